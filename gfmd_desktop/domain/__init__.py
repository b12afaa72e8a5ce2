"""Reports, templates, edits, limits, problems: pure values and rules, standard library only."""
