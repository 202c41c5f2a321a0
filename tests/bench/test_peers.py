"""Work is timed as it is done outside of measurements."""

from __future__ import annotations

from weakref import ref

from bench.peers import seconds_for_each


class Outcome:
    """What comes of some work."""


def test_what_comes_of_each_is_let_go_before_the_next() -> None:
    """Thousands that are kept are looked through for garbage time and again, which is none of the work."""
    made: list[ref[Outcome]] = []
    alive: list[int] = []

    def work(thing: int) -> Outcome:
        alive.append(sum(each() is not None for each in made))
        outcome = Outcome()
        made.append(ref(outcome))
        return outcome

    assert seconds_for_each(work, range(3)) > 0
    assert alive == [0, 0, 0]
