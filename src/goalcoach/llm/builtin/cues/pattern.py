"""Compiles a cue. Knows no language."""

from __future__ import annotations

import re


def pattern(text: str) -> re.Pattern[str]:
    """A pattern that ignores case, and blanks that are not escaped."""
    return re.compile(text, re.IGNORECASE | re.VERBOSE)
