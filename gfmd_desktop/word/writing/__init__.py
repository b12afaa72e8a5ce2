"""From a report to the official .docx."""
