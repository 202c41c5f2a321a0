"""Things tied together that two pieces of evidence tell: "with the list, the wait fell". Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from goalcoach.rules.about import form
from goalcoach.rules.clauses import in_a_question, words_in
from goalcoach.rules.language.read import Sentence, Word
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said

Halves = tuple[Sequence[Word], Sequence[Word]]
"""The words for what acted and for what came of it."""


def told_apart(
    items: Sequence[Said], one: Sequence[Word], other: Sequence[Word], free: frozenset[str], least: float
) -> bool:
    """Whether no piece of evidence tells both: each is told best by another one.

    A word for what both are about, "bill" of the bill and of calls about bills, ties nothing to it.
    """
    if len(items) < 2:
        return False
    told = [(_share(each, one, free), _share(each, other, free)) for each in items]
    most = [max(least, *each) for each in zip(*told, strict=True)]
    return not any(of_one >= most[0] and of_other >= most[1] for of_one, of_other in told)


def _share(item: Said, words: Sequence[Word], free: frozenset[str]) -> float:
    """The share of words that a piece tells, 0 to 1; numbers in digits count, which tell the pieces apart."""
    numbers = [Decimal(word.text) for word in words if word.text.isdecimal()]
    known = sum(each in item.numbers for each in numbers)
    content = [word for word in words if word.lemma not in free and not word.text[0].isdigit()]
    if not content:
        return known / len(numbers) if numbers else 1.0
    return (item.share(content, ()) * len(content) + known) / (len(content) + len(numbers))


def tied(reading: Reading, items: Sequence[Said], free: frozenset[str], least: float) -> Iterator[Span]:
    """Places of what ties two things that were told, and not by one piece, outside of questions."""
    for sentence in reading.sentences if len(items) > 1 else ():
        if in_a_question(reading, sentence.start):
            continue
        for joint, halves in _halves(reading, sentence, free):
            both_told = all(max(_share(each, half, free) for each in items) >= least for half in halves)
            if both_told and all(halves) and told_apart(items, *halves, free, least):
                yield joint.start, joint.end
                break


def _halves(reading: Reading, sentence: Sentence, free: frozenset[str]) -> Iterator[tuple[Word, Halves]]:
    """Each word of a sentence that may tie what it takes to the rest: "by rewriting the list …"."""
    words = words_in(reading, sentence.start, sentence.end)
    changes = any(form(word) in reading.pack.terms(theme) for word in words for theme in _CHANGES)
    for k, word in enumerate(words[:-1]):
        low, front = form(word), reading.text[: word.start].rstrip()[-1:]
        if low in reading.pack.terms("so_word") and front == ",":
            yield word, (words[:k], words[k + 1 :])
        if k == 0 and low in reading.pack.terms("reason_opening"):
            end = _end_of_cause(reading, words, 1, free, deed=True)
            yield word, (words[1:end], words[end:])
        deed = low in reading.pack.terms("tie_of_deed")
        opens = k == 0 and low in reading.pack.terms("tie_word")
        if not changes or not (opens or (deed and _is_deed(reading, words, k))):
            continue
        end = _end_of_cause(reading, words, k + 1, free, deed=deed)
        yield word, (words[k + 1 : end], (*words[:k], *words[end:]))


_CHANGES = ("went_down", "went_up", "moved_word")
_DEED = "ing"
"""How an English deed ends behind "by"."""


def _is_deed(reading: Reading, words: Sequence[Word], k: int) -> bool:
    """Whether what stands behind a joint is something done: "by rewriting the list", no time: "by June"."""
    return bool(reading.pack.terms("ordinary_noun")) or form(words[k + 1]).endswith(_DEED)


def _end_of_cause(
    reading: Reading, words: Sequence[Word], begin: int, free: frozenset[str], *, deed: bool
) -> int:
    """Behind which word ends what a joint takes: at a sign, in front of who did it, else at the first noun.

    In a language that writes nouns with a capital letter that is the first one of these. What was done takes
    all up to a sign, or to who did it.
    """
    capital = bool(reading.pack.terms("ordinary_noun"))
    noun = False
    for k in range(begin, len(words)):
        word = words[k]
        if reading.text[words[k - 1].end : word.start].strip():
            return k
        person = form(word) in reading.pack.terms("addressed")
        if noun and not (capital and deed) and (person or _ends_noun(reading, word, deed=deed)):
            return k
        noun = noun or (word.text[0].isupper() if capital else form(word) not in free)
    return len(words)


def _ends_noun(reading: Reading, word: Word, *, deed: bool) -> bool:
    """Whether a word begins something else, behind the noun of a cause."""
    capital = bool(reading.pack.terms("ordinary_noun"))
    return not deed and (capital or form(word) in reading.pack.terms("article_of_noun"))
