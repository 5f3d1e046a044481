"""The Model page: templates that fit the data, their settings, and the network they make."""

from app.ui.pages.model.page import ModelPage

__all__ = ["ModelPage"]
