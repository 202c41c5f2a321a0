"""The facts of one message or a line of it: the surest first, then free words, then what is unclear."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce

from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.shortened import shortened
from goalcoach.llm.builtin.cues.spoken import because, figures, lists, measures, slips
from goalcoach.llm.builtin.cues.spoken import sure as sure_cues
from goalcoach.llm.builtin.hearing.amounts import bare_amounts
from goalcoach.llm.builtin.hearing.corrections import (
    bare_number_finds,
    blanked,
    corrected_text,
    is_correction,
    opposed,
)
from goalcoach.llm.builtin.hearing.dates import find_dates, past_months
from goalcoach.llm.builtin.hearing.fitting import elsewhere, fits
from goalcoach.llm.builtin.hearing.found import DATED, NUMERIC, Aside, Ear, Find, Span, Unclear, free
from goalcoach.llm.builtin.hearing.hours import find_hours
from goalcoach.llm.builtin.hearing.numbers import (
    counted_thing,
    find_numbers,
    number_inside,
    part_of_it,
    share_named,
    thing_counted,
)
from goalcoach.llm.builtin.hearing.outcomes import (
    FREE,
    answer_in_words,
    find_outcome,
    labelled,
    names_a_measure,
    phrase_for,
)
from goalcoach.llm.builtin.hearing.phrases import content, leftover, longest_piece, starts_with_verb, wordy
from goalcoach.llm.builtin.hearing.put_right import day_put_right
from goalcoach.llm.builtin.hearing.reasons import find_reason
from goalcoach.llm.builtin.hearing.shares import by_so_many
from goalcoach.llm.builtin.hearing.sure import asides, questions, sure
from goalcoach.llm.builtin.hearing.units import either, mixed, same_unit
from goalcoach.rules.reading import Reading

_OTHERWISE = (Field.METRIC, Field.APPLICATION, Field.MASTERY, Field.HOURS, Field.MILESTONE)
"""Questions whose answer is not the name of a measure, or is one by itself."""
_MARKUP = re.compile(r"</?[a-z]+\b[^<>]*>", re.IGNORECASE)
_ANSWER = 8
"""Words from which on it is no answer that could be quoted as one that was not understood."""
_QUOTED = 60
"""Characters of unclear words that are said back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a text says: its facts, and what could not be made use of."""

    finds: tuple[Find, ...]
    unclear: Unclear | None = None
    doubtful: str = ""
    """A number that may be the start or the target."""
    aside: Aside | None = None


def read_facts(ear: Ear) -> Told:
    """Everything a text tells about the goal."""
    if _MARKUP.search(ear.text) and ear.asked is not Field.OUTCOME:
        return Told(finds=(), aside=Aside.NOT_WORDS)
    if whole := elsewhere(ear):
        return Told(finds=tuple(whole))
    if day := day_put_right(ear):
        return Told(finds=(day,))
    whole_ear, old = ear, ""
    beside_it: list[Span] = []
    if (against := opposed(ear.text)) and _corrects(ear, *against):
        old, span = against
        beside_it.append(span)
        ear = blanked(ear, span)
    if shared := by_so_many(ear):
        told = read_facts(blanked(ear, shared[0].span))
        return replace(told, finds=(*shared, *told.finds))
    asks = questions(ear)
    ear = reduce(blanked, asks, ear)
    crossed = either(ear) or mixed(find_numbers(ear, ()), ear.text)
    if crossed:
        ear = blanked(ear, crossed[1])
    finds = find_reason(ear, ()) if ear.asked is not Field.WHY or because.WHY.search(ear.text) else []
    ages = _ages(ear, _spans(finds))
    past = [span for span in past_months(ear) if free(span, _spans(finds))]
    ear = reduce(blanked, [*ages, *past], ear)
    beside_it += [*asks, *ages]
    beside = asides(ear)
    finds += find_hours(ear, [*_spans(finds), *beside])
    finds += sure(ear, find_numbers(ear, [*_spans(finds), *beside]), instead=bool(old))
    dates, unclear = find_dates(ear, [*_spans(finds), *beside])
    if unclear and unclear.span:
        ear = blanked(ear, unclear.span)
    unclear = crossed[0] if crossed else unclear
    finds += dates
    finds += labelled(ear, _spans(finds))
    bare, doubtful = bare_number_finds(ear, [*_spans(finds), *beside], old)
    finds += bare if old or is_correction(ear.text) else _open(bare, finds)
    finds += part_of_it(ear, finds)
    words, remark = _words(ear, finds)
    finds += words
    finds = same_unit([*finds, *number_inside(ear, finds)])
    finds += thing_counted(ear, finds)
    finds = [each for find in finds for each in share_named(ear, find, finds)]
    finds = sure(whole_ear, finds, instead=bool(old))
    unclear = unclear if crossed else _what_is_unclear(whole_ear, finds, unclear, doubtful, beside_it)
    remark = remark or _asked_back(whole_ear, asks)
    return Told(finds=tuple(finds), unclear=unclear, doubtful=doubtful, aside=remark)


def _ages(ear: Ear, taken: Sequence[Span]) -> list[Span]:
    """Where it is told how old somebody is: nothing of a goal, unless it is its reason."""
    told = [each.span() for each in sure_cues.AGE.finditer(ear.text) if free(each.span(), taken)]
    alone = not content(leftover(ear.text, told)[0])
    # Where nothing else is told, it is said back that it is left out.
    return [] if alone or ear.asked is Field.WHY else told


def _open(bare: Sequence[Find], finds: Sequence[Find]) -> list[Find]:
    """Bare numbers where no other one was told with what it is."""
    filled = {find.field for find in finds}
    return [each for each in bare if each.field not in filled and not filled & {*NUMERIC}]


def _asked_back(ear: Ear, asks: Sequence[Span]) -> Aside | None:
    """A question to the coach beside an answer, which gets a word of its own."""
    if not asks:
        return None
    why = any(sure_cues.WHY_ASKED.search(ear.text, *span) for span in asks)
    return Aside.WHY if why else Aside.ASKED_BACK


def _corrects(ear: Ear, old: str, span: Span) -> bool:
    """ "Not X but Y" is a correction only of something that was said before, or of one day by another one."""
    known = [note for note in ear.part.notes if note.quote and (old in note.quote or note.quote in old)]
    dated = Reading(old, "", ear.facts, ear.facts.language).times
    numbers = Reading(old, "", ear.facts, ear.facts.language).quantities
    return bool(
        known
        or (dated and any(free((time.start, time.end), [span]) for time in ear.reading.times))
        or (dated and any(ear.part.get(field) for field in DATED))
        or (numbers and ear.part.get(Field.TARGET))
    )


def _spans(finds: Sequence[Find]) -> list[Span]:
    return [find.span for find in finds]


def _words(ear: Ear, finds: Sequence[Find]) -> tuple[list[Find], Aside | None]:
    """What the free words of a message are."""
    taken, filled = _spans(finds), {find.field for find in finds}
    rest, quote = leftover(ear.text, taken)
    if not wordy(rest):
        return [], None
    if field := corrected_text(ear, rest):
        match = slips.CORRECTION.match(rest)
        value = phrase_for(field, rest[match.end() :] if match else rest, ear.facts.language)
        return [Find(field=field, value=value, quote=quote, span=(0, 0))], None
    measured = any(
        find.field in NUMERIC and (find.value or figures.OUT_OF.match(find.quote)) for find in finds
    )
    if ear.opens:
        return _first_words(ear, finds, rest, measured=measured)
    if (
        ear.asked in (*NUMERIC, Field.KIND)
        and Field.METRIC not in filled
        and measures.MEASURE_NOUN.search(rest)
    ):
        return _answer(ear, Field.METRIC, finds), None
    if names_a_measure(rest) and _measure_open(ear, filled):
        return _answer(ear, Field.METRIC, finds), None
    if measured and _names_it(ear, filled):
        return _measure(ear, finds), None
    if ear.asked in FREE and ear.asked not in filled and ear.asked is not Field.KEY_RESULT:
        return _answer(ear, ear.asked, finds), None
    return [], None


def _measure_open(ear: Ear, filled: set[Field]) -> bool:
    """Whether the name of a measure can be taken though a date or a reason was asked for."""
    known = ear.part.get(Field.METRIC) or Field.METRIC in filled
    return not known and ear.asked in (*DATED, Field.WHY) and ear.kind is not GoalKind.DEVELOPMENT


def _first_words(
    ear: Ear, finds: Sequence[Find], rest: str, *, measured: bool
) -> tuple[list[Find], Aside | None]:
    """What the first words about a goal are; none beside a number that says what it counts."""
    if ear.part.get(Field.WHY) and _counts(finds) and not starts_with_verb(rest):
        return [], None
    known = any(ear.part.get(field) for field in NUMERIC)
    return find_outcome(ear, _spans(finds), measured=measured or known)


def _counts(finds: Sequence[Find]) -> bool:
    """Whether a number counts things, which are then what is measured: "14 falls"."""
    return any(find.field is Field.BASELINE and counted_thing(find) for find in finds)


def _names_it(ear: Ear, filled: set[Field]) -> bool:
    """Whether words beside numbers may be the name of what is measured."""
    named = filled & {Field.METRIC, Field.OUTCOME} or ear.part.get(Field.METRIC)
    return not named and ear.asked not in _OTHERWISE


def _measure(ear: Ear, known: Sequence[Find]) -> list[Find]:
    """The thing that numbers were said of: "CSAT" in "CSAT from 82 to 90".

    In "handle 40 tickets a week" the number says what it counts, and the word in front what is done.
    """
    finds = answer_in_words(ear, Field.METRIC, _spans(known))
    done = any(find.field in NUMERIC and counted_thing(find) for find in known)
    return [
        find
        for find in finds
        if not starts_with_verb(f"{find.value} it" if done else find.value)
        and not because.FINITE.match(find.value)
        and fits(ear, Field.METRIC, find.value)
    ]


def _answer(ear: Ear, field: Field, known: Sequence[Find]) -> list[Find]:
    taken = _spans(known)
    if field is Field.MILESTONE:
        taken = [*taken, *((time.start, time.end) for time in ear.reading.times if time.until)]
    finds = [find for find in answer_in_words(ear, field, taken) if fits(ear, field, find.value, known)]
    return [replace(find, value=_dated(ear, find)) for find in finds] if field is Field.MILESTONE else finds


def _dated(ear: Ear, find: Find) -> str:
    day = next(
        (time.until for time in ear.reading.times if time.until and time.until >= ear.facts.today), None
    )
    return f"{day.isoformat()} {find.value}" if day else find.value


def _what_is_unclear(
    ear: Ear, finds: Sequence[Find], unclear: Unclear | None, doubtful: str, beside: Sequence[Span]
) -> Unclear | None:
    filled = {find.field for find in finds}
    if unclear and any(unclear.words in find.quote for find in finds):
        unclear = None
    if doubtful or (unclear and unclear.field in filled):
        return None
    if unclear and (unclear.unfit or ear.asked in DATED or not finds):
        return unclear
    if ear.asked in filled or (ear.asked in FREE and filled and not bare_amounts(ear, _spans(finds))):
        return None
    if ear.asked is Field.KIND and lists.BOTH.search(ear.text):
        return None
    rest = longest_piece(ear.text, [*_spans(finds), *beside])
    if len(content(rest)) < (2 if finds else 1):
        return None
    asked = ear.asked if ear.asked in (*NUMERIC, *DATED, Field.HOURS) else None
    numbers = len(bare_amounts(ear, _spans(finds))) if asked in NUMERIC else 0
    several = numbers > 1
    long = (numbers or asked in DATED) and len(rest.split()) > _ANSWER
    return Unclear(words="" if several or long else shortened(rest, _QUOTED), field=asked)
