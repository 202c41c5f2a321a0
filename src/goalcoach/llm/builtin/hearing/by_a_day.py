"""Numbers that a day or a second number places: "90 % by June", "takes 40 minutes instead of 15"."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.cues.spoken import days, figures
from goalcoach.llm.builtin.hearing.amounts import Amount, amounts
from goalcoach.llm.builtin.hearing.dates import long_gone
from goalcoach.llm.builtin.hearing.found import Ear, Find, Span, free
from goalcoach.llm.builtin.hearing.phrases import content

_MAY_TELL = (None, Field.KIND, Field.OUTCOME, Field.METRIC, Field.BASELINE, Field.TARGET, Field.DUE)
"""Questions beside which a number with its day is the one wanted; a step on the way has a day of its own."""
_PARTED = ",;.\n"
"""What parts a number from the words in front that are said of something else."""


def due_by_a_day(ear: Ear, finds: Sequence[Find], taken: Sequence[Span]) -> list[Find]:
    """The number right before the day to come by which it is to be so, where no other is wanted."""
    wanted = any(find.field is Field.TARGET for find in finds) or ear.part.get(Field.TARGET)
    if wanted or ear.asked not in _MAY_TELL or ear.kind is GoalKind.DEVELOPMENT:
        return []
    open_ = (each for each in amounts(ear) if free((each.start, each.end), taken) and not each.relative)
    for amount in open_:
        if _opens_its_part(ear, amount) and _is_due(ear, amount):
            return [amount.find(Field.TARGET)]
    return []


def takes_too_long(ear: Ear, taken: Sequence[Span]) -> list[Find]:
    """ "The handover takes 40 minutes instead of 15": more than it should, so that is where it stands.

    What takes so long is what is measured: as a wish the sentence would say what nobody wants.
    """
    known = [each for each in amounts(ear) if free((each.start, each.end), taken)]
    for first, second in itertools.pairwise(known):
        instead = figures.INSTEAD_OF.fullmatch(ear.text, first.end, second.start)
        takes = figures.TAKES_SO_LONG.search(ear.text[: first.start])
        if instead and takes and first.value > second.value:
            span = (takes.start(), first.start)
            name = Find(field=Field.METRIC, value=takes["what"], quote=takes["what"], span=span)
            told = [first.find(Field.BASELINE), second.find(Field.TARGET, (first.end, second.end))]
            return told if ear.part.get(Field.METRIC) else [name, *told]
    return []


def _opens_its_part(ear: Ear, amount: Amount) -> bool:
    before = ear.text[: amount.start]
    part = before[max((before.rfind(each) for each in _PARTED), default=-1) + 1 :]
    return not content(part)


def _is_due(ear: Ear, amount: Amount) -> bool:
    """Whether nothing but "by" stands between a number and a day that is still to come."""
    for time in ear.reading.times:
        if time.until is None or time.start < amount.end or time.until < ear.facts.today:
            continue
        told = ear.text[amount.end : time.end]
        if days.BY.match(told.lstrip()) and not content(ear.text[amount.end : time.start]):
            return not long_gone(ear, time)
    return False
