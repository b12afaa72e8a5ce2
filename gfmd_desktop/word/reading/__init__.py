"""From a .docx package to anchored values."""
