"""The table of everyday words: well formed, found in searches, and the axes that texts are laid along."""

from __future__ import annotations

import math
from collections import Counter

import pytest

from goalcoach.coach.search.concepts import MOST, Directions, direction, pull
from goalcoach.coach.search.meanings import known_words, meanings, said
from goalcoach.coach.search.reading import ENGLISH, GERMAN, Tongue, tokens


def phrases(words: str, tongue: Tongue = ENGLISH) -> list[str]:
    """First words of the meanings of the phrases in a text."""
    listed = tokens(words)
    roots = tongue.roots(listed)
    found = said([roots[word] for word in listed], tongue.code)
    return [" ".join(meanings()[each.meaning].phrases["en"][0]) for each in found]


def test_every_meaning_has_words_in_both_languages() -> None:
    assert len(meanings()) > 80
    for each in meanings():
        assert all(len(each.phrases[code]) >= 2 for code in ("en", "de")), each.phrases["en"][0]
        assert all(phrase for listed in each.phrases.values() for phrase in listed), each.phrases["en"][0]


def test_no_meaning_is_written_twice() -> None:
    heads = Counter(each.phrases["en"][0] for each in meanings())

    assert [head for head, times in heads.items() if times > 1] == []


def test_no_gap_begins_or_ends_a_phrase() -> None:
    edges = {
        edge
        for each in meanings()
        for listed in each.phrases.values()
        for p in listed
        for edge in (p[0], p[-1])
    }

    assert ".." not in edges


@pytest.mark.parametrize("words", ["talk her round", "talking customers round", "talked my old boss round"])
def test_words_may_stand_at_a_gap(words: str) -> None:
    assert phrases(words) == [" ".join(meanings()[0].phrases["en"][0])]


def test_not_more_than_three_words_stand_at_a_gap_and_none_outside() -> None:
    assert phrases("talk the boss of my boss round") == []
    assert phrases("cold and calling") == []
    assert len(phrases("cold calling")) == 1


def test_german_phrases_are_found_too() -> None:
    assert phrases("wie man ruhig bleiben kann", GERMAN)


def test_words_are_known_in_their_language_only() -> None:
    assert "haggle" in known_words("en")
    assert "feilschen" in known_words("de")
    assert "haggle" not in known_words("de")


def test_other_words_for_the_same_point_the_same_way() -> None:
    def toward(word: str, tongue: Tongue) -> dict[int, float]:
        return dict(direction(pull({tongue.roots([word])[word]: 1.0}, tongue.code)))

    haggle, negotiate = toward("haggle", ENGLISH), toward("negotiate", ENGLISH)
    feilschen, voucher = toward("feilschen", GERMAN), toward("voucher", ENGLISH)
    near = Directions([negotiate, voucher]).near

    assert near(haggle)[0] > 0.8
    assert near(feilschen)[0] > 0.8
    assert 1 not in near(haggle)
    assert near(voucher)[1] > 0.8, "a word without a direction would be near to nothing"


def test_a_direction_has_length_one_and_the_strongest_pulls_only() -> None:
    found = direction({k: float(k) for k in range(30)})

    assert math.isclose(sum(much * much for much in found.values()), 1.0)
    assert min(found) == 30 - MOST
    assert direction({}) == {}
    assert direction({1: 0.0}) == {}


def test_a_pull_goes_the_way_of_an_entry_as_far_as_both_share_meanings() -> None:
    directions = Directions([{1: 0.6, 2: 0.8}, {3: 1.0}])

    assert directions.of(0, {1: 2.0, 3: 5.0}) == pytest.approx(1.2)
    assert directions.of(1, {1: 2.0}) == 0
