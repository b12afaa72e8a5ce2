"""The guided sample: five things to do in a copy that may be ruined, each ticked when it was really done."""
