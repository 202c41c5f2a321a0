"""Talks about why a result falls short, as they are sent over the API to their owner."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from goalcoach.coach import gaps
from goalcoach.coach.gaps import GapView
from goalcoach.domain.framework import Competency
from goalcoach.llm.builtin.causes.need import Help
from goalcoach.llm.builtin.causes.steps import Asking, CameOut
from goalcoach.llm.builtin.causes.words import cause_book
from goalcoach.rules.joined.gap import LEARNABLE, Cause
from goalcoach.store.gap_port import GapTalk, Shortfall
from goalcoach.web.api.aims_out import GapOut, gap_out
from goalcoach.web.api.fields import Answer


class ShortfallOut(Answer):
    """How far a result is from its target."""

    title: str
    actual: Decimal
    target: Decimal
    missing: Decimal
    """Between the two; of percentages, percentage points."""
    unit: str
    better: str
    """more or less."""
    day: date


class AnsweredOut(Answer):
    """A question of the talk, and what was answered."""

    question: str
    answer: str
    """In the person's own words; empty: left out."""


class AskingOut(Answer):
    """The question that is open. Any words may answer it."""

    question: str
    options: list[str]
    number: int
    most: int


class SpokenOut(Answer):
    """A cause that the person's words speak for."""

    cause: Cause
    quotes: list[str]
    """Letter by letter, the strongest first."""


class LeftOut(Answer):
    """A cause that was not ruled out."""

    cause: Cause
    name: str
    find_out: str
    """How you could find out whether it is this one, and whom to ask."""


class CameOutOut(Answer):
    """What came out. Nothing follows by itself: you confirm it, or another cause."""

    cause: Cause | None
    """The one that weighs most; null: it is not clear."""
    spoken: list[SpokenOut]
    sentence: str
    question: str
    left: list[str]
    """Without a cause, what was not ruled out, by name."""
    not_ruled_out: list[LeftOut]
    """The same, with how you could find out."""
    watch: str
    """What to look out for; empty once there is a cause."""


class HelpOut(Answer):
    """What is said to somebody in need, instead of a question."""

    sentence: str
    question: str
    options: list[str]
    """To leave it, and to go on. Answer with one of them."""


class AdviceOut(Answer):
    """What follows from the cause that was confirmed."""

    sentence: str
    question: str
    learnable: bool
    """Whether learning changes it: then choose a competency."""


class Near(Answer):
    """A competency that what was said comes close to."""

    id: str
    name: str


class GapTalkLine(Answer):
    """A talk in a list."""

    id: str
    goal_id: str | None
    shortfall: ShortfallOut
    cause: Cause | None
    """As you confirmed it."""
    competency: str
    """To be learned; empty before one was chosen."""
    revision: int
    updated_at: datetime


class GapTalkOut(GapTalkLine):
    """A talk, with what comes next: one of `asking`, `came_out` and `help`."""

    language: str
    answers: list[AnsweredOut]
    asking: AskingOut | None
    came_out: CameOutOut | None
    help: HelpOut | None
    advice: AdviceOut | None
    """null before a cause was confirmed."""
    near: list[Near]
    """While a competency is to be chosen: what comes close to your words."""
    step: GapOut | None
    """What is to be learned, once a competency was chosen."""


def talk_lines(talks: Sequence[GapTalk]) -> list[GapTalkLine]:
    """A list of talks, to be sent."""
    return [GapTalkLine(**_line(each)) for each in talks]


def talk_out(found: GapView, near: Sequence[Competency], told: Mapping[str, str]) -> GapTalkOut:
    """A talk, to be sent to its owner. `told` holds the questions of the language model, by inquiry."""
    talk, step = found.talk, found.step
    questions = gaps.asked(talk, told)
    return GapTalkOut(
        **_line(talk),
        language=talk.language,
        answers=[
            AnsweredOut(question=question, answer=text)
            for question, (_, text) in zip(questions, talk.answers, strict=True)
        ],
        asking=_asking(step) if isinstance(step, Asking) else None,
        came_out=_came_out(step) if isinstance(step, CameOut) else None,
        help=_help(step) if isinstance(step, Help) else None,
        advice=_advice(talk.cause, talk.language) if talk.cause else None,
        near=[Near(id=each.id, name=each.name) for each in near],
        step=gap_out(found.line) if found.line else None,
    )


def _line(talk: GapTalk) -> dict[str, Any]:
    return {
        "id": talk.id,
        "goal_id": talk.goal_id,
        "shortfall": shortfall_out(talk.shortfall),
        "cause": talk.cause,
        "competency": talk.competency,
        "revision": talk.revision,
        "updated_at": talk.updated_at,
    }


def shortfall_out(short: Shortfall) -> ShortfallOut:
    """How far it is from its target, to be sent."""
    return ShortfallOut(
        title=short.title,
        actual=short.actual,
        target=short.target,
        missing=abs(short.target - short.actual),
        unit=short.unit,
        better="less" if short.falling else "more",
        day=short.day,
    )


def _asking(step: Asking) -> AskingOut:
    return AskingOut(question=step.question, options=list(step.options), number=step.number, most=step.most)


def _came_out(step: CameOut) -> CameOutOut:
    return CameOutOut(
        cause=step.cause,
        spoken=[SpokenOut(cause=each.cause, quotes=list(each.quotes)) for each in step.spoken],
        sentence=step.sentence,
        question=step.question,
        left=[each.name for each in step.left],
        not_ruled_out=[
            LeftOut(cause=each.cause, name=each.name, find_out=each.find_out) for each in step.left
        ],
        watch=step.watch,
    )


def _help(step: Help) -> HelpOut:
    return HelpOut(sentence=step.sentence, question=step.question, options=list(step.options))


def _advice(cause: Cause, language: str) -> AdviceOut:
    follows = cause_book(language).following[cause]
    return AdviceOut(sentence=follows.sentence, question=follows.question, learnable=cause in LEARNABLE)
