"""Corrections: "no, 85", "not June, July". Finds out which fact is meant, or that it is unclear."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.cues.spoken import figures, measures, slips, topics
from goalcoach.llm.builtin.hearing.amounts import Amount, amounts, bare_amounts, plain
from goalcoach.llm.builtin.hearing.found import NUMERIC, Ear, Find, Span
from goalcoach.llm.builtin.hearing.numbers import answer
from goalcoach.llm.builtin.hearing.phrases import content, wordy
from goalcoach.rules.reading import Reading

_SENTENCES = re.compile(r"[.!?]\s")
"""Between two of them: a correction is one phrase, and what is more is asked about."""
_PAIR = 2
"""Numbers that can be a start and a target; of more nobody knows which they are."""
_MAY_COUNT = (None, Field.OUTCOME, Field.METRIC, Field.KIND)
"""Questions beside which a bare number can be the start or the target."""
TEXTUAL = (Field.METRIC, Field.OUTCOME, Field.WHY, Field.APPLICATION, Field.MASTERY)


def swapped(part: Sketch, said: str, turn: int) -> tuple[Note, ...]:
    """The phrases in which one word is put for another: "it should say guests, not customers"."""
    match = next((found for swap in topics.SWAPS if (found := swap.match(said))), None)
    if match is None:
        return ()
    old = re.compile(rf"\b{re.escape(match['old'])}\b", re.IGNORECASE)
    return tuple(
        Note(
            field=note.field, value=old.sub(lambda _: match["new"], note.value), quote=match["new"], turn=turn
        )
        for note in part.notes
        if note.field in TEXTUAL and old.search(note.value)
    )


def is_correction(text: str) -> bool:
    """Whether a message opens like one."""
    match = slips.CORRECTION.match(text)
    return bool(match and text[match.end() :].strip())


def reopened_by(said: str) -> Field | None:
    """Which part of the goal somebody wants to change, when they say only that: "change the date"."""
    match = slips.REOPEN.match(said) if len(said) < 60 else None
    if not match:
        return None
    what = match["what"].strip()
    return next((Field(name) for name, pattern in slips.FIELD_NAMES if pattern.fullmatch(what)), None)


def opposed(text: str) -> tuple[str, Span] | None:
    """What is taken back in "not X but Y" or "Y, not X": its words and the stretch to leave out."""
    for pattern in (slips.NOT_BUT, slips.BUT_NOT):
        if match := pattern.search(text):
            start = match.start() if pattern is slips.NOT_BUT else match.end("new")
            end = match.start("new") if pattern is slips.NOT_BUT else match.end()
            return match["old"].strip(), (start, end)
    return None


def corrected_field(ear: Ear, old: str, number: Decimal | None = None) -> Field | None:
    """Which number a bare one replaces: the last one said, of a pair the target; None when unsure."""
    if old:
        return _holding(ear, old)
    last = [note.field for note in ear.last_noted() if note.field in (*NUMERIC, Field.HOURS)]
    if len(last) == 1:
        return last[0]
    known = [field for field in NUMERIC if ear.part.get(field)]
    if len(known) == 1:
        return known[0]
    return Field.TARGET if known and number is not None and _aims_the_same_way(ear, number) else None


def _aims_the_same_way(ear: Ear, number: Decimal) -> bool:
    """Whether a number, put in the target's place, leaves a goal that moves as it did."""
    try:
        baseline, target = (Decimal(ear.part.value(field)) for field in NUMERIC)
    except InvalidOperation:
        return False
    return (number - baseline) * (target - baseline) > 0


def _holding(ear: Ear, old: str) -> Field | None:
    numbers = Reading(old, "", ear.facts, ear.facts.language).quantities
    values = {plain(q.value) for q in numbers}
    for field in (*NUMERIC, Field.HOURS):
        note = ear.part.get(field)
        if note and (note.value in values or (note.quote and note.quote in old)):
            return field
    return None


