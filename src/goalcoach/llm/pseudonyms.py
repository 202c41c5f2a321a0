"""Stable pseudonyms for what names people in the texts of one call, and the way back. Keeps nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from goalcoach.llm.directory import Directory
from goalcoach.llm.identifiers import identifiers

_KINDS = ("PERSON", "EMAIL", "PHONE", "SECRET", "ID", "TEXT")
_KIND = "|".join(_KINDS)
_NUMBERED = rf"(?i:{_KIND})_[0-9]{{1,6}}[A-Z]{{0,4}}"
_LOOSE = rf"\[(?i:{_KIND})(?:\\?_|[ -])[0-9]{{1,6}}[A-Z]{{0,4}}\]"
_TOKEN = re.compile(rf"{_LOOSE}|(?<!\w){_NUMBERED}(?=s?(?!\w))")
"""As it is given, and as a language model may write it: small, with another sign, bare, in a genitive."""
_BEGINNINGS = "|".join(
    sorted({kind[:size] for kind in _KINDS for size in range(1, 7)}, key=len, reverse=True)
)
_BEGUN = re.compile(
    rf"(?:\[|(?<!\w))(?i:{_BEGINNINGS})?(?:(?<=[A-Za-z])(?:\\?_?|[ -])(?:[0-9]{{1,6}}[A-Z]{{0,4}}s?)?)?\Z"
)
"""What may be the beginning of a pseudonym at the end of a piece."""
_LONGEST = 24
_SIGN = re.compile(r"\\?_|[ -]")
_TAKEN = re.compile(rf"{_LOOSE}|{_NUMBERED}")
"""What a person wrote as we write pseudonyms."""


class Pseudonyms:
    """The pseudonyms of one call. Numbered as they appear, so that other names make the same prompt."""

    __slots__ = ("_count", "_directory", "_number", "_spellings", "_text_of", "_token_of")

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
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

    @property
    def given(self) -> bool:
        """Whether there is anything to put back."""
        return bool(self._text_of)

    def show(self, text: str) -> str:
        """The text with everything put back; pseudonyms that nobody gave stay."""
        return _TOKEN.sub(self._shown, text)

    def show_in(self, value: Any) -> Any:
        """A value as JSON knows them, with everything put back in its texts."""
        if isinstance(value, str):
            return self.show(value)
        if isinstance(value, dict):
            return {name: self.show_in(inside) for name, inside in value.items()}
        return [self.show_in(each) for each in value] if isinstance(value, list) else value

    def _hidden(self, text: str) -> Iterator[tuple[int, int, str, str]]:
        taken = [(*each.span(), "TEXT", each.group()) for each in _TAKEN.finditer(text)]
        others = [(start, end, kind, text[start:end]) for start, end, kind in identifiers(text)]
        names = [(each.start, each.end, "PERSON", each.who) for each in self._directory.find(text)]
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


class Showing:
    """Puts names back in a text that comes in pieces, wherever a piece ends."""

    __slots__ = ("_held", "_pseudonyms")

    def __init__(self, pseudonyms: Pseudonyms) -> None:
        self._pseudonyms = pseudonyms
        self._held = ""

    def feed(self, piece: str) -> str:
        """What can be read on so far."""
        if not self._pseudonyms.given:
            return piece
        text = self._held + piece
        begun = _BEGUN.search(text, max(0, len(text) - _LONGEST))
        cut = begun.start() if begun else len(text)
        self._held = text[cut:]
        return self._pseudonyms.show(text[:cut])

    def rest(self) -> str:
        """What was held back, once nothing more comes."""
        text, self._held = self._held, ""
        return self._pseudonyms.show(text)


def _letters(spelling: int) -> str:
    """Nothing for the first spelling of a name, then A to Z, AA, AB and so on."""
    letters = ""
    while spelling:
        spelling, last = divmod(spelling - 1, 26)
        letters = chr(ord("A") + last) + letters
    return letters
