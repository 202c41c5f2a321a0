"""Which notes of an answer are taken: what the person's own words bear. Keeps nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from goalcoach.domain.conversation import Speaker, Turn
from goalcoach.domain.finding import Finding
from goalcoach.domain.sentence import sentence
from goalcoach.domain.sketch import assemble
from goalcoach.llm.apply import apply
from goalcoach.llm.port import TurnAnswer, TurnRequest
from goalcoach.rules.engine import reasons

UNSAID = "SG2"
"""Codes of the rules that refuse what the person did not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """What is taken of the notes of an answer."""

    answer: TurnAnswer
    """The answer with the notes that are taken."""
    unsaid: tuple[Finding, ...] = ()
    """What the others say and the person did not."""


def grounded(result: TurnAnswer, turns: Sequence[Turn]) -> TurnAnswer:
    """The answer without notes whose quote is not, to the letter, in the turn it names."""
    texts = {turn.number: turn.text for turn in turns if turn.speaker is Speaker.PERSON}
    notes = tuple(note for note in result.notes if note.quote and note.quote in texts.get(note.turn, ""))
    return replace(result, notes=notes)


def noted(request: TurnRequest, result: TurnAnswer) -> Noted:
    """The answer with the notes that say no more than the person did, each beside those before it."""
    unsaid = _unsaid(request, result)
    if not unsaid:
        return Noted(answer=result)
    taken = replace(result, notes=())
    for note in result.notes:
        further = replace(result, notes=(*taken.notes, note))
        if not _unsaid(request, further):
            taken = further
    return Noted(answer=taken, unsaid=unsaid)


def _unsaid(request: TurnRequest, result: TurnAnswer) -> tuple[Finding, ...]:
    """What the notes of an answer say that the person did not."""
    if not result.notes:
        return ()
    sketch = apply(request.sketch, result, previous=request.previous)
    words = sentence(sketch, request.facts.language) or result.notes[0].quote
    draft = assemble(
        replace(sketch, wording=words), owner=request.facts.owner, language=request.facts.language
    )
    return reasons(draft, request.facts, UNSAID) if draft else ()
