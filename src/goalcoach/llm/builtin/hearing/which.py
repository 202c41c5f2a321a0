"""Which of the two a number is that could have been either: where it stands today, or the one to reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from goalcoach.domain.conversation import Note, Speaker
from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.cues.spoken import sure
from goalcoach.llm.builtin.hearing.amounts import Amount, amounts, plain
from goalcoach.llm.builtin.hearing.found import NUMERIC, Ear, Find
from goalcoach.llm.builtin.hearing.noting import notes_of
from goalcoach.llm.builtin.hearing.phrases import content
from goalcoach.llm.port import TurnRequest


def doubted(request: TurnRequest) -> tuple[str, int]:
    """What the person said last, in which the number stands, and the turn it was; empty for nothing."""
    turns = range(request.turn - len(request.transcript), request.turn)
    told = zip(turns, request.transcript, strict=True)
    said = [(each.text, turn) for turn, each in told if each.speaker is Speaker.PERSON]
    return said[-1] if said else ("", 0)


def which_of_the_two(before: Ear, now: Ear, told: Sequence[Find]) -> tuple[Note, ...]:
    """ "Today", "the target", or the other number, said when it was asked what the one `before` is.

    Of two numbers the first is where it stands, unless what is `told` now says so of its own. Empty for any
    other answer.
    """
    first = amounts(before)
    if len(first) != 1:
        return ()
    if sure.TODAYS.fullmatch(now.text):
        return _noted(before, first[0], Field.BASELINE)
    if sure.WANTED.fullmatch(now.text):
        return _noted(before, first[0], Field.TARGET)
    placed = [each for each in told if each.field in NUMERIC]
    if len(placed) == 1 and placed[0].value not in ("", plain(first[0].value)):
        left = Field.TARGET if placed[0].field is Field.BASELINE else Field.BASELINE
        return (*notes_of(now, told), *_noted(before, first[0], left))
    other = amounts(now)
    alone = len(other) == 1 and not content(now.text[: other[0].start] + now.text[other[0].end :])
    if not alone or other[0].value == first[0].value:
        return ()
    wanted = other[0] if other[0].unit or not first[0].unit else replace(other[0], unit=first[0].unit)
    found = {note.field: note for note in _noted(now, wanted, Field.TARGET)}
    return (*(found | {note.field: note for note in _noted(before, first[0], Field.BASELINE)}).values(),)


def _noted(ear: Ear, amount: Amount, field: Field) -> tuple[Note, ...]:
    return notes_of(ear, [amount.find(field)])
