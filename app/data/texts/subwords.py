"""Frequent pieces of words, learned by byte-level byte pair encoding with the tokenizers library."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from tokenizers.pre_tokenizers import PreTokenizer

BYTES = 256

_FEWEST = 2
_LONGEST = 128


Merges = tuple[tuple[str, str], ...]


def train(texts: Iterable[str], size: int, special: Sequence[str]) -> tuple[tuple[str, ...], Merges]:
    """The pieces of some training texts and the merges that make them.

    Args:
        texts: Training texts.
        size: How many pieces at most; the special ones and the 256 bytes are always there.
        special: Entries that stand first and stand for no text.

    Returns:
        The vocabulary, `special` first, and the merges in their order.

    Source: Sennrich et al. 2016, on bytes as in Radford et al. 2019.
    """
    from tokenizers import Tokenizer, models, pre_tokenizers, trainers

    learner = Tokenizer(models.BPE())
    learner.pre_tokenizer = _cutting()
    trainer = trainers.BpeTrainer(
        vocab_size=max(size - len(special), BYTES),
        min_frequency=_FEWEST,
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    learner.train_from_iterator((_sound(text) for text in texts), trainer)
    model = json.loads(learner.to_str())["model"]
    pieces = sorted(model["vocab"], key=model["vocab"].__getitem__)
    merges, barred = [], set(special)
    for first, second in model["merges"]:
        # A piece spelled like a special entry, and what was made of it, would be taken for that.
        if first + second in barred or first in barred or second in barred:
            barred.add(first + second)
        else:
            merges.append((first, second))
    return (*special, *(piece for piece in pieces if piece not in barred)), tuple(merges)


def tokenizer(vocabulary: Sequence[str], merges: Sequence[tuple[str, str]]) -> Tokenizer:
    """What cuts texts with a vocabulary and merges from `train`.

    Raises:
        ValueError: They do not go together.
    """
    from tokenizers import Tokenizer, models

    try:
        model = models.BPE(vocab={entry: code for code, entry in enumerate(vocabulary)}, merges=list(merges))
    except Exception as error:  # the library raises its own
        raise ValueError("merges without their pieces") from error
    cutter = Tokenizer(model)
    cutter.pre_tokenizer = _cutting()
    return cutter


def _cutting() -> PreTokenizer:
    """Words and signs, as bytes. What is longer than any word is cut up: its merges would take forever."""
    from tokenizers import pre_tokenizers

    return pre_tokenizers.Sequence(
        [pre_tokenizers.ByteLevel(add_prefix_space=False), pre_tokenizers.FixedLength(_LONGEST)]
    )


def codes(texts: Sequence[str], cutter: Tokenizer) -> tuple[np.ndarray, np.ndarray]:
    """The codes of some texts one after another, int32, and how many each has, int64."""
    found = [one.ids for one in cutter.encode_batch_fast([_sound(text) for text in texts])]
    counts = np.fromiter(map(len, found), np.int64, len(found))
    flat = np.concatenate([np.array(ids, np.int32) for ids in found]) if found else np.empty(0, np.int32)
    return flat, counts


def text(pieces: Iterable[str], special: Sequence[str]) -> str:
    """The text that byte-level pieces stand for; special ones as they are shown, broken characters as marks."""
    shown, waiting = "", bytearray()
    for piece in pieces:
        if piece in special:
            shown, waiting = shown + waiting.decode("utf-8", "replace") + piece, bytearray()
        else:
            waiting += bytes(_bytes()[sign] for sign in piece)
    return shown + waiting.decode("utf-8", "replace")


@cache
def _bytes() -> dict[str, int]:
    """The byte that each sign of a byte-level piece stands for (the table of Radford et al. 2019)."""
    plain = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(BYTES) if byte not in plain]
    return {chr(byte): byte for byte in plain} | {chr(BYTES + place): byte for place, byte in enumerate(others)}


def _sound(text: str) -> str:
    """The text itself, or where half a character stands in it, which the library refuses, a question mark for it."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8")
    return text
