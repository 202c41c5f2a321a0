"""Whether a number is what somebody aimed at, as the words in front of it say. Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from goalcoach.rules.implied import any_of
from goalcoach.rules.language.packs import PACKS
from goalcoach.rules.language.read import Language
from goalcoach.rules.turns import PARTING

_REACH, _NEAR = 24, 3
"""Signs and words in front of a number in which it may be called a target."""


def aimed_at(text: str, start: int, reader: Language) -> bool:
    """Whether a number is what somebody aimed at: "target 10", "the target was 10".

    In words of any language: what is kept of results is English, whatever a talk is in.
    """
    front = PARTING.split(text[max(0, start - _REACH) : start].rstrip(": ("))[-1]
    before = [word.text.lower() for word in reader.words(front)][-_NEAR:]
    return any(_ends_with_an_aim(before, each) for each in PACKS.values())


def _ends_with_an_aim(words: Sequence[str], pack: Language) -> bool:
    if words and words[-1] in pack.terms("by_so_much"):
        return False  # "the goal was missed by 20"
    aims, small = pack.terms("aim_word"), (pack.terms("connecting"), pack.terms("being"))
    for low in reversed(words):
        if low in aims:
            return True
        if not any(low in each for each in small):
            return False
    return False


def labelled_aim(text: str, start: int) -> bool:
    """Whether a label in front of a number of the evidence sets it as an aim: "Ceiling for March: 6"."""
    return any(
        _label(any_of(each, "aim_label")).search(text, max(0, start - _LABEL), start)
        for each in PACKS.values()
    )


_LABEL = 40
"""Signs in front of a number in which its label stands."""


@cache
def _label(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w)(?:{words})(?:\s[^\W\d]{{2,5}}\s[^\W\d]+)?:?\s\Z")
