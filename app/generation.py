"""New samples from a run that generates: texts, or pictures by seed or from codes that a user sets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import models
from app import blanks, files, montage, replies, translating, writing
from app.data.dataset import Progress, silent
from app.errors import UserError
from app.runs import Run, open_run
from app.said import said
from models.spec import GIVEN_BACK, Generation, Task, Template

if TYPE_CHECKING:
    import keras
    import numpy as np

BATCH = 16
"""Samples drawn at once, always as many, so that how many are wanted changes none of them."""

MOST_NAMED = 20
"""Classes named in a sentence at most."""


@dataclass(frozen=True)
class Generator:
    """A network that makes samples.

    Args:
        model: The network.
        generation: What its template says about making samples with it.
        classes: Names of the classes that samples are drawn by, in the order of their codes. Defaults to none.
    """

    model: keras.Model
    generation: Generation
    classes: tuple[str, ...] = ()
    _compiled: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, run: Run) -> Generator:
        """Opens the model of a run.

        Raises:
            UserError: Its template doesn't generate, or it has no model yet.
        """
        from app.prediction import Predictor

        generation = generation_of(run)
        predictor = Predictor.of(run)
        return cls(predictor.model, generation, predictor.preprocessing.target.drawn)

    @property
    def size(self) -> tuple[int, ...]:
        """The sizes of the noise, or code, that one sample is drawn from."""
        return self.generation.noise(self.model)

    def noise(self, seed: int, first: int, count: int) -> np.ndarray:
        """The noise of samples `first` to `first + count - 1` of a seed, counted from 1: float32 (count, *size)."""
        import numpy as np

        size = self.size
        rows = [np.random.default_rng((seed, number)).standard_normal(size) for number in range(first, first + count)]
        return np.asarray(rows, np.float32).reshape(count, *size)

    def labels(self, first: int, count: int, name: str | None = None) -> np.ndarray | None:
        """The classes of samples `first` to `first + count - 1`: int32 (count,); None where there are no classes.

        Args:
            first: The first sample, from 1.
            count: How many.
            name: The class of all of them. Defaults to all classes in turn.

        Raises:
            UserError: There is no such class.
        """
        import numpy as np

        if name is not None:
            return np.full(count, code_of(name, self.classes), np.int32)
        if not self.classes:
            return None
        return (np.arange(first - 1, first - 1 + count) % len(self.classes)).astype(np.int32)

    def draw(self, noise: np.ndarray, labels: np.ndarray | None = None) -> np.ndarray:
        """Samples of some noise: uint8 (samples, height, width, channels).

        Args:
            noise: float32 (samples, *size).
            labels: The class of each, int32 (samples,). Defaults to all classes in turn, where there are some.
        """
        import numpy as np

        if labels is None:
            labels = self.labels(1, len(noise))
        drawn = []
        for start in range(0, len(noise), BATCH):
            batch = noise[start : start + BATCH]
            padded = np.zeros((BATCH, *noise.shape[1:]), np.float32)
            padded[: len(batch)] = batch
            wanted = None
            if labels is not None:
                wanted = np.zeros(BATCH, np.int32)
                wanted[: len(batch)] = labels[start : start + BATCH]
            drawn.append(as_bytes(np.asarray(self._drawn(padded, wanted)))[: len(batch)])
        return np.concatenate(drawn)

    def trace(self, noise: np.ndarray, labels: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
        """The way from noise to the samples that `draw` gives, for a batch at most.

        Args:
            noise: float32 (samples, *size).
            labels: The class of each, int32 (samples,). Defaults to None: any.

        Returns:
            What each step begins with, and what it takes that for: uint8 (steps, samples, height, width, channels).

        Raises:
            UserError: The network draws at once.
        """
        import numpy as np

        if self.generation.trace is None:
            raise UserError(said("This run's template draws at once, not step by step."))
        padded = np.zeros((BATCH, *noise.shape[1:]), np.float32)
        padded[: len(noise)] = noise
        wanted = None
        if labels is not None:
            wanted = np.zeros(BATCH, np.int32)
            wanted[: len(noise)] = labels
        begun, taken = self._called("trace", self.generation.trace, padded, wanted)
        return as_bytes(np.asarray(begun)[:, : len(noise)]), as_bytes(np.asarray(taken)[:, : len(noise)])

    def _drawn(self, noise: np.ndarray, labels: np.ndarray | None) -> Any:
        """Samples of a batch; where they are drawn in many steps, those are one compiled call."""
        if self.generation.trace is None:
            return self.generation.draw(self.model, noise, labels)
        return self._called("draw", self.generation.draw, noise, labels)

    def _called(self, name: str, function: Any, noise: np.ndarray, labels: np.ndarray | None) -> Any:
        import tensorflow as tf

        if name not in self._compiled:
            self._compiled[name] = tf.function(lambda *given: function(self.model, *given), autograph=False)
        return self._compiled[name](tf.constant(noise), None if labels is None else tf.constant(labels))

    def decode(self, codes: np.ndarray, labels: np.ndarray | None = None) -> np.ndarray:
        """Like `draw`, for few codes at once: quicker for one, equal but for rounding.

        Raises:
            UserError: The codes have other sizes than the network's.
        """
        import numpy as np

        codes = np.asarray(codes, np.float32)
        if codes.ndim != len(self.size) + 1 or codes.shape[1:] != self.size or not np.isfinite(codes).all():
            size = " x ".join(map(str, self.size))
            raise UserError(said(
                "A code of this run has {size} finite numbers. Give that many for each picture.",
                size=size,
            ))
        if labels is None:
            labels = self.labels(1, len(codes))
        return as_bytes(np.asarray(self.generation.draw(self.model, codes, labels)))

    def encode(self, pictures: np.ndarray) -> np.ndarray:
        """The codes of pictures of the model's size, values 0 to 255: float32 (samples, *size).

        Raises:
            UserError: The network has no encoder.
        """
        import numpy as np

        if self.generation.encode is None:
            raise UserError(said(
                "This run's template has no encoder, so it can't tell the code of a picture.",
            ))
        return np.asarray(self.generation.encode(self.model, np.asarray(pictures, np.float32)))


def as_bytes(values: np.ndarray) -> np.ndarray:
    """Picture values as whole numbers from 0 to 255."""
    import numpy as np

    return np.asarray(np.clip(np.rint(values), 0, 255), np.uint8)


def code_of(name: str, classes: Sequence[str]) -> int:
    """The code of a class.

    Raises:
        UserError: There is none of this name.
    """
    if name in classes:
        return classes.index(name)
    if not classes:
        raise UserError(said("This run draws without classes, so none can be chosen. Leave the class out."))
    known = ", ".join(classes[:MOST_NAMED]) + ("..." if len(classes) > MOST_NAMED else "")
    raise UserError(said("This run draws no class {name}. Its classes are {known}.", name=name, known=known))


def _generates(template: Template) -> bool:
    """Whether there is a task for which it makes samples: draws, goes on with a text, or fills in blanks."""
    return bool(template.generation or template.writing) or Task.MASKED_LANGUAGE_MODELLING in template.tasks


def generation_of(run: Run) -> Generation:
    """How the template of a run makes samples.

    Raises:
        UserError: It doesn't.
    """
    template = run.experiment().template
    found = next((entry.generation for entry in models.TEMPLATES if entry.id == template), None)
    if found is None:
        generating = ", ".join(entry.id for entry in models.TEMPLATES if _generates(entry))
        if run.experiment().task in GIVEN_BACK:
            raise UserError(said(
                "{folder} gives back what it is given, and can't make up anything new: any numbers but the codes of "
                "real samples would decode to noise. To draw pictures, train one of {generating}.",
                folder=run.folder,
                generating=", ".join(entry.id for entry in models.TEMPLATES if entry.generation is not None),
            ))  # fmt: skip
        raise UserError(
            said(
                "{folder} is a run of template {template}, which generates nothing. Templates "
                "that generate: {generating}.",
                folder=run.folder,
                template=template,
                generating=generating,
            )
        )
    return found


def generate(
    run_folder: Path | str,
    count: int,
    seed: int,
    output: Path,
    progress: Progress = silent,
    options: Mapping[str, Any] = MappingProxyType({}),
) -> dict[str, Any]:
    """Makes new samples with a run: pictures into a folder, or texts into a file (see `app.writing`).

    Args:
        run_folder: The run.
        count: How many.
        seed: Decides which.
        output: The folder or file.
        progress: Told the share done; may raise to cancel. Defaults to nobody.
        options: Of texts only: `prompt`, `length`, `temperature`, `top_k`, `top_p`; of pictures only: `class`.
            Defaults to none.

    Returns:
        `outputs`: the files written; of texts also `texts`.

    Raises:
        UserError: The run doesn't generate, has no model yet, or the output can't be written.
    """
    run = open_run(run_folder)
    if blanks.fills(run):
        return blanks.generate(run_folder, count, seed, output, progress=progress, **options)
    if translating.translates(run):
        return replies.generate(run, count, seed, output, progress=progress, **options)
    if writes(run):
        return writing.generate(run_folder, count, seed, output, progress=progress, **options)
    return draw(run_folder, count, seed, output, progress, options.get("class"))


def writes(run: Run) -> bool:
    """Whether what a run generates are texts; pictures otherwise.

    Raises:
        UserError: It generates nothing.
    """
    if blanks.fills(run) or translating.translates(run):
        return True
    template = next((entry for entry in models.TEMPLATES if entry.id == run.experiment().template), None)
    if template is not None and template.writing is not None:
        writing.writing_of(run)
        return True
    generation_of(run)
    return False


def draw(
    run_folder: Path | str,
    count: int,
    seed: int,
    output: Path,
    progress: Progress = silent,
    name: str | None = None,
) -> dict[str, Any]:
    """Draws new pictures into a folder: `0001.png`, `0002.png`, ...

    Picture n of a seed is always the same, however many are drawn. Those of seed 0 are the ones that
    the training showed after each epoch. Of a run that draws by class, all classes take turns.

    Args:
        run_folder: The run.
        count: How many pictures.
        seed: Decides which.
        output: The folder to write them to; made where it is missing.
        progress: Told the share done; may raise to cancel. Defaults to nobody.
        name: The class of all of them. Defaults to all classes in turn, where there are some.

    Returns:
        `outputs`: the files written; `classes`: the class of each, where there are some.

    Raises:
        UserError: The run doesn't generate, has no model yet, has no such class, or the folder can't be written.
    """
    run = open_run(run_folder)
    generation_of(run)
    if output.exists() and not output.is_dir():
        raise UserError(said(
            "{output} is a file. Give a folder, into which the pictures are written.",
            output=output,
        ))
    generator = Generator.of(run)
    labels = generator.labels(1, count, name)
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise files.unwritable(output, error) from error
    digits = max(4, len(str(count)))
    written: list[str] = []
    for first in range(1, count + 1, BATCH):
        progress((first - 1) / count, said("Drawing"))
        few = min(BATCH, count + 1 - first)
        some = None if labels is None else labels[first - 1 : first - 1 + few]
        pictures = generator.draw(generator.noise(seed, first, few), some)
        for number, pixels in enumerate(pictures, first):
            path = output / f"{number:0{digits}d}.png"
            montage.write(montage.picture(pixels), path)
            written.append(str(path))
    told = {} if labels is None else {"classes": [generator.classes[code] for code in labels]}
    return {"outputs": written, **told}


def decode(run_folder: Path | str, codes: np.ndarray) -> np.ndarray:
    """Pictures of codes that a user set: uint8 (samples, height, width, channels).

    Args:
        run_folder: The run.
        codes: (samples, numbers of the code); usual values lie between -3 and 3.

    Raises:
        UserError: The run doesn't generate, has no model yet, or its codes have other sizes.
    """
    return Generator.of(open_run(run_folder)).decode(codes)
