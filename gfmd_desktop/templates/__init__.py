"""Template data turned into domain values, checked against its schema."""
