"""Why a result falls short, found out with its owner: shortfall, questions, and the cause they confirm."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from goalcoach.coach.comparison import Line, next_line
from goalcoach.coach.heard_gap import BESIDE, heard, probe_of
from goalcoach.coach.known_gap import MEASURED, own_goal
from goalcoach.coach.languages import language_of
from goalcoach.coach.levels import named, standing_of
from goalcoach.coach.office import Office
from goalcoach.coach.texts import said_text, short_text
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.goal import NOT_PUT_AWAY, Goal
from goalcoach.domain.person import AS_WRITTEN, Person
from goalcoach.domain.shortened import shortened
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.need import Help
from goalcoach.llm.builtin.causes.steps import Asking, CameOut, step
from goalcoach.llm.builtin.causes.words import BOOKS, cause_book, offered
from goalcoach.rules.joined.gap import LEARNABLE, Cause
from goalcoach.rules.language.detect import clearly, detect
from goalcoach.store.gap_port import HEEDED, GapTalk, Shortfall
from goalcoach.store.port import Unit

TITLE_LIMIT, UNIT_LIMIT = 300, 40
MOST_TALKS = 30
"""Talks one person keeps at a time."""
LANGUAGES = frozenset(BOOKS)
"""Those the built-in coach asks about causes in; others are asked in English."""
_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class GapView:
    """A talk with what comes next in it."""

    talk: GapTalk
    step: Asking | CameOut | Help
    """The next question, what came out, or words to somebody in need."""
    line: Line | None
    """The step to learn, once a competency was chosen."""


async def goals_that_may_fall_short(unit: Unit, person: Person) -> Sequence[Goal]:
    """The person's own measured goals that are under way or done."""
    found = await unit.goals.of([person.id], sorted(NOT_PUT_AWAY))
    return [goal for goal in found if goal.version.draft.kind in MEASURED]


async def begin(
    unit: Unit,
    office: Office,
    person: Person,
    *,
    goal_id: str,
    title: str,
    actual: Decimal,
    target: Decimal,
    unit_of: str,
    falling: bool,
    day: date,
) -> GapTalk:
    """Begin with a goal of one's own, or a result in one's own words. Raises InvalidInput, NotFound,
    and Conflict where there are as many talks as one may keep."""
    goal = await own_goal(unit, person, goal_id) if goal_id else None
    named_as = goal.version.draft.text if goal else short_text(title, "title", TITLE_LIMIT)
    if not named_as:
        raise InvalidInput("Choose a goal, or say which result falls short.", field="title")
    shortfall = short_of(office, named_as, actual, target, unit_of=unit_of, falling=falling, day=day)
    await unit.people.hold(person.id)
    if len(await unit.gap_talks.of(person.id)) >= MOST_TALKS:
        raise Conflict(f"You keep {MOST_TALKS} of these talks already. Throw one away first.")
    talk = GapTalk(
        id=office.new_id(),
        owner_id=person.id,
        goal_id=goal.id if goal else None,
        shortfall=shortfall,
        answers=(),
        language=_asked_in(person, named_as),
        cause=None,
        competency="",
        revision=1,
        created_at=office.now(),
        updated_at=office.now(),
    )
    await unit.gap_talks.create(talk)
    return talk


def short_of(
    office: Office,
    title: str,
    actual: Decimal,
    target: Decimal,
    *,
    unit_of: str,
    falling: bool,
    day: date,
) -> Shortfall:
    """How far a result is from its target. Raises InvalidInput when it is not short of it."""
    if day > office.today():
        raise InvalidInput("That day is still to come. Enter when it was measured.", field="day")
    if actual == target or (actual > target) is not falling:
        raise InvalidInput(
            "By these numbers it does not fall short. Look at them again, or at which way is better.",
            field="actual",
        )
    return Shortfall(
        title=shortened(title, TITLE_LIMIT),
        actual=actual,
        target=target,
        unit=short_text(unit_of, "unit", UNIT_LIMIT),
        falling=falling,
        day=day,
    )


async def look(unit: Unit, office: Office, person: Person, talk_id: str) -> GapView:
    """One's own talk. Raises NotFound."""
    talk = await unit.gap_talks.get(talk_id, person.id)
    return GapView(talk=talk, step=step(heard(talk)), line=await _line(unit, office, talk))


def asked(talk: GapTalk, told: Mapping[str, str] = _NOTHING) -> tuple[str, ...]:
    """The questions as they were asked, one for each answer.

    The one about two causes names the two that were level when it was asked. `told` holds those that the
    language model asked, by inquiry.
    """
    book = cause_book(talk.language)
    questions = []
    for place, (kept, _) in enumerate(talk.answers):
        key = kept.removeprefix(HEEDED)
        if key.startswith(BESIDE):
            questions.append(told.get(key.removeprefix(BESIDE), "…"))
            continue
        probe = Probe(key)
        before = step(heard(replace(talk, answers=talk.answers[:place]))) if probe is Probe.WEIGHS else None
        if isinstance(before, Asking) and before.probe is probe:
            questions.append(before.question)
        else:
            questions.append(book.questions[probe].format(first="…", second="…"))
    return tuple(questions)


