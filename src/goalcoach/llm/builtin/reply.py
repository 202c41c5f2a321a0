"""A whole answer of the built-in coach, and how it is put together from a step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from goalcoach.domain.conversation import Sketch
from goalcoach.domain.goal import GoalDraft
from goalcoach.llm.apply import new_notes
from goalcoach.llm.builtin.agenda import Move
from goalcoach.llm.builtin.gate import sayable
from goalcoach.llm.builtin.hearing.found import Aside, Heard
from goalcoach.llm.builtin.phrases.book import Phrasebook
from goalcoach.llm.builtin.speaking import options, question
from goalcoach.llm.port import Command, TurnAnswer, TurnRequest

DIGRESSIONS = frozenset({Aside.OFF_TOPIC, Aside.HOSTILE, Aside.INJECTION, Aside.PRIVACY, Aside.WHO})
"""What leads away from the goal, so that there is a way back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """A whole answer: paragraphs to say, the closing question, and the structured part."""

    said: tuple[str, ...]
    question: str
    answer: TurnAnswer


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One turn while it is answered: what was asked of the coach, what it heard, and the words it has."""

    request: TurnRequest
    heard: Heard
    words: Phrasebook


def compose(
    scene: Scene,
    sketch: Sketch,
    move: Move,
    said: Sequence[str],
    *,
    wording: GoalDraft | None = None,
    command: Command | None = None,
) -> Response:
    """The answer that makes a move; `sketch` is the one after it."""
    facts, before = scene.request.facts, scene.request.sketch
    return Response(
        said=tuple(sayable(said, facts, scene.words.language)),
        question=question(
            scene.words,
            move,
            sketch,
            facts.asked_before,
            digressed=scene.heard.aside in DIGRESSIONS,
        ),
        answer=TurnAnswer(
            notes=new_notes(before, sketch),
            skipped=tuple(field for field in sketch.skipped if field not in before.skipped),
            command=command or scene.heard.command,
            sketch=sketch,
            asked=move.field,
            asked_code=move.finding.code if move.finding else "",
            options=options(scene.words, move, sketch),
            wording=wording,
            kind=scene.heard.kind,
            unclear=scene.heard.unclear.words if scene.heard.unclear else "",
        ),
    )
