"""`goalcoach develop`: towards a role, and from a result that falls short, line by line."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from goalcoach.cli.develop_words import ENGLISH, DevelopWords
from goalcoach.domain.framework import Requirement
from goalcoach.exchange.starter import starter
from goalcoach.llm.builtin.causes.words import cause_book
from goalcoach.rules.joined.gap import Cause
from tests.cli.terminal import Terminal

REST_LEFT_OUT = ("",) * 6
NO_HINDRANCE = ("", "", "", "", "")
"""Where it is used, hours, help, what may come in between, and what then: left open."""


def exported(terminal: Terminal) -> dict[str, Any]:
    """What is in the private database."""
    database = f"sqlite:///{Path(os.environ['XDG_DATA_HOME']) / 'goalcoach' / 'draft.sqlite'}"
    os.environ["GOALCOACH_DATABASE_URL"] = database
    found: dict[str, Any] = json.loads(terminal.run("export", "--person", "me@localhost", "--mine").out)
    return found


def kept(terminal: Terminal) -> list[dict[str, Any]]:
    """Goals in the private database."""
    goals: list[dict[str, Any]] = exported(terminal)["goals"]
    return goals


@pytest.fixture
def home(terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal with a private folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("GOALCOACH_DATABASE_URL", "sqlite:///unused.db")
    return terminal


def lines(*said: str) -> str:
    return "".join(f"{each}\n" for each in said)


def test_from_servers_today_to_a_need_of_the_strategy(home: Terminal) -> None:
    need = starter().blueprint("moving-to-cloud")
    assert need is not None
    ran = home.run(
        *("develop", "--role", "moving to cloud systems"),
        given=lines(
            "1",
            *[""] * (len(need.requirements) - 1),
            "1",
            "b",
            "The move of the ticket system",
            "10",
            "Kai",
            "",
            "",
        ),
    )

    assert ran.code == 0, ran.err
    assert "Moving to cloud systems: " in ran.out
    assert "% of it was shown" in ran.out
    assert "Kept as a private draft: Practise cloud migration in three situations" in ran.out
    (goal,) = kept(home)
    assert goal["versions"][0]["draft"]["application"] == "The move of the ticket system"


def test_from_a_result_to_a_goal_for_what_is_missing(home: Terminal) -> None:
    ran = home.run(
        *("develop", "--from-goal", "Raise new client conversions by 15 %"),
        given=lines(
            *("15", "4 %"),
            "As soon as they push back on the price I give in, I don't know how to hold the line",
            "No, not even if my job hung on it",
            "I know it from a book, and then I freeze",
            *REST_LEFT_OUT,
            *("", "negotiation"),
            "Use three negotiation techniques a week in client meetings until the end of next quarter",
            *NO_HINDRANCE,
        ),
    )

    assert ran.code == 0, ran.err
    assert "What got in the way?" in ran.out
    assert "skill: “" in ran.out
    assert "Kept as a private draft: Use three negotiation techniques" in ran.out


def test_ways_and_milestones_are_in_the_language_of_the_talk_and_what_fell_short_is_watched(
    home: Terminal,
) -> None:
    ran = home.run(
        *("develop", "--from-goal", "Abschlüsse mit neuen Kunden um 15 % steigern"),
        given=lines(
            *("15", "4 %"),
            "Sobald sie beim Preis Druck machen, gebe ich nach, ich weiß nicht, wie man verhandelt",
            "Nein, das könnte ich auch dann nicht",
            *[""] * 8,
            *("skill", "negotiation"),
            "b",
            *NO_HINDRANCE,
        ),
    )

    assert ran.code == 0, ran.err
    assert "Zum ersten Mal bei der Arbeit angewendet" in ran.out
    assert "Als privater Entwurf gespeichert: „Negotiation“ bis " in ran.out
    around = [getattr(ENGLISH, name).partition("{")[0].strip() for name in DevelopWords.__slots__]
    assert [each for each in around if each in ran.out] == [], "what stands around it is German, too"
    (kept_plan,) = exported(home)["growth"]["plans"]
    assert kept_plan["plan"]["watched"] == "Abschlüsse mit neuen Kunden um 15 % steigern"


@pytest.mark.parametrize("cause", [each for each in Cause if each not in {Cause.SKILL, Cause.KNOWLEDGE}])
def test_no_learning_for_what_it_does_not_change(home: Terminal, cause: Cause) -> None:
    given = lines("75", "62", "We had nobody on two of four days", *[""] * 10)
    ran = home.run("develop", "--from-goal", "Settle 75 % of calls", given=given)
    asked = ran.out.count("nothing to leave it out")

    given = lines("75", "62", "We had nobody on two of four days", *[""] * (asked - 1), cause.value)
    ran = home.run("develop", "--from-goal", "Settle 75 % of calls", given=given)

    assert "Learning does not change this, so no learning goal is proposed." in ran.out
    assert kept(home) == []


def test_who_leaves_it_open_is_told_how_to_find_out(home: Terminal) -> None:
    ran = home.run("develop", "--from-goal", "Settle 75 % of calls", given=lines("75", "62", *[""] * 12))

    assert "weighs more" not in ran.out, "neither of two was named"
    assert "What is wanted, and by whom? Ask your manager what a good result looks like" in ran.out


def test_a_slip_costs_no_answer_and_what_follows_fits_the_cause_that_was_confirmed(home: Terminal) -> None:
    said = ("75", "62", "We had nobody on two of four days")
    asked = home.run(
        *("develop", "--from-goal", "Settle 75 % of calls"), given=lines(*said, *[""] * 10)
    ).out.count("nothing to leave it out")
    answers = (*said, *[""] * (asked - 1))

    external = home.run(
        *("develop", "--from-goal", "Settle 75 % of calls"), given=lines(*answers, "luck", "external")
    )
    learned = home.run(
        *("develop", "--from-goal", "Settle 75 % of calls"),
        given=lines(*answers, "skill", "juggling", "negotiation", "Ask Kai to watch me twice", *NO_HINDRANCE),
    )

    assert "There is no cause 'luck'." in external.out
    assert cause_book("en").following[Cause.EXTERNAL].question in external.out
    assert cause_book("en").following[Cause.RESOURCES].question not in external.out
    assert "There is no 'juggling'." in learned.out
    assert "Kept as a private draft: Ask Kai to watch me twice" in learned.out


@pytest.mark.parametrize(("chosen", "asked"), [("2", True), ("1", False), ("", False)])
def test_whoever_is_in_need_may_go_on_or_leave_it(home: Terminal, chosen: str, asked: bool) -> None:
    given = lines("75", "62", "No time, I cried every evening", chosen, *[""] * 12)
    ran = home.run("develop", "--from-goal", "Settle 75 % of calls", given=given)

    assert "Go on" in ran.out
    assert (ran.out.count("nothing to leave it out") > 1) is asked


CALLS = "Settle 75 % of calls"
NOBODY = "We had nobody on two of four days"


def test_a_talk_that_was_left_is_listed_and_gone_on_with_where_it_stood(home: Terminal) -> None:
    assert "There are none" in home.run("develop", "--list").out
    left = home.run("develop", "--from-goal", CALLS, given=lines("75", "62", NOBODY))
    assert left.out.endswith("Ended. What was entered is kept; goalcoach develop --resume 1 goes on.\n")
    other = home.run("develop", "--from-goal", "Two a month", given=lines("2", "1", NOBODY, *[""] * 10))
    asked = other.out.count("nothing to leave it out")

    listed = home.run("develop", "--list")
    assert [line.split("  ")[1:3] for line in listed.out.splitlines()] == [
        ["1", CALLS],
        ["2", "Two a month"],
    ]
    assert "1 question answered, no cause yet" in listed.out
    gone_on = home.run("develop", "--resume", "1", given=lines(*[""] * (asked - 1), "resources"))

    assert gone_on.code == 0, gone_on.err
    before, _, after = gone_on.out.partition(NOBODY)
    assert before.endswith("What got in the way?\n> ")
    assert "What got in the way?" not in after, "what was answered is not asked again"
    assert "Learning does not change this" in after
    assert "  1  Settle 75 % of calls" in (again := home.run("develop", "--list")).out
    assert "resources" in again.out.splitlines()[0]


def test_a_talk_whose_cause_was_confirmed_goes_on_with_what_is_to_be_learned(home: Terminal) -> None:
    home.run(
        "develop", "--from-goal", CALLS, given=lines("75", "62", NOBODY, *[""] * 9, "skill", "negotiation")
    )

    ran = home.run("develop", "--resume", "calls", given=lines("Ask Kai to watch me twice", *NO_HINDRANCE))

    assert "Which is it?" not in ran.out
    assert "Which competency" not in ran.out
    assert "Kept as a private draft: Ask Kai to watch me twice" in ran.out


@pytest.mark.parametrize(
    ("given", "words", "gone"), [("yes\n", (), True), ("\n", (), False), ("", ("--yes",), True)]
)
def test_a_talk_is_thrown_away_when_that_was_said_again(
    home: Terminal, given: str, words: tuple[str, ...], gone: bool
) -> None:
    home.run("develop", "--from-goal", CALLS, given=lines("75", "62", NOBODY))

    ran = home.run("develop", "--discard", "1", *words, given=given)

    assert CALLS in ran.out, "it is named before it goes"
    assert ran.code == (0 if gone else 1)
    assert (CALLS in home.run("develop", "--list").out) is not gone
    assert ("Every word of it is gone." in ran.out) is gone


def test_a_talk_that_is_not_there_or_could_be_two_is_told(home: Terminal) -> None:
    for result in (CALLS, "Settle 20 % more"):
        home.run("develop", "--from-goal", result, given=lines("75", "62"))

    none = home.run("develop", "--resume", "7")
    two = home.run("develop", "--discard", "settle", given="yes\n")

    assert none.code == 1
    assert "goalcoach develop --list shows them" in none.err
    assert two.code == 2
    assert "1, 2" in two.err
    assert len(home.run("develop", "--list").out.splitlines()) == 2


def test_what_is_not_there_is_told_with_what_comes_close(home: Terminal) -> None:
    ran = home.run("develop", "--role", "acount manager")

    assert ran.code == 1
    assert "There is no 'acount manager'. Did you mean Account manager" in ran.err


def test_one_of_both_must_be_said(home: Terminal) -> None:
    assert home.run("develop").code == 2
    assert home.run("develop", "--role", "x", "--from-goal", "y").code == 2
    assert home.run("develop", "--role", "x", "--person", "a@b.example").code == 2
    assert home.run("develop", "--list", "--resume", "1").code == 2
    assert home.run("develop", "--role", "x", "--yes").code == 2


def test_the_input_may_end_at_any_line(home: Terminal) -> None:
    ran = home.run("develop", "--role", "account-manager", given="2\n")

    assert ran.code == 0
    assert ran.out.endswith("Ended. What was entered is kept.\n")


@pytest.mark.parametrize("hours", ["-5", "many", "1e-99999"])
def test_hours_that_cannot_be_are_asked_for_again(home: Terminal, hours: str) -> None:
    ran = home.run(
        *("develop", "--role", "account-manager"),
        given=lines(*[""] * len(needs("account-manager")), "1", "a", "At Berg", hours, "2,5", "", "", ""),
    )

    assert ran.code == 0, ran.err
    assert "Write a number such as 4 or 2.5" in ran.out
    (goal,) = kept(home)
    assert str(goal["versions"][0]["draft"]["hours_per_month"]) == "2.5"


def needs(role: str) -> tuple[Requirement, ...]:
    found = starter().blueprint(role)
    assert found is not None
    return found.requirements


def test_an_organisation_gets_no_competencies_because_somebody_looked(
    organisation: Terminal, sqlite_url: str
) -> None:
    organisation.run("people", "add", "ann@x.example", "--name", "Ann")
    ran = organisation.run(
        *("develop", "--role", "account-manager", "--person", "ann@x.example", "--database", sqlite_url)
    )

    assert ran.code == 1, ran.out
    assert "No competencies are described there yet." in ran.err
    assert "competencies:" not in organisation.run("competencies", "export").out
