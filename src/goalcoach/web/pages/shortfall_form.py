"""The numbers of a shortfall as a form sends them, and as pages tell them. Knows no page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from goalcoach.domain.check_in import CheckIn
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import Direction, Measure
from goalcoach.domain.measured import number
from goalcoach.domain.measured import unit_of as told_unit
from goalcoach.store.gap_port import Shortfall
from goalcoach.web.pages.phrases import day as told_day
from goalcoach.web.pages.posted import Posted

BETTER = [("", "Choose one"), ("more", "More is better"), ("less", "Less is better")]
_BETTER = {Direction.UP: "more", Direction.DOWN: "less"}
FIELDS = ("actual", "target", "unit", "better", "day")


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """What was measured, and what it should have been."""

    actual: Decimal
    target: Decimal
    unit: str
    falling: bool
    day: date | None


def numbers(form: Posted) -> Numbers:
    """What was sent. Raises InvalidInput for what is missing."""
    if form.line("better") not in {"more", "less"}:
        raise InvalidInput("Say whether more or less is better.", field="better")
    return Numbers(
        actual=_measured(form, "actual", "Write what was measured."),
        target=_measured(form, "target", "Write what it should have been."),
        unit=form.line("unit"),
        falling=form.line("better") == "less",
        day=form.day("day"),
    )


def values_of(short: Shortfall) -> dict[str, str]:
    """A shortfall as a form to correct."""
    return {
        "actual": number(short.actual),
        "target": number(short.target),
        "unit": short.unit,
        "better": "less" if short.falling else "more",
        "day": short.day.isoformat(),
    }


def values_known(measure: Measure | None, looks: Sequence[CheckIn]) -> dict[str, str]:
    """What a goal's measure knows already, with the number and the day of the last look that has one."""
    known = measure or Measure()
    read = next((each for each in reversed(looks) if each.value is not None), None)
    return {
        "actual": number(read.value) if read else "",
        "target": number(known.target),
        "unit": told_unit(known, known.name),
        "better": _BETTER.get(known.direction, "") if known.direction else "",
        "day": read.day.isoformat() if read else "",
    }


def told(short: Shortfall) -> str:
    """ "62 % instead of 75 %, measured on 3 May 2027"."""
    unit = f" {short.unit}" if short.unit else ""
    numbers_told = f"{number(short.actual)}{unit} instead of {number(short.target)}{unit}"
    return f"{numbers_told}, measured on {told_day(short.day)}"


def _measured(form: Posted, name: str, missing: str) -> Decimal:
    value = form.amount(name, least=-999_999)
    if value is None:
        raise InvalidInput(missing, field=name)
    return value
