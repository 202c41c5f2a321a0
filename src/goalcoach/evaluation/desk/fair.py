"""Whether a version treats people alike, for the gate: by construction, and as far as its run measured."""

from __future__ import annotations

from goalcoach.evaluation.cases.library import fairness_material
from goalcoach.evaluation.fairness.audit import audited
from goalcoach.evaluation.fairness.construction import Constructed, constructed
from goalcoach.evaluation.fairness.verdict import check_of
from goalcoach.evaluation.reports.check import Check
from goalcoach.evaluation.reports.side import Side
from goalcoach.prompts.document import Prompt
from goalcoach.prompts.library import library

SUITE = "fairness"
_built: dict[str, Constructed] = {}
"""By hash of the prompt, which decides it: a page that shows the gate is loaded often."""


def fairness_of(candidate: Side, prompt: Prompt) -> Check:
    """What is known of a version by its text, and by the trials of its run in the suite `fairness`."""
    if prompt.hash not in _built:
        _built[prompt.hash] = constructed(
            fairness_material(), library().using(prompt), prompt=prompt.id, each_group=1
        )
    built = _built[prompt.hash]
    trials = [each for (suite, _, _), each in candidate.tried.items() if suite == SUITE]
    audit = audited(fairness_material(), trials, seed=None) if trials and built.packets else None
    return check_of(built, audit)
