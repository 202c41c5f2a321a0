"""Counts that are held back: nobody can be told from one, also not by difference."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from goalcoach.domain.held_back import SMALL, Line, hold_back
from tests.each import every

PARTS = (("due", "late", "on time"),)


def told(*groups: tuple[int, Mapping[str, int]]) -> list[set[str]]:
    """What is held back: in the whole first, then in each group."""
    lines = [Line(people, counts) for people, counts in groups]
    names = lines[0].counts
    whole = Line(
        sum(each.people for each in lines), {name: sum(each.counts[name] for each in lines) for name in names}
    )
    hold_back(whole, lines, PARTS)
    return [whole.held, *(each.held for each in lines)]


@every(
    ("groups", "held"),
    [
        ([(8, 3), (20, 9)], [False, False, False]),
        ([(5, 3), (20, 9)], [False, True, True]),
        ([(5, 1), (20, 9), (30, 9)], [False, True, True, False]),  # one alone is the whole less the others
        ([(5, 4), (20, 9)], [False, True, True]),
        ([(5, 0), (5, 5), (20, 9)], [False, False, False, False]),
        ([(5, 1), (6, 1), (20, 9)], [False, True, True, True]),  # two of eleven are still few
        ([(5, 1), (6, 2), (20, 9)], [False, True, True, False]),
        ([(25, 1), (30, 2)], [False, False, False]),
        ([(5, 1), (6, 0)], [True, True, False]),
        ([(5, 1)], [True, True]),
    ],
)
def test_one_or_two_of_a_small_group_are_held_back(groups: list[tuple[int, int]], held: list[bool]) -> None:
    none = dict.fromkeys(PARTS[0], 0)
    found = told(*((people, {"talked": count, **none}) for people, count in groups))

    assert ["talked" in each for each in found] == held


def test_parts_of_what_is_known_are_held_back_together() -> None:
    found = told(
        (5, {"due": 1, "late": 3, "on time": 9}),
        (40, {"due": 9, "late": 8, "on time": 7}),
        (50, {"due": 9, "late": 8, "on time": 7}),
    )

    assert found == [set(), {"due", "late"}, {"due", "late"}, set()]


COUNTS = st.tuples(st.integers(5, 30), st.integers(0, 1_000), *[st.integers(0, 8)] * 3)


@given(st.lists(COUNTS, min_size=1, max_size=6))
def test_no_difference_tells_of_few(drawn: list[tuple[int, ...]]) -> None:
    groups = [
        (people, {"talked": talked % (people + 1), "due": due, "late": late, "on time": on_time})
        for people, talked, due, late, on_time in drawn
    ]
    whole, *held = told(*groups)

    for name in ("talked", *PARTS[0]):
        hidden = [group for group, names in zip(groups, held, strict=True) if name in names]
        shown = [group for group in groups if group not in hidden]
        assert not any(tells(*_of(group, name)) for group in shown)
        if hidden and name not in whole:
            people, count, of = (
                sum(each) for each in zip(*(_of(group, name) for group in hidden), strict=True)
            )
            assert len(hidden) > 1
            assert not tells(people, count, of)
    for names in (whole, *held):
        assert len(names & set(PARTS[0])) != 1


def _of(group: tuple[int, dict[str, int]], name: str) -> tuple[int, int, int]:
    people, counts = group
    return people, counts[name], people if name == "talked" else sum(counts[each] for each in PARTS[0])


def tells(people: int, count: int, of: int) -> bool:
    return people < SMALL and (count in {1, 2} or of - count in {1, 2})
