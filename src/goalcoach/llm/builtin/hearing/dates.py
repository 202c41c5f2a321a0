"""Dates: by when, and when to look again. Worked out by the language pack, never guessed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.cues.spoken import days, slips
from goalcoach.llm.builtin.cues.spoken import sure as cues
from goalcoach.llm.builtin.hearing.amounts import like_a_year
from goalcoach.llm.builtin.hearing.found import DATED, Ear, Find, Span, Unclear, Unfit, free
from goalcoach.llm.builtin.hearing.phrases import content, leftover
from goalcoach.rules.clauses import sentence_at
from goalcoach.rules.language.read import NO_SUCH_DAY, Sentence, TimeKind, TimeReference
from goalcoach.rules.reading import Reading

_LEAD = re.compile(
    r"(?:(?:\b(?:by|until|till|before|no later than|latest|due|on|at|in|within|for|around|about|say|maybe|end"
    r"|the)\b"
    r"|[,;–-])\s*)+$",
    re.IGNORECASE,
)
_SOON = timedelta(days=14)
"""A stretch this short that starts now is hardly the end of a goal."""
_AROUND = 40
"""Characters in front of a day that tell what it is of."""
_LONG_AGO = timedelta(days=290)
"""A month named without a year is rather the one just past than one so far ahead."""
_CLAUSE_END = re.compile(r"[,;.:!?\n]")
_TWICE = re.compile(r"(?P<word>by|until|till)\s+(?=(?P=word)\b)", re.IGNORECASE)
_ENDS = (TimeKind.DEADLINE, TimeKind.PERIOD)


def find_dates(ear: Ear, taken: Sequence[Span]) -> tuple[list[Find], Unclear | None]:
    """The dates of a message, and a time that names no date."""
    finds: dict[Field, Find] = {}
    unclear: Unclear | None = None
    for time in _times(ear):
        if not free((time.start, time.end), taken) or _part_of_the_answer(ear, time):
            continue
        if _of_something_else(ear, time):
            continue
        if not _usable(ear, time):
            unclear = unclear or _why_not(ear, time)
            continue
        if time.kind is not TimeKind.START and time.until and time.until < ear.facts.today:
            unclear = unclear or _unfit(ear, time, Unfit.OVER)
            continue
        find = _find(ear, time)
        known = finds.setdefault(find.field, find)
        if find.value and not known.value and not content(ear.text[known.span[1] : find.span[0]]):
            finds[find.field] = replace(find, span=(known.span[0], find.span[1]))
    return list(finds.values()), unclear


def _of_something_else(ear: Ear, time: TimeReference) -> bool:
    """A day that a clause of its own tells of: what ends then, who is there, what cannot be then."""
    before, after = ear.text[max(0, time.start - _AROUND) : time.start], ear.text[time.end :]
    if cues.RULED_OUT.match(after) or cues.OTHER_END.search(before):
        return True
    if days.NAMED.search(before):
        return True
    if ear.asked in DATED or time.until is None:
        return time.until is None and bool(days.PAST.search(_sentence(ear, time)))
    bare = long_gone(ear, time)
    ahead = time.until - ear.facts.today
    soon = timedelta() <= ahead <= _SOON and time.kind is TimeKind.DEADLINE
    return bool(content(before) and (bare or soon))


def past_months(ear: Ear) -> list[Span]:
    """Where a bare month stands in which something was, which is no end: "in February we had 12"."""
    return [(time.start, time.end) for time in ear.reading.times if _was_then(ear, time)]


def _was_then(ear: Ear, time: TimeReference) -> bool:
    """Whether a bare month is when something was; "by February" is none."""
    if not cues.BARE_MONTH.match(_quote(ear, time)):
        return False
    before = _CLAUSE_END.split(ear.text[: time.start])[-1]
    after, *others = _CLAUSE_END.split(ear.text[time.end :])
    if not content(before + after) and others and not _dated(ear, others[0]):
        after = others[0]
    return bool(days.PAST.search(f"{before} {after}"))


def _dated(ear: Ear, words: str) -> bool:
    return bool(Reading(words, "", ear.facts, ear.facts.language).times)


def long_gone(ear: Ear, time: TimeReference) -> bool:
    """Whether a month without a year is rather the one that has just passed: "12 % im Sept"."""
    ahead = time.until - ear.facts.today if time.until else timedelta()
    return bool(cues.BARE_MONTH.match(_quote(ear, time))) and ahead > _LONG_AGO


def _sentence(ear: Ear, time: TimeReference) -> str:
    found = sentence_at(ear.reading, time.start)
    return found.text if found else ear.text


def _unfit(ear: Ear, time: TimeReference, unfit: Unfit) -> Unclear:
    span = (_start(ear, time), time.end)
    return Unclear(words=_quote(ear, time), field=_field(ear, time), unfit=unfit, span=span)


def _times(ear: Ear) -> list[TimeReference]:
    """The times of a message; a bare stretch of time, asked for a date, is one that starts today."""
    times = [each for each in ear.reading.times if not like_a_year(ear, (each.start, each.end))]
    if ear.asked in DATED and not times and (ahead := lasting(ear, ear.text.strip())):
        start = len(ear.text) - len(ear.text.lstrip())
        return [replace(each, start=start, end=start + len(ear.text.strip())) for each in ahead]
    if ear.asked not in DATED or len(times) != 1 or times[0].kind is not TimeKind.DURATION:
        return times
    only = times[0]
    if [*content(ear.text[: only.start]), *content(ear.text[only.end :])]:
        return times
    return [
        replace(each, start=only.start, end=only.end) for each in lasting(ear, _quote(ear, only))
    ] or times


def lasting(ear: Ear, length: str) -> list[TimeReference]:
    """A length of time as one that begins today, where the words are nothing else: "6 Monate"; or a feast."""
    opened = (f"{word} {length}".rstrip(" .!") for word in ("in", "by"))
    read = ((text, Reading(text, "", ear.facts, ear.facts.language).times) for text in opened)
    return next(([t] for text, times in read for t in times if (t.start, t.end) == (0, len(text))), [])


def _usable(ear: Ear, time: TimeReference) -> bool:
    if days.SEASON.search(_quote(ear, time)):
        return False
    if time.kind in _ENDS:
        return time.until is not None or time.needs not in ("", NO_SUCH_DAY)
    if time.kind is TimeKind.START:
        return time.begin is not None and _says_when(ear, time)
    if time.kind is not TimeKind.MENTION or time.until is None:
        return False
    return ear.asked in (*DATED, Field.MILESTONE) or _says_when(ear, time)


def _says_when(ear: Ear, time: TimeReference) -> bool:
    """Whether a message is nothing but a time, or puts one right."""
    rest = [*content(ear.text[: time.start]), *content(ear.text[time.end :])]
    return not rest or bool(ear.part.get(Field.DUE) and slips.CORRECTION.match(ear.text))


def _part_of_the_answer(ear: Ear, time: TimeReference) -> bool:
    """A time inside a phrase stays there: "the board meeting in March", "starts in a week"."""
    soon = time.until is not None and time.begin == ear.facts.today and time.until - time.begin <= _SOON
    begun = time.begin is not None and time.until is not None and time.begin < ear.facts.today <= time.until
    if begun and (days.PAST.search(ear.text) or _counted_in(ear, time)):
        return True
    if ear.asked is Field.MILESTONE or (soon and ear.asked not in DATED and content(ear.text[: time.start])):
        return True
    if ear.asked not in (Field.APPLICATION, Field.MASTERY, Field.WHY):
        return False
    if days.REVIEW_NEAR.search(ear.text[max(0, time.start - 40) : time.end]):
        return False
    inside = sentence_at(ear.reading, time.start)
    return bool(inside and _beside_times(ear, inside)) and not days.BY.match(_quote(ear, time))


def _counted_in(ear: Ear, time: TimeReference) -> bool:
    """Whether a stretch is what a number of today was counted in: "2 this year"."""
    before = _CLAUSE_END.split(ear.text[: time.start])[-1]
    alone = before.strip().isdecimal() and not content(_CLAUSE_END.split(ear.text[time.end :])[0])
    return alone and ear.asked in (None, Field.OUTCOME, Field.METRIC, Field.BASELINE)


def _beside_times(ear: Ear, inside: Sentence) -> list[str]:
    """The words of a sentence beside all its times."""
    times = [(t.start - inside.start, t.end - inside.start) for t in ear.reading.times]
    rest, _ = leftover(inside.text, [span for span in times if 0 <= span[0] < len(inside.text)])
    return content(rest)


def _why_not(ear: Ear, time: TimeReference) -> Unclear | None:
    if time.needs == NO_SUCH_DAY:
        return _unfit(ear, time, Unfit.NEVER)
    asked = ear.asked in DATED and time.kind is TimeKind.MENTION
    if days.SEASON.search(_quote(ear, time)) and (asked or time.kind in _ENDS):
        wide = Unfit.WIDE if ear.asked in DATED else None
        return Unclear(words=_quote(ear, time), field=_field(ear, time), unfit=wide)
    if time.kind is TimeKind.VAGUE or (time.kind is TimeKind.CADENCE and ear.asked in DATED):
        return Unclear(words=_quote(ear, time), field=_field(ear, time))
    return None


def _find(ear: Ear, time: TimeReference) -> Find:
    if time.kind is TimeKind.START and time.begin:
        span, quote = (_start(ear, time), time.end), _quote(ear, time)
        return Find(field=Field.START, value=time.begin.isoformat(), quote=quote, span=span)
    return Find(
        field=_field(ear, time),
        value=time.until.isoformat() if time.until else "",
        quote=_quote(ear, time),
        span=(_start(ear, time), time.end),
    )


def _quote(ear: Ear, time: TimeReference) -> str:
    words = ear.text[time.start : time.end].strip()
    twice = _TWICE.match(words)
    return words[twice.end() :] if twice else words


def _field(ear: Ear, time: TimeReference) -> Field:
    near = ear.text[max(0, time.start - 40) : time.end + 12]
    if ear.asked is Field.REVIEW or (ear.asked is not Field.DUE and days.REVIEW_NEAR.search(near)):
        return Field.REVIEW
    return Field.DUE


def _start(ear: Ear, time: TimeReference) -> int:
    review = days.REVIEW_LEAD.search(ear.text[: time.start]) if _field(ear, time) is Field.REVIEW else None
    lead = _LEAD.search(ear.text[: time.start][-24:])
    start = time.start - len(lead.group()) if lead else time.start
    return min(start, review.start()) if review else start
