"""Parts told by two numbers, "nine out of ten", or by every how many: what they must follow from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal
from functools import cache
from itertools import pairwise

from goalcoach.domain.late import dataclass
from goalcoach.rules.clauses import span_of_sentence
from goalcoach.rules.derived import (
    HUNDRED,
    aims,
    happened,
    of_shares,
    pairs_of_share,
    parts,
    rates,
    together,
)
from goalcoach.rules.figure import Figure
from goalcoach.rules.figures import counting, told_of
from goalcoach.rules.follows import of_the_time, one_of, rounds_to
from goalcoach.rules.implied import any_of
from goalcoach.rules.language.read import FIRM_UNITS, Quantity, Role
from goalcoach.rules.named_times import at_odds
from goalcoach.rules.number_words import said_themes
from goalcoach.rules.once import kept
from goalcoach.rules.reading import Reading
from goalcoach.rules.rows import in_all
from goalcoach.rules.said import Said
from goalcoach.rules.things import whole_of
from goalcoach.rules.worked import Worked, nearest, worked

ROUND = (*map(Decimal, range(2, 13)), *map(Decimal, (15, 20, 25, 30, 50, 1000)), HUNDRED)
"""Wholes that a share is put in, whatever it was of."""
_NEARLY = Decimal("0.02")
_OF_MANY = Decimal("0.2")
"""How far a whole may be from the number that one thing is out of, as a part of it."""
_ABOUT = Decimal("0.05")
"""How far a share may be from the computed one, and behind "about"."""
_FRONT = 3
"""Words in front of a part among which it may say that it is no exact one: "a bit more than"."""
_BEHIND = 2
"""Words behind a part among which the things stand that it is of."""
_WINDOW = 80
"""Signs in front of a number in which "one bike out of every" stands."""
_APART = ("comparing_word", "difference_word")
"""Themes of words between numbers of which neither is a part: "3 instead of 6"."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a whole, as a text tells it."""

    start: int
    end: int
    part: Decimal
    whole: Decimal
    rate: bool = False
    """Whether it is told of so many of another thing: "5 corrections per hundred payslips"."""
    named: tuple[int, int] | None = None
    """Where that thing is told, if elsewhere."""


def parts_told(
    reading: Reading, told: Said, figures: Sequence[Figure]
) -> Iterator[tuple[tuple[int, int], Worked | None]]:
    """Where parts stand, and how each follows from the evidence; None where it does not."""
    for each in told_as_parts(reading):
        as_told = told.has(reading.text[each.start : each.end]) or _told_so(each, told, reading)
        yield (
            (each.start, each.end),
            Worked(each.part) if as_told else _worked_out(reading, each, figures),
        )


def part_places(reading: Reading) -> list[tuple[int, int]]:
    """Where parts stand that are told by two numbers, "16 of 100", or by every how many."""
    return [(each.start, each.end) for each in told_as_parts(reading)]


@kept
def told_as_parts(reading: Reading) -> Sequence[Part]:
    """The parts that a text tells; of each of its numbers it is asked which there are."""
    return (*_of_two_numbers(reading), *_every_nth(reading), *_for_so_many(reading))


def _told_so(each: Part, told: Said, reading: Reading) -> bool:
    """Whether these two numbers were told with another word between them: "16 out of 16" of "16 of 16"."""
    joints = (*reading.pack.terms("share_word"), *reading.pack.terms("ratio_word"))
    return any(told.has(f"{each.part} {joint} {each.whole}") for joint in joints)


def _worked_out(reading: Reading, told: Part, figures: Sequence[Figure]) -> Worked | None:
    whole = whole_of(reading, told.end, figures)
    pairs = pairs_of_share(figures, whole)
    values = {each.value for each in figures}
    if _of_what_was_aimed_at(told, figures) or (told.part, told.whole) in pairs:
        return Worked(told.part)
    if (told.whole - told.part, told.whole) in pairs:
        return worked(told.whole) - (told.whole - told.part)
    of_it = (*of_shares(figures, figures, rest=False), *of_shares(figures, figures, rest=True))
    if told.whole in values and (found := one_of(of_it, told.part)):
        return found
    if told.rate and {told.part, told.whole} <= values:
        return Worked(told.part)
    if (told.rate or told.part == 1) and (rate := _rate(reading, told, figures)):
        return rate
    return _share(reading, told, figures, whole) if told.whole in ROUND else None


