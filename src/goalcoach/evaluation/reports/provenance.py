"""Where a report comes from: source, rules, prompts, whom was asked."""

from __future__ import annotations

import platform
from collections.abc import Mapping

from goalcoach import __version__
from goalcoach.evaluation.reports.report import PromptUsed, Provenance, SuiteUsed
from goalcoach.evaluation.trials.identity import asked_with
from goalcoach.evaluation.trials.trial import Plan
from goalcoach.prompts.library import Library
from goalcoach.rules.catalogue import digest_with
from goalcoach.rules.pack import Pack


def provenance_of(
    plan: Plan,
    prompts: Library,
    hosts: Mapping[str, str],
    *,
    pack: Pack,
    at_once: int,
    source: tuple[str, bool],
) -> Provenance:
    """All of it. `hosts` are by name of the variant; `source` is what `checkout()` says."""
    commit, dirty = source
    return Provenance(
        goalcoach=__version__,
        commit=commit,
        dirty=dirty,
        rules=digest_with(pack),
        python=platform.python_version(),
        suites=tuple(map(SuiteUsed.of, plan.suites)),
        variants=plan.variants,
        prompts={name: tuple(map(PromptUsed.of, used)) for name, used in asked_with(plan, prompts).items()},
        hosts=hosts,
        repeats=plan.repeats,
        split=plan.split or "",
        seed=plan.seed,
        grader=plan.grader,
        at_once=at_once,
    )
