"""Which language packs there are. A language without one gets the structural rules only."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from goalcoach.rules.language.en.pack import ENGLISH
from goalcoach.rules.language.plain import PLAIN
from goalcoach.rules.language.read import Language


def _german() -> Language:
    from goalcoach.rules.language.de.pack import GERMAN

    return GERMAN


_LOADERS: Mapping[str, Callable[[], Language]] = {ENGLISH.code: lambda: ENGLISH, "de": _german}
"""What loads each pack, by its code."""


class _Packs(Mapping[str, Language]):
    """The packs by their two-letter codes; each is loaded when it is first asked for.

    Who judges an English goal waits for no German word list: it takes a tenth of the start of a command.
    """

    def __init__(self) -> None:
        self.loaded: dict[str, Language] = {ENGLISH.code: ENGLISH}

    def __getitem__(self, code: str) -> Language:
        if code not in self.loaded:
            self.loaded[code] = _LOADERS[code]()  # KeyError without a pack, as any mapping has it
        return self.loaded[code]

    def __contains__(self, code: object) -> bool:
        return code in _LOADERS

    def __iter__(self) -> Iterator[str]:
        return iter(_LOADERS)

    def __len__(self) -> int:
        return len(_LOADERS)


PACKS = _Packs()
CODES = frozenset(PACKS)
"""Languages that have a pack."""


def pack(language: str) -> Language:
    """The pack of a language, by its two-letter code; English stands in for one that has none."""
    return PLAIN if language == PLAIN.code else PACKS.loaded.get(language) or PACKS.get(language, ENGLISH)


def own_pack(language: str) -> Language:
    """The pack of a language; where there is none, the reading of what looks the same in every language."""
    return PACKS.loaded.get(language) or PACKS.get(language, PLAIN)
