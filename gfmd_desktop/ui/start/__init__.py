"""The page the program begins with: forms to begin a report, the programme, samples, all reports."""
