"""The execution plan: how a training is computed, decided before it begins and kept in the experiment."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.said import said
from models.options import TrainingOptions
from models.spec import Shape, Template


@dataclass(frozen=True)
class Plan:
    """How a training is computed; what it computes is the same for every plan, up to rounding.

    Args:
        loop: `fused`: one call runs many batches.
        xla: Whether whole batches are compiled by XLA.
        data: `resident` in memory, or `streamed` from disk.
    """

    loop: str = "fused"
    xla: bool = False
    data: str = "resident"

    def to_json(self) -> dict[str, Any]:
        """The experiment's `plan`."""
        return {"loop": self.loop, "xla": self.xla, "data": self.data}


def kept(content: Mapping[str, Any], resident: bool) -> Plan | None:
    """The plan that an experiment was trained with before, so that it trains to the same weights; None without one.

    Args:
        content: The experiment's `plan`.
        resident: Whether all inputs lie in memory; what has to be streamed can't be compiled.
    """
    if not content:
        return None
    return Plan(xla=bool(content.get("xla")) and resident, data="resident" if resident else "streamed")


def of(template: Template, shape: Shape, options: TrainingOptions, resident: bool) -> Plan:
    """The plan of a training: a function of what is trained, never of how fast the machine is just now.

    XLA costs a second or two before the first batch and then makes small dense and recurrent networks two to five
    times faster; convolutions become slower (docs/performance.md). Batches that change in Python can't be compiled.

    Args:
        template: Says from how many updates on compiling pays.
        shape: The sizes; only the number of training rows counts.
        options: The training options.
        resident: Whether all inputs lie in memory.
    """
    full = shape.rows // options.batch_size
    updates = math.ceil(shape.rows / options.batch_size) * options.epochs
    plain = resident and options.augmentation == "none" and not options.mixed_precision
    xla = template.xla_after is not None and plain and full > 0 and updates >= template.xla_after
    return Plan(xla=xla, data="resident" if resident else "streamed")


def words(plan: Mapping[str, Any]) -> str:
    """An experiment's plan for people, as in "fused batches, no XLA, data in memory"; empty where there is none."""
    if not plan:
        return ""
    resident = plan.get("data") == "resident"
    if plan.get("xla"):
        return said("fused batches, XLA, data in memory" if resident else "fused batches, XLA, data from disk")
    return said("fused batches, no XLA, data in memory" if resident else "fused batches, no XLA, data from disk")
