"""The Runs page: every training, compared with others."""

from app.ui.pages.runs.page import RunsPage

__all__ = ["RunsPage"]
