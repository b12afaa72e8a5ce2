"""The rich text field: marks, lists and links as a report holds them, typed, pasted and shown."""
