"""A report that comes back from other hands: what changed there, and what has to be decided."""
