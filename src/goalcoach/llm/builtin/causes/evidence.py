"""What somebody's words say about a cause, and the questions they answer. Reads nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from goalcoach.rules.joined.gap import LEARNABLE, Cause

SPEAKS = 2
"""Strength from which words speak of a cause, and do not only hint at it."""


class Probe(StrEnum):
    """A question about a shortfall; each separates some causes from the others."""

    FIRST = "first"
    """What got in the way?"""
    ABLE = "able"
    """Could you do it today, if your job depended on it? Skill and knowledge, or none of them."""
    MEANT = "meant"
    """After a bare no to it: for want of something, or even with all of it?"""
    KNOWING = "knowing"
    """Known and not mastered, or not known? Skill or knowledge."""
    BEFORE = "before"
    """Done before? What never worked is learned, what stopped working was changed by something."""
    NEEDED = "needed"
    """What is missing? Resources."""
    CLEAR = "clear"
    """Is it clear what good is, and who decides? Clarity."""
    STEPS = "steps"
    """Where does it wait or come back? Process."""
    WORTH = "worth"
    """What follows from doing it well, and from not doing it? Motivation."""
    OUTSIDE = "outside"
    """What changed that nobody here could steer? External causes."""
    WEIGHS = "weighs"
    """Which of two weighs more?"""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that speak for a cause, or against it."""

    cause: Cause
    strength: int
    """1 hints at it, 2 speaks of it, 3 and more says it; below 0 it speaks against it."""
    quote: str
    """Letter by letter as the person wrote it."""


def speaks_of_others(found: Iterable[Evidence]) -> bool:
    """Whether words speak of a cause that learning does not change."""
    return any(each.strength >= SPEAKS and each.cause not in LEARNABLE for each in found)
