"""Complaints: whether a phrase tells what is wrong, and what of it can be counted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goalcoach.domain.conversation import Note
from goalcoach.llm.builtin.cues.spoken import complaints, figures, measures
from goalcoach.llm.builtin.hearing.phrases import lower_first

_COMMON = re.compile(r"[A-Z][a-z]+-[a-z]+\b")
"""A capital only because the sentence began: "Month-end"."""


def complains(text: str) -> bool:
    """Whether a phrase is a sentence about something bad: "trucks leave late every morning"."""
    found = complaints.CLAUSE.match(text)
    if complaints.TROUBLE.match(text):
        return True
    if not found or complaints.OPEN.search(complaints.TIME_TO.sub("", found["subject"])):
        return False
    if (
        not complaints.PRONOUN.match(text)
        and not complaints.DETERMINER.match(text)
        and complaints.MAKES.match(text)
    ):
        return False
    return bool(complaints.BAD.search(f"{found['verb']} {found['rest']}"))


def measured(complaint: str) -> str:
    """What a complaint is about, if that can have a number: "month-end close takes forever"."""
    if many := measures.TOO_MANY.match(complaint):
        return many["what"].strip()
    found = complaints.CLAUSE.match(complaint)
    if not found or complaints.PRONOUN.match(complaint):
        return ""
    return inside(found["subject"].strip(), found["verb"])


def counted_by(numbers: Sequence[Note], complaint: str) -> str:
    """What a complaint is about, where these numbers can count it.

    "9 of 30" are others; no invoice is "3 days", unless it takes them. Of trucks, the late ones are counted.
    """
    subject = measured(complaint)
    found = complaints.CLAUSE.match(complaint)
    if found and found["verb"].casefold() in ("are", "were") and complaints.STATE_OF.match(found["rest"]):
        subject = f"{subject} {found['rest']}"
    lasts = found and complaints.LASTS.match(found["verb"])
    lengths = any(figures.LENGTH.fullmatch(note.quote) for note in numbers)
    if any(_of_others(note.quote, complaint) for note in numbers):
        return ""
    of_many = complaints.OF_MANY.fullmatch(f"{subject} {found['verb'] if found else 'are'}")
    return "" if lengths and not lasts and of_many else subject


def shared(numbers: Sequence[Note]) -> bool:
    """Whether numbers tell how many of all: "1 in 6", "2.3% of sessions"."""
    return any(figures.OUT_OF.match(note.quote) or figures.PART_OF.match(note.quote) for note in numbers)


def _of_others(quote: str, complaint: str) -> bool:
    """Whether a number is a share, or counts a thing by a name that the complaint does not have."""
    counted = figures.COUNTED_THING.search(quote)
    thing = counted["thing"].split()[-1] if counted else ""
    lasts = figures.LENGTH.match(quote) or thing.removesuffix("s") in figures.TIMES
    named = thing.endswith("s") and thing not in complaint and not lasts
    share = figures.PART_OF.match(quote) and not measures.TOO_MANY.match(complaint)
    return bool(figures.OUT_OF.match(quote) or share or named)


def inside(text: str, verb: str) -> str:
    """The words as they stand inside a sentence: no capital that only opened one."""
    common = _COMMON.match(text) or (
        verb.casefold() in complaints.PLURAL and not complaints.PRONOUN.match(text)
    )
    return text[0].lower() + text[1:] if common else lower_first(text)
