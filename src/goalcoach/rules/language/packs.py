"""Which language packs there are. A language without one gets the structural rules only."""

from __future__ import annotations

from goalcoach.rules.language.en.pack import ENGLISH
from goalcoach.rules.language.read import Language

PACKS: dict[str, Language] = {ENGLISH.code: ENGLISH}


def pack(language: str) -> Language:
    """The pack of a language, by its two-letter code; English stands in for the reading of structure."""
    return PACKS.get(language, ENGLISH)
