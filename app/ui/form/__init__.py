"""The form of settings, made from a template's specification: one field per setting, checked while it is filled in."""

from app.ui.form.form import Context, SettingsForm

__all__ = ["Context", "SettingsForm"]
