"""A period of one person as a file: goals, check-ins, uses, feedback. YAML or JSON, read strictly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.check_in import CheckIn, Obstacle
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import Direction, GoalDraft, GoalId, GoalKind, GoalStatus, Measure
from goalcoach.domain.measured import BEYOND, DECIMALS
from goalcoach.domain.person import PersonId
from goalcoach.domain.preparation import Side
from goalcoach.packs.document import BadDocument, read_document
from goalcoach.rules.language.detect import detect
from goalcoach.store.evidence_port import FeedbackShared, GoalChange, GoalTrace, Happened
from goalcoach.store.use_port import Use, UseKind

SUBJECT = PersonId("person")
SOMEBODY = PersonId("somebody")
_BEGINS = "name, occasion, begin and until"
_Words = Annotated[str, Field(max_length=2_000)]
_Number = Annotated[Decimal, Field(gt=-BEYOND, lt=BEYOND, decimal_places=DECIMALS)]
_Most = Field(default=(), max_length=1_000)


class _Told(BaseModel):
    """A part of the file; a field nobody declared is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class _Look(_Told):
    day: date
    value: _Number | None = None
    note: _Words = ""
    in_the_way: _Words = ""
    sort: Obstacle = Obstacle.OTHER
    learned: _Words = ""
    help: _Words = ""


class _Used(_Told):
    day: date
    kind: UseKind = UseKind.SITUATION
    text: _Words = ""


class _Changed(_Told):
    day: date
    target: _Number | None = None
    """As it was before."""
    due: date | None = None
    """As it was before."""
    text: _Words = ""
    """The sentence before."""
    reason: _Words = ""


class _Measured(_Told):
    name: _Words = ""
    baseline: _Number | None = None
    target: _Number | None = None
    unit: Annotated[str, Field(max_length=40)] = ""
    direction: Direction | None = None


class _Goal(_Told):
    text: _Words
    kind: GoalKind = GoalKind.PERFORMANCE
    measure: _Measured | None = None
    due: date | None = None
    done: date | None = None
    """The day it was called done."""
    serves: _Words = ""
    """Of learning: the result it is to help, by its sentence or what it is measured by."""
    changed: Annotated[tuple[_Changed, ...], _Most]
    check_ins: Annotated[tuple[_Look, ...], _Most]
    uses: Annotated[tuple[_Used, ...], _Most]


class _Said(_Told):
    day: date
    text: _Words
    raters: Annotated[int, Field(ge=1)] | None = None
    """How many it comes from, where it is told without names."""


class _File(_Told):
    name: Annotated[str, Field(min_length=1, max_length=200)]
    occasion: Occasion = Occasion.REVIEW
    side: Side = Side.MANAGER
    begin: date
    until: date
    goals: Annotated[tuple[_Goal, ...], Field(default=(), max_length=100)]
    feedback: Annotated[tuple[_Said, ...], _Most]
    wishes: Annotated[tuple[_Words, ...], Field(default=(), max_length=20)]


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfYear:
    """What a file tells."""

    name: str
    occasion: Occasion
    side: Side
    begin: date
    until: date
    happened: Happened
    wishes: tuple[str, ...]


def read_half_year(path: Path) -> HalfYear:
    """The period in a file. Raises InvalidInput, naming the place."""
    try:
        told: Any = read_document(path.read_bytes(), begins=_BEGINS).plain()
        file = _File.model_validate(told)
    except OSError as error:
        raise InvalidInput(f"{path}: {error.strerror}.") from None
    except BadDocument as error:
        raise InvalidInput(f"{path} {error}") from None
    except ValidationError as error:
        wrong = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in wrong["loc"])
        raise InvalidInput(f"{path}: {place or 'the file'}: {wrong['msg']}.") from None
    if file.begin > file.until:
        raise InvalidInput(f"{path}: the period ends before it begins.")
    numbered = [(GoalId(f"g{number}"), each) for number, each in enumerate(file.goals, 1)]
    return HalfYear(
        name=file.name,
        occasion=file.occasion,
        side=file.side,
        begin=file.begin,
        until=file.until,
        wishes=file.wishes,
        happened=Happened(
            goals=tuple(_trace(id_, each) for id_, each in numbered),
            check_ins=tuple(sorted(_looks(numbered), key=lambda each: each.day)),
            uses=tuple(sorted(_uses(numbered), key=lambda each: each.day)),
            feedback=tuple(
                FeedbackShared(id=f"f{number}", day=each.day, text=each.text, raters=each.raters)
                for number, each in enumerate(file.feedback, 1)
            ),
        ),
    )


def _trace(id_: GoalId, told: _Goal) -> GoalTrace:
    draft = _draft(told)
    changes: list[GoalChange] = []
    now = draft
    for number, each in reversed(list(enumerate(told.changed, 2))):
        was = _before(now, each)
        changes.insert(0, GoalChange(number=number, day=each.day, was=was, now=now, reason=each.reason))
        now = was
    return GoalTrace(
        id=id_,
        status=GoalStatus.DONE if told.done else GoalStatus.AGREED,
        draft=draft,
        agreed=now,
        changes=tuple(changes),
        finished_on=told.done,
    )


def _draft(told: _Goal) -> GoalDraft:
    measure = Measure(**told.measure.model_dump()) if told.measure else None
    return GoalDraft(
        kind=told.kind,
        text=told.text,
        measure=measure,
        due=told.due,
        parent=told.serves,
        language=detect(told.text),
    )


def _before(now: GoalDraft, change: _Changed) -> GoalDraft:
    """The goal as it was before it changed."""
    measure = now.measure
    if measure is not None and change.target is not None:
        measure = replace(measure, target=change.target)
    return replace(now, text=change.text or now.text, measure=measure, due=change.due or now.due)


def _looks(numbered: list[tuple[GoalId, _Goal]]) -> Iterator[CheckIn]:
    for id_, goal in numbered:
        for number, each in enumerate(goal.check_ins, 1):
            yield CheckIn(
                id=f"{id_}-{number}",
                goal_id=id_,
                owner_id=SUBJECT,
                day=each.day,
                at=_noon(each.day),
                value=each.value,
                note=each.note,
                obstacle=each.sort if each.in_the_way else None,
                obstacle_words=each.in_the_way,
                learned=each.learned,
                help_needed=each.help,
            )


def _uses(numbered: list[tuple[GoalId, _Goal]]) -> Iterator[Use]:
    for id_, goal in numbered:
        for number, each in enumerate(goal.uses, 1):
            by = SOMEBODY if each.kind is UseKind.OBSERVATION else SUBJECT
            yield Use(
                id=f"{id_}-{number}",
                goal_id=id_,
                kind=each.kind,
                day=each.day,
                text=each.text,
                by_id=by,
                at=_noon(each.day),
            )


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), tzinfo=UTC)
