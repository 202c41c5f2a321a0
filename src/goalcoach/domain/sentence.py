"""Joins a person's own phrases into a goal's sentence. Adds connecting words only, and knows no rules."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from goalcoach.domain import late
from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.late import dataclass

if TYPE_CHECKING:
    # Rules need the words that join phrases, and would load conversations with them.
    from goalcoach.domain.conversation import Note, Sketch


@dataclass(frozen=True, slots=True, kw_only=True)
class Connectives:
    """The words of one language that join a person's phrases. Nothing else is ever added to them."""

    months: tuple[str, ...]
    date: str
    by: str
    from_to: str
    to: str
    shares: str
    """The same of shares: so many of so many."""
    unit_last: bool
    """Whether the unit of both numbers stands behind the second: "von 9 auf 5 Tage"."""
    percent: str
    """Behind the number of a share."""
    of: str
    now: str
    because: str
    bring: str
    """Opens a sentence that has a measure but no verb: "Bring our CSAT from 82 to 90"."""
    more: re.Pattern[str]
    """What a measure may open with that the numbers say already: "fewer falls"."""
    why: str
    application: str
    mastery: str
    hours: str
    verbs: frozenset[str]
    """Changes that are verbs by themselves: "halve complaints"."""
    movers: frozenset[str]
    """Verbs after which "from … to …" may follow directly."""
    reason: re.Pattern[str]
    """What a reason may open with, so that no "because" is put before it."""
    timed: re.Pattern[str]
    """What words for a time may open with, so that no "by" is put before them."""
    capital: re.Pattern[str]
    """A word that is always written large, typed small."""


ENGLISH = Connectives(
    months=tuple(
        "January February March April May June July August September October November December".split()
    ),
    date="{day} {month} {year}",
    by="by {due}",
    from_to="from {baseline} to {target}",
    to="to {target}",
    shares="from {baseline} to {target}",
    unit_last=False,
    percent="%",
    of="of {target}",
    now="(now: {baseline})",
    because="because {why}",
    bring="Bring {metric}",
    more=late.pattern(r"^(fewer|less|more)\s+", re.IGNORECASE),
    why="(why: {why})",
    application="Where I use it: {application}.",
    mastery="What others will see: {mastery}.",
    hours="Time: {hours}.",
    verbs=frozenset({"double", "halve", "quadruple", "triple"}),
    movers=frozenset(
        """boost bring cut decrease double drive drop expand extend get grow halve improve increase lift
        lower move push raise reduce shorten shrink speed take triple turn widen""".split()
    ),
    reason=late.pattern(r"(because|weil|damit|since|so that|so|in order to|to|as|for)\b", re.IGNORECASE),
    timed=late.pattern(
        r"(by|before|until|till|at|in|on|within|during|after|over|for|from|this|next|once|when|as|due|bis|vor"
        r"|no later|latest)\b",
        re.IGNORECASE,
    ),
    capital=late.pattern(r"(?<![\w'’])i(?=['’ ])"),
)

GERMAN = Connectives(
    months=tuple(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
    ),
    date="{day}. {month} {year}",
    by="bis {due}",
    from_to="von {baseline} auf {target}",
    to="auf {target}",
    shares="{target} statt {baseline}",
    unit_last=True,
    percent=" %",
    of="von {target}",
    now="(jetzt: {baseline})",
    because="weil {why}",
    bring="{metric}",
    more=late.pattern(r"^(weniger|mehr)\s+", re.IGNORECASE),
    why="(warum: {why})",
    application="Wo ich es anwende: {application}.",
    mastery="Was andere sehen: {mastery}.",
    hours="Zeit: {hours}.",
    verbs=frozenset({"verdoppeln", "halbieren", "verdreifachen", "vervierfachen"}),
    movers=frozenset(
        """senke senken steigere steigern erhöhe erhöhen verkürze verkürzen verringere verringern reduziere
        reduzieren verbessere verbessern bringe bringen drücke drücken hebe heben""".split()
    ),
    reason=late.pattern(r"(weil|da|damit|denn|um|sodass|so dass)\b", re.IGNORECASE),
    timed=late.pattern(
        r"(bis|vor|nach|in|im|am|an|ab|während|innerhalb|binnen|für|diese[nrs]?|nächste[nrs]?|sobald|wenn"
        r"|spätestens)\b",
        re.IGNORECASE,
    ),
    capital=late.pattern(r"(?!)"),
)

