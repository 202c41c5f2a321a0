"""The letters in a language without word lists: what digits and fields tell, else unknown."""

from __future__ import annotations

from goalcoach.domain.finding import Criterion, Letter, LetterVerdict
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.implied import whole_share
from goalcoach.rules.letters import achievable, measurable, relevant, time_bound
from goalcoach.rules.reading import Reading

_SILENT = "there are no word lists for its language"


def letters(draft: GoalDraft, reading: Reading, facts: Facts) -> tuple[LetterVerdict, ...]:
    """The five letters; never no where it would take words to tell."""
    return (
        _specific(draft),
        _measurable(draft, reading),
        _told(achievable.letter(draft, reading, ())),
        _told(relevant.letter(draft, reading, ())),
        _told(time_bound.letter(draft, reading, facts)),
    )


def _specific(draft: GoalDraft) -> LetterVerdict:
    if draft.measure and draft.measure.name and draft.measure.target is not None:
        reason = f"the measure “{draft.measure.name}” says what changes"
        return LetterVerdict(criterion=Criterion.SPECIFIC, letter=Letter.YES, reason=reason)
    return LetterVerdict(criterion=Criterion.SPECIFIC, letter=Letter.UNKNOWN, reason=_SILENT)


def _measurable(draft: GoalDraft, reading: Reading) -> LetterVerdict:
    if field := measurable.by_fields(draft):
        return LetterVerdict(criterion=Criterion.MEASURABLE, letter=Letter.YES, reason=field)
    for amount in reading.amounts:
        reason = f"“{whole_share(amount, reading.text, reading.pack)}” can be checked"
        return LetterVerdict(
            criterion=Criterion.MEASURABLE,
            letter=Letter.YES,
            reason=reason,
            start=amount.start,
            end=amount.end,
        )
    return LetterVerdict(criterion=Criterion.MEASURABLE, letter=Letter.UNKNOWN, reason=_SILENT)


def _told(verdict: LetterVerdict) -> LetterVerdict:
    """A no that rests on words nobody read is no verdict."""
    if verdict.letter is Letter.YES:
        return verdict
    return LetterVerdict(criterion=verdict.criterion, letter=Letter.UNKNOWN, reason=_SILENT)
