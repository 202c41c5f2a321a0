"""Where it stands today, told as a trouble: "invoices go out about 12 days after the job is done"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.cues.spoken import because, complaints, figures, measures, slips, sure, talk
from goalcoach.llm.builtin.hearing.amounts import Amount, amounts, bare_amounts
from goalcoach.llm.builtin.hearing.complaints import complains
from goalcoach.llm.builtin.hearing.found import Ear, Find, Span, free
from goalcoach.llm.builtin.hearing.parts import parts
from goalcoach.llm.builtin.hearing.phrases import content, starts_with_verb, strip_opener, tidy

_DIGIT = re.compile(r"\d")
_MARKS = " \t:="
_MAY_TELL = (None, Field.OUTCOME, Field.KIND, Field.METRIC, Field.BASELINE)
"""Questions beside which somebody tells how it stands."""


def as_it_stands(ear: Ear, known: Sequence[Find], taken: Sequence[Span]) -> list[Find]:
    """The first number that a clause states, where something is wrong or the wanted number is told, too."""
    placed = {find.field for find in known}
    if Field.BASELINE in placed or ear.part.get(Field.BASELINE) or ear.asked not in _MAY_TELL:
        return []
    if slips.CORRECTION.match(ear.text) or _of_each(ear):
        return []
    troubled = Field.TARGET in placed or _something_is_wrong(ear)
    numbers = [each for each in bare_amounts(ear, taken) if not _wanted(ear, each)]
    if not troubled and len(numbers) > 1:
        return []
    before = complaints.BECAUSE.sub("", ear.part.value(Field.WHY))
    may = troubled or ear.asked in (Field.METRIC, Field.BASELINE) or complains(before)
    for amount in numbers if may else ():
        if (clause := _clause(ear, amount)) and _states(ear, amount, clause, alone=troubled):
            return [_find(ear, amount, clause)]
    return []


def by_its_name(ear: Ear, taken: Sequence[Span]) -> list[Find]:
    """ "Calls per day: 40": where a thing stands, told by its name and by nothing else."""
    numbers = [] if ear.part.get(Field.BASELINE) or ear.asked not in (*_MAY_TELL, Field.DUE) else amounts(ear)
    first = numbers[0] if len(numbers) == 1 else None
    if first is None or first.relative or not free((first.start, first.end), taken):
        return []
    before = ear.text[: first.start]
    name = before.rstrip(_MARKS)
    if not content(name) or _DIGIT.search(name) or content(ear.text[first.end :]) or _is_aim(before):
        return []
    if ":" not in before[len(name) :] and not _names_in_words(ear, name):
        return []
    return [first.find(Field.BASELINE, (len(name), first.end))]


def _is_aim(before: str) -> bool:
    """Whether the words right before a number say that it is wanted."""
    aim = figures.TARGET_BEFORE.search(before)
    return bool(sure.AT_MOST.search(before) or (aim and figures.TARGET_STRONG.search(aim.group())))


def _names_in_words(ear: Ear, name: str) -> bool:
    """ "Waiting time at the ramp 95 minutes": a measure by its noun, where nothing is done with it."""
    asked = ear.asked in (Field.METRIC, Field.DUE) and not starts_with_verb(strip_opener(name))
    return asked and bool(measures.MEASURE_NOUN.search(name)) and not because.FINITE.match(name)


def _of_each(ear: Ear) -> bool:
    """Whether so much for each answers how one would see that it worked, where nothing is wrong."""
    asked = ear.asked is Field.METRIC and not ear.part.get(Field.WHY)
    return asked and bool(figures.EACH.match(ear.text)) and not _something_is_wrong(ear)


def _wanted(ear: Ear, amount: Amount) -> bool:
    more = figures.MORE.match(ear.text, amount.end)
    return amount.relative or bool(more or figures.TARGET_AFTER.match(ear.text, amount.end))


def _something_is_wrong(ear: Ear) -> bool:
    if complaints.BAD_THINGS.match(ear.text.strip()):
        return True
    told = (tidy(ear.text[start:end]) for each in ear.reading.sentences for start, end in parts(each))
    return any(complains(each) or talk.PROBLEM.match(each) for each in told)


def _clause(ear: Ear, amount: Amount) -> Span | None:
    spans = (span for each in ear.reading.sentences for span in parts(each))
    return next((span for span in spans if span[0] <= amount.start < span[1]), None)


def _states(ear: Ear, amount: Amount, clause: Span, *, alone: bool) -> bool:
    """Whether a clause says of a number that it is so; one that is nothing but the number does not, unless
    the same message tells what is wrong."""
    words, before = ear.text[slice(*clause)], ear.text[clause[0] : amount.start]
    if (
        complaints.REMARK.match(words.strip())
        or talk.WANT.search(words)
        or words.strip().endswith("?")
        or starts_with_verb(strip_opener(words))
    ):
        return False
    return bool((alone and complaints.ALONE.match(before)) or complaints.STATES.match(before))


def _find(ear: Ear, amount: Amount, clause: Span) -> Find:
    """The number with what belongs to it; of "6 or 7 a month" the words, as nobody knows which."""
    end, value = amount.end, amount.find(Field.BASELINE).value
    for other in amounts(ear):
        if figures.OR.fullmatch(ear.text, end, other.start):
            end, value = other.end, ""
    more = figures.AFTERWARDS.match(ear.text, end, clause[1])
    end = more.end() if more else end
    quote = ear.text[amount.start : end].strip()
    value = "" if figures.OUT_OF.match(quote) else value
    rough = complaints.ABOUT.search(ear.text, clause[0], amount.start)
    start = rough.start() if rough else amount.start
    return Find(field=Field.BASELINE, value=value, quote=quote, span=(start, end), unit=amount.unit)
