"""Writing word lists: plain ones, and every way to put a few parts together. Knows no theme."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from goalcoach.rules.once import once


def split(words: str) -> list[str]:
    """The phrases of a list with commas between them."""
    return [phrase for each in words.split(",") if (phrase := each.strip())]


class _Joined:
    """Every way to say one of the first words, then one of the second ones, and so on."""

    __slots__ = ("_parts",)

    def __init__(self, parts: tuple[str, ...]) -> None:
        self._parts = parts

    def __iter__(self) -> Iterator[str]:
        said = split(self._parts[0]) if self._parts else []
        for part in self._parts[1:]:
            words = split(part)
            said = [f"{before} {word}" for before in said for word in words]
        return iter(said)


def joined(*parts: str) -> Iterable[str]:
    """Every way to say one of the first words, then one of the second ones; put together when they are read."""
    return _Joined(parts)


class Listed(Mapping[str, str]):
    """The phrases of a theme with what is told of each, put together when somebody first reads them.

    A goal needs few of the themes, and a tenth of a start went by with putting all of them together.
    """

    def __init__(self, read: Callable[[], dict[str, str]]) -> None:
        self._read = read

    @once
    def phrases(self) -> dict[str, str]:
        """The plain dict, quicker to ask than its `Listed`."""
        return self._read()

    def __getitem__(self, phrase: str) -> str:
        return self.phrases[phrase]

    def __contains__(self, phrase: object) -> bool:
        return phrase in self.phrases

    def __iter__(self) -> Iterator[str]:
        return iter(self.phrases)

    def __len__(self) -> int:
        return len(self.phrases)


def listed(words: str, *more: Iterable[str]) -> Mapping[str, str]:
    """A theme of the phrases of a list and of others."""
    return Listed(
        lambda: dict.fromkeys(split(words), "") | {phrase: "" for phrases in more for phrase in phrases}
    )
