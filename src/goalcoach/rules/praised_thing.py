"""Praise of what somebody chose or said: "That is a good, clear goal". Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.rules.clauses import in_a_question
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading

_PRAISING = ("praise_word", "mild_praise_word", "choice_quality")
"""Themes of words that praise in front of what somebody chose."""


def praised_things(reading: Reading) -> Iterator[Span]:
    """Places of it, from the first adjective on. Not in a question, nor of any goal: "a good goal says"."""
    words, text, terms = reading.words, reading.text, reading.pack.terms
    articles = {*terms("one_article"), *terms("such_word")}
    for k, word in enumerate(words):
        if word.text.lower() not in terms("chosen_thing") or in_a_question(reading, word.start):
            continue
        first = k
        while first and _praises(reading, first - 1, joined=first < k):
            first -= 1
        led = first < k and first > 0 and words[first - 1].text.lower() in articles
        if led and (
            k + 1 == len(words)
            or _ends_behind(text, word.end)
            or words[k + 1].text.lower() in terms("chosen_for")
        ):
            yield words[first].start, word.end


def _praises(reading: Reading, k: int, *, joined: bool) -> bool:
    """Whether a word praises; in front of one that does an "and" may stand, or what makes it stronger."""
    low = reading.words[k].text.lower()
    return any(low in reading.pack.terms(theme) for theme in _PRAISING) or (
        joined and low in {*reading.pack.terms("and_word"), *reading.pack.terms("intensifier")}
    )


def _ends_behind(text: str, end: int) -> bool:
    return text[end : end + 1] in _SIGNS


_SIGNS = tuple(",.:;!)–—")
