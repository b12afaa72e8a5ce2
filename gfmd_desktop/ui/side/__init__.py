"""Beside the form: notes, problems, preview and history."""
