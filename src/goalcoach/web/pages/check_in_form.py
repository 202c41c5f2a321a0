"""The fields of a look at a goal. Each carries the goal's id: a page may hold the forms of several goals."""

from __future__ import annotations

from decimal import Decimal

from goalcoach.coach.check_ins import Told
from goalcoach.domain.check_in import Obstacle
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.measured import typed_number, typed_value
from goalcoach.web.pages.posted import Posted
from goalcoach.web.pages.render import Form

_FIELDS = (
    "value",
    "confidence",
    "shares",
    "note",
    "obstacle",
    "obstacle_words",
    "learned",
    "help_needed",
    "day",
)


def told_of(form: Posted, goal_id: str, unit: str) -> Told:
    """What was typed about this goal, counted in this unit. Raises InvalidInput with the field's own name."""
    obstacle = form.line(_named("obstacle", goal_id))
    try:
        day = form.day(_named("day", goal_id))
    except InvalidInput as error:
        raise InvalidInput(error.message, field="day") from None
    return Told(
        day=day,
        value=_value(form.line(_named("value", goal_id)), unit),
        confidence=_confidence(form.line(_named("confidence", goal_id))),
        shares=bool(form.line(_named("shares", goal_id))),
        note=form.text(_named("note", goal_id)),
        obstacle=Obstacle(obstacle) if obstacle in set(Obstacle) else None,
        obstacle_words=form.text(_named("obstacle_words", goal_id)),
        learned=form.text(_named("learned", goal_id)),
        help_needed=form.text(_named("help_needed", goal_id)),
        certain=typed_number(form.line(_named("certain", goal_id))),
    )


def again(form: Posted, goal_id: str, error: InvalidInput) -> Form:
    """What was typed, with the problem beside its field."""
    names = [_named(name, goal_id) for name in _FIELDS]
    field = str(error.data.get("field", "note"))
    wrong = _named(field if field in _FIELDS else "note", goal_id)
    typed = {name: form.text(name) for name in names}
    typed[_named("certain", goal_id)] = str(error.data.get("said", ""))
    return Form(typed, {wrong: error.message})


def _named(field: str, goal_id: str) -> str:
    return f"{field}-{goal_id}"


def _value(typed: str, unit: str) -> Decimal | None:
    value = typed_value(typed, unit)
    if typed and value is None:
        raise InvalidInput("Write a number such as 83 or 83.5.", field="value")
    return value


def _confidence(typed: str) -> int | None:
    if not typed:
        return None
    if not (typed.isascii() and typed.isdecimal() and len(typed) < 3):
        raise InvalidInput("Choose how sure you are, from 0 to 10.", field="confidence")
    return int(typed)
