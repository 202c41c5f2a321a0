"""The organisation's rules for one call of a command: read once in each process, when they are named."""

from __future__ import annotations

from functools import lru_cache

from goalcoach.domain.late import dataclass
from goalcoach.rules.pack import NO_PACK, Pack


@dataclass(frozen=True, slots=True)
class PackFile:
    """The content of a pack, as it goes to the processes that check: a pack itself cannot."""

    path: str
    raw: bytes

    def pack(self) -> Pack:
        """The pack. Raises BadPack."""
        return _read(self)


NO_FILE = PackFile("", b"")


def pack_file(path: str) -> PackFile:
    """The content of a pack's file, none without a path. Raises BadPack."""
    if not path:
        return NO_FILE
    from goalcoach.packs.reading import content

    return PackFile(path, content(path))


@lru_cache(maxsize=8)
def _read(file: PackFile) -> Pack:
    if file == NO_FILE:
        return NO_PACK
    from goalcoach.packs.reading import pack_from

    return pack_from(file.raw, file.path)
