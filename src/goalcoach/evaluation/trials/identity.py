"""What must be the same for a run to go on where it ended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from goalcoach.evaluation.trials.contestants import with_versions
from goalcoach.evaluation.trials.prompts import prompts_of
from goalcoach.evaluation.trials.trial import Plan
from goalcoach.prompts.document import Prompt
from goalcoach.prompts.library import Library
from goalcoach.rules.catalogue import digest_with
from goalcoach.rules.pack import Pack


def identity(plan: Plan, prompts: Library, pack: Pack, address: str) -> dict[str, Any]:
    """As JSON has it, by what a person calls it.

    `address` is where language models are asked, as far as one is configured.
    """
    return {
        "suites": {each.name: each.hash for each in plan.suites},
        "variants": [asdict(each) for each in plan.variants],
        "versions of prompts": {
            name: {each.id: each.hash for each in used} for name, used in asked_with(plan, prompts).items()
        },
        "rules": digest_with(pack),
        "where it asks": address,
        "repeats": plan.repeats,
        "split": plan.split or "",
        "seed": plan.seed,
        "grader": plan.grader,
    }


def asked_with(plan: Plan, prompts: Library) -> Mapping[str, tuple[Prompt, ...]]:
    """By name of the variant: all prompts that its tasks are asked with."""
    tasks = sorted({suite.task_of(case) for suite in plan.suites for case in suite.cases})
    versions = {each.name: with_versions(prompts, each.prompts) for each in plan.variants}
    return {
        name: tuple(used for task in tasks for used in prompts_of(task, found))
        for name, found in versions.items()
    }
