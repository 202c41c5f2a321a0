"""The words of a text that carry it, cut to what their forms share. Knows no cause."""

from __future__ import annotations

import re
from functools import lru_cache

from goalcoach.llm.builtin.causes.clauses import fair_copy
from goalcoach.llm.builtin.causes.cues.tongue import Tongue

_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 6
"""Letters in which two forms of a word agree."""


@lru_cache(maxsize=512)
def stems(text: str, words: Tongue) -> frozenset[str]:
    """The beginnings of its longer words, without those that link nothing."""
    found = _WORD.findall(fair_copy(text, words))
    return frozenset(each[:_STEM] for each in found if each not in words.small)
