"""Finished runs on the Use page, a worker that the test plays, and what a user does."""

import base64
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from app import compose, files, runs
from app.choices import Choices
from app.data import fitting
from app.data.preprocessing import Preprocessing
from app.runs import Run
from app.ui.desk import Desk
from app.ui.pages.use import UsePage
from app.ui.workers import Question


class Asked:
    """One question that the page put to the worker."""

    def __init__(self, content: dict[str, Any], answered: Any, refused: Any, progressed: Any) -> None:
        self.content, self._answered, self._refused, self._progressed = content, answered, refused, progressed
        self.dropped = False

    def answer(self, **result: Any) -> None:
        if not self.dropped:
            self._answered(result)

    def refuse(self, sentence: str) -> None:
        if not self.dropped:
            self._refused(sentence)

    def progress(self, share: float, words: str) -> None:
        if not self.dropped:
            self._progressed(share, words)


class Worker:
    """Stands in for the worker process: it keeps what it was asked, and the test answers."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self._by_number: dict[int, Asked] = {}
        self.killed = 0

    def ask(self, content: Any, answered: Any, refused: Any, progressed: Any = None) -> Question:
        made = Asked(dict(content), answered, refused, progressed)
        self.asked.append(made)
        question = Question(dict(content), answered, refused, progressed, len(self.asked))
        self._by_number[question.number] = made
        return question

    def drop(self, question: Question, at_once: bool = False) -> None:
        self._by_number[question.number].dropped = True
        self.killed += at_once

    def of(self, name: str) -> list[Asked]:
        return [asked for asked in self.asked if asked.content["ask"] == name]

    def last(self, name: str) -> Asked:
        assert self.of(name), f"nobody asked {name}"
        return self.of(name)[-1]


@pytest.fixture
def worker(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Worker:
    made = Worker()
    monkeypatch.setattr(desk.workers, "ask", made.ask)
    monkeypatch.setattr(desk.workers, "drop", made.drop)
    return made


@pytest.fixture
def page(desk: Desk, worker: Worker, qtbot) -> UsePage:
    page = UsePage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 870)
    page.show()
    qtbot.waitExposed(page)
    return page


def _confusion(fitted: Preprocessing) -> list[list[int]]:
    count = len(fitted.target.classes or ())
    return [[88 if row == column else 1 for column in range(count)] for row in range(count)]


def _keep_pictures(run: Run, made: compose.Composition, fitted: Preprocessing) -> None:
    assert fitted.size is not None
    shape = (4, fitted.size.height, fitted.size.width, fitted.size.channels)
    pixels = np.zeros(shape, np.uint8)
    pixels[:, 2:5, 2:5] = np.asarray([60, 120, 180, 240], np.uint8)[:, None, None, None]
    np.savez(run.held_out_file, input_image=pixels, outputs=np.zeros((4, 1), np.float32))
    np.savez(
        run.predictions_file, rows=np.arange(4), outputs=np.zeros((4, 10), np.float32),
        targets=np.asarray([3, 5, 3, 5]), losses=np.zeros(4, np.float32), counts=np.asarray([4, 0]),
    )  # fmt: skip


def _finished(
    folder: Path, data: str, template: str | None = None, task: str | None = None, **metrics: Any
) -> Run:
    """A run folder as a training leaves it, but for the weights."""
    made = compose.compose(data, Choices(template=template, task=task, seed=3))
    run = runs.create(folder, made.experiment)
    fitted = fitting.fit(made.experiment, made.dataset, made.parts, statistics=False)
    files.write_json(run.preprocessing_file, fitted.to_json())
    known = (
        {"classes": list(fitted.target.classes), "confusion": _confusion(fitted)}
        if fitted.target.classes
        else {}
    )
    files.write_json(
        run.metrics_file, {"format": 1, "outcome": "completed", "best_epoch": 7, **known, **metrics}
    )
    run.model_file.write_bytes(b"weights" * 30_000)
    if fitted.size is not None:
        _keep_pictures(run, made, fitted)
    return run


@pytest.fixture
def finished(tmp_path: Path) -> Callable[..., Run]:
    """Makes the folder of a finished run of some data."""

    def make(data: str, template: str | None = None, **metrics: Any) -> Run:
        return _finished(tmp_path / "runs", data, template, **metrics)

    return make


@pytest.fixture
def use(desk: Desk, page: UsePage, finished: Callable[..., Run], qtbot) -> Callable[..., UsePage]:
    """Makes a finished run and shows it on the page."""

    def show(data: str, template: str | None = None, **metrics: Any) -> UsePage:
        run = finished(data, template, **metrics)
        desk.open_run(str(run.folder))
        qtbot.waitUntil(
            lambda: page.subject is not None and page.subject.run.folder == run.folder, timeout=20_000
        )
        return page

    return show


@pytest.fixture
def iris(use: Callable[..., UsePage], worker: Worker, qtbot) -> UsePage:
    page = use("sample:iris")
    qtbot.waitUntil(lambda: bool(worker.of("predict_one")))
    return page


@pytest.fixture
def digits(use: Callable[..., UsePage], worker: Worker, qtbot) -> UsePage:
    page = use("sample:digits", "cnn")
    qtbot.waitUntil(lambda: bool(worker.of("predict_one")))
    return page


class Hand:
    """What a user does with mouse and keyboard, what they read, and what the worker would say."""

    def __init__(self, qtbot: Any) -> None:
        self._qtbot = qtbot

    def click(self, button: QWidget) -> None:
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def retype(self, line: QLineEdit, text: str) -> None:
        line.selectAll()
        self._qtbot.keyClicks(line, text)

    def texts(self, widget: QWidget) -> str:
        """All that a part of the page says."""
        shown = [w for kind in (QLabel, QAbstractButton) for w in widget.findChildren(kind) if w.isVisible()]
        return " | ".join(w.text() for w in shown)

    def named(self, page: UsePage, name: str) -> Any:
        return next(cell for cell in page.try_one.form.cells() if cell.column.name == name)

    def draw(self, pad: QWidget) -> None:
        box = pad.box()
        points = [box.topLeft() + QPoint(box.width() // 4, at * box.height() // 10) for at in range(2, 9)]
        self._qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
        for point in points[1:]:
            self._qtbot.mouseMove(pad, point)
        self._qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])

    def drop(self, page: QWidget, path: Path) -> bool:
        """Drags a file over the page and lets it go; returns whether the page wanted it."""
        content = QMimeData()
        content.setUrls([QUrl.fromLocalFile(str(path))])
        copy, button, keys = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        entering = QDragEnterEvent(QPoint(9, 9), copy, content, button, keys)
        page.dragEnterEvent(entering)
        if not entering.isAccepted():
            return False
        page.dropEvent(QDropEvent(QPointF(9, 9), copy, content, button, keys))
        return True

    def say(self, asked: Asked, prediction: str, **shares: float) -> None:
        """Answers as the worker does to a question about classes."""
        entries = [{"class": name, "value": value} for name, value in shares.items()]
        logits = [float(np.log(value)) for value in shares.values()]
        more: dict[str, Any] = (
            {"missing": [], "unknown": []} if "row" in asked.content else {"seen": self.png(8, 200)}
        )
        asked.answer(prediction=prediction, probabilities=entries, logits=logits, **more)

    def png(self, side: int, value: int) -> str:
        image = QImage(side, side, QImage.Format.Format_Grayscale8)
        image.fill(QColor(value, value, value))
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        return base64.b64encode(content.data()).decode("ascii")


@pytest.fixture
def hand(qtbot) -> Hand:
    return Hand(qtbot)
