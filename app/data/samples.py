"""Data that ship: written once as ordinary files into the user's cache, then read like anyone's."""

from __future__ import annotations

import difflib
import io
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app import files
from app.errors import UserError
from app.said import said

if TYPE_CHECKING:
    import pandas as pd
    from PIL import Image

VERSION = "1"
"""Changes when a maker below writes anything else than before, so that old copies are not used."""

_UCI = "Creative Commons Attribution 4.0 (CC BY 4.0), UCI Machine Learning Repository"
_OWN = "Public domain (CC0 1.0)"


@dataclass(frozen=True)
class Sample:
    """A data set that needs no network.

    Args:
        name: What stands after `sample:`.
        title: Its name in the gallery.
        kind: A data kind, as in experiments.
        summary: One sentence: what is in it and what to predict.
        origin: Where it comes from.
        licence: Under which terms it may be used.
        target: The column to predict, or None for pictures in class folders.
        file: Name of the file it becomes.
        make: The file's content.
        task: What it is for, where the data alone would suggest another task. Defaults to None.
    """

    name: str
    title: str
    kind: str
    summary: str
    origin: str
    licence: str
    target: str | None
    file: str
    make: Callable[[], bytes]
    task: str | None = None


def locate(name: str) -> Path:
    """The sample's file, written on first use.

    Raises:
        UserError: There is no such sample, or the cache folder can't be written.
    """
    import platformdirs

    sample = find(name)
    path = (
        Path(platformdirs.user_cache_dir("gradient-desk", appauthor=False))
        / "samples"
        / VERSION
        / sample.file
    )
    if path.is_file():
        return path
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise files.unwritable(path, error) from error
    files.write_bytes(path, sample.make())
    return path


def find(name: str) -> Sample:
    """The sample of this name, in any case, `-` and `_` alike.

    Raises:
        UserError: There is none; the nearest names are named.
    """
    wanted = name.strip().lower().replace("-", "_").replace(" ", "_")
    for sample in SAMPLES:
        if sample.name == wanted:
            return sample
    names = [sample.name for sample in SAMPLES]
    near = difflib.get_close_matches(wanted, names, n=1)
    raise UserError(
        said(
            "There is no sample “{name}”. Did you mean {near}? The samples are {names}."
            if near
            else "There is no sample “{name}”. The samples are {names}.",
            name=name,
            near=(near or [""])[0],
            names=", ".join(names),
        )
    )


def _csv(frame: pd.DataFrame) -> bytes:
    return frame.to_csv(index=False, lineterminator="\n").encode("utf-8")


def _zip(pictures: Iterable[tuple[str, Image.Image]]) -> bytes:
    """PNG files in one folder per class, in one archive; the same pictures give the same bytes."""
    stream = io.BytesIO()
    counts: dict[str, int] = {}
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name, picture in pictures:
            counts[name] = counts.get(name, 0) + 1
            png = io.BytesIO()
            picture.save(png, "PNG")
            archive.writestr(zipfile.ZipInfo(f"{name}/{counts[name]:04d}.png"), png.getvalue())
    return stream.getvalue()


def _iris() -> bytes:
    from sklearn.datasets import load_iris

    data = load_iris()
    names = [name.removesuffix(" (cm)").replace(" ", "_") for name in data.feature_names]
    return _csv(_labelled(data, names, "species"))


def _wine() -> bytes:
    from sklearn.datasets import load_wine

    data = load_wine()
    names = [name.replace("/", "_") for name in data.feature_names]
    return _csv(_labelled(data, names, "cultivar", [f"cultivar {place}" for place in (1, 2, 3)]))


def _breast_cancer() -> bytes:
    from sklearn.datasets import load_breast_cancer

    data = load_breast_cancer()
    names = [str(name).replace(" ", "_") for name in data.feature_names]
    return _csv(_labelled(data, names, "diagnosis"))


