"""Handing a report over on a stick, and sticks that bring some."""
