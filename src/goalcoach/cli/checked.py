"""Judges the goals of a file's rows. Knows no output format."""

from __future__ import annotations

from dataclasses import field
from datetime import date
from functools import lru_cache

from goalcoach.cli.conditions import Conditions
from goalcoach.domain.finding import Finding, LetterVerdict, Origin, Severity
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.late import dataclass
from goalcoach.exchange.rows import Row
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.kind import kind_of
from goalcoach.rules.language.detect import detect
from goalcoach.rules.pack import NO_PACK, Pack
from goalcoach.rules.reading import Reading

WHOEVER_WROTE_IT = "whoever wrote it"
"""Owner of a line that names none: a list of sentences has no place for one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A goal and what the rules say of it."""

    row: Row
    kind: GoalKind
    language: str
    letters: tuple[LetterVerdict, ...]
    vague: bool
    findings: tuple[Finding, ...]
    pack: Pack = NO_PACK
    """The organisation's rules it was judged with."""


@dataclass(slots=True)
class Tally:
    """What was found so far."""

    goals: int = 0
    clean: int = 0
    """Goals without any finding."""
    failing: int = 0
    """Goals with something at least as severe as what makes the call fail."""
    severities: dict[Severity, int] = field(default_factory=dict)

    def count(self, checked: Checked, fail_on: Severity | None) -> None:
        """Add one goal."""
        self.goals += 1
        self.clean += not checked.findings
        self.failing += fail_on is not None and any(
            finding.severity.rank >= fail_on.rank for finding in checked.findings
        )
        for finding in checked.findings:
            self.severities[finding.severity] = self.severities.get(finding.severity, 0) + 1

    def add(self, other: Tally) -> None:
        """Add what somebody else counted."""
        self.goals += other.goals
        self.clean += other.clean
        self.failing += other.failing
        for severity, number in other.severities.items():
            self.severities[severity] = self.severities.get(severity, 0) + number


def check(row: Row, conditions: Conditions) -> Checked:
    """Judge one goal as a person's own text."""
    language = conditions.language or detect(row.text, row.context)
    pack = conditions.pack.pack()
    facts = _facts(conditions.today, language, pack)
    reading = Reading(row.text, row.context, facts, language)
    kind = row.kind or conditions.kind or kind_of(reading).kind
    verdict = judge(row.draft(kind, language), facts, reading)
    return Checked(
        row=row,
        kind=kind,
        language=language,
        letters=verdict.letters,
        vague=verdict.vague,
        findings=tuple(each for each in verdict.findings if each.code in conditions.codes),
        pack=pack,
    )


@lru_cache(maxsize=16)
def _facts(today: date, language: str, pack: Pack) -> Facts:
    """What all goals in one language are judged with: made once, as the rules that follow from it are."""
    return Facts(today=today, origin=Origin.PERSON, language=language, owner=WHOEVER_WROTE_IT, pack=pack)