def _share(reading: Reading, told: Part, figures: Sequence[Figure], whole: str) -> Worked | None:
    """The share that a part of a round whole is told of: "nine in ten" of 54 of 60."""
    figures = of_the_time(reading, told.start, figures)
    plain = [each for each in happened(figures) if each.unit == "%"]
    found = [*parts([*figures, *together(figures)], whole), *(each.known / HUNDRED for each in plain)]
    if "rest_word" in said_themes(reading, told.start):
        found += [1 - each for each in found]
    front = f" {' '.join(reading.text[: told.start].lower().split()[-_FRONT:])} "
    roughly = any(f" {words} " in front for words in reading.pack.terms("about_part"))
    # "98 of 100" is told to the hundredth, and is no other name of 96.
    off = _ABOUT if roughly else min(_NEARLY, 1 / (2 * told.whole))
    share = told.part / told.whole
    of_it = (each for each in found if abs(each.value - share) <= off and _as_many(told, each.value))
    return nearest(of_it, share)


def _as_many(told: Part, share: Decimal) -> bool:
    """Whether of "one in thirty" the thirty are so many, too: a twentieth is near, and another number."""
    return told.part != 1 or abs(share * told.whole - 1) <= _OF_MANY


def _rate(reading: Reading, told: Part, figures: Sequence[Figure]) -> Worked | None:
    """How many of one thing there were for each of another: "5 slips per hundred mails"."""
    months = _months_told(reading).get(told.start, frozenset())
    of_it = [each for each in figures if not (months and each.months and at_odds(each.months, months))]
    here = of_the_time(reading, told.start, of_it)
    for of in _things_beside(reading, told, {each.unit for each in figures} - {"", *FIRM_UNITS}):
        for rate in rates(here, of):
            if rounds_to(rate.value * told.whole, told.part) or (
                told.part == 1 and rate.value and rounds_to(1 / rate.value, told.whole)
            ):
                return rate
    return None


@kept
def _months_told(reading: Reading) -> Mapping[int, AbstractSet[int]]:
    """Where each number begins, and the time that its sentence tells it of."""
    from goalcoach.rules.spans import spans_in  # with the first point: no goal waits

    spans = spans_in(reading)
    quantities = [*counting(reading.text, reading.quantities, spans)]
    return dict(told_of(reading.text, quantities, reading.times, reading.pack, spans=spans))


def _things_beside(reading: Reading, told: Part, units: AbstractSet[str]) -> AbstractSet[str]:
    """The things that were counted, of those that a part names or that stand right behind it; "slips" are
    payslips, too."""
    start, end = told.named or (told.start, told.end)
    words = [each for each in reading.words if start <= each.start]
    inside = [each for each in words if each.end <= end]
    near = (*inside, *words[len(inside) : len(inside) + _BEHIND])
    forms = {reading.pack.thing(form) for word in near for form in (word.lemma, word.text.lower())}
    longer = {each for each in units if len(each) >= _LONG and any(one.endswith(each) for one in forms)}
    return forms & units | longer


_LONG = 4
"""Letters of a thing that may be the end of a compound."""


def _of_what_was_aimed_at(told: Part, figures: Sequence[Figure]) -> bool:
    """Whether it is how much was done of the only things that somebody aimed at: "71 of 120"."""
    aimed = {(each.value, each.unit) for each in aims(figures)}
    named = {(value, unit) for value, unit in aimed if unit not in ("", *FIRM_UNITS)}
    if {value for value, _ in aimed} != {told.whole} or len(named) != 1:
        return False
    return any(each.value == told.part for each in (*happened(figures), *in_all(figures)))


def _of_two_numbers(reading: Reading) -> Iterator[Part]:
    """ "14 of 16" in digits, and "nine out of ten" or "three in five" in any way."""
    joint = _joint(
        any_of(reading.pack, "share_word"), any_of(reading.pack, "ratio_word"), any_of(reading.pack, "every")
    )
    counted = [each for each in reading.quantities if each.role is not Role.DATE]
    for one, other in pairwise(counted):
        found = joint.fullmatch(reading.text, one.end, other.start)
        if (
            found
            and _may_be_part(reading, one, other, found[1].lower())
            and not _moves_from(reading, one, other)
        ):
            yield Part(one.start, other.end, one.value, other.value)
    front = _front(any_of(reading.pack, "share_word"), any_of(reading.pack, "every"))
    for whole, one in pairwise(counted):
        found = front.search(reading.text, max(0, whole.start - _WINDOW), whole.start)
        between = _behind_whole().fullmatch(reading.text, whole.end, one.start)
        if found and between and whole.value in ROUND and whole.value > one.value and one.unit != "%":
            yield Part(found.start(), one.end, one.value, whole.value)
    for other in counted:
        single = _single(
            any_of(reading.pack, "a_single"),
            any_of(reading.pack, "ratio_word"),
            any_of(reading.pack, "every"),
        )
        found = single.search(reading.text, max(0, other.start - _WINDOW), other.start)
        if found and other.value in ROUND and other.unit not in FIRM_UNITS:
            yield Part(found.start(), other.end, Decimal(1), other.value)


