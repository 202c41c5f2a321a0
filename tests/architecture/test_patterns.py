"""No regular expression of goalcoach goes back and tries again without end: a test that tries.

Looking for each through pumped texts, its time may at most grow with the square of the length; the texts they
see are short (a few thousand characters), so that a square is a matter of milliseconds and a cube of minutes.
"""

from __future__ import annotations

import re
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import pytest

from goalcoach.rules.surface import LINK, MARKUP
from tests.architecture.pumps import patterns, pumps

SHORT, LONG = 100, 400
FOUR_TIMES = 32
"""Times as long a text four times as long may take: a square is 16, a cube 64."""
NOTHING = 0.02
"""Seconds that are not worth a ratio."""
HARMLESS = 0.0005
"""Seconds for the short text below which the long one need not be tried: a cube of them is little, too."""
LIMIT = 3.0
"""Seconds after which nobody waits."""
ENDINGS = ("", "!", " x")


@cache
def found() -> dict[str, re.Pattern[Any]]:
    """All expressions; finding them takes seconds, which only who tries them should spend."""
    return patterns()


class Endless(Exception):
    """A text was not read to its end in time."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    def late(*_: object) -> None:
        raise Endless

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def limited(pattern: re.Pattern[Any], text: str) -> float:
    """Seconds this takes to look through the text; as good as for ever when it is over the limit."""
    looked_through = text if isinstance(pattern.pattern, str) else text.encode()
    began = time.process_time()
    try:
        with within(LIMIT):
            for _ in pattern.finditer(looked_through):
                pass
    except Endless:
        return float("inf")
    return time.process_time() - began


def slow(pattern: re.Pattern[Any]) -> str:
    """The first pumped text of which this expression makes too much."""
    for before, unit in pumps(pattern):
        for ending in ENDINGS:
            short, long = (f"{before}{unit * (size // len(unit))}{ending}" for size in (SHORT, LONG))
            little = limited(pattern, short)
            if little > LIMIT:
                return f"{before!r} {unit!r} {ending!r}: over {LIMIT} s"
            bound = max(NOTHING, FOUR_TIMES * little)
            much = limited(pattern, long) if little > HARMLESS else 0.0
            # Looked through once more only where it took too long: the machine may have stood still.
            if much > bound and (much := limited(pattern, long)) > bound:
                return f"{before!r} {unit!r} {ending!r}: {little:.4f} s, then {much:.4f} s"
    return ""


@pytest.mark.slow
def test_the_walk_finds_them() -> None:
    assert len(found()) > 200
    late = (LINK.pattern, LINK.signs, MARKUP.pattern, MARKUP.signs)
    assert {re.compile(each.pattern) for each in late} <= {*found().values()}


@pytest.mark.slow
def test_no_text_makes_it_go_back_without_end() -> None:
    endless = {place: told for place, pattern in found().items() if (told := slow(pattern))}

    assert endless == {}


@pytest.mark.slow
@pytest.mark.parametrize(
    "hopeless", [r"(a+)+$", r"not\s+.{1,40}?\s*(?:,|\s+but\s+)x", r"\s*,?\s*(?:it\s+)*must"]
)
def test_one_that_does_is_found(hopeless: str) -> None:
    assert slow(re.compile(hopeless))
