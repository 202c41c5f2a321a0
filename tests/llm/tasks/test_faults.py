"""Each task over HTTP, answered with something wrong: nobody sees it, and it goes back at most twice."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.reason import TOLD, Reason
from goalcoach.rules.verdict import Accepted
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import End, Step
from tests.llm.tasks.asked import ALL, DRAFT_ASKED, OPTIONS_ASKED, Asked
from tests.llm.tasks.asking import Done, done, opened, told
from tests.llm.tasks.faults import FAULTS, Fault

pytestmark = pytest.mark.slow  # LangChain takes seconds to import

__all__ = ["done", "opened"]
EACH = pytest.mark.parametrize("asked", ALL, ids=lambda each: each.id)
FAULTY = pytest.mark.parametrize("fault", FAULTS, ids=lambda each: each.id)


def texts(shown: Any) -> str:
    """Everything in what passed, as one text."""
    if isinstance(shown, Accepted):
        return texts(shown.draft)
    if is_dataclass(shown):
        return "\n".join(texts(getattr(shown, each.name)) for each in fields(shown))
    if isinstance(shown, tuple):
        return "\n".join(map(texts, shown))
    return str(shown)


@FAULTY
async def test_what_is_wrong_is_not_shown(room: Rooms, done: Done, fault: Fault) -> None:
    here = room(Step(json=fault.answer))
    outcome = await done(here, fault.asked)
    reasons = [f"{each.code} {each.where} {each.reason}" for each in outcome.withheld]

    assert any(fault.found in each for each in reasons), reasons
    assert (outcome.passed is not None) is fault.rest
    assert bool(outcome.why) is not fault.rest
    assert len(here.sent) == (1 if fault.rest else 3)
    assert outcome.making.repairs == len(here.sent) - 1


@FAULTY
async def test_its_words_are_not_kept(room: Rooms, done: Done, fault: Fault) -> None:
    outcome = await done(room(Step(json=fault.answer)), fault.asked)
    kept = "\n".join((texts(outcome.withheld), outcome.why, texts(outcome.passed)))
    good = json.dumps(fault.asked.good)

    for value in fault.changes.values():
        if isinstance(value, str) and len(value) > 20 and value not in good:
            assert value.strip() not in kept
    assert all(len(each.hash) >= 32 for each in outcome.withheld)


@pytest.mark.parametrize("fault", [each for each in FAULTS if not each.rest], ids=lambda each: each.id)
async def test_what_was_found_goes_back_and_a_better_answer_passes(
    room: Rooms, done: Done, fault: Fault
) -> None:
    here = room(Step(json=fault.answer), Step(json=fault.asked.good))
    outcome = await done(here, fault.asked)

    assert outcome.passed is not None
    assert outcome.making.repairs == 1
    assert (outcome.making.calls, outcome.making.prompt_tokens) == (2, 200)
    assert "<refused>\n| \n</refused>" in told(here)
    assert fault.found in told(here, 1).partition("<refused>")[2]


async def test_an_answer_that_broke_off_may_be_another_one_next_time(room: Rooms, done: Done) -> None:
    first = json.dumps(FAULTS[0].answer)[:40]
    here = room(Step(text=first, end=End.DROP), Step(json=OPTIONS_ASKED.good))
    outcome = await done(here, OPTIONS_ASKED)

    assert outcome.passed is not None, "nobody heard the first one"
    assert (outcome.making.calls, outcome.making.repairs) == (2, 0)


@pytest.mark.parametrize("last", [True, False], ids=["a call that failed last", "one that failed first"])
async def test_what_a_call_cost_that_failed_is_part_of_the_making(
    room: Rooms, done: Done, last: bool
) -> None:
    fault = next(each for each in FAULTS if not each.rest)
    cut = Step(text=json.dumps(fault.answer)[:8], end=End.DROP)
    steps = (Step(json=fault.answer), cut) if last else (cut, Step(json=fault.answer))
    making = (await done(room(*steps), fault.asked)).making

    assert making.calls == 3
    assert making.prompt_tokens > 3 * 100, "a prompt has more words than the endpoint says"
    assert making.completion_tokens == (20 + 2 * 2 if last else 2 * 20 + 2)


@EACH
@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("I'm sorry, but I can't help with that request.", "not-json"),
        ("}{", "extra-text"),
        ('{"options": [{"text": ', "truncated"),
        ('{"a": NaN}', "non-finite"),
        ('{"a": 1, "a": 2}', "duplicate-keys"),
        ("[]", "not-an-object"),
        ('{"approved": true}', "a key that is not asked for"),
    ],
)
async def test_what_is_no_answer_is_asked_for_again_and_given_up(
    room: Rooms, done: Done, asked: Asked, text: str, reason: str
) -> None:
    here = room(Step(text=text))
    outcome = await done(here, asked)

    assert outcome.passed is None
    assert reason in outcome.why
    assert len(here.sent) == 3


@EACH
async def test_too_many_rows_and_keys_are_no_answer(room: Rooms, done: Done, asked: Asked) -> None:
    rows = {name: (each * 13)[:13] for name, each in asked.good.items() if isinstance(each, list) and each}
    for answer in ({**asked.good, **rows, "extra": ""}, dict(list(asked.good.items())[1:])):
        outcome = await done(room(Step(json=answer)), asked)
        assert outcome.passed is None
        assert {(each.where, each.code) for each in outcome.withheld} == {("", "")}, "held back whole"
        assert "cannot be used" in outcome.why


@EACH
async def test_where_the_endpoint_is_gone_nothing_came(room: Rooms, done: Done, asked: Asked) -> None:
    with pytest.raises(Unavailable):
        await done(room(Step(status=500, body="CANARY")), asked)


async def test_an_endpoint_that_goes_away_between_two_calls_leaves_what_was_found(
    room: Rooms, done: Done
) -> None:
    bad = next(each for each in FAULTS if each.asked is DRAFT_ASKED)
    outcome = await done(room(Step(json=bad.answer), Step(status=403, body="CANARY")), DRAFT_ASKED)

    assert outcome.passed is None
    assert outcome.why == TOLD[Reason.REFUSED_KEY]
    assert outcome.withheld[0].code == bad.found


async def test_an_endpoint_that_says_nothing_is_given_up_in_time(room: Rooms, done: Done) -> None:
    with pytest.raises(Unavailable, match="time-out"):
        await done(room(Step(end=End.HANG)), OPTIONS_ASKED, seconds=0.3)


async def test_nothing_to_offer_is_an_answer(room: Rooms, done: Done) -> None:
    outcome = await done(room(Step(json={"options": []})), OPTIONS_ASKED)
    assert (outcome.passed, outcome.why) == ((), "")
