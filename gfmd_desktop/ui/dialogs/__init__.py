"""What comes and goes over the window without stopping it: export, commands, help, about, reports of our own mistakes."""
