"""English, as a language pack: the one door to the modules beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from goalcoach.domain.calendar import OrgCalendar
from goalcoach.rules.language.digits import meanings
from goalcoach.rules.language.en import changes, quantities, terms, times, tokens
from goalcoach.rules.language.en.deadlines import Found
from goalcoach.rules.language.en.grammar import GRAMMAR
from goalcoach.rules.language.en.scan import scan
from goalcoach.rules.language.en.when import Span, resolve
from goalcoach.rules.language.read import Change, Language, Quantity, Sentence, TimeReference, Word


class English:
    """Reads English. Stateless."""

    code = "en"
    name = "English"
    grammar = GRAMMAR

    def words(self, text: str) -> tuple[Word, ...]:
        """All words and numbers in order."""
        return scan(text).words

    def sentences(self, text: str) -> tuple[Sentence, ...]:
        """Sentences, list items and lines."""
        return tokens.sentences(text)

    def quantities(self, text: str) -> tuple[Quantity, ...]:
        """All numbers, in digits or words, in order, none overlapping."""
        return tuple([each.quantity for each in quantities.found(text)])

    def changes(self, text: str) -> tuple[Change, ...]:
        """All movements of a number, in order."""
        return changes.found(text)

    def times(self, text: str, today: date, calendar: OrgCalendar) -> tuple[TimeReference, ...]:
        """All time references, in order, none overlapping."""
        words = scan(text).words
        return tuple([_reference(found, words, today, calendar) for found in times.found(text)])

    def values(self, digits: str) -> Iterator[Decimal]:
        """What digits may mean: "2,500" is two thousand five hundred or, by somebody from elsewhere, two and a half."""
        return meanings(digits, ",", strictly=False)

    def stems(self, words: Iterable[str]) -> frozenset[str]:
        """None: lemmas tell."""
        return frozenset()

    def thing(self, noun: str) -> str:
        """The noun: it is its lemma."""
        return noun

    terms = staticmethod(terms.terms)
    """A word list by theme; an unknown theme is empty."""


def _reference(found: Found, words: tuple[Word, ...], today: date, calendar: OrgCalendar) -> TimeReference:
    span = resolve(found.when, today, calendar) if found.when else _UNKNOWN
    since = resolve(found.since, today, calendar).begin if found.since else None
    start, end = words[found.i].start, words[found.j - 1].end
    return TimeReference(start, end, found.kind, since or span.begin, span.until, span.needs)


_UNKNOWN = Span(None, None)
ENGLISH: Language = English()
