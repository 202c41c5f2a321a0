"""Rules broken on purpose: the tests of the examples notice, and the check would tell if they did not."""

from __future__ import annotations

import pytest

from evals import mutate_rules
from goalcoach.rules.catalogue import FAMILIES, RULES, rules_of
from goalcoach.rules.engine import judge
from goalcoach.rules.samples import a_goal, usual_facts

SAMPLE = [next(iter(rules_of(modules))) for _, _, modules in FAMILIES]
"""The first rule of each family; `make evals` breaks all."""


@pytest.mark.slow
def test_no_broken_rule_goes_unnoticed() -> None:
    assert list(mutate_rules.unnoticed(SAMPLE, mutate_rules.checks())) == []


@pytest.mark.parametrize("how", mutate_rules.MUTANTS)
def test_without_a_test_each_break_is_told(how: str) -> None:
    told = list(mutate_rules.unnoticed(SAMPLE[:1], [lambda: None]))

    assert (SAMPLE[0].code, how) in told


def test_a_broken_rule_is_whole_again_afterwards() -> None:
    vague = RULES["SP101"]
    draft = vague.bad[0].draft
    before = judge(draft, usual_facts(draft)).findings

    with mutate_rules.broken(vague, mutate_rules.silent(vague)):
        assert "SP101" not in {each.code for each in judge(draft, usual_facts(draft)).findings}

    assert judge(draft, usual_facts(draft)).findings == before
    assert judge(a_goal(), usual_facts(a_goal())).findings == ()


def test_a_rule_that_fails_while_broken_is_mended_all_the_same() -> None:
    vague = RULES["SP101"]
    kept = vague.find

    with pytest.raises(ZeroDivisionError), mutate_rules.broken(vague, mutate_rules.loud(vague)):
        raise ZeroDivisionError

    assert vague.find is kept
