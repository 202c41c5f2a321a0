"""Where a person is held against others: "nobody in the shop …", "the other drivers …". Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from goalcoach.rules.about import form
from goalcoach.rules.clauses import SIGN
from goalcoach.rules.in_words import part_of_these
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import within
from goalcoach.rules.surface import QUOTED


def held_against_others(reading: Reading) -> Iterator[Span]:
    """Places of it. What was done for others holds nobody against them: "you showed the other nurses"."""
    quotes = [match.span() for match in QUOTED.finditer(reading.text)]
    found = {*_among(reading), *_colleagues(reading), *_as_you(reading), *_outdone(reading)}
    yield from sorted(at for at in found if not (within(at, quotes) or part_of_these(reading, at[0])))


def _among(reading: Reading) -> Iterator[Span]:
    subjects = reading.pack.terms("clause_subject")
    index = {word.start: k for k, word in enumerate(reading.words)}
    for start, end in reading.outside("compared_among", "lookalike"):
        k = index[start]
        first = _with_article(reading, k)
        if form(reading.words[k]) not in subjects or _opens(reading, first) or _against(reading, first):
            yield start, end


def _colleagues(reading: Reading) -> Iterator[Span]:
    """ "The other drivers": those in the same work, where they are the subject, or stand behind "than"."""
    terms, words = reading.pack.terms, reading.words
    others = terms("other_word")
    for k in range(len(words) - 1):
        if form(words[k]) not in others or (low := form(words[k + 1])) in terms("no_colleague"):
            continue
        if low not in terms("colleague") and not (_agent(tuple(terms("agent_ending"))).search(low)):
            continue
        first = _with_article(reading, k)
        subject = _opens(reading, first) and form(words[k]) not in terms("whole_word")
        if subject or _against(reading, first):
            yield words[first].start, words[k + 1].end


def _outdone(reading: Reading) -> Iterator[Span]:
    """ "You leave the other cooks behind", "left your colleagues standing"."""
    terms, words = reading.pack.terms, reading.words
    others, possessive = terms("other_word"), terms("possessive")
    for k in range(1, len(words) - 1):
        those, whom = words[k], words[k + 1]
        if (called := form(those)) not in others and called not in possessive:
            continue
        # In German each noun has a capital, and "hinter sich lassen" is said of people and of times.
        people = form(whom) in terms("colleague") or whom.text[0].isupper()
        if not (people or _agent(tuple(terms("agent_ending"))).search(form(whom))):
            continue
        behind = " ".join(form(word) for word in words[k + 2 : k + 4])
        ends = any(behind == each or behind.startswith(f"{each} ") for each in terms("outdone_end"))
        verb = {form(word) for word in words[max(0, k - _NEAR) : k]} & terms("outdoing_verb").keys()
        if ends and verb:
            yield those.start, whom.end


_NEAR = 4
"""Words in front of those who are outdone among which the verb stands."""


def _as_you(reading: Reading) -> Iterator[Span]:
    """ "Half as many as you", "faster than you", at the end of what is said."""
    terms, words = reading.pack.terms, reading.words
    for k in range(1, len(words)):
        you = form(words[k]) in terms("addressed_other") and form(words[k - 1]) in terms("against_them")
        you = you and (k < 2 or form(words[k - 2]) not in terms("no_quality"))
        after = k + 1 == len(words) or _opens(reading, k + 1)
        if you and after:
            yield words[k - 1].start, words[k].end


def _with_article(reading: Reading, k: int) -> int:
    """Where "the other drivers" begins, or "your colleague"."""
    terms = reading.pack.terms
    before = form(reading.words[k - 1]) if k else ""
    return k - (before in terms("one_article") or before in terms("definite_word"))


def _opens(reading: Reading, k: int) -> bool:
    """Whether a clause begins at a word."""
    return k == 0 or bool(SIGN.search(reading.text, reading.words[k - 1].end, reading.words[k].start))


def _against(reading: Reading, k: int) -> bool:
    return k > 0 and form(reading.words[k - 1]) in reading.pack.terms("against_word")


@cache
def _agent(endings: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\w{{3}}(?:{'|'.join(map(re.escape, endings)) or '(?!)'})\Z")
