"""The Use page."""

from app.ui.pages.use.page import UsePage

__all__ = ["UsePage"]
