"""Looking through a file that arrived before its report is taken in."""
