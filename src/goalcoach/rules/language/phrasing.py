"""Writing word lists: plain ones, and every way to put a few parts together. Knows no theme."""

from __future__ import annotations

from collections.abc import Iterable


def split(words: str) -> list[str]:
    """The phrases of a list with commas between them."""
    return [w.strip() for w in words.split(",") if w.strip()]


def joined(*parts: str) -> Iterable[str]:
    """Every way to say one of the first words, then one of the second ones, and so on."""
    said = [""]
    for part in parts:
        said = [f"{before} {word}".strip() for before in said for word in split(part)]
    return said


def listed(words: str, *more: Iterable[str]) -> dict[str, str]:
    """A theme of the phrases of a list and of others."""
    return dict.fromkeys(split(words), "") | {phrase: "" for phrases in more for phrase in phrases}
