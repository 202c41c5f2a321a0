"""Without joined data the rules that need them are silent: unknown is never held against anybody."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest

from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.rule import Rule
from goalcoach.rules.samples import FACTS, a_development_goal
from goalcoach.rules.samples_growth import everything
from tests.each import every

JOINED = {
    "vocabulary", "standing", "gap", "role", "plan", "closing", "graph", "rhythm", "capacity",
    "history", "ambition", "surroundings", "course", "parents",
}  # fmt: skip
NEEDY = [each for each in RULES.values() if each.looks_at & JOINED and each.scope is GoalDraft]


def test_joined_data_are_optional() -> None:
    assert {each.name for each in fields(Facts) if each.default is None} >= JOINED
    assert len(NEEDY) > 65


@every("each", NEEDY, ids=lambda each: each.code)
def test_a_rule_that_needs_joined_data_is_silent_without_them(each: Rule[Any]) -> None:
    for bad in each.bad:
        for origin in Origin:
            found = judge(bad.draft, replace(FACTS, origin=origin)).findings

            assert each.code not in {finding.code for finding in found}


@every("each", NEEDY, ids=lambda each: each.code)
def test_what_it_looks_at_is_what_it_needs(each: Rule[Any]) -> None:
    """Take away any one thing it looks at: nothing is left to find."""
    for bad in each.bad:
        assert bad.facts is not None
        for name in each.looks_at & JOINED:
            found = judge(bad.draft, replace(bad.facts, **{name: None})).findings  # type: ignore[arg-type]

            assert each.code not in {finding.code for finding in found}


@pytest.mark.parametrize("origin", Origin)
def test_when_everything_is_known_and_in_order_nothing_is_found(origin: Origin) -> None:
    assert judge(a_development_goal(), replace(everything(), origin=origin)).findings == ()
