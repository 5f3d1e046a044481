"""What of a table's row is read and what is learned, and whether rows are texts of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from app.experiment import Data

if TYPE_CHECKING:
    import pandas as pd

TEXT = "text"
"""The column of a plain text's passages."""


@dataclass(frozen=True)
class Corpus:
    """How the rows of a corpus become texts.

    Args:
        text: Columns whose text is learned; several are joined by line ends.
        prompt: Columns whose text stands before it and is only read; several are joined by line ends.
        speaker: The column that names who says the text, or None.
        dialogue: The column that is the same in all rows of a dialogue, or None where no rows belong together.
        documents: Whether each row (or dialogue) is a text of its own, with an end; otherwise all rows
            together are one long text.
    """

    text: tuple[str, ...]
    prompt: tuple[str, ...] = ()
    speaker: str | None = None
    dialogue: str | None = None
    documents: bool = True

    def opening(self, prompt: str) -> str:
        """What stands before an answer, given what was asked."""
        return f"{prompt}\n"

    def prompts(self, frame: pd.DataFrame) -> list[str] | None:
        """What stands before each row's text, with its line end; None where nothing does."""
        if not self.prompt or self.is_plain(frame):
            return None
        return [self.opening(asked) for asked in joined(frame, self.prompt)]

    def texts(self, frame: pd.DataFrame) -> list[str]:
        """What is learned of each row; of a dialogue's with its speaker and a line end."""
        if self.is_plain(frame):
            return joined(frame, (TEXT,))
        texts = joined(frame, self.text)
        if self.speaker is not None:
            names = joined(frame, (self.speaker,))
            texts = [f"{name}: {text}" for name, text in zip(names, texts, strict=True)]
        return [f"{text}\n" for text in texts] if self.dialogue is not None else texts

    def is_plain(self, frame: pd.DataFrame) -> bool:
        """Whether these rows are passages or lines of a text, whatever the columns were in training."""
        return list(frame.columns) == [TEXT]

    def columns(self) -> tuple[str, ...]:
        """The columns that are needed."""
        named = (*self.prompt, *self.text, self.speaker, self.dialogue)
        return tuple(name for name in named if name is not None)

    def to_json(self) -> dict[str, Any]:
        """The value as JSON."""
        return {
            "text": list(self.text),
            "prompt": list(self.prompt),
            "speaker": self.speaker,
            "dialogue": self.dialogue,
            "documents": self.documents,
        }

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Self:
        """The value that `to_json` described.

        Raises:
            KeyError: A part of it is missing.
            TypeError: A part of it has the wrong form.
        """
        return cls(
            tuple(content["text"]), tuple(content["prompt"]), content["speaker"], content["dialogue"],
            bool(content["documents"]),
        )  # fmt: skip


def of(data: Data) -> Corpus:
    """How the rows of some data become texts, from their columns' roles.

    With a target, its text is learned and the inputs are only read. Rows of one group are a dialogue; the
    first of its inputs that holds categories names the speaker.
    """
    inputs = [column for column in data.columns if column.role == "input"]
    target, dialogue = data.column("target"), data.column("group")
    speaker = next((c.name for c in inputs if dialogue and c.type != "text" and len(inputs) > 1), None)
    shown = tuple(column.name for column in inputs if column.name != speaker)
    return Corpus(
        text=shown if target is None else (target.name,),
        prompt=() if target is None else shown,
        speaker=speaker,
        dialogue=None if dialogue is None else dialogue.name,
        documents=data.reading.lines is not False,
    )


def joined(frame: pd.DataFrame, names: Sequence[str]) -> list[str]:
    """The text of each row in these columns, joined by line ends; missing cells are empty."""
    from app.data import columns as cells

    parts = [["" if cell is None else cell for cell in cells.texts(frame[name])] for name in names]
    if len(parts) == 1:
        return parts[0]
    return ["\n".join(filter(None, row)) for row in zip(*parts, strict=True)]
