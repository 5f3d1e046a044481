"""What the network answers all over the plane of two columns that the user chooses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.ui.components import Choice, ElidedLabel, Flow, PlainLabel
from app.ui.figure import FigureView
from app.ui.panels.panel import Content, Panel

if TYPE_CHECKING:
    from app.figures.plane import Side

Pair = tuple[str, str]


class BoundaryPanel(Panel):
    """Two choosers over a chart. A pair of columns that the content lacks is asked for."""

    def build(self) -> None:
        """The choosers over the chart; what is held still under it."""
        self.across = Choice(self.tr("Column across"), small=True, parent=self)
        self.up = Choice(self.tr("Column upwards"), small=True, parent=self)
        self.across.chosen.connect(self._chose)
        self.up.chosen.connect(self._chose)
        self.view = FigureView(self.tr("Answers all over the plane"), controls=False, parent=self)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.held = ElidedLabel("", "small", "text3", parent=self)
        labels = [PlainLabel(text, "small", "text2", parent=self) for text in (self.tr("Across"), self.tr("Upwards"))]
        self.column.addWidget(Flow(labels[0], self.across, labels[1], self.up, parent=self))
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.says)
        self.column.addWidget(self.held)
        self._columns: list[str] = []
        self._pair: Pair | None = None
        self._wanted: Pair | None = None
        self._answer: Content | None = None

    def question(self) -> dict[str, Any]:
        """The chosen columns, and the categories that the others are held at; numbers are at their median anyway."""
        held = self.content.get("held", {})
        found: dict[str, Any] = {"row": {name: value for name, value in held.items() if isinstance(value, str)}}
        if self._wanted is not None:
            found["columns"] = list(self._wanted)
        return found

    def fill(self) -> None:
        """The columns that were chosen, else those that the content puts first."""
        columns, planes = [str(name) for name in self.content["columns"]], list(self.content["planes"])
        if columns != self._columns:
            self._columns, self._pair, self._wanted = columns, None, None
            for chooser in (self.across, self.up):
                chooser.set_options([(str(place), name) for place, name in enumerate(columns)])
        if not planes:
            self.view.set_chart(None)
            self._say(self.tr("A plane needs two columns with numbers or categories."))
            return
        pairs = [_pair(plane) for plane in planes]
        if self._wanted is None and self._pair not in pairs:
            self._pair = pairs[0]
        self._show(self._wanted or self._pair or pairs[0])

    def show_answer(self, content: Content) -> None:
        """Takes the plane that was asked for."""
        if content["planes"] and _pair(content["planes"][0]) == self._wanted:
            self._answer = content
            self._draw(content, content["planes"][0])
            self._say(self.tr("As the best weights so far answer."))

    def show_refusal(self, sentence: str) -> None:
        """Says why there is no plane of these columns."""
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.says.setText(sentence)
        self.says.setVisible(bool(sentence))

    def _chose(self, _: str) -> None:
        """Two different columns: one that is chosen twice changes places with the other."""
        before = self._pair or ("", "")
        across, up = (self._columns[int(chooser.value() or 0)] for chooser in (self.across, self.up))
        if across == up:
            across, up = (across, before[0]) if across != before[0] else (before[1], up)
        self._wanted, self._answer = (across, up), None
        self._show(self._wanted)

    def _show(self, pair: Pair) -> None:
        self._pair = pair
        for chooser, column in ((self.across, pair[0]), (self.up, pair[1])):
            chooser.set_value(str(self._columns.index(column)))
        found = next((plane for plane in self.content["planes"] if _pair(plane) == pair), None)
        turned = next((plane for plane in self.content["planes"] if _pair(plane) == pair[::-1]), None)
        self._say("")
        if found is not None or turned is not None:
            self._draw(self.content, found if found is not None else _turned(turned or {}))
            return
        if self._answer is None:
            self.view.set_chart(None)
            self._say(self.tr("Asking the model about these columns."))
        self.asked.emit()

    def _draw(self, content: Content, plane: Mapping[str, Any]) -> None:
        from app.figures.plane import Plane

        across, up = _side(plane["across"], plane, "across"), _side(plane["up"], plane, "up")
        classes = [str(name) for name in content["classes"] or ()]
        answers = plane["winners"] if classes else plane["values"]
        chart = Plane(
            across, up, _numbers(answers), plane["shares"] if classes else None, classes,
            _points(self.content, across.name, up.name), str(content["target"]),
        )  # fmt: skip
        self.view.set_chart(chart)
        held = [(name, value) for name, value in content["held"].items() if name not in (across.name, up.name)]
        shown = ", ".join(f"{name} {'–' if value is None else value}" for name, value in held)
        self.held.setText(self.tr("Held still: {values}").format(values=shown) if shown else "")


def _pair(plane: Mapping[str, Any]) -> Pair:
    return str(plane["across"]["column"]), str(plane["up"]["column"])


def _turned(plane: Mapping[str, Any]) -> dict[str, Any]:
    """The same plane with its axes exchanged."""
    cells = {key: [list(part) for part in zip(*plane[key], strict=True)]
             for key in ("winners", "shares", "values") if key in plane}  # fmt: skip
    return {"across": plane["up"], "up": plane["across"], **cells}


def _side(told: Mapping[str, Any], plane: Mapping[str, Any], which: str) -> Side:
    from app.figures.plane import Side

    if "names" in told:
        return Side(str(told["column"]), names=tuple(str(name) for name in told["names"]))
    cells = plane["winners"] if "winners" in plane else plane["values"]
    count = len(cells) if which == "up" else len(cells[0])
    low, high = float(told["low"]), float(told["high"])
    step = (high - low) / max(1, count - 1)
    return Side(str(told["column"]), tuple(low + step * place for place in range(count)))


def _points(content: Content, across: str, up: str) -> list[list[float]]:
    """Rows along both columns with their answers; none where the content has no such columns."""
    points = content["points"]
    found = [points["columns"].get(name) for name in (across, up)]
    if found[0] is None or found[1] is None:
        return []
    return _numbers([list(row) for row in zip(found[0], found[1], points["answers"], strict=True)])


def _numbers(rows: list[list[float | None]]) -> list[list[float]]:
    return [[float("nan") if value is None else float(value) for value in row] for row in rows]
