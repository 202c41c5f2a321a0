"""Answers made of the request: an object of a schema, and what a text in the prompt tells a model to say."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

_ORDER = re.compile(
    r"(?i)\b(?:say|reply|respond|answer|write|output|print|repeat|include|add|append|tell|state|call|set|mark|"
    r"rate|rank|give|show|reveal|ignore|forget|approve|delete|send|fetch|render|translate)\b[^.!?\n]*[.!?]?"
)
_QUOTED = re.compile(r"[\"“'«]([^\"”'»\n]{2,300})[\"”'»]")
_FENCED = re.compile(r"^<([a-z_]+)>\n((?:\| .*\n)*)</\1>$", re.MULTILINE)
_LOUD = re.compile(r"\b[A-Z][A-Z0-9_-]{4,}\b|https?://\S+|!\[[^\]]*\]\([^)]*\)|<[^>\n]{2,200}>")


def demanded(prompt: str) -> str:
    """All that the prompt orders, with what it wants to see: quoted words, loud words, addresses, markup."""
    found = [
        *(order.group().strip() for order in _ORDER.finditer(prompt)),
        *(quoted[1] for quoted in _QUOTED.finditer(prompt)),
        *(loud.group() for loud in _LOUD.finditer(prompt)),
    ]
    return " ".join(dict.fromkeys(found)) or prompt[-300:]


def filled(schema: Mapping[str, Any], text: str) -> Any:
    """A value of this schema whose strings are the text. Knows the flat part of JSON schema that we send."""
    if "$ref" in schema:
        raise ValueError("schemas are sent flat, without $ref")
    for key in ("const", "enum", "anyOf"):
        if key in schema:
            first = schema[key] if key == "const" else schema[key][0]
            return filled(first, text) if key == "anyOf" else first
    kind = schema.get("type", "object")
    return _made(kind if isinstance(kind, str) else kind[0], schema, text)


def _made(kind: str, schema: Mapping[str, Any], text: str) -> Any:
    match kind:
        case "object":
            parts: Mapping[str, Any] = schema.get("properties", {})
            return {name: filled(part, text) for name, part in parts.items()}
        case "array":
            return [filled(schema["items"], text)] * max(1, int(schema.get("minItems", 1)))
        case "string":
            return text[: int(schema.get("maxLength", len(text)))]
        case "integer" | "number":
            return schema.get("minimum", 5)
        case "boolean":
            return True
        case _:
            return None


def spoken(messages: Sequence[Mapping[str, Any]]) -> str:
    """All texts of the prompt."""
    return "\n".join(str(each.get("content", "")) for each in messages)


def newest(prompt: str, name: str = "") -> str:
    """What stands in the last fence that holds anything: what a person says now; or in that of this name."""
    fences = [
        "\n".join(line.removeprefix("| ") for line in inside.splitlines())
        for fence, inside in _FENCED.findall(prompt)
        if name in ("", fence)
    ]
    return next((each for each in reversed(fences) if each.strip()), prompt)
