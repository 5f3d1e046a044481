"""The factory: one file per architecture template."""
