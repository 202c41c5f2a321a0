"""Which language packs there are. A language without one gets the structural rules only."""

from __future__ import annotations

from goalcoach.rules.language.de.pack import GERMAN
from goalcoach.rules.language.en.pack import ENGLISH
from goalcoach.rules.language.plain import PLAIN
from goalcoach.rules.language.read import Language

PACKS: dict[str, Language] = {ENGLISH.code: ENGLISH, GERMAN.code: GERMAN}


def pack(language: str) -> Language:
    """The pack of a language, by its two-letter code; English stands in for one that has none."""
    return PLAIN if language == PLAIN.code else PACKS.get(language, ENGLISH)


def own_pack(language: str) -> Language:
    """The pack of a language; where there is none, the reading of what looks the same in every language."""
    return PACKS.get(language, PLAIN)
