"""Every suite that comes with goalcoach: enough cases of both splits, and good answers that pass the gate."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator

import pytest

from goalcoach.evaluation.cases.case import Case, Split, Suite
from goalcoach.evaluation.cases.fields import RULES
from goalcoach.evaluation.cases.library import own_folder, suite_names, suites
from goalcoach.evaluation.cases.moment import moment_of
from goalcoach.evaluation.outcome import HeldBack
from goalcoach.evaluation.trials import playing
from goalcoach.settings import Settings
from tests.llm.models import Told

VOICE: str = Settings.model_fields["voice"].default
LEAST = 25
ASKED = [name for name in suite_names() if name != "rules-gold"]


async def held_back(suite: Suite, case: Case) -> tuple[HeldBack, ...]:
    """What of the answer in a case nobody would see."""
    answer = case.given.get("answer") or case.practice
    moment = moment_of(suite.task_of(case), case)
    return await playing.held_back(moment, Told(([answer], None)), voice=VOICE)


def spoken(answer: str) -> str:
    """The texts of an answer, as a model says them."""
    reply, _, rest = answer.partition("```json")
    found = json.loads(rest.strip().rstrip("`") if rest else answer)
    return "\n".join([reply if rest else "", *_texts(found)])


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, dict):
        for name, each in value.items():
            if name != "notes":
                yield from _texts(each)


def not_as_expected(case: Case) -> Iterator[str]:
    """What a good answer of a case has against the words that are expected of it."""
    text = spoken(case.given.get("answer") or case.practice)
    yield from (f"never {each}" for each in case.expect.never if re.search(each, text, re.IGNORECASE))
    yield from (f"says {each}" for each in case.expect.says if not re.search(each, text, re.IGNORECASE))


@pytest.mark.parametrize("name", ASKED)
async def test_good_answers_pass_and_faulty_ones_are_held_back_for_the_reason_that_is_told(name: str) -> None:
    (suite,) = suites(name)
    wrong: list[str] = []
    for case in suite.cases:
        held = await held_back(suite, case)
        codes, expect = {each.code for each in held}, case.expect
        if case.fixed and (expect.shown is False or expect.never or expect.codes):
            if not held or set(expect.codes) - codes:
                wrong.append(f"{case.id}: held back are {held}")
            continue
        if held:
            wrong.append(f"{case.id}: held back are {held}")
        wrong += [f"{case.id}: {each}" for each in not_as_expected(case)]
    assert wrong == []


def test_there_are_enough_cases_of_both_splits_and_no_name_is_used_twice() -> None:
    every = suites()
    ids = Counter(case.id for suite in every for case in suite.cases)
    assert [name for name, count in ids.items() if count > 1] == []
    for suite in every:
        splits = Counter(case.split for case in suite.cases)
        assert len(suite.cases) >= LEAST, suite.name
        assert splits[Split.DEV] >= splits[Split.HELD_OUT] >= 0.2 * len(suite.cases), suite.name
        assert "false-accept" in suite.scorers
        if suite.task == RULES:
            continue
        german = [
            case
            for case in suite.cases
            if moment_of(suite.task_of(case), case).request.facts.language == "de"
        ]
        assert len(german) >= 5, suite.name
        assert [case.id for case in suite.cases if not (case.fixed or case.practice)] == []


def test_published_goals_are_cases_without_a_copy_of_them() -> None:
    (gold,) = suites("rules-gold")
    labelled = sum(
        len(path.read_text("utf-8").splitlines()) for path in (own_folder() / "data").glob("goals_*.jsonl")
    )
    assert len(gold.cases) == labelled
    assert all(set(case.expect.letters.values()) - {""} for case in gold.cases)
    assert gold.cases[0].given.keys() == {"text", "context", "today"}
