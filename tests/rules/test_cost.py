"""What judging must not cost: no framework comes with it, and no text makes it slow out of proportion."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

import pytest

from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.asked import Asked
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.packs import pack
from goalcoach.rules.reading import read
from goalcoach.rules.samples import (
    FACTS,
    MODEL_FACTS,
    TODAY,
    a_goal,
    a_point,
    a_question,
    a_reply,
    an_item,
    with_items,
)
from goalcoach.rules.thresholds import TEXT_LIMIT
from tests.each import every

if TYPE_CHECKING:
    from _typeshed import TraceFunction

ROOT = Path(__file__).parents[2]
HEAVY = ("asyncio", "fastapi", "langchain", "pydantic", "socket", "sqlalchemy", "typer", "yaml")


def test_importing_the_rules_brings_no_framework() -> None:
    program = "import sys, goalcoach.rules.explain; print(*sys.modules)"
    told = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(ROOT / "src")},
    ).stdout.split()

    assert "goalcoach.rules.engine" in told
    assert [name for name in told if name.split(".")[0] in HEAVY] == []


def test_a_plain_goal_is_asked_few_rules() -> None:
    """Most rules wait for a sign; one that forgets to say which makes every goal dearer."""
    goal = GoalDraft(kind=GoalKind.PERFORMANCE, text="Cut the open tickets from 90 to 40 by 30 June 2027")
    facts = replace(FACTS, owner="")
    known = [each for each in RULES.values() if each.applies(GoalDraft, goal.kind, facts.origin, "en")]
    reading = read(goal, facts)

    asked = {each.code for each in Asked(known, GoalDraft).about(goal, facts, reading)}

    assert len(known) > 80
    assert "SP301" in asked
    assert len(asked) < 15


def test_a_plain_goal_is_read_in_few_steps() -> None:
    """Lines of Python that run: seconds differ from machine to machine, these do not.

    2,474 lines when each phrase with a gap was tried at each word, and each word asked twice what it opens.
    """
    assert steps("Cut the open tickets from 90 to 40 by 30 June 2027") < 2_100


def test_phrases_with_gaps_cost_little_where_the_text_goes_on_otherwise() -> None:
    """A word like "the" opens a hundred of them; each was tried wherever it stood: 188 lines a word."""
    short, long = "Cut orders to 40", "Cut the orders of the week in the shop to 40"
    words = len(long.split()) - len(short.split())

    assert (steps(long) - steps(short)) / words < 80


def steps(text: str) -> int:
    """How many lines run when a goal is judged, beside those that prepare word lists at the first one."""
    goal = GoalDraft(kind=GoalKind.PERFORMANCE, text=text)
    others = [replace(goal, text=f"{text} {other}") for other in "abcdefgh"]
    lines = 0

    def count(frame: FrameType, event: str, arg: Any) -> TraceFunction:
        nonlocal lines
        lines += event == "line"
        return count

    for each in (goal, *others):  # what was read of a text last is kept; of `goal` nothing is, behind so many
        judge(each, FACTS)
    before = sys.gettrace()
    sys.settrace(count)
    try:
        judge(goal, FACTS)
    finally:
        sys.settrace(before)
    return lines


UNITS = (
    *(
        "word ",
        "a",
        "1 ",
        "12,",
        "from 1 to 2 ",
        "by 3/4/",
        "30 June ",
        "as soon as ",
        "to to ",
        "great ",
        "and ",
    ),
    *("**", "[", "](", "<", "&", '"', "“", "?", ". ", "\n- ", ";", "-", "{{", "XX", "\u0301", "é", "it's "),
    *("a@", "//", "www.", "http:"),
    *("1 % more ", "(((", "by ", "from 1 to ", "Q1 ", "end of the ", "first ", "2026-", "1\n", "- item\n"),
    *("two hundred and ", "half a dozen ", "in the next ", "for 2021 ", "confidence 80% ", "!!x", "\n", "_"),
)


@pytest.mark.slow
@every("unit", UNITS)
@every("make", [a_goal, a_reply, a_question], ids=["goal", "reply", "talking point"])
def test_time_grows_with_the_text_and_not_with_its_square(make: object, unit: str) -> None:
    """Sixteen times the text may take sixty times as long, never two hundred and fifty-six times."""
    assert callable(make)
    small, large = make(unit * (2_000 // len(unit))), make(unit * (32_000 // len(unit)))

    assert in_proportion(seconds(small), (seconds(large) for _ in range(3)))


@pytest.mark.parametrize(
    "unit",
    ["she is cold ", "“a b” ", "16 of 14 ", "Mara is average. ", "led to ", "12 % ", "16 of 14 days later "],
)
def test_talking_points_and_their_evidence_cost_no_more_than_their_length(unit: str) -> None:
    def facts(size: int) -> Facts:
        return with_items(an_item("e6", TODAY, unit * (size // len(unit))))

    def judged(size: int) -> float:
        return seconds(a_point(unit * (size // len(unit)), "e6"), facts(size))

    longest = TEXT_LIMIT - 10
    assert in_proportion(judged(longest // 16), (judged(longest + turn) for turn in range(3)))


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit", ["then rating two mine June by I 75 12 ”! ", "1/2; ", "14 of 16 in June 12 in May. "]
)
def test_a_point_of_months_and_numbers_is_judged_at_once(unit: str) -> None:
    """It took 9 seconds: what follows from the numbers was worked out anew for each number of the point."""
    text = unit * (1_990 // len(unit))
    facts = with_items(an_item("e6", TODAY, text))

    assert min(seconds(a_point(text, "e6"), facts) for _ in range(3)) < 1


@pytest.mark.slow
def test_one_number_told_two_hundred_times_is_one_number() -> None:
    """It took 3 seconds: each two of them were set against each other again for each number of the point."""
    numbers = " ".join(
        f"{each} more, in all {each + 1} on average after {each + 2} of" for each in range(20, 65)
    )
    facts = with_items(an_item("e6", TODAY, "( 3.5 before " * 150))

    assert min(seconds(a_point(numbers[:1_990], "e6"), facts) for _ in range(3)) < 1


def in_proportion(short: float, tries: Iterator[float]) -> bool:
    """Whether one of the tries with sixteen times the text is quick enough; those after it are not made."""
    return any(long < 0.25 or long < 60 * short for long in tries)


def seconds(draft: object, facts: Facts = MODEL_FACTS) -> float:
    began = time.process_time()
    judge(draft, facts)  # type: ignore[type-var]
    return time.process_time() - began


@pytest.mark.slow
@every("unit", UNITS)
def test_a_megabyte_is_refused_within_a_second(unit: str) -> None:
    """What nobody can keep is not read to its end, in the sentence or beside it."""
    endless = unit * (1_000_000 // len(unit))

    assert seconds(a_goal(endless, context=endless), FACTS) < 1
    assert "SG104" in {finding.code for finding in judge(a_goal(endless), FACTS).findings}


@pytest.mark.slow
@every("unit", UNITS)
def test_reading_a_text_costs_no_more_than_its_length(unit: str) -> None:
    """The same bound as for judging, for the reading alone: other readers have longer texts."""
    small, large = unit * (2_000 // len(unit)), unit * (32_000 // len(unit))

    assert in_proportion(reading_seconds(small), (reading_seconds(large) for _ in range(3)))


def reading_seconds(text: str) -> float:
    english = pack("en")
    began = time.process_time()
    english.words(text)
    english.sentences(text)
    english.quantities(text)
    english.changes(text)
    english.times(text, FACTS.today, FACTS.calendar)
    return time.process_time() - began
