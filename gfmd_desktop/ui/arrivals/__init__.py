"""Files on their way into the library: read one after another beside the window, looked at where somebody must."""
