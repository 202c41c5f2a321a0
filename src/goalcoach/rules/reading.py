"""One reading of one draft's text, shared by all rules so that nothing is read twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from goalcoach.domain.draft import Draft
from goalcoach.domain.finding import Criterion, Letter, LetterVerdict
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules import phrases
from goalcoach.rules.facts import Facts
from goalcoach.rules.fields import beside
from goalcoach.rules.language.packs import pack
from goalcoach.rules.language.read import Change, Quantity, Role, Sentence, TimeReference, Word
from goalcoach.rules.surface import has_words


class Reading:
    """What the language pack sees in `text`; each part is read when it is first asked for."""

    letters: tuple[LetterVerdict, ...] = ()
    """The letters of the goal, once the engine has told them; empty for other drafts."""
    vague: bool = False
    """Whether the goal's main result is vague, once the engine has told it."""

    beside: tuple[tuple[str, str], ...] = ()
    """Name and text of everything written beside a goal's sentence."""

    def __init__(self, text: str, context: str, facts: Facts, language: str) -> None:
        self.text = text
        self.context = context
        self.pack = pack(language)
        self._facts = facts

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """All words of the text."""
        return self.pack.words(self.text)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences and list items of the text."""
        return self.pack.sentences(self.text)

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """All numbers of the text, with their role."""
        return self.pack.quantities(self.text)

    @cached_property
    def amounts(self) -> tuple[Quantity, ...]:
        """The numbers that can measure something."""
        return tuple(q for q in self.quantities if q.role in (Role.AMOUNT, Role.RATE))

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """All movements of a number in the text."""
        return self.pack.changes(self.text)

    @cached_property
    def times(self) -> tuple[TimeReference, ...]:
        """All time references of the text."""
        return self.pack.times(self.text, self._facts.today, self._facts.calendar)

    @cached_property
    def context_times(self) -> tuple[TimeReference, ...]:
        """All time references of the context."""
        return self.pack.times(self.context, self._facts.today, self._facts.calendar) if self.context else ()

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """The lemmas of the text."""
        return frozenset(word.lemma for word in self.words)

    @cached_property
    def themes(self) -> Mapping[str, tuple[tuple[int, int], ...]]:
        """Theme to the places of its words in the text."""
        return phrases.find(self.words, self.pack.code)

    def theme(self, name: str) -> tuple[tuple[int, int], ...]:
        """The places of a theme's words in the text."""
        return self.themes.get(name, ())

    def outside(self, name: str, other: str) -> Iterator[tuple[int, int]]:
        """The places of a theme's words that are not part of longer words of another theme."""
        longer = self.theme(other)
        for start, end in self.theme(name):
            if not any(a <= start and end <= b and (a, b) != (start, end) for a, b in longer):
                yield start, end

    def opens_with(self, theme: str) -> tuple[int, int] | None:
        """The words of a theme that some sentence of the text begins with, the first such sentence."""
        places = self.theme(theme)
        for start in self.openings if places else ():
            for place in places:
                if place[0] == start:
                    return place
        return None

    @cached_property
    def openings(self) -> tuple[int, ...]:
        """Where the first word of each sentence begins, a leading "to" or "I will" left aside."""
        return tuple(self._openings())

    def _openings(self) -> Iterator[int]:
        words, lead_ins = self.words, self.pack.terms("lead_in")
        for sentence in self.sentences:
            inside = [word for word in words if sentence.start <= word.start < sentence.end]
            for word in inside:
                if word.lemma not in lead_ins:
                    yield word.start
                    break

    @cached_property
    def everything(self) -> str:
        """The text and all texts beside it, one below the other."""
        return "\n".join((self.text, *(text for _, text in self.beside)))

    @cached_property
    def plain(self) -> bool:
        """Whether everything is written in printable ASCII and line breaks: nothing odd can hide in it."""
        everything = self.everything
        return everything.isascii() and everything.translate(_BREAKS).isprintable()

    @cached_property
    def blank(self) -> bool:
        """Whether there is nothing to read: what is missing in an empty text is words."""
        return not has_words(self.text)

    def letter(self, criterion: Criterion) -> Letter:
        """What the letter of a criterion says; unknown as long as nobody told."""
        for told in self.letters:
            if told.criterion is criterion:
                return told.letter
        return Letter.UNKNOWN


def read(draft: Draft, facts: Facts) -> Reading:
    """The reading of a draft."""
    if not isinstance(draft, GoalDraft):
        return Reading(draft.text, "", facts, draft.language)
    reading = Reading(draft.text, draft.context, facts, draft.language)
    reading.beside = tuple(beside(draft))
    return reading


_BREAKS = str.maketrans("\t\n\r", "   ")
