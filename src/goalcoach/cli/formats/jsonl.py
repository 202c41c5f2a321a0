"""The formats for programs: JSON Lines, or one JSON array. The shape of the object is public."""

from __future__ import annotations

import json
from typing import Any

from goalcoach.cli.checked import Checked
from goalcoach.cli.formats.shape import Screen, Shape
from goalcoach.domain.finding import Criterion


def as_object(checked: Checked) -> dict[str, Any]:
    """The public object of one goal."""
    letters = {each.criterion: str(each.letter) for each in checked.letters}
    return {
        "id": checked.row.id,
        "kind": str(checked.kind),
        "language": checked.language,
        "criteria": {name: letters.get(criterion, "unknown") for criterion, name in _CRITERIA},
        "vague_language": checked.vague,
        "findings": [finding.told() for finding in checked.findings],
    }


def json_text(value: object, indent: int | None = None) -> str:
    """JSON, on one line without `indent`; halves of characters, which UTF-8 cannot hold, are escaped."""
    text = _ON_ONE_LINE(value) if indent is None else json.dumps(value, ensure_ascii=False, indent=indent)
    if text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text):
        return text
    return json.dumps(value, indent=indent)


_CRITERIA = [(criterion, criterion.value) for criterion in Criterion]
_ON_ONE_LINE = json.JSONEncoder(ensure_ascii=False).encode
"""Made once: `json.dumps` makes one for each line."""


def _one(checked: Checked, screen: Screen) -> str:
    return json_text(as_object(checked))


LINES = Shape(one=lambda checked, screen: _one(checked, screen) + "\n")
ARRAY = Shape(head=lambda packs: "[\n", one=_one, between=",\n", tail=lambda tally, screen: "\n]\n")
