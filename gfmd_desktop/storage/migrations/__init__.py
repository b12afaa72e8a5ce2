"""Numbered changes of the library's schema, each frozen once it was released."""
