"""The card beside the curves: with what the run trains, and what the trainer noticed."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.ui.components import Card, DataTable, PlainLabel, RowsModel, Tabs
from app.ui.form import wording
from app.ui.language import localised
from app.ui.pages.train import words
from app.ui.pages.train.scene import Scene
from app.ui.pages.train.words import translate
from app.ui.steps import template_title
from app.ui.theme import Theme

QUIET = ("estimate", "paused", "continued")
"""Notes that the page says elsewhere."""


class AboutCard(Card):
    """Settings and notes of a run, in two tabs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padded=False, parent=parent)
        self.setAccessibleName(self.tr("About this run"))
        self.tabs = Tabs(
            self.tr("About this run"), [("settings", self.tr("Settings")), ("notes", self.tr("Notes"))], parent=self
        )
        self._tabs_row = QVBoxLayout()
        self._tabs_row.addWidget(self.tabs)
        self.body.addLayout(self._tabs_row)
        self.add_line()
        self._stack = QStackedWidget(self)
        self.settings = DataTable(self.tr("Settings of this run"), dense=True, parent=self)
        self._model = RowsModel([self.tr("Setting"), self.tr("Value")], parent=self)
        self.settings.setModel(self._model)
        self._stack.addWidget(self.settings)
        self._stack.addWidget(self._notes_place())
        self.tabs.attach(self._stack)
        self.add(self._stack, 1)
        self._shown: tuple[Any, ...] = ()
        self._told: tuple[str, ...] | None = None
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_scene(self, scene: Scene) -> None:
        """Shows a run's settings and notes; what stands already stays."""
        weights = scene.watch.parameters if scene.watch is not None else 0
        if (scene.experiment, weights, scene.footing) != self._shown:
            self._shown = (scene.experiment, weights, scene.footing)
            self._model.set_rows([list(row) for row in self._rows(scene, weights)])
        notes = scene.watch.notes if scene.watch is not None else []
        told = tuple(localised(note.message) for note in notes if note.code not in QUIET)
        if told != self._told:
            self._told = told
            self._notes.setText("\n\n".join(told) or self.tr("Nothing to note so far."))
            self.tabs.set_count("notes", len(told) or None)

    def rows(self) -> list[tuple[str, str]]:
        """The settings as they are shown."""
        model = self._model
        return [
            (str(model.index(row, 0).data()), str(model.index(row, 1).data())) for row in range(model.rowCount())
        ]

    def notes(self) -> str:
        """The notes as they are shown."""
        return self._notes.text()

    def _rows(self, scene: Scene, weights: int) -> list[tuple[str, str]]:
        experiment = scene.experiment
        if experiment is None:
            return []
        rows = [(self.tr("Template"), template_title(experiment.template))]
        if weights:
            rows.append((self.tr("Weights"), words.whole(weights)))
        if scene.footing is not None and scene.footing.training:
            rows.append((self.tr("Training samples"), words.whole(scene.footing.training)))
            rows.append((self.tr("Validation samples"), words.whole(scene.footing.validation)))
        settings = {**experiment.hyperparameters, **experiment.training}
        rows += [(wording.title(name), _value(name, value)) for name, value in settings.items()]
        rows.append((self.tr("Seed"), words.whole(experiment.seed)))
        if plan := words.plan(experiment.plan):
            rows.append((self.tr("Computed by"), words.beginning(plan)))
        if scene.run is not None:
            rows.append((self.tr("Run folder"), scene.run.folder.name))
        return rows

    def _notes_place(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("Notes of this run"))
        inside = QWidget(area)
        inside.setProperty("kind", "page")
        self._notes_column = QVBoxLayout(inside)
        self._notes = PlainLabel("", "small", "text2", wrap=True, parent=inside)
        self._notes_column.addWidget(self._notes)
        self._notes_column.addStretch(1)
        area.setWidget(inside)
        return area

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._tabs_row.setContentsMargins(m.space(4), 0, m.space(4), 0)
        self._notes_column.setContentsMargins(m.space(4), m.space(3), m.space(4), m.space(3))
        self.settings.set_widths([168])
        self.setMinimumHeight(m.px(200))


def _value(name: str, value: Any) -> str:
    if name == "target_metric" and not value:
        return translate("Train", "Off")
    if isinstance(value, bool):
        return translate("Train", "Yes") if value else translate("Train", "No")
    if isinstance(value, int):
        return words.whole(value)
    return words.rate(value) if isinstance(value, float) else wording.choice(str(value))
