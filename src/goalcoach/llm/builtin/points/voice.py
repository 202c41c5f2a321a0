"""How the built-in coach says things: on whose side it speaks, how it names a day, how it quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zlib import crc32

from goalcoach.domain.preparation import Side
from goalcoach.domain.sentence import spoken_date, spoken_month
from goalcoach.llm.builtin.points.wording import asking, saying
from goalcoach.llm.builtin.points.wording.shape import Asking, BySide, Saying

QUOTE = 160
"""Characters of somebody's words in a point; what is longer is quoted by whole sentences, or not at all."""
_NEAR = timedelta(days=300)
"""Within this time a day needs no year to be told from another one."""
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_OWN_WORDS = re.compile(r"“(.*)”")
_MARKS = str.maketrans(dict.fromkeys('“”„"', "'"))
_ENDED = (".", "!", "?", "…")


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Whoever says the points: the manager says "you", the employee says "I"."""

    side: Side
    until: date
    """Last day of what is looked back on, or the day it is told on where that is later."""
    language: str = "en"

    @property
    def ask(self) -> Asking:
        """What is asked in this language."""
        return asking(self.language)

    @property
    def say(self) -> Saying:
        """What is said in it."""
        return saying(self.language)

    def day(self, day: date) -> str:
        """A day as it is said in the talk: "18 August"."""
        return told_day(day, self.until, self.language)

    def month(self, day: date) -> str:
        """A month as it is said in the talk: "August"."""
        whole = spoken_month(day, self.language)
        return whole.rsplit(" ", 1)[0] if abs(self.until - day) < _NEAR else whole

    def called(self, name: str) -> str:
        """What a goal is called in the middle of a sentence: its own words in the marks of this language."""
        own = _OWN_WORDS.fullmatch(name)
        return self.say.quoted.format(words=own[1]) if own else self.say.named.format(name=name)

    def quote(self, words: str) -> str:
        """Quotable words in marks, as the end of a sentence."""
        quoted = self.say.quoted.format(words=words)
        return quoted if words.endswith(_ENDED) else f"{quoted}."

    def one_of(self, ways: BySide, seed: str) -> str:
        """One of several ways to put it on this side; of the same evidence always the same."""
        return one_of(ways[self.side], seed)

    def in_turn(self, ways: BySide, turn: int) -> str:
        """Neighbours do not sound alike: each turn takes the next way, and stays with the last one."""
        of_side = ways[self.side]
        return of_side[min(turn, len(of_side) - 1)]


def told_day(day: date, until: date, language: str = "en") -> str:
    """A day told on another one, or looked back on until then: near to that its year goes without saying."""
    whole = spoken_date(day, language)
    return whole.rsplit(" ", 1)[0] if abs(until - day) < _NEAR else whole


def one_of(ways: Sequence[str], seed: str) -> str:
    """One of several ways to put it; of the same evidence always the same, whoever it is about."""
    return ways[crc32(seed.encode()) % len(ways)]


def quotable(words: str) -> str:
    """Whole sentences from the beginning of somebody's words, as many as fit; empty when not one does."""
    flat = " ".join(words.split()).translate(_MARKS)
    if len(flat) <= QUOTE:
        return flat
    kept = ""
    for sentence in _SENTENCE_END.split(flat):
        longer = f"{kept} {sentence}".strip()
        if len(longer) > QUOTE:
            break
        kept = longer
    return kept
