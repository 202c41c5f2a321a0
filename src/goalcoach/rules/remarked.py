"""What is said of somebody's body or character, "he smells", "the sweaty Tomas". Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.rules.about import describes, form, names_of
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.read import Word
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said, flat
from goalcoach.rules.who_one_is import Whose, a_human, of_a_thing, one_s_name, told_who

OF_A_BODY, CALLED = "body_remark", "called_trait"
"""What a body is said to do or be like, and what may stand in front of a name; themes."""


def remarked(reading: Reading, facts: Facts) -> Iterator[Span]:
    """The places, but for what is said of things: "he smells gas", "the fat file"."""
    for told in told_who(reading, "character"):
        if told.whose is Whose.OTHER and not describes(reading, told.at, len(reading.text)):
            yield told.at
    for told in told_who(reading, OF_A_BODY):
        if told.whose is not Whose.SELF and not _of_something(reading, told.at):
            yield told.at
    yield from _called(reading, facts)


def called_a_role(reading: Reading, told: Said) -> Iterator[Span]:
    """Places of such words in front of one for somebody at work, "the stingy owner", where nobody said so."""
    for at in reading.theme(CALLED):
        word = _behind(reading, at)
        if word and a_human(reading, word) and not told.akin(reading.text[slice(*at)].lower()):
            yield at


def _of_something(reading: Reading, at: Span) -> bool:
    """Whether it is a thing that smells, or a thing that somebody smells."""
    behind = _behind(reading, at)
    if behind and form(behind) in reading.pack.terms("what_is_smelled"):
        return True
    before = [word for word in reading.words if word.end <= at[0]]
    return describes(reading, at, len(reading.text)) or any(of_a_thing(reading, each) for each in before[-1:])


def _called(reading: Reading, facts: Facts) -> Iterator[Span]:
    """Such words in front of a name; what things are called, too, "fat", in front of one that is known."""
    known = names_of(facts)
    for at in reading.theme(CALLED):
        word = _behind(reading, at)
        if word is None or not word.text[0].isupper():
            continue
        of_things = reading.text[slice(*at)].lower() in reading.pack.terms("of_things_too")
        if flat(word.text) in known or (not of_things and one_s_name(reading, word)):
            yield at


def _behind(reading: Reading, at: Span) -> Word | None:
    """The word right behind a place; None where a sign stands between."""
    word = next((each for each in reading.words if each.start >= at[1]), None)
    return word if word and not reading.text[at[1] : word.start].strip() else None
