"""`goalcoach doctor` and the language model: what it says of a good one, a bad one and none."""

from __future__ import annotations

import asyncio
import re
from datetime import UTC, datetime, timedelta

import pytest

from goalcoach.coach.spending import KeptLedger
from goalcoach.domain.spending import Caps, Spent
from goalcoach.store.database import open_store
from tests.cli.terminal import Ran, Terminal
from tests.endpoint.fixture import Rooms

pytestmark = pytest.mark.slow  # LangChain takes seconds to import


@pytest.fixture
def doctor(terminal: Terminal, monkeypatch: pytest.MonkeyPatch, room: Rooms) -> Doctor:
    """The command beside an endpoint."""
    return Doctor(terminal, monkeypatch, room)


class Doctor:
    """Runs the command with a script of the endpoint."""

    def __init__(self, terminal: Terminal, monkeypatch: pytest.MonkeyPatch, room: Rooms) -> None:
        self._terminal = terminal
        self._monkeypatch = monkeypatch
        self._room = room

    def sees(self, script: str, **more: str) -> Ran:
        settings = {
            "LLM_BASE_URL": self._room().url,
            "LLM_MODEL": script,
            "LLM_API_KEY": "CANARY-KEY",
            **more,
        }
        for name, value in settings.items():
            self._monkeypatch.setenv(f"GOALCOACH_{name}", value)
        ran = self._terminal.run("doctor")
        assert "CANARY" not in ran.out + ran.err
        return ran


def line(ran: Ran, what: str) -> str:
    """What it says of this."""
    return next(each for each in ran.out.splitlines() if each.split()[1:2] == [what])


def test_without_an_endpoint_the_built_in_coach_answers(terminal: Terminal) -> None:
    assert "the built-in coach answers" in line(terminal.run("doctor"), "coach")


@pytest.mark.parametrize(("script", "mode"), [("ok", "json_schema"), ("fenced", "text")])
def test_it_says_who_answers_how_and_how_fast(doctor: Doctor, script: str, mode: str) -> None:
    ran = doctor.sees(script)
    said = line(ran, "llm")

    assert ran.code == 0
    assert re.search(
        rf"^ok +llm +'{script}' at 127\.0\.0\.1:\d+, .* by {mode}; one call took \d+\.\d\d s$", said
    )


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("wrong-key", "does not accept the key. Check GOALCOACH_LLM_API_KEY"),
        ("redirect", "points elsewhere"),
        ("login-page", "most end in /v1"),
        ("busy-for-an-hour", "is busy"),
    ],
)
def test_what_is_wrong_comes_with_what_to_do(doctor: Doctor, script: str, words: str) -> None:
    ran = doctor.sees(script)

    assert (ran.code, words in line(ran, "llm")) == (1, True)
    assert "the built-in coach answers" in line(ran, "llm")


def test_one_that_brings_no_objects_is_of_little_use(doctor: Doctor) -> None:
    ran = doctor.sees("ignores-schema")
    assert line(ran, "llm").startswith("mind")
    assert "Nothing is wrong" not in ran.out
    assert ran.out.rstrip().endswith("No problem; 2 things to mind."), (
        "this one, and that there is no database"
    )


def test_one_that_answers_no_long_question_needs_more_room(doctor: Doctor) -> None:
    ran = doctor.sees("small-context")

    assert ran.code == 0
    assert re.search(r"^mind +llm .*none as long as a conversation becomes.*context", line(ran, "llm"))


def test_a_long_question_that_the_budget_forbids_is_no_lack_of_room(doctor: Doctor) -> None:
    said = line(doctor.sees("ok", LLM_BUDGET_TOKENS_PER_PERSON_DAY="3000"), "llm")

    assert "The budget for the language model is used up. Raise the budgets" in said
    assert "context" not in said


def test_a_slow_one_is_given_up_after_the_time_that_is_set(doctor: Doctor) -> None:
    assert "took too long" in line(doctor.sees("late", LLM_TIMEOUT_SECONDS="1"), "llm")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({}, "ok spending 1,200 tokens today; 300 more set aside for calls under way, or cut off by a crash"),
        (
            {"LLM_PRICE_IN": "1000000", "LLM_BUDGET_COST_PER_DAY": "2000"},
            "ok spending 1,200 tokens today, cost 1,200.00 of 2,000.00; 300 more set aside",
        ),
        (
            {"LLM_BUDGET_TOKENS_PER_DAY": "1500"},
            "mind spending 1,200 tokens of 1,500 today; 300 more set aside",
        ),
    ],
    ids=["no budget", "within it", "used up"],
)
def test_what_was_spent_today_is_told_and_of_nobody(
    doctor: Doctor, monkeypatch: pytest.MonkeyPatch, sqlite_url: str, settings: dict[str, str], said: str
) -> None:
    asyncio.run(spend(sqlite_url, Spent(prompt_tokens=1_200, cost=1_200.0), Spent(prompt_tokens=300)))
    monkeypatch.setenv("GOALCOACH_DATABASE_URL", sqlite_url)
    ran = doctor.sees("ok", **settings)
    told = " ".join(line(ran, "spending").split())

    assert told.startswith(said)
    assert ("The budget for the language model is used up." in told) is said.startswith("mind")
    assert "ada" not in ran.out


