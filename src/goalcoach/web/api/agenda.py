"""The agenda of somebody and whoever leads them, over the API: the same for both."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import Query

from goalcoach.coach import agendas
from goalcoach.coach.agenda_items import Block, Section
from goalcoach.coach.agendas import Prepared
from goalcoach.coach.leading import leader, led
from goalcoach.domain.agenda import AgendaItem, Occasion, Topic
from goalcoach.domain.errors import Conflict
from goalcoach.domain.person import PersonId
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Id
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere

router = guarded_router("/api/v1", tags=["talks"])
What = Annotated[Occasion, Query(description="What the conversation is for.")]


class QuestionOut(Answer):
    """One question."""

    topic: Topic
    text: str


class FactOut(Answer):
    """One thing that was entered, in the words of whoever did."""

    label: str
    words: str
    day: date | None


class BlockOut(Answer):
    """A goal on the agenda."""

    goal_id: str
    text: str
    facts: list[FactOut]
    questions: list[QuestionOut]


class SectionOut(Answer):
    """One part of the conversation."""

    title: str
    goals: list[BlockOut]
    questions: list[QuestionOut]
    """About all of it together."""


class AgendaOut(Answer):
    """What the two talk about, in order. It rests on shared goals and aims alone."""

    owner_id: str
    manager_id: str
    occasion: Occasion
    since: date
    """What happened from this day on stands on it."""
    quiet: bool
    """Nothing that was entered asks for a word."""
    opening: QuestionOut
    """For whose goals these are."""
    sections: list[SectionOut]


@router.get("/agenda", summary="My agenda with my manager", responses=problems(409))
async def mine(here: InHere, occasion: What = Occasion.CHECK_IN) -> AgendaOut:
    """For you and whoever leads you; they read the same. 409 while nobody is entered as your manager."""
    manager = await leader(here.unit, here.person)
    if manager is None:
        raise Conflict("Nobody is entered as your manager. An administrator can enter them.")
    return _out(await agendas.prepare(here.unit, here.office, here.person, manager, occasion))


@router.get("/team/{person_id}/agenda", summary="My agenda with somebody I lead", responses=problems(404))
async def of_report(person_id: Id, here: InHere, occasion: What = Occasion.CHECK_IN) -> AgendaOut:
    """For their manager; they read the same."""
    owner = await led(here.unit, here.person, PersonId(person_id))
    return _out(await agendas.prepare(here.unit, here.office, owner, here.person, occasion))


def _out(prepared: Prepared) -> AgendaOut:
    agenda = prepared.agenda
    return AgendaOut(
        owner_id=prepared.owner.id,
        manager_id=prepared.manager.id,
        occasion=agenda.occasion,
        since=prepared.since,
        quiet=agenda.quiet,
        opening=_question(agenda.opening),
        sections=[_section(each) for each in agenda.sections],
    )


def _section(each: Section) -> SectionOut:
    return SectionOut(
        title=each.title,
        goals=[_block(block) for block in each.blocks],
        questions=[_question(item) for item in each.items],
    )


def _block(block: Block) -> BlockOut:
    return BlockOut(
        goal_id=block.goal.id,
        text=block.goal.version.draft.text,
        facts=[FactOut(label=each.label, words=each.words, day=each.day) for each in block.facts],
        questions=[_question(item) for item in block.items],
    )


def _question(item: AgendaItem) -> QuestionOut:
    return QuestionOut(topic=item.topic, text=item.text)
