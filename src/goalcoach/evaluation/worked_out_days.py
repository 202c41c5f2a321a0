"""What follows from days that evidence tells: distances, order, other names. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations
from typing import Any

from goalcoach.evaluation.worked_out import Words, WorkedOut, in_words, off

_WEEK = 7
_QUARTER = 3


def worked_out_days(fact: Mapping[str, Any], words: Words) -> Iterator[WorkedOut]:
    """Everything that follows from the days of one fact, which are in their order."""
    for one, other in combinations(fact["days"], 2):
        yield from _apart(one, other, words)
    for cite, what, day, *_ in fact["days"]:
        about: dict[str, Any] = {"cites": (cite,), "blanks": {"x": what}}
        yield from _parts_of_month(day, words, about)
        for right, wrong in zip(_ways_to_tell(day, words), _ways_to_tell(_other(day), words), strict=True):
            yield WorkedOut(sort="day", right=right, wrong=wrong, **about)
        names = words["weekdays"]
        next_one = names[(day.weekday() + 1) % _WEEK]
        yield WorkedOut(sort="weekday", right=names[day.weekday()], wrong=next_one, **about)


def _other(day: date) -> date:
    """A day of the same month that is wrong by two or so."""
    return (
        day + timedelta(days=2) if (day + timedelta(days=2)).month == day.month else day - timedelta(days=2)
    )


def _apart(one: Sequence[Any], other: Sequence[Any], words: Words) -> Iterator[WorkedOut]:
    cites = tuple(dict.fromkeys((one[0], other[0])))
    x, y = one[1], other[1]
    blanks = {"x": x, "y": y, "x_dat": one[-1], "y_dat": other[-1]}
    days = (other[2] - one[2]).days
    for sort, value in (("days between", days), ("weeks between", days // _WEEK)):
        if value < 2 or (sort == "weeks between" and days % _WEEK):
            continue
        wrong = off(value)
        in_full = {"dw": in_words(value, words), "wrong_dw": in_words(wrong, words)}
        yield WorkedOut(
            sort=sort,
            cites=cites,
            right=str(value),
            wrong=str(wrong),
            blanks={**blanks, **in_full},
        )
    yield WorkedOut(
        sort="order",
        cites=cites,
        right="",
        wrong="",
        blanks={"first": x, "then": y, "then_dat": other[-1]},
        turned={"first": y, "then": x, "then_dat": one[-1]},
    )


def _parts_of_month(day: date, words: Words, about: Mapping[str, Any]) -> Iterator[WorkedOut]:
    month = words["months"][day.month - 1]
    earlier = words["months"][day.month - 2]
    every = {
        range(int(low), int(high) + 1): text.format(month=month)
        for (low, high), text in ((key.split("-"), text) for key, text in words["month_parts"].items())
    }
    for days, text in every.items():
        if day.day in days:
            farthest = max(every, key=lambda part: min(abs(day.day - part.start), abs(day.day - part.stop)))
            yield WorkedOut(sort="part of the month", right=text, wrong=every[farthest], **about)
    in_month = words["in_month"]
    yield WorkedOut(
        sort="part of the month",
        right=in_month.format(month=month),
        wrong=in_month.format(month=earlier),
        **about,
    )
    quarters = words["quarters"]
    right = (day.month - 1) // _QUARTER
    yield WorkedOut(sort="part of the month", right=quarters[right], wrong=quarters[1 - right], **about)


def _ways_to_tell(day: date, words: Words) -> list[str]:
    """A day in each of the forms that are usual."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10 if day.day // 10 != 1 else 0, "th")
    month = words["months"][day.month - 1]
    return [each.format(day=day.day, month=month, number=day.month, th=ending) for each in words["day"]]