async def spend(url: str, spent: Spent, held: Spent) -> None:
    """A settled call of Ada's, and one under way; on the next day, too, should midnight come first."""
    store = open_store(url)
    ledger, today = KeptLedger(store), datetime.now(UTC).date()
    for day in (today, today + timedelta(days=1)):
        await ledger.reserve(day, "ada", spent, Caps())
        await ledger.settle(day, "ada", spent, spent)
        await ledger.reserve(day, "ada", held, Caps())
    await store.close()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LLM_BASE_URL", "http://user:CANARY@models.example/v1"),
        ("LLM_BASE_URL", "ftp://models.example/v1"),
        ("LLM_BASE_URL", "models.example"),
        ("LLM_BASE_URL", "https://models.example/v1?key=CANARY"),
        ("LLM_CONCURRENCY", "0"),
        ("LLM_TIMEOUT_SECONDS", "0"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_and_not_repeated(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(f"GOALCOACH_{name}", value)
    ran = terminal.run("doctor")

    assert (ran.code, f" GOALCOACH_{name} " in line(ran, "settings")) == (1, True)
    assert "Value error" not in ran.out
    assert "CANARY" not in ran.out + ran.err


@pytest.mark.parametrize(
    ("script", "more"), [("", {}), ("ok", {"LLM_BASE_URL": ""})], ids=["address", "model"]
)
def test_one_of_address_and_model_without_the_other_is_a_problem(
    doctor: Doctor, script: str, more: dict[str, str]
) -> None:
    ran = doctor.sees(script, **more)

    assert (ran.code, "needs both GOALCOACH_LLM_BASE_URL and GOALCOACH_LLM_MODEL" in line(ran, "llm")) == (
        1,
        True,
    )


def test_a_key_for_no_language_model_is_minded(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody set up a language model, and no words go to it: a variable is missing or misspelt."""
    monkeypatch.setenv("GOALCOACH_LLM_API_KEY", "CANARY-KEY")
    ran = terminal.run("doctor")

    assert re.search(
        r"^mind +coach .*GOALCOACH_LLM_API_KEY.*GOALCOACH_LLM_BASE_URL and GOALCOACH_LLM_MODEL",
        line(ran, "coach"),
    )
    assert (ran.code, "CANARY" in ran.out) == (0, False)


def test_a_cap_on_costs_without_prices_never_holds_and_is_a_problem(doctor: Doctor) -> None:
    ran = doctor.sees("ok", LLM_BUDGET_COST_PER_DAY="1.5")
    assert (ran.code, line(ran, "budget").split()[0]) == (1, "problem")
    assert "GOALCOACH_LLM_PRICE_IN" in line(ran, "budget")


def test_a_cap_on_costs_with_prices_is_fine(doctor: Doctor) -> None:
    ran = doctor.sees("ok", LLM_BUDGET_COST_PER_DAY="1.5", LLM_PRICE_OUT="0.6")
    assert (ran.code, " budget " in ran.out) == (0, False)


def test_an_address_a_key_and_a_model_are_all_it_takes(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, room: Rooms
) -> None:
    for name, value in (("LLM_BASE_URL", room().url), ("LLM_API_KEY", "k"), ("LLM_MODEL", "ok")):
        monkeypatch.setenv(f"GOALCOACH_{name}", value)

    assert line(terminal.run("doctor"), "llm").startswith("ok")


def test_prompts_that_travel_unencrypted_are_pointed_out(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOALCOACH_LLM_BASE_URL", "http://models.example/v1")

    assert "unencrypted to models.example" in line(terminal.run("doctor"), "privacy")


def test_it_says_whether_competencies_are_found_by_meaning(doctor: Doctor) -> None:
    assert "search" not in {each.split()[1] for each in doctor.sees("ok").out.splitlines()[:-2]}

    good = doctor.sees("ok", LLM_EMBEDDING_MODEL="ok")
    assert line(good, "search").startswith("ok ")
    assert "vectors of 64 from 'ok'" in line(good, "search")

    down = doctor.sees("ok", LLM_EMBEDDING_MODEL="ok", LLM_BASE_URL="http://127.0.0.1:9/v1")
    assert line(down, "search").startswith("problem ")
    assert "found by words alone" in line(down, "search")
