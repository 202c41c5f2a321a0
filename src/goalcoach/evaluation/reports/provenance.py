"""Where a report comes from: source, rules, prompts, whom was asked. Asks git where there is a checkout."""

from __future__ import annotations

import platform
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from goalcoach import __version__
from goalcoach.evaluation.reports.report import PromptUsed, Provenance, SuiteUsed
from goalcoach.evaluation.trials.contestants import with_versions
from goalcoach.evaluation.trials.prompts import prompts_of
from goalcoach.evaluation.trials.trial import Plan
from goalcoach.prompts.library import Library
from goalcoach.rules.catalogue import digest_with
from goalcoach.rules.pack import Pack

_ROOT = Path(__file__).parents[4]
_SECONDS = 10


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
        prompts=_prompts(plan, prompts),
        hosts=hosts,
        repeats=plan.repeats,
        split=plan.split or "",
        seed=plan.seed,
        grader=plan.grader,
        at_once=at_once,
    )


def identity(plan: Plan, prompts: Library, pack: Pack, address: str) -> dict[str, Any]:
    """What must be the same for a run to go on: as JSON has it, by what a person calls it.

    `address` is where language models are asked, as far as one is configured.
    """
    return {
        "suites": {each.name: each.hash for each in plan.suites},
        "variants": [asdict(each) for each in plan.variants],
        "versions of prompts": {
            name: {each.id: each.hash for each in used} for name, used in _prompts(plan, prompts).items()
        },
        "rules": digest_with(pack),
        "where it asks": address,
        "repeats": plan.repeats,
        "split": plan.split or "",
        "seed": plan.seed,
        "grader": plan.grader,
    }


def checkout() -> tuple[str, bool]:
    """The commit of the source, and whether files differ from it; an empty one where it is no checkout."""
    git = shutil.which("git")
    if git is None or not (_ROOT / ".git").exists():
        return "", False
    try:
        commit, changed = (
            subprocess.run(  # noqa: S603 - git by its path, with words of ours
                [git, "-C", str(_ROOT), *words], capture_output=True, text=True, check=True, timeout=_SECONDS
            ).stdout.strip()
            for words in (("rev-parse", "HEAD"), ("status", "--porcelain"))
        )
    except (subprocess.SubprocessError, OSError):
        return "", False
    return commit, bool(changed)


def _prompts(plan: Plan, prompts: Library) -> dict[str, tuple[PromptUsed, ...]]:
    """By name of the variant: all that its tasks are asked with."""
    tasks = sorted({suite.task_of(case) for suite in plan.suites for case in suite.cases})
    return {
        each.name: tuple(
            PromptUsed.of(used)
            for task in tasks
            for used in prompts_of(task, with_versions(prompts, each.prompts))
        )
        for each in plan.variants
    }
