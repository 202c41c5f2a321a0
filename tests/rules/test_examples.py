"""The examples are proof: each bad one triggers exactly its rule, right there; each good one nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from goalcoach.domain.finding import Finding, Origin
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.engine import judge
from goalcoach.rules.rule import Bad, Good
from goalcoach.rules.samples import usual_facts
from tests.each import every

BAD = [
    pytest.param(code, bad, id=f"{code}-bad-{n}") for code, r in RULES.items() for n, bad in enumerate(r.bad)
]
GOOD = [
    pytest.param(good, id=f"{code}-good-{n}") for code, r in RULES.items() for n, good in enumerate(r.good)
]


def findings(example: Bad | Good) -> tuple[Finding, ...]:
    return judge(example.draft, example.facts or usual_facts(example.draft)).findings


@pytest.mark.slow
@every(("code", "bad"), BAD)
def test_a_bad_example_triggers_exactly_its_rule(code: str, bad: Bad) -> None:
    found = findings(bad)

    assert {finding.code for finding in found} == {code}, [f.message for f in found]


@pytest.mark.slow
@every(("code", "bad"), BAD)
def test_a_bad_example_triggers_at_exactly_its_words(code: str, bad: Bad) -> None:
    places = [
        bad.draft.text[f.start : f.end] if f.start is not None else None
        for f in findings(bad)
        if f.code == code
    ]

    assert places == [bad.at]


@pytest.mark.slow
@every("good", GOOD)
def test_a_good_example_triggers_nothing(good: Good) -> None:
    assert [(f.code, f.message) for f in findings(good)] == []


@pytest.mark.slow
@every(("code", "bad"), BAD)
def test_text_of_the_llm_is_never_judged_more_mildly(code: str, bad: Bad) -> None:
    """The same words as a person's and as the llm's: what is found in the first is found in the second."""
    facts = bad.facts or usual_facts(bad.draft)
    person = judge(bad.draft, replace(facts, origin=Origin.PERSON)).findings
    model = {(f.code, f.start): f for f in judge(bad.draft, replace(facts, origin=Origin.MODEL)).findings}

    for finding in person:
        if finding.code.startswith("GC"):
            continue
        assert model[finding.code, finding.start].severity.rank >= finding.severity.rank
