"""What people type in passing: a half of it, every 2nd, a share within a time, "whatever", no mood for it."""

from __future__ import annotations

import pytest

from goalcoach.domain.draft import Field
from tests.llm.loop import Loop, talked


def numbers(loop: Loop) -> tuple[str, str]:
    return loop.sketch.value(Field.BASELINE), loop.sketch.value(Field.TARGET)


@pytest.mark.parametrize(
    ("language", "said", "expected"),
    [
        ("en", "40 a month, half would be good", ("40", "20")),
        ("en", "40 a month, I'd be happy with half", ("40", "20")),
        ("en", "about 40 per month but half that would be ideal", ("40", "20")),
        ("en", "40 now, half of it is fine", ("40", "20")),
        ("en", "it's 40 and I'd like to see half", ("40", "20")),
        ("de", "40 im Monat, die Hälfte wäre gut", ("40", "20")),
        ("de", "40 im Monat, die Hälfte würde mir reichen", ("40", "20")),
        ("de", "40 im Monat, halb so viele wären gut", ("40", "20")),
        ("de", "40 heute und die Hälfte wär super", ("40", "20")),
        # Nothing is reckoned where a half is of something else, or of no whole thing.
        ("en", "40 a month, half of them by phone", ("40", "")),
        ("en", "41 a month, half would be good", ("41", "")),
        ("de", "40 im Monat, die Hälfte am Telefon", ("40", "")),
    ],
)
def test_half_of_the_number_beside_it_is_the_one_to_reach(
    language: str, said: str, expected: tuple[str, str]
) -> None:
    begun = "reduce complaints" if language == "en" else "Weniger Reklamationen"
    loop = talked(language, begun, said)
    assert numbers(loop) == expected
    assert "half" not in loop.sketch.value(Field.METRIC).casefold()
    assert "hälfte" not in loop.sketch.value(Field.METRIC).casefold()


@pytest.mark.parametrize(
    ("language", "sayings", "expected"),
    [
        ("en", ("close more deals", "every 2nd deal", "today every 4th"), ("25", "50")),
        ("en", ("close more deals", "now every 4th deal, I want every 2nd"), ("25", "50")),
        ("en", ("win more offers", "share of offers won", "every 5th", "every 4th"), ("20", "25")),
        ("en", ("close more deals with a demo", "today every fourth", "every second deal"), ("25", "50")),
        ("de", ("Schneller antworten", "jede 2. Anfrage am selben Tag", "heute jede 4."), ("25", "50")),
        ("de", ("Schneller antworten", "jede 2. Anfrage bleibt liegen"), ("50", "")),
        ("de", ("mehr Abschlüsse", "heute jeder 4.", "jeder 2. Abschluss"), ("25", "50")),
        ("de", ("mehr Abschlüsse", "jeder 4. Abschluss", "jeder 2."), ("25", "50")),
        ("de", ("mehr Abschlüsse", "jeder 2. Abschluss", "heute jeder 4.", "jeder 2."), ("25", "50")),
        # What an answer opens with is what was asked for; a share beside it is said of it.
        (
            "en",
            ("get quicker with returns", "12 days, every 2nd one is late", "5 would be great"),
            ("12", "5"),
        ),
        ("de", ("Schneller liefern", "Tage bis zur Lieferung", "12, jede 2. zu spät"), ("12", "")),
        ("en", ("win more offers", "every second one", "every fourth one"), ("50", "25")),
        # A complaint tells how it stands, whatever was asked.
        ("de", ("Pünktlicher liefern", "bei uns geht jede zweite Bestellung zu spät raus"), ("50", "")),
        # And a rhythm is no share.
        ("en", ("meet customers", "every 2nd week"), ("", "")),
        ("de", ("Kunden besuchen", "jeden 2. Freitag"), ("", "")),
    ],
)
def test_every_second_of_them_is_a_share(
    language: str, sayings: tuple[str, ...], expected: tuple[str, str]
) -> None:
    assert numbers(talked(language, *sayings)) == expected


def test_every_second_one_and_a_number_are_no_span_of_numbers() -> None:
    """ "From every second one to 5" was read as "one to 5", which nobody said, and the 5 was lost."""
    loop = talked("en", "get quicker with the returns", "every second one is too late", "5 % would be great")
    loop.say("just draft it")
    assert loop.wording is not None
    assert "every second to 5 %" in loop.wording.text


def test_a_number_with_a_stop_ends_a_sentence_with_one() -> None:
    assert "jeder 4.\n" in talked("de", "mehr Abschlüsse", "heute jeder 4.").exchanges[-1].reply


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("55 % in 2 Tagen, 80 sollten's sein", "von 55 % in 2 Tagen auf 80 %"),
        ("55 % in 2 Tagen, ich will 80", "von 55 % in 2 Tagen auf 80 %"),
        ("heute 55 % innerhalb von 2 Tagen, 80 wärs ziel", "von 55 % auf 80 %"),
        ("55 Prozent binnen 2 Tagen, 80 sollen es werden", "von 55 auf 80 Prozent"),
        ("9 Tage, 5 sollten's sein", "von 9 auf 5 Tage"),
    ],
)
def test_a_share_within_a_time_keeps_its_words_together(said: str, shown: str) -> None:
    loop = talked("de", "Schneller antworten", said)
    assert shown in loop.exchanges[-1].reply
    assert loop.sketch.get(Field.METRIC) is None
    assert shown in talked("de", "Schneller antworten", said, "schreibs auf").exchanges[-1].reply


