"""Time-bound: whether an end can be worked out. For development goals a near review will do."""

from __future__ import annotations

from goalcoach.domain.finding import Criterion, Letter, LetterVerdict
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.read import TimeKind, TimeReference
from goalcoach.rules.reading import Reading

_T = Criterion.TIME_BOUND
_TIMELESS = LetterVerdict(criterion=_T, letter=Letter.NO, reason="no date and no period is named")
_NO_END = {
    TimeKind.CADENCE: "tells how often, not until when",
    TimeKind.DURATION: "tells how long something takes, not until when",
    TimeKind.WINDOW: "is a time to measure over or to compare with",
    TimeKind.VAGUE: "names no day",
    TimeKind.START: "tells when it begins, not when it ends",
    TimeKind.MENTION: "describes something else than the end of this goal",
}


def letter(draft: GoalDraft, reading: Reading, facts: Facts) -> LetterVerdict:
    """Yes with a deadline, a bounded period, a plan period in the context or a due date beside the text."""
    for time in reading.bounded:
        reason = f"“{_quote(reading.text, time)}” sets an end"
        return LetterVerdict(_T, Letter.YES, reason, time.start, time.end)
    if draft.due:
        return LetterVerdict(criterion=_T, letter=Letter.YES, reason=f"it is due on {draft.due.isoformat()}")
    for time in reading.context_times:
        if time.bounded or (time.kind is TimeKind.MENTION and time.until):
            reason = f"“{_quote(reading.context, time)}” in the context sets the period"
            return LetterVerdict(criterion=_T, letter=Letter.YES, reason=reason)
    if draft.kind is GoalKind.DEVELOPMENT and draft.review:
        within = facts.thresholds.review_within
        if draft.review <= facts.today + within:
            return LetterVerdict(
                criterion=_T, letter=Letter.YES, reason=f"the next review is on {draft.review.isoformat()}"
            )
        return LetterVerdict(
            criterion=_T, letter=Letter.NO, reason=f"the next review is more than {within.days} days away"
        )
    return _without_end(reading)


def _without_end(reading: Reading) -> LetterVerdict:
    for time in reading.times:
        reason = f"“{_quote(reading.text, time)}” {_NO_END[time.kind]}"
        return LetterVerdict(_T, Letter.NO, reason, time.start, time.end)
    return _TIMELESS


def _quote(text: str, time: TimeReference) -> str:
    return " ".join(text[time.start : time.end].split())
