"""Where the parts of the page stand: beside or under each other, samples or views first, or for a projector."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import panels
from app.ui.components import Banner, Card, Columns
from app.ui.pages.train.about import AboutCard
from app.ui.pages.train.album import RECONSTRUCTIONS, SAMPLES
from app.ui.pages.train.controls import ControlsCard
from app.ui.pages.train.curves import CURVES, CurvesCard
from app.ui.pages.train.readings import Readings
from app.ui.pages.train.ready import ReadyCard
from app.ui.pages.train.samples import SamplesCard
from app.ui.pages.train.scene import Scene
from app.ui.pages.train.seed import SeedCard
from app.ui.pages.train.status import StatusCard
from app.ui.pages.train.views import ViewsCard
from app.ui.theme import Theme

Parts = list[tuple[QWidget, int]]

READING_SIDE = 300
"""Design pixels of the read-outs' column on a projector."""

SETTINGS_SIDE = 356
"""Design pixels of the side with the settings; the four read-outs fit in one row beside it at 1280."""

BESIDE = ("samples", "views")
"""Arrangements in which something else is larger than the curves."""

SAMPLES_SIDE = 388
"""Design pixels of the side where samples come first and the curves stand beside them."""


class AdviceBanner(Banner):
    """The diagnosis; always as high as its words need at its width, so that nothing else is pushed away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("info", "", closable=False, parent=parent)
        Theme.of(self).changed.connect(self._hug)

    def set(
        self,
        kind: str,
        fact: str,
        sentence: str = "",
        *,
        actions: Sequence[tuple[str, str]] = (),
        details: str = "",
    ) -> None:
        """As of Banner."""
        super().set(kind, fact, sentence, actions=actions, details=details)
        self._hug()

    def hasHeightForWidth(self) -> bool:
        """No: a scroll area would give everything beside it the height it likes best, and scroll."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower one wraps its words."""
        super().resizeEvent(event)
        self._hug()

    def _hug(self) -> None:
        wanted = self.heightForWidth(self.width())
        if wanted > 0 and not self.minimumHeight() == wanted == self.maximumHeight():
            self.setFixedHeight(wanted)


