"""Achievable and Relevant as joined data tell them; nothing where no data is. Reads no words."""

from __future__ import annotations

from decimal import Decimal

from goalcoach.domain.finding import Criterion, Letter, LetterVerdict
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.history import Reach, known, reach

_HALF = Decimal("0.5")


def told(draft: GoalDraft, facts: Facts, read: LetterVerdict) -> LetterVerdict:
    """What data say about a letter; what was read where they say nothing, or where the text says no."""
    if facts.ambition is None and facts.surroundings is None and draft.measure is None:
        return read  # there are no data, as for most goals
    by_data = _BY_DATA.get(read.criterion)
    if by_data is None or read.letter is Letter.NO:
        return read
    letter, reason = by_data(draft, facts)
    return LetterVerdict(criterion=read.criterion, letter=letter, reason=reason) if letter else read


def _achievable(draft: GoalDraft, facts: Facts) -> tuple[Letter | None, str]:
    sure = facts.ambition.confidence if facts.ambition else None
    if sure is not None and sure != _HALF:
        letter = Letter.YES if sure > _HALF else Letter.NO
        return letter, f"its owner is {int(sure * 100)} % sure of it"
    measure = draft.measure
    if measure is None or measure.target is None or measure.baseline is None:
        return None, ""
    if not (measure.target.is_finite() and measure.baseline.is_finite()):
        return None, ""
    way = 1 if measure.target >= measure.baseline else -1
    far = reach(known(facts.history), measure.target, way)
    if far is Reach.WITHIN:
        return Letter.YES, "the number has been there before"
    if far is Reach.FAR_BEYOND and not (draft.activities or (facts.ambition and facts.ambition.path.strip())):
        return Letter.NO, "the target is far beyond the best there ever was, and no way there is told"
    return None, ""


def _relevant(draft: GoalDraft, facts: Facts) -> tuple[Letter | None, str]:
    parent = facts.surroundings.parent if facts.surroundings else None
    if parent is None or (draft.parent.strip() and draft.parent.strip() != parent.title.strip()):
        return None, ""
    if not parent.active:
        return Letter.NO, f"the larger goal “{parent.title}” is no longer pursued"
    return Letter.YES, f"it serves “{parent.title}”"


_BY_DATA = {Criterion.ACHIEVABLE: _achievable, Criterion.RELEVANT: _relevant}
