"""What people said to the built-in coach and were not understood in: halves, past months, ages, anger."""

from __future__ import annotations

import pytest

from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.rules.language.detect import detect
from tests.llm.loop import Loop

FEWER = "Fewer complaints about late invoices"
WENIGER = "Weniger Stürze auf der Station"
MORE = "more signed contracts"


def loop(*sayings: str) -> Loop:
    talk = Loop(coach=BuiltinCoach(), language=detect(sayings[0]))
    for said in sayings:
        assert not talk.say(said).refused
    assert not talk.streamed
    return talk


def quotes(*sayings: str) -> dict[Field, str]:
    return {note.field: note.quote for note in loop(*sayings).sketch.notes}


@pytest.mark.parametrize(
    ("sayings", "quote", "value"),
    [
        ((FEWER, "40 a month", "half of that"), "half of that", "20"),
        ((FEWER, "40 a month", "Half of it would be great"), "Half of it", "20"),
        ((FEWER, "40 a month", "half of that by end of June 2027"), "half of that", "20"),
        ((FEWER, "40 a month", "halve it"), "halve", "20"),
        ((FEWER, "40 a month", "I'd like half"), "half", "20"),
        ((FEWER, "from 40 a month to half of that by June 2027"), "half of that", "20"),
        (("Complaints from 40 a month to half by June 2027",), "half", "20"),
        ((FEWER, "40 a month", "a quarter of that"), "a quarter of that", "10"),
        ((FEWER, "41 %", "half of that"), "half of that", "20.5"),
        ((FEWER, "5 days", "half of that"), "half of that", "2.5"),
        ((MORE, "12 a month", "double it"), "double", "24"),
        ((MORE, "12 a month", "twice as many"), "twice as many", "24"),
        ((MORE, "12 a month", "triple it"), "triple", "36"),
        ((WENIGER, "12 im Monat", "die Hälfte davon"), "die Hälfte davon", "6"),
        ((WENIGER, "12 im Monat", "auf die Hälfte, bis Ende Juni 2027"), "die Hälfte", "6"),
        ((WENIGER, "12 im Monat", "halbieren"), "halbieren", "6"),
        (("Mehr Rückrufe am selben Tag", "12 im Monat", "doppelt so viele"), "doppelt so viele", "24"),
        (("Mehr Rückrufe am selben Tag", "12 im Monat", "das Doppelte wäre gut"), "das Doppelte", "24"),
        (("Mehr Rückrufe am selben Tag", "12 im Monat", "verdoppeln"), "verdoppeln", "24"),
    ],
)
def test_a_part_of_where_it_stands_is_a_number_to_reach(
    sayings: tuple[str, ...], quote: str, value: str
) -> None:
    sketch = loop(*sayings).sketch
    target = sketch.get(Field.TARGET)
    assert target
    assert (target.quote, target.value) == (quote, value)
    assert sketch.value(Field.UNIT) != "x"


@pytest.mark.parametrize(
    "sayings",
    [
        (FEWER, "half of that"),
        (FEWER, "half of that by end of June 2027"),
        (FEWER, "40 a month", "half of them are about the price"),
        (FEWER, "40 a month", "a third of that"),
        (FEWER, "11 a month", "half of that"),
        (FEWER, "40 a month", "by a quarter"),
        (WENIGER, "12 im Monat", "um ein Viertel"),
        (FEWER, "40 a month", "30", "half of them are about the price"),
    ],
)
def test_a_part_of_something_else_is_none(sayings: tuple[str, ...]) -> None:
    sketch = loop(*sayings).sketch
    assert sketch.value(Field.TARGET) in ("", "30")
    assert sketch.value(Field.BASELINE) in ("", "40", "11", "12")


@pytest.mark.parametrize(
    ("sayings", "wording"),
    [
        (
            (FEWER, "40 a month", "Half of that by end of June 2027", "because customers leave"),
            "Fewer complaints about late invoices: from 40 a month to half of that by 30 June 2027,"
            " because customers leave.",
        ),
        (
            (MORE, "12 a month", "double it", "end of June 2027", "because we need them"),
            "More signed contracts: double (now: 12 a month) by 30 June 2027, because we need them.",
        ),
        (
            (WENIGER, "12 im Monat", "Die Hälfte davon", "bis Ende Juni 2027", "weil Leute sich verletzen"),
            "Weniger Stürze auf der Station: von 12 im Monat auf die Hälfte davon bis 30. Juni 2027,"
            " weil Leute sich verletzen.",
        ),
    ],
)
def test_the_wording_says_the_part_in_their_words(sayings: tuple[str, ...], wording: str) -> None:
    offered = loop(*sayings).wording
    assert offered
    assert offered.text == wording
    assert offered.measure
    assert offered.measure.target is not None


def test_a_rhythm_behind_a_number_stays_with_it() -> None:
    said = f"{WENIGER}, 6 Stürze pro Monat auf 3"
    known = quotes(said)
    assert known[Field.BASELINE] == "6 Stürze pro Monat"
    assert known[Field.TARGET] == "3"
    assert known[Field.OUTCOME] == WENIGER


