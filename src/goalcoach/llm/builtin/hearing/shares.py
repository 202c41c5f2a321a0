"""Shares told in words: "rated helpful by 80 % of readers", "every fifth offer"."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.cues.spoken import figures, slips
from goalcoach.llm.builtin.hearing.amounts import amounts, plain
from goalcoach.llm.builtin.hearing.found import Ear, Find
from goalcoach.llm.builtin.hearing.phrases import content, strip_opener, tidy
from goalcoach.rules.language.lowered import lowered

_MAY_STAND = (None, Field.OUTCOME, Field.KIND, Field.METRIC, Field.BASELINE)
"""Questions beside which somebody tells which share it is today."""
_CLAUSE = re.compile(r"(?:^|[,;.:\n])[^,;.:\n]*$")
_WHOLE = 100
_CENTS = 100
"""Parts of one up to which a number is told: half of 41 % is 20.5, a third of it is no number."""


def of_today(ear: Ear, told: Find | None = None) -> Find | None:
    """ "Half of that", "double it": the number to reach, by where it stands.

    That is what was `told` right before, or else what is known.
    """
    at = ear.text.find(told.quote) + len(told.quote) if told else 0
    match = figures.PART_OF_IT.match(ear.text, at)
    today = told or ear.part.get(Field.BASELINE)
    open_still = (
        ear.asked is Field.TARGET or not ear.part.get(Field.TARGET) or slips.CORRECTION.match(ear.text)
    )
    if not match or not today or not today.value or not open_still:
        return None
    words = match["quote"].casefold()
    times = next(part for name, part in figures.PARTS.items() if words.startswith(name))
    # Half a fall is none: of what is counted in whole things the person says which number it is.
    parts = _CENTS if _divided(ear, told, today.value) else 1
    wanted = Fraction(today.value) * times * parts
    if wanted.denominator != 1:
        return None
    after = figures.TARGET_AFTER.match(ear.text, match.end())
    value = plain(Decimal(wanted.numerator) / parts)
    span = (match.start(), after.end() if after else match.end())
    return Find(field=Field.TARGET, value=value, quote=match["quote"], span=span)


def _divided(ear: Ear, told: Find | None, value: str) -> bool:
    """Whether what is counted comes in parts: shares, time, money, weight, and what has decimals already."""
    unit = told.unit if told else ear.part.value(Field.UNIT)
    return "." in value or unit in ("%", "pp") or bool(figures.TELLING_UNIT.fullmatch(unit))


def by_so_many(ear: Ear) -> list[Find]:
    """What so many of all do with a thing: the thing is the measure, the share is the number to reach.

    "By 80 %" is no change there, and "20 of my articles" no share of today.
    """
    match = figures.BY_SO_MANY.search(ear.text) if not ear.part.get(Field.TARGET) else None
    if match is None:
        return []
    what = strip_opener(tidy(match["what"]))
    more = match.groupdict().get("more") or ""
    if not content(what):
        return []
    value = match["number"].replace(",", ".")
    share = Find(field=Field.TARGET, value=value, quote=match["share"], span=match.span(), unit="%")
    if ear.part.get(Field.METRIC):
        return [share]
    name = Find(
        field=Field.METRIC, value=f"{what} {more}".strip(), quote=match.group().strip(), span=match.span()
    )
    return [name, share]


def every_so_many(ear: Ear) -> Find | None:
    """ "Every fifth offer": where it stands today, or what is wanted where that was asked for."""
    match = figures.EVERY_NTH.search(ear.text)
    if match is None:
        return None
    field = Field.TARGET if ear.asked is Field.TARGET else Field.BASELINE
    known = any(ear.part.get(each) for each in (Field.OUTCOME, Field.METRIC, Field.WHY)) or amounts(ear)
    told = field is Field.TARGET or (ear.asked in _MAY_STAND and known and not ear.part.get(field))
    if not told:
        return None
    clause = _CLAUSE.search(ear.text, 0, match.start())
    start = clause.end() - len(clause.group().lstrip(" ,;.:\n")) if clause else match.start()
    part = _WHOLE / figures.NTH[lowered(match["nth"])]
    exact = part.is_integer()
    value, unit = (f"{part:.0f}", "%") if exact else ("", "")
    return Find(field=field, value=value, quote=match["share"], span=(start, match.end()), unit=unit)
