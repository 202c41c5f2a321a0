"""Quotes with words left out: whether what is left still says what was said. Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from goalcoach.domain import late
from goalcoach.rules.clauses import clause_at
from goalcoach.rules.language.read import Language
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said, flat

_LEFT_OUT = late.pattern(r"\[(?:…|\.{3})\]|\((?:…|\.{3})\)|…|\.{3}")
_OWN = late.pattern(r"\[[^\]]{1,40}\]")
"""What stands in brackets is the writer's own: "[She] checks each label"."""
_SENTENCE_END = late.pattern(r"[.!?]\s+\Z")
_ENDS = late.pattern(r"[.!?]\s")


def pieces(quote: str) -> list[str]:
    """The words of a quote, apart where some were left out."""
    cut = (flat(each) for each in _LEFT_OUT.split(_OWN.sub(" ", _LEFT_OUT.sub("…", quote))))
    return [each for each in cut if each]


def stand_in(several: tuple[str, ...], text: str, reader: Language) -> bool:
    """Whether the pieces of a quote stand in a text in their order, and mean there what they mean together.

    No "not" is left out between them, and none begins in the middle of a later sentence.
    """
    at = 0
    for k, piece in enumerate(several):
        found = _spelled(piece).search(text, at)
        if not found:
            return False
        between = text[at : found.start()]
        if k and (_denies(between, reader) or (_ENDS.search(between) and not _SENTENCE_END.search(between))):
            return False
        at = found.end()
    return True


def _denies(words: str, reader: Language) -> bool:
    return not reader.terms("negation").keys().isdisjoint(flat(words).split())


@lru_cache(maxsize=64)
def _spelled(piece: str) -> re.Pattern[str]:
    return re.compile(r"(?i)(?<!\w)" + r"[\W_]+".join(map(re.escape, piece.split())) + r"(?!\w)")


def turned(reading: Reading, quote: re.Match[str], told: Said, texts: Sequence[str]) -> bool:
    """Whether a quote begins right behind a "not" of its sentence that nothing in front of it tells."""
    words, begun = reading.pack.terms("negation"), pieces(quote.group())[0]
    if any(flat(each.text).startswith(begun) for text in texts for each in reading.pack.sentences(text)):
        return False
    before, _, _ = told.text.partition(f" {begun} ")
    denied = not words.keys().isdisjoint(before.split()[-_NEAR:])
    ours = reading.text[clause_at(reading.text, quote.start())[0] : quote.start()]
    return denied and words.keys().isdisjoint(flat(ours).split())


_NEAR = 2
"""Words in front of others in which a "not" turns them round."""
