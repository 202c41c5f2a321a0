"""Another goal in the middle of one: where a message is heard from the beginning, and what of it."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.domain.conversation import Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.sketch import all_notes
from goalcoach.llm.builtin.cues.spoken import topics
from goalcoach.llm.builtin.hearing.found import Heard
from goalcoach.llm.builtin.hearing.listen import hear
from goalcoach.llm.builtin.hearing.phrases import starts_with_verb
from goalcoach.llm.builtin.phrases.book import Phrasebook
from goalcoach.llm.builtin.settling import RESTART
from goalcoach.llm.port import TurnRequest

_HEART = frozenset({Field.OUTCOME, Field.METRIC})


def afresh(request: TurnRequest, words: Phrasebook) -> TurnRequest | None:
    """The turn as the first of a new goal, when its message opens one; None when it goes on with the old."""
    said = _of_another(request, words)
    if not said:
        return None
    begun = Sketch(asked=Field.OUTCOME, questions=(str(Field.OUTCOME),))
    first = replace(request, said=said, sketch=begun)
    return first if _tells(hear(first)) else None


def _of_another(request: TurnRequest, words: Phrasebook) -> str:
    """What is said of another goal; empty where nothing is."""
    said, sketch = request.said.strip(), request.sketch
    if sketch.questions[-1:] == (RESTART,):
        tapped = said.strip(" .!").casefold() in {each.casefold() for each in words.restart_options}
        return "" if tapped else said
    if match := topics.INSTEAD.match(said):
        return match["rest"]
    match = topics.RATHER.match(said)
    return match["rest"] if match and any(all_notes(sketch)) and starts_with_verb(match["rest"]) else ""


def _tells(heard: Heard) -> bool:
    """Whether it says what a goal is about, and is no command or short answer."""
    if heard.command or heard.stances or heard.aside:
        return False
    return bool(heard.results) or any(note.field in _HEART for note in heard.notes)
