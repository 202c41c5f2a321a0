"""Whether a part holds a number that measures something named, or moves something that is measured."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from goalcoach.rules.language.read import Quantity, Role, Word
from goalcoach.rules.letters.noun_phrase import content, has, head, phrase
from goalcoach.rules.letters.parts import Part
from goalcoach.rules.letters.theme import thematic

_MOVING = ("direction_up", "direction_down", "direction_keep", "changing_verb")
_start = attrgetter("start")


def measures(part: Part) -> tuple[Quantity, ...]:
    """The numbers of the part that measure something named."""
    if part.measures is None:
        part.measures = tuple([quantity for quantity in part.amounts if _sized(part, quantity)])
    return part.measures


def measured(part: Part) -> bool:
    """Whether the part holds a number that measures something."""
    return bool(measures(part))


def changes_measure(part: Part) -> bool:
    """ "Cut ticket backlog", "raise sign-ups": a direction and something that is measured."""
    if not any(part.does(theme) for theme in _MOVING):
        return False
    words = content(part, phrase(part))
    last = head(part)
    if last is None or not has(part, (last,), "metric_noun"):
        return False
    return not (thematic(part, last) and len(words) < 2)


def _sized(part: Part, quantity: Quantity) -> bool:
    """Whether a number measures something named, and is not only "1 % better"."""
    factor = quantity.unit == "x" and quantity.role is not Role.RATE
    if quantity.unit in {"%", "pp", "x"} and (quantity.relative or factor):
        if part.names_count is None:
            words = part.reading.words[part.begin : part.end]
            part.names_count = _moves_a_thing(part) or _counts_something(part, words)
        return part.names_count
    if quantity.value == 1 and quantity.unit in part.terms("generic_object"):
        return False
    if quantity.unit == "%" and _of_a_theme(part, quantity):
        return False
    if quantity.unit == "%":
        return part.end - part.begin > 2 or len(content(part, part.reading.words[part.begin : part.end])) > 1
    return True


def _moves_a_thing(part: Part) -> bool:
    """ "Cut paperwork by 30 %": what is moved can be measured, be it counted or weighed."""
    last = head(part)
    if last is None or not (part.does("direction_up") or part.does("direction_down")):
        return False
    if thematic(part, last):
        return False
    alone = len(content(part, phrase(part))) < 2
    return not (alone and (has(part, (last,), "soft_noun") or has(part, (last,), "generic_object")))


def _of_a_theme(part: Part, quantity: Quantity) -> bool:
    """ "100 % quality": a share of nothing that is counted."""
    k = bisect_left(part.all_words, quantity.end, part.begin, part.purpose, key=_start)
    if k >= part.purpose:
        return False
    behind = part.all_words[k]
    return thematic(part, behind) and not has(part, (behind,), "metric_noun")


def _counts_something(part: Part, words: tuple[Word, ...]) -> bool:
    if has(part, words, "metric_noun") or has(part, words, "group_noun"):
        return True
    grammar = part.reading.pack.grammar
    for w in words:
        if w.text.isupper() and len(w.text) > 1 and not w.text[0].isdecimal():
            return True
        if grammar.several(w) and not thematic(part, w):
            return w.lemma not in part.terms("generic_object")
    return False