def _labelled(data: object, names: list[str], target: str, classes: list[str] | None = None) -> pd.DataFrame:
    import pandas as pd

    frame = pd.DataFrame(data.data, columns=names)  # type: ignore[attr-defined]
    labels = classes or [str(name) for name in data.target_names]  # type: ignore[attr-defined]
    frame[target] = [labels[code] for code in data.target]  # type: ignore[attr-defined]
    return frame


def _diabetes() -> bytes:
    import pandas as pd
    from sklearn.datasets import load_diabetes

    data = load_diabetes(scaled=False)
    names = (
        "age sex bmi blood_pressure cholesterol ldl hdl cholesterol_ratio triglycerides_log glucose".split()
    )
    frame = pd.DataFrame(data.data, columns=names)
    whole = [name for name in names if (frame[name] == frame[name].round()).all()]
    frame[whole] = frame[whole].astype(int)
    frame["progression"] = data.target.astype(int)
    return _csv(frame)


def _digits() -> bytes:
    import numpy as np
    from PIL import Image
    from sklearn.datasets import load_digits

    data = load_digits()
    pixels = np.rint(data.images * (255 / 16)).astype(np.uint8)
    order = np.argsort(data.target, kind="stable")
    return _zip((str(data.target[row]), Image.fromarray(pixels[row])) for row in order)


def _shapes() -> bytes:
    from app.data import shapes

    return _zip(shapes.drawings(each=300, seed=0))


def _reviews() -> bytes:
    from app.data import reviews

    return reviews.table(count=2000, seed=0)


def _points(kind: str) -> bytes:
    from app.data import points

    return _csv(points.points(kind))


def _temperatures() -> bytes:
    from app.data.series import made

    return _csv(made.temperatures())


def _pump() -> bytes:
    from app.data.series import made

    return _csv(made.pump())


def _tales() -> bytes:
    from app.data.corpus import tales

    return tales.tales().encode("utf-8")


def _questions() -> bytes:
    import pandas as pd

    from app.data.corpus import tales

    return _csv(pd.DataFrame(tales.questions(), columns=["question", "answer"]))


