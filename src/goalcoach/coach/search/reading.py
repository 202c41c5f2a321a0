"""Reading texts and searches as roots of words, per language. Knows no competencies and no meanings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from goalcoach.coach.search import english, german
from goalcoach.rules.language.packs import own_pack

_TOKEN = re.compile(r"[^\W_]+(?:'(?!s\b)[^\W_]+|\+\+|#)?")
_PAUSE = re.compile(r"[.,;:!?](?=\s|$)|\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """What reading a language takes beyond its pack."""

    code: str
    root: Callable[[str], str]
    """Of a lower-case lemma."""
    stop: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()
    against: tuple[tuple[str, ...], ...] = ()
    """Phrases behind which stands what is not wanted."""
    excludes: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    """How a clause begins, or ends, that tells what is not covered."""
    particles: frozenset[str] = frozenset()
    """What may part from its verb and close the clause; none where verbs stay whole."""
    links: tuple[str, ...] = ()
    """What stands between parts of a compound; none where words are not joined."""

    def lemmas(self, words: Iterable[str]) -> dict[str, str]:
        """The lemma of each word, by the word as it is written."""
        unique = sorted(set(words))
        # One word a line: no word is read as part of another, and the pack is asked once.
        found = {word.text: word.lemma.lower() for word in own_pack(self.code).words("\n".join(unique))}
        return {word: found.get(word, word.lower()) for word in unique}

    def roots(self, words: Iterable[str]) -> dict[str, str]:
        """The root of each word, by the word as it is written."""
        return {word: self.root(lemma) for word, lemma in self.lemmas(words).items()}


def tokens(text: str) -> tuple[str, ...]:
    """Words and numbers as they are written; the parts of "e-learning" and "team's" count one by one."""
    return tuple(_TOKEN.findall(text.replace("’", "'")))


def clauses(text: str) -> tuple[int, ...]:
    """For each of the tokens, in which clause it stands, counted from 0."""
    parts = _PAUSE.split(text.replace("’", "'"))
    return tuple(number for number, each in enumerate(parts) for _ in tokens(each))


def _as_is(lemma: str) -> str:
    return lemma


def _phrases(lines: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(line.split()) for line in lines)


ENGLISH = Tongue(
    code="en",
    root=english.root,
    stop=english.STOP,
    weak=english.WEAK,
    against=_phrases(english.AGAINST),
    excludes=english.EXCLUDES,
)
GERMAN = Tongue(
    code="de",
    root=german.root,
    stop=german.STOP,
    weak=german.WEAK,
    against=_phrases(german.AGAINST),
    excludes=german.EXCLUDES,
    particles=german.PARTICLES,
    links=german.LINKS,
)
TONGUES: Mapping[str, Tongue] = {each.code: each for each in (ENGLISH, GERMAN)}


@cache
def tongue(language: str) -> Tongue:
    """How a language is read; in one that nobody taught, each word is its own root."""
    return TONGUES.get(language) or Tongue(code=language, root=_as_is)
