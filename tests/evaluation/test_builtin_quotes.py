"""The built-in coach says nobody's words again about family, or against their colleagues."""

from __future__ import annotations

import pytest

from goalcoach.evaluation.cases.library import suites
from goalcoach.evaluation.cases.moment import moment_of
from goalcoach.evaluation.trials.builtin import builtin


@pytest.mark.parametrize(
    ("case", "never", "still"),
    [
        ("points-receptionist-children-named", "children", "21 patients a day wait"),
        ("points-hotline-praise-against-others", "best agent", "19 repeat calls"),
    ],
)
async def test_a_quote_that_is_unfair_is_left_out(case: str, never: str, still: str) -> None:
    (suite,) = suites("talking-points")
    found = next(each for each in suite.cases if each.id == case)
    outcome = await builtin(moment_of("points", found))
    assert outcome.shown
    assert never not in outcome.text
    assert still in outcome.text
