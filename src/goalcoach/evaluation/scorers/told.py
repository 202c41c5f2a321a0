"""What an answer may rest on: all that the situation tells, and which evidence may be used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cached_property
from typing import Any

from goalcoach.evaluation.scorers.score import Looked

_OWN = frozenset(
    "id author about subject language kind turn focus asked asked_code asked_before today origin owner pack "
    "calendar sitting findings letters evidence answer who people task".split()
)
"""Ids, places, and what goalcoach itself made of the situation: nobody told it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of evidence."""

    text: str
    """With its day in front."""
    wrong: str = ""
    """Why nothing may rest on it; empty where something may."""


@dataclass(frozen=True, kw_only=True)
class Told:
    """All that was told, without evidence that may not be used."""

    texts: tuple[str, ...]
    """Besides the evidence: chat, goals, notes, steps, offers, days."""
    evidence: Mapping[str, Piece]
    today: date | None
    months: int
    """Length of the period that is looked back on; 0 where there is none."""

    @cached_property
    def all(self) -> tuple[str, ...]:
        """Every text that an answer may draw on."""
        return (*self.texts, *(each.text for each in self.evidence.values() if not each.wrong))

    def behind(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        """What a claim that cites these may draw on: they themselves, and whatever is no evidence."""
        if not ids:
            return self.all
        return (*self.texts, *(self.evidence[id_].text for id_ in ids if id_ in self.evidence))


def told(looked: Looked) -> Told:
    """What the situation of a case tells."""
    request = looked.request
    source = request if is_dataclass(request) else looked.case.given
    facts = getattr(request, "facts", None)
    review = getattr(request, "review", None)
    return Told(
        texts=tuple(dict.fromkeys(_texts(source))),
        evidence=_evidence(request),
        today=getattr(facts, "today", None),
        months=round((review.until - review.begin).days / 30.4) if review else 0,
    )


def _texts(held: Any, name: str = "") -> Iterator[str]:
    """All texts, numbers and days in it. Evidence is looked at by itself."""
    if name in _OWN or isinstance(held, bool | Enum):
        return
    if isinstance(held, Mapping):
        for key, value in held.items():
            yield from _texts(value, key)
    elif isinstance(held, tuple | list | frozenset):
        for each in held:
            yield from _texts(each, name)
    elif is_dataclass(held):
        yield from _texts({field.name: getattr(held, field.name, None) for field in fields(held)})
    elif held:
        yield str(held)


def _evidence(request: Any) -> dict[str, Piece]:
    review, evidence = getattr(request, "review", None), getattr(request, "evidence", None)
    if review is None or evidence is None:
        return {}
    return {
        each.id: Piece(text=f"{each.day.isoformat()} {each.text}", wrong=_wrong(each, review))
        for each in evidence.items
    }


def _wrong(item: Any, review: Any) -> str:
    if item.about != review.subject:
        return "is about somebody else"
    if item.private or item.excluded or item.kind == "absence":
        return "may not be used for this"
    return "" if review.begin <= item.day <= review.until else "is of another period"
