"""One canonical form of a draft, and its hash: what was judged is what is kept."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from itertools import compress
from json.encoder import JSONEncoder
from json.encoder import encode_basestring as _quote
from operator import attrgetter, is_not
from typing import Any

from goalcoach.domain.draft import Draft


def content_of(draft: Draft) -> str:
    """The canonical JSON of a draft, its type included."""
    return _object(draft)


def hash_of(content: str) -> str:
    """SHA-256, in hex, of canonical JSON."""
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()


def content_hash(draft: Draft) -> str:
    """SHA-256, in hex, of the canonical JSON of a draft."""
    return hash_of(content_of(draft))


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
    members, defaults = _form(shape)  # type: ignore[arg-type] # mypy does not see that a class is hashable
    held = members(value)
    given = bytes(map(is_not, held, defaults))
    # Most fields of most drafts hold their default, written once for all that were given the same.
    written = [*_pieces(shape, given)]  # type: ignore[arg-type] # as above
    written[1::2] = map(canonical_json, compress(held, given))
    return "".join(written)


_Members = Callable[[object], tuple[object, ...]]


@lru_cache(maxsize=64)
def _form(shape: type[Any]) -> tuple[_Members, tuple[object, ...]]:
    """What reads the shape and its fields by name, and what it reads of one for which nothing was given."""
    usual = {field.name: field.default for field in fields(shape)}
    names = sorted(usual)
    return attrgetter("__class__", *names), (shape, *(usual[name] for name in names))


@lru_cache(maxsize=512)
def _pieces(shape: type[Any], given: bytes) -> tuple[str, ...]:
    """The JSON of a shape and of its "type", cut where fields were given (1), an empty piece for each."""
    usual = {field.name: field.default for field in fields(shape)}
    told = {
        name: None if here else canonical_json(usual[name])
        for name, here in zip(sorted(usual), given[1:], strict=True)
    }
    told["type"] = _quote(shape.__name__)
    pieces = ["{"]
    for k, name in enumerate(sorted(told)):
        pieces[-1] += f"{',' if k else ''}{_quote(name)}:{told[name] or ''}"
        if told[name] is None:
            pieces += ["", ""]
    pieces[-1] += "}"
    return tuple(pieces)


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
