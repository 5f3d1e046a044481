"""The page's banner: what went wrong, how a training ended, what to do about it, and one interrupted before."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.footing import UNIFORM
from app.ui.language import localised
from app.ui.pages.train import words
from app.ui.pages.train.scene import Scene
from app.ui.steps import template_title

if TYPE_CHECKING:
    from app.runs import Run
    from app.ui.pages.train.page import TrainPage
    from app.ui.pages.train.theatre import Theatre

DRAWN = ("agreement", "spread")
"""Scores of drawn pictures that say more than a loss, the one that says most first."""


class Endings(QObject):
    """Shows one banner for each ending, once."""

    def __init__(self, page: TrainPage, theatre: Theatre) -> None:
        super().__init__(page)
        self._page, self._desk = page, page.desk
        self._theatre = theatre
        self._told: tuple[object, ...] = ()
        self._interrupted: Left | None = None
        self._left: set[Run] = set()
        self._left_run: Run | None = None
        self._half = 0
        self._desk.runs_changed.connect(self._look)
        self._desk.training.ended.connect(self._look)
        self._look()

    def show_scene(self, scene: Scene) -> None:
        """Shows the banner that this scene needs; one that was sent away does not come back."""
        watch = scene.watch
        known = (scene.mode, scene.run, watch and watch.outcome, self._interrupted if scene.mode == "ready" else None)
        tested = (bool(watch is not None and watch.test), bool(scene.tested))
        concern = watch.concern if watch is not None else None
        if (*known, tested, concern) == self._told:
            return
        self._told = (*known, tested, concern)
        self._page.clear_banner()
        if scene.mode == "ended":
            self._show_ending(scene)
        elif scene.mode == "ready":
            self._offer(scene)
        elif concern is not None:
            kind = "info" if concern.code == "smaller_batch" else "warn"
            self._page.show_banner(kind, self._worry(concern.code), localised(concern.message))

    def _worry(self, code: str) -> str:
        """What a concern is about."""
        return {
            "not_saved": self.tr("Not everything is saved."),
            "smaller_batch": self.tr("The memory did not suffice."),
            "data_changed": self.tr("The data have changed."),
            "not_scored": self.tr("The model is not scored."),
        }.get(code, self.tr("A checkpoint was damaged."))

    def _show_ending(self, scene: Scene) -> None:
        watch = scene.watch
        assert watch is not None
        if watch.outcome in ("completed", "stopped"):
            self._show_success(scene)
        elif watch.outcome == "failed":
            reason = localised(watch.reason or "") or self.tr("Look at log.txt in the run folder, then train again.")
            fact = self.tr("The training failed.")
            if watch.history:
                fact = self.tr("The training failed after epoch {epoch}.").format(epoch=words.whole(watch.epoch))
            self._page.show_banner("bad", fact, reason)
        elif watch.outcome == "interrupted":
            self._show_interruption(scene)
        elif watch.outcome == "running":
            self._page.show_banner(
                "info", self.tr("Another program trains this run."), self.tr("Its curves as saved so far.")
            )

    def _show_success(self, scene: Scene) -> None:
        watch = scene.watch
        assert watch is not None and scene.run is not None
        best = watch.best
        fact = self.tr("Training ended at epoch {epoch}.").format(epoch=words.whole(watch.epoch))
        if best is not None and watch.improves:
            fact = self.tr("Training ended at epoch {epoch}. Epoch {best} was best.").format(
                epoch=words.whole(watch.epoch), best=words.whole(best.epoch)
            )
        name = scene.metric
        if scene.draws:
            name = next((one for one in DRAWN if f"test_{one}" in watch.test), "loss")
        value = watch.test.get(f"test_{name}")
        sentence = ""
        if value is not None:
            sentence = self.tr("On the test part: {figure} {score}.").format(
                figure=words.within(name), score=self._beside(scene, name, value)
            )
        concern = watch.concern
        if concern is not None and concern.code != "smaller_batch":
            sentence = f"{localised(concern.message)} {sentence}".strip()
        worried = concern is not None and concern.code in ("not_saved", "not_scored")
        self._page.show_banner("warn" if worried else "ok", fact, sentence)

    def _beside(self, scene: Scene, name: str, value: float) -> str:
        """A score with what it had to beat."""
        score, guess = words.score(name, value, scene.in_nats), scene.tested.get(name)
        if guess is None:
            return score
        beaten = words.guessing(name, guess, counted=UNIFORM in scene.tested)
        if scene.draws:
            beaten = self.tr("always the mean picture {score}").format(score=words.score(name, guess, scene.in_nats))
        return self.tr("{score}, {guessing}").format(score=score, guessing=beaten)

    def _show_interruption(self, scene: Scene) -> None:
        watch, run = scene.watch, scene.run
        assert watch is not None and run is not None
        training = self._desk.training
        died = training.run == run and training.died
        fact = self.tr("The training was interrupted at epoch {epoch}.").format(epoch=words.whole(watch.epoch))
        if died:
            fact = self.tr("The training process ended unexpectedly.")
        kept = run.checkpoint_folder.is_dir() and any(run.checkpoint_folder.iterdir())
        sentence = self.tr("What was saved is kept. Resume goes on from the last checkpoint.")
        if not kept:
            sentence = self.tr("Nothing was saved yet, so it has to start over.")
        actions = [("resume", self.tr("Resume"))] if kept else []
        self._left_run, self._half = run, self._smaller(scene) if died and training.taken else 0
        if self._half:
            start = self.tr("What was saved is kept.") if kept else sentence
            sentence = start + " " + self.tr("After a lack of memory, a smaller batch takes less.")
            actions.append(("smaller", self.tr("Go on with batch {size}").format(size=words.whole(self._half))))
        self._page.show_banner("bad" if died else "warn", fact, sentence, actions, acted=self._resume)

    def _smaller(self, scene: Scene) -> int:
        """Half of the batch that was too large; 0 where none is smaller."""
        size = 0 if scene.experiment is None else int(scene.experiment.training.get("batch_size", 0))
        return size // 2

    def _resume(self, key: str) -> None:
        if self._left_run is not None:
            self._page.resume(self._left_run, batch_size=self._half if key == "smaller" else None)

    # A run that an earlier window left behind

    def _look(self, outcome: str = "") -> None:
        """Looks for the newest run if that was interrupted, in a thread."""
        folder = self._desk.runs_folder
        self._desk.workshop.start(lambda progress: newest_interrupted(folder), self._found, self._not_found)

    def _found(self, found: Left | None) -> None:
        if found != self._interrupted:
            self._interrupted = found
            self._page.refresh_soon()

    def _not_found(self, sentence: str) -> None:
        """A folder that can't be read has nothing to offer."""

    def _offer(self, scene: Scene) -> None:
        found = self._interrupted
        if found is None or found.run in self._left:
            return
        fact = self.tr("Training of {template} on {data} was interrupted at epoch {epoch}.").format(
            template=template_title(found.template), data=found.data, epoch=words.whole(found.epoch)
        )
        self._page.show_banner(
            "info", fact, self.tr("What was trained so far is kept."),
            [("leave", self.tr("Leave it")), ("resume", self.tr("Resume"))], acted=self._acted,
        )  # fmt: skip

    def _acted(self, key: str) -> None:
        found = self._interrupted
        self._page.clear_banner()
        if found is None:
            return
        if key == "resume":
            self._page.resume(found.run)
        else:
            self._left.add(found.run)


@dataclass(frozen=True)
class Left:
    """A run that was interrupted: its template, the name of its data, and the epochs that are done."""

    run: Run
    template: str
    data: str
    epoch: int


def newest_interrupted(folder: Path) -> Left | None:
    """The newest run in a folder, if it was interrupted and can go on."""
    from app import runs
    from app.errors import UserError
    from app.watch import Watch

    files = folder.glob("*/experiment.json") if folder.is_dir() else ()
    newest = max(files, key=lambda file: file.stat().st_mtime, default=None)
    if newest is None:
        return None
    run = runs.Run(newest.parent.absolute())
    if runs.outcome(run) != "interrupted" or not run.checkpoint_folder.is_dir():
        return None
    try:
        experiment, epoch = run.experiment(), Watch.of_run(run).epoch
    except UserError:
        return None
    return Left(run, experiment.template, Path(experiment.data.path.removeprefix("sample:")).name, epoch)
