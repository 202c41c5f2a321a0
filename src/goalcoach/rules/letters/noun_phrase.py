"""The words a part's verb is about: the first noun phrase, its head, what carries meaning. Judges nothing."""

from __future__ import annotations

from goalcoach.rules.language.read import Word
from goalcoach.rules.letters.parts import Part

_CLOSING = frozenset(",;:(")
"""Signs in front of a word that no longer belongs to the phrase."""


def content(part: Part, words: tuple[Word, ...]) -> list[Word]:
    """Words that carry meaning."""
    stops = part.terms("stop_word")
    return [w for w in words if w.text.lower() not in stops]


def has(part: Part, words: tuple[Word, ...], theme: str) -> bool:
    """Whether one of the words is of a theme."""
    terms = part.terms(theme)
    for word in words:  # noqa: SIM110 - any() takes three times as long for so little
        if word.lemma in terms or word.text.lower() in terms:
            return True
    return False


def inside_words(part: Part, theme: str) -> bool:
    """Whether a word holds a term of a theme: for languages that are written without blanks."""
    foreign = [w.text for w in part.words if not w.text.isascii()]
    if not foreign:
        return False
    terms = [t for t in part.terms(theme) if not t.isascii()]
    return any(term in word for word in foreign for term in terms)


def phrase(part: Part) -> tuple[Word, ...]:
    """The first noun phrase of the object: up to a preposition, a comma or a clause."""
    if part.phrase is None:
        part.phrase = _phrase(part)
    return part.phrase


def _phrase(part: Part) -> tuple[Word, ...]:
    words = part.objects if part.verb is not None else part.words
    text, ends = part.reading.text, part.terms("phrase_end")
    whole = _in_compounds(part) if "compound" in part.starts else frozenset()
    stops, begun = part.terms("stop_word"), False
    for k, word in enumerate(words):
        low = word.text.lower()
        if not begun:
            begun = low not in stops
        elif word.start not in whole and (
            low in ends or not _CLOSING.isdisjoint(text[words[k - 1].end : word.start])
        ):
            return words[:k]
    return words


def _in_compounds(part: Part) -> frozenset[int]:
    """Where the words of "step by step" begin, behind the first."""
    words = part.reading.words
    return frozenset(
        words[k].start for i, size in part.starts["compound"].items() for k in range(i + 1, i + size)
    )


def head(part: Part) -> Word | None:
    """The noun of the object's first phrase."""
    return part.reading.pack.grammar.head(content(part, phrase(part)))


def names(part: Part, words: list[Word]) -> list[Word]:
    """Words with a capital letter; none in a title, where all words have one."""
    named = part.reading.pack.grammar.named
    others = content(part, part.words)
    if len(others) > 2 and all(named(w) for w in others):
        return []
    return [w for w in words if named(w)]
