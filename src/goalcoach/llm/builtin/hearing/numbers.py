"""Numbers: where a measure stands and where it should go, in whatever order they were said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.cues.en import figures
from goalcoach.llm.builtin.hearing.found import NUMERIC, Ear, Find, Span, free
from goalcoach.llm.builtin.hearing.phrases import content
from goalcoach.rules.language.read import Change, Quantity, Role, TimeKind
from goalcoach.rules.reading import Reading

_RANGE = re.compile(r"\s+(?:to|and|bis)\s+|\s*(?:[–—→>-]|->)+\s*")
_DIGIT = re.compile(r"\d")
_BEFORE = 40
"""How many characters in front of a number may say what it is."""


def find_numbers(ear: Ear, taken: Sequence[Span]) -> list[Find]:
    """Baseline and target of a message, each with the phrase the person used."""
    finds: list[Find] = []
    for change in ear.reading.changes:
        if free((change.start, change.end), taken):
            finds += _of_change(ear, change)
    spans = [*taken, *(find.span for find in finds)]
    for quantity in measurable(ear):
        before = max((end for _, end in spans if end <= quantity.start), default=0)
        if free((quantity.start, quantity.end), spans) and (find := _by_cue(ear, quantity, before)):
            finds.append(find)
            spans.append(find.span)
    return _one_each([*finds, *_the_other(ear, finds, spans)])


def _the_other(ear: Ear, finds: Sequence[Find], spans: Sequence[Span]) -> list[Find]:
    """ "82 now, 90": once one number is placed, a single bare one beside it is the other."""
    placed = {find.field for find in finds}
    missing = [field for field in NUMERIC if field not in placed]
    rest = [q for q in measurable(ear) if free((q.start, q.end), spans)]
    if len(placed) != 1 or len(missing) != 1 or len(rest) != 1 or not _alone(ear, rest[0]):
        return []
    return [find_of(ear, missing[0], rest[0])]


def _alone(ear: Ear, quantity: Quantity) -> bool:
    """Whether nothing but a unit follows a number up to the next comma or the end."""
    if figures.TARGET_AFTER.match(ear.text, quantity.end):
        return True
    rest = re.split(
        r"[,;.\n]|\b(?:and|by|until|till|because|so|in|within|from)\b", ear.text[quantity.end :], maxsplit=1
    )[0]
    return not content(rest)


def measurable(ear: Ear) -> list[Quantity]:
    """The numbers that can measure something, lengths of time among them: "3 weeks"."""
    found = []
    for quantity in ear.reading.quantities:
        if quantity.role in (Role.AMOUNT, Role.RATE):
            found.append(quantity)
        elif quantity.role is not Role.LABEL and (
            unit := figures.LENGTH_OF_TIME.match(ear.text, quantity.start)
        ):
            found.append(replace(quantity, end=max(quantity.end, unit.end()), unit=unit["unit"].lower()))
    return found


def spoken_change(ear: Ear, taken: Sequence[Span]) -> list[Find]:
    """ "From 9 days to 3 days" is a movement, though each half names a time."""
    match = figures.SPOKEN_CHANGE.search(ear.text)
    if not match or not free(match.span(), taken):
        return []
    if any(
        c.baseline is not None and c.target is not None and c.start < match.end() and match.start() < c.end
        for c in ear.reading.changes
    ):
        return []
    finds = []
    for field in NUMERIC:
        words = match[field.value].strip()
        numbers = [
            q
            for q in Reading(words, "", ear.facts, ear.facts.language).quantities
            if q.role is not Role.LABEL
        ]
        if len(numbers) != 1 or any(
            t.kind in (TimeKind.DEADLINE, TimeKind.MENTION)
            for t in Reading(words, "", ear.facts, ear.facts.language).times
        ):
            return []
        finds.append(
            Find(
                field=field,
                value=plain(numbers[0].value),
                quote=words,
                span=match.span(),
                unit=numbers[0].unit,
            )
        )
    return finds


def _of_change(ear: Ear, change: Change) -> list[Find]:
    span = (change.start, change.end)
    inside = [q for q in ear.reading.quantities if span[0] <= q.start and q.end <= span[1]]
    if change.target is None:
        return [_relative(ear, change)] if change.by is not None else []
    finds = []
    for field, value in ((Field.BASELINE, change.baseline), (Field.TARGET, change.target)):
        if value is not None:
            quote = _phrase(ear, value, inside, last=field is Field.TARGET)
            finds.append(Find(field=field, value=plain(value), quote=quote, span=span, unit=change.unit))
    return finds


def _relative(ear: Ear, change: Change) -> Find:
    """ "By 15 %" can be moved; "10 % more" stays where it stands in the outcome."""
    more = figures.MORE.match(ear.text, change.end)
    end = more.end() if more else change.end
    span = (0, 0) if more else (change.start, end)
    return Find(
        field=Field.TARGET, value="", quote=ear.text[change.start : end].strip(), span=span, unit=change.unit
    )


def _phrase(ear: Ear, value: Decimal, inside: Sequence[Quantity], *, last: bool) -> str:
    matching = [q for q in inside if q.value == value] or list(inside)
    if not matching:
        return plain(value)
    quantity = matching[-1 if last else 0]
    if quantity.upper is None:
        return qualified(ear, quantity)
    ends = _RANGE.split(ear.text[quantity.start : quantity.end], maxsplit=1)
    return ends[-1 if last else 0].strip()


def qualified(ear: Ear, quantity: Quantity) -> str:
    """A number as the person said it, with "under" or "at least" in front where it stood there."""
    before = ear.text[max(0, quantity.start - _BEFORE) : quantity.start]
    found = figures.QUALIFIER.search(before)
    start = quantity.start - (len(before) - found.start()) if found else quantity.start
    rhythm = figures.PER.match(ear.text, quantity.end)
    return ear.text[start : rhythm.end() if rhythm else quantity.end].strip()


def _by_cue(ear: Ear, quantity: Quantity, since: int) -> Find | None:
    """A number whose neighbours, as far back as `since`, say whether it is today's or the wanted one."""
    if not _DIGIT.search(ear.text[quantity.start : quantity.end]) and ear.asked not in NUMERIC:
        return None
    since = max(since, quantity.start - _BEFORE)
    before = ear.text[since : quantity.start]
    if qualifier := figures.QUALIFIER.search(before):
        before = before[: qualifier.start()]
    baseline, target = figures.BASELINE_BEFORE.search(before), figures.TARGET_BEFORE.search(before)
    start = quantity.start
    rhythm = figures.PER.match(ear.text, quantity.end)
    end = rhythm.end() if rhythm else quantity.end
    after = figures.BASELINE_AFTER.match(ear.text[end : end + _BEFORE])
    end += after.end() if after else 0
    if after or (baseline and figures.BASELINE_STRONG.search(baseline.group()) and not _aimed(target)):
        start = since + baseline.start() if baseline else start
        return _find(ear, Field.BASELINE, quantity, (start, end))
    if target and figures.TARGET_STRONG.search(target.group()) and _bare_aim(ear, quantity):
        start = since + target.start()
        return _find(ear, Field.TARGET, quantity, (start, end))
    return None


