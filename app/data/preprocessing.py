"""What turns a raw row or picture into a model's input: fitted on training rows only, kept as JSON."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import numpy as np
import pandas as pd

from app import schema
from app.data import columns as cells
from app.data.anomalies import Anomalies
from app.data.corpus.plan import TEXT, Corpus, joined
from app.data.dataset import Pictures
from app.data.inputs import NumberColumn, finite, numbers_of
from app.data.series import whole
from app.data.series.windows import Windows
from app.data.texts.tokens import Tokens
from app.errors import UserError
from app.experiment import PictureSize
from app.said import said
from models.spec import Shape

FORMAT = 1
DAMAGED = said("preprocessing.json of this run is damaged; copy the whole run folder again.")


@dataclass(frozen=True)
class Target:
    """What is predicted.

    Args:
        name: The column, or `class` for pictures.
        classes: Class names in the order of their codes; None for a number. Where the input is learned, the classes
            by which new samples are drawn, or None.
        mean: Mean of a number on the training rows.
        deviation: Its standard deviation there.
        prior: Share of each class among the training rows.
        is_input: Whether there is no answer to predict: what goes in is what is learned.
    """

    name: str
    classes: tuple[str, ...] | None = None
    mean: float = 0.0
    deviation: float = 1.0
    prior: tuple[float, ...] | None = None
    is_input: bool = False

    @property
    def outputs(self) -> int:
        """Number of outputs of the network; 0 where it gives back what goes in."""
        if self.is_input:
            return 0
        return 1 if self.classes is None else len(self.classes)

    @property
    def drawn(self) -> tuple[str, ...]:
        """The classes that new samples can be asked for; none where there is something to predict."""
        return self.classes or () if self.is_input else ()


@dataclass(frozen=True)
class Preprocessing:
    """Everything outside the model file that a prediction needs.

    Args:
        kind: One of `app.experiment.KINDS`.
        target: What is predicted.
        decimal: The decimal mark of the training file.
        numbers: What feeds the input `numbers`, in order.
        categories: Column name to its categories; code 1 is the first, 0 is missing or unknown.
        size: The picture size, for images.
        windows: How rows become windows, for series.
        tokens: How texts become codes, for texts and corpora.
        corpus: How rows become texts, for corpora.
        texts: The columns whose texts are read, joined by line ends, for texts; of pairs those of the source.
        answers: How the answers of pairs become codes; room for their end is part of the length.
        anomalies: From which error on a sample is one, where what goes in is given back.
        body: The network that pictures' own is built on, as JSON without weights; empty for none.
        statistics: Fitted numbers that live in the model; not part of the JSON.
    """

    kind: str
    target: Target
    decimal: str = "."
    numbers: tuple[NumberColumn, ...] = ()
    categories: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    size: PictureSize | None = None
    windows: Windows | None = None
    tokens: Tokens | None = None
    corpus: Corpus | None = None
    texts: tuple[str, ...] = ()
    answers: Tokens | None = None
    anomalies: Anomalies | None = None
    body: str = field(default="", repr=False)
    statistics: Mapping[str, np.ndarray] = field(default_factory=lambda: MappingProxyType({}), repr=False)

    def shape(self, rows: int) -> Shape:
        """The sizes of the network for this data."""
        size = self.size
        if self.windows is not None:
            return self._series_shape(self.windows, rows)
        return Shape(
            outputs=self.target.outputs,
            numbers=len(self.numbers),
            categories=tuple(len(names) + 1 for names in self.categories.values()),
            image=None if size is None else (size.height, size.width, size.channels),
            rows=rows,
            body=self.body,
            classes=len(self.target.drawn),
            tokens=None if self.tokens is None else (self.tokens.length, len(self.tokens.vocabulary)),
            answers=None if self.answers is None else (self.answers.length, len(self.answers.vocabulary)),
        )

    def _series_shape(self, windows: Windows, rows: int) -> Shape:
        outputs = windows.outputs if windows.forecasts else self.target.outputs
        if windows.channels:
            return Shape(outputs, sequence=(windows.steps, len(windows.channels)), rows=rows, whole=True)
        if not windows.window:
            return Shape(outputs, sequence=(len(self.numbers), 1), rows=rows, whole=True)
        features = len(self.numbers) + sum(map(len, self.categories.values())) + len(windows.calendar)
        return Shape(outputs, sequence=(windows.window, features), horizon=windows.horizon, rows=rows)

    def to_json(self) -> dict[str, Any]:
        """The content of preprocessing.json."""
        size = self.size
        return {
            "format": FORMAT,
            "kind": self.kind,
            "target": self.target.name,
            "classes": None if self.target.classes is None else list(self.target.classes),
            "decimal": self.decimal,
            "numbers": [dataclasses.asdict(number) for number in self.numbers],
            "categories": {name: list(known) for name, known in self.categories.items()},
            "size": None if size is None else size.to_json(),
            "prior": None if self.target.prior is None else list(self.target.prior),
            "target_mean": self.target.mean,
            "target_deviation": self.target.deviation,
            "target_is_input": self.target.is_input,
            "series": None if self.windows is None else self.windows.to_json(),
            "tokens": None if self.tokens is None else self.tokens.to_json(),
            "corpus": None if self.corpus is None else self.corpus.to_json(),
            "texts": list(self.texts),
            "body": self.body,
            "anomalies": None if self.anomalies is None else self.anomalies.to_json(),
            "answers": None if self.answers is None else self.answers.to_json(),
        }

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Preprocessing:
        """The value that `to_json` described (without statistics).

        Raises:
            UserError: It was written by a newer version or is damaged.
        """
        if not isinstance(content.get("format"), int) or content["format"] > FORMAT:
            newer = said("preprocessing.json was written by a newer Gradient Desk. Update to use this run.")
            raise UserError(newer)
        try:
            classes, size, windows = content["classes"], content["size"], content.get("series")
            tokens, corpus, answers = content.get("tokens"), content.get("corpus"), content.get("answers")
            made = cls(
                kind=content["kind"],
                target=Target(
                    content["target"],
                    None if classes is None else tuple(classes),
                    content["target_mean"],
                    content["target_deviation"],
                    None if content["prior"] is None else tuple(content["prior"]),
                    bool(content.get("target_is_input")),
                ),
                decimal=content["decimal"],
                numbers=tuple(NumberColumn(**number) for number in content["numbers"]),
                categories={name: tuple(known) for name, known in content["categories"].items()},
                size=None if size is None else PictureSize.from_json(size),
                windows=None if windows is None else Windows.from_json(windows),
                tokens=None if tokens is None else Tokens.from_json(tokens),
                corpus=None if corpus is None else Corpus.from_json(corpus),
                texts=tuple(content.get("texts", ())),
                body=str(content.get("body") or ""),
                anomalies=None if content.get("anomalies") is None else Anomalies.from_json(content["anomalies"]),
                answers=None if answers is None else Tokens.from_json(answers),
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise UserError(DAMAGED) from error
        features = {None, *cells.calendar_features(np.empty(0, "datetime64[s]"))}
        if schema.misfit(made) is not None or any(number.feature not in features for number in made.numbers):
            raise UserError(DAMAGED)
        return made

    def inputs(self, frame: pd.DataFrame, decimal: str | None = None) -> dict[str, np.ndarray]:
        """The model's inputs for a table's rows.

        Args:
            frame: Rows as read; needs the input columns, others are ignored.
            decimal: Decimal mark of this file. Defaults to that of the training file.

        Returns:
            `numbers`, float32 (rows, numbers) with NaN for missing, and `categories`, int32
            (rows, categories); each only where there are such columns. Of a series whose rows are sequences
            `sequence`, float32 (rows, steps, 1), or of whole ones (rows, steps, channels). Of texts `tokens`,
            int32 (rows, length); of pairs `answer` too, what came before each token of the answers.

        Raises:
            UserError: A column is missing.
        """
        decimal = decimal or self.decimal
        self.check(frame)
        inputs: dict[str, np.ndarray] = {}
        if self.windows is not None and self.windows.channels:
            return {"sequence": whole.fitted(frame[whole.COLUMN], self.windows.channels, self.windows.steps)}
        if self.windows is not None:
            return {"sequence": numbers_of(frame, self.numbers, decimal)[:, :, None]}
        if self.corpus is not None and self.tokens is not None:
            return {"tokens": self.tokens.rows(self.corpus.texts(frame))}
        if self.answers is not None:
            from app.data.pairs import rows

            found = rows.of(self, frame)
            return {"tokens": found.tokens, "answer": found.answer}
        if self.texts and self.tokens is not None:
            return {"tokens": self.tokens.rows(self.texts_of(frame))}
        if self.numbers:
            inputs["numbers"] = numbers_of(frame, self.numbers, decimal)
        if self.categories:
            codes = [codes_of(frame[name], known) for name, known in self.categories.items()]
            inputs["categories"] = np.stack(codes, axis=1)
        return inputs

    def texts_of(self, frame: pd.DataFrame) -> list[str]:
        """What is read of each row: its texts, joined by line ends. Plain texts stand in a column `text`."""
        return joined(frame, (TEXT,) if self._is_plain(frame) else self.texts)

    def _is_plain(self, frame: pd.DataFrame) -> bool:
        return TEXT in frame.columns and not set(self.texts) <= set(frame.columns)

    def check(self, frame: pd.DataFrame) -> None:
        """Refuses rows that lack a column the model needs."""
        wanted = [n.column for n in self.numbers] + list(self.categories)
        wanted += [] if self._is_plain(frame) else self.texts
        wanted += [whole.COLUMN] if self.windows is not None and self.windows.channels else []
        if self.corpus is not None and not self.corpus.is_plain(frame):
            wanted += self.corpus.columns()
        lacking = list(dict.fromkeys(name for name in wanted if name not in frame.columns))
        if lacking:
            fact = said(
                "The data lack the columns {lacking} that the model was trained on." if len(lacking) > 1
                else "The data lack the column {lacking} that the model was trained on.",
                lacking=", ".join(lacking),
            )  # fmt: skip
            raise UserError(said("{fact} Add them, or check the header line and the delimiter.", fact=fact))

    def targets(self, series: pd.Series, decimal: str | None = None) -> np.ndarray:
        """Class codes (int32; -1 for missing or never seen) or numbers (float64; NaN for missing).

        Zeros where the input itself is learned.
        """
        if self.target.is_input:
            return np.zeros(len(series))
        if self.target.classes is None:
            return finite(cells.numbers(series, decimal or self.decimal))
        return codes_of(series, self.target.classes) - 1

    def picture_targets(self, pictures: Pictures) -> np.ndarray:
        """Class codes (int32; -1 for missing or never seen) or numbers of labelled pictures; zeros without a target.

        Raises:
            UserError: The pictures have no labels.
        """
        if self.target.is_input:
            return np.zeros(pictures.rows)
        if pictures.labels is None:
            raise unlabelled(pictures)
        return self.targets(pd.Series(pictures.labels, dtype="object"))

    def picture_labels(self, pictures: Pictures) -> np.ndarray:
        """The class of each picture where they are drawn by class: int32 (rows,); -1 for none or an unknown one."""
        if pictures.labels is None:
            return np.full(pictures.rows, -1, np.int32)
        return codes_of(pd.Series(pictures.labels, dtype="object"), self.target.drawn) - 1


def unlabelled(pictures: Pictures) -> UserError:
    """That pictures have no labels, and what to do about it."""
    return UserError(said("The pictures in {path} have no labels. Put each class in a folder of its own, or give a "
                          "list of files and labels.", path=pictures.path))  # fmt: skip


def codes_of(series: pd.Series, known: tuple[str, ...]) -> np.ndarray:
    """The place of each cell among the known categories, from 1; 0 for missing or unknown: int32 (rows,)."""
    places, found = cells.codes(series)
    codes = pd.Index(known, dtype=object).get_indexer(pd.Index(found, dtype=object))
    return np.asarray(np.append(codes + 1, 0).astype(np.int32)[places])
