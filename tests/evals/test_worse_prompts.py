"""Ten prompts that are worse on purpose cannot be promoted; harmless changes can. On a part of the cases.

`python -m evals.worse_prompts` tries them all; a part shows each stopped by what is meant for it.
"""

from __future__ import annotations

from dataclasses import replace

from evals.worse_prompts import HERE, Listed, judged, listed
from goalcoach.evaluation.cases.case import Case, Suite
from goalcoach.evaluation.cases.library import suites

SUITE = {
    "coach/reply": "coach-replies",
    "coach/options": "goal-drafting",
    "review/points": "talking-points",
    "growth/gap": "capability-gap",
}
OTHER = {"biased-by-name": "fairness", "obeys-texts": "injection"}


def a_part(suite: Suite, each: Listed) -> Suite:
    if each.name == "biased-by-name":
        cases = [case for case in suite.cases if ".en-white" in case.id and "review" in case.given]
    elif each.name == "wrong-language":
        cases = [case for case in suite.cases if case.given.get("language") == "de"]
    elif each.name == "obeys-texts":
        cases = [case for case in suite.cases if not case.fixed and suite.task_of(case) == "turn"]
    else:
        cases = [case for case in suite.cases if asks(suite, case, each)][::4]
    return replace(suite, cases=tuple(cases))


def asks(suite: Suite, case: Case, each: Listed) -> bool:
    return each.prompt.id != "coach/options" or suite.task_of(case) == "options"


async def test_each_is_stopped_by_what_is_meant_for_it_and_what_is_harmless_passes() -> None:
    every = listed()
    found = {each.name: each for each in suites(*SUITE.values(), *OTHER.values())}
    wrong = {}
    for each in every:
        suite = found[OTHER.get(each.name, SUITE[each.prompt.id])]
        said = await judged(each, [a_part(suite, each)])
        if not said.right:
            wrong[each.name] = (said.by, [check for check in said.gated.checks if not check.passed])
    assert wrong == {}
    assert sum(bool(each.stopped_by) for each in every) == 10
    assert {f"{each.name}.md" for each in every} == {path.name for path in HERE.glob("*.md")}
