"""What was found about the data: each finding with its evidence and, where there is one, its fix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.components import Card, Chip, FindingRow, Line, PlainLabel
from app.ui.language import localised
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.data.finding import Finding
    from app.ui.desk import Desk

translate = QCoreApplication.translate

MOST_ROWS = 100
LEAST = 96
"""Design pixels of the list: one finding."""
LOW = 56
"""The same in a low window."""
NARROW = "\N{NO-BREAK SPACE}"
FILES = ("unreadable_files",)
"""Findings about files that a list of their own shows."""


def title(finding: Finding) -> str:
    """The bare fact, in the user's language where it is known."""
    pattern, values = finding.words
    return translate("Findings", pattern).format(**values).replace(" %", NARROW + "%")


class FindingsCard(Card):
    """All findings, the worst first, those dealt with last.

    Args:
        desk: Where fixes go.
        framed: Whether it is a card; inside another card it is not.

    Signals:
        files_asked(): The list of unreadable files is to be shown.
    """

    files_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, framed: bool = True) -> None:
        super().__init__(padded=False, ruled=True, parent=parent)
        self.desk = desk
        self.set_title(self.tr("Findings"))
        if not framed:
            self.setProperty("kind", "plain")
        self._shown: tuple[Finding, ...] | None = None
        self._open = Chip("", "warn", parent=self)
        self._fixed = Chip("", "ok", parent=self)
        self.add_action(self._open)
        self.add_action(self._fixed)
        self._scroll = Pane(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._least = LEAST
        self.add(self._scroll, 1)
        Theme.of(self).changed.connect(self._restyle)
        self._restyle()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Shows these; rows are made anew only where something changed."""
        if findings == self._shown:
            return
        self._shown = findings
        from app.data.titles import SEVERITIES

        ordered = sorted(findings, key=lambda finding: SEVERITIES.index(finding.severity))
        place = self._scroll.verticalScrollBar().value()
        inside = self._build(ordered)
        self._scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._scroll.verticalScrollBar().setValue(place)
        open_ones = sum(finding.severity in ("bad", "warn") for finding in findings)
        fixed = sum(finding.severity == "fixed" for finding in findings)
        self._open.set(self.tr("{count} open").format(count=open_ones))
        self._fixed.set(self.tr("{count} fixed").format(count=fixed))
        self._open.setVisible(open_ones > 0)
        self._fixed.setVisible(fixed > 0)

    def rows(self) -> list[FindingRow]:
        """The rows as shown."""
        inside = self._scroll.widget()
        return [] if inside is None else inside.findChildren(FindingRow)

    def _build(self, findings: list[Finding]) -> QWidget:
        inside = QWidget(self._scroll)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for finding in findings[:MOST_ROWS]:
            if column.count():
                column.addWidget(Line(parent=inside))
            column.addWidget(self._row(finding, inside))
        if not findings:
            nothing = PlainLabel(self.tr("Nothing stands out."), "small", "text2", wrap=True, parent=inside)
            nothing.setMargin(Theme.of(self).metrics.px(16))
            column.addWidget(nothing)
        column.addStretch(1)
        return inside

    def _row(self, finding: Finding, parent: QWidget) -> FindingRow:
        action = "" if finding.fix is None else translate("Fixes", finding.fix.label)
        files = finding.code in FILES
        row = FindingRow(
            finding.severity,
            title(finding),
            localised(finding.message),
            self.tr("Show files") if files else action,
            parent=parent,
        )
        if files:
            row.acted.connect(self.files_asked)
        elif finding.fix is not None:
            fixer = Fixer(self.desk, finding, row)
            row.acted.connect(fixer.fix)
        return row

    def set_roomy(self, roomy: bool, low: bool = False) -> None:
        """Whether there is room for several findings, as on a page that scrolls; or hardly for one, in a low window."""
        self._least = 3 * LEAST if roomy else LOW if low else LEAST
        self._restyle()

    def _restyle(self) -> None:
        self._scroll.setMinimumHeight(Theme.of(self).metrics.px(self._least))


class Pane(QScrollArea):
    """A list that asks for no more than the least; it takes what is left over."""

    def sizeHint(self) -> QSize:
        """As high as it must be."""
        return QSize(super().sizeHint().width(), self.minimumHeight())


class Fixer(QObject):
    """Applies one finding's fix."""

    def __init__(self, desk: Desk, finding: Finding, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._finding = desk, finding

    def fix(self) -> None:
        """The button was pressed."""
        self._desk.fix(self._finding)
