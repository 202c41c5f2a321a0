"""Telling which language a text is in, from everyday words alone. In doubt it is English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from goalcoach.rules.language import everyday
from goalcoach.rules.language.en.pack import ENGLISH
from goalcoach.rules.language.packs import PACKS, pack
from goalcoach.rules.language.read import Language

_WORD = re.compile(r"[^\W\d_]+")
_DEFAULT = "en"
_LEAST = 2
"""Everyday words a text must hold before it counts as anything but English."""


@cache
def common() -> Mapping[str, frozenset[str]]:
    """Everyday words by language: those of the packs, and of some languages without one."""
    packs = {code: frozenset(pack.terms("everyday")) for code, pack in PACKS.items()}
    return {**everyday.EVERYDAY, **packs}


def hits(words: Iterable[str]) -> Mapping[str, int]:
    """How many of the words, in lower case, are everyday words of each language."""
    told = tuple(words)
    return {code: sum(word in known for word in told) for code, known in common().items()}


def detect(text: str, context: str = "") -> str:
    """The code of the language a text is in; the context counts where the text alone does not tell."""
    return _detect(text) or _detect(f"{text}\n{context}") or _DEFAULT


def _detect(text: str) -> str:
    counts = hits(word.lower() for word in _WORD.findall(text))
    best = max(counts, key=lambda code: (counts[code], code == _DEFAULT))
    own = counts[_DEFAULT]
    if best == _DEFAULT:
        return _DEFAULT if own else ""
    return best if counts[best] >= _LEAST and counts[best] > 2 * own else _DEFAULT if own else ""


def spoken(text: str, language: str) -> Language:
    """The pack to read words of an llm with: that of the language they claim, unless they are rather English."""
    claimed = pack(language)
    if claimed is ENGLISH:
        return ENGLISH
    counts = hits(word.lower() for word in _WORD.findall(text))
    return ENGLISH if counts[ENGLISH.code] > counts[claimed.code] else claimed
