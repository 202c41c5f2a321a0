"""The parts of a sentence: the one that says what it is about, those that only carry facts, and troubles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goalcoach.llm.builtin.cues.spoken import complaints, talk
from goalcoach.llm.builtin.hearing.complaints import complains
from goalcoach.llm.builtin.hearing.found import Span, free
from goalcoach.llm.builtin.hearing.phrases import leftover, starts_with_verb, tidy, wordy
from goalcoach.rules.language.read import Sentence

_COMMA = re.compile(r"[,;]\s+|\s[–-]\s")


def parted(sentence: Sentence, taken: Sequence[Span]) -> tuple[list[Span], list[Sentence]]:
    """What stands beside the heart of a sentence: "…, it's 12, the CFO wants 7, and people hate it".

    First the parts that only carry facts or tell of a trouble; then the troubles, each by itself.
    """
    pieces = parts(sentence)
    heart = next((part for part in pieces if _telling(sentence, part, taken)), None)
    others = [part for part in pieces if part != heart]
    if all(free(part, taken) for part in pieces) and not (heart and _wishes(_words(sentence, heart))):
        return [], []
    troubles = [part for part in others if free(part, taken) and complains(_words(sentence, part))]
    facts = [part for part in others if not free(part, taken)]
    cut = (
        next((part for part in pieces if part[0] >= heart[0] and not free(part, taken)), None)
        if heart
        else None
    )
    loose = [part for part in others if cut and part > cut and part not in (*facts, *troubles)]
    return [*facts, *troubles, *loose], [_alone(sentence, part) for part in troubles]


def _wishes(words: str) -> bool:
    return bool(talk.OPENER.match(words) or talk.WANT.search(words)) or starts_with_verb(words)


def parts(sentence: Sentence) -> list[Span]:
    """The clauses of a sentence, as far as commas and an "and" before a new subject tell."""
    ends = (*_COMMA.finditer(sentence.text), *complaints.AND.finditer(sentence.text))
    cuts = sorted(match.end() for match in ends)
    pieces = zip([0, *cuts], [*cuts, len(sentence.text)], strict=True)
    return [(sentence.start + start, sentence.start + end) for start, end in pieces]


def _words(sentence: Sentence, part: Span) -> str:
    return tidy(sentence.text[part[0] - sentence.start : part[1] - sentence.start])


def _alone(sentence: Sentence, part: Span) -> Sentence:
    words = sentence.text[part[0] - sentence.start : part[1] - sentence.start]
    return Sentence(text=words, start=part[0], end=part[1], question=False)


def _telling(sentence: Sentence, part: Span, taken: Sequence[Span]) -> bool:
    """Whether words are left in a part of a sentence once its facts and its opener are gone."""
    words = sentence.text[part[0] - sentence.start : part[1] - sentence.start]
    inside = [
        (max(a, part[0]) - part[0], min(b, part[1]) - part[0]) for a, b in taken if not free((a, b), [part])
    ]
    rest, _ = leftover(words, inside)
    match = talk.OPENER.match(rest)
    return wordy(rest[match.end() :] if match else rest)
