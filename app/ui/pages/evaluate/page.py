"""The Evaluate page: how good a run's model is, where it errs, and against what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ui.components import Button, EmptyState, PrimaryButton, ProgressBar
from app.ui.language import localised
from app.ui.pages.evaluate import words
from app.ui.pages.evaluate.behind import noted
from app.ui.pages.evaluate.drawings import album_of
from app.ui.pages.evaluate.matrix import MOST_NUMBERED
from app.ui.pages.evaluate.originals import Originals
from app.ui.pages.evaluate.reader import Reader
from app.ui.pages.evaluate.shelf import Shelf
from app.ui.pages.evaluate.stage import VIEWS, Stage
from app.ui.pages.page import Page
from app.ui.pages.train.album import RECONSTRUCTIONS, Album

if TYPE_CHECKING:
    from app.evaluation.review import Review
    from app.runs import Run
    from app.ui.desk import Desk

WORST = 1000
"""Samples listed as the worst."""

SLOW = 300
"""Milliseconds of reading after which the page says that it reads."""

NEEDS_ANSWERS = ("tradeoff", "calibration", "forecast", "predicted", "residuals", "unusual", "worst")
"""Views that need the answers to the test part."""


class EvaluatePage(Page):
    """One run's scores, and the samples behind them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("evaluate", QCoreApplication.translate("EvaluatePage", "Evaluate"), desk, parent)
        self._said_for: tuple[Any, ...] = ()
        self._cell: tuple[int, int] | None = None
        self._album: Album | None = None
        self.reader = Reader(desk, self)
        self.originals = Originals(desk, self)
        self.shelf = Shelf(desk, self)
        self.stage = Stage(desk, self.originals, self.shelf, self)
        self.waiting = EmptyState(self.tr("Reading the run …"), parent=self)
        self.progress = ProgressBar(self.tr("Scoring"), parent=self)
        self.waiting.body.addWidget(self.progress)
        self._parts = QStackedWidget(self.body)
        self._parts.addWidget(self.stage)
        self._parts.addWidget(self.waiting)
        self._nothing = QWidget(self._parts)
        self._parts.addWidget(self._nothing)
        self._slow = QTimer(self, singleShot=True, interval=SLOW)
        self._slow.timeout.connect(self._still_reading)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._parts)
        self._build_header()
        self._connect(desk)

    def _build_header(self) -> None:
        self.again = Button(self.tr("Set up again"), icon="refresh", parent=self)
        self.use = PrimaryButton(self.tr("Use the model"), icon="arrow-right", arrow=True, parent=self)
        self.header.add_secondary(self.again)
        self.header.add_primary(self.use)
        self.again.clicked.connect(self._set_up_again)
        self.use.clicked.connect(self._use)

    def _connect(self, desk: Desk) -> None:
        for signal in (desk.run_changed, desk.runs_changed, desk.training.ended, desk.training.began):
            signal.connect(self.refresh_soon)
        desk.model_changed.connect(self._desk_changed)
        self.shelf.changed.connect(self._show_runs)
        reader = self.reader
        reader.turned.connect(self._turn)
        reader.scoring.connect(self._scoring)
        reader.fetching.connect(self._fetching)
        reader.progressed.connect(self.progress.set_share)
        reader.reviewed.connect(self._show_review)
        reader.unreadable.connect(self._unreadable)
        reader.refused.connect(self._refused)
        self._connect_stage(self.stage)

    def _connect_stage(self, stage: Stage) -> None:
        stage.view_changed.connect(self._show_view)
        stage.views.run.chosen.connect(self.desk.open_run)
        stage.confusion.cell_chosen.connect(self._choose_cell)
        stage.pairs.cell_chosen.connect(self._choose_cell)
        stage.classes.class_chosen.connect(self._choose_class)
        stage.worst.chosen.connect(self._choose_worst)
        stage.predicted.chosen.connect(self._choose_point)
        stage.compare.compared.connect(self._compared)
        stage.samples.chosen.connect(stage.seed.set_seed)
        stage.samples.epoch_shown.connect(self._show_epoch)
        charts = (
            stage.tradeoff, stage.calibration, stage.forecast, stage.predicted, stage.residuals, stage.beside,
            stage.samples, stage.unusual,
        )  # fmt: skip
        for part in charts:
            part.failed.connect(self._not_saved)

    # Reading

    @property
    def review(self) -> Review | None:
        """What is known about the run; None while it is read."""
        return self.reader.review

    def refresh(self) -> None:
        """Reads the run on the desk, unless it is shown as it stands."""
        run = self.desk.run
        if run is not None:
            self.shelf.look()
            self.reader.open(run)

    def _turn(self, run: Run) -> None:
        """Lets go of the run before."""
        self.clear_banner()
        self._cell, self._album, self._said_for = None, None, ()
        self.stage.hint.hide()
        self.header.set_sentence(run.folder.name)
        self._parts.setCurrentWidget(self._nothing)
        self._slow.start()

    def _still_reading(self) -> None:
        """Says so only where it takes a while."""
        if self._parts.currentWidget() is self._nothing:
            self._wait(self.tr("Reading the run …"))

    def _unreadable(self, sentence: str) -> None:
        self._wait(self.tr("This run can't be shown"), sentence)
        self.show_banner("bad", self.tr("The run can't be read."), sentence)

    def _scoring(self) -> None:
        self._wait(self.tr("Scoring the test part …"), self.tr("This run ended before its scores were written."))

    def _fetching(self, fetching: bool) -> None:
        self.stage.hint.setText(self.tr("Scoring the test part to show the samples behind these numbers …"))
        self.stage.hint.setVisible(fetching)

    def _refused(self, sentence: str) -> None:
        if self.review is None or not self.review.scored:
            self._wait(self.tr("This run was not scored"), sentence)
        actions = [("retry", self.tr("Try again"))]
        self.show_banner("warn", self.tr("The test part can't be scored."), sentence, actions, acted=self._act)

    def _wait(self, title: str, sentence: str = "") -> None:
        """Shows why there is nothing yet."""
        self.waiting.set_text(title, sentence)
        self.progress.set_share(None)
        self._parts.setCurrentWidget(self.waiting)

    # Showing

    def _show_review(self, review: Review) -> None:
        stage = self.stage
        self.header.set_sentence(words.header(review))
        self._parts.setCurrentWidget(stage)
        self.originals.open(review)
        stage.scores.show_review(review)
        stage.many = len(review.classes) > MOST_NUMBERED
        waiting = localised(review.problem) or self.tr("The test part is being scored.")
        blocked = None if review.kept is not None else waiting
        stage.several = len(review.ahead) > 1
        stage.counted = review.kind == "texts" and bool({"bigram", "unigram"} & set(review.rivals))
        kind = "forecasts" if review.forecasts else review.kind
        stage.set_kind(kind)
        for view in VIEWS[kind]:
            if view in NEEDS_ANSWERS:
                stage.views.tabs.set_blocked(view, blocked)
        self._show_runs()
        self._show_view(stage.view)
        self._say_outcome(review)

    def _show_view(self, view: str) -> None:
        """Fills the parts of one view."""
        review, stage = self.review, self.stage
        if review is None or not review.scored:
            return
        if view == "confusion":
            self._show_confusion(review)
        elif view == "tradeoff":
            stage.tradeoff.show_review(review)
        elif view == "calibration":
            stage.calibration.show_review(review)
            stage.certainty.show_review(review)
        elif view == "forecast":
            stage.rivals.show_review(review)
            stage.ahead.show_review(review)
            stage.forecast.show_review(review)
        elif view == "predicted":
            self._show_predicted(review)
        elif view == "residuals":
            stage.residuals.show_review(review)
        elif view == "worst":
            self._show_worst(review)
        elif view == "samples":
            self._show_samples(review)
        elif view == "unusual":
            stage.unusual.show_review(review)
        else:
            stage.compare.show_review(review)

    def _show_confusion(self, review: Review) -> None:
        stage = self.stage
        stage.confusion.show_review(review)
        stage.classes.show_review(review)
        if stage.many:
            stage.pairs.show_review(review)
        cell = self._cell or stage.confusion.view.current()
        if cell is not None and max(cell) < len(review.classes):
            self._show_cell(review, *cell)

    def _show_cell(self, review: Review, actual: int, answer: int) -> None:
        from app.evaluation import confusion

        assert review.counts is not None
        name = review.classes[actual]
        title = self.tr("{name} taken for {answer}").format(name=name, answer=review.classes[answer])
        if actual == answer:
            title = self.tr("{name} recognised").format(name=name)
        note = noted(int(review.counts[actual, answer]), int(review.counts[actual].sum()))
        places = None
        if review.kept is not None:
            places = confusion.behind(review.kept.targets, review.answers(), review.kept.losses, actual, answer)
        self.stage.behind.show_places(review, title, note, places)
        self.stage.classes.select(actual)

    def _show_predicted(self, review: Review) -> None:
        stage = self.stage
        stage.predicted.show_review(review)
        stage.beside.show_review(review)
        stage.point.show_place(review, -1)

    def _show_worst(self, review: Review) -> None:
        if review.kept is None:
            return
        places = review.worst()[:WORST]
        note = noted(len(places), review.kept.total)
        if self.stage.counted:
            self.stage.counting.show_review(review)
        self.stage.worst.show_places(review, self.tr("Worst samples"), note, places)
        self.originals.want()

    def _show_samples(self, review: Review) -> None:
        if self._album is None:
            self.desk.workshop.start(album_of(review.run), self._show_album, self._not_shown)

    def _show_album(self, album: Album) -> None:
        if self.review is None or album.folder != self.review.run.samples_folder:
            return
        self._album = album
        self.stage.samples.show_pictures(bool(album.epochs(RECONSTRUCTIONS)))
        self.stage.samples.show_album(album)
        self.stage.seed.show_album(album, self.stage.samples.epoch)

    def _show_epoch(self, epoch: int) -> None:
        if self._album is not None:
            self.stage.seed.show_album(self._album, epoch)

    def _show_runs(self) -> None:
        """Fills the drop-down of runs."""
        run, choice = self.desk.run, self.stage.views.run
        if run is None:
            return
        options = self.shelf.options()
        folder = str(run.folder)
        if folder not in dict(options):
            options = [(folder, run.folder.name), *options]
        choice.set_options(options)
        choice.set_value(folder)
        choice.setEnabled(len(options) > 1)

    def _say_outcome(self, review: Review) -> None:
        """A banner for a run that did not end well."""
        said = (review.run, review.outcome)
        if said == self._said_for or review.outcome in ("completed", "stopped", "running"):
            return
        self._said_for = said
        actions = [("again", self.tr("Set up again")), ("resume", self.tr("Resume"))]
        text = self.tr("These are the scores of the best weights it had. Resume goes on where it stopped.")
        fact = self.tr("The training was interrupted.")
        if review.outcome == "failed":
            fact = self.tr("The training failed.")
            text = review.reason or text
        self.show_banner("warn", fact, text, actions, acted=self._act)

    # What is done

    def _desk_changed(self) -> None:
        """Data that were opened on the desk may be those of the run."""
        if self.review is not None and self.isVisible() and self.originals.dataset is None:
            self.originals.open(self.review)
            self._show_view(self.stage.view)

    def _choose_cell(self, actual: int, answer: int) -> None:
        if self.review is None:
            return
        self._cell = (actual, answer)
        self.stage.confusion.view.mark(actual, answer)
        self._show_cell(self.review, actual, answer)
        self.originals.want()

    def _choose_class(self, code: int) -> None:
        """Shows what a class is taken for most often."""
        review = self.review
        if review is None or review.counts is None:
            return
        wrong = [int(count) if at != code else -1 for at, count in enumerate(review.counts[code])]
        worst = max(range(len(wrong)), key=lambda at: wrong[at])
        self._choose_cell(code, worst if wrong[worst] > 0 else code)

    def _choose_worst(self, place: int) -> None:
        self.stage.detail.show_place(self.review, place)

    def _choose_point(self, place: int) -> None:
        self.originals.want()
        self.stage.point.show_place(self.review, place)

    def _compared(self, other: Review | None) -> None:
        if self.review is not None:
            same = self.stage.compared.show_reviews(self.review, other)
            if not same:
                self.stage.compared.rows.set_rows([])
            self.stage.show_view()

    def _use(self) -> None:
        self.desk.wanted.emit("use")

    def _set_up_again(self) -> None:
        if self.desk.run is not None:
            self.desk.set_up_again(self.desk.run)

    def _act(self, key: str) -> None:
        run = self.desk.run
        self.clear_banner()
        if run is None:
            return
        if key == "resume":
            self.desk.resume(run)
        elif key == "again":
            self.desk.set_up_again(run)
        else:
            self.reader.open(run, again=True)

    def _not_saved(self, sentence: str) -> None:
        self.show_banner("bad", self.tr("The picture was not saved."), sentence)

    def _not_shown(self, sentence: str) -> None:
        self.show_banner("bad", self.tr("The samples can't be shown."), sentence)

    # A run without a model

    def _is_open(self) -> bool:
        """Says of a run that kept no model how it ended, and what can be done."""
        is_open = super()._is_open()
        run, training = self.desk.run, self.desk.training
        if is_open or run is None or training.running or not run.folder.is_dir():
            return is_open
        from app import runs

        outcome = runs.outcome(run)
        sentences = {
            "cancelled": self.tr("This run was cancelled, so it kept no model."),
            "failed": self.tr("This run failed before it had a model. Its folder says why."),
            "interrupted": self.tr("This run was interrupted before it kept a model. Resume it."),
        }
        if outcome in sentences:
            reason = str(run.metrics().get("reason") or "")
            sentence = f"{sentences[outcome]} {reason}".rstrip()
            saved = run.checkpoint_folder.is_dir() and any(run.checkpoint_folder.iterdir())
            resume = outcome == "interrupted" and saved
            if outcome == "interrupted" and not resume:
                sentence = self.tr("This run was interrupted before anything was saved. Train it again.")
            self.closed.set_text(self.tr("Nothing to evaluate in {run}").format(run=run.folder.name), sentence)
            self.closed.button.set_label(self.tr("Resume") if resume else self.tr("Go to Train"))
            self._remedy = "resume" if resume else "train"
        return is_open

    def _help_along(self) -> None:
        if self._remedy == "resume" and self.desk.run is not None:
            self.desk.resume(self.desk.run)
        else:
            super()._help_along()
