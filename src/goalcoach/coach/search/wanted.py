"""What somebody wants, without what they want to leave behind: "more patients, less admin"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from goalcoach.coach.search import english, german


def _any_of(phrases: Iterable[str]) -> str:
    return "|".join(re.escape(each) for each in phrases)


_LEFT_BEHIND = re.compile(
    rf"\b(?:{_any_of((*english.LESS, *german.LESS))})\b[^.,;:!?\n]*?"
    rf"(?=[.,;:!?\n]|\b(?:{_any_of((*english.AGAIN, *german.AGAIN))})\b|$)",
    re.IGNORECASE,
)


def wanted(words: str) -> str:
    """The words without what stands behind "less" and its like; empty where nothing else is said."""
    return _LEFT_BEHIND.sub(" ", words).strip(" .,;:!?\n")
