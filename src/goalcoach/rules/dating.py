"""Words that look as if they compared, and only say when: "as early as May". Knows no rule."""

from __future__ import annotations

import re
from functools import cache

from goalcoach.rules.implied import any_of
from goalcoach.rules.language.read import Language
from goalcoach.rules.phrases import Span


def dating(text: str, reader: Language) -> list[Span]:
    """Their places."""
    return [match.span() for match in _phrases(any_of(reader, "as_early_as")).finditer(text)]


@cache
def _phrases(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{words})\b")
