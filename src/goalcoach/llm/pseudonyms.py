"""Stable pseudonyms for what names people in the texts of one call, and the way back. Keeps nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from goalcoach.llm.directory import Directory
from goalcoach.llm.identifiers import identifiers

_KINDS = ("PERSON", "EMAIL", "PHONE", "SECRET", "ID", "TEXT")
_KIND = "|".join(_KINDS)
_NUMBERED = rf"(?i:{_KIND})_[0-9]{{1,6}}[A-Z]{{0,4}}"
_LOOSE = rf"\[(?i:{_KIND})(?:\\?_|[ -])[0-9]{{1,6}}[A-Z]{{0,4}}\]"
_TOKEN = re.compile(rf"{_LOOSE}|(?<!\w){_NUMBERED}(?=s?(?!\w))")
"""As it is given, and as a language model may write it: small, with another sign, bare, in a genitive."""
_NUMBER = re.compile("_[0-9]")
_SIGN = re.compile(r"\\?_|[ -]")
_TAKEN = re.compile(rf"{_LOOSE}|{_NUMBERED}")
"""What a person wrote as we write pseudonyms."""


class Pseudonyms:
    """The pseudonyms of one call. Numbered as they appear, so that other names make the same prompt."""

    __slots__ = ("_count", "_directories", "_number", "_spellings", "_text_of", "_token_of")

    def __init__(self, directory: Directory, about: Iterable[str] = ()) -> None:
        """`about`: names of those whom the texts are about, which are looked for more boldly."""
        self._directories = (directory, Directory(about, certain=True))
        self._token_of: dict[tuple[str, str], str] = {}
        self._text_of: dict[str, str] = {}
        self._number: dict[tuple[str, str], int] = {}
        self._spellings: dict[tuple[str, str], int] = {}
        self._count: dict[str, int] = {}

    def hide(self, text: str) -> str:
        """The text with a pseudonym for each name, address, number and id."""
        parts: list[str] = []
        at = 0
        for start, end, kind, who in self._hidden(text):
            parts += (text[at:start], f"[{self._token(kind, who, text[start:end])}]")
            at = end
        return "".join((*parts, text[at:]))

    def show(self, text: str) -> str:
        """The text with everything put back; pseudonyms that nobody gave stay."""
        return _TOKEN.sub(self._shown, text) if _may_hold_one(text) else text

    def show_in(self, value: Any) -> Any:
        """A value as JSON knows them, with everything put back in its texts."""
        if isinstance(value, str):
            return self.show(value)
        if isinstance(value, dict):
            return {name: self.show_in(inside) for name, inside in value.items()}
        return [self.show_in(each) for each in value] if isinstance(value, list) else value

    def _hidden(self, text: str) -> Iterator[tuple[int, int, str, str]]:
        marked = _TAKEN.finditer(text) if _may_hold_one(text) else ()
        taken = [(*each.span(), "TEXT", each.group()) for each in marked]
        others = [(start, end, kind, text[start:end]) for start, end, kind in identifiers(text)]
        found = (each for directory in self._directories for each in directory.find(text))
        names = [(each.start, each.end, "PERSON", each.who) for each in found]
        at = 0
        for each in sorted((*taken, *others, *names), key=lambda found: (found[0], -found[1])):
            if each[0] >= at:
                yield each
                at = each[1]

    def _token(self, kind: str, who: str, text: str) -> str:
        known = self._token_of.get((kind, text))
        if known is not None:
            return known
        whose = (kind, who)
        if whose not in self._number:
            self._count[kind] = self._number[whose] = self._count.get(kind, 0) + 1
        spelling = self._spellings[whose] = self._spellings.get(whose, -1) + 1
        token = f"{kind}_{self._number[whose]}{_letters(spelling)}"
        self._token_of[kind, text] = token
        self._text_of[token] = text
        return token

    def _shown(self, match: re.Match[str]) -> str:
        token = _SIGN.sub("_", match.group().strip("[]")).upper()
        return self._text_of.get(token, match.group())


def _may_hold_one(text: str) -> bool:
    """Whether there are signs of a pseudonym: of most texts this tells at once that there is none."""
    return "[" in text or ("_" in text and _NUMBER.search(text) is not None)


def _letters(spelling: int) -> str:
    """Nothing for the first spelling of a name, then A to Z, AA, AB and so on."""
    letters = ""
    while spelling:
        spelling, last = divmod(spelling - 1, 26)
        letters = chr(ord("A") + last) + letters
    return letters
