"""The read-outs: best validation, validation and training now, and how long the training still waits for a gain."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.footing import UNIFORM
from app.ui.components import Line, ReadOut, ReadOuts
from app.ui.pages.train import words
from app.ui.pages.train.scene import Scene
from app.watch import EpochFigures

NAMES = {"rmse": "RMSE", "mae": "MAE"}
"""Figures that are known by their initials."""


class Readings(QWidget):
    """Four read-outs, side by side, or one under the other on a projector."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.best = ReadOut(self.tr("Best validation"), parent=self)
        self.validation = ReadOut(self.tr("Validation now"), parent=self)
        self.training = ReadOut(self.tr("Training now"), parent=self)
        self.patience = ReadOut(self.tr("Patience"), parent=self)
        self._parts = (self.best, self.validation, self.training, self.patience)
        self._beside: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._captions = ("", False, True)
        self._shown: tuple[object, ...] = ()
        self._upright = False
        self._judges = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_upright(False)

    def set_upright(self, upright: bool) -> None:
        """Puts them one under the other, or side by side."""
        if self._beside is not None and self._upright == upright:
            return
        self._upright = upright
        before = self._beside
        for part in self._parts:  # out of what is going to be deleted, and none of them counts as hidden
            part.setParent(self)
            part.show()
        if upright:
            self._beside = QWidget(self)
            column = QVBoxLayout(self._beside)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            for place, part in enumerate(self._parts):
                if place:
                    column.addWidget(Line(parent=self._beside))
                column.addWidget(part)
        else:
            self._beside = ReadOuts(self._parts, parent=self)
        self._column.addWidget(self._beside)
        self.best.setVisible(self._judges)
        self._beside.show()
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()

    def set_short(self, short: bool) -> None:
        """Shows only the best and the newest validation, or all four."""
        for part in (self.training, self.patience):
            part.setVisible(not short)
        if isinstance(self._beside, ReadOuts):
            self._beside.arrange()

    def show_scene(self, scene: Scene) -> None:
        """Shows the figures of a training."""
        watch = scene.watch
        if watch is None:
            return
        last = watch.history[-1] if watch.history else None
        now = watch.now if last is None else None
        shown = (id(watch), last, watch.epochs, watch.patience, watch.ended, scene.footing, now)
        if shown == self._shown:  # most of the 15 looks a second bring nothing new
            return
        self._shown = shown
        self._judge(watch.improves)
        self._name(scene)
        name = scene.judged + scene.metric
        best = watch.best
        known = scene.footing.guess if scene.footing is not None else {}
        guess = words.guessing(name, known.get(scene.metric), counted=UNIFORM in known)
        self.best.show_value(words.score(name, _of(best, name)), note=self._noted(best, guess))
        self.validation.show_value(words.score(name, _of(last, f"val_{scene.metric}")), note=self._noted(last))
        training = _of(last, scene.metric)
        if last is None:
            training = watch.now.get(scene.metric)
        gap = self._gap(scene.metric, training, _of(last, f"val_{scene.metric}"))
        self.training.show_value(words.score(scene.metric, training), note=gap)
        self._show_patience(scene)

    def _judge(self, judges: bool) -> None:
        """Hides the best epoch where no figure says which one that is."""
        if judges == self._judges:
            return
        self._judges = judges
        self.best.setVisible(judges)
        if isinstance(self._beside, ReadOuts):
            self._beside.arrange()

    def _name(self, scene: Scene) -> None:
        """The first caption names the figure unless it is the accuracy, which everybody takes it for."""
        wanted = (scene.metric, bool(scene.judged), self._judges)
        if wanted == self._captions:
            return
        self._captions = wanted
        figure = "" if scene.metric == "accuracy" else f" ({NAMES.get(scene.metric) or words.within(scene.metric)})"
        first = self.tr("Best validation") if scene.judged else self.tr("Best training")
        self.best.set_caption(first + figure)
        self.validation.set_caption(self.tr("Validation now") + ("" if self._judges else figure))
        self.training.set_caption(self.tr("Training now"))

    def _noted(self, row: EpochFigures | None, more: str = "") -> str:
        if row is None:
            return more
        epoch = self.tr("epoch {number}").format(number=words.whole(row.epoch))
        return self.tr("{epoch}, {guessing}").format(epoch=epoch, guessing=more) if more else epoch

    def _gap(self, metric: str, training: float | None, validation: float | None) -> str:
        """How far training is from validation."""
        if training is None or validation is None or training != training or validation != validation:
            return ""
        if metric in words.SHARES:
            points = 100 * (training - validation)
            text = self.tr("{points} points higher") if points >= 0 else self.tr("{points} points lower")
            return text.format(points=words.decimal(abs(points), 1))
        if not validation:
            return ""
        share = training / validation - 1
        text = self.tr("{share} higher") if share >= 0 else self.tr("{share} lower")
        return text.format(share=words.percent(abs(share)))

    def _show_patience(self, scene: Scene) -> None:
        watch = scene.watch
        assert watch is not None
        if not watch.patience:
            self.patience.show_value(self.tr("off"), note=self.tr("all epochs are run"))
            return
        waited = min(watch.waited, watch.patience)
        number = self.tr("{waited} of {all}").format(waited=words.whole(waited), all=words.whole(watch.patience))
        left = watch.patience - waited
        note = self.tr("{left} more, then it stops").format(left=words.whole(left))
        if watch.ended:
            note = self.tr("epochs without gain")
        self.patience.show_value(number, note=note)


def _of(row: EpochFigures | None, name: str) -> float | None:
    return None if row is None else row.metrics.get(name)


