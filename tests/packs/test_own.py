"""Rules that an organisation adds: declared, proven by their examples, judged with, and explained."""

from __future__ import annotations

import pickle
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from goalcoach.domain.finding import Certainty, Origin, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind, Milestone
from goalcoach.rules.catalogue import RULES, rules_with
from goalcoach.rules.engine import UNDECIDED, judge
from goalcoach.rules.explain import explain_rule
from goalcoach.rules.facts import Facts
from goalcoach.rules.pack import NO_PACK
from goalcoach.rules.rule import Rule
from goalcoach.rules.samples import FACTS, a_goal, a_key_result, a_reply, an_objective
from goalcoach.rules.verdict import Accepted, Refused
from tests.each import every
from tests.packs.packing import own, pack, wrong

LATE = a_goal("Raise NPS from 20 to 30", due=date(2027, 8, 31))
SOON = a_goal("Raise NPS from 20 to 30", due=date(2027, 1, 31))


def facts(text: str, origin: Origin = Origin.PERSON, **changes: Any) -> Facts:
    return replace(FACTS, origin=origin, pack=pack(text), **changes)


def only(text: str) -> Rule[Any]:
    [rule] = pack(text).own
    assert isinstance(rule, Rule)
    return rule


def test_a_rule_finds_what_its_condition_says() -> None:
    [finding] = [each for each in judge(LATE, facts(own())).findings if each.code == "ORG101"]

    assert (finding.name, finding.severity) == ("far-away", Severity.NOTE)
    assert (finding.message, finding.ask) == ("it ends late", "Why so late?")
    assert (finding.start, finding.end) == (None, None)
    assert not [each for each in judge(SOON, facts(own())).findings if each.code == "ORG101"]


def test_it_weighs_by_whose_text_it_is() -> None:
    text = own(severity="{model: block, person: ask}")

    assert isinstance(judge(LATE, facts(text)), Accepted)
    refused = judge(LATE, facts(text, Origin.MODEL))
    assert isinstance(refused, Refused)
    assert "ORG101" in {each.code for each in refused.reasons}


def test_facts_may_stop_a_person_and_words_may_not() -> None:
    block = "{model: block, person: block}"
    words = {"condition": "text.contains('Sell')", "bad": "[Sell, Sell it]", "good": "[Buy, Buy it]"}

    assert isinstance(judge(LATE, facts(own(severity=block))), Refused)
    [told] = wrong(own(severity=block, **words))
    assert "can ask a person but never stop them" in told


def test_it_judges_goals_of_its_kinds_alone() -> None:
    text = own(kinds="[key_result]", bad="[{text: A, due: 2028-01-01}, {text: B, due: 2028-01-01}]")
    objective = an_objective(key_results=(a_key_result(due=date(2027, 8, 31)),))

    assert "ORG101" not in {each.code for each in judge(LATE, facts(text)).findings}
    assert ("ORG101", "key_results[0]") in {
        (each.code, each.part) for each in judge(objective, facts(text)).findings
    }
    assert only(text).kinds == {GoalKind.KEY_RESULT}


def test_replies_and_options_are_left_alone() -> None:
    reply = a_reply("**What would be different then?**")

    assert (
        judge(reply, facts(own(), Origin.MODEL)).findings
        == judge(reply, replace(FACTS, origin=Origin.MODEL)).findings
    )


def test_what_reads_words_is_for_texts_of_its_language() -> None:
    words = own(condition="text.contains('Sell')", bad="[Sell, Sell it]", good="[Buy, Buy it]")
    french = a_goal("Sell", language="fr")

    assert only(words).languages == frozenset({"en"})
    assert only(own()).languages is None
    assert "ORG101" not in {each.code for each in judge(french, facts(words)).findings}
    assert "ORG101" in {each.code for each in judge(replace(LATE, language="fr"), facts(own())).findings}


def test_certainty_follows_from_what_it_reads() -> None:
    assert only(own()).certainty is Certainty.EXACT
    assert (
        only(own(condition="has_due && days_until_due > 200 && text != ''")).certainty is Certainty.HEURISTIC
    )


def test_milestones_of_an_example_are_texts_or_have_a_day() -> None:
    text = own(
        condition="milestones.exists(one, one.contains('pilot')) && days_until_milestones.exists(n, n > 60)",
        bad="[{text: A, milestones: [a pilot, {text: an end, due: 2027-03-01}], today: 2026-12-01},"
        " {text: B, milestones: [{text: a pilot, due: 2027-03-01}], today: 2026-12-01}]",
        good="[{text: C, milestones: [a pilot, {text: an end, due: 2026-12-24}], today: 2026-12-01},"
        " {text: D, milestones: [an end]}]",
    )
    first = only(text).bad[0].draft

    assert isinstance(first, GoalDraft)
    assert first.milestones == (Milestone(text="a pilot"), Milestone(text="an end", due=date(2027, 3, 1)))
    assert wrong(own(bad="[{text: A, milestones: [{due: 2027-03-01}]}, {text: B, due: 2028-01-01}]"))


def test_a_rule_that_breaks_refuses_the_coach_and_asks_the_person() -> None:
    """It passes its examples and the goals it is tried on, and breaks on a goal with one milestone."""
    broken = own(
        condition="milestones.size() == 1 && milestones[1] == 'x' || has_due && days_until_due > 200",
    )
    one = a_goal(due=date(2027, 1, 31), milestones=a_goal().milestones[:1])

    person, model = judge(one, facts(broken)), judge(one, facts(broken, Origin.MODEL))
    assert isinstance(person, Accepted)
    assert isinstance(model, Refused)
    assert [each.severity for each in person.findings if each.code == UNDECIDED] == [Severity.ASK]
    assert [each.severity for each in model.findings if each.code == UNDECIDED] == [Severity.BLOCK]
    assert "ORG101" in next(each.message for each in person.findings if each.code == UNDECIDED)


