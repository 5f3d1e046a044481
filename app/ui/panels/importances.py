"""Which columns matter: how much worse the answers become without them, or what each adds to one answer."""

from __future__ import annotations

from app.ui.components import Bar, Bars, PlainLabel
from app.ui.panels.panel import Panel, number, percent

LEAST = 1e-5
"""Rise of the loss, and change of a class's share, below which no column matters."""


class ImportancesPanel(Panel):
    """A bar for each column, the longest first."""

    def build(self) -> None:
        """A sentence over the bars."""
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.bars = Bars(self.tr("Importance of each column"), track=True, parent=self)
        self.effects = Bars(self.tr("Effect of each value"), track=True, quiet=True, parent=self)
        self.column.addWidget(self.says)
        self.column.addWidget(self.bars, 1)
        self.column.addWidget(self.effects, 1)

    def fill(self) -> None:
        """Every column."""
        single = "effects" in self.content
        self.bars.setVisible(not single)
        self.effects.setVisible(single)
        if single:
            self._fill_effects()
        else:
            self._fill_importances()

    def _fill_importances(self) -> None:
        content = self.content
        columns, rises, scores = list(content["columns"]), list(content["rises"]), list(content["scores"])
        score, classes = content["score"], bool(content["classes"])
        most = max((rise for rise in rises if rise is not None), default=0.0)
        most = most if most > LEAST else 0.0
        rows = []
        for place in sorted(range(len(columns)), key=lambda at: -(rises[at] or 0.0)):
            rise = rises[place] or 0.0
            told = _change(score, scores[place], classes)
            share = max(0.0, rise) / most if most else 0.0
            rows.append(Bar(str(columns[place]), share, told))
        self.bars.set_rows(rows)
        if classes:
            said = self.tr(
                "{score} of {rows} rows are right. The bars say what is lost when one column's values are shuffled."
            ).format(score=percent(score), rows=number(content["rows"], 0))
        else:
            said = self.tr(
                "The RMSE of {rows} rows is {score}. The bars say what is lost when one column's values are shuffled."
            ).format(score=_size(score), rows=number(content["rows"], 0))
        self.says.setText(self._with_rest(said))

    def _fill_effects(self) -> None:
        content = self.content
        columns, effects, classes = list(content["columns"]), list(content["effects"]), bool(content["classes"])
        most = max((abs(effect) for effect in effects if effect is not None), default=0.0)
        most = 1.0 if most == 0 or classes and most < LEAST else most
        rows = []
        for place in sorted(range(len(columns)), key=lambda at: -abs(effects[at] or 0.0)):
            effect = effects[place] or 0.0
            told = _signed(100 * effect, 1) + " %" if classes else _signed(effect)
            rows.append(Bar(str(columns[place]), abs(effect) / most, told, strong=effect / most > LEAST))
        self.effects.set_rows(rows)
        if classes:
            said = self.tr("What each value adds to {answer}, against other values of its column.").format(
                answer=content["answer"]
            )
        else:
            said = self.tr("The answer is {answer}. What each value adds to it, against others of its column.").format(
                answer=_size(content["answer"])
            )
        self.says.setText(self._with_rest(said))

    def _with_rest(self, said: str) -> str:
        count = int(self.content["left_out"])
        if not count:
            return said
        return said + " " + self.tr("{count} more columns are not shown.").format(count=number(count, 0))


def _change(before: object, after: object, classes: bool) -> str:
    """How far a score moves: points of percent, or the target's units."""
    if not isinstance(before, int | float) or not isinstance(after, int | float):
        return "–"
    return _signed(100 * (after - before), 1) + " %" if classes else _signed(after - before)


def _signed(value: float, digits: int | None = None) -> str:
    sign = "+" if value > 0 else "−" if value < 0 else ""
    return sign + (_size(abs(value)) if digits is None else number(abs(value), digits))


def _size(value: object) -> str:
    """A number with about four digits that count."""
    if not isinstance(value, int | float):
        return "–"
    return number(value, 0 if abs(value) >= 1000 else 1 if abs(value) >= 100 else 3)
