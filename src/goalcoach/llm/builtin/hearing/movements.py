"""Movements of a number: "from 62 % to 75 %", "to under 4 hours", "by 15 %"."""

from __future__ import annotations

from collections.abc import Sequence

from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.cues.spoken import figures
from goalcoach.llm.builtin.hearing.amounts import Amount, amounts, plain
from goalcoach.llm.builtin.hearing.found import NUMERIC, Ear, Find, Span, free
from goalcoach.rules.language.read import Change, Role, TimeKind
from goalcoach.rules.reading import Reading


def find_movements(ear: Ear, taken: Sequence[Span]) -> list[Find]:
    """Start and end of each movement, with the phrases the person used."""
    finds, known = _spoken(ear, taken), amounts(ear)
    taken = [*taken, *(find.span for find in finds)]
    for change in ear.reading.changes:
        if free((change.start, change.end), taken):
            finds += _of_change(ear, change, known)
    return finds


def _of_change(ear: Ear, change: Change, known: Sequence[Amount]) -> list[Find]:
    if change.target is None:
        return _relative(ear, change)
    if figures.STANDARD.match(ear.text, change.start) and ear.asked not in NUMERIC:
        return []
    inside = [each for each in known if change.start <= each.end and each.start < change.end]
    ends = [(Field.BASELINE, change.baseline, inside), (Field.TARGET, change.target, inside[::-1])]
    chosen: list[tuple[Field, Amount]] = []
    for field, value, candidates in ends:
        if value is not None and (fitting := [each for each in candidates if each.value == value]):
            chosen.append((field, fitting[0]))
    if not chosen:
        return []
    if len(chosen) == 1 and change.by is None and (first := _right_before(ear, change, known)):
        chosen.insert(0, (Field.BASELINE, first))
    return _from_to(ear, change, chosen)


def _from_to(ear: Ear, change: Change, chosen: Sequence[tuple[Field, Amount]]) -> list[Find]:
    """Both ends with the words that belong to them; of what only happened the last one is where it stands."""
    start = min(change.start, *(each.start for _, each in chosen))
    if direction := figures.DIRECTION.search(ear.text[max(0, start - 12) : start]):
        start -= len(direction.group())
    span = (start, max(change.end, *(each.end for _, each in chosen)))
    if happened := figures.PAST_MOVE.search(ear.text[:start]):
        span = (happened.start(), span[1])
        return [each.find(Field.BASELINE, span) for field, each in chosen if field is Field.TARGET]
    return [each.find(field, span) for field, each in chosen]


def _right_before(ear: Ear, change: Change, known: Sequence[Amount]) -> Amount | None:
    """The number that a movement starts from, where "from" is not said: "240 h auf 150"."""
    before = (each for each in known if each.end <= change.start and not each.relative)
    return next((each for each in before if not ear.text[each.end : change.start].strip()), None)


def _relative(ear: Ear, change: Change) -> list[Find]:
    """ "By 15 %" can be moved; "10 % more" stays where it stands; "double" alone says too little."""
    quote = ear.text[change.start : change.end]
    more = figures.MORE.match(ear.text, change.end)
    if change.by is None or not (more or quote.casefold().startswith("by ") or ear.asked in NUMERIC):
        return []
    end = more.end() if more else change.end
    span = (0, 0) if more else (change.start, end)
    quote = ear.text[change.start : end].strip()
    return [Find(field=Field.TARGET, value="", quote=quote, span=span, unit=change.unit)]


def _spoken(ear: Ear, taken: Sequence[Span]) -> list[Find]:
    """ "From 9 days to 3 days" is a movement, though each half names a time."""
    match = figures.SPOKEN_CHANGE.search(ear.text)
    if not match or not free(match.span(), taken) or _seen(ear, match.span()):
        return []
    halves = [_half(ear, field, match[field.value].strip(), match.span()) for field in NUMERIC]
    return [half for half in halves if half] if all(halves) else []


def _seen(ear: Ear, span: Span) -> bool:
    """Whether the language pack sees both ends of this movement itself."""
    whole = (c for c in ear.reading.changes if c.baseline is not None and c.target is not None)
    return any(change.start < span[1] and span[0] < change.end for change in whole)


def _half(ear: Ear, field: Field, words: str, span: Span) -> Find | None:
    reading = Reading(words, "", ear.facts, ear.facts.language)
    numbers = [each for each in reading.quantities if each.role is not Role.LABEL]
    dated = any(time.kind in (TimeKind.DEADLINE, TimeKind.MENTION) for time in reading.times)
    if len(numbers) != 1 or dated:
        return None
    return Find(field=field, value=plain(numbers[0].value), quote=words, span=span, unit=numbers[0].unit)
