"""A text cut to a length, between two words. Knows nothing of what it is about."""

from __future__ import annotations

import re

_DANGLING = re.compile(r"(?:\s\w{1,5}\s\d{1,2}\.?|\s(?:by|until|on|bis|am|zum))$")
"""Half a date: a day without its month, or the word before one."""
_YEARLESS = re.compile(r"(?:\s(?:by|until|on|bis|am|zum))?\s\d{1,2}\.?\s[^\W\d]{3,9}$")
"""A day with its month, where the year behind them is cut off: it would read as one of another year."""
_YEAR = re.compile(r"\W*(?:19|20)\d\d\b")


def shortened(text: str, most: int) -> str:
    """The text, or as many whole words as fit into so many characters with a mark behind them.

    It does not end within a date, which would read as one.
    """
    if len(text) <= most:
        return text
    words = text[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:")
    if _YEAR.match(text, len(words)):
        words = _YEARLESS.sub("", words) or words
    return (_DANGLING.sub("", words) or words).rstrip(" ,;:") + "…"
