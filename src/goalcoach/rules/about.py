"""Whether words of a text are about a person, and not about a thing. Knows no rule and no theme's meaning."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.rules.clauses import sentence_at, words_in
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.read import Sentence, Word
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import flat

_LOOKALIKE = "lookalike"
"""Longer words in which a word of some theme means something else."""


def places(reading: Reading, *themes: str) -> Iterator[tuple[int, int]]:
    """Where words of these themes stand, but for look-alikes; of two that overlap the first and longest."""
    yield from _apart({at for theme in themes for at in reading.outside(theme, _LOOKALIKE)})


def said_of_person(reading: Reading, facts: Facts, *themes: str) -> Iterator[tuple[int, int]]:
    """Where words of these themes are said of a person: "she can be cold", not "a cold start"."""
    if any(reading.theme(theme) for theme in themes):
        names = names_of(facts)
        yield from (at for at in places(reading, *themes) if _of_person(reading, at, names))


def names_of(facts: Facts) -> frozenset[str]:
    """The parts of the name of the person a review is about."""
    return frozenset(flat(part) for part in facts.review.name.split()) if facts.review else frozenset()


def _apart(found: set[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    end = 0
    for at in sorted(found, key=lambda place: (place[0], -place[1])):
        if at[0] >= end:
            end = at[1]
            yield at


def _of_person(reading: Reading, at: tuple[int, int], names: frozenset[str]) -> bool:
    """Back over joining words to a person, or the start of a sentence; and nothing that it would describe."""
    sentence = sentence_at(reading, at[0])
    if sentence is None:
        return False
    if _turned(reading, at, sentence.end, names):
        return True
    if describes(reading, at, sentence.end):
        return False
    if _ends_its_clause(reading, at, sentence):
        return True
    before = [
        word
        for word in reading.words
        if sentence.start <= word.start
        and word.end <= at[0]
        and not any(time.start <= word.start < time.end for time in reading.times)
    ]
    persons, joints = reading.pack.terms("person_word"), reading.pack.terms("person_joint")
    for word in reversed(before):
        if form(word) in persons or word.lemma in persons or flat(word.text) in names:
            return True
        if word.lemma not in joints and form(word) not in joints:
            return False
    return True


def _turned(reading: Reading, at: tuple[int, int], end: int, names: frozenset[str]) -> bool:
    """Whether a person and what they are follow: "how tired you were", "tired as you are"."""
    terms, opener = reading.pack.terms, reading.pack.terms("as_word")
    behind = words_in(reading, at[1], end)
    behind = behind[1:] if behind and form(behind[0]) in opener else behind
    if len(behind) < 2:
        return False
    person, being = form(behind[0]), form(behind[1])
    return (person in terms("person_word") or person in names) and being in terms("being")


def _ends_its_clause(reading: Reading, at: tuple[int, int], sentence: Sentence) -> bool:
    """Whether an adjective without ending completes a verb said of the one who is spoken to.

    In German it stands at the end, behind whatever the clause tells: "Du warst in der Übergabe gestresst".
    """
    verbs, persons = reading.pack.terms("person_verb"), reading.pack.terms("person_word")
    inside = words_in(reading, sentence.start, sentence.end)
    if not any(form(word) in verbs for word in inside):
        return False
    behind = [word for word in inside if word.start >= at[1]]
    rest = all(form(word) in verbs for word in behind)
    return rest and any(form(word) in persons for word in inside[:2])


def describes(reading: Reading, at: tuple[int, int], end: int) -> bool:
    """Whether a word follows that these words may describe: "difficult migration"."""
    word = next((each for each in reading.words if each.start >= at[1]), None)
    if word is None or word.start >= end or reading.text[at[1] : word.start].strip():
        return False
    joining = ("connecting", "person_joint", "person_verb")
    return not any(form(word) in reading.pack.terms(theme) for theme in joining)


def form(word: Word) -> str:
    """A word as it is looked up: in small letters, with a plain apostrophe."""
    return word.text.lower().replace("\u2019", "'")
