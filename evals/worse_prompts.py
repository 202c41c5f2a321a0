"""`python -m evals.worse_prompts [NAME…]`: whether the gate stops prompts that are worse on purpose.

Each file of evals/worse is held against the live version of its prompt over all suites that a version has to
be tried with, answered by the practice model, which does what a prompt plainly asks for. Ends with 1 when one
of them passes, when what was meant to stop it is silent, or when a harmless change does not pass.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from evals.quick_yaml import read_yaml
from goalcoach.evaluation.cases.case import Suite
from goalcoach.evaluation.cases.library import suites
from goalcoach.evaluation.desk.fair import fairness_of
from goalcoach.evaluation.desk.suites import needing
from goalcoach.evaluation.fairness.verdict import NAME as FAIR
from goalcoach.evaluation.reports.gate import Gated, gate
from goalcoach.evaluation.reports.making import report_of, stories_of
from goalcoach.evaluation.reports.provenance import provenance_of
from goalcoach.evaluation.reports.report import PromptUsed, Report
from goalcoach.evaluation.reports.side import side_of
from goalcoach.evaluation.scorers.catalogue import SCORERS
from goalcoach.evaluation.trials.contestants import Lineup, Setting
from goalcoach.evaluation.trials.journal import Tried
from goalcoach.evaluation.trials.recordings import own_recordings
from goalcoach.evaluation.trials.remembering import Memory
from goalcoach.evaluation.trials.running import Running
from goalcoach.evaluation.trials.trial import PRACTICE, Plan, Variant
from goalcoach.llm.model import Reply
from goalcoach.prompts.document import Prompt
from goalcoach.prompts.library import library
from goalcoach.prompts.own import own_prompt
from goalcoach.rules.pack import NO_PACK
from goalcoach.store.prompt_port import FIRST_OWN

HERE = Path(__file__).parent / "worse"
INDEX = HERE / "index.yaml"
LIVE, CHANGED = "live", "changed"
_AT_ONCE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One changed prompt."""

    name: str
    why: str
    stopped_by: str = ""
    """The scorer or check that is meant to stop it; empty for a harmless change."""
    rule: str = ""
    """The rule that is meant to hold back what it leads to, where one is."""

    @property
    def prompt(self) -> Prompt:
        """As it would be at the desk of HR."""
        content = (HERE / f"{self.name}.md").read_text("utf-8")
        id_ = next(line[4:] for line in content.splitlines() if line.startswith("id: "))
        return own_prompt(content, id_, FIRST_OWN, library())


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What the gate said of one."""

    listed: Listed
    gated: Gated

    @property
    def by(self) -> tuple[str, ...]:
        """Scorers and checks that stop it."""
        scorers = (each.scorer for each in self.gated.comparison.falls)
        accepted = ("false-accept",) if self.gated.comparison.accepted else ()
        unfair = any(each.name == FAIR and not each.passed for each in self.gated.checks)
        fairness = ("fairness",) if unfair else ()
        return tuple(dict.fromkeys((*scorers, *accepted, *fairness)))

    @property
    def right(self) -> bool:
        """Whether it came out as it should."""
        if not self.listed.stopped_by:
            return self.gated.passed
        return self.listed.stopped_by in self.by and (not self.listed.rule or self.listed.rule in self.rules)

    @property
    def rules(self) -> frozenset[str]:
        """Rules that held something back of the changed one's answers."""
        tried = self.gated.comparison.after.tried.values()
        return frozenset(held.code for each in tried for held in each.outcome.held)


def main(words: Sequence[str]) -> int:
    """Judge all of them, or those that are named, and tell."""
    wanted = [each for each in listed() if not words or each.name in words]
    if len(words) > len(wanted):
        sys.stderr.write(f"{__doc__}\n")
        return 2
    wrong = 0
    for each in wanted:
        found = asyncio.run(judged(each))
        print("\n".join(_lines(found)), flush=True)
        wrong += not found.right
    print(f"{len(wanted) - wrong} of {len(wanted)} as they should be.")
    return 1 if wrong else 0


def listed() -> list[Listed]:
    """All of the index."""
    return [Listed(**each) for each in read_yaml(INDEX.read_text("utf-8"))]


async def judged(each: Listed, found: Sequence[Suite] = ()) -> Judged:
    """Try a changed prompt beside the live one with all these suites that it needs, and ask the gate."""
    prompt = each.prompt
    prompts = library()
    every = tuple(found) or suites()
    names = needing(every, prompt.id, prompts)
    changed = prompts.using(prompt).choosing({prompt.id: prompts.newest(prompt.id).version})
    plan = Plan(
        suites=tuple(suite for suite in every if suite.name in names),
        variants=(
            Variant(name=LIVE, llm=PRACTICE),
            Variant(name=CHANGED, llm=PRACTICE, prompts={prompt.id: prompt.version}),
        ),
    )
    report = await _report(
        plan, Setting(voice="Plain and calm.", seconds=60, prompts=changed, recordings=own_recordings())
    )
    live, candidate = side_of(report, LIVE), side_of(report, CHANGED)
    fair = fairness_of(candidate, prompt)
    said = gate(live, candidate, PromptUsed.of(prompt), names, today=every, fairness=fair)
    return Judged(listed=each, gated=said)


async def _report(plan: Plan, setting: Setting) -> Report:
    journal, began = _Kept(), datetime.now(UTC)
    memory = Memory(journal)
    lineup = Lineup(plan.variants, setting, memory, _nobody)
    running = Running(
        plan,
        lineup=lineup,
        scorers=lambda: SCORERS,
        journal=journal,
        memory=memory,
        at_once=_AT_ONCE,
    )
    ran = await running.run()
    provenance = provenance_of(
        plan, setting.prompts, lineup.hosts, pack=NO_PACK, at_once=_AT_ONCE, source=("", False)
    )
    return report_of(
        ran, provenance, stories_of(plan), id="worse", began_at=began, ended_at=datetime.now(UTC)
    )


def _nobody(name: str) -> NoReturn:
    raise AssertionError(f"{name} is asked, and the practice model should answer")


class _Kept:
    """A journal that lasts as long as its run."""

    def __init__(self) -> None:
        self._tried: dict[str, Tried] = {}
        self._answers: dict[str, Reply] = {}

    async def tried(self) -> Sequence[Tried]:
        return tuple(self._tried.values())

    async def add(self, tried: Tried) -> None:
        self._tried.setdefault(tried.key, tried)

    async def answer(self, asked: str) -> Reply | None:
        return self._answers.get(asked)

    async def keep(self, asked: str, reply: Reply) -> None:
        self._answers.setdefault(asked, reply)

    async def settled(self) -> None:
        pass


def _lines(found: Judged) -> Iterator[str]:
    each = found.listed
    meant = f"meant for it: {each.stopped_by}" if each.stopped_by else "harmless"
    said = f"stopped by {', '.join(found.by)}" if found.by else "passes"
    yield f"{'ok   ' if found.right else 'WRONG'} {each.name} ({found.listed.prompt.id}): {said} ({meant})"
    for check in found.gated.checks:
        if not check.passed:
            yield f"      {check.name}: {check.why}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
