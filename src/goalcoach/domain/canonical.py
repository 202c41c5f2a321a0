"""One canonical form of a draft, and its hash: what was judged is what is kept."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from goalcoach.domain.draft import Draft


def content_hash(draft: Draft) -> str:
    """SHA-256, in hex, of the canonical JSON of a draft, its type included."""
    return hashlib.sha256(canonical_json(draft).encode("utf-8", "surrogatepass")).hexdigest()


def canonical_json(value: object) -> str:
    """Sorted keys, no white space; Decimal in plain normal form, dates in ISO form."""
    return json.dumps(_plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        body = {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
        return {"type": type(value).__name__, **body}
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    return value
