"""German, as a language pack: the one door to the modules beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal

from goalcoach.domain.calendar import OrgCalendar
from goalcoach.rules.language.de import changes, quantities, terms, times, tokens
from goalcoach.rules.language.de.grammar import GRAMMAR
from goalcoach.rules.language.digits import meanings
from goalcoach.rules.language.read import Change, Language, Quantity, Sentence, TimeReference, Word


class German:
    """Reads German. Stateless."""

    code = "de"
    name = "German"
    grammar = GRAMMAR

    def words(self, text: str) -> tuple[Word, ...]:
        """All words and numbers in order."""
        return tokens.words(text)

    def sentences(self, text: str) -> tuple[Sentence, ...]:
        """Sentences, list items and lines."""
        return tokens.sentences(text)

    def quantities(self, text: str) -> tuple[Quantity, ...]:
        """All numbers, in digits or words, in order, none overlapping."""
        return quantities.found(text)

    def changes(self, text: str) -> tuple[Change, ...]:
        """All movements of a number, in order."""
        return changes.found(text)

    def times(self, text: str, today: date, calendar: OrgCalendar) -> tuple[TimeReference, ...]:
        """All time references, in order, none overlapping."""
        return tuple(times.times(text, today, calendar))

    def values(self, digits: str) -> Iterator[Decimal]:
        """What digits may mean: "2.500" is nothing but two thousand five hundred."""
        return meanings(digits, ".", strictly=True)

    def stems(self, words: Iterable[str]) -> frozenset[str]:
        """Words without their endings, since nouns keep theirs: "angebot" of "angebote" and "angeboten".

        With what nouns share with the verb they are made of, marked so that it is no such word: "~regn".
        """
        words = tuple(words)
        roots = (f"~{tokens.root(word)}" for word in words)
        return frozenset((*map(tokens.stem, words), *(each for each in roots if len(each) > _SHORT_ROOT)))

    def thing(self, noun: str) -> str:
        """One form for all of a counted noun."""
        return tokens.thing(noun)

    def terms(self, theme: str) -> Mapping[str, str]:
        """A word list by theme; an unknown theme is empty."""
        return terms.terms(theme)


_SHORT_ROOT = 4
"""Signs of "~reg": what is no longer may be part of any word."""

GERMAN: Language = German()
