"""A text cut to a length, between two words. Knows nothing of what it is about."""

from __future__ import annotations

import re

_DANGLING = re.compile(r"(?:\s\w{1,5}\s\d{1,2}\.?|\s(?:by|until|on|bis|am|zum))$")
"""Half a date: a day without its month, or the word before one."""


def shortened(text: str, most: int) -> str:
    """The text, or as many whole words as fit into so many characters with a mark behind them.

    It does not end within a date, which would read as one.
    """
    if len(text) <= most:
        return text
    words = text[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:")
    return (_DANGLING.sub("", words) or words).rstrip(" ,;:") + "…"
