"""Whose work the program stands on, and under which licences."""

from __future__ import annotations

from importlib import metadata

from PySide6.QtWidgets import QApplication, QWidget

from app import __version__
from app.ui.components import Button, Card, DataTable, PlainLabel, RowsModel

LIBRARIES = {
    "PySide6-Essentials": "LGPL-3.0",
    "tensorflow": "Apache-2.0",
    "keras": "Apache-2.0",
    "numpy": "BSD-3-Clause",
    "pandas": "BSD-3-Clause",
    "matplotlib": "PSF",
    "scikit-learn": "BSD-3-Clause",
    "Pillow": "MIT-CMU",
    "onnx": "Apache-2.0",
    "onnxruntime": "MIT",
    "tokenizers": "Apache-2.0",
}
"""Distribution to licence, of what is asked for directly."""


class LicencesCard(Card):
    """The program's own licence and those of the libraries in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Gradient Desk {version}").format(version=__version__), parent=parent)
        about = Button(self.tr("About Qt"), parent=self)
        about.clicked.connect(QApplication.aboutQt)
        self.add_action(about)
        words = self.tr(
            "Gradient Desk is free software under the Apache License 2.0. It uses Qt under the LGPL 3, whose "
            "libraries lie beside the program as files of their own and may be replaced. Icons: Tabler, MIT."
        )
        self.add(PlainLabel(words, wrap=True, parent=self))
        self.model = RowsModel([self.tr("Library"), self.tr("Version"), self.tr("Licence")], parent=self)
        self.table = DataTable(self.tr("Libraries"), dense=True, parent=self)
        self.table.setModel(self.model)
        self.table.set_widths([190, 120, 140])
        self.table.set_visible_rows(len(LIBRARIES))
        self.add(self.table)
        self.model.set_rows([[name, _version(name), licence] for name, licence in LIBRARIES.items()])


def _version(name: str) -> str:
    for candidate in (name, f"{name}-cpu"):
        try:
            return metadata.version(candidate)
        except metadata.PackageNotFoundError:
            continue
    return "–"
