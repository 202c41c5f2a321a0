"""When somebody in a talk about a result is in need: the talk rests, and people are named who can help."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.llm.builtin.causes.talk import CauseTalk
from goalcoach.llm.builtin.hearing.asides import in_need
from goalcoach.llm.builtin.phrases import book


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """What is said instead of a question about the result."""

    sentence: str
    question: str
    options: tuple[str, ...]
    """To leave it, and to go on with `CauseTalk.going_on`."""
    language: str


def help_for(talk: CauseTalk) -> Help | None:
    """What to say to somebody in need; None where the last answer shows none."""
    words = talk.answers[-1].text if len(talk.answers) > talk.heeded else ""
    aside = in_need(words)
    if aside is None:
        return None
    phrases = book(talk.language)
    return Help(
        sentence=phrases.asides[aside],
        question=phrases.away_question[0],
        options=phrases.away_options,
        language=phrases.language,
    )
