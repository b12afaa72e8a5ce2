"""JSON files from outside: read strictly, checked against a schema, faults in plain words. The one door to jsonschema."""
