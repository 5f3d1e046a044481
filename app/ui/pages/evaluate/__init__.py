"""The Evaluate page."""

from app.ui.pages.evaluate.page import EvaluatePage

__all__ = ["EvaluatePage"]