class Stage(Columns):
    """The page's parts and their arrangements: `plain`, `samples`, `views`, `ready`, `presenting`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._kind = self._scene_kind = ""
        super().__init__(side_width=SETTINGS_SIDE, parent=parent)
        self.status = StatusCard(self)
        self.ready = ReadyCard(self)
        self.curves = CurvesCard(self)
        self.readings = Readings(self)
        self.diagnosis = AdviceBanner(self)
        self.controls = ControlsCard(self)
        self.about = AboutCard(self)
        self.samples = SamplesCard(self)
        self.views = ViewsCard(self)
        self._viewing = False
        self.samples.view_wanted.connect(self._look)
        self.curves.view_wanted.connect(self._look)
        self.views.pictures_wanted.connect(self._draw)
        self.seed = SeedCard(self)
        self.reading_card = Card(padded=False, parent=self)
        self.reading_card.setAccessibleName(self.tr("Read-outs"))
        self.under = QVBoxLayout()
        self.add_top(self.status)
        self._shown: set[QWidget] = set()
        self._scene: Scene | None = None
        self._advised = False
        Theme.of(self).changed.connect(self._again)

    @property
    def beside(self) -> bool:
        """Whether something is shown that is larger than the curves, so that they stand beside it."""
        return self._scene_kind in BESIDE

    def show_scene(self, scene: Scene) -> None:
        """Puts the parts where this scene wants them, and hides the others."""
        kind = "samples" if scene.draws else "views" if scene.views else "plain"
        if scene.views and (scene.draws or scene.aside):
            self._offer(scene)
            self._viewing = self._viewing and bool(self.views.view)
            kind = "views" if self._viewing else "samples" if scene.draws else "plain"
        if not scene.aside or kind != "plain":
            self.curves.show_tabs(())
        kind = "ready" if scene.mode == "ready" else kind
        self._scene_kind = kind
        if Theme.of(self).presenting and kind != "ready":
            kind = "presenting"
        if kind != self._kind:
            self._kind = kind
            self._place()
        self.diagnosis.setVisible(self._advised)

    def _offer(self, scene: Scene) -> None:
        """The same tabs over pictures or curves and views, which stand on two cards in the same place."""
        self._scene = scene
        if scene.aside:
            named = [(view, panels.title(view)) for view in scene.views]
            self.curves.show_tabs(() if Theme.of(self).presenting and not self._viewing else named)
            self.views.show_views(scene.views, [(CURVES, self.tr("Curves"))])
            return
        pictures = [(SAMPLES, self.tr("Samples"))]
        if scene.gives_back:
            pictures.append((RECONSTRUCTIONS, self.tr("Reconstructions")))
        self.samples.show_tabs([*pictures, *((view, panels.title(view)) for view in scene.views)])
        self.views.show_views(scene.views, pictures)

    def _look(self, view: str) -> None:
        """A view in the place of the pictures."""
        self.views.show_view(view)
        self._exchange(True)

    def _draw(self, kind: str) -> None:
        """Pictures, or the curves, in the place of the view."""
        if kind != CURVES:
            self.samples.show_kind(kind)
        self._exchange(False)

    def _exchange(self, viewing: bool) -> None:
        if viewing != self._viewing and self._scene is not None:
            self._viewing = viewing
            self.show_scene(self._scene)
            (self.views if viewing else self.samples if self._scene.draws else self.curves).tabs.setFocus()

    def show_advice(self, shown: bool) -> None:
        """Shows or hides the diagnosis."""
        self._advised = shown
        self.diagnosis.setVisible(shown)

    def arrange(self) -> None:
        """As all pages; on a projector the read-outs stay beside the curves."""
        super().arrange()
        if self._kind == "presenting":
            self.set_side_beside(READING_SIDE)

    def set_side_beside(self, width: int) -> None:
        """Keeps the side at the side, however narrow."""
        self._pair.setDirection(QBoxLayout.Direction.LeftToRight)
        self._side.setFixedWidth(Theme.of(self).metrics.px(width))

    def _again(self) -> None:
        if self._kind:
            kind = "presenting" if Theme.of(self).presenting and self._scene_kind != "ready" else self._scene_kind
            if kind != self._kind:
                self._kind = kind
                self._place()

    def _place(self) -> None:
        """Adds every part to its column; a part that is nowhere is hidden."""
        arrangements: dict[str, tuple[Parts, Parts]] = {
            "ready": ([(self.ready, 1)], [(self.about, 1)]),
            "plain": ([(self.curves, 1), (self.controls, 0)], [(self.about, 1)]),
            "samples": ([(self.samples, 1), (self.controls, 0)], [(self.curves, 1), (self.seed, 0)]),
            "views": ([(self.views, 1), (self.controls, 0)], [(self.curves, 1)]),
            "presenting": (
                [({"samples": self.samples, "views": self.views}.get(self._scene_kind, self.curves), 1)],
                [(self.reading_card if self._scene_kind == "plain" else self.curves, 1)],
            ),
        }
        self._side_width = SAMPLES_SIDE if self._kind in BESIDE else SETTINGS_SIDE
        main, side = arrangements[self._kind]
        shown = {part for part, _ in (*main, *side)}
        for part, stretch in main:
            self.add_main(part, stretch)
        for part, stretch in side:
            self.add_side(part, stretch)
        self.curves.set_beside(self.curves in dict(side))
        self._place_readings()
        self._place_diagnosis()
        parts = (self.ready, self.curves, self.controls, self.about, self.samples, self.views, self.seed)
        for part in (*parts, self.reading_card):
            part.setVisible(part in shown)
        self.status.setVisible(self._kind != "ready")
        self.arrange()

    def _place_readings(self) -> None:
        """Over the curves, the two that matter most where views come first; on a projector at the side."""
        upright = self._kind == "presenting" and self._scene_kind == "plain"
        self.readings.set_short(self._scene_kind == "views")
        self.readings.set_upright(upright)
        (self.reading_card.body if upright else self.curves.above).addWidget(self.readings)
        if upright:
            self.reading_card.body.addStretch(1)
        shown = self._scene_kind == "plain" or self._kind == "views"
        self.readings.setVisible(shown)
        self.curves.rule.setVisible(shown and not upright)

    def _place_diagnosis(self) -> None:
        """Under the curves; at the end of the side where samples come first; under everything on a projector."""
        self.diagnosis.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        gap = Theme.of(self).metrics.space(3) if self._kind == "presenting" else 0
        self.under.setContentsMargins(0, gap, 0, 0)
        if self._kind == "presenting":
            self.under.addWidget(self.diagnosis)
        elif self._kind in BESIDE:
            self.add_side(self.diagnosis)
        else:
            self.curves.below.addWidget(self.diagnosis)
