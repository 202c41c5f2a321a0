"""Cuts what somebody wrote into clauses, each with a fair copy in which cues are looked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from goalcoach.llm.builtin.causes.cues.tongue import Tongue

_SENTENCE_END = re.compile(r"[.!?…]+(?!\d)|\n+")
_PAUSE = re.compile(r"[,.](?!\d)|[;:!?…()\n–—]|\s-+\s")
_NO_WORD = re.compile(r"[^\w'%&-]+|(?<!\w)'|'(?!\w)")
MOST = 2000
"""Characters that are read; nobody answers a question in more."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of a text."""

    text: str
    """Letter by letter."""
    fair: str
    """Lower case, short forms made alike, words with one blank behind each."""
    sentence: int
    """Number of the sentence it stands in."""
    turns: bool
    """Whether it turns against what was said before."""


@lru_cache(maxsize=256)
def clauses(text: str, tongue: Tongue) -> tuple[Clause, ...]:
    """The clauses of a text in their order; those without a word are left out."""
    return tuple(_clauses(text[:MOST], tongue))


def _clauses(text: str, tongue: Tongue) -> Iterator[Clause]:
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    for start, end in _pieces(text, tongue):
        piece = text[start:end].strip()
        copy = fair_copy(piece, tongue)
        if copy:
            yield Clause(
                text=piece,
                fair=copy,
                sentence=sum(1 for each in ends if each <= start),
                turns=bool(tongue.turns.match(copy)),
            )


def fair_copy(text: str, tongue: Tongue) -> str:
    """The words of a text, in lower case and with short forms made alike, one blank behind each."""
    copy = text.lower()
    for found, put in tongue.alike:
        copy = found.sub(put, copy)
    return "".join(f"{word} " for word in _NO_WORD.sub(" ", copy).split())


def _pieces(text: str, tongue: Tongue) -> Iterator[tuple[int, int]]:
    """Where the clauses begin and end."""
    start = 0
    for pause in _PAUSE.finditer(text):
        yield from _broken(text, start, pause.start(), tongue)
        start = pause.end()
    yield from _broken(text, start, len(text), tongue)


def _broken(text: str, start: int, end: int, tongue: Tongue) -> Iterator[tuple[int, int]]:
    """A stretch cut in front of the words at which a clause begins."""
    piece = f"{text[start:end]} "
    for match in tongue.breaks.finditer(_level(piece)):
        if cut := match.start():
            yield start, start + cut
            start, piece = start + cut, piece[cut:]
            yield from _broken(text, start, end, tongue)
            return
    yield start, end


def _level(text: str) -> str:
    """The text in lower case, with as many characters."""
    return "".join(low if len(low := each.lower()) == 1 else each for each in text)
