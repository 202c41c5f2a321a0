"""Takes a streamed answer apart: finished sentences to say, and the object after them. Judges nothing."""

from __future__ import annotations

import re

_END = re.compile(
    r"(?:[.!?…]|\.\.\.)[\"”’»)\]*_]{0,6}(?P<space>[ \t]++)(?=[^\s])"
    r"|(?<!\s)(?P<lines>[^\S\n]*+\n\s*+)(?=[^\s])"
)
"""White space is looked at once, from its beginning: a model may send nothing else for a while."""
_SHORT = re.compile(
    r"(?:^|[\s(\"“„*])(?:e\.\s?g|i\.\s?e|etc|approx|vs|cf|ca|no|nr|fig|mr|mrs|ms|dr|prof|st|inc|ltd|co|incl|excl|min|max"
    r"|z\.\s?b|z|d\.\s?h|u\.\s?a|bzw|usw|evtl|ggf|inkl|zzgl|bspw|vgl|jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov"
    r"|dec|dez|\w|\w\.\w)\.\Z",
    re.IGNORECASE,
)
"""An abbreviation at the end of a text, or a single letter with its dot."""
_COUNTED = re.compile(
    r"(?:^|\n)[ \t]*[0-9]{1,2}\.\Z|(?:am|zum|vom|im|der|des|den|bis)\s[0-9]{1,2}\.\Z", re.IGNORECASE
)
"""The number of an item, or the German way to write "the third"."""
_OBJECT = re.compile(r"(?:^|(?<=\n))[ \t]*(?=```|\{)")
"""The beginning of the object, on a line of its own."""


class SentenceStream:
    """An answer as it comes: words first, then one object in a fence, or bare."""

    __slots__ = ("_object", "_opens", "_text")

    def __init__(self) -> None:
        self._text = ""
        """Said, and not yet a finished sentence."""
        self._opens = True
        """Whether that begins a line."""
        self._object: str | None = None

    def feed(self, piece: str) -> list[str]:
        """The sentences that this piece finished, each with the white space behind it."""
        if self._object is not None:
            self._object += piece
            return []
        self._text += piece
        begun = _OBJECT.search(self._text)
        if begun and not begun.start() and not self._opens:
            begun = _OBJECT.search(self._text, 1)
        if begun:
            self._object, said = self._text[begun.end() :], self._text[: begun.start()]
            self._text = ""
            return [*self._finished(said), *self.rest()]
        return self._finished(self._text)

    @property
    def found(self) -> str:
        """The text of the object; empty when none came."""
        return self._object or ""

    @property
    def unfinished(self) -> int:
        """Characters of the sentence that is under way."""
        return len(self._text)

    def rest(self) -> list[str]:
        """What was left when the answer ended: one sentence, or none."""
        left, self._text = self._text.rstrip(), ""
        return [left] if left.strip() else []

    def _finished(self, text: str) -> list[str]:
        sentences, at = [], 0
        for match in _END.finditer(text):
            sentence = text[at : match.end()]
            if match["space"] and (_goes_on(text, match) or not sentence.strip()):
                continue
            at = match.end()
            if sentence.strip():
                sentences.append(sentence)
        self._opens = text[:at].rstrip(" \t").endswith("\n") if at else self._opens
        self._text = text[at:]
        return sentences


def _goes_on(text: str, match: re.Match[str]) -> bool:
    """Whether the dot belongs to an abbreviation or a number, or a small letter follows."""
    before = text[max(0, match.start() - 24) : match.start("space")]
    return text[match.end()].islower() or bool(_SHORT.search(before) or _COUNTED.search(before))
