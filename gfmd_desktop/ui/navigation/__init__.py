"""The left column: the reports changed last, and the sessions of the day."""