CONNECTIVES: Mapping[str, Connectives] = {"en": ENGLISH, "de": GERMAN}

_WITH_UNIT = late.pattern(r"(.*\d)(\s[^\W\d].*)")
_WITH_FIGURES = late.pattern(r"\d")
_BARE = late.pattern(r"(?:[^\W\d]+ )?\d[\d.,]*")
_SIGN = late.pattern(r"[\d.,]+(?:(?P<share>\s?%)(?:\s.*)?|(?P<joined>[^\W\d]{1,3}))")
"""A number and its sign; behind a share there may be more: "55 % within 2 days"."""


def connectives(language: str) -> Connectives:
    """The connecting words of a language; English stands in for one that has none yet."""
    return CONNECTIVES.get(language, ENGLISH)


def spoken_date(day: date, language: str = "en") -> str:
    """A date as a person would say it: "30 June 2027"."""
    words = connectives(language)
    return words.date.format(day=day.day, month=words.months[day.month - 1], year=day.year)


def spoken_month(day: date, language: str = "en") -> str:
    """The month of a day as a person would say it: "June 2027"."""
    return f"{connectives(language).months[day.month - 1]} {day.year}"


def sentence(sketch: Sketch, language: str = "en") -> str:
    """The goal in one sentence, empty when nothing was said that could be its heart."""
    words = connectives(language)
    return words.capital.sub(lambda found: found.group().upper(), _sentence(sketch, words, language))


def _sentence(sketch: Sketch, words: Connectives, language: str) -> str:
    head = _head(sketch, words)
    if not head:
        return ""
    if sketch.kind is GoalKind.OBJECTIVE:
        return _finish(_with_reason(head, sketch, words))
    head = _join(head, _due(sketch, words, language))
    if sketch.kind is GoalKind.KEY_RESULT:
        return _finish(head)
    if sketch.kind is GoalKind.DEVELOPMENT:
        return " ".join([_finish(_with_reason(head, sketch, words)), *_practice(sketch, words)])
    return _finish(_with_reason(head, sketch, words))


def _head(sketch: Sketch, words: Connectives) -> str:
    """Outcome and measure: "Be better with customers: CSAT from 82 to 90"."""
    outcome, metric = sketch.value(Field.OUTCOME), sketch.value(Field.METRIC)
    movement = _movement(sketch, words)
    target = sketch.get(Field.TARGET)
    if not outcome:
        return _measured(metric, movement, sketch, words)
    if target and target.quote and target.quote in outcome:
        return _join(outcome, _now(sketch, words))
    if metric and metric.casefold() not in outcome.casefold():
        return f"{outcome}: {_level(metric, movement, sketch, words)}"
    if not movement:
        return _join(outcome, _now(sketch, words))
    if target is None or outcome.split(" ", 1)[0].casefold() in words.movers:
        return _join(outcome, movement)
    return f"{outcome}: {movement}"


def _measured(metric: str, movement: str, sketch: Sketch, words: Connectives) -> str:
    if not metric:
        return ""
    if sketch.kind is GoalKind.KEY_RESULT or not movement:
        return _level(metric, movement, sketch, words)
    return _join(words.bring.format(metric=words.more.sub("", metric, count=1)), movement)


def _level(metric: str, movement: str, sketch: Sketch, words: Connectives) -> str:
    """A measure as a thing: "CSAT from 82 to 90", "response time of under 4 hours", "CSAT"."""
    target = sketch.get(Field.TARGET)
    if target and target.quote.casefold() in words.verbs:
        return _join(target.quote, metric, _now(sketch, words))
    if target and movement == words.to.format(target=target.quote):
        return _join(metric, words.of.format(target=target.quote))
    return _join(metric, movement)


