"""Judges the goals of a file's rows. Knows no output format."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from goalcoach.domain.finding import Finding, LetterVerdict, Origin, Severity
from goalcoach.domain.goal import GoalKind
from goalcoach.exchange.rows import Row
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.kind import classify

WHOEVER_WROTE_IT = "whoever wrote it"
"""Owner of a line that names none: a list of sentences has no place for one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """What all goals of one call are judged with."""

    today: date
    kind: GoalKind | None
    """Of goals that name none; None: it is guessed from the words."""
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A goal and what the rules say of it."""

    row: Row
    kind: GoalKind
    language: str
    letters: tuple[LetterVerdict, ...]
    vague: bool
    findings: tuple[Finding, ...]


@dataclass(slots=True)
class Tally:
    """What was found so far."""

    goals: int = 0
    clean: int = 0
    """Goals without any finding."""
    severities: dict[Severity, int] = field(default_factory=dict)

    def count(self, checked: Checked) -> None:
        """Add one goal."""
        self.goals += 1
        self.clean += not checked.findings
        for finding in checked.findings:
            self.severities[finding.severity] = self.severities.get(finding.severity, 0) + 1

    def add(self, other: Tally) -> None:
        """Add what somebody else counted."""
        self.goals += other.goals
        self.clean += other.clean
        for severity, number in other.severities.items():
            self.severities[severity] = self.severities.get(severity, 0) + number

    def reaches(self, severity: Severity) -> bool:
        """Whether something at least this severe was found."""
        return any(number and found.rank >= severity.rank for found, number in self.severities.items())


def check(row: Row, conditions: Conditions) -> Checked:
    """Judge one goal as a person's own text."""
    kind = row.kind or conditions.kind or classify(row.text, row.context, conditions.language).kind
    draft = row.draft(kind, conditions.language)
    facts = Facts(
        today=conditions.today, origin=Origin.PERSON, language=conditions.language, owner=WHOEVER_WROTE_IT
    )
    verdict = judge(draft, facts)
    return Checked(
        row=row,
        kind=kind,
        language=conditions.language,
        letters=verdict.letters,
        vague=verdict.vague,
        findings=verdict.findings,
    )