async def answer(
    unit: Unit, office: Office, person: Person, talk_id: str, text: str, *, revision: int, beside: str = ""
) -> GapTalk:
    """Answer the question that is open, or the one of an inquiry beside it, which may come when none is.

    To somebody in need none is: one of the options leaves the talk as it is, the other one goes on.
    Raises InvalidInput, NotFound, Conflict.
    """
    talk = await _seen(unit, person, talk_id, revision)
    found = step(heard(talk))
    if isinstance(found, Help) and not beside:
        return await _in_need(unit, office, talk, found, text)
    key = f"{BESIDE}{beside}" if beside else _asking(found).value
    if beside and any(kept.removeprefix(HEEDED) == key for kept, _ in talk.answers):
        raise Conflict("You answered this already. Go back one to answer it anew.")
    said = said_text(text)
    tongue = _goes_on_in(person, talk, probe_of(key), said)
    return await _keep(unit, office, replace(talk, language=tongue), (*talk.answers, (key, said)))


async def ask_in(
    unit: Unit, office: Office, person: Person, talk_id: str, language: str, *, revision: int
) -> GapTalk:
    """Go on in another language; what was said stays. Raises InvalidInput, NotFound, Conflict."""
    if language not in LANGUAGES:
        raise InvalidInput("The coach does not ask about shortfalls in that language.", field="language")
    talk = await _seen(unit, person, talk_id, revision)
    return await unit.gap_talks.change(replace(talk, language=language), office.now())


async def skip(unit: Unit, office: Office, person: Person, talk_id: str, *, revision: int) -> GapTalk:
    """Leave the open question out. Raises NotFound, Conflict."""
    talk = await _seen(unit, person, talk_id, revision)
    probe = _asking(step(heard(talk)))
    return await _keep(unit, office, talk, (*talk.answers, (probe.value, "")))


async def back(unit: Unit, office: Office, person: Person, talk_id: str, *, revision: int) -> GapTalk:
    """Take back the cause that was confirmed, else the last answer. Raises NotFound, Conflict."""
    talk = await _seen(unit, person, talk_id, revision)
    return await _keep(unit, office, talk, talk.answers if talk.cause else talk.answers[:-1])


async def confirm(
    unit: Unit, office: Office, person: Person, talk_id: str, cause: Cause, *, revision: int
) -> GapTalk:
    """The person says what it is: what came out, or another cause. Raises NotFound, Conflict."""
    talk = await _seen(unit, person, talk_id, revision)
    return await unit.gap_talks.change(replace(talk, cause=cause, competency=""), office.now())


async def choose(
    unit: Unit, office: Office, person: Person, talk_id: str, competency: str, *, revision: int
) -> GapTalk:
    """What is to be learned. Raises Conflict where the cause is none that learning changes."""
    talk = await _seen(unit, person, talk_id, revision)
    if talk.cause not in LEARNABLE:
        raise Conflict("Learning does not change this cause. Confirm another first if it is one.")
    known = await named(unit, office, competency)
    return await unit.gap_talks.change(replace(talk, competency=known.id), office.now())


async def remove(unit: Unit, person: Person, talk_id: str) -> None:
    """Take a talk out; every word of it is gone. Raises NotFound."""
    await unit.gap_talks.remove(talk_id, person.id)


def tongues(talk: GapTalk) -> tuple[str, ...]:
    """The language of each answer, in two letters."""
    told = heard(talk)
    return tuple(map(told.tongue, told.answers))


def _asked_in(person: Person, title: str) -> str:
    """The language the first question comes in."""
    spoken = language_of(person, (title,))
    return spoken if spoken in LANGUAGES else "en"


def _goes_on_in(person: Person, talk: GapTalk, probe: Probe, said: str) -> str:
    """The language the next question comes in: that which they chose for themselves, or the first answer in
    their own words tells, none after it.

    Answers of a word or two tell it together, with the name of the result; else nothing changes.
    """
    if person.language != AS_WRITTEN or offered(probe, said):
        return talk.language
    own = [text for key, text in talk.answers if not offered(probe_of(key), text)]
    if any(clearly(text, LANGUAGES) for text in own):
        return talk.language
    together = detect("\n".join((talk.shortfall.title, *own, said)))
    # In doubt a text counts as English: that is no reason to leave another language.
    heard = together if together in LANGUAGES - {"en"} else ""
    return clearly(said, LANGUAGES) or heard or talk.language


async def _keep(unit: Unit, office: Office, talk: GapTalk, answers: tuple[tuple[str, str], ...]) -> GapTalk:
    # What was confirmed rested on other answers.
    return await unit.gap_talks.change(
        replace(talk, answers=answers, cause=None, competency=""), office.now()
    )


async def _in_need(unit: Unit, office: Office, talk: GapTalk, found: Help, text: str) -> GapTalk:
    """What somebody chose who was shown where to find help."""
    leave, go_on = found.options
    if text.strip() not in found.options:
        raise Conflict(f"Choose “{leave}” or “{go_on}”, or go back one to take back what you said.")
    if text.strip() == leave:
        return talk
    *before, (key, said) = talk.answers
    return await _keep(unit, office, talk, (*before, (f"{HEEDED}{key}", said)))


def _asking(found: Asking | CameOut | Help) -> Probe:
    """The question that is open. Raises Conflict where none is."""
    if not isinstance(found, Asking):
        raise Conflict("No question is open. Go back one to change an answer.")
    return found.probe


async def _seen(unit: Unit, person: Person, talk_id: str, revision: int) -> GapTalk:
    talk = await unit.gap_talks.get(talk_id, person.id)
    if talk.revision != revision:
        raise Conflict("This was changed in another window. Load it again.", revision=talk.revision)
    return talk


async def _line(unit: Unit, office: Office, talk: GapTalk) -> Line | None:
    """One level more than was shown, of the competency that was chosen."""
    known = (await office.names(unit)).framework.competency(talk.competency) if talk.competency else None
    if known is None:
        return None
    lasts = office.pack.thresholds.evidence_lasts
    return next_line(known, await standing_of(unit, talk.owner_id), office.today(), lasts)
