"""Numbers that a plain telling places: a day behind one, one in place of another, one of a name."""

from __future__ import annotations

from goalcoach.domain.draft import Field
from tests.each import every
from tests.llm.builtin.test_hard_to_please import talk

NUMBERS = (Field.BASELINE, Field.TARGET)


def _placed(language: str, *said: str) -> tuple[str, ...]:
    sketch = talk(*said, language=language).sketch
    return tuple(note.value if (note := sketch.get(field)) else "" for field in NUMBERS)


COMPLAINTS = "I want to be faster with complaints"
DEALS = "I want more deals from renewals"
CALLS = "Ich will mehr Kunden zurückrufen"


@every(
    "language, said, numbers",
    [
        ("en", (COMPLAINTS, "complaints solved within 2 days, 60 % now, 90 % by June 2027"), ("60", "90")),
        ("en", ("complaints solved within 2 days, 60 % now, 90 % by June 2027",), ("60", "90")),
        ("en", (DEALS, "20 by end of march, we have 8"), ("8", "20")),
        ("en", (DEALS, "20 until the end of march"), ("", "20")),
        ("de", (CALLS, "20 bis Ende März, wir haben 8"), ("8", "20")),
        ("de", (CALLS, "60 % jetzt, 90 % bis Juni 2027, gezählt am Telefon"), ("60", "90")),
        # A day that is over, a day of the number itself, and a number that is what it is today.
        ("en", (DEALS, "8 by the end of October 2026, and it stays there"), ("8", "")),
        ("en", (DEALS, "8 today"), ("8", "")),
    ],
)
def test_a_number_right_before_the_day_it_is_due_by_is_the_wanted_one(
    language: str, said: tuple[str, ...], numbers: tuple[str, str]
) -> None:
    assert _placed(language, *said) == numbers


@every(
    "language, said, numbers",
    [
        ("de", "die Übergabe dauert oft 40 Minuten statt 15", ("40", "15")),
        ("de", "eine Rechnung braucht bei uns 12 Tage statt 5", ("12", "5")),
        ("en", "the handover often takes 40 minutes instead of 15", ("40", "15")),
        ("en", "a repair takes us 9 days rather than 4", ("9", "4")),
        # Less than it takes today is what is wanted.
        ("de", "die Übergabe dauert 15 Minuten statt 40", ("40", "15")),
        ("en", "the handover takes 15 minutes instead of 40", ("40", "15")),
        # What people need more of is a wish.
        ("en", "we need 3 people instead of 2 at the till", ("2", "3")),
    ],
)
def test_what_takes_longer_than_it_should_is_where_it_stands(
    language: str, said: str, numbers: tuple[str, str]
) -> None:
    assert _placed(language, said) == numbers


@every(
    "language, said",
    [
        ("en", "line 3 stands still too often"),
        ("en", "ward 4 runs late every night"),
        ("en", "machine 2 breaks down again and again"),
        ("de", "Linie 3 steht zu oft still"),
    ],
)
def test_the_number_of_a_place_is_no_target(language: str, said: str) -> None:
    assert _placed(language, said) == ("", "")


@every(
    "said, name",
    [
        (("Fewer late deliveries", "30 now, 10 by fin juin 2027"), ""),
        (("fewer dead colonies", "14 of 40 died", "before next spring i guess, so end of march 2027"), ""),
        (("sell more lenses", "form 20% to 30% by the end of June 2027"), ""),
        (("Fewer late deliveries", "late pallets per week, 30 now"), "late pallets per week"),
        (("I want to reduce scrap in the mould shop", "scrap by weight"), "scrap by weight"),
    ],
)
def test_when_something_is_to_be_is_no_name_of_a_measure(said: tuple[str, ...], name: str) -> None:
    note = talk(*said).sketch.get(Field.METRIC)

    assert (note.value if note else "") == name


@every(
    "said, unit",
    [("from 3 to 5 midwives by June 2027", "midwife"), ("from 3 to 5 hives by June 2027", "hive")],
)
def test_what_is_counted_is_one_of_it(said: str, unit: str) -> None:
    note = talk("I want enough of them on the night shift", said).sketch.get(Field.UNIT)

    assert note is not None
    assert note.value == unit


@every(
    "language, said, private",
    [
        ("en", "we lost too many colonies last winter, and my wife said I should do something", False),
        ("de", "wir haben zu viele Völker verloren, und meine Frau sagt, ich soll etwas tun", False),
        ("en", "I want my wife to be happier", True),
        ("en", "my husband thinks I should lose weight", True),
        ("de", "ich will meine Frau öfter sehen", True),
    ],
)
def test_who_said_that_something_must_be_done_makes_it_no_private_matter(
    language: str, said: str, private: bool
) -> None:
    reply = talk(said, language=language).exchanges[0].reply

    assert (("private" in reply) or ("privat" in reply)) is private, reply


@every(
    "language, said, wording",
    [
        (
            "de",
            ("die Übergabe dauert oft 40 Minuten statt 15", "bis Ende Juni 2027", "weil ich spät heimkomme"),
            "Übergabe von 40 auf 15 Minuten bis 30. Juni 2027, weil ich spät heimkomme.",
        ),
        (
            "en",
            (
                "the handover often takes 40 minutes instead of 15",
                "by the end of June 2027",
                "because I am late home",
            ),
            "Bring handover from 40 minutes to 15 by 30 June 2027, because I am late home.",
        ),
    ],
)
def test_the_goal_does_not_say_what_is_wrong(language: str, said: tuple[str, ...], wording: str) -> None:
    offered = talk(*said, language=language).wording

    assert offered is not None
    assert offered.text == wording


def test_what_is_counted_is_not_asked_for_where_the_wish_names_it() -> None:
    loop = talk("I want enough midwives on the night shift", "from 3 to 5 midwives by June 2027")

    assert loop.sketch.asked is Field.WHY