def test_without_a_pack_nothing_changes() -> None:
    assert rules_with(NO_PACK) == RULES
    assert judge(LATE, FACTS).findings == judge(LATE, replace(FACTS, pack=NO_PACK)).findings


def test_a_verdict_knows_the_pack() -> None:
    assert judge(LATE, facts(own())).rules_digest != judge(LATE, FACTS).rules_digest
    assert judge(LATE, facts(own())).id == judge(LATE, facts(own())).id


def test_it_is_explained_like_any_other() -> None:
    told = explain_rule(only(own(message="it ends {late}")))

    assert told.startswith("# ORG101 far-away\n")
    assert "it ends {late}" in told
    assert "Our book" in told
    assert "Sell more" in told


def test_a_message_with_braces_is_said_as_it_is() -> None:
    [finding] = [
        each
        for each in judge(LATE, facts(own(message="it {ends} {0} late"))).findings
        if each.code == "ORG101"
    ]

    assert finding.message == "it {ends} {0} late"


def test_a_prefix_of_its_own() -> None:
    assert only("prefix: NW\n" + own(code="NW101")).code == "NW101"


@pytest.mark.parametrize("prefix", ["ME", "FA", "GC", "nw", "N", "NWX", "OK"])
def test_a_prefix_of_goalcoach_is_not_taken(prefix: str) -> None:
    assert any(
        "prefix should be ORG or two capitals" in line for line in wrong(f"prefix: {prefix}\n" + own())
    )


@every(
    ("changes", "told"),
    [
        ({"code": "ME101"}, "code should be ORG and a number such as ORG101"),
        ({"code": "ORG001"}, "code should be ORG"),
        ({"code": ""}, "a rule needs code"),
        ({"name": "Far Away"}, "name should be words with dashes"),
        ({"name": "vague-verb"}, "vague-verb is taken"),
        ({"condition": ""}, "a rule needs condition"),
        (
            {"condition": "tex == ''"},
            "condition: column 1: undeclared reference to 'tex'. Did you mean text?",
        ),
        (
            {
                "condition": "days_until_due > 200",
                "good": "[{text: A, due: 2027-01-31}, {text: B, due: 2027-01-31}]",
            },
            "breaks on a goal of one word (aspiration): there is no days_until_due. Ask first: has_due && …",
        ),
        ({"message": "it ends late."}, "message should end without a dot"),
        ({"message": '"\\e[31mred"'}, "message has characters that nobody sees"),
        ({"message": "x" * 161}, "message has 161 characters; 160 are enough"),
        ({"ask": "Tell me"}, "ask should be a question"),
        ({"ask": "Great job, but why so late?"}, "the coach could not ask that: "),
        ({"ask": "Could it be done in 200 days?"}, "the coach could not ask that: "),
        ({"why": ""}, "a rule needs why"),
        ({"source": ""}, "a rule needs source"),
        ({"kinds": "[goal]"}, "there is no kind 'goal'"),
        ({"severity": "{person: ask, model: note}"}, "stricter with a person than with the coach"),
        ({"severity": "{person: hard}"}, "person cannot be 'hard'"),
        (
            {"bad": "[A]"},
            "a rule has 2 to 20 bad examples, goals where the rule should find something; this one has 1",
        ),
        ({"good": ""}, "a rule has 2 to 20 good examples"),
        ({"bad": "[A, B]"}, "ORG101: bad example 'A': the rule finds nothing in it."),
        (
            {"good": "[A, {text: B, due: 2028-01-01}]"},
            "ORG101: good example 'B': the rule finds something in it.",
        ),
        ({"good": "[A, {text: B, duee: 2028-01-01}]"}, "an example has no 'duee'. Did you mean due?"),
        ({"good": "[A, {text: B, due: soon}]"}, "due should be a date such as 2027-06-30, not 'soon'"),
        (
            {"good": "[A, {text: B, measure: {target: lots}}]"},
            "target should be a number such as 12.5, not 'lots'",
        ),
        ({"good": "[A, {due: 2027-01-01}]"}, "an example needs text"),
        (
            {"kinds": "[objective]", "good": "[A, {text: B, kind: development}]"},
            "the rule is not for goals of kind development",
        ),
        ({"conditon": "x"}, "a rule has no 'conditon'. Did you mean condition?"),
    ],
)
def test_what_is_wrong_is_told(changes: dict[str, str], told: str) -> None:
    lines = wrong(own(**changes))

    assert any(told in line for line in lines), lines
    assert all(line.startswith("ours.yaml:") for line in lines)


def test_everything_wrong_is_told_at_once_and_in_order() -> None:
    lines = wrong(own(ask="No", why="", message="x.").replace("language: en", "language: english"))

    numbers = [int(line.split(":")[1]) for line in lines]
    assert len(lines) == 4
    assert numbers == sorted(numbers)


def test_codes_and_names_are_taken_once() -> None:
    rule = own().partition("own:\n")[2]

    assert any("ORG101 is taken" in line for line in wrong(own() + rule))


def test_a_pack_stays_in_its_process() -> None:
    """What goes to another process is the file's content: a compiled condition cannot."""
    with pytest.raises(Exception, match=r"pickle|local object"):
        pickle.dumps(pack(own()))
