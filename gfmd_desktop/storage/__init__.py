"""The library: one SQLite file with reports, their edit log, notes and programme."""
