"""What word processors and their users leave in a layout, taken out before it is filled."""
