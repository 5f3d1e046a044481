"""Whether a value read from JSON has the form that a dataclass's field declares."""

from __future__ import annotations

import dataclasses
import functools
import types
import typing
from collections.abc import Hashable, Mapping
from typing import Any, Union


def misfit(value: Any) -> str | None:
    """The name of the first field of a dataclass instance whose value is not of its declared type; None where all are.

    A whole number stands for a real one, a truth value for no number. Parts of tuples and mappings are looked at too,
    and so are dataclasses that stand in a field or in a tuple.
    """
    hints = _hints(typing.cast(Hashable, type(value)))
    for field in dataclasses.fields(value):
        item = getattr(value, field.name)
        if not fits(item, hints[field.name]):
            return field.name
        for part in item if isinstance(item, tuple) else (item,):
            if dataclasses.is_dataclass(part) and (inner := misfit(part)) is not None:
                return inner
    return None


@functools.cache
def _hints(kind: Hashable) -> Mapping[str, Any]:
    return typing.get_type_hints(kind)


def fits(value: Any, kind: Any) -> bool:
    """Whether `value` is of a type as annotations write it: plain types, unions, `tuple[...]`, `Mapping[...]`."""
    if kind is Any:
        return True
    origin, parts = typing.get_origin(kind), typing.get_args(kind)
    if origin in (Union, types.UnionType):
        return any(fits(value, part) for part in parts)
    if origin is tuple:
        return _fits_tuple(value, parts)
    if origin is not None and issubclass(origin, Mapping):
        return isinstance(value, Mapping) and all(
            fits(name, parts[0]) and fits(item, parts[1]) for name, item in value.items()
        )
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, types.NoneType if kind is None else kind)


def _fits_tuple(value: Any, parts: tuple[Any, ...]) -> bool:
    if not isinstance(value, tuple):
        return False
    if len(parts) == 2 and parts[1] is Ellipsis:
        return all(fits(item, parts[0]) for item in value)
    return len(value) == len(parts) and all(fits(item, part) for item, part in zip(value, parts, strict=True))
