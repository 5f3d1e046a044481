"""A training as it is watched from the command line: JSON lines, a progress bar, or a line an epoch."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from app.cli.output import Output, complain, line, quoted
from app.cli.tables import duration, number
from app.runs import Run
from app.training.events import Batch, Checkpoint, Epoch, Event, Finished, Notice, Phase, SampleMade, Started

if TYPE_CHECKING:
    from rich.progress import Progress

PHASE_WIDTH, BAR_WIDTH = 10, 24

EXIT_CODES = {"completed": 0, "stopped": 0, "cancelled": 130, "interrupted": 130, "failed": 1}


class Watcher:
    """Takes a training's events and shows them; knows the exit code at the end.

    Args:
        output: Where they are shown.
        run: The run folder.
        epochs: How many there will be. Defaults to not known before the first one ends.
    """

    def __init__(self, output: Output, run: Path, epochs: int = 0) -> None:
        self.output = output
        self.run = run
        self._epochs = 0
        self._sampled = False
        self._board = None if output.json or not output.console.is_terminal else Board(output, epochs)

    def __enter__(self) -> Self:
        if self._board is not None:
            self._board.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._board is not None:
            self._board.stop()
        if isinstance(error, KeyboardInterrupt):
            error.args = (self._kept(),)

    def end(self, outcome: str) -> int:
        """The exit code for how the training ended; says what is kept of an interrupted one."""
        if outcome == "interrupted":
            complain(self._kept())
        return EXIT_CODES.get(outcome, 1)

    def _kept(self) -> str:
        if not self._epochs:
            return f"Interrupted before the first epoch was finished. {self.run} holds the experiment to train again."
        return f"Interrupted. What was trained so far is kept; go on with: gradient-desk resume {quoted(self.run)}"

    def take(self, event: Event) -> None:
        """Shows one event; the trainer's `emit`."""
        if isinstance(event, Epoch | Checkpoint):
            self._epochs = event.epoch
        if self.output.json:
            self.output.document(event.to_json())
        else:
            self._tell(event)

    def _tell(self, event: Event) -> None:
        if self._board is not None:
            self._board.take(event)
        match event:
            case Started():
                self._say(f"The run is kept in {event.run}")
            case Epoch() if self._board is None:
                self._say(epoch_line(event))
            case Notice():
                self._say(event.message)
            case SampleMade() if not self._sampled:
                self._sampled = True
                path = Path(event.path)
                drawn = path.suffix == ".png"
                what = "Samples of every epoch are drawn" if drawn else "Views of the epochs are written"
                self._say(f"{what} into {path.parent}")
            case Finished():
                if self._board is not None:
                    self._board.stop()
                for sentence in closing(event, Run(self.run).metrics()):
                    self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.output.show(sentence)
        self.output.stream.flush()


def epoch_line(event: Epoch) -> str:
    """One epoch on one line."""
    return f"epoch {event.epoch}/{event.epochs}  {figures(event.metrics)}  {duration(event.seconds)}"


def figures(metrics: Mapping[str, float], most: int = 8) -> str:
    """Figures by name on one line."""
    return "  ".join(f"{name} {number(value)}" for name, value in list(metrics.items())[:most])


def closing(event: Finished, metrics: Mapping[str, Any]) -> list[str]:
    """The last sentences about a training: its test figures beside those of the trivial answer in `metrics`."""
    words = {
        "completed": "Done.",
        "stopped": "Stopped; the best weights are kept.",
        "cancelled": "Cancelled.",
        "failed": "The training failed.",
    }
    test = {name.removeprefix("test_"): value for name, value in event.metrics.items()}
    sentences = [words.get(event.outcome, event.outcome)]
    if test:
        sentences.append(f"On the test part: {figures(test)}")
        if baseline := metrics.get("baseline"):
            ways = tuple(metrics.get("baselines") or ())
            sentences.append(f"{_trivial(test, ways)}: {figures(baseline)}")
    if event.outcome in ("completed", "stopped"):
        sentences.append(f"The run is in {event.run}")
    return sentences


def _trivial(metrics: Mapping[str, float], ways: Sequence[str]) -> str:
    """What the trivial answer is that a model has to beat, in words; the first of some `ways` for texts."""
    counted = {
        "bigram": "Counting which token follows which",
        "unigram": "Counting how often each token stands there",
        "chance": "Guessing",
        "nearest": "Answering as the most similar known source is answered",
        "mean": "Always giving back the mean",
    }
    if "reconstruction" in metrics:
        return "Always drawing the mean picture"
    if ways and ways[0] == "mean_picture":
        return "Knowing the mean picture alone"
    if ways and ways[0] in counted:
        return counted[ways[0]]
    if ways:
        return "The better of the last value and the last season"
    return f"Always answering {'the mean' if 'mae' in metrics else 'the most frequent class'}"


class Board:
    """The live progress bar: phase, epoch, step, figures, time left."""

    def __init__(self, output: Output, epochs: int) -> None:
        from rich.progress import BarColumn, Progress, TextColumn

        self._progress: Progress = Progress(
            TextColumn(f"{{task.description:{PHASE_WIDTH}}}"), BarColumn(BAR_WIDTH), TextColumn("{task.fields[words]}"),
            console=output.console, transient=True, refresh_per_second=8,
        )  # fmt: skip
        self._task = self._progress.add_task("starting", total=None, words="")
        self._epoch, self._epochs = 0, epochs
        self._first: tuple[float, float] | None = None

    def start(self) -> None:
        """Begins to draw."""
        self._progress.start()

    def stop(self) -> None:
        """Ends drawing and leaves the line free."""
        self._progress.stop()

    def take(self, event: Event) -> None:
        """Moves the bar along."""
        match event:
            case Phase():
                self._progress.update(self._task, description=event.phase)
            case Batch():
                self._advance(self._epoch + event.step / max(event.steps, 1), event.metrics)
            case Epoch():
                self._epoch, self._epochs = event.epoch, event.epochs
                self._advance(event.epoch, event.metrics)

    def _advance(self, done: float, metrics: Mapping[str, float]) -> None:
        epochs = self._epochs or None
        now = time.monotonic()
        first, began = self._first = self._first or (done, now)
        left = ""
        if epochs and done > first:
            left = f"{duration((now - began) / (done - first) * (epochs - done))} left"
        here = f"epoch {min(int(done) + (done % 1 > 0), epochs or 1_000_000)}{f'/{epochs}' if epochs else ''}"
        # What was measured on validation samples says more than what the network was fitted to.
        telling = {name: value for name, value in metrics.items() if name.startswith("val_")} or metrics
        room = max(20, self._progress.console.width - BAR_WIDTH - PHASE_WIDTH - 3)
        words = line("  ".join(part for part in (here, left, figures(telling, 3)) if part), room)
        self._progress.update(self._task, total=epochs, completed=done, words=words)