@pytest.mark.parametrize(
    ("language", "sayings", "said"),
    [
        ("en", ("get our customers to answer faster",), "whatever"),
        ("en", ("reduce complaints", "from 40 to 20"), "idc"),
        ("en", ("reduce complaints", "from 40 to 20", "end of June 2027"), "Whatever, I don't care."),
        ("en", ("reduce complaints", "from 40 to 20", "end of June 2027"), "who cares"),
        ("de", ("Schneller antworten",), "mir egal"),
        ("de", ("Schneller antworten",), "ist mir egal"),
        ("de", ("Schneller antworten",), "is mir wurscht"),
        ("de", ("Weniger Reklamationen", "von 40 auf 20", "bis Ende Juni 2027"), "wie auch immer"),
    ],
)
def test_whatever_leaves_the_question_open(language: str, sayings: tuple[str, ...], said: str) -> None:
    loop = talked(language, *sayings)
    known, asked = loop.sketch.notes, loop.sketch.asked
    answered = loop.say(said)
    assert loop.sketch.notes == known
    assert answered.answer.wording or loop.sketch.asked is not asked
    assert said not in answered.reply


@pytest.mark.parametrize(
    ("language", "said", "kind"),
    [
        ("en", "no more motivation", "stop whenever you like"),
        ("en", "I'm not in the mood any more", "stop whenever you like"),
        ("en", "can't be bothered", "stop whenever you like"),
        ("en", "I don't feel like it anymore", "stop whenever you like"),
        ("de", "keine lust mehr", "aufhören"),
        ("de", "Hab keinen Bock mehr.", "aufhören"),
        ("de", "ich habe gerade keine Lust", "aufhören"),
        ("de", "null bock", "aufhören"),
    ],
)
def test_no_mood_for_it_is_no_reason_of_the_goal(language: str, said: str, kind: str) -> None:
    begun = {
        "en": ("reduce complaints", "from 40 to 20", "end of June 2027"),
        "de": ("Weniger Reklamationen", "von 40 auf 20", "bis Ende Juni 2027"),
    }[language]
    loop = talked(language, *begun)
    assert loop.sketch.asked is Field.WHY
    answered = loop.say(said)
    assert loop.sketch.get(Field.WHY) is None
    assert kind in answered.reply


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "the team has no motivation left"),
        ("en", "because our people don't feel like it any more"),
        ("de", "weil das Team keine Lust mehr darauf hat"),
        ("de", "unsere Kunden haben keine Lust mehr zu warten"),
    ],
)
def test_that_others_have_none_is_one(language: str, said: str) -> None:
    begun = {
        "en": ("reduce complaints", "from 40 to 20", "end of June 2027"),
        "de": ("Weniger Reklamationen", "von 40 auf 20", "bis Ende Juni 2027"),
    }[language]
    assert talked(language, *begun, said).sketch.get(Field.WHY) is not None


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [
        ("en", "year end", "2026-12-31"),
        ("en", "Easter", "2027-03-28"),
        ("en", "3 months", "2027-02-22"),
        ("en", "quarter end", "2026-12-31"),
        ("en", "Month end.", "2026-11-30"),
        ("en", "two quarters", "2027-05-22"),
        ("en", "Friday", "2026-11-27"),
        ("en", "tomorrow", "2026-11-23"),
        ("de", "3 Monate", "2027-02-22"),
        ("de", "Jahresende", "2026-12-31"),
        ("de", "Ostern", "2027-03-28"),
    ],
)
def test_a_time_alone_answers_by_when(language: str, said: str, day: str) -> None:
    """It was heard, taken for a day that nobody had said, and left out without a word."""
    begun = {
        "en": ("reduce complaints", "from 40 to 20"),
        "de": ("Weniger Reklamationen", "von 40 auf 20"),
    }[language]
    loop = talked(language, *begun)
    assert loop.sketch.asked is Field.DUE
    answered = loop.say(said)
    assert loop.sketch.value(Field.DUE) == day
    assert not answered.reply.startswith("**")
    drafted = loop.say("just draft it" if language == "en" else "schreibs auf")
    assert drafted.refused == ()
    assert loop.wording is not None
    assert loop.wording.due is not None
    assert loop.wording.due.isoformat() == day


