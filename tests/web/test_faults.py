"""An endpoint in trouble behind the whole of goalcoach: everybody is answered in time, and told of it."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Iterator

import pytest

from goalcoach.coach.thinking import call
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import End, Step
from tests.stopwatch import Stopwatch
from tests.world import MakeWorld

SECONDS = 1.0
"""What an answer may take by the settings, where nothing ends but by the clock."""
PATIENCE = 6.0
"""The same where the endpoint answers at once. All attempts and the wait for a place come to nearly a second;
the clock of a busy machine must not be what ends them."""
SLACK = 1.5
"""For the built-in coach that steps in, on a busy machine. What other processes took of it does not count."""
AT_ONCE = 6
V1 = "/api/v1"
RESTING = "The language model failed several times and is left alone for a moment."
"""What the later ones are told, once the breaker is open."""
FAULTS = {
    "storm": ("The language model is busy.", "The language model was asked as often as one request may ask."),
    "down": ("The language model failed.",),
    "late": ("The language model took too long.",),
    "half-open": ("The language model took too long.",),
    "silent": ("The language model took too long.",),
    "endless": ("The language model took too long.", "The language model's answer cannot be used: too long."),
    "torrent": ("The language model's answer cannot be used: too long.",),
    "garbage": (
        "What came from the language model's address is not an answer.",
        "The language model failed.",
    ),
    "login-page": ("What came from the language model's address is not an answer.",),
    "dropped": ("The language model failed.",),
    "gone": ("The language model cannot be reached.", "The language model failed."),
    "redirect-away": ("The language model's address points elsewhere",),
    "wrong-key": ("The language model does not accept the key.",),
}
ENDED_BY_THE_CLOCK = {"late", "half-open", "silent", "endless"}


@pytest.fixture
def closed_port() -> Iterator[int]:
    """A port that is taken, and at which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield int(taken.getsockname()[1])


async def answers(
    make_world: MakeWorld, url: str, model: str, seconds: float = SECONDS
) -> list[tuple[float, dict[str, str], str]]:
    """One person says something, then several at once: seconds, the last words and the page, of each.

    Seconds in which a thread here was ready to go on, and other tests had the processors, are none of ours.
    """
    world = await make_world(
        llm_base_url=url, llm_model=model, llm_timeout_seconds=seconds, llm_concurrency=3
    )
    people = [await world.somebody(f"Ann{number}") for number in range(AT_ONCE)]

    async def one(number: int) -> tuple[float, dict[str, str], str]:
        person = people[number]
        name = (await person.post_json(f"{V1}/conversations"))["id"]
        watch = Stopwatch()
        run = await person.post_json(
            f"{V1}/conversations/{name}/turns?wait=20", {"text": "calls take too long, 9 minutes"}
        )
        took = watch.seconds
        assert run["state"] == "done"
        last = (await person.get_json(f"{V1}/conversations/{name}"))["said"][-1]
        page = await person.get(f"/coach/{name}", headers={"Accept": "text/html"})
        return took, last, page.text

    found = [await one(0), *await asyncio.gather(*(one(number) for number in range(AT_ONCE)))]
    places = world.wired.endpoint.limits if world.wired.endpoint else None
    assert places is not None
    assert places.under_way == 0
    assert await call(world.wired.office.thinking, time.thread_time) < AT_ONCE, "seconds of thinking"
    return found


@pytest.mark.slow
@pytest.mark.parametrize("fault", FAULTS)
async def test_everybody_is_answered_in_time_and_told(make_world: MakeWorld, room: Rooms, fault: str) -> None:
    seconds = SECONDS if fault in ENDED_BY_THE_CLOCK else PATIENCE
    found = await answers(make_world, room().url, fault, seconds)
    _all_well(found, FAULTS[fault], seconds)


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece", ["and ", "a", " ", "\n", ". ", "a? ", "e.g. ", "**", '"', "1.", "\n{", "[PERSON_"]
)
async def test_a_flood_of_anything_is_cut_off_before_it_costs_much(
    make_world: MakeWorld, room: Rooms, piece: str
) -> None:
    """Whoever reads every piece of an answer anew from its beginning is busy for minutes here."""
    url = room(Step(chunks=[piece], end=End.NEVER)).url
    began = time.thread_time()
    found = await answers(make_world, url, "m")
    assert time.thread_time() - began < AT_ONCE
    _all_well(found, ("The language model",))


@pytest.mark.slow
async def test_an_endpoint_that_is_busy_for_an_hour_is_not_waited_for(
    make_world: MakeWorld, room: Rooms
) -> None:
    busy = Step(status=429, headers={"retry-after": "3600"}, body="{}")
    found = await answers(make_world, room(busy).url, "m", PATIENCE)
    _all_well(found, ("The language model is busy.",), SECONDS)


@pytest.mark.slow
async def test_an_endpoint_that_is_not_there(make_world: MakeWorld, closed_port: int) -> None:
    found = await answers(make_world, f"http://127.0.0.1:{closed_port}/v1", "m", PATIENCE)
    _all_well(found, ("The language model cannot be reached.",), PATIENCE)


def _all_well(
    found: list[tuple[float, dict[str, str], str]], told: tuple[str, ...], seconds: float = SECONDS
) -> None:
    assert max(took for took, _, _ in found) < seconds + SLACK
    assert {last["source"] for _, last, _ in found} == {"builtin"}
    notices = [last["notice"] for _, last, _ in found]
    wrong = [each for each in notices if not each.startswith((*told, RESTING, "The language model is busy."))]
    assert wrong == []
    assert notices[0].startswith(told), notices[0]
    assert all("The built-in coach answers instead." in page for _, _, page in found)
