"""What a point calls somebody by a noun or a word of its own: "the stickler in you". Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from goalcoach.rules.about import form
from goalcoach.rules.clauses import SIGN_OR_QUOTE, span_of_sentence
from goalcoach.rules.language.read import Word
from goalcoach.rules.reading import Reading

Called = Iterator[tuple[Word, Word]]
"""Where each begins, and the word that somebody is called by."""


def called_them(reading: Reading) -> Called:
    """All of them, told or not."""
    yield from _what_they_are(reading)
    yield from _that_is_them(reading)
    yield from _in_them(reading)
    yield from _the_one_they_are(reading)
    yield from _set_behind_them(reading)


def _what_they_are(reading: Reading) -> Iterator[tuple[Word, Word]]:
    """ "What a worrier you are", "was für ein Grübler du bist"."""
    words, terms = reading.words, reading.pack.terms
    for k in range(1, len(words)):
        if form(words[k]) not in terms("one_article") or form(words[k - 1]) not in terms("what_a_word"):
            continue
        you = first_of(
            reading, k + 1, {form(each) for each in words[k + 1 : k + _NAMED + 1]} - _persons(reading)
        )
        if you is None or you < k + 2 or not _persons(reading) & {form(words[you])}:
            continue
        being = you + 1 < len(words) and _is_one(reading, words[you + 1])
        if being and not neutral(reading, you - 1, "neutral_state"):
            yield words[k - 1], words[you - 1]


_NAMED = 4
"""Words in which it is told what somebody is: "what a very careful soul you are"."""


def _that_is_them(reading: Reading) -> Iterator[tuple[Word, Word]]:
    """What a sentence opens with and then says somebody is: "Thorough as few are, that is what you were"."""
    words, terms = reading.words, reading.pack.terms
    between = {*terms("being"), *terms("being_of"), *terms("how_much"), *terms("what_a_word")}
    for k, word in enumerate(words):
        signed = k > 0 and "," in reading.text[words[k - 1].end : word.start]
        if not signed or form(word) not in terms("that_word"):
            continue
        you = first_of(reading, k + 1, between - terms("having").keys())
        short = "'" in form(word) and you == k + 1 and _ends(reading, you)  # "that's you"
        if you is None or form(words[you]) not in _persons(reading):
            continue
        begin = span_of_sentence(reading, word.start)[0]
        first = next(j for j, each in enumerate(words) if each.start >= begin)
        being = short or any(_is_one(reading, each) for each in words[k + 1 : you + 2])
        if being and not neutral(reading, first, "neutral_state"):
            yield words[first], words[first]


def _persons(reading: Reading) -> frozenset[str]:
    return frozenset(reading.pack.terms("addressed"))


def _is_one(reading: Reading, word: Word) -> bool:
    """Whether it is a verb behind which it is told what somebody is, and none of having."""
    return form(word) in reading.pack.terms("being_of").keys() - reading.pack.terms("having").keys()


def _in_them(reading: Reading) -> Called:
    """ "The stickler in you", "a stickler like you"."""
    words, terms = reading.words, reading.pack.terms
    for k in range(2, len(words) - 1):
        inside = form(words[k]) in terms("inside_word") and form(words[k + 1]) in terms("addressed_other")
        like = form(words[k]) in terms("like_word") and form(words[k + 1]) in _persons(reading)
        articles = terms("definite_word") if inside else terms("one_article")
        if not (inside or like) or SIGN_OR_QUOTE.search(reading.text, words[k - 1].end, words[k].start):
            continue
        named = any(form(each) in articles for each in words[max(0, k - _NAMED) : k - 1])
        if named and not neutral(reading, k - 1, "neutral_in"):
            yield words[k - 1], words[k - 1]


def _the_one_they_are(reading: Reading) -> Called:
    """ "Like the stickler you are", "der Pedant, der du bist"."""
    words, terms = reading.words, reading.pack.terms
    for k in range(1, len(words) - 1):
        if form(words[k]) not in _persons(reading):
            continue
        if _is_one(reading, words[k + 1]) and _ends(reading, k + 1):
            last = k - 1 - (form(words[k - 1]) in terms("definite_word"))
            front = [form(each) for each in words[max(0, last - _NAMED) : last]]
            if terms("definite_word").keys() & front and not neutral(reading, last, "neutral_in"):
                yield words[last], words[last]


def _set_behind_them(reading: Reading) -> Called:
    """ "You, the stickler, …"."""
    words, terms = reading.words, reading.pack.terms
    for k in range(len(words) - 2):
        you, article, named = words[k : k + 3]
        of_them = form(you) in _persons(reading) and form(article) in terms("definite_word")
        apart = of_them and "," in reading.text[you.end : article.start] and _ends(reading, k + 2)
        if apart and not neutral(reading, k + 2, "neutral_in"):
            yield named, named


def _ends(reading: Reading, k: int) -> bool:
    """Whether a sign follows a word, or nothing at all."""
    words = reading.words
    if k + 1 >= len(words):
        return True
    return SIGN_OR_QUOTE.search(reading.text, words[k].end, words[k + 1].start) is not None


def first_of(reading: Reading, k: int, free: AbstractSet[str]) -> int | None:
    """The first word from there on that is none of the free ones; None where a sign comes before it."""
    words: Sequence[Word] = reading.words
    while k < len(words):
        if k and SIGN_OR_QUOTE.search(reading.text, words[k - 1].end, words[k].start):
            return None
        if form(words[k]) not in free:
            return k
        k += 1
    return None


def neutral(reading: Reading, k: int, theme: str) -> bool:
    """Whether a word may be said of anybody."""
    word, terms = reading.words[k], reading.pack.terms
    low = form(word)
    if low[0].isdigit() or any(q.start <= word.start < q.end for q in reading.quantities):
        return True
    return any(low in terms(each) or word.lemma in terms(each) for each in (theme, "connecting", "everyday"))
