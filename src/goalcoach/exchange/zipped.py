"""Unpacks the tables of a ZIP archive into a folder of our own. Trusts no name, size or link in it."""

from __future__ import annotations

import re
import stat
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath

from goalcoach.exchange.framework_sheets import SUFFIXES
from goalcoach.exchange.sources import BadFile
from goalcoach.exchange.sources import opened as opened_file
from goalcoach.exchange.workbook_check import BROKEN, LARGEST

READ = (*SUFFIXES, ".yaml", ".yml")
"""Endings of what can be read of a framework; whatever else an archive holds is left out."""
MOST_FILES = 200
LONGEST_NAME = 100
"""Bytes of a file's name without its ending: file systems count bytes, and a letter may have four."""
_PIECE = 1024 * 1024
_UNSAFE = re.compile(r"[^\w .,()&+-]")
_CURE = "Unpack it, and take the files themselves."


def plain_name(name: str, taken: set[str]) -> str:
    """The last part of a name somebody sent, without signs a file system or a terminal could stumble over.

    None of those `taken`, to which it is added.
    """
    last = PurePosixPath(name.replace("\\", "/")).name
    path = PurePosixPath(_UNSAFE.sub("_", last).lstrip(" .") or "file")
    suffix = path.suffix[:10]
    whole = path.name.removesuffix(path.suffix).encode()
    stem = whole[:LONGEST_NAME].decode(errors="ignore") or "file"
    found, number = f"{stem}{suffix}", 2
    while found.casefold() in taken:
        found, number = f"{stem} ({number}){suffix}", number + 1
    taken.add(found.casefold())
    return found


def unpacked(
    files: Sequence[str], into: Path, progress: Callable[[float], None] = lambda share: None
) -> list[str]:
    """The files, with those of an archive in its place, side by side in the folder. Raises BadFile."""
    taken: set[str] = set()
    found: list[str] = []
    for name in files:
        if name.lower().endswith(".zip"):
            found += map(str, unzip(Path(name), into, taken, progress))
        else:
            found.append(name)
    return found


def unzip(
    archive: Path, into: Path, taken: set[str], progress: Callable[[float], None] = lambda share: None
) -> list[Path]:
    """The files that can be read, unpacked side by side into the folder, whatever folders they came from.

    `progress` is told the share, 0 to 1. Raises BadFile; what was unpacked by then is the caller's to remove.
    """
    found = []
    try:
        with opened_file(str(archive)) as source, zipfile.ZipFile(source.raw) as opened:
            parts = [each for each in opened.infolist() if _wanted(each)]
            if len(parts) > MOST_FILES:
                raise BadFile(f"holds more than {MOST_FILES} files. {_CURE}", name=archive.name)
            left = LARGEST
            for number, part in enumerate(parts):
                path = into / plain_name(part.filename, taken)
                left -= _unpack(opened, part, path, left, archive.name)
                found.append(path)
                progress((number + 1) / len(parts))
    except (*BROKEN, ValueError) as error:
        raise BadFile(f"is not an archive that can be read ({error}). {_CURE}", name=archive.name) from None
    if not found:
        raise BadFile(f"holds no file that can be read. Use {', '.join(READ)}.", name=archive.name)
    return found


def _wanted(part: zipfile.ZipInfo) -> bool:
    """Whether it is a file with an ending that is read: no folder, no link, no leftovers of a system."""
    mode = part.external_attr >> 16
    ours = part.filename.lower().endswith(READ) and not part.filename.startswith("__MACOSX/")
    return ours and not part.is_dir() and (not stat.S_IFMT(mode) or stat.S_ISREG(mode))


def _unpack(opened: zipfile.ZipFile, part: zipfile.ZipInfo, path: Path, left: int, name: str) -> int:
    """Bytes it has, counted while they come: what an archive says of itself may be wrong. Raises BadFile."""
    size = 0
    with opened.open(part) as packed, path.open("xb") as unpacked:
        while piece := packed.read(_PIECE):
            size += len(piece)
            if size > left:
                raise BadFile(f"holds more than {LARGEST // 1024**2} MB. {_CURE}", name=name)
            unpacked.write(piece)
    return size
