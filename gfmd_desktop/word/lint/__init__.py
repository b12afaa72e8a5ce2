"""The linter of our own exports: what Word would stumble over, or what would say too much, found before anybody gets the file."""
