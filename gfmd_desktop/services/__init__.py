"""Use cases: what a person wants done, free of Qt, SQL and docx names."""
