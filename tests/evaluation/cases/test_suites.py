"""Every suite that comes with goalcoach: cases of both splits, and good answers that pass each scorer."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from functools import cache

import pytest

from goalcoach.evaluation import situations
from goalcoach.evaluation.cases import fields
from goalcoach.evaluation.cases.case import Case, Split, Suite
from goalcoach.evaluation.cases.library import own_folder, suites
from goalcoach.evaluation.cases.moment import moment_of
from goalcoach.evaluation.scorers.catalogue import SCORERS
from goalcoach.evaluation.scorers.saying import scored_by
from goalcoach.evaluation.scorers.score import Looked, Scored
from goalcoach.evaluation.trials.asked import Asked
from goalcoach.evaluation.trials.playing import played
from goalcoach.evaluation.trials.replying import FirstDecides
from goalcoach.prompts.library import library
from goalcoach.settings import Settings
from tests.llm.models import Told, says

VOICE: str = Settings.model_fields["voice"].default
LEAST = 25
GROUPS = 6
"""Names under which a packet of the fairness audit is a case each."""
NAMES = sorted(path.stem for path in (own_folder() / "suites").glob("*.yaml"))
ASKED = [name for name in NAMES if name != "rules-gold"]


@cache
def all_suites() -> dict[str, Suite]:
    """Read once."""
    return {suite.name: suite for suite in suites()}


def test_reading_the_suites_asks_no_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever opens the first form for a run waits for it."""

    def asked(*_: object) -> None:
        raise AssertionError("the rules were asked")

    monkeypatch.setattr(situations, "judge", asked)
    assert [each.name for each in suites()] == NAMES


async def missed(suite: Suite, case: Case) -> AsyncIterator[str]:
    """What the scorers of a suite have against the good answer of a case, or what comes of a faulty one."""
    task = suite.task_of(case)
    moment = moment_of(task, case)
    answer = case.given.get(fields.ANSWER) or case.practice
    asked = Asked(endpoint=FirstDecides(Told(says(answer))), prompts=library(), voice=VOICE)
    outcome = await played(moment, asked)
    looked = Looked(case=case, task=task, request=moment.request, outcome=outcome)
    for name in suite.scorers:
        score = scored_by(SCORERS[name], looked)
        if score.state is Scored.FAILED or (score.state is Scored.SCORED and not score.passed):
            yield f"{case.id}: {name}: {score.why}"


@pytest.mark.slow
@pytest.mark.parametrize("name", ASKED)
async def test_good_answers_pass_every_scorer_and_faulty_ones_are_held_back_as_is_told(name: str) -> None:
    suite = all_suites()[name]
    cases = suite.cases[::GROUPS] if name == "fairness" else suite.cases  # the same but for the name
    assert [told for case in cases async for told in missed(suite, case)] == []


def test_there_are_enough_cases_of_both_splits_and_no_name_is_used_twice() -> None:
    every = all_suites().values()
    ids = Counter(case.id for suite in every for case in suite.cases)
    assert [name for name, count in ids.items() if count > 1] == []
    for suite in every:
        splits = Counter(case.split for case in suite.cases)
        assert len(suite.cases) >= LEAST, suite.name
        assert splits[Split.DEV] >= splits[Split.HELD_OUT] >= 0.2 * len(suite.cases), suite.name
        if suite.task != fields.RULES:
            german = [case for case in suite.cases if case.given.get("language") == "de"]
            assert len(german) >= 5, suite.name
            assert [case.id for case in suite.cases if not (case.fixed or case.practice)] == []


def test_the_names_of_scorers_in_files_are_those_there_are() -> None:
    assert set(fields.SCORERS) == SCORERS.keys()


def test_published_goals_are_cases_without_a_copy_of_them() -> None:
    gold = all_suites()["rules-gold"]
    files = (own_folder() / "data").glob("goals_*.jsonl")
    assert len(gold.cases) == sum(len(path.read_text("utf-8").splitlines()) for path in files)
    assert gold.cases[0].given.keys() == {"text", "context", "today"}
