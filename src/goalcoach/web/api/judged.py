"""How the rules' findings and the five letters are shown over the API."""

from __future__ import annotations

from goalcoach.domain.finding import Criterion, Finding, Letter, LetterVerdict, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.verdict import Accepted, Verdict
from goalcoach.web.api.fields import Answer


class FindingOut(Answer):
    """One match of one rule."""

    code: str
    name: str
    criterion: Criterion | None
    severity: Severity
    message: str
    ask: str
    start: int | None
    end: int | None
    """Offsets count code points of the goal's text."""
    part: str


class LetterOut(Answer):
    """What one letter of SMART says, and why."""

    criterion: Criterion
    letter: Letter
    reason: str
    start: int | None
    end: int | None


class JudgedOut(Answer):
    """What the rules say of a goal."""

    accepted: bool
    letters: list[LetterOut]
    findings: list[FindingOut]


def finding(each: Finding) -> FindingOut:
    """A finding, to be sent."""
    return FindingOut(
        code=each.code,
        name=each.name,
        criterion=each.criterion,
        severity=each.severity,
        message=each.message,
        ask=each.ask,
        start=each.start,
        end=each.end,
        part=each.part,
    )


def letter(each: LetterVerdict) -> LetterOut:
    """A letter, to be sent."""
    return LetterOut(
        criterion=each.criterion, letter=each.letter, reason=each.reason, start=each.start, end=each.end
    )


def judged(verdict: Verdict[GoalDraft]) -> JudgedOut:
    """A verdict, to be sent."""
    return JudgedOut(
        accepted=isinstance(verdict, Accepted),
        letters=[letter(each) for each in verdict.letters],
        findings=[finding(each) for each in verdict.findings],
    )
