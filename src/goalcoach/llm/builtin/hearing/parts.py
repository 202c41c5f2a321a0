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

    First what is left out of the sentence, parts that only carry facts or tell of a trouble; then what is
    looked at by itself: troubles, and behind one also the thing that a number is of.
    """
    pieces = parts(sentence)
    heart = _heart(sentence, [part for part in pieces if _telling(sentence, part, taken)], taken)
    others = [part for part in pieces if part != heart]
    wishes = heart is not None and _wishes(_words(sentence, heart))
    if heart is None or (all(free(part, taken) for part in pieces) and not wishes):
        return [], []
    troubles = [part for part in others if free(part, taken) and _is_trouble(_words(sentence, part))]
    facts = [part for part in others if not free(part, taken)]
    cut = next((part for part in pieces if part >= heart and not free(part, taken)), None)
    loose = [part for part in others if cut and part > cut and part not in (*facts, *troubles)]
    named = facts if _is_trouble(_words(sentence, heart)) else []
    return [*facts, *troubles, *loose], [_alone(sentence, part) for part in (*troubles, *named)]


def _heart(sentence: Sentence, telling: Sequence[Span], taken: Sequence[Span]) -> Span | None:
    """The first part that tells something; behind a trouble the wish, if there is one."""
    first = next(iter(telling), None)
    if first is None or not _is_trouble(_words(sentence, first)) or not free(first, taken):
        return first
    wishes = (part for part in telling if free(part, taken) and _wants(_words(sentence, part)))
    return next(wishes, first)


def _wants(words: str) -> bool:
    """Whether a part says that it wants something: "I want fewer of them", "want to listen more"."""
    return bool(talk.WANT.match(words) or (talk.OPENER.match(words) and talk.WANT.search(words)))


def _is_trouble(words: str) -> bool:
    return complains(words) or bool(talk.PROBLEM.match(words))


def _wishes(words: str) -> bool:
    return bool(talk.OPENER.match(words) or talk.WANT.search(words)) or starts_with_verb(words)


def parts(sentence: Sentence) -> list[Span]:
    """The clauses of a sentence, as far as commas and an "and" before a new subject tell."""
    ends = (*_COMMA.finditer(sentence.text), *complaints.AND.finditer(sentence.text))
    joined = {match.end() for match in complaints.JOINED.finditer(sentence.text)}
    cuts = sorted({match.end() for match in ends} - joined)
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
