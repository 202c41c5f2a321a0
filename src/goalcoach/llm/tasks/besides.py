"""What the sentence of a step says besides the step: a second result, or how somebody is to be."""

from __future__ import annotations

from collections.abc import Sequence

from goalcoach.rules.about import form
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined_on import joined_on
from goalcoach.rules.language.read import Word
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said, said

_MOVING = ("direction_up", "direction_down")
_SMALL = ("connecting", "everyday", "person_word", "month")
_MOST = 0.5
"""Share of the words of what moves that are told where it is something that was spoken of."""


def besides(text: str, facts: Facts) -> str:
    """What that is, in a few words; empty for nothing. What the person or the level says is no addition."""
    told = said(facts, facts.language)
    if told is None:
        return ""
    reading = Reading(text, "", facts, facts.language)
    if any(_moves_something_new(reading, part, told) for _, part in joined_on(reading)):
        return "a second result"
    inner = (reading.text[slice(*at)].lower() for at in reading.theme("inner_quality"))
    return "how somebody is to be" if any(not told.akin(each) for each in inner) else ""


def _moves_something_new(reading: Reading, part: Sequence[Word], told: Said) -> bool:
    """Whether something is to become more or less of which nobody spoke."""
    verb = 1 if part and _in(reading, part[0], ("person_word",)) else 0  # "and you cut the …"
    moves = len(part) > verb and _in(reading, part[verb], _MOVING)
    if not moves or told.akin(form(part[verb])) or part[verb].lemma in told.words:
        return False
    behind = [word for word in part[verb + 1 :] if not _in(reading, word, _SMALL)]
    return bool(behind) and told.share(behind, ()) < _MOST


def _in(reading: Reading, word: Word, themes: Sequence[str]) -> bool:
    return any(low in reading.pack.terms(theme) for theme in themes for low in (form(word), word.lemma))