def _for_so_many(reading: Reading) -> Iterator[Part]:
    """ "Five corrections per hundred payslips", "per 500 rides one complaint"; and numbers behind it in the
    sentence, "and three in June"."""
    words = reading.pack.terms("round_whole")
    per = _per(any_of(reading.pack, "rate_word"), any_of(reading.pack, "round_whole"))
    for match in per.finditer(reading.text):
        whole = Decimal(words.get(match[1].lower(), match[1]))
        _, end = span_of_sentence(reading, match.start())
        for each in reading.quantities:
            in_front = each.end <= match.start() and _right_before().fullmatch(
                reading.text, each.end, match.start()
            )
            behind = match.end() <= each.start < end
            if (in_front or behind) and each.role is not Role.DATE and _counts_things(each):
                until = match.end(1) if in_front else each.end
                yield Part(each.start, until, each.value, whole, rate=True, named=match.span())


def _counts_things(number: Quantity) -> bool:
    return number.unit not in (*FIRM_UNITS, "pp") and number.upper is None


@cache
def _per(joints: str, wholes: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{joints})\s({wholes}|[1-9]\d?00|1000)(?:\s[^\W\d]{{3,}})")


@cache
def _right_before() -> re.Pattern[str]:
    return re.compile(r"(?:\s[^\W\d]{3,}){1,2}\s")


def _moves_from(reading: Reading, one: Quantity, other: Quantity) -> bool:
    """Whether a change begins at the second number: "mit 5 Minuten Wartezeit gingen von 22 auf 14"."""
    return any(
        one.end <= each.start <= other.start < each.end and each.baseline == other.value
        for each in reading.changes
    )


def _may_be_part(reading: Reading, one: Quantity, other: Quantity, joint: str) -> bool:
    between = {
        word.text.lower() for word in reading.words if one.end <= word.start and word.end <= other.start
    }
    between -= set(joint.split())
    if "%" in (one.unit, other.unit) or any(
        not between.isdisjoint(reading.pack.terms(each)) for each in _APART
    ):
        return False
    digits = all(any(map(str.isdigit, reading.text[each.start : each.end])) for each in (one, other))
    if joint in reading.pack.terms("share_word") and digits:
        return True
    return one.value < other.value and other.value in ROUND and other.unit not in FIRM_UNITS


@cache
def _joint(of: str, within: str, every: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?:\s[^\W\d]+){{0,2}}?\s({of}|{within})(?:\s(?:{every}|the|all))?\s")


@cache
def _front(of: str, every: str) -> re.Pattern[str]:
    """ "Of every " in front of a whole that its part stands behind: "of every hundred mails, 13"."""
    return re.compile(rf"(?i)\b(?:{of})\s(?:{every})\s\Z")


@cache
def _behind_whole() -> re.Pattern[str]:
    return re.compile(r"(?:\s[^\W\d]+){0,3},?(?:\s[^\W\d]+)?\s")


@cache
def _single(one: str, within: str, every: str) -> re.Pattern[str]:
    """ "One in ", "one bike out of every "; not "one of the ten"."""
    return re.compile(rf"(?i)\b(?:{one})(?:\s[^\W\d]+)?\s(?!of\b)(?:{within})(?:\s(?:{every}))?\s\Z")


def _every_nth(reading: Reading) -> Iterator[Part]:
    every, nth = reading.pack.terms("every"), reading.pack.terms("nth")
    timed = [(time.start, time.end) for time in reading.times]
    for one, other in pairwise(reading.words):
        place = one.start, other.end
        number = nth.get(other.text.lower())
        if number and one.text.lower() in every and not any(a < place[1] and place[0] < b for a, b in timed):
            yield Part(*place, Decimal(1), Decimal(number))