def _movement(sketch: Sketch, words: Connectives) -> str:
    baseline, target = sketch.get(Field.BASELINE), sketch.get(Field.TARGET)
    if target is None:
        return _now(sketch, words)
    if not target.value and baseline and not baseline.value:
        return words.shares.format(baseline=baseline.quote, target=target.quote)
    wanted = counted(inside(target.quote), baseline, sketch.get(Field.UNIT))
    if not target.value or wanted in words.verbs:
        return _join(wanted, _now(sketch, words))
    if baseline is None:
        return words.to.format(target=wanted)
    if words.unit_last and not _WITH_FIGURES.search(baseline.quote):
        return words.shares.format(baseline=baseline.quote, target=wanted)
    start, end = paired(baseline.quote, wanted, words)
    if sketch.value(Field.UNIT) == "%" and start.isdigit() and end.isdigit():
        end += words.percent
    return words.from_to.format(baseline=start, target=end)


def inside(quote: str) -> str:
    """A number as it stands inside a sentence: words in place of figures lose their first capital."""
    worded = not _WITH_FIGURES.search(quote) and quote[1:2].islower()
    return quote[0].lower() + quote[1:] if worded else quote


def counted(number: str, baseline: Note | None, unit: Note | None) -> str:
    """A bare number with what it counts, as that was said of the one it replaced: "45 tickets a week"."""
    known = _WITH_UNIT.fullmatch(unit.quote) if unit else None
    bare = _BARE.fullmatch(number) and (baseline is None or _BARE.fullmatch(baseline.quote))
    return f"{number}{known[2]}" if known and bare else number


def paired(baseline: str, target: str, words: Connectives) -> tuple[str, str]:
    """Two numbers as one says them together: "from 9 to 3 days", and "from 88% to 96%" where 96 was said."""
    sign = _SIGN.fullmatch(baseline)
    if sign and target.isdigit():
        return baseline, f"{target}{sign['share'] or sign['joined']}"
    start, end = _WITH_UNIT.fullmatch(baseline), _WITH_UNIT.fullmatch(target)
    if words.unit_last and start and _BARE.fullmatch(target):
        return start[1], f"{target}{start[2]}"
    if start and end and start[2].casefold().rstrip("s") == end[2].casefold().rstrip("s"):
        return start[1], target
    return baseline, target


def _now(sketch: Sketch, words: Connectives) -> str:
    baseline = sketch.get(Field.BASELINE)
    return words.now.format(baseline=baseline.quote) if baseline else ""


def _due(sketch: Sketch, words: Connectives, language: str) -> str:
    note = sketch.get(Field.DUE)
    if note is None:
        return ""
    if not note.value:
        return note.quote if words.timed.match(note.quote) else words.by.format(due=note.quote)
    return words.by.format(due=spoken_date(date.fromisoformat(note.value), language))


def _with_reason(head: str, sketch: Sketch, words: Connectives) -> str:
    """A clause that opens with "because" and its like joins on; another reason follows in brackets."""
    why = sketch.value(Field.WHY)
    if not why:
        return head
    if words.reason.match(why):
        # What is all in capitals stays so: "wEIL" is no word.
        why = why if why.split()[0].isupper() else why[0].lower() + why[1:]
        return f"{head}{' ' if why.casefold().startswith(('to ', 'in order', 'for ')) else ', '}{why}"
    return _join(head, words.why.format(why=why))


def _practice(sketch: Sketch, words: Connectives) -> list[str]:
    parts = []
    if application := sketch.value(Field.APPLICATION):
        parts.append(words.application.format(application=application))
    if mastery := sketch.value(Field.MASTERY):
        parts.append(words.mastery.format(mastery=mastery))
    hours = sketch.get(Field.HOURS)
    if hours and not hours.value:
        parts.append(words.hours.format(hours=hours.quote))
    return parts


def moves(outcome: str, language: str = "en") -> bool:
    """Whether an outcome opens with a verb after which "from … to …" may follow."""
    return outcome.split(" ", 1)[0].casefold() in connectives(language).movers


def _join(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _finish(text: str) -> str:
    """First letter large unless the word has its own form (iOS, eNPS), and a full stop."""
    text = text.rstrip(" .,;:")
    first = text.split(" ", 1)[0]
    if text and first[1:] == first[1:].lower():
        text = text[0].upper() + text[1:]
    return f"{text}."
