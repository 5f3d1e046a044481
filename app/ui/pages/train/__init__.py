"""The Train page."""

from app.ui.pages.train.page import TrainPage

__all__ = ["TrainPage"]
