"""Parts of sentences by their signs, and which of them ask. Knows no rule."""

from __future__ import annotations

import re

from goalcoach.rules.reading import Reading

MARKS = ("?", "\uff1f", "\u061f", "\u037e")
"""Question marks of several scripts; the last one is the Greek one."""


def clause_at(text: str, start: int) -> tuple[int, int]:
    """Where the part of a sentence begins and ends, by its signs, in which a place lies."""
    begin = max((match.end() for match in _PARTS.finditer(text, 0, start)), default=0)
    end = _PARTS.search(text, start)
    return begin, end.end() if end else len(text)


_PARTS = re.compile(r"[.!?:;\uff1f\u061f\u037e](?=[\"“”»«’']?(?:\s|$))")


def in_a_question(reading: Reading, start: int) -> bool:
    """Whether the part of a sentence around a place asks: not the one before the colon in "It was: why?"."""
    _, end = clause_at(reading.text, start)
    return any(mark in reading.text[end - 1 : end] for mark in MARKS)
