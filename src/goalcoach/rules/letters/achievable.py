"""Achievable: only what text, context or fields say about it; otherwise unknown. It never guesses."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from goalcoach.domain.finding import Criterion, Letter, LetterVerdict
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.language.read import Change
from goalcoach.rules.letters.parts import Part
from goalcoach.rules.reading import Reading

_A = Criterion.ACHIEVABLE
_ABSURD_PERCENT = 300
_NEAR_DAYS = 100
_SILENT = LetterVerdict(
    criterion=_A, letter=Letter.UNKNOWN, reason="no past result, means or confidence is named"
)


def letter(draft: GoalDraft, reading: Reading, parts: tuple[Part, ...]) -> LetterVerdict:
    """Yes or no on explicit evidence only."""
    confidence = _confidence(reading)
    if confidence is not None:
        share, start, end = confidence
        told = Letter.YES if share > Decimal("0.5") else Letter.NO
        reason = f"the stated confidence is {int(share * 100)} %"
        return LetterVerdict(criterion=_A, letter=told, reason=reason, start=start, end=end)
    absurd = _absurd(reading)
    if absurd:
        reason = f"a change of {absurd.by:f} % in so short a time is out of reach"
        return LetterVerdict(
            criterion=_A, letter=Letter.NO, reason=reason, start=absurd.start, end=absurd.end
        )
    for reason in _evidence(draft, reading, parts):
        return LetterVerdict(_A, Letter.YES, reason)
    return _SILENT


def _confidence(reading: Reading) -> tuple[Decimal, int, int] | None:
    return reading.pack.grammar.confidence(reading.text)


def _absurd(reading: Reading) -> Change | None:
    for change in reading.changes:
        if change.by is not None and change.unit == "%" and change.by >= _ABSURD_PERCENT:
            near = any(t.until and t.begin and (t.until - t.begin).days <= _NEAR_DAYS for t in reading.ends)
            return change if near else None
    return None


def _evidence(draft: GoalDraft, reading: Reading, parts: tuple[Part, ...]) -> Iterator[str]:
    measure = draft.measure
    if measure and _close(measure.baseline, measure.target):
        yield "the target is within reach of where it stands today"
    if _near_its_base(reading):
        yield "the target is within reach of the baseline beside it"
    if _current(reading):
        yield "the last result is named, and the target is not more than double"
    if draft.hours_per_month or len(draft.milestones) >= 2 or len(draft.activities) >= 2:
        yield "the steps or hours for it are set out"
    if parts and "ease" in reading.starts:
        yield "it says that a part is done or in reach"
    if parts and "means_phrase" in reading.starts:
        yield "it says by what means"


def _near_its_base(reading: Reading) -> bool:
    for change in reading.changes:  # noqa: SIM110 - any() takes three times as long for so little
        if _close(change.baseline, change.target):
            return True
    return False


def _close(baseline: Decimal | None, target: Decimal | None) -> bool:
    if baseline is None or target is None or baseline.is_nan() or target.is_nan():
        return False
    return baseline > 0 and baseline / 2 <= target <= baseline * 2


def _current(reading: Reading) -> bool:
    """A present value ("current is 125k") and another, the target, not far from it."""
    grammar = reading.pack.grammar
    for text, of_now in ((reading.text, reading.of_now), (reading.context, None)):
        if not text or not (grammar.speaks_of_now(text) if of_now is None else of_now):
            continue
        for now in reading.pack.quantities(text):
            if grammar.stands_now(text, now):
                return any(
                    (q.start != now.start or text is reading.context)
                    and _close(now.value, q.value)
                    and q.unit != "%"
                    for q in reading.amounts
                )
    return False
