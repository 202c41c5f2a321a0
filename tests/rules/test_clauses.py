"""Words by place, and the parts of a sentence."""

from __future__ import annotations

from itertools import pairwise

import pytest

from goalcoach.rules.clauses import between_signs, clause_at, in_a_question, sentence_at, words_in
from goalcoach.rules.reading import Reading, read
from goalcoach.rules.samples import a_goal, usual_facts

ENGLISH = "Raise CSAT, from 62 % to 75 %, by 30 June 2027. It was late: why?"
GERMAN = "Die Frühschicht, 12 von 14 Leuten, prüft ab Mai jede Lieferung. Ging es gut?"


def reading_of(text: str, language: str = "en") -> Reading:
    draft = a_goal(text, language=language)
    return read(draft, usual_facts(draft))


@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (GERMAN, "de"), ("", "en")])
def test_words_looked_up_are_those_that_a_look_at_each_finds(text: str, language: str) -> None:
    reading = reading_of(text, language)
    places = range(-1, len(text) + 2)

    assert all(one.start < other.start for one, other in pairwise(reading.words))
    for begin in places:
        for end in places:
            every_one = tuple(word for word in reading.words if begin <= word.start < end)
            assert words_in(reading, begin, end) == every_one


def test_a_place_has_its_sentence_its_clause_and_the_words_between_two_signs() -> None:
    reading = reading_of(ENGLISH)
    place = ENGLISH.index("62")

    sentence = sentence_at(reading, place)
    assert sentence is not None
    assert ENGLISH[sentence.start : sentence.end].rstrip().endswith("2027.")
    assert ENGLISH[slice(*between_signs(ENGLISH, place))].strip() == "from 62 % to 75 %"
    assert ENGLISH[slice(*clause_at(ENGLISH, place))].endswith("30 June 2027.")


def test_what_stands_in_front_of_a_colon_asks_nothing() -> None:
    reading = reading_of(ENGLISH)

    assert in_a_question(reading, ENGLISH.index("why"))
    assert not in_a_question(reading, ENGLISH.index("late"))
