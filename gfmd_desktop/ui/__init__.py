"""The window: what a person sees and types into (Qt)."""
