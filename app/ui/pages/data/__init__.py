"""The Data page: from a file or a folder to samples that can be learned from."""

from app.ui.pages.data.page import DataPage

__all__ = ["DataPage"]
