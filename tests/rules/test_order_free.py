"""Laws of what is said: the order of things that have none changes nothing, nor does the case of markup."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.domain.agenda import AgendaDraft
from goalcoach.domain.draft import Draft, OptionDraft, ReplyDraft
from goalcoach.domain.goal import GoalDraft
from goalcoach.domain.talking import TalkingPointDraft, TalkingPointsDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.samples import usual_facts
from tests.rules import strategies as some

SHUFFLES = st.randoms(use_true_random=False)
EXAMPLES = [(draft, facts) for draft, facts in dict.fromkeys(some.SHOWN) if not isinstance(draft, GoalDraft)]
AT_ITS_PLACE = {"TP602", "TP706"}
"""Only how a talk opens and how it ends is a matter of order."""


def mixed(things: Iterable[Any], random: Random) -> tuple[Any, ...]:
    """The same things in another order."""
    return tuple(random.sample(list(things), len(list(things))))


def facts_in_another_order(facts: Facts, random: Random) -> Facts:
    """Facts that list the same evidence, goals, titles and questions the other way round."""
    evidence, review = facts.evidence, facts.review
    if evidence is not None:
        one_of_each = {item.id: item for item in reversed(evidence.items)}
        evidence = replace(evidence, items=mixed(one_of_each.values(), random))
    if review is not None:
        one_of_each_goal = {goal.id: goal for goal in reversed(review.goals)}
        goals, aspirations = one_of_each_goal.values(), review.aspirations
        review = replace(review, goals=mixed(goals, random), aspirations=mixed(aspirations, random))
    return replace(
        facts,
        evidence=evidence,
        review=review,
        parents=facts.parents and mixed(facts.parents, random),
        previous=facts.previous and mixed(facts.previous, random),
        asked_before=mixed(facts.asked_before, random),
    )


def draft_in_another_order(draft: Any, random: Random) -> Any:
    """A draft whose points, items and evidence stand in another order."""
    if isinstance(draft, TalkingPointDraft):
        return replace(draft, evidence=mixed(draft.evidence, random))
    if isinstance(draft, TalkingPointsDraft):
        points = [draft_in_another_order(point, random) for point in draft.points]
        return replace(draft, points=mixed(points, random), left_empty=mixed(draft.left_empty, random))
    if isinstance(draft, AgendaDraft):
        return replace(draft, items=mixed(draft.items, random))
    return draft


def told(draft: Draft, facts: Facts) -> Counter[tuple[object, ...]]:
    """What is found, whichever of the parts it was found in."""
    findings = judge(draft, facts).findings
    return Counter((each.code, each.severity) for each in findings if each.code not in AT_ITS_PLACE)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_no_example_is_judged_by_the_order_of_what_it_lists(seed: int) -> None:
    random = Random(seed)
    for draft, facts in EXAMPLES:
        other = draft_in_another_order(draft, random)

        assert told(other, facts_in_another_order(facts, random)) == told(draft, facts), draft


@pytest.mark.slow
@given(draft=some.TALK, facts=some.FACTS, random=SHUFFLES)
def test_odd_drafts_are_not_judged_by_the_order_of_what_they_list(
    draft: Draft, facts: Facts, random: Random
) -> None:
    """Both are put in an order of their own: that makes ids unique, which they are wherever they are kept."""
    first, second = (facts_in_another_order(facts, random) for _ in range(2))

    assert told(draft_in_another_order(draft, random), second) == told(draft, first)


MARKED = ("<{}>word</{}>", "<{}/>", "</{}>")


@given(
    draft=st.one_of(some.spoken(ReplyDraft), some.spoken(OptionDraft), some.spoken(TalkingPointDraft)),
    form=st.sampled_from(MARKED),
    tag=st.sampled_from(["b", "em", "script", "img", "h1", "blink"]),
    place=st.integers(0, 40),
)
def test_the_case_of_markup_is_all_the_same(draft: Any, form: str, tag: str, place: int) -> None:
    """Also to the rules about markup itself, which see what was typed."""
    small, large = (
        replace(draft, text=f"{draft.text[:place]} {form.format(name, name)} {draft.text[place:]}")
        for name in (tag, tag.upper())
    )
    facts = usual_facts(draft)

    assert told(large, facts) == told(small, facts)
