"""A preparation as it is taken along into the conversation: words and numbers only, ready for any writer.

Knows no file format, and nothing of how a preparation is kept: whoever has one fills a `Sheet`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from goalcoach.domain.sentence import spoken_date
from goalcoach.domain.talking import Part

HEADINGS: Mapping[Part, str] = {
    Part.PERFORMANCE: "Results",
    Part.CONNECTION: "From results to learning, and back",
    Part.DEVELOPMENT: "Learning, and what comes next",
}
"""The three parts, as they are headed."""
GOALS = "The goals of this time"
SOURCES = "What this rests on"
OTHERS = "What else is written down"
AGREED = "What we agree on"
AGREED_COLUMNS = ("What", "Who", "By when")
AGREED_ROWS = 3
"""Lines to fill in by hand. They stay with the last part: a table alone on a page is filled in by nobody."""
NOTICE = (
    "Prepared with goalcoach, for this conversation alone. It holds no rating, and is not for deciding on "
    "marks, pay, promotion or dismissal."
)
NUMBERED = "The numbers after a point lead to what it rests on."
RATED = NOTICE.replace(
    "It holds no rating, and is", "Words of its author read like a mark for a person. It is"
)
_UNPRINTABLE = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)
"""What no XML may hold, and marks that turn the direction of everything after them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSource:
    """One piece of evidence. Its number is its place in the sheet, from 1."""

    day: date
    kind: str
    """What it is, in a word or two: "Check-in", "Feedback"."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPoint:
    """One thing to raise."""

    text: str
    """What is said; empty for what is only asked."""
    question: str = ""
    period: str = ""
    """The days it is about, in words."""
    confidence: str = ""
    """How much it rests on, in words: "Enough to say", "Needs context"."""
    sources: tuple[int, ...] = ()
    """Numbers of what it rests on."""
    words: str = ""
    """Whose words these are: "Ben's words"; empty where the head says how it was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSection:
    """One part of the conversation."""

    part: Part
    points: tuple[SheetPoint, ...] = ()
    empty: str = ""
    """Why there are none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """All of it."""

    title: str
    whom: str
    """Name of whom they talk with."""
    by: str
    """Name of who prepared it."""
    occasion: str
    """"Review", "Check-in", "Career conversation"."""
    begin: date
    until: date
    made: str
    """How it was made, in a sentence."""
    coverage: str = ""
    """What the evidence covers and what it does not, in a sentence or two."""
    sections: tuple[SheetSection, ...] = ()
    goals: tuple[tuple[str, str], ...] = ()
    """What came of each goal of the period, in words, and what the goal says."""
    sources: tuple[SheetSource, ...] = ()
    """What points rest on, in the order of their numbers."""
    others: tuple[SheetSource, ...] = ()
    """What else was kept of the period."""
    day: date
    """When it was written out."""
    version: int = 1
    language: str = "en"
    """Of the points."""
    rated: bool = False
    """Whether words of it read like a mark for a person."""


def facts(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """What stands at the head: name and value."""
    yield "With", sheet.whom
    yield "Prepared by", sheet.by
    yield "Occasion", sheet.occasion
    yield "Period", span(sheet.begin, sheet.until)


def span(begin: date, until: date) -> str:
    """Some days as they are said: "20 May to 18 November 2026"."""
    if begin == until:
        return spoken_date(begin)
    short = spoken_date(begin) if begin.year != until.year else spoken_date(begin).rsplit(" ", 1)[0]
    return f"{short} to {spoken_date(until)}"


def foot(sheet: Sheet) -> str:
    """What stands at the foot of every page."""
    return f"{sheet.title} · {spoken_date(sheet.day)} · version {sheet.version}"


def beside(point: SheetPoint) -> str:
    """The small line under a point: how sure, about when, whose words."""
    return " · ".join(each for each in (point.confidence, point.period, point.words) if each)


def notice(sheet: Sheet) -> str:
    """What it is for, and what it is not; it claims nothing that its words belie."""
    told = RATED if sheet.rated else NOTICE
    return f"{told} {NUMBERED}" if sheet.sources else told


def file_name(sheet: Sheet, ending: str) -> str:
    """A name for the file that says nothing of anybody: downloads lie about in shared folders."""
    return f"talking-points-{sheet.day.isoformat()}.{ending}"


def printable(text: str) -> str:
    """The text on one line, without what a file cannot hold or nobody sees."""
    return " ".join(_UNPRINTABLE.sub("", text).split())
