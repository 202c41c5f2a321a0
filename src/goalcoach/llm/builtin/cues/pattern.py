"""Compiles a cue, or takes a list of phrases apart. Knows no language."""

from __future__ import annotations

import re


def pattern(text: str) -> re.Pattern[str]:
    """A pattern that ignores case, and blanks that are not escaped."""
    return re.compile(text, re.IGNORECASE | re.VERBOSE)


def at_a_word(text: str) -> re.Pattern[str]:
    """The same where every way begins with a word. It is not tried inside of one: a third of the time."""
    return pattern(rf"\b(?=\w)(?:{text})")


def phrases(listed: str) -> tuple[str, ...]:
    """The phrases of a list, which a semicolon parts, with one blank between two words."""
    return tuple(" ".join(phrase.split()) for phrase in listed.split(";"))
