"""Limits: so many times, for each key by itself, free again when the window has ended."""

from __future__ import annotations

from time import process_time

import pytest

from goalcoach.access import limits
from goalcoach.access.limits import Counters, Limit
from goalcoach.domain.errors import TooMany


class Time:
    """Both clocks of the module, standing still."""

    def __init__(self) -> None:
        self.at = 1_000.0

    def monotonic(self) -> float:
        return self.at

    def time(self) -> float:
        return self.at


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    still = Time()
    monkeypatch.setattr(limits, "time", still)
    return still


def test_one_too_many_is_told_how_long_to_wait(time: Time) -> None:
    limit = Limit(2, 1, "Wait a moment.")
    limit.hit("ann")
    time.at += 20
    limit.hit("ann")

    with pytest.raises(TooMany) as told:
        limit.hit("ann")
    assert told.value.data["retry_after"] == 40
    with pytest.raises(TooMany):
        limit.refuse_over("ann")
    limit.hit("ben")

    time.at += 40
    limit.refuse_over("ann")
    limit.hit("ann")


def test_asking_counts_nothing() -> None:
    limit = Limit(1, 1, "Wait a moment.")
    for _ in range(5):
        limit.refuse_over("ann")
    limit.hit("ann")


def test_what_is_given_back_late_makes_no_room(time: Time) -> None:
    """Right passwords that were looked at over the end of a window let as many guesses more into the next."""
    limit = Limit(2, 1, "Wait a moment.")
    limit.hit("ann")
    limit.hit("ann")
    time.at += 61
    limit.give_back("ann")
    limit.give_back("ann")
    limit.hit("ann")
    limit.give_back("ann")
    limit.give_back("ann")

    limit.hit("ann")
    limit.hit("ann")
    with pytest.raises(TooMany):
        limit.hit("ann")


def test_what_has_ended_is_forgotten(time: Time) -> None:
    counters = Counters()
    for key in ("ann", "ben", "cy"):
        counters.incr(key, 60)
    time.at += 61
    counters.incr("ann", 60)

    assert (counters.get("ann"), counters.get("ben"), counters.reset()) == (1, 0, 1)


def test_a_window_that_begins_again_is_kept_to_its_new_end(time: Time) -> None:
    counters = Counters()
    counters.incr("ann", 60)
    time.at += 50
    counters.incr("ben", 60)
    time.at += 11
    counters.incr("ann", 60)
    time.at += 50
    counters.incr("cy", 60)

    assert (counters.get("ann"), counters.get("ben"), counters.reset()) == (1, 0, 2)


def test_many_live_keys_cost_no_more_than_few() -> None:
    """Somebody who tries a new e-mail address each time must not make everybody's sign-in slow."""

    def seconds(many: int) -> float:
        counters = Counters()
        for number in range(many):
            counters.incr(f"key-{number}", 900)
        began = process_time()
        for number in range(many, many + 500):
            counters.incr(f"key-{number}", 900)
        return process_time() - began

    assert seconds(40_000) < 20 * seconds(1_000) + 0.05