@pytest.mark.parametrize(
    ("language", "said", "expected"),
    [
        ("en", "today", ("8", "")),
        ("en", "That's what we have now.", ("8", "")),
        ("en", "it is today's number", ("8", "")),
        ("en", "the target", ("", "8")),
        ("en", "that is what we want to reach", ("", "8")),
        ("en", "last year 10 %", ("10", "8")),
        ("en", "we want 6 %", ("8", "6")),
        ("en", "6", ("8", "6")),
        ("en", "6 %", ("8", "6")),
        ("de", "heute", ("8", "")),
        ("de", "das ist der Stand heute", ("8", "")),
        ("de", "das Ziel", ("", "8")),
        ("de", "das will ich erreichen", ("", "8")),
        ("de", "letztes Jahr 10 %", ("10", "8")),
        ("de", "6", ("8", "6")),
        ("de", "6 %", ("8", "6")),
    ],
)
def test_which_of_the_two_a_number_is_is_heard(language: str, said: str, expected: tuple[str, str]) -> None:
    """ "Is 8 % where it stands today, or the number you want to reach?" was asked, and no answer taken."""
    begun = "less sick leave" if language == "en" else "Krankenstand runter"
    loop = talked(language, begun, "8 %")
    assert loop.exchanges[-1].answer.unclear == "8 %"
    loop.say(said)
    assert numbers(loop) == expected
    assert loop.sketch.value(Field.UNIT) == "%"


def test_a_number_that_would_be_great_names_no_measure() -> None:
    loop = talked("de", "ich möchte dass wir weniger Ausschuss haben", "so 4 Prozent grad", "2 wären top")
    assert numbers(loop) == ("4", "2")
    assert loop.sketch.get(Field.METRIC) is None


@pytest.mark.parametrize(
    ("language", "sayings"),
    [
        ("de", ("die Rechnungen gehen zu spät raus", "so nach 12 Tagen")),
        ("en", ("invoices go out too late", "like after 12 days")),
    ],
)
def test_how_long_it_takes_is_nothing_that_somebody_wants(language: str, sayings: tuple[str, ...]) -> None:
    loop = talked(language, *sayings)
    assert loop.sketch.get(Field.OUTCOME) is None
    assert loop.sketch.get(Field.DUE) is None


@pytest.mark.parametrize(
    ("language", "said", "asked"),
    [
        ("en", "our team meetings are a waste of time", "What should be true instead?"),
        ("en", "the printer sucks", "What should be true instead?"),
        ("de", "unsere Meetings sind ein Mist", "Was soll stattdessen so sein?"),
    ],
)
def test_that_something_at_work_is_bad_is_where_a_goal_begins(language: str, said: str, asked: str) -> None:
    """It was answered as if the coach had been called so: one may stop whenever one likes."""
    answered = talked(language, said).exchanges[-1]
    assert asked in answered.reply
    assert not answered.answer.notes


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "your questions are stupid"),
        ("en", "this is a waste of time"),
        ("de", "die Fragen sind ein Mist"),
    ],
)
def test_said_of_the_coach_it_is_heard_as_that(language: str, said: str) -> None:
    told = "stop whenever you like" if language == "en" else "jederzeit aufhören"
    assert told in talked(language, said).exchanges[-1].reply


@pytest.mark.parametrize(
    ("language", "sayings", "expected"),
    [
        ("en", ("800", "2000"), ("800", "2000")),
        ("en", ("2000 now", "about 2030"), ("2000", "2030")),
        ("en", ("800, want 2000",), ("800", "2000")),
        ("en", ("800", "we want 2000"), ("800", "2000")),
        ("en", ("800", "2000 by june"), ("800", "2000")),
        ("en", ("2000 followers", "2500 followers"), ("2000", "2500")),
        ("en", ("2000", "2500"), ("2000", "2500")),
        ("de", ("von 800 auf 2000",), ("800", "2000")),
        ("de", ("800", "2000 wären gut"), ("800", "2000")),
        ("de", ("2000", "2500"), ("2000", "2500")),
    ],
)
def test_a_number_that_could_be_a_year_is_one_where_a_number_was_asked_for(
    language: str, sayings: tuple[str, ...], expected: tuple[str, str]
) -> None:
    """ "2000" is over already, it was said of 2,000 followers."""
    begun = (
        ("more reach", "number of followers") if language == "en" else ("Mehr Reichweite", "Anzahl Follower")
    )
    loop = talked(language, *begun, *sayings)
    assert numbers(loop) == expected
    drafted = loop.say("end of june 2027" if language == "en" else "Ende Juni 2027")
    assert loop.sketch.value(Field.DUE) == "2027-06-30"
    drafted = loop.say("just draft it" if language == "en" else "schreibs auf")
    assert drafted.refused == ()
    assert loop.wording is not None
    assert loop.wording.measure is not None
    assert loop.wording.measure.target == int(expected[1])


def test_a_year_stays_one() -> None:
    loop = talked("en", "more reach", "number of followers", "from 800 to 2000 in 2027")
    assert numbers(loop) == ("800", "2000")
    assert loop.sketch.value(Field.DUE) == "2027-12-31"


@pytest.mark.parametrize("now", ["today", "now", "right now", "at the moment", "currently"])
def test_that_it_is_so_today_is_no_part_of_a_share(now: str) -> None:
    loop = talked("en", f"plates go out on time, 8 of 10 {now}. the team is slow")

    baseline = loop.sketch.get(Field.BASELINE)
    assert baseline is not None
    assert baseline.quote == "8 of 10"