def _gestures() -> bytes:
    """A table for each recording, and a list that says what it is; the same every time."""
    from app.data import gestures

    stream, labels = io.BytesIO(), ["file,label"]
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, felt) in enumerate(gestures.recordings(each=100, seed=0), 1):
            file = f"recordings/{number:04d}.csv"
            lines = [",".join(gestures.CHANNELS), *(",".join(f"{value:.2f}" for value in step) for step in felt)]
            archive.writestr(zipfile.ZipInfo(file), "\n".join(lines) + "\n", zipfile.ZIP_DEFLATED)
            labels.append(f"{file},{name}")
        archive.writestr(zipfile.ZipInfo("labels.csv"), "\n".join(labels) + "\n", zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _sums() -> bytes:
    from app.data.pairs import made

    return made.sums(count=50_000, seed=0)


def _dates() -> bytes:
    from app.data.pairs import made

    return made.dates(count=5000, seed=0)


SAMPLES: tuple[Sample, ...] = (
    Sample(
        "iris", "Iris flowers", "table",
        "150 flowers measured in four places; predict the species.",
        "R. A. Fisher, 1936; collected by E. Anderson; UCI Machine Learning Repository, through scikit-learn.",
        _UCI, "species", "iris.csv", _iris,
    ),
    Sample(
        "wine", "Wine", "table",
        "178 wines by 13 chemical measures; predict which of three cultivars they are made from.",
        "M. Forina et al., 1988; S. Aeberhard, 1991; UCI Machine Learning Repository, through scikit-learn.",
        _UCI, "cultivar", "wine.csv", _wine,
    ),
    Sample(
        "breast_cancer", "Breast cancer", "table",
        "569 tumours by 30 measures of their cell nuclei; predict whether they are malignant or benign.",
        "W. H. Wolberg, W. N. Street, O. L. Mangasarian, 1995; UCI Machine Learning Repository, through scikit-learn.",
        _UCI, "diagnosis", "breast_cancer.csv", _breast_cancer,
    ),
    Sample(
        "diabetes", "Diabetes", "table",
        "442 patients by ten measures; predict how far the disease has progressed a year later.",
        "B. Efron, T. Hastie, I. Johnstone, R. Tibshirani: Least Angle Regression, Annals of Statistics, 2004; "
        "through scikit-learn.",
        "Published with the paper for free use in teaching and research; distributed with scikit-learn (BSD-3-Clause)",
        "progression", "diabetes.csv", _diabetes,
    ),
    Sample(
        "digits", "Handwritten digits", "images",
        "1,797 handwritten digits of 8 by 8 pixels; tell 0 to 9.",
        "E. Alpaydin, C. Kaynak, 1998; UCI Machine Learning Repository (test part), through scikit-learn.",
        _UCI, None, "digits.zip", _digits,
    ),
    Sample(
        "moons", "Two moons", "table",
        "400 points in the plane on two interlocking half moons; predict which moon.",
        "Made by Gradient Desk.", _OWN, "class", "moons.csv", lambda: _points("moons"),
    ),
    Sample(
        "circles", "Two circles", "table",
        "400 points in the plane on two rings, one inside the other; predict which ring.",
        "Made by Gradient Desk.", _OWN, "class", "circles.csv", lambda: _points("circles"),
    ),
    Sample(
        "spirals", "Three spirals", "table",
        "600 points in the plane on three intertwined spiral arms; predict which arm.",
        "Made by Gradient Desk.", _OWN, "class", "spirals.csv", lambda: _points("spirals"),
    ),
    Sample(
        "shapes", "Drawn shapes", "images",
        "1,800 small drawn pictures; tell circle, crescent, cross, square, star and triangle.",
        "Drawn by Gradient Desk.", _OWN, None, "shapes.zip", _shapes,
    ),
    Sample(
        "temperatures", "Temperatures", "series",
        "Six years of daily temperature and air pressure in an invented town; forecast the next day.",
        "Made by Gradient Desk.", _OWN, "temperature", "temperatures.csv", _temperatures,
    ),
    Sample(
        "pump", "Pump", "series",
        "Sixty days of an invented pump, hour by hour: flow, temperature and vibration; find its five faults.",
        "Made by Gradient Desk.", _OWN, "fault", "pump.csv", _pump, "anomaly-detection",
    ),
    Sample(
        "gestures", "Gestures", "series",
        "400 invented recordings of a hand's movement, 40 to 70 steps of three numbers; tell circle, shake, swipe and "
        "tap.",
        "Made by Gradient Desk.", _OWN, None, "gestures.zip", _gestures,
    ),
    Sample(
        "reviews", "Reviews", "texts",
        "2,000 invented reviews with praise and blame in each; tell whether the writer was satisfied.",
        "Made by Gradient Desk.", _OWN, "opinion", "reviews.csv", _reviews,
    ),
    Sample(
        "tales", "Tales", "corpus",
        "260 short tales of animals by a small grammar; learn to go on telling.",
        "Written by Gradient Desk.", _OWN, None, "tales.txt", _tales,
    ),
    Sample(
        "questions", "Questions and answers", "corpus",
        "585 questions about sums, capitals, colours and opposites; learn to answer.",
        "Written by Gradient Desk.", _OWN, "answer", "questions.csv", _questions,
    ),
    Sample(
        "sums", "Sums", "pairs",
        "50,000 sums of two numbers of three digits; learn to write the result.",
        "Made by Gradient Desk.", _OWN, "result", "sums.tsv", _sums,
    ),
    Sample(
        "dates", "Dates", "pairs",
        "5,000 days written in ten ways; learn to write each as year, month and day.",
        "Made by Gradient Desk.", _OWN, "iso", "dates.tsv", _dates,
    ),
)  # fmt: skip
"""The bundled samples, in the order shown."""
