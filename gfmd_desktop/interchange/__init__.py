"""The report file (*.json) read and written."""
