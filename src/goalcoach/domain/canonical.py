"""One canonical form of a draft, and its hash: what was judged is what is kept."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from itertools import compress
from json.encoder import JSONEncoder
from json.encoder import encode_basestring as _quote
from operator import attrgetter, is_not
from typing import Any, NamedTuple

from goalcoach.domain.draft import Draft


def content_hash(draft: Draft) -> str:
    """SHA-256, in hex, of the canonical JSON of a draft, its type included."""
    return hashlib.sha256(_object(draft).encode("utf-8", "surrogatepass")).hexdigest()


def canonical_json(value: object) -> str:
    """Sorted keys, no white space; Decimal in one normal form, dates in ISO form.

    Written here for the few types that drafts are made of, since every judging needs it; JSON has the rest.
    """
    if isinstance(value, str):
        return _quote(value)
    if value is None:
        return "null"
    if isinstance(value, (tuple, list)):
        return f"[{','.join(map(canonical_json, value))}]" if value else "[]"
    if isinstance(value, Enum):
        return canonical_json(value.value)
    if isinstance(value, Decimal):
        return _quote(_number(value))
    if isinstance(value, date):
        return _quote(value.isoformat())
    if is_dataclass(value) and not isinstance(value, type):
        return _object(value)
    return _REST(value)


_REST = JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


def _object(value: object) -> str:
    shape: type[Any] = type(value)
    form = _form(shape)  # type: ignore[arg-type] # mypy does not see that a class is hashable
    members = form.members(value)
    told = [*form.told]
    # Most fields of most drafts hold their default, which is written once for all.
    for i in compress(range(len(told)), map(is_not, members, form.defaults)):
        told[i] = canonical_json(members[i])
    return form.blanks % tuple(told)


class _Form(NamedTuple):
    """How the JSON of a shape is written; its fields and its "type" by name."""

    blanks: str
    """With a blank for each value."""
    members: Callable[[object], tuple[object, ...]]
    """Reads the values."""
    defaults: tuple[object, ...]
    """What fields hold that were not given; MISSING where each must be."""
    told: tuple[str, ...]
    """The defaults in JSON."""


@lru_cache(maxsize=64)
def _form(shape: type[Any]) -> _Form:
    where = {field.name: field.name for field in fields(shape)} | {"type": "__class__.__name__"}
    usual = {field.name: field.default for field in fields(shape)}
    names = sorted(where)
    defaults = tuple(usual.get(name, MISSING) for name in names)
    return _Form(
        blanks=f"{{{','.join(f'{_quote(name)}:%s' for name in names)}}}",
        members=attrgetter(*(where[name] for name in names)),
        defaults=defaults,
        told=tuple("" if each is MISSING else canonical_json(each) for each in defaults),
    )


def _number(value: Decimal) -> str:
    """Equal numbers look equal, whatever their size: no digit is rounded away, no exponent is written out."""
    sign, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int):
        return str(value)
    text = "".join(map(str, digits)).lstrip("0")
    if not text:
        return "0"
    shorter = text.rstrip("0")
    exponent += len(text) - len(shorter)
    minus = "-" if sign else ""
    if -_WRITTEN_OUT <= exponent <= _WRITTEN_OUT:
        return minus + format(Decimal((0, tuple(map(int, shorter)), exponent)), "f")
    return f"{minus}{shorter}E{exponent}"


_WRITTEN_OUT = 30
"""Powers of ten up to here are written as digits."""
