"""Shares told in words: "rated helpful by 80 % of readers", "every fifth offer"."""

from __future__ import annotations

import re

from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.cues.spoken import figures
from goalcoach.llm.builtin.hearing.amounts import amounts
from goalcoach.llm.builtin.hearing.found import Ear, Find
from goalcoach.llm.builtin.hearing.phrases import content, strip_opener, tidy

_MAY_STAND = (None, Field.OUTCOME, Field.KIND, Field.METRIC, Field.BASELINE)
"""Questions beside which somebody tells which share it is today."""
_CLAUSE = re.compile(r"(?:^|[,;.:\n])[^,;.:\n]*$")
_WHOLE = 100


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
    part = _WHOLE / figures.NTH[match["nth"].casefold()]
    exact = part.is_integer()
    value, unit = (f"{part:.0f}", "%") if exact else ("", "")
    return Find(field=field, value=value, quote=match["share"], span=(start, match.end()), unit=unit)
