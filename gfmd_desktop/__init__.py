"""Offline report editor for conference rapporteurs."""
