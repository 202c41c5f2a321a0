"""One canonical form of a draft, and its hash: what was judged is what is kept."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import lru_cache

from goalcoach.domain.draft import Draft


def content_hash(draft: Draft) -> str:
    """SHA-256, in hex, of the canonical JSON of a draft, its type included."""
    return hashlib.sha256(canonical_json(draft).encode("utf-8", "surrogatepass")).hexdigest()


def canonical_json(value: object) -> str:
    """Sorted keys, no white space; Decimal in one normal form, dates in ISO form."""
    return json.dumps(_plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _plain(value: object) -> object:
    if value is None or type(value) is str:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return _number(value)
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        body = {name: _plain(getattr(value, name)) for name in _names(type(value))}
        body["type"] = type(value).__name__
        return body
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    return value


@lru_cache(maxsize=64)
def _names(shape: type) -> tuple[str, ...]:
    return tuple(f.name for f in fields(shape))


def _number(value: Decimal) -> str:
    """Equal numbers look equal, whatever their size: no digit is rounded away, no exponent is written out.

    Raises ValueError for a signalling NaN, which is no number to keep.
    """
    if value.is_snan():
        raise ValueError("a signalling NaN cannot be kept")
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
