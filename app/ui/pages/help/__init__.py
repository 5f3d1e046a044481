"""The Help page: keys, glossary, device, licences."""

from app.ui.pages.help.page import HelpPage

__all__ = ["HelpPage"]
