"""Which official words stand where in a file nobody marked: labels, guidance and headings told apart from answers."""
