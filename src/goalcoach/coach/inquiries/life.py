"""The life of an inquiry: asked, answered beside the request, decided. No transaction waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from goalcoach.coach.conversations import SILENT
from goalcoach.coach.heart import Heart
from goalcoach.coach.inquiries.question import Question
from goalcoach.coach.office import Office
from goalcoach.domain.conversation import RunState
from goalcoach.domain.errors import Conflict, Misdeclared, NotFound, Unavailable
from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import Person
from goalcoach.llm.reason import reason_of, told
from goalcoach.llm.tasks.task import Outcome
from goalcoach.store.inquiry_port import Fate, Found, Inquiry
from goalcoach.store.port import Store, Unit

ANSWER_SECONDS = 660.0
"""How long an answer may take in all; longer than a language model may be given for its calls."""
TOO_LONG = "The language model took too long."
BROKEN = "Asking the language model failed."


async def begin(
    unit: Unit, office: Office, person: Person, question: Question, *, worker: str
) -> Inquiry | None:
    """Ask. None where exactly this is on its way already. Its caller keeps it, then has it made.

    Raises Misdeclared where no language model is configured.
    """
    if office.asker is None:
        raise Misdeclared("there is no language model to ask")
    await unit.people.hold(person.id)
    newest = question.newest(await _asked_before(unit, person, question))
    if newest is not None and newest.state is RunState.RUNNING:
        return None
    inquiry = Inquiry(
        id=office.new_id(),
        owner_id=person.id,
        task=question.name,
        talk_id=question.talk_id,
        aim_id=question.aim_id,
        competency=question.competency,
        said=question.said,
        about=question.about,
        source=office.asker.name,
        state=RunState.RUNNING,
        worker=worker,
        created_at=office.now(),
    )
    await unit.inquiries.begin(inquiry)
    return inquiry


def heart_of(store: Store) -> Heart:
    """A heart for inquiries."""
    return Heart(store, lambda unit, ids: unit.inquiries.beat(ids))


async def make(office: Office, inquiry: Inquiry, question: Question, heart: Heart) -> str:
    """Have it answered and keep what came. Returns why nothing can be shown, as a code; empty where it can.

    Ends as interrupted when it is cancelled. Raises what nobody foresaw, after it was closed as failed.
    """
    making = asyncio.create_task(_asked(office, inquiry, question))
    async with heart.beating(inquiry.id, making):
        try:
            return await making
        except asyncio.CancelledError:
            await asyncio.shield(_close(office, inquiry, RunState.INTERRUPTED, Found()))
            return ""
        except TimeoutError:
            await _close(office, inquiry, RunState.FAILED, Found(why=TOO_LONG))
            return "time-out"
        except Unavailable as error:
            await _close(office, inquiry, RunState.FAILED, Found(why=told(error)))
            return str(reason_of(error) or "no-answer")
        except Exception:
            await _close(office, inquiry, RunState.FAILED, Found(why=BROKEN))
            raise


async def stop(unit: Unit, office: Office, person: Person, inquiry_id: str) -> Inquiry:
    """Its owner does not want to wait for it. Fine when it has ended. Raises NotFound."""
    inquiry = await unit.inquiries.get(inquiry_id, person.id)
    await unit.inquiries.finish(inquiry.id, RunState.STOPPED, Found(), office.now())
    return inquiry


async def decide(
    unit: Unit,
    office: Office,
    person: Person,
    inquiry_id: str,
    fate: Fate,
    *,
    taken: int | None = None,
    goal_id: GoalId | None = None,
) -> Inquiry:
    """Keep what its owner did with an answer. Raises NotFound, Conflict."""
    inquiry = await unit.inquiries.get(inquiry_id, person.id)
    await unit.inquiries.decide(inquiry, fate, office.now(), taken=taken, goal_id=goal_id)
    return inquiry


async def close_silent(unit: Unit, office: Office) -> None:
    """Close those whose maker died, as interrupted."""
    await unit.inquiries.interrupt_silent(SILENT, office.now())


async def _asked_before(unit: Unit, person: Person, question: Question) -> Sequence[Inquiry]:
    """All that was asked of the same talk or aim."""
    if question.talk_id is not None:
        return await unit.inquiries.of_talk(question.talk_id, person.id)
    return await unit.inquiries.of_aim(question.aim_id or "", person.id)


async def _asked(office: Office, inquiry: Inquiry, question: Question) -> str:
    assert office.asker is not None  # noqa: S101 - `begin` asked for it
    async with asyncio.timeout(ANSWER_SECONDS):
        asking = office.asker.ask(question.task, question.request, person=inquiry.owner_id)
        outcome = await office.thinking.run(asking)
    kept = question.kept(outcome.passed) if outcome.passed is not None else Found()
    found = replace(kept, withheld=outcome.withheld, making=outcome.making, why=outcome.why)
    await _close(office, inquiry, RunState.DONE, found)
    return _fault(outcome)


def _fault(outcome: Outcome[object]) -> str:
    """The rule, or the place in the object, for which nothing can be shown."""
    if outcome.passed is not None:
        return ""
    held = outcome.withheld[-1] if outcome.withheld else None
    return f"{held.where or 'answer'}: {held.code or held.reason}" if held else "no-answer"


async def _close(office: Office, inquiry: Inquiry, state: RunState, found: Found) -> None:
    """End it, unless somebody else did, or it is gone with its talk."""
    try:
        async with office.store.unit() as unit:
            await unit.inquiries.finish(inquiry.id, state, found, office.now())
    except (Conflict, NotFound):
        # Its talk went in this very moment.
        return
