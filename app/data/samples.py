"""Data that ship: written once as ordinary files into the user's cache, then read like anyone's."""

from __future__ import annotations

import difflib
import io
import math
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
    import numpy as np
    import pandas as pd

    random = np.random.default_rng(0)
    frames = []
    for name, outline in _CURVES[kind].items():
        along = np.sqrt(random.uniform(0.01, 1, 200)) if kind == "spirals" else random.uniform(0, 1, 200)
        points = np.array([outline(float(share)) for share in along]) + random.normal(0, 0.08, (200, 2))
        frames.append(pd.DataFrame({"x1": points[:, 0].round(4), "x2": points[:, 1].round(4), "class": name}))
    mixed = pd.concat(frames).iloc[random.permutation(200 * len(frames))]
    return _csv(mixed)


def _temperatures() -> bytes:
    """Six years of days in an invented town: seasons, spells of weather, and pressure that turns a day before them."""
    import numpy as np
    import pandas as pd

    random = np.random.default_rng(0)
    days = pd.date_range("2018-01-01", "2023-12-31", freq="D")
    highs = np.zeros(len(days) + 1)
    spell = np.zeros(len(days))
    for day in range(len(days)):
        highs[day + 1] = 0.8 * highs[day] + random.normal(0, 4.2)
        before = spell[day - 1] if day else 0.0
        spell[day] = 0.6 * before + 0.16 * highs[day] + random.normal(0, 1.3)
    place = 2 * np.pi * (days.day_of_year.to_numpy() - 20) / 365.25
    temperature = 10.5 - 9.5 * np.cos(place) + spell
    pressure = 1014 + highs[1:] * (1.0 + 0.25 * np.cos(place))
    return _csv(pd.DataFrame({
        "date": days.strftime("%Y-%m-%d"), "pressure": pressure.round(1), "temperature": temperature.round(1),
    }))  # fmt: skip


def _pump() -> bytes:
    """Sixty days of an invented pump, hour by hour: a daily rhythm, and five faults that a label tells."""
    import numpy as np
    import pandas as pd

    random = np.random.default_rng(0)
    hours = pd.date_range("2024-03-04", periods=24 * 60, freq="h")
    clock, weekend = hours.hour.to_numpy(), hours.day_of_week.to_numpy() >= 5
    load = 0.3 + 0.7 * np.exp(-(((clock - 13) / 5.0) ** 2)) * np.where(weekend, 0.35, 1.0)
    flow = 40 * load + random.normal(0, 0.9, len(hours))
    temperature = 24 + 21 * np.convolve(np.append(np.zeros(3), load), [0.1, 0.2, 0.3, 0.4], "valid")
    vibration = 1.2 + 0.9 * load + random.normal(0, 0.07, len(hours))
    fault = np.zeros(len(hours), int)
    faults = ((400, 6, "hot"), (815, 10, "stuck"), (1045, 5, "shakes"), (1252, 8, "hot"), (1390, 7, "shakes"))
    for first, length, what in faults:
        part = slice(first, first + length)
        fault[part] = 1
        temperature[part] += 9.0 if what == "hot" else 0.0
        vibration[part] += 1.1 if what == "shakes" else 0.0
        flow[part] = 4.0 + random.normal(0, 0.4, length) if what == "stuck" else flow[part]
    temperature = temperature + random.normal(0, 0.4, len(hours))
    return _csv(pd.DataFrame({
        "time": hours.strftime("%Y-%m-%d %H:%M"), "flow": flow.round(2), "temperature": temperature.round(2),
        "vibration": vibration.round(3), "fault": fault,
    }))  # fmt: skip


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


Outline = Callable[[float], tuple[float, float]]


def _arc(
    radius: float, turns: float, start: float = 0.0, x: float = 0.0, y: float = 0.0, grow: bool = False
) -> Outline:
    """A function from 0..1 to a point on an arc, or on a spiral where the radius grows along it."""

    def point(share: float) -> tuple[float, float]:
        angle = 2 * math.pi * (start + turns * share)
        length = radius * share if grow else radius
        return x + length * math.cos(angle), y + length * math.sin(angle)

    return point


_CURVES: dict[str, dict[str, Outline]] = {
    "moons": {"upper": _arc(1, 0.5), "lower": _arc(1, -0.5, x=1, y=0.5)},
    "circles": {"inner": _arc(0.5, 1), "outer": _arc(1, 1)},
    "spirals": {
        "red": _arc(3, 1.25, grow=True),
        "green": _arc(3, 1.25, start=1 / 3, grow=True),
        "blue": _arc(3, 1.25, start=2 / 3, grow=True),
    },
}

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
        "Made by Gradient Desk.", _OWN, "fault", "pump.csv", _pump,
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
