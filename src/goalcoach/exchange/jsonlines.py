"""Reads goals from JSON Lines: one object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import NoReturn

from goalcoach.exchange.rows import BadRow, Row, row_of
from goalcoach.exchange.sources import Source, lines


def read_json_lines(source: Source) -> Iterator[Row | BadRow]:
    """Every line that is not empty is an object with at least `text`."""
    number = 0
    for each in lines(source):
        if isinstance(each, BadRow):
            yield each
            continue
        line, text = each
        if not text.strip():
            continue
        number += 1
        try:
            yield row_of(_object(text, source.name, line), name=source.name, line=line, number=number)
        except BadRow as problem:
            yield problem


def _object(text: str, name: str, line: int) -> dict[str, object]:
    try:
        value = json.loads(
            text, parse_float=Decimal, parse_constant=_no_constant, object_pairs_hook=_each_once
        )
    except _Twice as error:
        raise BadRow(f"has {error.key!r} twice. Leave one out.", name=name, line=line) from None
    except (ValueError, ArithmeticError, RecursionError) as error:
        told = error.msg if isinstance(error, json.JSONDecodeError) else "too deep, or a number too long"
        raise BadRow(f"is not JSON ({told}). Write one object a line.", name=name, line=line) from None
    if not isinstance(value, dict):
        raise BadRow('is not a JSON object. Write {"text": "…"}.', name=name, line=line)
    if not isinstance(value.get("text"), str):
        raise BadRow(
            "there is no text. Every object needs one, as a string.", name=name, line=line, field="text"
        )
    return value


class _Twice(Exception):
    """A key that stands twice in an object: which value is meant, nobody can tell."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def _each_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise _Twice(key)
        found[key] = value
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)
