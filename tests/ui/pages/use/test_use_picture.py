"""Trying a picture on the Use page, as a user does."""

import base64
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage


def test_it_begins_with_a_picture_of_the_test_part(digits, worker, hand):
    asked = worker.last("predict_one").content
    assert asked["size"] == [8, 8, 1] and len(base64.b64decode(asked["pixels"])) == 64
    hand.say(worker.last("predict_one"), "3", **{"3": 0.8, "5": 0.2})
    assert digits.try_one.answer.truth.text() == "True answer: 3"
    assert digits.try_one.sketch.seen.image().width() == 8
    assert digits.try_one.sketch.seen_size.text() == "8 × 8, grey"


def test_what_is_drawn_is_asked_as_a_picture(digits, worker, qtbot, hand):
    hand.say(worker.last("predict_one"), "3", **{"3": 1.0})
    sketch = digits.try_one.sketch
    hand.click(sketch.clear)
    assert sketch.pad.is_dark()  # as the digits: light on dark
    hand.draw(sketch.pad)
    qtbot.waitUntil(lambda: "picture" in worker.last("predict_one").content)
    hand.say(worker.last("predict_one"), "1", **{"1": 1.0})
    qtbot.wait(60)
    drawn = QImage(worker.last("predict_one").content["picture"])
    light = [
        QColor(drawn.pixel(x, y)).lightness()
        for x in range(drawn.width())
        for y in range(0, drawn.height(), 8)
    ]
    assert drawn.width() == drawn.height() and min(light) == 0 and max(light) == 255
    assert not digits.try_one.answer.truth.isVisible()


def test_strokes_are_taken_back_one_by_one_and_erased(digits, worker, qtbot, hand):
    sketch = digits.try_one.sketch
    hand.click(sketch.clear)
    empty = sketch.pad.image().copy()
    hand.draw(sketch.pad)
    assert sketch.pad.image() != empty
    hand.click(sketch.undo)
    assert sketch.pad.image() == empty
    hand.draw(sketch.pad)
    hand.click(sketch.eraser)
    sketch.brush_size.setValue(20)
    hand.draw(sketch.pad)
    assert sketch.pad.image() == empty
    sketch.pad.setFocus()
    qtbot.keyClick(sketch.pad, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sketch.pad.image() != empty
    while sketch.undo.isEnabled():
        hand.click(sketch.undo)
    assert sketch.undo.accessibleDescription() == "Nothing was drawn yet."


def test_an_opened_picture_is_asked_as_it_is(digits, worker, tmp_path, qtbot, hand):
    hand.say(worker.last("predict_one"), "3", **{"3": 1.0})
    path = tmp_path / "mine & yours.png"
    image = QImage(20, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.red))
    assert image.save(str(path))
    digits.take(path)
    qtbot.waitUntil(lambda: worker.last("predict_one").content.get("picture") == str(path))
    assert digits.tabs.value() == "try"


def test_a_file_that_is_no_picture_is_said(digits, tmp_path):
    path = tmp_path / "broken.png"
    path.write_bytes(b"no picture")
    digits.take(path)
    assert digits.banner.fact() == "broken.png can't be opened."


def test_no_drawing_is_left_on_disk(digits, worker, qtbot, hand):
    hand.say(worker.last("predict_one"), "3", **{"3": 1.0})
    hand.draw(digits.try_one.sketch.pad)
    qtbot.waitUntil(lambda: "picture" in worker.last("predict_one").content)
    folder = Path(worker.last("predict_one").content["picture"]).parent
    assert folder.is_dir()
    from shiboken6 import delete

    sketch = digits.try_one.sketch
    sketch.setParent(None)
    delete(sketch)
    assert not folder.exists()


def test_a_picture_is_pasted(digits, worker, qtbot, hand):
    hand.say(worker.last("predict_one"), "3", **{"3": 1.0})
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.white))
    QGuiApplication.clipboard().setImage(image)
    digits.try_one.sketch.open.setFocus()
    qtbot.keyClick(digits.try_one.sketch.open, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "picture" in worker.last("predict_one").content)
    QGuiApplication.clipboard().clear()
    hand.click(digits.try_one.sketch.paste_button)
    assert digits.banner.fact() == "There is no picture on the clipboard."


def test_dropped_pictures_are_tried_data_go_to_many_and_experiments_to_the_window(
    digits, worker, tmp_path, hand
):
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.white))
    image.save(str(tmp_path / "one.png"))
    assert hand.drop(digits, tmp_path / "one.png")
    assert digits.try_one.sketch.pad.source == tmp_path / "one.png"
    (tmp_path / "many").mkdir()
    assert hand.drop(digits, tmp_path / "many")
    assert digits.tabs.value() == "many" and digits.many.data == str(tmp_path / "many")
    (tmp_path / "x.gdesk").write_text("{}")
    assert not hand.drop(digits, tmp_path / "x.gdesk")
    assert not hand.drop(digits, digits.subject.run.folder)
