"""Erasing somebody who left: what goes, what stays and why, and that it goes. Nobody erases themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from goalcoach.coach.office import Office
from goalcoach.coach.people import entered
from goalcoach.domain.errors import Conflict, Unavailable
from goalcoach.domain.person import Person, PersonId
from goalcoach.store.erasure_port import Foreseen
from goalcoach.store.port import Unit

GOES: Final[Mapping[str, tuple[str, ...]]] = {
    "Conversations with the coach": ("conversation",),
    "Goals": ("goal",),
    "Versions of goals": ("goal_version",),
    "Comments on these goals": ("comment",),
    "Check-ins": ("check_in",),
    "Results that fell short, and what was asked about them": ("gap_talk", "inquiry"),
    "Aims": ("career_aim",),
    "Entries about levels": ("level_evidence",),
    "Feedback that was asked for": ("feedback_request", "feedback_round"),
    "Recognition received": ("recognition",),
    "Results a manager proposed to look at": ("shortfall_proposal",),
    "Talks with whoever led them": ("talk",),
    "Prepared conversations": ("preparation",),
    "Days away and working time": ("away", "working_time"),
    "Reminders, mails and the calendar's address": (
        "digest",
        "mail_choice",
        "mail_week",
        "calendar_feed",
    ),
    "Sign-in: password, sessions, links": ("password", "session", "sign_in_link"),
    "Lines of what was done": ("event",),
    "Drafts of prompts": ("prompt_version",),
}
"""What goes, in plain words, by tables. Words that wait to be shown are counted nowhere."""

STAYS: Final[Mapping[str, tuple[str, str]]] = {
    "comment.author_id": ("Comments on goals of others", "They stand beside a goal of somebody else."),
    "goal_use.by_id": ("What they saw others use", "It counts for the goals of those others."),
    "level_evidence.by_id": ("Levels they entered of others", "They count for those others."),
    "means_answer.by_id": ("Answers about hours, money and help", "Others reckon with them for their goals."),
    "feedback_request.colleague_id": ("Answers to one colleague", "They belong to whoever asked."),
    "feedback_word.author_id": (
        "Words about others, with a name",
        "They belong to those of whom they are said.",
    ),
    "recognition.giver_id": ("Recognition they gave", "It belongs to whoever received it."),
    "talk.with_id": ("Talks with people they led", "What was agreed belongs to those people."),
    "preparation.manager_id": ("Conversations prepared with people they led", "Both sides have seen them."),
    "shortfall_proposal.by_id": ("Proposals that were answered", "The answer belongs to whoever answered."),
    "prompt_version.by_id": ("Versions of prompts", "The organisation works by them."),
    "prompt_step.by_id": ("Sign-offs of prompts", "They can be followed."),
    "eval_run.by_id": ("Eval runs", "What was measured is kept as it was measured."),
    "eval_case.by_id": ("Cases of suites", "Reports speak of them, and HR tries prompts on them."),
    "framework_edition.made_by": ("Changes to competencies and roles", "Everybody works by them."),
}
"""What stays without a name, and why, by column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A sort of things, with how many there are."""

    what: str
    rows: int
    why: str = ""
    """Why it stays; empty for what goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What erasing somebody does, in plain words. Sorts of which there is nothing are left out."""

    person: Person
    goes: Sequence[Line]
    stays: Sequence[Line]
    reports: int
    """How many people would have no manager entered any more."""


async def foresee(unit: Unit, person_id: PersonId) -> Told:
    """What erasing this person would do. Raises NotFound, Conflict while they are active."""
    person = await _who_left(unit, person_id)
    reports = len(await unit.people.reports(person_id))
    return _told(person, await unit.erasures.foresee(person_id), reports)


async def erase(
    unit: Unit, office: Office, person_id: PersonId, *, by: PersonId | None, revision: int | None = None
) -> Told:
    """Erase somebody who was deactivated; what went and what stayed. `by` nobody: from the command line.

    Raises NotFound, and Conflict while they are active, for oneself, and when they changed since `revision`.
    """
    await unit.people.lock()
    if person_id == by:
        raise Conflict("You cannot erase yourself. Ask another administrator.")
    person = await _who_left(unit, person_id)
    if revision is not None and person.version != revision:
        raise Conflict("Somebody else changed this person. Look at them again.", revision=person.version)
    reports = len(await unit.people.reports(person_id))
    return _told(person, await unit.erasures.erase(person_id, by, office.now()), reports)


async def scrub(office: Office) -> bool:
    """After something was deleted and that is kept: leave nothing of it beside the rows of the file, and of
    somebody who was erased nothing between them.

    Whether nothing is left. Where it cannot be done now, it is tried again when goalcoach tidies up.
    """
    try:
        return await _scrub(office)
    except Unavailable:
        # Somebody else writes just now. What was erased is erased.
        return False


async def _scrub(office: Office) -> bool:
    async with office.store.unit() as unit:
        # Whoever is erased while the file is written may have left something in it: their turn comes after.
        waiting = await unit.erasures.unscrubbed()
    clean = await office.store.scrub(anew=bool(waiting))
    if clean and waiting:
        async with office.store.unit() as unit:
            await unit.erasures.scrubbed(waiting)
    return clean


async def _who_left(unit: Unit, person_id: PersonId) -> Person:
    person = await entered(unit, person_id)
    if person.active:
        raise Conflict("Deactivate this person first.")
    return person


def _told(person: Person, found: Foreseen, reports: int) -> Told:
    goes = [
        Line(what=what, rows=sum(found.goes.get(each, 0) for each in tables)) for what, tables in GOES.items()
    ]
    stays = [Line(what=what, why=why, rows=found.stays.get(key, 0)) for key, (what, why) in STAYS.items()]
    return Told(
        person=person,
        goes=[each for each in goes if each.rows],
        stays=[each for each in stays if each.rows],
        reports=reports,
    )
