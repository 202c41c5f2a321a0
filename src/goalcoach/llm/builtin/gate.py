"""The coach's own look at its words before it says them; the gate behind it looks again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.draft import Field, ReplyDraft
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.sketch import assemble, keep_notes
from goalcoach.llm.apply import new_notes
from goalcoach.llm.builtin.wording import proposed
from goalcoach.rules.engine import judge, reasons
from goalcoach.rules.facts import Facts
from goalcoach.rules.surface import question_marks
from goalcoach.rules.verdict import Accepted, Verdict

NOT_WORDS = ("RP106", "RP107", "RP108")
"""Markup, links and signs: nothing a goal or a reply can hold, whoever wrote it."""
OFF_LIMITS = ("SG3", "FA203")
"""Pay, ratings, private life, who somebody is: what no goal is about, whoever wrote it."""


def judged(sketch: Sketch, facts: Facts) -> Verdict[GoalDraft] | None:
    """The verdict on a sketch's draft; None before anything was said about the goal."""
    draft = _draft(sketch, facts)
    return judge(draft, facts) if draft else None


def _draft(sketch: Sketch, facts: Facts) -> GoalDraft | None:
    return assemble(proposed(sketch, facts), owner=facts.owner, language=facts.language)


def sayable(pieces: Iterable[str], facts: Facts, language: str) -> list[str]:
    """The pieces of a reply that pass the rules; one that quotes what must not be said back is left out.

    So is one that asks, with the words of the person: the question of the reply stands behind it.
    """
    return [
        piece
        for piece in pieces
        if not question_marks(piece) and isinstance(_sentence(piece, facts, language), Accepted)
    ]


def _sentence(text: str, facts: Facts, language: str) -> Verdict[ReplyDraft]:
    return judge(ReplyDraft(text=text, whole=False, language=language), facts)


def in_words(notes: Sequence[Note], facts: Facts) -> tuple[Note, ...]:
    """The notes made of words; code and links are no part of a goal."""
    return tuple(note for note in notes if worded(f"{note.value} {note.quote}", facts))


def worded(text: str, facts: Facts) -> bool:
    """Whether a text is made of words, and not of code or links."""
    return not any(finding.code in NOT_WORDS for finding in _sentence(text, facts, facts.language).findings)


def keepable(before: Sketch, after: Sketch, facts: Facts) -> tuple[Sketch, tuple[Note, ...]]:
    """The sketch without what the rules refuse for what it is about, such as pay; and what was left out.

    Where no single note is to blame, nothing of what is new is kept.
    """
    if not _off_limits(after, facts) or _off_limits(before, facts):
        return after, ()
    new = new_notes(before, after)
    for out in new:
        without = keep_notes(after, lambda note, out=out: not _told_with(note, out))  # type: ignore[misc]
        if not _off_limits(without, facts):
            return without, tuple(each for each in new if each not in without.notes)
    return before, tuple(new)


def _told_with(note: Note, out: Note) -> bool:
    """Whether a note is what is left out, or made of its very words: 61 of "my boss is 61 and slow"."""
    if note is out or note.turn != out.turn or not note.quote:
        return note is out
    return bool(re.search(rf"(?<!\w){re.escape(note.quote)}(?!\w)", out.quote))


def _reason_alone(sketch: Sketch, facts: Facts) -> GoalDraft | None:
    """A reason in the words it was told in, whatever was noted of them; None where there is none."""
    note = sketch.get(Field.WHY)
    if note is None:
        return None
    why = note.value if note.quote in note.value else f"{note.value}: {note.quote}"
    kind = sketch.kind or GoalKind.PERFORMANCE
    return GoalDraft(kind=kind, text=why, why=why, language=facts.language)


def _off_limits(sketch: Sketch, facts: Facts) -> bool:
    drafts = (_draft(replace(sketch, wording=""), facts), _reason_alone(sketch, facts))
    return any(reasons(draft, facts, each) for draft in drafts if draft for each in OFF_LIMITS)
