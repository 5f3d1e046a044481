"""Checkpoints are whole, newest first, and a damaged one gives way to the other."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import threading
import time
import zipfile
from pathlib import Path

import numpy as np
import pytest

from app import compose, runs
from app.choices import Choices
from app.errors import UserError
from app.prediction import Predictor
from app.training import checkpoint, session
from app.training.commands import Commands
from app.training.events import Epoch, Notice

ARRAYS = {"state": [np.arange(5, dtype=np.float32), np.array(3)], "best": []}


def test_the_newest_of_two_comes_back(tmp_path: Path) -> None:
    for number in (1, 2, 3):
        checkpoint.write(tmp_path / "c", number, {"epoch": number}, ARRAYS)
    number, facts, arrays = checkpoint.read(tmp_path / "c")
    assert (number, facts) == (3, {"epoch": 3})
    assert all(np.array_equal(a, b) for a, b in zip(arrays["state"], ARRAYS["state"], strict=True))
    assert arrays["best"] == [] and len(list((tmp_path / "c").iterdir())) == 2


@pytest.mark.parametrize("damage", [lambda b: b"", lambda b: b[: len(b) // 2], lambda b: b[:40] + b"x" + b[41:]])
def test_a_damaged_slot_falls_back_to_the_other(tmp_path: Path, damage) -> None:
    for number in (1, 2):
        checkpoint.write(tmp_path, number, {"epoch": number}, ARRAYS)
    newest = tmp_path / checkpoint.SLOTS[0]
    newest.write_bytes(damage(newest.read_bytes()))
    found = checkpoint.read(tmp_path)
    assert found is not None and found[1] == {"epoch": 1}


def test_nothing_there_is_none(tmp_path: Path) -> None:
    assert checkpoint.read(tmp_path / "none") is None


def damaged(folder: Path, slot: str) -> bool:
    """Whether a slot is refused, in words, and the other one found."""
    found = list(checkpoint.candidates(folder))
    assert all(str(item) for item in found)
    kept = [item for item in found if isinstance(item, checkpoint.Found)]
    return [checkpoint.SLOTS[item.number % 2] for item in kept] == [name for name in checkpoint.SLOTS if name != slot]


@pytest.fixture
def two(tmp_path: Path) -> Path:
    for number in (1, 2):
        checkpoint.write(tmp_path, number, {"epoch": number}, ARRAYS)
    return tmp_path / checkpoint.SLOTS[0]


def test_cut_off_at_any_place_it_gives_way(two: Path) -> None:
    """E15."""
    content = two.read_bytes()
    for length in [*range(0, len(content), max(1, len(content) // 40)), len(content) - 1]:
        two.write_bytes(content[:length])
        assert damaged(two.parent, two.name)


def test_one_flipped_bit_anywhere_is_noticed(two: Path) -> None:
    """E15."""
    content, generator = two.read_bytes(), np.random.default_rng(0)
    for place in generator.integers(0, len(content), 300):
        changed = bytearray(content)
        changed[place] ^= 1 << int(generator.integers(8))
        two.write_bytes(bytes(changed))
        assert damaged(two.parent, two.name)


def sealed(content: bytes) -> bytes:
    return content + hashlib.sha256(content).digest()


def packed(head: object, arrays: dict[str, bytes] | None = None, compression: int = zipfile.ZIP_STORED) -> bytes:
    """A checkpoint with a right checksum, whatever is in it."""
    buffer = io.BytesIO()
    text = head if isinstance(head, bytes) else json.dumps(head).encode()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        member = io.BytesIO()
        np.save(member, np.frombuffer(text, np.uint8))
        archive.writestr("facts.npy", member.getvalue())
        for name, content in (arrays or {}).items():
            archive.writestr(f"{name}.npy", content)
    return sealed(buffer.getvalue())


def liar(shape: tuple[int, ...], kind: str = "<f4") -> bytes:
    """An array that says it is larger than it is."""
    member = io.BytesIO()
    np.lib.format.write_array_header_1_0(member, {"descr": kind, "fortran_order": False, "shape": shape})
    return member.getvalue() + b"1234"


HEAD = {"format": 2, "number": 4, "sizes": {"state": 1}, "facts": {}}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        sealed(b"no archive"),
        sealed(b""),
        packed(b"not json"),
        packed(b"[" * 100_000),
        packed([]),
        packed({}),
        packed({**HEAD, "number": "four"}),
        packed({**HEAD, "number": -1}),
        packed({**HEAD, "format": 99}),
        packed({**HEAD, "format": "new"}),
        packed({**HEAD, "facts": None}),
        packed({**HEAD, "sizes": {"state": 10**9}}),
        packed({**HEAD, "sizes": None}),
        packed(HEAD),
        packed(HEAD, {"state_0": b"no array"}),
        packed(HEAD, {"state_0": liar((10**9, 10**3))}),
        packed(HEAD, {"state_0": liar((1,), "|O")}),
        packed(HEAD, {"state_0": liar((1,))}, zipfile.ZIP_DEFLATED),
        packed({**HEAD, "best": "../../elsewhere.npz"}, {"state_0": liar((1,))}),
        packed({**HEAD, "best": "best-000009.npz"}, {"state_0": liar((1,))}),
        packed({**HEAD, "best": [0, 7]}, {"state_0": liar((1,))}),
        packed({**HEAD, "best": 3}, {"state_0": liar((1,))}),
    ],
)
def test_a_right_checksum_over_nonsense_gives_way_too(two: Path, content: bytes) -> None:
    """E15."""
    two.write_bytes(content)
    assert damaged(two.parent, two.name)


def test_best_weights_of_an_earlier_epoch_lie_in_one_file_that_both_slots_name(tmp_path: Path) -> None:
    weights = [np.arange(3.0)]
    name = checkpoint.write_best(tmp_path, 7, weights)
    for number in (1, 2):
        checkpoint.write(tmp_path, number, {}, ARRAYS | {"best": ()}, name)
    found = checkpoint.read(tmp_path)
    assert found is not None and np.array_equal(found.arrays["best"][0], weights[0])
    checkpoint.write_best(tmp_path, 9, weights)
    checkpoint.forget(tmp_path, [name])
    assert {path.name for path in tmp_path.iterdir()} == {*checkpoint.SLOTS, name}
    (tmp_path / name).write_bytes(b"")
    assert checkpoint.read(tmp_path) is None  # without its best weights a slot is of no use


def test_checkpoints_of_format_1_are_still_read(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    head = {"number": 3, "sizes": {"state": 1, "best": 1}, "facts": {"epoch": 2}}
    facts = np.frombuffer(json.dumps(head).encode(), dtype=np.uint8)
    np.savez(buffer, state_0=np.ones(2), best_0=np.zeros(2), facts=facts)
    (tmp_path / checkpoint.SLOTS[1]).write_bytes(sealed(buffer.getvalue()))
    found = checkpoint.read(tmp_path)
    assert found is not None and found.facts == {"epoch": 2} and found.arrays["best"][0].tolist() == [0, 0]


def rewritten(folder: Path, **facts: object) -> None:
    """The newest slot with other facts and a right checksum."""
    found = checkpoint.read(folder)
    assert found is not None
    checkpoint.write(folder, found.number, {**found.facts, **facts}, found.arrays)


@pytest.mark.slow
@pytest.mark.parametrize(
    "damage",
    [
        lambda folder: (folder / checkpoint.SLOTS[checkpoint.read(folder).number % 2]).write_bytes(b""),
        lambda folder: rewritten(folder, epoch=10**9),
        lambda folder: rewritten(folder, epochs=10**9),
        lambda folder: rewritten(folder, epochs=None),
        lambda folder: rewritten(folder, step=-1),
        lambda folder: rewritten(folder, sums=None),
        lambda folder: rewritten(folder, history="none"),
        lambda folder: rewritten(folder, batch_size=0),
        lambda folder: rewritten(folder, added=["x"]),
        lambda folder: checkpoint.write(
            folder, checkpoint.read(folder).number, checkpoint.read(folder).facts, {"state": [np.zeros(3)]}
        ),
        lambda folder: checkpoint.write(
            folder,
            checkpoint.read(folder).number,
            checkpoint.read(folder).facts,
            checkpoint.read(folder).arrays | {"best": [np.zeros(3)]},
        ),
    ],
    ids=["0 bytes", "epoch 10^9", "epochs 10^9", "no epochs", "step -1", "no sums", "no history", "batch 0",
         "added", "other architecture", "other best"],
)  # fmt: skip
def test_a_run_goes_on_from_the_other_slot_and_says_so(interrupted, tmp_path, damage) -> None:
    """E15: to the same weights, since the other slot is only a little older."""
    folder, whole = interrupted
    run = runs.Run(Path(shutil.copytree(folder, tmp_path / "run")))
    damage(run.checkpoint_folder)
    events: list[object] = []
    assert session.resume(run, events.append) == "completed"
    told = [event.message for event in events if isinstance(event, Notice) and event.code == "damaged_checkpoint"]
    assert len(told) == 1 and "because" in told[0]
    weights = Predictor.of(run).model.get_weights()
    assert all(np.array_equal(a, b) for a, b in zip(weights, whole, strict=True))


@pytest.fixture(scope="module")
def interrupted(tmp_path_factory) -> tuple[Path, list[np.ndarray]]:
    """A run that was interrupted after epoch 3, with two checkpoints, and the weights it is to end with."""
    made = compose.compose("sample:iris", Choices(epochs=6, settings=(("dropout", "0.2"),), seed=3))
    folders, others = [], set(threading.enumerate())

    def settle() -> None:
        """Waits for what is being written, so that the next checkpoint is not put off."""
        until = time.monotonic() + 30
        while set(threading.enumerate()) - others and time.monotonic() < until:
            time.sleep(0.01)

    for halting in (False, True):
        run, commands = runs.create(tmp_path_factory.mktemp("runs"), made.experiment), Commands()

        def emit(event, halting=halting, commands=commands) -> None:
            if halting and isinstance(event, Epoch):
                settle()
                if event.epoch == 3:
                    commands.send("interrupt")

        session.train(made.experiment, made.dataset, made.parts, run, emit, commands)
        folders.append(run)
    assert len(list(folders[1].checkpoint_folder.glob("[ab].npz"))) == 2
    return folders[1].folder, Predictor.of(folders[0]).model.get_weights()


def test_where_both_are_damaged_that_is_said_and_the_model_stays(composed, train) -> None:
    """E15."""
    def tell(event, commands) -> None:
        if isinstance(event, Epoch) and event.epoch == 3:
            commands.send("interrupt")

    run, *_ = train(composed(), tell)
    for slot in run.checkpoint_folder.glob("[ab].npz"):
        slot.write_bytes(b"damaged")
    with pytest.raises(UserError, match=r"checkpoints are damaged.*Train again"):
        session.resume(run, lambda event: None)
    assert Predictor.of(run).model.count_params() > 100
