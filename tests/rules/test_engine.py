"""Laws of the engine: total, deterministic, free of order, closed. Some hand it broken rules from inside."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any, cast, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.domain.draft import Draft, OptionDraft, ReplyDraft
from goalcoach.domain.finding import Finding, Origin, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules import engine
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.engine import CRASHED, ENDLESS, NO_RULES, judge, reasons
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import Bad, Good, Hit, Rule
from goalcoach.rules.samples import (
    FACTS,
    MODEL_FACTS,
    REVIEW_FACTS,
    a_goal,
    a_growth_point,
    a_key_result,
    a_measure,
    a_preparation,
    a_question,
    a_reply,
    an_objective,
    prepared,
    usual_facts,
)
from goalcoach.rules.samples_growth import an_agenda
from goalcoach.rules.thresholds import PARTS_LIMIT, TEXT_LIMIT
from goalcoach.rules.verdict import Accepted, Refused
from tests.each import every
from tests.rules import strategies as some

ALL: tuple[Rule[Any], ...] = tuple(RULES.values())
ALWAYS_ASKED = tuple(replace(each, looks_for=frozenset(), looks_at=frozenset(), follows=None) for each in ALL)


@pytest.mark.slow
@given(draft=some.DRAFTS, facts=some.FACTS)
def test_judging_always_ends_in_a_verdict(draft: Draft, facts: Facts) -> None:
    verdict = judge(draft, facts)

    blocked = any(finding.severity is Severity.BLOCK for finding in verdict.findings)
    assert isinstance(verdict, Refused) is blocked
    for finding in verdict.findings:
        assert (
            finding.start is None
            or finding.part
            or 0 <= finding.start < (finding.end or 0) <= len(draft.text)
        )


@pytest.mark.slow
@given(draft=some.DRAFTS, facts=some.FACTS)
def test_no_rule_breaks_on_any_text(draft: Draft, facts: Facts) -> None:
    """Refusing what breaks a rule is the last resort: text alone, however odd, must not come to that."""
    if isinstance(draft, GoalDraft):
        children = tuple(replace(child, measure=None, hours_per_month=None) for child in draft.key_results)
        draft = replace(draft, measure=None, hours_per_month=None, key_results=children)

    assert CRASHED not in {finding.code for finding in judge(draft, facts).findings}


@pytest.mark.slow
@given(draft=some.DRAFTS, facts=some.FACTS)
def test_the_same_draft_gets_the_same_verdict(draft: Draft, facts: Facts) -> None:
    first, second = judge(draft, facts), judge(draft, facts)

    assert (first.id, first.findings, first.letters) == (second.id, second.findings, second.letters)


@pytest.mark.slow
@given(draft=some.DRAFTS, facts=some.FACTS)
def test_the_order_of_the_rules_changes_nothing(draft: Draft, facts: Facts) -> None:
    shuffled = list(ALL)
    random.Random(7).shuffle(shuffled)

    assert engine._judge(draft, facts, tuple(shuffled)).findings == engine._judge(draft, facts, ALL).findings


@pytest.mark.slow
@given(draft=some.DRAFTS, facts=some.FACTS)
def test_rules_that_are_not_asked_had_nothing_to_say(draft: Draft, facts: Facts) -> None:
    """No sign that a rule waits for may hide one of its findings."""
    assert engine._judge(draft, facts, ALL).findings == engine._judge(draft, facts, ALWAYS_ASKED).findings


@pytest.mark.slow
@every("each", ALL, ids=lambda each: each.code)
def test_a_rule_that_is_always_asked_finds_the_same_in_the_examples(each: Rule[Any]) -> None:
    examples: tuple[Bad | Good, ...] = (*each.bad, *each.good)
    for example in examples:
        facts = example.facts or usual_facts(example.draft)
        told = engine._judge(example.draft, facts, ALL).findings

        assert told == engine._judge(example.draft, facts, ALWAYS_ASKED).findings


THEMES = sorted({each.code[:3] for each in ALL if each.code.startswith("SG")})


@pytest.mark.slow
@given(draft=some.DRAFTS, facts=some.FACTS, theme=st.sampled_from(THEMES))
def test_the_reasons_of_a_theme_are_those_of_the_verdict(draft: Draft, facts: Facts, theme: str) -> None:
    assert set(reasons(draft, facts, theme)) == refused_for(draft, facts, theme)


@every("each", [each for each in ALL if each.code[:3] in THEMES], ids=lambda each: each.code)
def test_a_theme_refuses_its_own_examples(each: Rule[Any]) -> None:
    for bad in each.bad:
        facts, theme = bad.facts or usual_facts(bad.draft), each.code[:3]
        told = reasons(bad.draft, facts, theme)

        assert set(told) == refused_for(bad.draft, facts, theme)
        assert (each.code in {reason.code for reason in told}) is (
            each.severity(facts.origin) is Severity.BLOCK
        )


@pytest.mark.parametrize(
    "draft",
    [replace(a_goal(), text=cast("Any", None)), a_goal(language=[]), a_goal(key_results=(None,)), None],
    ids=repr,
)
def test_a_draft_that_breaks_has_its_reason_in_every_theme(draft: Any) -> None:
    for theme in THEMES:
        assert CRASHED in {each.code for each in reasons(draft, MODEL_FACTS, theme)}


def test_a_rule_of_the_theme_that_breaks_is_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = {"SG202": rule_that(raising, "SG202")}
    monkeypatch.setattr(engine, "rules_with", lambda pack: rules)
    engine._of_theme.cache_clear()

    told = reasons(a_goal(), MODEL_FACTS, "SG2")
    engine._of_theme.cache_clear()

    assert [each.code for each in told] == [CRASHED]


def test_reasons_are_nothing_that_can_be_kept() -> None:
    """They are told as findings alone: what is kept takes a verdict, and this is none."""
    assert get_type_hints(reasons)["return"] == tuple[Finding, ...]
    assert reasons(a_goal(), MODEL_FACTS, "SG2") == ()


MANY = PARTS_LIMIT + 1


@pytest.mark.parametrize(
    ("draft", "facts"),
    [
        pytest.param(an_objective(key_results=(a_key_result(),) * MANY), FACTS, id="key results"),
        pytest.param(a_goal(milestones=a_goal().milestones[:1] * MANY), FACTS, id="milestones"),
        pytest.param(a_goal(activities=("Read",) * MANY), FACTS, id="activities"),
        pytest.param(a_preparation(a_preparation().points[:1] * MANY), REVIEW_FACTS, id="points"),
        pytest.param(replace(an_agenda(), items=an_agenda().items[:1] * MANY), FACTS, id="items"),
        pytest.param(a_reply("word " * TEXT_LIMIT), MODEL_FACTS, id="reply"),
        pytest.param(a_question("word " * TEXT_LIMIT), REVIEW_FACTS, id="talking point"),
    ],
)
def test_what_is_too_much_to_be_read_is_refused_unread(draft: Draft, facts: Facts) -> None:
    assert [each.code for each in judge(draft, facts).findings] == [ENDLESS]
    assert [each.code for each in reasons(draft, facts, "SG2")] == [ENDLESS]


def test_an_earlier_goal_is_read_as_far_as_one_can_be_kept() -> None:
    goal = a_goal()
    longer = goal.text + " " * TEXT_LIMIT + " ".join(f"word{number}" for number in range(99))

    assert "SG401" in {each.code for each in judge(goal, replace(FACTS, previous=(longer,))).findings}


def refused_for(draft: Draft, facts: Facts, theme: str) -> set[Finding]:
    """What a verdict refuses a draft for, as far as rules of a theme say so, or nothing was read."""
    return {
        finding
        for finding in judge(draft, facts).findings
        if finding.severity is Severity.BLOCK and finding.code.startswith((theme, ENDLESS))
    }


@pytest.mark.slow
@given(draft=some.GOALS, facts=some.FACTS)
def test_text_of_the_llm_is_never_judged_more_mildly(draft: GoalDraft, facts: Facts) -> None:
    person = judge(draft, replace(facts, origin=Origin.PERSON))
    model = judge(draft, replace(facts, origin=Origin.MODEL))

    assert isinstance(model, Refused) or isinstance(person, Accepted)


def rule_that(find: Any, rule: str = "SP101") -> Rule[Any]:
    """A real rule with another way of finding."""
    return replace(
        RULES[rule], find=find, message="{word!r} is wrong", looks_for=frozenset(), looks_at=frozenset()
    )


def raising(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    raise ZeroDivisionError


def raising_halfway(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield Hit(data={"word": "x"})
    raise KeyError("later")


def pointing_behind_the_text(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield Hit(at=(0, len(draft.text) + 1), data={"word": "x"})


def pointing_at_nothing(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield Hit(at=(3, 3), data={"word": "x"})


def filling_the_wrong_blank(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield Hit(data={"other": "x"})


def returning_nothing(draft: GoalDraft, reading: Reading, facts: Facts) -> None:
    return None


@pytest.mark.parametrize(
    "find",
    [
        raising,
        raising_halfway,
        pointing_behind_the_text,
        pointing_at_nothing,
        filling_the_wrong_blank,
        returning_nothing,
    ],
)
def test_a_rule_that_breaks_refuses(find: Any) -> None:
    verdict = engine._judge(a_goal(), FACTS, (rule_that(find), RULES["SG101"]))

    assert isinstance(verdict, Refused)
    assert [finding.code for finding in verdict.findings] == [CRASHED]
    assert "SP101" in verdict.findings[0].message


def test_a_rule_that_never_stops_is_cut_short() -> None:
    def endless(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
        while True:
            yield Hit(data={"word": "x"})

    assert len(engine._judge(a_goal(), FACTS, (rule_that(endless),)).findings) == 20


def test_a_sound_rule_in_its_place_accepts() -> None:
    """The same set-up as above without the fault, so that the refusals are known to come from the fault."""

    def finding_nothing(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
        yield from ()

    assert isinstance(engine._judge(a_goal(), FACTS, (rule_that(finding_nothing), RULES["SG101"])), Accepted)


@pytest.mark.parametrize(
    "draft",
    [
        pytest.param(replace(a_goal(), text=cast("str", None)), id="text is nothing"),
        pytest.param(replace(a_goal(), text=cast("str", 7)), id="text is a number"),
        pytest.param(a_goal(key_results=None), id="key results are nothing"),
        pytest.param(an_objective(key_results=("Sell more",)), id="a key result is a text"),
        pytest.param(a_goal(due="tomorrow"), id="a date is a text"),
        pytest.param(a_goal(why={"so"}), id="a reason is a set"),
        pytest.param(a_goal(language=[]), id="the language is a list"),
        pytest.param(a_goal(measure=a_measure("x", "1", "sNaN")), id="a number that signals"),
        pytest.param(None, id="no draft at all"),
        pytest.param("Sell more", id="a bare text"),
    ],
)
def test_what_is_no_draft_is_refused(draft: Any) -> None:
    assert isinstance(judge(cast("GoalDraft", draft), MODEL_FACTS), Refused)


def test_a_kind_without_rules_is_refused() -> None:
    verdict = judge(OptionDraft(text="Fewer falls"), FACTS)

    assert [finding.code for finding in verdict.findings] == [NO_RULES]
    assert isinstance(verdict, Refused)
    assert isinstance(judge(OptionDraft(text="Fewer falls"), MODEL_FACTS), Accepted)


def test_a_subclass_of_a_draft_is_no_draft() -> None:
    class Sneaky(ReplyDraft):
        """A reply that could say something else the second time it is read."""

    verdict = judge(Sneaky(text="What is next?"), MODEL_FACTS)

    assert [finding.code for finding in verdict.findings] == [NO_RULES]


def test_findings_in_a_key_result_name_the_part() -> None:
    broken = a_key_result("Increase revenue by 30 June 2027")
    verdict = judge(an_objective(key_results=(a_key_result(), broken)), FACTS)

    (finding,) = verdict.findings
    assert (finding.code, finding.part) == ("ME102", "key_results[1]")
    assert broken.text[finding.start : finding.end] == "Increase"


def test_a_key_result_borrows_the_end_of_its_objective() -> None:
    endless = a_key_result("Raise week-4 retention from 31 % to 40 %", milestones=())

    assert judge(an_objective(key_results=(endless, a_key_result())), FACTS).findings == ()
    assert [finding.code for finding in judge(endless, FACTS).findings] == ["TI101"]


def test_a_block_in_a_key_result_refuses_the_objective() -> None:
    hidden = a_key_result("Raise week-4 retention from 31 % to 40 %\u202e by 30 June 2027")

    assert isinstance(judge(an_objective(key_results=(a_key_result(), hidden)), FACTS), Refused)


def test_findings_in_a_point_name_the_part_and_the_preparation_lends_its_period() -> None:
    verdict = judge(prepared(p3=a_growth_point("97 % in October; try it.", "e2", goal="g1")), REVIEW_FACTS)
    early = judge(a_preparation(begin=date(2026, 8, 1)), REVIEW_FACTS)

    assert ("TP301", "points[2]") in {(each.code, each.part) for each in verdict.findings}
    assert isinstance(verdict, Refused)
    assert ("TP204", "points[1]") in {(each.code, each.part) for each in early.findings}


@pytest.mark.parametrize("points", [None, ("a text",), (7,)], ids=["nothing", "a text", "a number"])
def test_a_preparation_of_what_is_no_point_is_refused(points: Any) -> None:
    assert isinstance(judge(a_preparation(points), REVIEW_FACTS), Refused)


def test_key_results_in_key_results_are_refused_however_deep() -> None:
    draft = a_key_result()
    for _ in range(2_000):
        draft = replace(draft, key_results=(draft,))

    assert isinstance(judge(replace(an_objective(), key_results=(draft,)), FACTS), Refused)


def test_blocks_come_first_then_places_in_the_text() -> None:
    text = "Try to raise TBD from 62 % to 75 % \x00by 30 June 2027"
    found = judge(a_goal(text), FACTS).findings

    assert [f.code for f in found] == ["SG102", "SP102", "SP401"]


@every("number", ["NaN", "sNaN", "-NaN7", "Infinity", "-Infinity", "1E+999999"])
@every("facts", [FACTS, MODEL_FACTS], ids=["person", "llm"])
def test_a_number_that_is_none_is_refused_by_its_own_rule(number: str, facts: Facts) -> None:
    drafts = (
        a_goal(measure=a_measure("orders", "1", number)),
        a_goal(measure=a_measure("orders", number, "5")),
        a_goal(hours_per_month=Decimal(number)),
    )
    for draft in drafts:
        verdict = judge(draft, facts)

        assert isinstance(verdict, Refused)
        assert {finding.code for finding in verdict.reasons} == {"ME208"}
        assert verdict.intact


def test_hours_that_do_not_exist_stop_even_a_person() -> None:
    assert isinstance(judge(a_goal(hours_per_month=Decimal(800)), FACTS), Refused)


def test_every_kind_of_goal_is_known_to_some_rule() -> None:
    for kind in GoalKind:
        for origin in Origin:
            verdict = judge(a_goal(kind=kind), replace(FACTS, origin=origin))
            assert NO_RULES not in {finding.code for finding in verdict.findings}


def test_a_reply_that_still_grows_is_not_judged_as_a_whole() -> None:
    assert isinstance(judge(a_reply("Noted.", whole=False), MODEL_FACTS), Accepted)
    assert isinstance(judge(a_reply("Noted."), MODEL_FACTS), Refused)
