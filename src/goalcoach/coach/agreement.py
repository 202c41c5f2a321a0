"""Where the sentence of a goal and a field say two things, and the goal once either of them holds. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from goalcoach.domain.goal import GoalDraft, Measure
from goalcoach.domain.sentence import spoken_date
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading, read

DISAGREE = frozenset({"ME205", "ME206", "ME207", "TI203", "TI204"})
"""Rules that find two things said of one: no letter can be trusted before it is settled which holds."""

_TARGET, _DUE = "ME207", "TI204"
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_FIRST_WORD = re.compile(r"(?:by|until|before|on) ", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """One place where a choice settles it."""

    name: str
    """What the choice is called: "target", "due", "kr-1-target"."""
    sentence: str
    """What the sentence says, as one says it."""
    field: str
    by_sentence: GoalDraft
    """The goal when the sentence holds."""
    by_field: GoalDraft


def disagreements(draft: GoalDraft, facts: Facts) -> Iterator[Disagreement]:
    """Every place the rules find where the sentence names another target or day than its field."""
    for finding in judge(draft, facts).findings:
        if finding.code not in (_TARGET, _DUE) or finding.start is None or finding.end is None:
            continue
        index = int(finding.part.rsplit("[", 1)[1].rstrip("]")) if finding.part else None
        part = draft if index is None else draft.key_results[index]
        settle = _target if finding.code == _TARGET else _due
        found = settle(part, (finding.start, finding.end), read(part, facts))
        if found is None:
            continue
        if index is not None:
            found = replace(
                found,
                name=f"kr-{index}-{found.name}",
                by_sentence=_inside(draft, index, found.by_sentence),
                by_field=_inside(draft, index, found.by_field),
            )
        yield found


def settled(draft: GoalDraft, facts: Facts, chosen: Mapping[str, str]) -> GoalDraft:
    """The goal with what was chosen, by name: "sentence" or "field". What nobody chose stays as it is."""
    for name, holds in chosen.items():
        found = next((each for each in disagreements(draft, facts) if each.name == name), None)
        if found is not None:
            draft = {"sentence": found.by_sentence, "field": found.by_field}.get(holds, draft)
    return draft


def _target(draft: GoalDraft, at: tuple[int, int], reading: Reading) -> Disagreement | None:
    measure = draft.measure or Measure()
    change = next((each for each in reading.changes if (each.start, each.end) == at), None)
    if change is None or change.target is None or measure.target is None:
        return None
    last = [None, *_NUMBER.finditer(draft.text, *at)][-1]
    if last is None or _plain(change.target) != last.group().replace(",", ""):
        return None  # "1.5 million": the figure is not the number, and the sentence is not ours to rephrase
    baseline = measure.baseline if change.baseline is None else change.baseline
    return Disagreement(
        name="target",
        sentence=_plain(change.target),
        field=_plain(measure.target),
        by_sentence=replace(draft, measure=replace(measure, target=change.target, baseline=baseline)),
        by_field=replace(
            draft, text=f"{draft.text[: last.start()]}{_plain(measure.target)}{draft.text[last.end() :]}"
        ),
    )


def _due(draft: GoalDraft, at: tuple[int, int], reading: Reading) -> Disagreement | None:
    time = next((each for each in reading.ends if (each.start, each.end) == at), None)
    if time is None or time.until is None or draft.due is None:
        return None
    first = _FIRST_WORD.match(draft.text, *at)
    if first is None and draft.language != "en":
        return None  # the word before the day is not ours to guess
    said = f"{first.group() if first else 'by '}{spoken_date(draft.due, draft.language)}"
    return Disagreement(
        name="due",
        sentence=spoken_date(time.until, draft.language),
        field=spoken_date(draft.due, draft.language),
        by_sentence=replace(draft, due=time.until),
        by_field=replace(draft, text=f"{draft.text[: at[0]]}{said}{draft.text[at[1] :]}"),
    )


def _inside(draft: GoalDraft, index: int, part: GoalDraft) -> GoalDraft:
    return replace(draft, key_results=(*draft.key_results[:index], part, *draft.key_results[index + 1 :]))


def _plain(number: Decimal) -> str:
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
