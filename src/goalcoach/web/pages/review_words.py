"""The words of the pages for prepared conversations: three occasions, two sides. Knows no request."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.preparation import Side
from goalcoach.domain.talking import PointKind
from goalcoach.exchange.sheet_of import OCCASION

FOR: Mapping[Occasion, str] = {
    Occasion.REVIEW: "Looks back on half a year: what came of the goals, why, and what comes next.",
    Occasion.CHECK_IN: "Short, about what moves now: what is in the way, and what is needed.",
    Occasion.CAREER: "Where somebody wants to go. No results, and never on the day of a review.",
}
"""What each occasion is for, where one is chosen."""
MEANT: Mapping[tuple[Side, Occasion], str] = {
    (Side.MANAGER, Occasion.REVIEW): (
        "What came of the goals, why, and what comes next. {other} speaks first; "
        "you bring facts and questions."
    ),
    (Side.MANAGER, Occasion.CHECK_IN): (
        "What moves, what is in the way, and what you can do about it. Half of it is listening."
    ),
    (Side.MANAGER, Occasion.CAREER): (
        "Where {other} wants to go. Results are not weighed today, so none are brought."
    ),
    (Side.EMPLOYEE, Occasion.REVIEW): (
        "What came of your goals as you see it, what helped, what was in the way, and what you want next."
    ),
    (Side.EMPLOYEE, Occasion.CHECK_IN): (
        "What you want to have talked about: what moves, what is stuck, and what you need."
    ),
    (Side.EMPLOYEE, Occasion.CAREER): (
        "Where you want to go, and who or what could help. Results are not weighed today."
    ),
}
"""What this conversation is for, to whoever prepares it."""
KIND: Mapping[PointKind, str] = {
    PointKind.RECOGNITION: "To recognise",
    PointKind.GROWTH: "To grow in",
    PointKind.QUESTION: "To ask",
    PointKind.POINT: "To look at together",
}
ONESELF = "oneself"
"""In forms and addresses in the place of an id: about one's own work, with one's manager."""
LOOSE = "Not about one goal"
"""Heading of evidence that belongs to none."""
UNTOLD: Mapping[Side, str] = {
    Side.MANAGER: (
        "Nothing that {other} shared is from these days. That says nothing about the work: ask, and listen. "
        "You can still have questions made, or write your own."
    ),
    Side.EMPLOYEE: (
        "Nothing that you shared is from these days. You can still have questions made, or write your own. "
        "Check-ins of shared goals would show up here."
    ),
}
"""Where there is no evidence."""
ONLY_YOU = "Only you can read this. No rating comes of it, and there is no place to keep one."
READY = "You are ready. {other} reads your points once they are ready too, and you read theirs."
SHOWN = "You and {other} read each other's points. No rating comes of them."


def invited(other: str, *, ready: bool) -> str:
    """What somebody is told who has not begun their side yet."""
    return f"{other} {'is ready to show their side' if ready else 'prepares it'}; you can prepare your side"


def titled(occasion: Occasion, other: str) -> str:
    """What a conversation is called, to one of the two."""
    return f"{OCCASION[occasion]} with {other}"


def privacy(other: str, *, ready: bool, revealed: bool) -> str:
    """Who reads a preparation now."""
    if revealed:
        return SHOWN.format(other=other)
    return READY.format(other=other) if ready else ONLY_YOU
