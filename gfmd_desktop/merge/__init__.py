"""Reports merged without losing a sentence: breakout groups into one, and one report from two hands. Pure; knows no file."""
