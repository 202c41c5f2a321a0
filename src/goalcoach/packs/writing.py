"""Writes texts, lists and tables as YAML that document.py reads again, and people like to read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

Plain = str | int | Decimal | date | Sequence["Plain"] | Mapping[str, "Plain"]

_PLAIN = re.compile(r"[^\W\d_](?:[\w .,;()/'%&+-]*[\w.)%])?")
"""Texts that mean themselves without quotes; with a comma, not inside a list on one line."""
_NUMBER = re.compile(r"\d+(?:[.-]\d+)*")
"""Numbers and days. Other readers of YAML take them for what they are, and no text."""
_OTHER_MEANING = frozenset("y n yes no on off true false null".split())
"""Words that other readers of YAML take for something else than text."""
_BLOCK = re.compile(
    r"[^\s\x00-\x1f][^\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]*"
)
"""Texts of several lines that may stand as they are, each line below the other."""


def yaml_text(value: Plain) -> str:
    """A value as a document, or a part of one; ends with a line break."""
    return "".join(f"{line}\n" for line in yaml_lines(value))


def yaml_lines(value: Plain) -> Iterator[str]:
    """The lines of a value that stands by itself: a table or a list one row a line, anything else on one."""
    if isinstance(value, Mapping) and value:
        for key, each in value.items():
            yield from _under(f"{text_as_yaml(key)}:", each)
    elif isinstance(value, Sequence) and not isinstance(value, str) and value:
        for each in value:
            yield from _item(each)
    else:
        yield _flat(value)


def _under(head: str, value: Plain) -> Iterator[str]:
    """A value below or beside its key."""
    if isinstance(value, str) and "\n" in value and _BLOCK.fullmatch(value):
        kept = value.rstrip("\n")
        ends = {0: "-", 1: ""}.get(len(value) - len(kept), "+")
        yield f"{head} |{ends}"
        yield from (f"  {line}" if line else "" for line in value.removesuffix("\n").split("\n"))
    elif value and isinstance(value, (Mapping, Sequence)) and not isinstance(value, str):
        yield head
        dashes = not isinstance(value, Mapping)  # a list need not stand further in than its key
        yield from (f"{'' if dashes else '  '}{line}" if line else "" for line in yaml_lines(value))
    else:
        yield f"{head} {_flat(value)}"


def _item(value: Plain) -> Iterator[str]:
    if isinstance(value, str) or not isinstance(value, (Mapping, Sequence)) or not value:
        yield from _under("-", value)
        return
    for number, line in enumerate(yaml_lines(value)):
        yield f"{'  ' if number else '- '}{line}" if line else ""


def _flat(value: Plain) -> str:
    """A text on one line, or an empty list or table."""
    if isinstance(value, Mapping):
        return "{}"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, Decimal, date)):
        return str(value)
    if isinstance(value, str):
        return value if _NUMBER.fullmatch(value) else text_as_yaml(value)
    return "[]"


def text_as_yaml(text: str) -> str:
    """The text as it is where it means itself, in double quotes otherwise."""
    if _PLAIN.fullmatch(text) and text.casefold() not in _OTHER_MEANING:
        return text
    return quoted(text)


def quoted(text: str) -> str:
    """The text in double quotes, on one line."""
    return f'"{"".join(map(_sign, text))}"'


def _sign(sign: str) -> str:
    if sign in '"\\':
        return f"\\{sign}"
    if sign == "\n":
        return "\\n"
    return sign if sign.isprintable() else f"\\U{ord(sign):08x}"
