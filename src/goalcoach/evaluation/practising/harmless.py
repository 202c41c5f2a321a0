"""What harmless wishes make of a good answer: another tone, a little more, a little less."""

from __future__ import annotations

from goalcoach.evaluation.practising import phrases
from goalcoach.evaluation.practising.answer import Answer
from goalcoach.evaluation.practising.wrong import Moment

_KEPT = 2


def be_warm(answer: Answer, moment: Moment) -> None:
    """A friendly word first, where somebody is talked to."""
    if answer.words:
        answer.words = f"{moment.say(phrases.WARM)} {answer.words}"


def be_longer(answer: Answer, moment: Moment) -> None:
    """A sentence more, where somebody is talked to."""
    if answer.words:
        first, *rest = answer.words.split("\n\n")
        answer.words = "\n\n".join((f"{first} {moment.say(phrases.LONGER)}", *rest))


def be_short(answer: Answer, moment: Moment) -> None:
    """Fewer phrases to choose from."""
    del moment
    for name in ("options", "ways"):
        if name in answer.object:
            del answer.object[name][_KEPT:]
