"""Conditions: what they may read, what they cost, and what happens when they cannot tell."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from goalcoach.domain.goal import GoalDraft, GoalKind, Measure, Milestone
from goalcoach.packs.condition import BadCondition, condition
from goalcoach.packs.examples import reading_of
from goalcoach.packs.view import VARIABLES, Shape
from goalcoach.rules.pack import Undecided
from goalcoach.rules.samples import FACTS, a_goal
from goalcoach.rules.thresholds import TEXT_LIMIT
from tests.each import every

FULL = GoalDraft(
    kind=GoalKind.DEVELOPMENT,
    text="Learn to lead calls in Spanish by 26 February 2027",
    context="Team Madrid",
    owner="Ann",
    measure=Measure(name="calls", baseline=Decimal("1.5"), target=Decimal(6), unit="call"),
    start=date(2026, 11, 1),
    due=date(2027, 2, 26),
    review=date(2027, 1, 29),
    why="Half of our customers speak Spanish",
    parent="Grow in Spain",
    hours_per_month=Decimal(6),
    application="The weekly call",
    mastery="Nobody steps in",
    milestones=(Milestone(text="First call", due=date(2027, 1, 1)), Milestone(text="Second call")),
    activities=("Course",),
)


def holds(text: str, draft: GoalDraft = FULL) -> bool:
    return condition(text).holds(draft, reading_of(draft, FACTS), FACTS)


@every(
    "text",
    [
        "text.startsWith('Learn') && kind == 'development' && language == 'en'",
        "context == 'Team Madrid' && has_owner && parent == 'Grow in Spain'",
        "words.exists(w, w == 'spanish') && size(words) > 5",
        "has_measure && has_baseline && measure.baseline == 1.5 && measure.target > 5.0",
        "measure.name == 'calls' && measure.unit == 'call'",
        "has_due && days_until_due == 96 && due > timestamp('2027-01-01T00:00:00Z')",
        "has_start && days_until_start == -21 && has_review && days_until_review == 68",
        "has_end && days_until_end == 96",
        "has_hours && hours_per_month == 6.0",
        "why.contains('Spanish') && application != '' && mastery != ''",
        "milestones == ['First call', 'Second call'] && days_until_milestones == [40]",
        "activities.size() == 1 && key_results.size() == 0",
        "letters.time_bound == 'yes' && letters.specific in ['yes', 'no', 'unknown']",
        "measure.target - measure.baseline > 4.0",
        "text.matches('(?i)\\\\bLEARN\\\\b')",
    ],
)
def test_what_a_condition_may_read(text: str) -> None:
    assert holds(text) is True
    assert holds(f"!({text})") is False


def test_every_variable_is_read_above_or_described() -> None:
    for each in VARIABLES.values():
        value = each.value(FULL, reading_of(FULL, FACTS), FACTS)
        if each.shape is Shape.YES_NO:
            assert isinstance(value, bool)
        assert each.means
        assert condition(f"{each.name} == {each.name}").names == {each.name}


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("has_due && days_until_due > 200", True),
        ("kind == 'objective' && !has_target", True),
        ("has_target && measure.target > 900.0", True),
        ("size(words) > 40", False),
        ("has_due && text.contains('x')", False),
        ("letters.measurable == 'no'", False),
        ("why == ''", False),
        ("has_due ? vague : false", False),
        ("{'a': [vague]} == {'a': [true]}", False),
        ("days_until_milestones.exists(d, d > 7 && measure.unit == 'x')", False),
    ],
)
def test_a_condition_is_exact_when_it_reads_no_words(text: str, exact: bool) -> None:
    assert condition(text).exact is exact


@every(
    ("text", "told"),
    [
        ("1 +", "column 4: Syntax error"),
        ("tex == ''", "column 1: undeclared reference to 'tex'. Did you mean text?"),
        ("measure.targt > 1.0", "Did you mean measure.target?"),
        ("measure.target > 3", "written with a point: 100.0"),
        ("text", "gives a string, not true or false"),
        ("true", "reads nothing of the goal"),
        ("text == 1", "no matching overload"),
        ("words.exists(w, words.exists(v, v == w))", "a list inside a list"),
        ("words.exists(w, w.matches('a'))", "matches a pattern for each item"),
        ("words.exists(w, text.matches('a'))", "matches a pattern for each item"),
        ("words.all(w, w in words)", "a list inside a list"),
        ("words.all(w, activities == activities)", "a list inside a list"),
        ("text.matches(why)", "not written out"),
        ("text.matches('[\\\\pL\\\\pN]{50}')", "counts how often a class"),
        (
            "text.matches('" + "\\\\pL" * 5 + "') || why.matches('" + "\\\\PL" * 4 + "')",
            "more than 8 classes",
        ),
        ("matches(text, why)", "not written out"),
        ("text.matches('a{51}')", "repeats a part"),
        ("text.matches('a{2,}b{0,60}')", "repeats a part"),
        ("has_due && text.matches('(')", "has a pattern that is none: missing ): (."),
        ("text.matches('(a{50}){50}')", "has a pattern that is none: invalid repetition size"),
        ("text.matches('" + "a" * 201 + "')", "a pattern of 201 characters"),
        (" || ".join(["text.matches('a')"] * 9), "has 9 patterns"),
        ("text == '" + "a" * 1_000 + "'", "1,010 characters"),
        ("(" * 400 + "vague" + ")" * 400, "recursion limit"),
    ],
)
def test_what_cannot_be_used_is_told(text: str, told: str) -> None:
    with pytest.raises(BadCondition) as error:
        condition(text)

    assert told in str(error.value)


@every(
    "text",
    [
        "text + text == ''",
        "[text].map(a, a)[0] == ''",
        "[1, text].exists(a, a + a == 2)",
        "words.filter(w, w == 'a').size() > 0",
        "dyn(text) == 1",
        "string(vague) == ''",
        "bytes(text) == b''",
        "type(text) == type(why)",
        "text.replace('a', 'b') == text",
        "'%s'.format([text]) == text",
        "text.lowerAscii() == text",
        "env('HOME') == text",
        "os.environ == text",
        "__import__('os') == text",
        "now == due",
        "facts.today == text",
        "said == text",
        "owner == text",
        "previous.size() > 0 && vague",
        "text.__class__ == text",
    ],
)
def test_what_grows_or_looks_elsewhere_does_not_compile(text: str) -> None:
    with pytest.raises(BadCondition):
        condition(text)


@pytest.mark.parametrize(
    ("text", "draft"),
    [
        ("days_until_due > 3", replace(FULL, due=None)),
        ("measure.target > 3.0", replace(FULL, measure=None)),
        ("milestones[9] == 'x'", FULL),
        ("days_until_due / 0 == 1", FULL),
        ("due - timestamp('nonsense') > duration('1h')", FULL),
    ],
)
def test_what_cannot_be_told_is_undecided(text: str, draft: GoalDraft) -> None:
    with pytest.raises(Undecided):
        holds(text, draft)


def test_a_question_first_makes_it_safe() -> None:
    assert holds("has_due && days_until_due > 3", replace(FULL, due=None)) is False


LONG = a_goal(("ab " * TEXT_LIMIT)[:TEXT_LIMIT], why="x" * TEXT_LIMIT)
ONES = "[" + ",".join("1" * 180) + "]"
DEAR = [
    " || ".join(f"text.matches('(a|b|ab)*{n}(.*){{40}}[^x]{{50}}$')" for n in range(8)),
    "text.matches('(((a?){50}){20}b?)*$') || text.matches('(.*)(.*)(.*)(.*)x$')",
    f"{ONES}.exists(i, text.contains('zz')) || {ONES}.exists(i, why.contains('zz'))",
    " || ".join(f"text.matches('(?i)\\\\pL+x{n}')" for n in range(8)),
    "words.exists(w, w == 'zz') || words.all(w, w.endsWith('b') || w.contains('q'))",
]


@pytest.mark.parametrize("text", DEAR)
def test_the_dearest_conditions_are_cheap_enough(text: str) -> None:
    """On the longest text that is read; the bound is generous, since machines differ."""
    made, reading = condition(text), reading_of(LONG, FACTS)
    started = time.process_time()
    with suppress(Undecided):
        made.holds(LONG, reading, FACTS)

    assert time.process_time() - started < 0.1


def test_one_condition_serves_many_threads() -> None:
    """Requests are judged in threads, all with the same compiled pack."""
    made = condition("has_due && days_until_due > 90 && words.exists(w, w == 'spanish')")
    drafts = [replace(FULL, due=date(2027, 2, day)) for day in (1, 26)] * 100

    def told(draft: GoalDraft) -> bool:
        return made.holds(draft, reading_of(draft, FACTS), FACTS)

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(told, drafts)) == [False, True] * 100
