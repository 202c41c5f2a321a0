"""People's own words find the right competency of the starter, often enough; and the data themselves."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Mapping

import pytest

from evals import competency_search
from goalcoach.evaluation.competency_search import Searched, unmet
from goalcoach.evaluation.goldset import Half
from goalcoach.exchange.starter import starter


@functools.cache
def ran() -> tuple[tuple[Searched, ...], Mapping[str, Mapping[str, float]]]:
    return competency_search.run()


def test_every_floor_is_reached() -> None:
    assert list(unmet(*ran())) == []


def test_both_halves_have_floors_and_the_issue_asks_for_nine_in_ten() -> None:
    _, floors = ran()

    assert set(floors) == set(Half)
    assert all(least["among"] >= 0.9 for least in floors.values())


def test_what_is_missed_is_told_of_dev_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert competency_search.main() == 0

    searched, _ = ran()
    told = capsys.readouterr().out
    missed = {
        half: [each for each in searched if each.paraphrase.half is half and not each.among] for half in Half
    }
    assert missed[Half.HELD_OUT]
    assert all(repr(each.paraphrase.text) in told for each in missed[Half.DEV])
    assert not any(each.paraphrase.text in told for each in missed[Half.HELD_OUT])
    assert "Every floor is reached." in told


def test_rows_are_many_of_both_halves_and_languages_and_no_text_stands_twice() -> None:
    rows = [each.paraphrase for each in ran()[0]]
    halves = Counter(each.half for each in rows)
    german = Counter(each.half for each in rows if each.language == "de")

    assert min(halves.values()) >= 60
    assert min(german.values()) >= 12
    assert len({each.text.lower() for each in rows}) == len(rows)


def test_every_competency_is_meant_by_some_row_and_every_row_means_one() -> None:
    assert {each.paraphrase.right for each in ran()[0]} == {each.id for each in starter().competencies}


def test_no_row_is_only_a_name() -> None:
    names = {name.casefold() for each in starter().competencies for name in (each.name, *each.aliases)}

    assert not names & {each.paraphrase.text.casefold() for each in ran()[0]}