@pytest.mark.parametrize(
    ("sayings", "baseline"),
    [
        (("Zu viele Stürze auf der Station", "im Februar hatten wir 12"), "12"),
        (("Zu viele Stürze: im Februar hatten wir 12",), "12"),
        ((WENIGER, "im Februar waren es 12"), "12"),
        (("too many falls on our ward", "in February we had 12"), "12"),
        ((FEWER, "in February there were 12"), "12"),
        ((WENIGER, "12", "3", "im Februar hatten wir 12"), "12"),
    ],
)
def test_a_month_that_something_was_in_is_not_the_end(sayings: tuple[str, ...], baseline: str) -> None:
    sketch = loop(*sayings).sketch
    assert Field.DUE not in {note.field for note in sketch.notes}
    assert sketch.value(Field.BASELINE) == baseline
    assert not any("ebruar" in note.value for note in sketch.notes)


@pytest.mark.parametrize(
    "sayings",
    [
        (WENIGER, "12", "3", "im Februar"),
        (WENIGER, "12", "3", "bis Februar, im Januar hatten wir 12"),
        (FEWER, "12", "3", "in February, we had 12 in January"),
        (FEWER, "12", "3", "in February"),
    ],
)
def test_the_month_that_is_meant_stays_the_end(sayings: tuple[str, ...]) -> None:
    due = loop(*sayings).sketch.value(Field.DUE)
    assert due == "2027-02-28"


@pytest.mark.parametrize(
    "said",
    [
        "I'm sick of the late reports",
        "I am tired of late reports",
        "we are sick and tired of chasing invoices",
        "sick of late reports",
        "I'm so tired of being asked for the same report every week",
        "I've got tired of the late reports",
        "ich hab die späten Berichte satt",
        "ich bin es leid, dass Berichte zu spät kommen",
        "Wir haben es satt, den Rechnungen hinterherzulaufen",
    ],
)
def test_who_is_fed_up_is_asked_what_should_be_instead(said: str) -> None:
    talk = loop(said)
    assert talk.sketch.asked is Field.OUTCOME
    assert Field.OUTCOME not in {note.field for note in talk.sketch.notes}
    assert talk.sketch.value(Field.WHY)
    assert "116" not in talk.exchanges[-1].reply


@pytest.mark.parametrize("said", ["Fewer sick days", "I want fewer sick notes in the warehouse"])
def test_being_ill_is_no_complaint(said: str) -> None:
    assert loop(said).sketch.value(Field.OUTCOME)


@pytest.mark.parametrize(
    ("sayings", "baseline", "target"),
    [
        ((f"I want {MORE}", "from 61", "my boss is 61", "80"), "61", "80"),
        ((MORE, "we have 61, my boss is 58", "80"), "61", "80"),
        ((MORE, "61, and my boss is 61", "80"), "61", "80"),
        ((f"I want {MORE}, my boss is 61 and wants 80",), "", "80"),
        ((MORE, "61", "my colleague turns 50 soon, 80"), "61", "80"),
        ((MORE, "my boss is 61 years old, we are at 40"), "40", ""),
        (("Mehr unterschriebene Verträge", "mein Chef ist 61, wir haben 40"), "40", ""),
        (("Mehr unterschriebene Verträge", "40", "mein Chef ist 61 Jahre alt", "80"), "40", "80"),
    ],
)
def test_how_old_somebody_is_counts_nothing(sayings: tuple[str, ...], baseline: str, target: str) -> None:
    sketch = loop(*sayings).sketch
    assert (sketch.value(Field.BASELINE), sketch.value(Field.TARGET)) == (baseline, target)
    assert "boss" not in sketch.value(Field.METRIC)


def test_how_old_somebody_is_stands_in_no_wording() -> None:
    known = quotes("From 61 to 80 signed contracts. My boss is 61 and likes that.")
    assert (known[Field.BASELINE], known[Field.TARGET]) == ("61", "80 signed contracts")
    assert "boss" not in known.get(Field.OUTCOME, "")


@pytest.mark.parametrize(
    ("said", "baseline"),
    [("the response rate is 61", "61"), ("our team lead time is 61", "61"), ("it is 61", "61")],
)
def test_what_is_no_age_is_still_a_number(said: str, baseline: str) -> None:
    assert loop("Answer faster", said).sketch.value(Field.BASELINE) in (baseline, "")
    assert loop(MORE, said).sketch.value(Field.BASELINE) == baseline


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("half a year", "2027-05-22"),
        ("half a year from now", "2027-05-22"),
        ("a year and a half", "2028-05-22"),
        ("in 1.5 years", "2028-05-22"),
    ],
)
def test_a_day_so_far_ahead_is_not_cut_to_whole_years(said: str, day: str) -> None:
    talk = loop("more signed contracts", "10 a month", "14", said)
    due = talk.sketch.get(Field.DUE)
    assert due is not None
    assert due.value == day
