"""Stable pseudonyms for what names people in the texts of one call, and the way back. Keeps nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from goalcoach.llm.directory import Directory

_KINDS = ("PERSON", "EMAIL", "PHONE", "SECRET", "ID", "TEXT")
_KIND = "|".join(_KINDS)
_NUMBERED = rf"(?:{_KIND})_[0-9]{{1,6}}[A-Z]{{0,4}}"
_TOKEN = re.compile(rf"\[(?P<token>{_NUMBERED})\]|(?<!\w)(?P<bare>{_NUMBERED})(?!\w)")
"""As it is given, and without its brackets, which a language model may lose."""
_BEGUN = re.compile(r"(?:\[|(?<!\w))[A-Z]{0,6}(?:(?<=[A-Z])_(?:[0-9]{1,6}[A-Z]{0,4})?)?\Z")
"""What may be the beginning of a pseudonym at the end of a piece."""
_LONGEST = 24
_OTHERS = re.compile(
    rf"""
    (?P<TEXT>{_NUMBERED})
    |(?P<EMAIL>[\w.+%-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,5}})
    |(?P<ID>\b[0-9a-fA-F]{{8}}-?(?:[0-9a-fA-F]{{4}}-?){{3}}[0-9a-fA-F]{{12}}\b|\b[A-Z]{{1,2}}-[0-9]{{3,8}}\b)
    |(?P<SECRET>\b[A-Z]{{2}}[0-9]{{2}}(?:[ ]?[A-Z0-9]{{4}}){{3,7}}(?:[ ]?[A-Z0-9]{{1,3}})?\b
        |\b(?:[0-9]{{4}}[ -]?){{3}}[0-9]{{1,7}}\b
        |\b[0-9]{{3}}-[0-9]{{2}}-[0-9]{{4}}\b
        |\b(?i:passwor[dt]|passwd|pwd|kennwort|passcode|pin|api[ _-]?key|secret|token)
            (?:[ ]?[:=][ ]?[^\s,;]{{3,60}}
                |[ ](?i:lautet)[ ][^\s,;]{{3,60}}
                |[ ](?:(?i:is|was|ist|war)[ ])?[^\s,;0-9]{{0,40}}[0-9][^\s,;]{{0,40}})
        |\b(?:sk|pk|rk|ghp|gho|xox[abp]|AKIA)[-_]?[A-Za-z0-9_-]{{12,200}})
    |(?P<PHONE>(?<![\w.,])
        (?:\+[0-9]{{1,3}}[ /.-]?|00[1-9][0-9]{{0,2}}[ /.-]?|0(?=[1-9][0-9 /()-]{{5}})|\([0-9]{{2,5}}\)[ ]?)
        (?:\(0\)[ ]?)?[0-9](?:(?:[ ][/–-][ ]|[ /.–-])?[0-9]){{6,13}}\b
        |(?<![\w.,-])[0-9]{{3}}[ .-][0-9]{{3}}[ .-][0-9]{{4}}(?![\w-]))
    """,
    re.VERBOSE,
)


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
        others = [(*each.span(), each.lastgroup or "TEXT", each.group()) for each in _OTHERS.finditer(text)]
        names = [(each.start, each.end, "PERSON", each.who) for each in self._directory.find(text)]
        at = 0
        for each in sorted((*others, *names), key=lambda found: (found[0], -found[1])):
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
        return self._text_of.get(match["token"] or match["bare"], match.group())


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
