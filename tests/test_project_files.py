"""Damaged, hostile, older and newer files of ours (RELIABILITY C1 to C7): a sentence each, and never anything else."""

import json
import random
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app import compose, held_out, ledger, listing, parcel, runs
from app import draft as drafts
from app import experiment as experiments
from app.choices import Choices
from app.errors import UserError
from app.evaluation import kept, report, review
from app.new_data import predict
from app.prediction import Predictor
from app.state import State
from app.training import session
from app.watch import Watch

FIXTURES = Path(__file__).parent / "fixtures"
WHOLE = sorted(folder.name for folder in FIXTURES.glob("format-*"))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with data, an experiment file and a finished run, as the first version left them."""
    return Path(shutil.copytree(FIXTURES / "format-1", tmp_path / "place"))


def open_experiment(place: Path) -> None:
    experiment = experiments.read(place / "flowers.gdesk")
    drafts.of_experiment(experiment)
    compose.from_experiment(experiment, Choices())


def look(place: Path) -> None:
    """What the Runs, Train and Evaluate pages read; the list names every run, whatever is left of it."""
    (entry,) = ledger.look(place).entries
    assert entry.run.folder == (place / "run").absolute()
    listing.of(place)
    run = runs.open_run(place / "run")
    review.read(run)
    Watch.of_resumed(run)


def set_up_again(place: Path) -> None:
    drafts.of_experiment(runs.open_run(place / "run").experiment())


def evaluate(place: Path) -> None:
    report.evaluate(place / "run")


def predict_again(place: Path) -> None:
    predict(place / "run", str(place / "flowers.csv"), place / "out.csv")


def resume(place: Path) -> None:
    session.resume(runs.open_run(place / "run"), lambda event: None, more=1)


def open_model(place: Path) -> None:
    Predictor.of(runs.open_run(place / "run"))


def held(place: Path) -> None:
    held_out.read(runs.open_run(place / "run"))


def answers(place: Path) -> None:
    kept.read(runs.open_run(place / "run"))


def state(place: Path) -> None:
    """What the window remembers has no sentence of its own: damage counts as nothing remembered."""
    remembered = State(place / "state")
    remembered.recent()
    remembered.preferences()
    remembered.recoveries()
    remembered.prefer(zoom=1.0)


OPENED: dict[str, tuple[Callable[[Path], None], ...]] = {
    "flowers.gdesk": (open_experiment,),
    "run/experiment.json": (look, set_up_again),
    "run/metrics.json": (look,),
    "run/history.csv": (look,),
    "run/environment.json": (look, set_up_again),
    "run/preprocessing.json": (predict_again,),
    "run/predictions.npz": (answers, look),
    "run/held_out.npz": (held,),
    "run/model.keras": (open_model,),
    "run/checkpoint/b.npz": (resume,),
    "state/recent.json": (state,),
    "state/preferences.json": (state,),
    "state/session-1.json": (state,),
}
"""Each file of a project, and what reads it."""

FLIPS = {name: 250 for name in OPENED} | {"run/preprocessing.json": 130, "run/checkpoint/b.npz": 130}
"""Mutations of each file, 3,000 together."""

REPLACED = (None, 3, -1, 1e300, 10**30, True, "x", "", [], {}, [None], {"a": 1})
"""What stands in the place of any value of a JSON file."""


def remembered(place: Path) -> None:
    kept_state = State(place / "state", session="session-1")
    kept_state.remember(str(place / "flowers.csv"), "table")
    kept_state.prefer(zoom=1.25, colours="dark")
    kept_state.keep(drafts.of_experiment(experiments.read(place / "flowers.gdesk")), str(place / "run"))
    session_file = place / "state" / "session-1.json"
    content = json.loads(session_file.read_text())
    session_file.write_text(json.dumps(content | {"process": 2**22 + 1}))


def opens_or_says(place: Path, name: str, content: bytes, readers: tuple[Callable[[Path], None], ...]) -> int:
    """Puts `content` in a file's place and reads it every way; returns how many readers refused it with a sentence."""
    refused = 0
    whole = {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
    for reader in readers:
        (place / name).write_bytes(content)
        try:
            reader(place)
        except UserError as error:
            assert len(str(error)) > 20 and "Traceback" not in str(error)
            refused += 1
        finally:
            for path in [path for path in place.rglob("*") if path.is_file()]:
                if path not in whole:
                    path.unlink()
            for path, before in whole.items():
                if not path.exists() or path.read_bytes() != before:
                    path.write_bytes(before)
    return refused


def flipped(content: bytes, count: int) -> Iterator[bytes]:
    random_bytes = random.Random(4)
    for number in range(count):
        damaged = bytearray(content)
        for _ in range((1, 1, 1, 2, 8)[number % 5]):
            new = random_bytes.randrange(256) if number % 2 else random_bytes.choice(b'0123456789-"[]{},:.eEtfn\n ')
            damaged[random_bytes.randrange(len(damaged))] = new
        yield bytes(damaged)


@pytest.mark.parametrize("name", OPENED)
def test_c1_a_file_cut_anywhere_is_refused_with_a_sentence(place: Path, name: str) -> None:
    remembered(place)
    content = (place / name).read_bytes()
    refused = [opens_or_says(place, name, content[: len(content) * part // 20], OPENED[name]) for part in range(20)]
    if name not in ("run/metrics.json", "run/history.csv", "run/environment.json") and not name.startswith("state"):
        assert all(refused), "a part of it was taken for the whole"


@pytest.mark.slow
@pytest.mark.parametrize("name", OPENED)
def test_c2_a_file_with_changed_bytes_opens_or_is_refused_with_a_sentence(place: Path, name: str) -> None:
    remembered(place)
    content = (place / name).read_bytes()
    for damaged in flipped(content, FLIPS[name]):
        opens_or_says(place, name, damaged, OPENED[name])


def spots(content: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    items = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    for name, item in items:
        yield (*at, name)
        yield from spots(item, (*at, name))


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in OPENED if name.endswith(("json", "gdesk"))])
def test_c2_any_value_may_be_replaced_by_any_other(place: Path, name: str) -> None:
    remembered(place)
    original = (place / name).read_bytes()
    wanted = [(spot, value) for spot in spots(json.loads(original)) for value in REPLACED]
    for spot, value in random.Random(2).sample(wanted, min(len(wanted), 250)):
        content = json.loads(original)
        part = content
        for step in spot[:-1]:
            part = part[step]
        part[spot[-1]] = value
        opens_or_says(place, name, json.dumps(content).encode(), OPENED[name])


def repacked(path: Path, change: Callable[[zipfile.ZipFile], None]) -> bytes:
    """A zip file with something added."""
    with zipfile.ZipFile(path, "a") as archive:
        change(archive)
    return path.read_bytes()


@pytest.mark.parametrize("name", ["run/model.keras", "run/predictions.npz", "run/held_out.npz"])
@pytest.mark.parametrize("member", ["../../escaped.txt", "/tmp/escaped.txt", "C:\\escaped.txt", "a/../../escaped.txt"])
def test_c3_a_member_that_leads_out_of_its_folder_is_refused_and_written_nowhere(
    place: Path, name: str, member: str
) -> None:
    content = repacked(place / name, lambda archive: archive.writestr(member, b"x"))
    assert opens_or_says(place, name, content, OPENED[name][:1]) == 1
    assert not list(place.parent.rglob("escaped.txt")) and not Path("/tmp/escaped.txt").exists()


@pytest.mark.parametrize("name", ["run/model.keras", "run/predictions.npz", "run/held_out.npz"])
def test_c4_a_file_that_unpacks_to_gigabytes_is_refused_before_it_is_unpacked(place: Path, name: str) -> None:
    def add(archive: zipfile.ZipFile) -> None:
        with archive.open(zipfile.ZipInfo("bomb.npy"), "w", force_zip64=True) as stream:
            for _ in range(40):
                stream.write(bytes(10 << 20))

    path = place / name
    with zipfile.ZipFile(path) as archive:
        members = {member: archive.read(member) for member in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in members.items():
            archive.writestr(member, content)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        info = zipfile.ZipInfo("bomb.npy")
        info.compress_type = zipfile.ZIP_DEFLATED
        with archive.open(info, "w", force_zip64=True) as stream:
            for _ in range(40):
                stream.write(bytes(10 << 20))
    assert path.stat().st_size < 2 << 20
    with pytest.raises(parcel.Unsound, match="far more"):
        parcel.check(path)
    assert opens_or_says(place, name, path.read_bytes(), OPENED[name][:1]) == 1


def test_c4_an_array_that_declares_more_than_there_is_is_refused(place: Path) -> None:
    path = place / "run" / "predictions.npz"
    with zipfile.ZipFile(path, "w") as archive, archive.open("rows.npy", "w") as stream:
        np.lib.format.write_array_header_1_0(stream, {"descr": "<f8", "fortran_order": False, "shape": (10**15,)})
    with pytest.raises(UserError, match="is damaged"):
        kept.read(runs.open_run(place / "run"))


@pytest.mark.parametrize("name", [name for name in OPENED if name.endswith(("json", "gdesk"))])
def test_c5_two_hundred_thousand_brackets_are_refused(place: Path, name: str) -> None:
    remembered(place)
    for content in (b"[" * 200_000, b'{"format":1,"data":' * 100_000, b'{"a":' * 50_000 + b"1" + b"}" * 50_000):
        opens_or_says(place, name, content, OPENED[name])


@pytest.mark.parametrize("name", ["flowers.gdesk", "run/experiment.json", "run/preprocessing.json"])
def test_c6_a_newer_format_is_refused_with_the_advice_to_update(place: Path, name: str) -> None:
    content = json.loads((place / name).read_text())
    newer = json.dumps(content | {"format": 2, "written_by": "9.9"}).encode()
    (place / name).write_bytes(newer)
    with pytest.raises(UserError, match=r"newer Gradient Desk.*Update"):
        {"flowers.gdesk": open_experiment, "run/experiment.json": set_up_again}.get(name, predict_again)(place)
    assert (place / name).read_bytes() == newer  # looked at, and left as it is


@pytest.mark.parametrize("version", WHOLE)
def test_c7_what_every_earlier_format_left_opens_predicts_and_trains_on(tmp_path: Path, version: str) -> None:
    place = Path(shutil.copytree(FIXTURES / version, tmp_path / "place"))
    open_experiment(place)
    look(place)
    run = runs.open_run(place / "run")
    measured = report.evaluate(run.folder)["metrics"]
    assert measured == pytest.approx(run.metrics()["metrics"], rel=1e-4)
    predict_again(place)
    assert (place / "out.csv").read_text().count("\n") == (place / "flowers.csv").read_text().count("\n")
    before = len(Watch.of_run(run).history)
    resume(place)
    assert runs.outcome(run) == "completed" and len(Watch.of_run(run).history) == before + 1


def test_a_model_and_a_preprocessing_of_two_trainings_are_not_used_together(place: Path) -> None:
    path = place / "run" / "preprocessing.json"
    content = json.loads(path.read_text())
    path.write_text(json.dumps(content | {"classes": content["classes"][:2], "prior": [0.5, 0.5]}))
    with pytest.raises(UserError, match="not of one training"):
        open_model(place)


def test_c14_strange_names_of_folders_and_files_work(tmp_path: Path) -> None:
    for name in ("a\nb", "ü 你好 😀", "[1]*?", "'%s' \"q\"", "-rf", "x" * 255):
        folder = tmp_path / name
        shutil.copytree(FIXTURES / "format-1", folder)
        file = folder / ("n" * 249 + ".gdesk")
        experiments.write(experiments.read(folder / "flowers.gdesk"), file)
        assert experiments.read(file).data.path == str(folder / "flowers.csv")
        assert runs.open_run(folder / "run").experiment().data.path == str(folder / "flowers.csv")
        look(folder)
    with pytest.raises(UserError, match="can't be written"):
        experiments.write(experiments.read(file), folder / ("n" * 256 + ".gdesk"))
