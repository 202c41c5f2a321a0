"""What is held against a wording before a person sees it: more than the gate does. Asks nobody."""

from __future__ import annotations

from collections.abc import Iterable

from goalcoach.domain.finding import Criterion, Finding, Letter, LetterVerdict, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.llm.port import Command
from goalcoach.rules.sitting import Sitting
from goalcoach.rules.verdict import Refused

UNSAID = "SG2"
"""Codes of the rules about what the person did not say."""
DISAGREES = frozenset({"ME206", "ME207", "ME211", "ME213", "TI204"})
"""Codes of the rules about numbers and dates of a goal that do not agree: of a sentence and the fields beside
it, one was misread."""
_NEEDED = (Criterion.MEASURABLE, Criterion.TIME_BOUND)


def against_offering(wording: GoalDraft, command: Command | None, sitting: Sitting) -> tuple[Finding, ...]:
    """What is held against a wording that a turn brings.

    Too few of the person's own words; numbers or dates that do not agree; and, unless they asked for a draft,
    that it has no measure or no end: then it is too early for one.
    """
    verdict = sitting.judge(wording)
    if isinstance(verdict, Refused):
        return verdict.reasons
    asks = [finding for finding in verdict.findings if finding.severity is Severity.ASK]
    early = () if command is Command.DRAFT_IT else _missing(verdict.letters)
    return tuple(
        each
        for each in asks
        if each.code.startswith(UNSAID) or each.code in DISAGREES or each.criterion in early
    )


def _missing(letters: Iterable[LetterVerdict]) -> tuple[Criterion, ...]:
    return tuple(each.criterion for each in letters if each.letter is Letter.NO and each.criterion in _NEEDED)
