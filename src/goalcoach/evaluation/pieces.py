"""Counts what of an answer is judged by itself: a point, a reply. Reads no file, judges nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from goalcoach.evaluation.real_answers import Heard, Looked, about
from goalcoach.evaluation.situations import TURN
from goalcoach.llm.sentences import SentenceStream
from goalcoach.llm.strict import BadJson, read_object

_ROWS = ("options", "steps", "ways", "points", "items")
"""Lists of which each row is judged by itself."""
_TEXTS = ("question", "action", "quote")
"""What is judged by itself where it is not empty."""
_WHOLE = "answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pieces:
    """Pieces of good answers, counted."""

    all: int
    refused: int
    """Those that were held back at first sight; all of an answer that was held back as a whole."""

    @property
    def share(self) -> float:
        """What is refused of them."""
        return self.refused / self.all if self.all else 0.0


def pieces(task: str, text: str) -> int:
    """How many pieces an answer has: one where it is a goal, or cannot be read."""
    stream = SentenceStream()
    if task == TURN:
        stream.feed(text)
        text = stream.found
    try:
        found = read_object(text)
    except BadJson:
        return 1
    return max(1, (_spoken(found) if task == TURN else 0) + _listed(found))


def pieces_at_first_sight(heard: Iterable[Heard], looked: Looked) -> Pieces:
    """How it was before anything was mended, of the answers in which nobody finds a fault."""
    held: dict[str, set[str]] = {}
    for each in looked.looked_at:
        if not each.fair:
            held.setdefault(each.answer, set()).add(each.where)
    bad = {each.answer for each in looked.looked_at} - held.keys() | set(looked.faulty)
    every = refused = 0
    for one in heard:
        if one.name in bad:
            continue
        many, wheres = pieces(one.situation.task, one.answer.text), held.get(one.name, set())
        every += many
        refused += many if _WHOLE in wheres else len(wheres)
    return Pieces(all=every, refused=refused)


def pieces_by_writer(heard: Collection[Heard], looked: Looked) -> Iterator[tuple[str, Pieces]]:
    """The same for each writer."""
    for writer in sorted({each.answer.writer for each in heard}):
        theirs = [each for each in heard if each.answer.writer == writer]
        yield writer, pieces_at_first_sight(theirs, about(theirs, looked))


def _spoken(found: Mapping[str, Any]) -> int:
    """The reply, all notes together, and a wording."""
    return 1 + bool(found.get("notes")) + bool(found.get("wording"))


def _listed(found: Mapping[str, Any]) -> int:
    rows = sum(len(found.get(name) or ()) for name in _ROWS)
    return rows + sum(bool(found.get(name)) for name in _TEXTS)
