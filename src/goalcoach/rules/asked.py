"""Which rules to ask about a draft: those that may find something in it. Knows no rule by name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any

from goalcoach.domain.draft import Draft
from goalcoach.rules.facts import Facts
from goalcoach.rules.rule import Rule

_Rules = dict[Rule[Any], None]
"""Rules in order, each once."""


class Asked:
    """The rules about drafts of one shape, by what gives them something to find: a theme, or a filled field.

    A rule that finds neither in a draft costs nothing there, so a long catalogue is as fast as a short one.
    """

    def __init__(self, rules: Sequence[Rule[Any]], shape: type[Any]) -> None:
        self.any = bool(rules)
        """Whether there are rules about such drafts at all."""
        self._always: _Rules = dict.fromkeys(each for each in rules if not each.looks_for | each.looks_at)
        self._by_theme: dict[str, _Rules] = {}
        self._by_field: dict[str, _Rules] = {}
        for each in rules:
            for theme in each.looks_for:
                self._by_theme.setdefault(theme, {})[each] = None
            for field in each.looks_at:
                self._by_field.setdefault(field, {})[each] = None
        of_draft = _defaults(shape)
        self._of_draft = tuple((name, of_draft[name]) for name in self._by_field if name in of_draft)
        of_facts = _defaults(Facts)
        self._of_facts = tuple((name, of_facts[name]) for name in self._by_field if name not in of_draft)

    def about(self, draft: Draft, facts: Facts, themes: Iterable[str]) -> Iterable[Rule[Any]]:
        """The rules to ask about a draft that has words of these themes."""
        asked = self._always.copy()
        for theme in themes:
            if theme in self._by_theme:
                asked |= self._by_theme[theme]
        for name, empty in self._of_draft:
            if getattr(draft, name) is not empty:
                asked |= self._by_field[name]
        for name, empty in self._of_facts:
            if getattr(facts, name) is not empty:
                asked |= self._by_field[name]
        return asked


def _defaults(shape: type[Any]) -> dict[str, object]:
    return {field.name: field.default for field in fields(shape)}
