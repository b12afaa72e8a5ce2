"""The form in the middle: a panel per section, and the outline of the sections."""
