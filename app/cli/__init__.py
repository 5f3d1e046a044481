"""The command line of CONTRACTS.md: parses, calls, prints."""

from app.cli.entry import main

__all__ = ["main"]
