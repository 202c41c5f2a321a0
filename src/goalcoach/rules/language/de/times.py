"""German time references: dates, periods, rhythms, windows and words that name no day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple

from goalcoach.domain.calendar import OrgCalendar
from goalcoach.rules.language.de.calendar import (
    AHEAD,
    EVENT,
    FEASTS,
    MONTHS,
    MONTHS_OF_DAYS,
    MOVABLE,
    NUMBERS,
    PARTS,
    SEASONS,
    SPELLED_DAYS,
    STRETCHES,
    UNITS,
)
from goalcoach.rules.language.en.when import Op, Span, When, resolve
from goalcoach.rules.language.lowered import lowered
from goalcoach.rules.language.read import TimeKind, TimeReference

_NOT_COUNTING = (
    r"(?=\s*(?:[,.;:!?)\n]|$)|\s+(?:und|aber|mit|bei|soll|sollen|will|wollen|auf|oder(?!\s\d)"
    r"|von(?!\s\d(?![^;!?\n]{0,40}\sauf\s)))\b)"
)
"""What stands behind a year of two digits, and not behind a number that counts something: "24 von 30", "30 oder 40"."""
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_MONTH_OF_DAY = "|".join(sorted(MONTHS_OF_DAYS, key=len, reverse=True))
_SPELLED_DAY = "|".join(sorted(SPELLED_DAYS, key=len, reverse=True))
_PRE = (
    r"(?:(?P<pre>bis(?: spätestens)?(?: zum| zur| zu)?|spätestens(?: bis)?(?: am| zum)?|vor|zum|am|ab|seit|im|in|noch in"
    r"|gegenüber|während|im laufe|vom|von) )?(?:(?:der|dem|den|des|das) )?"
)
_PART = r"(?:(?P<part>anfang|mitte|ende|beginn|anfangs)(?: der| des| dem)? )?"
_N = rf"(?P<n>\d{{1,3}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
_ORDINAL = "1\\.|2\\.|3\\.|4\\.|erste[ns]?|zweite[ns]?|dritte[ns]?|vierte[ns]?"
_PER = r"(?:pro|je|im|in der|am) (?:tag|woche|monat|quartal|halbjahr|jahr|schicht|spiel|semester|sprint)\b"
_WHICH = "diese[snmr]?|laufende[sn]?|aktuelle[sn]?|nächste[snr]?|kommende[sn]?|übernächste[sn]?"
_TERM = (
    r"(?:(?:das |des )?(?:sommer|winter)semesters?(?: 20\d\d(?:/(?:20)?\d\d)?)?"
    r"|schul(?:halb)?jahre?s?|(?:schuljahres|schulhalbjahres|semester|trimester)ende"
    r"|(?:sommer|herbst|winter|weihnachts|oster|pfingst)ferien)"
)
_ONE = r"(?:binnen|innerhalb(?: von)?|in) (?:(?:ei)?nem|(?:ei)?ner|eines|eine?)"
_DAYS = "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"


class Found(NamedTuple):
    """A time reference before today is known."""

    start: int
    end: int
    kind: TimeKind
    when: When | None = None


def _compiled(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})", re.IGNORECASE)


@cache
def _moments() -> dict[str, re.Pattern[str]]:
    """What every kind of time reference looks like; made when the first German text is read."""
    return {
        "cadence": _compiled(
            r"(?:bis )?(?:zum )?\d{1,2}\. (?:jedes|eines jeden) (?:monats|quartals)\b",
            rf"(?:an )?(?:jede[nrms]?|alle zwei) (?:zweiten )?(?:{_DAYS}|tage?|wochen?|monate?|quartale?|jahre?)\b",
            rf"(?:{'|'.join(NUMBERS)}|\d{{1,2}}) ?mal {_PER}",
            rf"(?:ein|zwei|drei|vier|fünf|sechs)mal {_PER}",
            r"(?:pro|je) (?:tag|woche|monat|quartal|halbjahr|jahr|schicht|spiel|semester|sprint)\b",
            r"(?:täglich|wöchentlich|monatlich|vierteljährlich|jährlich|halbjährlich|montags|freitags)\b",
            r"im (?:monat|jahr)(?! \d)\b",
        ),
        "window": _compiled(
            r"gegenüber (?:dem )?(?:vorjahr|vormonat|vorquartal|20\d\d)\b",
            r"im vergleich (?:zum|zu) (?:vorjahr|vormonat|20\d\d)\b",
        ),
        "vague": _compiled(
            r"(?:bald|demnächst|irgendwann|eines tages|langfristig|mittelfristig|kurzfristig|künftig|zukünftig"
            r"|in zukunft|fortlaufend|dauerhaft)\b"
        ),
        "day": _compiled(
            rf"{_PRE}(?:(?P<y>\d{{4}})-(?P<m>\d\d)-(?P<d>\d\d)"
            rf"|(?P<d1>\d{{1,2}})\. ?(?:(?P<m1>\d{{1,2}})\.(?P<y1> ?\d{{4}}|\d\d)?|(?P<m2>{_MONTH_OF_DAY})\.?(?: (?P<y2>\d{{4}}))?)"
            rf"|(?P<dw>{_SPELLED_DAY}) (?P<mw>{_MONTH_OF_DAY})(?!-)(?: (?P<yw>\d{{4}}))?)(?!\w)"
        ),
        "week": _compiled(
            rf"{_PRE}{_PART}(?:(?<!\d )(?:kw|kalenderwoche)\.? ?(?P<w>\d{{1,2}})|(?P<wo>\d{{1,2}})\. ?(?:kw|kalenderwoche))"
            r"(?:[ /](?P<wy>20\d\d))?(?![\d%]| %|[.,]\d)\b"
        ),
        "quarter": _compiled(
            rf"{_PRE}{_PART}(?:q(?P<q>[1-4])|(?P<o>{_ORDINAL}) (?P<size>quartals?|halbjahr(?:es)?))(?:[ /](?P<qy>20\d\d)|/(?P<qs>\d\d))?\b"
        ),
        "month": _compiled(
            rf"{_PRE}{_PART}(?P<name>{_MONTH})(?: (?P<my>20\d\d)| (?P<ms>2[4-9]|3\d){_NOT_COUNTING})?\b"
        ),
        "fiscal": _compiled(
            rf"{_PRE}{_PART}(?:das |des )?(?:geschäftsjahre?s?|wirtschaftsjahre?s?|gj) "
            r"(?P<fy>20\d\d)(?:/(?:20)?(?P<until>\d\d))?(?!\d)"
        ),
        "unit": _compiled(
            rf"{_PRE}(?:(?P<edge>monats|quartals|jahres|wochen|halbjahres)ende"
            rf"|{_PART}(?:(?P<over>letzten|vorigen|vergangenen) jahres|(?P<which>{_WHICH}|laufe)?"
            rf" ?(?:des )?(?P<unit>geschäftsjahre?s?|halbjahre?s?|quartals?|monats?|jahre?s?|woche)))(?! 20\d\d)\b"
        ),
        "ahead": _compiled(
            rf"(?:binnen|innerhalb(?: von| der nächsten)?|in(?: den nächsten)?|über die nächsten) {_N} (?P<ahead>{'|'.join(AHEAD)})\b",
            rf"{_ONE} (?P<stretch>{'|'.join(sorted(STRETCHES, key=len, reverse=True))})\b",
            r"(?:im|innerhalb des) (?:nächsten|kommenden) (?P<half>halben) jahr(?:es)?\b",
            r"in (?:anderthalb|eineinhalb) (?P<more>jahren)\b",
        ),
        "year": _compiled(rf"{_PRE}{_PART}(?:jahre?s? )?(?P<year>20\d\d)(?![\d.,]*\d|\s?%|\w| euro| stück)"),
        "term": _compiled(rf"{_PRE}{_PART}{_TERM}\b"),
        "season": _compiled(
            rf"{_PRE}{_PART}(?P<season>{'|'.join((*SEASONS, *MOVABLE, *FEASTS))})(?: (?P<sy>20\d\d))?\b"
        ),
        "event": _compiled(
            rf"(?:bis zu[mr]|bis|vor de[rm]|vor|zu[mr]) (?:(?:nächsten|kommenden|der|dem) )?[a-zäöüß-]{{0,40}}(?:{EVENT})\b",
            r"bis zu[mr] (?:nächsten|kommenden) (?!jahr|monat|quartal|woche|halbjahr|tag|mal)[a-zäöüß-]{3,40}\b",
        ),
    }


_NEXT_YEAR = When(Op.UNIT, 1, UNITS["jahr"])
"""What "in einem Jahr" says behind a day: "bis Weihnachten in einem Jahr"."""
_KINDS = {"cadence": TimeKind.CADENCE, "window": TimeKind.WINDOW, "vague": TimeKind.VAGUE}


@lru_cache(maxsize=4)
def found(text: str) -> tuple[Found, ...]:
    """All time references, in order; of two that overlap the longer one counts."""
    every = [
        each
        for name, pattern in _moments().items()
        for match in pattern.finditer(text)
        if (each := _one(name, match))
    ]
    kept: list[Found] = []
    for each in sorted(every, key=lambda f: (f.start, -f.end)):
        last = kept[-1] if kept else None
        if last and (whole := _of_a_year(text, last, each)):
            kept[-1] = whole
        elif last is None or each.start >= last.end:
            kept.append(each)
        elif each.end - each.start > last.end - last.start:
            kept[-1] = each
    return tuple(map(_unless_over, kept))


def _unless_over(each: Found) -> Found:
    """ "Ende Juni letzten Jahres" dates nothing that is to come."""
    return Found(each.start, each.end, TimeKind.WINDOW) if each.when and each.when.is_over else each


def _of_a_year(text: str, named: Found, year: Found) -> Found | None:
    """ "Ende Juni nächsten Jahres": one time, and not two."""
    said = _NEXT_YEAR if year.when == When(Op.AHEAD, 1, AHEAD["jahren"]) else year.when
    when = named.when.of_the_year(said) if named.when else None
    return named._replace(end=year.end, when=when) if when and text[named.end : year.start] == " " else None


def _one(name: str, match: re.Match[str]) -> Found | None:
    start, end = match.span()
    if name in _KINDS:
        return Found(start, end, _KINDS[name])
    if name == "event":
        return Found(start, end, TimeKind.DEADLINE, When(Op.UNKNOWN, needs="event date"))
    told = {key: lowered(value) for key, value in match.groupdict().items() if value}
    part = PARTS.get(told.get("part", ""), "")
    when = _WHENS[name](told)
    if when is None:
        return None
    return Found(start, end, _kind(told, part, name), when._replace(part=part or when.part))


def _kind(told: dict[str, str], part: str, name: str) -> TimeKind:
    pre = told.get("pre", "")
    if pre in {"ab", "seit"}:
        return TimeKind.START
    if pre == "gegenüber":
        return TimeKind.WINDOW
    if pre.startswith(("bis", "spätestens", "vor", "zum", "am")) or part == "end" or name == "day":
        return TimeKind.DEADLINE
    return TimeKind.PERIOD


def _day(told: dict[str, str]) -> When:
    if "y" in told:
        return When(Op.DAY, int(told["y"]), int(told["m"]), int(told["d"]))
    if "m1" in told:
        year = int(told.get("y1", 0))
        return When(Op.DAY, year + 2000 if 0 < year < 100 else year, int(told["m1"]), int(told["d1"]))
    if "dw" in told:
        return When(Op.DAY, int(told.get("yw", 0)), MONTHS_OF_DAYS[told["mw"]], SPELLED_DAYS[told["dw"]])
    return When(Op.DAY, int(told.get("y2", 0)), MONTHS_OF_DAYS[told["m2"]], int(told["d1"]))


def _year(told: dict[str, str], whole: str, short: str) -> int:
    """A year of four digits or two; 0 when there is none."""
    return 2000 + int(told[short]) if short in told else int(told.get(whole, 0))


def _quarter(told: dict[str, str]) -> When:
    year = _year(told, "qy", "qs")
    if "q" in told:
        return When(Op.QUARTER, year, int(told["q"]))
    number = {"1": 1, "e": 1, "2": 2, "z": 2, "3": 3, "d": 3}.get(told["o"][0], 4)
    return When(Op.HALF if told["size"].startswith("halb") else Op.QUARTER, year, number)


def _week(told: dict[str, str]) -> When:
    return When(Op.WEEK, int(told.get("wy", 0)), int(told.get("w") or told["wo"]))


def _unit(told: dict[str, str]) -> When | None:
    if "edge" in told:
        return When(
            Op.UNIT, 0, UNITS[told["edge"].removesuffix("s").removesuffix("n").removesuffix("e")], part="end"
        )
    if "over" in told:
        return When(Op.UNIT, -1, UNITS["jahr"])
    which = told.get("which", "")
    if not which and "part" not in told and told.get("pre") not in {"im laufe", "während"}:
        return None
    offset = 2 if which.startswith("über") else 1 if which.startswith(("nächst", "komm")) else 0
    unit = told["unit"]
    code = next(UNITS[name] for name in sorted(UNITS, key=len, reverse=True) if unit.startswith(name))
    return When(Op.UNIT, offset, code)


def _ahead(told: dict[str, str]) -> When:
    if "half" in told:
        return When(Op.AHEAD, 6, AHEAD["monaten"])
    if "more" in told:
        return When(Op.AHEAD, 18, AHEAD["monaten"])
    if "stretch" in told:
        return When(Op.AHEAD, *STRETCHES[told["stretch"]])
    count = NUMBERS.get(told["n"]) or int(told["n"])
    return When(Op.AHEAD, count, AHEAD[told["ahead"]])


def _season(told: dict[str, str]) -> When:
    name, year = told["season"], int(told.get("sy", 0))
    if name in MOVABLE:
        return When(Op.EASTER, year, MOVABLE[name])
    if name in FEASTS:
        return When(Op.DAY, year, *FEASTS[name])
    return When(Op.SEASON, year, SEASONS[name])


_WHENS: Mapping[str, Callable[[dict[str, str]], When | None]] = {
    "day": _day,
    "week": _week,
    "quarter": _quarter,
    "month": lambda told: When(Op.MONTH, _year(told, "my", "ms"), MONTHS[told["name"]]),
    "fiscal": lambda told: When(Op.FISCAL, 2000 + int(told["until"]) if "until" in told else int(told["fy"])),
    "unit": _unit,
    "ahead": _ahead,
    "year": lambda told: When(Op.YEAR, int(told["year"]), int(told["year"])),
    "season": _season,
    "term": lambda told: When(Op.UNKNOWN, needs="term dates"),
}


def times(text: str, today: date, calendar: OrgCalendar) -> Iterator[TimeReference]:
    """All time references, worked out."""
    for each in found(text):
        span = resolve(each.when, today, calendar) if each.when else Span(None, None)
        kind = each.kind
        if (
            kind is TimeKind.PERIOD
            and span.until
            and span.until < today
            and each.when
            and each.when.op is Op.YEAR
        ):
            kind = TimeKind.MENTION
        yield TimeReference(
            start=each.start, end=each.end, kind=kind, begin=span.begin, until=span.until, needs=span.needs
        )
