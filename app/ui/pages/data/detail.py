"""One column looked at closely: its figures, and how it is spread by class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components import ElidedLabel, PlainLabel
from app.ui.figure import FigureView
from app.ui.language import localised
from app.ui.pages.data import words
from app.ui.theme import Theme
from models.spec import CLASSES

if TYPE_CHECKING:
    from app.data.dataset import Progress
    from app.survey import Survey
    from app.ui.desk import Desk
    from app.ui.work import Work

MOST_CATEGORIES = 200
YEAR = 31_556_952
"""Seconds."""


class ColumnDetail(QWidget):
    """Figures at the left, the chart at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._asked: tuple[Any, int] | None = None
        self._work: Work | None = None
        self._title = ElidedLabel("", "card_title", parent=self)
        self._by = ElidedLabel("", "small", "text2", parent=self)
        self._lines = [
            (PlainLabel("", "small", "text2", parent=self), PlainLabel("", "small", parent=self))
            for _ in range(4)
        ]
        self.reason = PlainLabel("", "caption", "text3", wrap=True, parent=self)
        self.chart = FigureView(self.tr("Spread of the column"), controls=True, parent=self)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._build_words())
        self._row.addWidget(self.chart, 1)
        Theme.of(self).changed.connect(self._resize)
        self._resize()

    def show_column(self, survey: Survey, place: int) -> None:
        """Shows a column; what takes time is worked out in a thread."""
        if self._asked is not None and self._asked[0] is survey and self._asked[1] == place:
            return
        self._asked = (survey, place)
        column, target = survey.data.columns[place], survey.data.column("target")
        self._title.setText(column.name[:200])
        # Only classes part the bars.
        parted = target is not None and target.name != column.name and survey.task in CLASSES
        self._by.setText(self.tr("by {target}").format(target=target.name) if target and parted else "")
        self.reason.setText(localised((getattr(survey.dataset, "reasons", None) or {}).get(column.name, "")))
        if self._work is not None:
            self._work.cancel()
        names = (self.tr("Rows"), self.tr("Year"))
        self._work = self.desk.workshop.start(_looking(survey, place, names), self._looked, self._not_looked)

    def lines(self) -> list[str]:
        """What the figures say."""
        return [f"{name.text()} {value.text()}" for name, value in self._lines if name.text()]

    def _build_words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._by, 1)
        column.addLayout(head)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        for row, (name, value) in enumerate(self._lines):
            grid.addWidget(name, row, 0)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addWidget(self.reason)
        column.addStretch(1)
        self._grid, self._column = grid, column
        return column

    def _looked(self, found: tuple[Any, Any]) -> None:
        self._work = None
        detail, chart = found
        for (name, value), (said, shown) in zip(self._lines, self._figures(detail), strict=True):
            name.setText(said)
            value.setText(shown)
        self.chart.set_chart(chart)

    def _figures(self, detail: Any) -> list[tuple[str, str]]:
        from app.data.summary import number

        summary = detail.summary
        lines = [
            (self.tr("Values"), self.tr("{count} different").format(count=words.number(summary.distinct)))
        ]
        if detail.mean is not None and self._is_number():
            spread = self.tr("{mean} ± {deviation}")
            shown = spread.format(
                mean=localised(number(_short(detail.mean))),
                deviation=localised(number(_short(detail.deviation or 0.0))),
            )
            lines.append((self.tr("Mean"), shown))
            lines.append((self.tr("Median"), localised(number(_short(detail.median)))))
        missing = words.number(summary.missing) if summary.missing else self.tr("none")
        lines.append((self.tr("Gaps"), missing))
        return [*lines, *[("", "")] * (len(self._lines) - len(lines))]

    def _is_number(self) -> bool:
        return self._asked is not None and self._asked[0].data.columns[self._asked[1]].type == "number"

    def _not_looked(self, sentence: str) -> None:
        self._work = None
        self.chart.set_chart(None)

    def _resize(self) -> None:
        px = Theme.of(self).metrics.px
        self.setFixedHeight(px(184))
        self._row.setContentsMargins(px(16), px(10), px(16), px(8))
        self._row.setSpacing(px(16))
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(2))
        self._column.setSpacing(px(4))
        self._title.setMaximumWidth(px(220))
        for name, _ in self._lines:
            name.setMinimumWidth(px(56))


def _short(value: float) -> float:
    return float(f"{value:.3g}") if abs(value) < 1000 else round(value)


def _looking(survey: Survey, place: int, names: tuple[str, str]) -> Any:
    def look(progress: Progress) -> tuple[Any, Any]:
        from app.data import summary

        table, columns = survey.dataset, survey.data.columns
        detail = summary.detail(table, columns, place)  # type: ignore[arg-type]
        progress(0.5, "")
        return detail, _chart(survey, place, detail, names)

    return look


def _chart(survey: Survey, place: int, detail: Any, names: tuple[str, str]) -> Any:
    """The chart that suits the column: a histogram by class, bars of categories, or none."""
    from app.figures.distribution import Categories, Histogram

    column = survey.data.columns[place]
    if column.type in ("number", "date-time"):
        groups, classes = _groups(survey) if len(detail.groups) > 1 else (None, [])
        across = names[1] if column.type == "date-time" else ""
        return Histogram(column.name, _numbers(survey, place), groups, classes, across=across)
    if column.type in ("category", "boolean"):
        totals = [sum(group.counts[bar] for group in detail.groups) for bar in range(len(detail.labels))]
        return Categories(column.name, list(zip(detail.labels, totals, strict=True))[:MOST_CATEGORIES])
    return None


def _numbers(survey: Survey, place: int) -> Any:
    """A column's numbers, one a row; dates in years."""
    import numpy as np

    from app.data import moments, values

    series = survey.dataset.frame.iloc[:, place]  # type: ignore[union-attr]
    if survey.data.columns[place].type == "number":
        return values.numbers(series, survey.data.reading.decimal or ".")
    found = moments.dates(series).astype("datetime64[s]")
    years = 1970 + found.astype(np.int64) / YEAR
    years[np.isnat(found)] = np.nan
    return years


def _groups(survey: Survey) -> tuple[Any, list[str]]:
    """The class of each row as a number, -1 for none, and the classes by name."""
    import numpy as np

    from app.data import values

    target = survey.data.column("target")
    assert target is not None
    codes, found = values.codes(survey.dataset.frame[target.name])  # type: ignore[union-attr]
    order = sorted(range(len(found)), key=lambda code: found[code])
    place = np.full(len(found) + 1, -1)
    place[order] = np.arange(len(found))
    return place[codes], [found[code] for code in order]
