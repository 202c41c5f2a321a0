"""Shares told in words: "rated helpful by 80 % of readers", "every fifth offer"."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.cues.spoken import complaints, figures, own, slips
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
    match = _part_of_it(ear, told)
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


def _part_of_it(ear: Ear, told: Find | None) -> re.Match[str] | None:
    """Where a part of it is named: as the message, or right behind the number and what belongs to that."""
    if told is None:
        return figures.PART_OF_IT.match(ear.text)
    behind = (ear.text.find(told.quote) + len(told.quote), told.span[1])
    match = next((each for at in behind if (each := figures.PART_OF_IT.match(ear.text, at))), None)
    dated = match and figures.BY_WHEN.match(ear.text, match.end())
    known = dated and any(dated.end() >= time.start >= dated.start() for time in ear.reading.times)
    return match if known or not dated else None


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


def every_so_many(ear: Ear) -> list[Find]:
    """ "Every fifth offer": where it stands today, or what is wanted; each of the two once."""
    finds: dict[Field, Find] = {}
    since = 0
    for match in figures.EVERY_NTH.finditer(ear.text):
        clause = _CLAUSE.search(ear.text, since, match.start())
        start = clause.end() - len(clause.group().lstrip(" ,;.:\n")) if clause else since
        field = _which_share(ear, match, start)
        if field not in finds and _may_be_told(ear, field):
            finds[field] = _share(match, field, start)
        since = match.end()
    return list(finds.values())


def _may_be_told(ear: Ear, field: Field) -> bool:
    """Whether a share can be this one of the two: of something that is known, and not told before."""
    known = any(ear.part.get(each) for each in (Field.OUTCOME, Field.METRIC, Field.WHY)) or amounts(ear)
    told_now = ear.asked in _MAY_STAND or ear.asked is Field.TARGET
    # Asked for the other one, they said which it is: that puts right what was told before.
    put_right = ear.asked is Field.TARGET and field is Field.BASELINE
    return field is ear.asked or bool(told_now and known and (put_right or not ear.part.get(field)))


def _share(match: re.Match[str], field: Field, start: int) -> Find:
    part = _WHOLE / figures.NTH[lowered(match["nth"])]
    value, unit = (f"{part:.0f}", "%") if part.is_integer() else ("", "")
    return Find(field=field, value=value, quote=match["share"], span=(start, match.end()), unit=unit)


def _which_share(ear: Ear, match: re.Match[str], since: int) -> Field:
    """Which of the two a share is: what stands beside it says so, or else what was asked.

    Where it was asked how one would see that it worked, it is what is wanted, unless it tells how it goes.
    """
    before = ear.text[since : match.start()]
    if figures.BASELINE_AFTER.match(ear.text, match.end()) or figures.BASELINE_STRONG.search(before):
        return Field.BASELINE
    if figures.TARGET_AFTER.match(ear.text, match.end()) or figures.TARGET_STRONG.search(before):
        return Field.TARGET
    opens = ear.asked is Field.METRIC and not content(ear.text[: match.start()])
    told = f"{match['nth'].rstrip('.')}{ear.text[match.end() :]}"
    wanted = opens and not own(complaints.CLAUSE, ear.facts.language).match(told)
    return Field.TARGET if wanted or ear.asked is Field.TARGET else Field.BASELINE
