"""A kept goal with the change its owner asks for. Knows no conversation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from goalcoach.domain.finding import Finding
from goalcoach.domain.goal import GoalDraft
from goalcoach.llm.situation import findings, larger_goals, vocabulary
from goalcoach.llm.tasks.sieve import Sieve
from goalcoach.llm.tasks.task import Judged, Task
from goalcoach.llm.tasks.wording import goal_of, kept, lines_of, unwelcome
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Accepted


@dataclass(frozen=True, slots=True, kw_only=True)
class RefineRequest:
    """A goal, and what its owner wants changed."""

    goal: GoalDraft
    wish: str
    findings: tuple[Finding, ...]
    """What the rules say of the goal."""
    facts: Facts


def _fill(request: RefineRequest) -> Mapping[str, str]:
    return {
        "vocabulary": vocabulary(request.facts),
        "larger_goals": larger_goals(request.facts),
        "goal": "\n".join(lines_of(request.goal)),
        "findings": findings(request.findings),
        "said": request.wish,
    }


def _judge(found: Mapping[str, Any], request: RefineRequest) -> Judged[Accepted[GoalDraft]]:
    """What the goal had before is nobody's fault: only new findings are held against the change."""
    before = request.goal
    sieve = Sieve(replace(request.facts, said=(*lines_of(before), request.wish)))
    if found["kind"] != before.kind:
        sieve.wrong("kind", "another kind of goal than it was", found["kind"])
        return sieve.outcome(None)
    draft = kept(goal_of(found, owner=before.owner, language=before.language), before)

    @cache
    def known() -> set[str]:
        return {each.code for each in judge(before, sieve.facts).findings}

    passed = sieve.passing("", draft, lambda each: unwelcome(each) and each.code not in known())
    return sieve.outcome(passed)


REFINE = Task(name="refine", prompt="coach/refine", fill=_fill, judge=_judge)