def _aimed(target: object) -> bool:
    return bool(target and figures.TARGET_STRONG.search(target.group()))  # type: ignore[attr-defined]


def _bare_aim(ear: Ear, quantity: Quantity) -> bool:
    """ "Want 90" is a target; in "want to close 20 deals" the number belongs to the outcome."""
    return _alone(ear, quantity) or bool(ear.part.get(Field.OUTCOME) or ear.asked in NUMERIC)


def _find(ear: Ear, field: Field, quantity: Quantity, span: Span) -> Find:
    value = plain(quantity.value) if not quantity.relative else ""
    return Find(field=field, value=value, quote=qualified(ear, quantity), span=span, unit=quantity.unit)


def number_inside(ear: Ear, finds: Sequence[Find]) -> list[Find]:
    """The number right behind the verb of an outcome, "close 20 deals": it stays there and is the target."""
    outcome = next((find.value for find in finds if find.field is Field.OUTCOME), "")
    if not outcome or any(find.field is Field.TARGET for find in finds):
        return []
    opening = figures.COUNTED.match(outcome)
    for quantity in ear.reading.amounts if opening else ():
        quote = qualified(ear, quantity)
        if opening and quote in outcome and outcome.index(quote) <= opening.end() and not quantity.relative:
            return [
                Find(
                    field=Field.TARGET,
                    value=plain(quantity.value),
                    quote=quote,
                    span=(0, 0),
                    unit=quantity.unit,
                )
            ]
    return []


def bare_numbers(ear: Ear, taken: Sequence[Span]) -> list[Quantity]:
    """Numbers without any hint of what they are."""
    return [q for q in measurable(ear) if free((q.start, q.end), taken)]


def find_of(ear: Ear, field: Field, quantity: Quantity) -> Find:
    """A bare number, taken as the answer to a question or as a correction."""
    rhythm = figures.PER.match(ear.text, quantity.end) or figures.TARGET_AFTER.match(ear.text, quantity.end)
    return _find(ear, field, quantity, (quantity.start, rhythm.end() if rhythm else quantity.end))


def plain(value: Decimal) -> str:
    """A number without exponent or trailing zeros."""
    return format(value.normalize(), "f")


def _one_each(finds: Sequence[Find]) -> list[Find]:
    """The last word on each field counts."""
    return list({find.field: find for find in finds}.values())
