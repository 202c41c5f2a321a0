"""What is to be tried in a run of HR's: chosen on a page, kept as JSON, and made a plan of when it is run."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from goalcoach.domain.errors import Conflict
from goalcoach.evaluation.cases.case import Split, Suite
from goalcoach.evaluation.trials.trial import Plan, Variant


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One run as it was asked for."""

    suites: Mapping[str, str]
    """Hashes by name: what is run must be what was chosen, also after a restart."""
    variants: tuple[Variant, ...]
    repeats: int = 1
    split: str = ""
    seed: int = 0
    about: Mapping[str, Any] = field(default_factory=dict)
    """The version it is to promote, as `prompt` and `version`; empty where it promotes none."""

    def text(self) -> str:
        """As it is kept."""
        return json.dumps(asdict(self), sort_keys=True)

    @staticmethod
    def of(text: str) -> Wish:
        """What `text` gave."""
        row = json.loads(text)
        return Wish(
            suites=row["suites"],
            variants=tuple(Variant(**each) for each in row["variants"]),
            repeats=row["repeats"],
            split=row["split"],
            seed=row["seed"],
            about=row["about"],
        )

    def plan(self, suites: tuple[Suite, ...]) -> Plan:
        """What is run. Raises Conflict where a suite is not as it was chosen."""
        changed = [each.name for each in suites if self.suites.get(each.name) != each.hash]
        if changed or len(suites) != len(self.suites):
            raise Conflict(f"Cases of {', '.join(changed) or 'a suite'} changed meanwhile. Begin a new run.")
        return Plan(
            suites=suites,
            variants=self.variants,
            repeats=self.repeats,
            split=Split(self.split) if self.split else None,
            seed=self.seed,
        )
