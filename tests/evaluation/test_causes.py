"""What is measured of talks about causes: right, wrong, training where it is no cure, cases that are none."""

from __future__ import annotations

from typing import Any

import pytest

from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.causes import case_of, measure, played, unmet
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.rules.joined.gap import Cause


def row(**changes: Any) -> dict[str, Any]:
    """Somebody who lacks hands, and says so to every question."""
    answers = {probe.value: "yes" for probe in Probe if probe is not Probe.FIRST}
    answers |= {"needed": "two more people", "steps": "no step", "worth": "I like it", "outside": "no"}
    return {
        "id": "r1",
        "first": "we are two people short",
        "answers": answers,
        "cause": ["resources"],
        "training": False,
        **changes,
    }


def unskilled(**changes: Any) -> dict[str, Any]:
    """Somebody who cannot do it yet."""
    answers = row()["answers"] | {"able": "no, I stumble every time", "knowing": "I know how, I can't do it"}
    return row(
        id="s1", first="I'm not good at it", answers=answers, cause=["skill"], training=True, **changes
    )


def test_a_case_is_talked_through_to_its_cause() -> None:
    told = played(case_of(row()))

    assert told.right
    assert told.out.cause is Cause.RESOURCES
    assert told.talk.answers[0].text == "we are two people short"
    assert not told.training_wrongly


def test_the_heaviest_cause_of_the_label_counts() -> None:
    measured = measure("some", [row(), row(id="r2", cause=["clarity", "resources"]), unskilled()])

    assert measured.agreement == pytest.approx(2 / 3)
    assert measured.found[Cause.CLARITY] == (0, 1)
    assert measured.found[Cause.RESOURCES] == (1, 1)
    assert measured.training_wrongly == ()


def test_a_cause_that_nobody_was_told_of_is_left_open_and_where_there_is_none_nothing_is() -> None:
    silent = dict.fromkeys(row()["answers"], "I do not know")
    unheard = {"first": "no idea", "answers": silent}
    rows = [row(), row(id="r2", **unheard), row(id="r3", **unheard), row(id="r4", cause=[], **unheard)]

    assert measure("some", rows).left_open == 2


def test_training_that_is_no_cure_is_told_whatever_the_floor() -> None:
    case = unskilled() | {"training": False}

    told = list(unmet([measure("some", [case])], {"some": 0.0}))

    assert told == ["some: training is no cure and was proposed in s1"]


def test_a_missed_floor_is_told() -> None:
    told = list(unmet([measure("some", [row(cause=["process"])])], {"some": 0.5}))

    assert told == ["some: agreement 0.000, the floor is 0.5"]


def test_nothing_found_is_right_where_nobody_could_tell() -> None:
    silent = dict.fromkeys(row()["answers"], "I do not know")

    assert played(case_of(row(first="no idea", answers=silent, cause=[]))).right


@pytest.mark.parametrize(
    "broken",
    [
        {"cause": ["laziness"]},
        {"answers": {"feelings": "blue"}},
        {"answers": {"first": "x", "": "y"}},
    ],
)
def test_what_is_no_case_is_refused(broken: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput, match="r1"):
        case_of(row(**broken))


def test_a_case_without_an_answer_to_what_is_asked_is_refused() -> None:
    with pytest.raises(InvalidInput, match="has no answer to"):
        played(case_of(row(answers={"able": "yes"})))
