"""From any Word file to what its pages look like, in plain values."""
