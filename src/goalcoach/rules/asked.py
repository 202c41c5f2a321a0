"""Which rules to ask about a draft: those that may find something in it. Knows no rule by name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from itertools import compress
from operator import attrgetter
from typing import Any

from goalcoach.domain.draft import Draft
from goalcoach.domain.finding import Criterion, Letter
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import Rule
from goalcoach.rules.themes import OF_GOALS

_Rules = dict[Rule[Any], None]
"""Rules in order, each once."""
_told = attrgetter("criterion", "letter")


class Asked:
    """The rules about drafts of one shape, by the signs that there may be something to find.

    A rule without a sign in a draft costs nothing there, so a long catalogue is as fast as a short one.
    """

    def __init__(self, rules: Sequence[Rule[Any]], shape: type[Any]) -> None:
        self.any = bool(rules)
        """Whether there are rules about such drafts at all."""
        self._always: _Rules = dict.fromkeys(each for each in rules if each.always_asked)
        self._by_theme: dict[str, _Rules] = defaultdict(dict)
        self._by_letter: dict[tuple[Criterion | None, Letter], _Rules] = defaultdict(dict)
        """Rules that follow a letter; those that look for words as well find nothing without either."""
        by_field: dict[str, _Rules] = defaultdict(dict)
        for each in rules:
            both = each.follows is not None and each.looks_for
            for theme in () if both else each.looks_for:
                self._by_theme[theme][each] = None
            for name in each.looks_at:
                by_field[name][each] = None
            if each.follows is not None:
                self._by_letter[each.criterion, each.follows][each] = None
        self._others = not OF_GOALS.issuperset(self._by_theme)
        """Whether there are rules that look for themes beyond those of goals."""
        of_draft, of_facts = _defaults(shape), _defaults(Facts)
        self._of_draft = _Signs(
            {name: by_field.pop(name) for name in [*by_field] if name in of_draft}, of_draft
        )
        self._of_facts = _Signs(
            {name: by_field.pop(name) for name in [*by_field] if name in of_facts}, of_facts
        )
        self._of_reading = [*by_field.values()]
        self._read = _reader(by_field)
        self._of_these: tuple[Facts | None, _Rules] = (None, {})

    def about(self, draft: Draft, facts: Facts, reading: Reading) -> Iterable[Rule[Any]]:
        """The rules to ask about a draft."""
        asked = self._of(facts).copy()
        self._add_by_words(asked, reading)
        self._add_by_fields(asked, draft, reading)
        return asked

    def _of(self, facts: Facts) -> _Rules:
        """The rules that are asked about every draft with these facts; one after the other has the same."""
        known, asked = self._of_these
        if known is not facts:
            asked = self._always.copy()
            self._of_facts.add(asked, facts)
            self._of_these = facts, asked
        return asked

    def _add_by_words(self, asked: _Rules, reading: Reading) -> None:
        for theme in filter(self._by_theme.__contains__, reading.starts) if self._by_theme else ():
            asked |= self._by_theme[theme]
        for theme in filter(self._by_theme.__contains__, reading.other_starts) if self._others else ():
            asked |= self._by_theme[theme]
        for told in filter(self._by_letter.__contains__, map(_told, reading.letters)):
            for each in self._by_letter[told]:
                if not each.looks_for or any(map(reading.theme, each.looks_for)):
                    asked[each] = None

    def _add_by_fields(self, asked: _Rules, draft: Draft, reading: Reading) -> None:
        self._of_draft.add(asked, draft)
        for rules in compress(self._of_reading, self._read(reading)):
            asked |= rules


class _Signs:
    """Fields of a draft or of facts, and the rules to ask where one holds anything but its default."""

    def __init__(self, rules: Mapping[str, _Rules], defaults: Mapping[str, object]) -> None:
        self._rules = [(defaults[name], each) for name, each in rules.items()]
        self._nothing = tuple(empty for empty, _ in self._rules)
        self._values = _reader(rules)

    def add(self, asked: _Rules, holder: Draft | Facts) -> None:
        """Add the rules whose fields hold something."""
        values = self._values(holder)
        if values == self._nothing:
            return
        for value, (empty, rules) in zip(values, self._rules, strict=True):
            if value is not empty:
                asked |= rules


def _reader(names: Iterable[str]) -> Callable[[object], tuple[object, ...]]:
    """Reads all of these, in one call where it may: with a single name that would give no tuple."""
    all_names = tuple(names)
    if len(all_names) > 1:
        return attrgetter(*all_names)
    return lambda holder: tuple([getattr(holder, name) for name in all_names])


def _defaults(shape: type[Any]) -> dict[str, object]:
    return {field.name: field.default for field in fields(shape)}
