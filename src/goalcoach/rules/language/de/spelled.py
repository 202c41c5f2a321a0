"""German words typed without the letters of its own: "ueber" for "über", "grossartig" for "großartig"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from goalcoach.rules.language.de.calendar import MONTHS, NUMBERS
from goalcoach.rules.language.de.letters import spelled_out
from goalcoach.rules.language.de.terms import THEMES
from goalcoach.rules.language.de.verbs import forms

_PAIR = re.compile("[aou]e|ss", re.IGNORECASE)
_ALONE = frozenset("mass masse massen masses".split())
"""Words of their own, which only look like "Maß"."""


def may_be(text: str) -> bool:
    """Whether a text may hold such a word."""
    return _PAIR.search(text) is not None


def typed(word: str) -> str:
    """A word as German writes it, where it is one of those that rules look for; else as it is.

    Known words alone are looked up, so that "neue", "Frauen" and "Poesie" stay what they are.
    """
    if (low := word.lower()) not in _known():
        return word
    meant = _known()[low]
    if word.isupper():
        return meant.replace("ß", "ẞ").upper()  # the upper case of "ß" is "SS", which would be lost again
    return meant.capitalize() if word[0].isupper() else meant


@cache
def _known() -> Mapping[str, str]:
    """Spelled-out form to word; made when the first text with such a pair of letters is read."""
    phrases = (phrase for words in THEMES.values() for phrase in words if not phrase.isascii())
    words = (
        {word for phrase in phrases for word in phrase.split()}
        | forms().keys()
        | MONTHS.keys()
        | NUMBERS.keys()
    )
    table = {spelled_out(word): word for word in words if not word.isascii()}
    return {spelled: word for spelled, word in table.items() if spelled not in words | _ALONE}
