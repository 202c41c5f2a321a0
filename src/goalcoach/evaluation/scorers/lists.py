"""What may be named from the organisation's closed lists, and what an outcome names of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from goalcoach.evaluation.outcome import Outcome

_CLOSED = frozenset(("competency", "course", "mentor", "named"))
"""Last parts of the names of fields that hold something of a list."""
_COURSE = (
    r"course|training|workshop|seminar|certificate|kurs|schulung|lehrgang|zertifikat|(?:weiter|fort)bildung"
)
_TITLED = re.compile(
    rf"\b(?i:(?:{_COURSE}|mentor(?:in)?|competency|kompetenz))\s(?:[\"“„»](?P<quoted>[^\"“”„»«\n]{{2,120}})[\"”“«]"
    r"|(?P<title>[A-ZÄÖÜ][\w+&-]*(?:\s(?:[A-ZÄÖÜ][\w+&-]*|[IVX]{1,4}|\d))*))"
)
_OFFERED = re.compile(
    rf"\b(?:there (?:is|are)|runs?|offers?|has|holds?|gibt es|bietet|hat|führt)\b[^.?!\n]{{0,60}}?"
    rf"\b(?P<what>(?:{_COURSE})(?:s|e|en|es)?)\b",
    re.IGNORECASE,
)


def in_fields(outcome: Outcome) -> Iterator[str]:
    """What the structured part names."""
    for name, value in outcome.fields.items():
        if value and name.rpartition(".")[2] in _CLOSED:
            yield value


def in_text(text: str) -> Iterator[str]:
    """Titles of courses, mentors and competencies that a text names as such."""
    yield from (match["quoted"] or match["title"] for match in _TITLED.finditer(text))


def offered(text: str, told: Iterable[str]) -> Iterator[str]:
    """Words by which a text says that there is a course, where nobody spoke of any."""
    for match in _OFFERED.finditer(text):
        what = match["what"].lower()[:5]
        if not any(what in each.lower() for each in told):
            yield match["what"]


def listed(request: Any) -> frozenset[str]:
    """Ids and titles of all that may be named, in small letters."""
    known = getattr(getattr(request, "facts", None), "vocabulary", None)
    competencies = [
        *getattr(request, "competencies", ()),
        *(each.competency for each in getattr(request, "steps", ())),
        *getattr(known, "competencies", ()),
    ]
    titles = (
        title
        for holder in (request, known)
        for name in ("courses", "mentors")
        for title in getattr(holder, name, ())
    )
    ids = (name for each in competencies for name in (each.id, each.name))
    return frozenset(each.casefold() for each in (*ids, *titles))
