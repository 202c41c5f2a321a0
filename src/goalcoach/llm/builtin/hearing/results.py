"""Key results: several in one message, line by line, or one as an answer."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.cues.spoken import lists
from goalcoach.llm.builtin.hearing.phrases import content

_SEPARATOR = re.compile(r"\n+|;\s+|(?<=[.!])\s+(?=[A-Z0-9])")
_LISTED = re.compile(r",\s+(?:and\s+)?(?=\D)|;\s+|\s+and\s+(?=[^.,;]*\d)")
MOST = 5
"""Key results of one objective."""


def result_lines(text: str) -> list[str]:
    """The key results listed in a message: bulleted, numbered, or one a line."""
    lines = [line for line in text.split("\n") if line.strip()]
    bulleted = [line for line in lines if lists.BULLET.match(line)]
    chosen = bulleted or [line for line in lines if not lists.HEADING.match(line)]
    return [
        stripped for line in chosen if content(stripped := lists.KEY_RESULT.sub("", line, count=1).strip())
    ][:MOST]


def split_results(text: str) -> list[str]:
    """The key results in an answer to "which results": by line, semicolon or sentence."""
    if "\n" in text.strip():
        return result_lines(text)
    parts = [lists.KEY_RESULT.sub("", part, count=1).strip() for part in _SEPARATOR.split(text)]
    return [part for part in parts if content(part)][:MOST]


def objective_and_results(text: str) -> tuple[str, list[str]] | None:
    """An objective with its results in one message: a first line, then bullets or "KR1: …"."""
    if inline := lists.INLINE.match(text.strip()):
        results = [each.strip() for each in _LISTED.split(inline["results"]) if content(each)][:MOST]
        first = lists.OBJECTIVE_LINE.sub("", inline["objective"], count=1).strip(" .;,")
        return f"{first}. {(inline['rest'] or '').strip()}".strip(), results
    lines = [line for line in text.split("\n") if line.strip()]
    results = [line for line in lines[1:] if lists.BULLET.match(line)]
    if len(lines) < 2 or not results or lists.BULLET.match(lines[0]):
        return None
    return lists.OBJECTIVE_LINE.sub("", lines[0], count=1).strip(), result_lines("\n".join(lines[1:]))
