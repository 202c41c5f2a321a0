"""What follows by arithmetic from numbers that evidence tells, and the same made wrong. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations
from typing import Any

Words = Mapping[str, Any]
"""The words of one language, as evals/data/claims_by_arithmetic/wordings.yaml has them."""
_HUNDRED = 100
_LEAST_OFF = {"percent": 4, "points": 3}
"""By how much the twin of a share is off at least: a nearer one may be rounding."""
_MOST_IN_WORDS = 10
"""The largest whole that is told as "nine out of ten"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkedOut:
    """One thing that follows, with what the blanks of its wordings are filled with."""

    sort: str
    cites: tuple[str, ...]
    right: str
    wrong: str
    blanks: Mapping[str, str] = field(default_factory=dict)
    turned: Mapping[str, str] = field(default_factory=dict)
    """Blanks that say the other way round, such as "more" for "fewer"; none where there is no way."""


def worked_out(fact: Mapping[str, Any], words: Words) -> Iterator[WorkedOut]:
    """Everything that follows from one fact about counts, lengths or shares."""
    if "shares" in fact:
        yield from _of_shares(fact, words)
        return
    rows = fact.get("counts") or fact["lengths"]
    for one, other in combinations(rows, 2):
        yield from _of_pair(fact, one, other, words)
    if "target" in fact:
        yield from _to_target(fact, rows, words)
    yield from _average(fact, rows, words)


def off(value: int, sort: str = "") -> int:
    """A number that is wrong by a bit: an eighth or so, to either side in turn."""
    step = max(_LEAST_OFF.get(sort, 1), round(value / 7))
    return value - step if value % 2 and value > step + 1 else value + step


def told(value: Fraction | int, words: Words) -> str:
    """A number with at most one decimal, as the language writes it."""
    text = f"{int(value):,}" if value == int(value) else f"{float(value):,.1f}"
    return text if words["and"] == "and" else text.translate({ord(","): ".", ord("."): ","})


def in_words(value: int, words: Words) -> str:
    """A number from two to twelve in words; empty for any other."""
    return words["words"][value - 2] if 2 <= value < 2 + len(words["words"]) else ""


def _of_number(sort: str, value: int, words: Words, **more: Any) -> WorkedOut:
    wrong = off(value, sort)
    blanks = {**more.pop("blanks"), "dw": in_words(value, words), "wrong_dw": in_words(wrong, words)}
    return WorkedOut(sort=sort, right=told(value, words), wrong=told(wrong, words), blanks=blanks, **more)


def _way(less: bool, words: Words) -> tuple[dict[str, str], dict[str, str]]:
    """The words for this way, and those for the other."""
    one, other = (0, 1) if less else (1, 0)
    return {k: v[one] for k, v in words["ways"].items()}, {k: v[other] for k, v in words["ways"].items()}


def _of_pair(
    fact: Mapping[str, Any], one: Sequence[Any], other: Sequence[Any], words: Words
) -> Iterator[WorkedOut]:
    (cite, then, before), (other_cite, now, after) = one, other
    here, turned = _way(after < before, words)
    numbers = {"a": told(before, words), "b": told(after, words), "t1": then, "t2": now}
    blanks: dict[str, str] = {**_named(fact), **numbers, **here}
    about: dict[str, Any] = {"cites": (cite, other_cite), "blanks": blanks}
    if abs(after - before) > 1:
        yield _of_number("difference", abs(after - before), words, turned=turned, **about)
    yield _of_number("percent", round(abs(after - before) * _HUNDRED / before), words, turned=turned, **about)
    ratio = Fraction(after, before)
    yield from _in_words("part that is left", ratio, words["left"], about)
    yield from _in_words("part that went", abs(1 - ratio), words["part"], {**about, "turned": turned})
    yield from _in_words("multiple", ratio, words["times"], about)
    if fact.get("sums"):
        yield _of_number("sum", before + after, words, **about)


def _named(fact: Mapping[str, Any]) -> dict[str, str]:
    return {key: fact[key] for key in ("things", "what", "unit", "deed") if key in fact}


