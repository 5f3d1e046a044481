"""Asking for a file or a folder, without stopping the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def choose(
    parent: QWidget,
    title: str,
    mode: QFileDialog.FileMode,
    chosen: Callable[[str], None],
    folder: str = "",
    *,
    suffix: str = "",
    name: str = "",
    filters: str = "",
) -> QFileDialog:
    """Opens a dialog.

    Args:
        parent: The dialog goes with it.
        title: What is asked for.
        mode: A file that is there, any file (to save to), or a folder.
        chosen: Gets the path; a bound method of a QObject.
        folder: Where it begins. Defaults to where the user was last.
        suffix: What is added to names without one, when saving. Defaults to nothing.
        name: The name offered for saving. Defaults to none.
        filters: Which files are shown, as Qt writes it. Defaults to all.
    """
    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(mode)
    if mode == QFileDialog.FileMode.AnyFile:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(name)
    if filters:
        dialog.setNameFilter(filters)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog
