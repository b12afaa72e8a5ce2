"""The reports of the library as a list: searched, filtered, opened, put away and brought back."""