def _in_words(
    sort: str, value: Fraction, named: Mapping[Any, str], about: Mapping[str, Any]
) -> Iterator[WorkedOut]:
    """A part or multiple that has a word, and the next one to it."""
    parts = sorted((Fraction(key), word) for key, word in named.items())
    for k, (part, word) in enumerate(parts):
        if part == value:
            beside = parts[k + 1] if k + 1 < len(parts) else parts[k - 1]
            yield WorkedOut(sort=sort, right=word, wrong=beside[1], **about)


def _to_target(fact: Mapping[str, Any], rows: Sequence[Sequence[Any]], words: Words) -> Iterator[WorkedOut]:
    (_, _, first), (cite, now, last), target = rows[0], rows[-1], fact["target"]
    if abs(last - target) < 2:
        return
    here, turned = _way(last < target, words)
    missed = (last > target) is (first > target)
    ends = words["missed"] if missed else words["missed"][::-1]
    numbers = {"b": told(last, words), "t2": now, "target": told(target, words)}
    yield _of_number(
        "rest to the target",
        abs(last - target),
        words,
        cites=(cite,),
        blanks={**_named(fact), **numbers, **here, "missed": ends[0]},
        turned={**turned, "missed": ends[1]},
    )


def _average(fact: Mapping[str, Any], rows: Sequence[Sequence[Any]], words: Words) -> Iterator[WorkedOut]:
    mean = Fraction(sum(row[2] for row in rows), len(rows))
    if mean * 10 % 1 or len(rows) < 2:
        return
    *front, last = (row[1] for row in rows)
    blanks = {**_named(fact), "all": f"{', '.join(front)} {words['and']} {last}"}
    wrong = mean + off(max(int(mean), 1)) - max(int(mean), 1)
    yield WorkedOut(
        sort="average",
        cites=tuple(dict.fromkeys(row[0] for row in rows)),
        right=told(mean, words),
        wrong=told(wrong, words),
        blanks=blanks,
    )


def _of_shares(fact: Mapping[str, Any], words: Words) -> Iterator[WorkedOut]:
    rows = fact["shares"]
    for cite, time, part, whole in rows:
        numbers = {"k": told(part, words), "whole": told(whole, words), "t": time}
        about: dict[str, Any] = {"cites": (cite,), "blanks": {**_named(fact), **numbers}}
        yield _of_number("percent", round(part * _HUNDRED / whole), words, **about)
        if whole - part > 1:
            yield _of_number("rest", whole - part, words, **about)
        share = Fraction(part, whole)
        yield from _in_words("part in words", share, words["part"], about)
        yield from _so_many(share, words, about)
    for one, other in combinations(rows, 2):
        yield from _points(fact, one, other, words)


def _so_many(share: Fraction, words: Words, about: Mapping[str, Any]) -> Iterator[WorkedOut]:
    """ "Nine out of ten"."""
    part, whole = share.numerator, share.denominator
    if part < 2 or whole > _MOST_IN_WORDS:
        return
    wrong = part + 1 if part + 1 < whole else part - 1
    if wrong < 2:
        return
    for form in words["so_many"]:
        right, twin = (form.format(k=in_words(k, words), n=in_words(whole, words)) for k in (part, wrong))
        yield WorkedOut(sort="so many in so many", right=right, wrong=twin, **about)


def _points(
    fact: Mapping[str, Any], one: Sequence[Any], other: Sequence[Any], words: Words
) -> Iterator[WorkedOut]:
    """How many percentage points apart two shares are that come out even."""
    shares = [Fraction(row[2] * _HUNDRED, row[3]) for row in (one, other)]
    if any(each.denominator != 1 for each in shares):
        return
    before, after = map(int, shares)
    here, turned = _way(after < before, words)
    numbers = {"p1": str(before), "p2": str(after), "t1": one[1], "t2": other[1]}
    yield _of_number(
        "points",
        abs(after - before),
        words,
        cites=(one[0], other[0]),
        blanks={**_named(fact), **numbers, **here},
        turned=turned,
    )
