"""A filled Word file drawn as pages: for the preview, the PDF and the printer."""
