"""How the numbers of points were worked out, so that people can follow it: "75 − 71 = 4"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from goalcoach.coach.reviews.counted import ENGLISH, LANGUAGES
from goalcoach.domain.preparation import Point, PointAuthor
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.detect import detect
from goalcoach.rules.workings import workings


def with_workings(points: Iterable[Point], facts: Facts, language: str) -> tuple[Point, ...]:
    """The points with how their numbers follow from what they cite, where nothing tells it yet.

    `language` is that of the points; what a person wrote is read, and reckoned for them, in its own.
    """
    return tuple(_with_working(each, facts, language) for each in points)


def _with_working(point: Point, facts: Facts, language: str) -> Point:
    if point.working or not point.claim or not point.cites:
        return point
    spoken = detect(point.claim) if point.author is PointAuthor.PERSON else language
    ways = workings(next(point.drafts(spoken)), facts)
    told = "; ".join(ways)
    return replace(point, working=told.replace(".", ",") if LANGUAGES.get(spoken, ENGLISH).comma else told)
