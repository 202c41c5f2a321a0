"""Which language packs there are. A language without one gets the structural rules only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

from goalcoach.rules.language.en.pack import ENGLISH
from goalcoach.rules.language.plain import PLAIN
from goalcoach.rules.language.read import Language

_NAMES = {ENGLISH.code: "ENGLISH", "de": "GERMAN"}
"""Code to what the pack is called in its module."""


class _Packs(Mapping[str, Language]):
    """The packs by their two-letter codes; each is loaded when it is first asked for.

    Who judges an English goal waits for no German word list: it takes a tenth of the start of a command.
    """

    def __init__(self) -> None:
        self.loaded: dict[str, Language] = {ENGLISH.code: ENGLISH}

    def __getitem__(self, code: str) -> Language:
        if code not in self.loaded:
            name = _NAMES[code]  # KeyError for a language without a pack, as any mapping has it
            self.loaded[code] = getattr(import_module(f"goalcoach.rules.language.{code}.pack"), name)
        return self.loaded[code]

    def __contains__(self, code: object) -> bool:
        return code in _NAMES

    def __iter__(self) -> Iterator[str]:
        return iter(_NAMES)

    def __len__(self) -> int:
        return len(_NAMES)


PACKS = _Packs()
CODES = frozenset(PACKS)
"""Languages that have a pack."""


def pack(language: str) -> Language:
    """The pack of a language, by its two-letter code; English stands in for one that has none."""
    return PLAIN if language == PLAIN.code else PACKS.loaded.get(language) or PACKS.get(language, ENGLISH)


def own_pack(language: str) -> Language:
    """The pack of a language; where there is none, the reading of what looks the same in every language."""
    return PACKS.loaded.get(language) or PACKS.get(language, PLAIN)
