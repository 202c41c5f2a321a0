"""What an answer does to the sketch. Whatever rests on no accepted note of the answer is left out."""

from __future__ import annotations

import re
from dataclasses import replace

from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.sketch import CHANGED, EDITED, adopted, all_notes, keep_notes
from goalcoach.llm.port import Command, TurnAnswer

PARTS = 20
"""Key results of one objective, at most."""
KEYS = 400
"""Questions that are remembered, at most."""
_KEY = re.compile(r"[a-z][a-z_]{0,30}|[A-Z]{2}[0-9]{3}")
"""What a question is remembered by: a field, a code of a rule, or a word of the coach's."""


def apply(sketch: Sketch, answer: TurnAnswer, *, previous: Sketch | None = None) -> Sketch:
    """The sketch after an answer.

    `answer.notes` are the notes that passed the coach's check of quotes. An answer that brings a whole sketch
    is held to them: a note in it must stand in `sketch`, in `previous`, or among `answer.notes`. One that
    starts over keeps nothing of the old goal, and what it notes is the first thing said of the new one.
    """
    if answer.command is Command.START_OVER:
        begun = Sketch(kind=answer.kind, goal_id=None)
        told = answer.sketch is not None and bool(answer.notes)
        return apply(begun, replace(answer, command=None)) if told else _asked(begun, answer)
    if answer.command is Command.UNDO:
        return _asked_again(undone(sketch, previous), answer)
    if answer.sketch is not None:
        known = {*all_notes(sketch), *answer.notes, *(all_notes(previous) if previous else ())}
        kept = _plain(keep_notes(answer.sketch, known.__contains__), sketch)
        return _adopted(_of_the_same_goal(replace(kept, wording=sketch.wording), sketch), answer)
    return _asked(_noted(sketch, answer), answer)


def _plain(sketch: Sketch, before: Sketch) -> Sketch:
    """The sketch without anything but notes and keys: no words come in beside the notes.

    A key result of which nothing was said since stands as it was worded before.
    """
    worded = {part.notes: part.wording for part in before.key_results}
    parts = tuple(
        replace(_plain(part, Sketch()), wording=worded.get(part.notes, ""), goal_id=None, goal_version=None)
        for part in sketch.key_results[:PARTS]
    )
    return replace(sketch, questions=_keys(sketch.questions), key_results=parts)


def _of_the_same_goal(sketch: Sketch, before: Sketch) -> Sketch:
    return replace(sketch, goal_id=before.goal_id, goal_version=before.goal_version)


def _keys(questions: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(key for key in questions if _KEY.fullmatch(key))[-KEYS:]


def undone(sketch: Sketch, previous: Sketch | None) -> Sketch:
    """The sketch one step back. A yes is taken back, too; words typed by hand wait for a new one."""
    target = _of_the_same_goal(previous or Sketch(), sketch)
    if EDITED not in sketch.questions or target.wording:
        return target
    return replace(target, wording=sketch.wording, questions=(*target.questions, EDITED, CHANGED))


def _asked_again(back: Sketch, answer: TurnAnswer) -> Sketch:
    """The sketch one step back with what is asked now, so that a yes is to that question."""
    now = answer.sketch
    return replace(back, asked=now.asked, questions=_keys(now.questions)) if now else back


def _adopted(sketch: Sketch, answer: TurnAnswer) -> Sketch:
    """Only a yes of the person's makes a wording theirs."""
    if answer.command is Command.ADOPT and answer.wording is not None:
        return adopted(sketch, answer.wording.text, language=answer.wording.language)
    return sketch


def _noted(sketch: Sketch, answer: TurnAnswer) -> Sketch:
    if answer.kind is not None:
        sketch = replace(sketch, kind=answer.kind)
    if sketch.focus is not None and sketch.focus < len(sketch.key_results):
        parts = list(sketch.key_results)
        parts[sketch.focus] = _changed(parts[sketch.focus], answer)
        return replace(sketch, key_results=tuple(parts))
    return _changed(sketch, answer)


def _changed(sketch: Sketch, answer: TurnAnswer) -> Sketch:
    for field in answer.withdrawn:
        sketch = sketch.without(field)
    for note in answer.notes:
        sketch = sketch.with_note(note)
    return replace(sketch, skipped=tuple(dict.fromkeys((*sketch.skipped, *answer.skipped))))


def _asked(sketch: Sketch, answer: TurnAnswer) -> Sketch:
    key = answer.asked_code or (str(answer.asked) if answer.asked else "")
    questions = (*sketch.questions, *((key,) if key else ()))
    return replace(sketch, asked=answer.asked, questions=_keys(questions))


def new_notes(before: Sketch, after: Sketch) -> tuple[Note, ...]:
    """The notes an answer added, those of key results among them."""
    known = set(all_notes(before))
    return tuple(dict.fromkeys(note for note in all_notes(after) if note not in known))
