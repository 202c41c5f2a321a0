"""One canonical form of a draft, and its hash: what was judged is what is kept."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from json.encoder import JSONEncoder
from json.encoder import encode_basestring as _quote
from operator import attrgetter
from typing import Any

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
    blanks, members = _form(shape)  # type: ignore[arg-type] # mypy does not see that a class is hashable
    # Most fields of most drafts are texts or nothing: what is written without another call.
    return blanks % tuple(
        [
            "null"
            if each is None
            else '""'
            if each is _BLANK
            else "[]"
            if each is _NONE
            else _quote(each)
            if isinstance(each, str)
            else canonical_json(each)
            for each in members(value)
        ]
    )


_BLANK = ""
"""The one empty text; another would be written the same, in one call more."""
_NONE: tuple[()] = ()
"""The one empty tuple: what a field that holds several things holds mostly."""


@lru_cache(maxsize=64)
def _form(shape: type[Any]) -> tuple[str, Callable[[object], tuple[object, ...]]]:
    """The JSON of a shape with blanks for the values of its fields and its "type", and what reads them."""
    where = {field.name: field.name for field in fields(shape)} | {"type": "__class__.__name__"}
    names = sorted(where)
    return f"{{{','.join(f'{_quote(name)}:%s' for name in names)}}}", attrgetter(
        *(where[name] for name in names)
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
