"""Achievable: only what text, context or fields say about it; otherwise unknown. It never guesses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from goalcoach.domain.finding import Criterion, Letter, LetterVerdict
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.language.read import Change
from goalcoach.rules.letters.parts import Part
from goalcoach.rules.reading import Reading

_A = Criterion.ACHIEVABLE
_CONFIDENCE = re.compile(
    r"(?P<a>\d{1,3})\s?(?P<unit>%|/\s?10|out of 10|of 10)\s{0,2}confiden"
    r"|confiden\w{1,4}\s{0,2}:?\s{0,2}(?:level|is|of|at)?\s{0,2}:?\s{0,2}(?P<b>\d{1,3})\s?"
    r"(?P<unit2>%|/\s?10|out of 10|of 10)",
    re.IGNORECASE,
)
_CURRENT = re.compile(
    r"\b(?:current(?:ly)?|today|now|last year|baseline|previously|up from|earned about)\b[^.\d]{0,30}$",
    re.IGNORECASE,
)
_PRESENT = ("current", "today", "now", "last year", "baseline", "previously", "up from")
_PRESENT_WORD = re.compile(rf"\b(?:{'|'.join(_PRESENT)})", re.IGNORECASE)
_ABSURD_PERCENT = 300
_NEAR_DAYS = 100


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
        return LetterVerdict(criterion=_A, letter=Letter.YES, reason=reason)
    return LetterVerdict(
        criterion=_A, letter=Letter.UNKNOWN, reason="no past result, means or confidence is named"
    )


def _confidence(reading: Reading) -> tuple[Decimal, int, int] | None:
    if "onfiden" not in reading.text:
        return None
    match = _CONFIDENCE.search(reading.text)
    if not match:
        return None
    value = Decimal(match["a"] or match["b"])
    share = value / (100 if (match["unit"] or match["unit2"]) == "%" else 10)
    return min(share, Decimal(1)), match.start(), match.end()


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
    if any(_close(c.baseline, c.target) for c in reading.changes):
        yield "the target is within reach of the baseline beside it"
    if _current(reading):
        yield "the last result is named, and the target is not more than double"
    if draft.hours_per_month or len(draft.milestones) >= 2 or len(draft.activities) >= 2:
        yield "the steps or hours for it are set out"
    for part in parts[:1]:
        if "ease" in part.starts:
            yield "it says that a part is done or in reach"
        if "means_phrase" in part.starts:
            yield "it says by what means"


def _close(baseline: Decimal | None, target: Decimal | None) -> bool:
    if baseline is None or target is None or baseline.is_nan() or target.is_nan():
        return False
    return baseline > 0 and baseline / 2 <= target <= baseline * 2


def _current(reading: Reading) -> bool:
    """A present value ("current is 125k") and another, the target, not far from it."""
    for text in (reading.text, reading.context):
        folded = text.casefold()
        if not any(sign in folded for sign in _PRESENT) or not _PRESENT_WORD.search(text):
            continue
        for now in reading.pack.quantities(text):
            before = text[max(0, now.start - 50) : now.start]
            after = text[now.end : now.end + 40]
            if _CURRENT.search(before) or "last year" in after or "currently" in after:
                return any(
                    (q.start != now.start or text is reading.context)
                    and _close(now.value, q.value)
                    and q.unit != "%"
                    for q in reading.amounts
                )
    return False
