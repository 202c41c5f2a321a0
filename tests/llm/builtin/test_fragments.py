"""What people type in a hurry: no piece of a sentence becomes a measure, and no number a reason."""

from __future__ import annotations

import pytest

from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.hearing.fitting import nameable
from tests.llm.loop import talked

NUMBERS = (
    (("hire testers by June", "id like two"), "", "2"),
    (("late deliveries annoy customers", "like 40 of 900, want <10"), "40 of 900", "10"),
    (("Win 12 new accounts by end of June, I have 5",), "5", "12"),
    (("grow revenue", "last year was 4 million"), "4 million", ""),
    (("cut waste in the kitchen", "it's nine percent today"), "nine percent", ""),
    (("cut waste in the kitchen", "by June", "waste is 8 percent"), "8 percent", ""),
    (("win new clients by June", "skip", "last year we had nine"), "nine", ""),
)


@pytest.mark.parametrize(("sayings", "baseline", "target"), NUMBERS)
def test_a_number_is_where_it_stands_or_what_is_wanted(
    sayings: tuple[str, ...], baseline: str, target: str
) -> None:
    sketch = talked("en", *sayings).sketch
    start = sketch.get(Field.BASELINE)
    assert (start.quote if start else "") == baseline
    assert sketch.value(Field.TARGET) == target
    assert sketch.get(Field.WHY) is None
    metric = sketch.value(Field.METRIC)
    assert not metric or nameable(metric)


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ("want fewer returns by end of June", "fewer returns"),
        ("want to cut scrap by half", "cut scrap by half"),
        ("id like to cut scrap", "cut scrap"),
        ("im trying to answer mails faster", "answer mails faster"),
        ("Win 12 new accounts by end of June, I have 5", "Win 12 new accounts"),
    ],
)
def test_a_wish_is_heard_without_what_opens_it(said: str, outcome: str) -> None:
    assert talked("en", said).sketch.value(Field.OUTCOME) == outcome


@pytest.mark.parametrize(
    "phrase", ["id", "the first", "four", "million", "today", "same date", "asdf", "want <10", "it", "win"]
)
def test_no_name_of_a_measure(phrase: str) -> None:
    assert not nameable(phrase)
    assert talked("en", "cut scrap", phrase).sketch.get(Field.METRIC) is None


@pytest.mark.parametrize(
    "phrase", ["NPS", "QA", "scrap", "win rate", "first response time", "no-shows", "waste"]
)
def test_a_name_of_a_measure(phrase: str) -> None:
    assert nameable(phrase)


def test_keys_that_were_hit_are_no_goal() -> None:
    assert not talked("en", "asdf").sketch.notes


def test_what_is_true_at_the_end_is_no_reason() -> None:
    done = "it's done when all 400 customers are moved over"
    sketch = talked("en", "move customers to the new portal by June", "skip", done).sketch
    assert sketch.get(Field.WHY) is None
    assert sketch.value(Field.METRIC) == "all 400 customers are moved over"


def test_no_milestone_is_none() -> None:
    talk = talked(
        "en", "raise CSAT from 82 to 90 by end of June because renewals depend on it", "yes", "30 March 2027"
    )
    assert talk.sketch.asked is Field.MILESTONE
    assert talk.say("No milestone").sketch.get(Field.MILESTONE) is None


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("cause stuff gets lost", "because stuff gets lost"),
        ("'cause nobody finds them", "because nobody finds them"),
        ("root cause analysis takes days", "because root cause analysis takes days"),
    ],
)
def test_a_reason_in_a_hurry(said: str, reason: str) -> None:
    assert talked("en", "cut lost tickets from 9 to 2 by June", said).sketch.value(Field.WHY) == reason
