"""Reads the one JSON object a language model may answer with. What is doubtful is refused, nothing mended."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NoReturn


class Flaw(StrEnum):
    """What is wrong with a text that should be one object."""

    EMPTY = "empty"
    TOO_LARGE = "too-large"
    TRUNCATED = "truncated"
    NOT_JSON = "not-json"
    NOT_AN_OBJECT = "not-an-object"
    EXTRA_TEXT = "extra-text"
    DUPLICATE_KEYS = "duplicate-keys"
    NON_FINITE = "non-finite"
    LONG_NUMBER = "long-number"
    LONE_SURROGATE = "lone-surrogate"
    CONTROL_CHARACTER = "control-character"
    TOO_DEEP = "too-deep"
    TOO_MANY_ITEMS = "too-many-items"
    LONG_STRING = "long-string"


class BadJson(ValueError):
    """A text that cannot be used. Says which flaw it has, and never what stands in it."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(str(flaw))
        self.flaw = flaw


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """How large an object may be."""

    characters: int = 64_000
    """Of the whole text."""
    string: int = 8_000
    """Characters of one string or key."""
    items: int = 2_000
    """Values and keys in all."""
    depth: int = 12
    digits: int = 30
    """Of one number."""


BOUNDS = Bounds()
_FENCE = re.compile(r"```(?:json|JSON)?[ \t]*\n(?P<inside>.*)\n[ \t]*```", re.DOTALL)
_OPENED = re.compile(r"```(?:json|JSON)?[ \t]*\n")
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def read_object(text: str, bounds: Bounds = BOUNDS) -> dict[str, object]:
    """The object that the text is. Raises BadJson.

    Two things are taken away first: a byte order mark in front, and one code fence around all of it.
    """
    if len(text) > bounds.characters:
        raise BadJson(Flaw.TOO_LARGE)
    bare = _bare(text)
    if not bare:
        raise BadJson(Flaw.EMPTY)
    value = _decoded(bare, bounds)
    _refuse_beyond(value, bounds)
    if not isinstance(value, dict):
        raise BadJson(Flaw.NOT_AN_OBJECT)
    return value


def _bare(text: str) -> str:
    text = text.removeprefix("\ufeff").strip(" \t\r\n")
    if text.startswith("```") and (fenced := _FENCE.fullmatch(text.replace("\r\n", "\n"))):
        inside: str = fenced["inside"]
        if "```" not in inside:
            return inside.strip(" \t\n")
    return text


def _decoded(text: str, bounds: Bounds) -> object:
    decoder = json.JSONDecoder(
        object_pairs_hook=_once,
        parse_constant=_not_finite,
        parse_int=lambda digits: int(_short(digits, bounds)),
        parse_float=lambda digits: _finite(_short(digits, bounds)),
    )
    try:
        value, end = decoder.raw_decode(text)
    except json.JSONDecodeError as error:
        flaw = _flaw(text, error.pos)
    except RecursionError:
        flaw = Flaw.TOO_DEEP
    else:
        if end == len(text):
            return value
        flaw = Flaw.EXTRA_TEXT if isinstance(value, dict) else Flaw.NOT_JSON
    # Outside of the handlers: an error of the parser holds the whole text, and would come along.
    raise BadJson(flaw)


def _flaw(text: str, at: int) -> Flaw:
    if (opened := _OPENED.match(text)) and text.count("```") == 1:
        return _flaw_inside(text[opened.end() :])
    if not text.startswith(("{", "[")):
        return Flaw.EXTRA_TEXT if "{" in text else Flaw.NOT_JSON
    unfinished = at >= len(text) or text[at] == '"' or text[at:] in _BEGUN
    return Flaw.TRUNCATED if unfinished else Flaw.NOT_JSON


def _flaw_inside(text: str) -> Flaw:
    """What is wrong with an object in a fence that was never closed."""
    try:
        json.JSONDecoder(parse_int=str, parse_float=str).raw_decode(text)
    except json.JSONDecodeError as error:
        return _flaw(text, error.pos)
    except RecursionError:
        return Flaw.TOO_DEEP
    return Flaw.EXTRA_TEXT


_BEGUN = frozenset(word[:size] for word in ("true", "false", "null") for size in range(1, len(word)))


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    held = dict(pairs)
    if len(held) != len(pairs):
        raise BadJson(Flaw.DUPLICATE_KEYS)
    return held


def _not_finite(_: str) -> NoReturn:
    raise BadJson(Flaw.NON_FINITE)


def _short(digits: str, bounds: Bounds) -> str:
    if len(digits) > bounds.digits:
        raise BadJson(Flaw.LONG_NUMBER)
    return digits


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise BadJson(Flaw.NON_FINITE)
    return number


def _refuse_beyond(value: object, bounds: Bounds) -> None:
    count = 0
    waiting = [(value, 1)]
    while waiting:
        held, depth = waiting.pop()
        count += 1
        if count > bounds.items:
            raise BadJson(Flaw.TOO_MANY_ITEMS)
        if isinstance(held, str):
            _refuse_string(held, bounds)
        elif isinstance(held, dict | list):
            if depth > bounds.depth:
                raise BadJson(Flaw.TOO_DEEP)
            waiting += ((each, depth + 1) for each in _parts(held))


def _parts(held: dict[str, object] | list[object]) -> Iterator[object]:
    if isinstance(held, dict):
        yield from held
        yield from held.values()
    else:
        yield from held


def _refuse_string(text: str, bounds: Bounds) -> None:
    if len(text) > bounds.string:
        raise BadJson(Flaw.LONG_STRING)
    if _SURROGATE.search(text):
        raise BadJson(Flaw.LONE_SURROGATE)
    if _CONTROL.search(text):
        raise BadJson(Flaw.CONTROL_CHARACTER)
