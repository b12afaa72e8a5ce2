"""Fields: a widget for every kind of answer a template can ask for."""
