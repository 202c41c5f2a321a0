"""A whole fairness audit: what holds by construction, what was measured, how far to believe it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from goalcoach.evaluation.cases.swapped import Names
from goalcoach.evaluation.fairness.audit import Audit
from goalcoach.evaluation.fairness.construction import Constructed
from goalcoach.evaluation.fairness.controls import LEAST, Control
from goalcoach.evaluation.fairness.verdict import NAME, blunt, check_of
from goalcoach.evaluation.reports.check import Check
from goalcoach.evaluation.reports.report import Provenance

FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """All of an audit of one way to be asked."""

    run: str
    """Id of the run it rests on."""
    ended_at: datetime
    provenance: Provenance
    """Of that run: one variant."""
    built: Constructed
    audits: Mapping[Names, Audit]
    controls: tuple[Control, ...]
    caught: float
    """The share of draws in which a planted bias was caught."""

    @property
    def sharp(self) -> bool:
        """Whether the audit would have caught a bias."""
        return self.caught >= LEAST

    @property
    def check(self) -> Check:
        """For a gate. An audit that misses what was planted lets nobody pass."""
        said = [check_of(self.built, each) for each in self.audits.values()]
        worst = next((each for each in said if not each.passed), said[0] if said else check_of(self.built))
        if self.sharp:
            return worst
        return Check(name=NAME, passed=False, why=f"{blunt(self.caught)} {worst.why}")

    def data(self) -> dict[str, Any]:
        """As JSON has it. The shape is public."""
        return {
            "format": FORMAT,
            "run": self.run,
            "ended_at": self.ended_at.isoformat(),
            "check": asdict(self.check),
            "provenance": asdict(self.provenance),
            "by_construction": asdict(self.built),
            "measured": {names.value: _audit(each) for names, each in self.audits.items()},
            "controls": {
                "planted_bias_caught": self.caught,
                "others": [asdict(each) for each in self.controls],
            },
        }


def _audit(audit: Audit) -> dict[str, Any]:
    return {"found": audit.found.value, **asdict(audit)}
