"""Writing word lists: plain ones, and every way to put a few parts together. Knows no theme."""

from __future__ import annotations

from collections.abc import Iterable


def split(words: str) -> list[str]:
    """The phrases of a list with commas between them."""
    return [phrase for each in words.split(",") if (phrase := each.strip())]


def joined(*parts: str) -> Iterable[str]:
    """Every way to say one of the first words, then one of the second ones, and so on."""
    said = split(parts[0]) if parts else []
    for part in parts[1:]:
        words = split(part)
        said = [f"{before} {word}" for before in said for word in words]
    return said


def listed(words: str, *more: Iterable[str]) -> dict[str, str]:
    """A theme of the phrases of a list and of others."""
    return dict.fromkeys(split(words), "") | {phrase: "" for phrases in more for phrase in phrases}
