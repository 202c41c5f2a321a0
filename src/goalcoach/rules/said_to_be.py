"""What a point says somebody is, and no evidence does: "you are a natural leader and …". Knows no rule."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from goalcoach.rules.about import form, names_of
from goalcoach.rules.clauses import SIGN
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.read import Word
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said, flat

_BETWEEN = ("person_joint", "intensifier", "who_joint")
"""Themes of words between a person and what they are said to be: "you are, after all, a …"."""


def said_to_be(reading: Reading, facts: Facts, told: Said) -> Iterator[Span]:
    """Places of what a person is said to be in words of which the evidence does not have every one."""
    words, articles = reading.words, reading.pack.terms("one_article")
    persons = {*reading.pack.terms("person_word"), *names_of(facts)}
    for k, word in enumerate(words):
        long = any(each.lemma in reading.pack.terms("span_unit") for each in words[k + 1 : k + 2])
        if form(word) not in articles or long:  # "a week later" is said of nobody
            continue
        named = _named(reading, k + 1)
        of_person = named and (_behind(reading, k, persons) or _in_front(reading, k, named[-1], persons))
        if of_person and told.share(named, ()) < 1:
            yield word.start, named[-1].end


def _named(reading: Reading, begin: int) -> Sequence[Word]:
    """The words from there on, up to a sign or a small word."""
    words, end = reading.words, begin
    small = [reading.pack.terms(theme) for theme in ("connecting", "everyday", "person_joint")]
    while end < len(words) and not any(form(words[end]) in each for each in small):
        if SIGN.search(reading.text, words[end - 1].end, words[end].start):
            break
        end += 1
    return words[begin:end]


def _behind(reading: Reading, k: int, persons: Collection[str]) -> bool:
    """Whether a person and a form of "to be", in either order, stand in front of word k."""
    being = {*reading.pack.terms("being"), *reading.pack.terms("person_verb")}
    between = {word for theme in _BETWEEN for word in reading.pack.terms(theme)}
    person = is_ = False
    gifts = reading.theme("innate_talent")
    for word in reversed(reading.words[:k]):
        if any(start <= word.start < end for start, end in gifts):
            continue  # "du bist von Natur aus ein …"
        low = form(word)
        short = "'" in low and low in persons  # "you're" is both
        person, is_ = person or low in persons or flat(low) in persons, is_ or low in being or short
        if person and is_:
            return True
        if low not in persons and low not in being and low not in between:
            return False
    return False


def _in_front(reading: Reading, k: int, last: Word, persons: Collection[str]) -> bool:
    """Whether a sentence opens with it, and the person follows: "A born seller, you …"."""
    words, opener = reading.words, reading.pack.terms("as_word")
    first = k - (k > 0 and form(words[k - 1]) in opener)
    behind = [word for word in words if word.start > last.end][:1]
    if reading.pack.terms("ordinary_noun") and not last.text[0].isupper():
        return False  # "Ein Gast schreibt, du …": its last word is a verb, where nouns have a capital
    return (
        words[first].start in reading.openings
        and any(form(word) in persons for word in behind)
        and any("," in reading.text[last.end : word.start] for word in behind)
    )
