"""Lists that the views beside the form show; each follows what it shows, and needs no window to be tested."""
