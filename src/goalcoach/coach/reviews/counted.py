"""A number with its unit, as evidence has it and as it is said in a talk, in English or German."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from goalcoach.domain.goal import Direction, Measure
from goalcoach.domain.measured import direction_of, number, unit_behind, unit_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """How numbers are told in one language. Words with blanks are formats."""

    done: str
    not_done: str
    or_more: str
    or_less: str
    within: str
    """Between two ends that a number is to keep to."""
    point: str
    points: str
    """Of percent."""
    comma: bool
    """Whether decimals stand behind one."""
    units: Mapping[str, str]
    """Units that a form offers, by the English word."""


ENGLISH = Counting(
    done="done",
    not_done="not done",
    or_more="{value} or more",
    or_less="{value} or less",
    within="{low} to {high}",
    point="{value} percentage point",
    points="{value} percentage points",
    comma=False,
    units={},
)
GERMAN = Counting(
    done="erledigt",
    not_done="nicht erledigt",
    or_more="{value} oder mehr",
    or_less="{value} oder weniger",
    within="{low} bis {high}",
    point="{value} Prozentpunkt",
    points="{value} Prozentpunkte",
    comma=True,
    units={
        "second": "Sekunde",
        "seconds": "Sekunden",
        "minute": "Minute",
        "minutes": "Minuten",
        "hour": "Stunde",
        "hours": "Stunden",
        "day": "Tag",
        "days": "Tage",
        "week": "Woche",
        "weeks": "Wochen",
        "month": "Monat",
        "months": "Monate",
        "year": "Jahr",
        "years": "Jahre",
        "point": "Punkt",
        "points": "Punkte",
    },
)
LANGUAGES: Mapping[str, Counting] = {"en": ENGLISH, "de": GERMAN}


def amount(value: Decimal, measure: Measure, words: Counting = ENGLISH) -> str:
    """A number with its unit: "71 %", "6 hours", "12 tickets"."""
    if is_done(measure):
        return words.done if value >= 1 else words.not_done
    unit = unit_behind(value, unit_of(measure, measure.name))
    return f"{plain(value, words)} {words.units.get(unit, unit)}".strip()


def spoken(value: Decimal, measure: Measure, words: Counting = ENGLISH) -> str:
    """A number as it is said where its unit was named before: "71 %", "6", "12"."""
    return amount(value, measure, words) if measure.unit == "%" or is_done(measure) else plain(value, words)


def ended(value: Decimal, measure: Measure, words: Counting = ENGLISH) -> str:
    """A number at the end of its way, with as much of its unit as its name leaves open: "5 a month"."""
    told = amount(value, measure, words).split(" ")
    named = measure.name.casefold().split()
    while len(told) > 1 and any(_same_thing(told[1].casefold(), each) for each in named):
        del told[1]
    return " ".join(told)


def plain(value: Decimal, words: Counting = ENGLISH) -> str:
    """A number without its unit: "4.2", in German "4,2"."""
    return number(value).replace(".", ",") if words.comma else number(value)


def apart(gap: Decimal, measure: Measure, words: Counting = ENGLISH) -> str:
    """How far two values are from each other where nothing but the number is said; of shares in points."""
    if measure.unit == "%":
        return (words.point if gap == 1 else words.points).format(value=plain(gap, words))
    return ""


def is_done(measure: Measure) -> bool:
    """Whether it is a thing to finish, and no number."""
    return direction_of(measure) is Direction.DONE


def _same_thing(unit: str, name: str) -> bool:
    """Whether two words are one in the singular and in the plural: "lunch", "lunches"."""
    short, long = sorted((unit, name), key=len)
    return long.startswith(short) and long.removeprefix(short) in {"", "s", "es"}
