"""Goals as people tell them at work: shares of so many, a year in words, who they are in between."""

from __future__ import annotations

import pytest

from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.rules.language.detect import detect
from tests.llm.loop import Loop

MESS = "Our onboarding is a mess, people leave in the first weeks"
NINE = "Last year 9 of 30 new people left within three months"
PASS = "more apprentices should pass the exam"
FALLS = "we had 14 falls in the last six months, incident book"


def loop(*sayings: str) -> Loop:
    talk = Loop(coach=BuiltinCoach(), language=detect(sayings[0]))
    for said in sayings:
        talk.say(said)
    return talk


@pytest.mark.parametrize(
    ("sayings", "baseline", "target"),
    [
        ((MESS, NINE, "Maybe only 4 of 30"), "9 of 30", "4 of 30"),
        ((PASS, "7 out of 12 passed", "10 of 12"), "7 out of 12", "10 of 12"),
        ((PASS, "7 out of 12", "at least 10 out of 12"), "7 out of 12", "10 out of 12"),
        (("too many falls on our ward", "14 falls in the last six months"), "14", ""),
        (("Zu viele Reklamationen bei den Fenstern", "dieses Jahr 48", "höchstens 30"), "48", "höchstens 30"),
        (("Wir haben zu viele Reklamationen, dieses Jahr 48",), "48", ""),
        (("we have too many complaints, this year 48",), "48", ""),
        (("Rückrufe schneller machen", "im Moment so 3 Tage"), "3 Tage", ""),
        (("Rückrufe schneller machen", "im Moment so 3 Tage", "auf einen Tag"), "3 Tage", "einen Tag"),
        (("less waste", "4 days instead of 6"), "6", "4 days"),
        (("fewer pick errors", "40", "no its 38 not 40 now that i looked"), "38", ""),
    ],
)
def test_a_number_is_heard_where_it_belongs(sayings: tuple[str, ...], baseline: str, target: str) -> None:
    sketch = loop(*sayings).sketch
    quotes = {note.field: note.quote for note in sketch.notes}
    assert (quotes.get(Field.BASELINE, ""), quotes.get(Field.TARGET, "")) == (baseline, target)


@pytest.mark.parametrize(
    ("sayings", "never"),
    [
        (
            ("too many falls on our ward", "we had 14 falls in the last six months, incident book"),
            Field.OUTCOME,
        ),
        ((MESS, "I run the shift and I train them"), Field.OUTCOME),
        (("invoices go out late", "3 days would be good"), Field.METRIC),
        (("Zu viele Reklamationen bei den Fenstern", "höchstens 30", "nächstes Jahr"), Field.OUTCOME),
    ],
)
def test_a_scrap_is_taken_for_nothing(sayings: tuple[str, ...], never: Field) -> None:
    assert loop(*sayings).sketch.get(never) is None


@pytest.mark.parametrize(
    ("role", "wish"),
    [
        ("Ich leite die Hotline und will, ", "dass Leute schneller Antwort kriegen"),
        ("Ich bin Pflegerin. Ich will ", "weniger Stürze auf der Station"),
    ],
)
def test_who_writes_german_is_heard_without_who_they_are(role: str, wish: str) -> None:
    assert loop(role + wish).sketch.value(Field.OUTCOME) == wish


def test_something_to_do_better_oneself_is_to_be_learnt() -> None:
    assert loop("Ich möchte besser Englisch sprechen").sketch.kind is GoalKind.DEVELOPMENT
    assert loop("Ich möchte besser erreichbar sein").sketch.kind is not GoalKind.DEVELOPMENT


def test_what_there_is_too_much_of_is_what_is_counted() -> None:
    talk = loop("Wir haben zu viele Reklamationen bei den Fenstern", "dieses Jahr 48", "höchstens 30")
    assert talk.sketch.value(Field.METRIC) == "Reklamationen bei den Fenstern"


def test_a_year_in_words_is_no_remainder() -> None:
    talk = loop("answer mails faster", "by end of June next year")
    assert talk.sketch.value(Field.DUE) == "2027-06-30"
    assert "did not" not in talk.exchanges[-1].reply


ORDERS = ("fewer wrong orders", "share of wrong orders", "4.2 percent today", "2 percent", "31 March 2027")
RETURNS = (
    "Ich will weniger falsche Bestellungen",
    "Anteil falscher Bestellungen",
    "heute 4,2 Prozent",
    "2 Prozent",
    "bis 31.3.",
)


@pytest.mark.parametrize(
    "sayings",
    [
        *(
            (*ORDERS, "returns are dear", each)
            for each in ("no, 1.5 percent instead of 2", "not 2 but 1.5", "1.5, not 2")
        ),
        *(
            (*RETURNS, "Rücksendungen sind teuer", each)
            for each in ("nein, 1,5 Prozent statt 2", "nicht 2, sondern 1,5", "1,5, nicht 2")
        ),
    ],
)
def test_a_number_said_instead_of_another_takes_its_place_and_nothing_else(sayings: tuple[str, ...]) -> None:
    talk = loop(*sayings)
    assert talk.sketch.value(Field.TARGET) == "1.5"
    assert talk.sketch.value(Field.WHY).endswith(sayings[-2])
    reply = talk.exchanges[-1].reply
    assert "did not know" not in reply
    assert "wusste nicht" not in reply


def test_how_long_something_takes_is_no_name_of_a_measure() -> None:
    assert loop("Ich will Angebote schneller schreiben", "5 Tage").sketch.get(Field.METRIC) is None


def test_a_number_put_right_leaves_the_reason_as_it_is() -> None:
    talk = loop("close the books in 5 days by June", "decisions are stale", "actually make it 6, 5 is crazy")
    assert talk.sketch.value(Field.WHY) == "because decisions are stale"


@pytest.mark.parametrize(
    ("first", "said", "asks"),
    [
        ("sell more", "10 a month", "Is 10 a month where it stands today, or the number you want to reach?"),
        ("sell more", "i dunno maybe 10 a month", "Is 10 a month where it stands today"),
        ("Ich will mehr verkaufen", "weiß nicht, vielleicht 10 im Monat", "Ist 10 im Monat der Stand heute"),
    ],
)
def test_a_number_told_for_a_measure_is_asked_about_and_not_lost(first: str, said: str, asks: str) -> None:
    """It was said back as "I did not know what to do with", or passed over behind "I dunno"."""
    assert asks in loop(first, said).exchanges[-1].reply


def test_a_reason_in_a_hurry_is_no_measure() -> None:
    """It became "Stop giving discounts: cause margin's gone from one to max 1"."""
    talk = loop("I need to stop giving discounts", "cause margin's gone")

    assert talk.sketch.value(Field.WHY) == "because margin's gone"
    assert not talk.sketch.get(Field.METRIC)
    assert not loop("Find the root cause analysis tool").sketch.get(Field.WHY)