def bare_number_finds(ear: Ear, taken: Sequence[Span], old: str) -> tuple[list[Find], str]:
    """Bare numbers as answers or corrections, and the one that could be either start or target."""
    numbers = [each for each in bare_amounts(ear, taken) if not _known(ear, each)]
    if not numbers:
        return [], ""
    if is_correction(ear.text) or old:
        field = corrected_field(ear, old, numbers[0].value)
        if field:
            return [answer(ear, field, numbers[0])], ""
        open_one = ear.part.get(Field.TARGET) and len(numbers) == 1 and not taken
        return ([], numbers[0].quote) if open_one else ([], "")
    if ear.asked in NUMERIC:
        return ([] if figures.OUT_OF.match(ear.text) else _answers(ear, numbers)), ""
    again = ear.part.value(Field.TARGET) == plain(numbers[0].value)
    if again and len(numbers) == 1 and numbers[0].unit and not content(ear.text[numbers[0].end :]):
        return [answer(ear, Field.TARGET, numbers[0])], ""
    missing = [field for field in NUMERIC if not ear.part.value(field)]
    rest = ear.text[: numbers[0].start] + ear.text[numbers[0].end :]
    alone = not wordy(rest) or (ear.asked is Field.METRIC and figures.LASTS.match(ear.text))
    if not missing or len(numbers) != 1 or not alone or not _may_count(ear, numbers[0]):
        return [], ""
    if len(missing) == 1:
        return [answer(ear, missing[0], numbers[0])], ""
    outcome = ear.part.value(Field.OUTCOME)
    counted = measures.MEASURE_NOUN.search(outcome) or measures.MANY.match(outcome)
    share = bool(outcome and (numbers[0].unit == "%" or figures.LASTS.match(ear.text)))
    troubled = not outcome and ear.part.get(Field.WHY) and numbers[0].unit not in figures.TIMES
    measured = ear.asked is Field.METRIC or ear.part.get(Field.METRIC)
    return [], numbers[0].quote if counted or share or troubled or measured else ""


def _known(ear: Ear, amount: Amount) -> bool:
    """Whether a correction names a number that is noted already: it is the one to be put right."""
    return is_correction(ear.text) and any(ear.part.value(field) == plain(amount.value) for field in NUMERIC)


def _may_count(ear: Ear, amount: Amount) -> bool:
    """Whether a bare number can be one of the goal's: asked for a date, only one that is none."""
    if ear.asked in (Field.DUE, Field.WHY):
        return amount.unit not in ("", *figures.TIMES)
    return ear.asked in _MAY_COUNT


def _answers(ear: Ear, numbers: Sequence[Amount]) -> list[Find]:
    """A number where one was asked for; two numbers are start and target, in this order."""
    if len(numbers) == _PAIR and not ear.part.get(Field.TARGET) and not ear.part.get(Field.BASELINE):
        return [answer(ear, Field.BASELINE, numbers[0]), answer(ear, Field.TARGET, numbers[1])]
    if len(numbers) > 1 and content(ear.text[: numbers[0].start]):
        return []
    assert ear.asked is not None  # noqa: S101 - the caller looked
    return [answer(ear, ear.asked, numbers[0])]


def corrected_text(ear: Ear, rest: str) -> Field | None:
    """Which phrase of the last turn a correcting phrase replaces."""
    if (
        not is_correction(ear.text)
        or _SENTENCES.search(rest)
        or not wordy(slips.CORRECTION.sub("", rest, count=1))
    ):
        return None
    last = [note for note in ear.last_noted() if note.field in TEXTUAL]
    if not last or (amounts(ear) and not any(each.isdigit() for each in last[-1].value)):
        return None
    return last[-1].field


def with_number(outcome: str, before: str, after: str) -> str:
    """An outcome with its number replaced, where it stands alone."""
    return re.sub(rf"(?<![\w.,]){re.escape(before)}(?![\w])", lambda _: after, outcome, count=1)


def blanked(ear: Ear, span: Span) -> Ear:
    """The same message with a stretch made blank, so that nothing is read from it and all offsets stay."""
    text = ear.text[: span[0]] + " " * (span[1] - span[0]) + ear.text[span[1] :]
    return replace(ear, text=text, reading=Reading(text, "", ear.facts, ear.facts.language))
