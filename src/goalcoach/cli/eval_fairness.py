"""`goalcoach eval fairness`: asks about the same evidence under many names. Reckons nothing itself."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from goalcoach.cli.environment import read_settings
from goalcoach.cli.eval_ended import left_of
from goalcoach.cli.eval_errand import Errand
from goalcoach.cli.evals import PRACTISED, new_folder, setting_of, tried
from goalcoach.cli.failing import FAILED, FINE, tell
from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.cases.case import Suite
from goalcoach.evaluation.cases.library import fairness_material
from goalcoach.evaluation.cases.packets import Material
from goalcoach.evaluation.cases.swapped import Names, suite_of
from goalcoach.evaluation.checkout import Checkout
from goalcoach.evaluation.fairness.audit import audited
from goalcoach.evaluation.fairness.construction import constructed
from goalcoach.evaluation.fairness.controls import caught, same_name_twice, turned_over
from goalcoach.evaluation.fairness.planted import planted
from goalcoach.evaluation.fairness.report import Inspected
from goalcoach.evaluation.fairness.telling import audit_html, audit_markdown, meaning
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.trials.contestants import with_versions
from goalcoach.evaluation.trials.journal import Tried
from goalcoach.evaluation.trials.matrix import variants_of
from goalcoach.evaluation.trials.trial import PRACTICE, Plan, Variant
from goalcoach.llm.port import BUILTIN
from goalcoach.prompts.library import library

FILES = ("fairness.json", "fairness.md", "fairness.html")
PLANTED = "planted"
"""Folder of the run with a biased prompt, in that of the audit."""


def run(
    *,
    llm: str,
    versions: Sequence[str],
    names: str,
    each_group: int,
    repeats: int,
    at_once: int,
    out: Path | None,
    fresh: bool,
    yes: bool,
) -> int:
    """Audit, write the report in three forms, and print what it means. Returns the exit code."""
    settings, found = read_settings(), fairness_material()
    variants = variants_of([llm or (settings.llm_model if settings.names_model else PRACTICE)], versions)
    if len(variants) != 1 or variants[0].llm == BUILTIN:
        raise InvalidInput("An audit is of one language model with one version of each prompt.")
    kinds = tuple(Names) if names == "both" else (Names(names),)
    errand = Errand(
        plan=Plan(suites=_suites(found, kinds, each_group), variants=variants, repeats=repeats),
        setting=setting_of(settings, library()),
        settings=settings,
        at_once=at_once or settings.llm_concurrency,
        out=out or new_folder(),
        fresh=fresh,
        yes=yes,
        source=Checkout(),
    )
    if variants[0].llm == PRACTICE:
        tell(PRACTISED)
    reports = []
    with errand.source:
        for each in (errand, _biased(errand, found, variants[0])):
            ran, report = asyncio.run(tried(each))
            if report is None:
                return FINE
            if not ran.complete:
                return left_of(each.plan, each.out, ran, report)
            reports.append(report)
    inspected = _inspected(found, errand, kinds, *reports)
    _write(inspected, errand.out)
    print("\n".join(meaning(inspected)))
    tell(f"The report is {errand.out / FILES[-1]}.")
    return FINE if inspected.check.passed else FAILED


def _write(inspected: Inspected, folder: Path) -> None:
    """The report in its three forms."""
    forms = (
        json.dumps(inspected.data(), ensure_ascii=False, indent=1) + "\n",
        audit_markdown(inspected),
        audit_html(inspected),
    )
    for name, text in zip(FILES, forms, strict=True):
        (folder / name).write_text(text, "utf-8")


def _suites(found: Material, kinds: Sequence[Names], each_group: int) -> tuple[Suite, ...]:
    """Those of the audit, and the control in which the evidence stands in the opposite order."""
    audits = (suite_of(found, names, each_group=each_group) for names in kinds)
    return (*audits, suite_of(found, kinds[0], each_group=1, turned_over=True))


def _biased(errand: Errand, found: Material, variant: Variant) -> Errand:
    """The run of a prompt that the audit has to catch: once, under one name of each group, names left in."""
    prompts, versions = planted(with_versions(errand.setting.prompts, variant.prompts))
    plan = Plan(
        suites=(suite_of(found, Names.LEFT, each_group=1),),
        variants=(Variant(name=PLANTED, llm=variant.llm, prompts=versions),),
    )
    setting = replace(errand.setting, prompts=prompts)
    return replace(errand, plan=plan, setting=setting, out=errand.out / PLANTED)


def _inspected(
    found: Material, errand: Errand, kinds: Sequence[Names], report: Report, biased: Report
) -> Inspected:
    trials = {names: _of(report, f"fairness-{names.value}") for names in kinds}
    seed = errand.plan.seed
    prompts = with_versions(errand.setting.prompts, errand.plan.variants[0].prompts)
    return Inspected(
        run=report.id,
        ended_at=report.ended_at,
        provenance=report.provenance,
        built=constructed(found, prompts),
        audits={names: audited(found, each, seed=seed) for names, each in trials.items()},
        controls=(
            same_name_twice(found, trials[kinds[0]]),
            turned_over(found, trials[kinds[0]], _of(report, "fairness-turned-over")),
        ),
        caught=caught(found, biased.tried, seed=seed),
    )


def _of(report: Report, suite: str) -> list[Tried]:
    return [each for each in report.tried if each.suite == suite]
