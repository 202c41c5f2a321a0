"""Parts of texts, by places and by their signs, and which of them ask. Knows no rule."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from goalcoach.domain import late
from goalcoach.rules.language.read import Sentence, Word
from goalcoach.rules.once import kept
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading

MARKS = ("?", "\uff1f", "\u061f", "\u037e")
"""Question marks of several scripts; the last one is the Greek one."""

SIGN = late.pattern(r"[,;:.!?()\n–—]")
"""Any sign that parts words, but a hyphen and quotes."""
SIGN_OR_QUOTE = late.pattern(r"[,;:.!?()\n–—\"“”]")
"""The same, and quotes."""
COMMA_OR_END = late.pattern(r"[,;:.!?()]")
"""The same on one line, where a dash parts nothing: "31 – the most – filings"."""

_start = attrgetter("start")


def words_in(reading: Reading, begin: int, end: int) -> tuple[Word, ...]:
    """The words that begin from one place on and before another; looked up, for a text may have hundreds."""
    first = bisect_left(reading.words, begin, key=_start)
    return reading.words[first : bisect_left(reading.words, end, first, key=_start)]


def sentence_at(reading: Reading, place: int) -> Sentence | None:
    """The sentence in which a place lies; None between two of them, or behind the last."""
    return next((each for each in reading.sentences if each.start <= place < each.end), None)


def span_of_sentence(reading: Reading, place: int) -> tuple[int, int]:
    """Where that sentence begins and ends; nowhere for none."""
    sentence = sentence_at(reading, place)
    return (sentence.start, sentence.end) if sentence else (0, 0)


def end_of_sentence(reading: Reading, place: int) -> int:
    """Where it ends; the end of the text for none."""
    sentence = sentence_at(reading, place)
    return sentence.end if sentence else len(reading.text)


def between_signs(text: str, place: int) -> tuple[int, int]:
    """Where the words begin and end in which a place lies, between two signs, commas among them."""
    begin = max((match.end() for match in _SIGNS.finditer(text, 0, place)), default=0)
    behind = _SIGNS.search(text, place)
    return begin, behind.start() if behind else len(text)


def all_between_signs(text: str) -> Iterator[Span]:
    """Where all such words begin and end, in one pass."""
    begin = 0
    for sign in _SIGNS.finditer(text):
        yield begin, sign.start()
        begin = sign.end()
    yield begin, len(text)


_SIGNS = late.pattern(r"[,;:.!?](?=\s|$)")


def clause_at(text: str, start: int) -> tuple[int, int]:
    """Where the part of a sentence begins and ends, by its signs, in which a place lies."""
    begin = max((match.end() for match in _PARTS.finditer(text, 0, start)), default=0)
    end = _PARTS.search(text, start)
    return begin, end.end() if end else len(text)


@kept
def clause_of(reading: Reading, start: int) -> tuple[int, int]:
    """The same in a reading, for whoever asks several times of each number."""
    return clause_at(reading.text, start)


@kept
def words_between(reading: Reading, begin: int, last: int) -> tuple[Word, ...]:
    """The words that begin in a part of a text, such as a clause; the same for all numbers in it."""
    return tuple([word for word in reading.words if begin <= word.start < last])


_PARTS = late.pattern(r"[.!?:;\uff1f\u061f\u037e](?=[\"“”»«’']?(?:\s|$))")


def in_a_question(reading: Reading, start: int) -> bool:
    """Whether the part of a sentence around a place asks: not the one before the colon in "It was: why?"."""
    _, end = clause_at(reading.text, start)
    return any(mark in reading.text[end - 1 : end] for mark in MARKS)


def begs(reading: Reading, at: Span) -> bool:
    """Whether a time without a number is part of what is asked for: "please enter it on the same day"."""
    begin, end = between_signs(reading.text, at[0])
    words = {word.text.lower() for word in words_in(reading, begin, end)}
    begged, told = reading.pack.terms("please_word"), reading.pack.terms("addressed")
    counted = any(map(str.isdigit, reading.text[slice(*at)])) or not words.isdisjoint(
        reading.pack.terms("month")
    )
    return not words.isdisjoint(begged) and words.isdisjoint(told) and not counted
