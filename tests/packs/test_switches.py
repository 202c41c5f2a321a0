"""What a pack changes of goalcoach's own rules, and what no pack can."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, timedelta

import pytest

from goalcoach.domain.draft import Draft
from goalcoach.domain.finding import Certainty, Origin, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.pack import PROTECTED, is_protected
from goalcoach.rules.rule import Bad, Good
from goalcoach.rules.samples import FACTS, HEARD, a_development_goal, a_goal, a_reply, usual_facts
from goalcoach.rules.thresholds import BOUNDS, STANDARD
from tests.each import every
from tests.packs.packing import HEAD, pack, wrong

VAGUE = a_goal("Improve customer satisfaction by 30 June 2027")


def found(draft: GoalDraft, text: str, origin: Origin = Origin.PERSON) -> dict[str, Severity]:
    facts = replace(FACTS, origin=origin, pack=pack(HEAD + text))
    return {each.code: each.severity for each in judge(draft, facts).findings}


def test_a_rule_is_switched_off_by_code_or_name() -> None:
    assert "SP101" in found(VAGUE, "")
    assert "SP101" not in found(VAGUE, "rules: {SP101: off}")
    assert "SP101" not in found(VAGUE, "rules: {vague-verb: 'off'}")


def test_a_rule_weighs_what_the_pack_says() -> None:
    text = "rules: {SP101: {model: block, person: note}, ME102: {person: off}}"

    assert found(VAGUE, text)["SP101"] is Severity.NOTE
    assert found(VAGUE, text, Origin.MODEL)["SP101"] is Severity.BLOCK
    assert "ME102" not in found(VAGUE, text)
    assert found(VAGUE, text, Origin.MODEL)["ME102"] is RULES["ME102"].model


@every("code", [code for code in RULES if is_protected(code)])
def test_what_protects_people_cannot_be_switched_off_or_softened(code: str) -> None:
    rule = RULES[code]

    assert "cannot be switched off" in wrong(f"{HEAD}rules: {{{code}: off}}")[0]
    assert "cannot be switched off" in wrong(f"{HEAD}rules: {{{rule.name}: off}}")[0]
    if rule.model is not Severity.NOTE:
        assert "cannot be softened" in wrong(f"{HEAD}rules: {{{code}: {{model: note, person: off}}}}")[0]
    if rule.person is not None:
        assert "cannot be softened" in wrong(f"{HEAD}rules: {{{code}: {{person: off}}}}")[0]


@every("name", ["suggestion_limit", "reply_limit", "option_limit"])
def test_no_number_makes_a_rule_that_protects_people_fall_silent(name: str) -> None:
    most = getattr(STANDARD, name)

    assert f"not {most + 1}" in wrong(f"{HEAD}thresholds: {{{name}: {most + 1}}}")[0]
    assert getattr(pack(f"{HEAD}thresholds: {{{name}: {most - 1}}}").thresholds, name) == most - 1


def test_every_protected_beginning_means_some_rule() -> None:
    """But for GC: these are what the engine itself says, and no pack can name them."""
    for prefix in set(PROTECTED) - {"GC"}:
        assert any(code.startswith(prefix) for code in RULES), prefix


ABOUT_PEOPLE = (
    *("protected-trait", "absence-held-against-somebody", "guess-at-feelings", "protected-trait-in-a-goal"),
    *("machine-talk-in-a-point", "private-evidence", "excluded-evidence", "absence-as-evidence"),
    *(
        "evidence-about-somebody-else",
        "claim-without-evidence",
        "number-not-in-evidence",
        "quote-of-few-raters",
    ),
    *("label-for-a-person", "backhanded-praise", "mark-for-a-person", "people-held-against-each-other"),
    *("pay-or-career-decision", "ambition-not-shared", "preparation-about-somebody-else"),
    *("role-nobody-chose", "learning-nobody-chose", "private-matter", "pay-or-promotion"),
)


@every("name", ABOUT_PEOPLE)
def test_what_a_talk_about_people_must_not_hold_is_protected(name: str) -> None:
    [code] = [code for code, each in RULES.items() if each.name == name]

    assert is_protected(code)


@pytest.mark.parametrize("name", ["praise-without-content", "few-open-questions", "vague-verb"])
def test_style_is_left_to_the_organisation(name: str) -> None:
    assert not any(is_protected(code) for code, each in RULES.items() if each.name == name)


@every(
    "code", [code for code, rule in RULES.items() if rule.certainty is Certainty.HEURISTIC and rule.person]
)
def test_a_heuristic_never_stops_a_person(code: str) -> None:
    [told] = wrong(f"{HEAD}rules: {{{code}: {{model: block, person: block}}}}")

    assert "never stop them" in told


@every("code", [code for code, rule in RULES.items() if rule.person is None])
def test_what_is_about_the_coach_leaves_people_alone(code: str) -> None:
    told = wrong(f"{HEAD}rules: {{{code}: {{model: block, person: note}}}}")

    assert len(told) == 1
    assert "about the coach's text alone" in told[0]


def test_an_exact_rule_may_stop_a_person() -> None:
    text = "rules: {TI303: {model: block, person: block}}"

    assert found(a_goal(due=date(2027, 6, 30), milestones=()), text)["TI303"] is Severity.BLOCK


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("rules:\n  SP109: off\n", ":6: there is no rule 'SP109'. Did you mean SP1"),
        ("rules:\n  SP101: on\n", ":6: SP101 can be off, or severities"),
        ("rules:\n  SP101: {person: maybe}\n", ":6: person cannot be 'maybe'"),
        ("rules:\n  SP101: {modell: ask}\n", ":6: SP101 has no 'modell'. Did you mean model?"),
        ("rules:\n  SP402: {model: note, person: ask}\n", ":6: SP402 would be stricter with a person"),
        ("rules:\n  SP101: off\n  vague-verb: off\n", ":7: SP101 is there twice"),
        ("rules: off\n", ":5: rules should be a table"),
        (
            "thresholds:\n  statement_word: 30\n",
            ":6: thresholds has no 'statement_word'. Did you mean statement_words?",
        ),
        ("thresholds:\n  statement_words: many\n", ":6: statement_words should be a number"),
        ("thresholds:\n  statement_words: 30.5\n", ":6: statement_words should be a whole number of words"),
        ("thresholds:\n  statement_words: 1e99\n", ":6: statement_words should be a number"),
        ("thresholds:\n  statement_words: 1e999999999\n", ":6: statement_words should be a number"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, told: str) -> None:
    [line] = wrong(HEAD + text)

    assert line.startswith(f"ours.yaml{told}"), line


@every("name", BOUNDS)
def test_thresholds_keep_to_their_bounds(name: str) -> None:
    bounds = BOUNDS[name]
    standard = getattr(STANDARD, name)
    number = standard.days if isinstance(standard, timedelta) else standard

    assert bounds.low <= number <= bounds.high
    for value in (bounds.low, bounds.high):
        set_to = getattr(pack(f"{HEAD}thresholds: {{{name}: {value:g}}}").thresholds, name)
        assert (set_to.days if isinstance(set_to, timedelta) else set_to) == value
        assert type(set_to) is type(standard)
    for value in (bounds.low - 1, bounds.high + 1):
        assert "can be" in wrong(f"{HEAD}thresholds: {{{name}: {value:g}}}")[0]


def test_thresholds_count_in_judging() -> None:
    sentence = a_goal(f"Raise sales from 1 to 2 in {'the very ' * 8}north by 30 June 2027")
    learning = a_development_goal("Complete the Spanish course of level B", review=date(2027, 1, 29))

    assert "SP402" not in found(sentence, "")
    assert "SP402" in found(sentence, "thresholds: {statement_words: 15}")
    assert "TI302" not in found(learning, "")
    assert "TI302" in found(learning, "thresholds: {review_within: 30}")


def judged_with(name: str) -> Iterator[tuple[Draft, Facts]]:
    """The examples of rules in modules that name a threshold."""
    for each in RULES.values():
        if name in inspect.getsource(sys.modules[each.find.__module__]):
            examples: tuple[Bad | Good, ...] = (*each.bad, *each.good)
            for example in examples:
                yield example.draft, example.facts or usual_facts(example.draft)


NEAR_A_LIMIT: list[tuple[Draft, Facts]] = [
    (
        a_goal(),
        replace(FACTS, previous=("Raise tickets solved at first contact from 55 % to 62 % by 30 June 2026",)),
    ),
    (a_goal(why="Customers leave when they call twice in vain"), HEARD),
    (a_reply("**Which of the seven shops comes first?**"), HEARD),
]
"""Half the words of an earlier goal; half the words of the reason that was said; a number nobody said."""


@pytest.mark.slow
@every("name", BOUNDS)
def test_every_threshold_changes_some_verdict(name: str) -> None:
    """Whoever sets a number finds that it counts."""
    packs = [
        pack(f"{HEAD}thresholds: {{{name}: {value:g}}}") for value in (BOUNDS[name].low, BOUNDS[name].high)
    ]

    assert any(
        judge(draft, replace(facts, pack=each)).findings != judge(draft, facts).findings
        for draft, facts in (*NEAR_A_LIMIT, *judged_with(name))
        for each in packs
    )


def test_every_threshold_of_a_pack_has_bounds() -> None:
    assert {field.name for field in fields(STANDARD)} == set(BOUNDS)


def test_a_digest_names_rules_and_pack() -> None:
    one, two = pack(f"{HEAD}rules: {{SP101: off}}"), pack(f"{HEAD}rules: {{SP102: off}}")
    spaced = pack(f"# a remark\n{HEAD}\nrules:\n  SP101:   off\n")
    digests = {
        judge(VAGUE, Facts(today=FACTS.today, origin=Origin.PERSON, pack=each)).rules_digest
        for each in (FACTS.pack, one, two, spaced)
    }

    assert one.digest == spaced.digest != two.digest
    assert len(digests) == 3
    assert all(len(digest) == 16 for digest in digests)
