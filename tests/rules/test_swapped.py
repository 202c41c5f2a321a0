"""A word or number in another's place is found; what is told in other words is not."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.rules.reading import Reading
from goalcoach.rules.samples import MODEL_FACTS
from goalcoach.rules.swapped import numbers_swapped, swapped
from tests.each import every

GATE = "The driver of the second van found the gate locked and rang the office."
PUMPE = "Die Pumpe am Becken 3 tropfte, und die Schläuche lagen ungespült im Hof."
LOADS = "Return loads booked before the truck leaves, 5 of 18 trucks"
SCHRANK = "Der Motor der Türen klemmt im Winter."


def found(text: str, told: tuple[str, ...], language: str) -> list[str]:
    reading = Reading(text, "", replace(MODEL_FACTS, language=language), language)
    return [text[slice(*at)] for at in swapped(reading, told)]


@every(
    ("text", "told", "language", "word"),
    [
        ("The driver of the second van found the gate locked.", (GATE,), "en", ""),
        ("The driver of the second van found the door locked.", (GATE,), "en", "door"),
        ("You say that the driver of the second crane found the gate locked.", (GATE,), "en", "crane"),
        ("The second driver rang because the gate was locked.", (GATE,), "en", ""),
        ("A colleague rang the office, as nobody had unlocked the gate.", (GATE,), "en", ""),
        ("What if the driver of the second crane found the gate locked?", (GATE,), "en", ""),
        ("Return loads booked before the truck leaves go from 5 to 12", (LOADS,), "en", ""),
        ("Return loads booked before the truck returns go from 5 to 12", (LOADS,), "en", "returns"),
        ("It takes the ward doctors.", ("the ward nurses have to play along",), "en", "doctors"),
        ("It takes the ward nurses.", ("the ward nurses have to play along",), "en", ""),
        ("It takes all of the ward.", ("the ward nurses have to play along",), "en", ""),
        (
            "She freed a man from the lift in ten minutes.",
            ("Freed my father from the lift in ten minutes",),
            "en",
            "",
        ),
        (
            "Two crates of lemons stood in the yard.",
            ("Two crates of limes stood in the yard",),
            "en",
            "lemons",
        ),
        ("43 litres of milk went sour in the yard.", ("43 l of milk went sour in the yard",), "en", ""),
        ("Die Pumpe am Becken 3 tropfte.", (PUMPE,), "de", ""),
        ("Die Dichtung am Becken 3 tropfte im Hof.", (PUMPE,), "de", "Dichtung"),
        ("Am Becken 3 war die Pumpe undicht.", (PUMPE,), "de", ""),
        ("Die Schläuche lagen ungespült im Keller.", (PUMPE,), "de", "Keller"),
        ("Die Schläuche sind ungespült liegen geblieben.", (PUMPE,), "de", ""),
        ("Der Türmotor der Türen klemmt im Winter.", (SCHRANK,), "de", ""),
    ],
)
def test_a_word_is_found_where_all_around_is_as_it_was_told(
    text: str, told: tuple[str, ...], language: str, word: str
) -> None:
    assert found(text, told, language) == [word] * bool(word)


def test_a_word_of_another_piece_of_evidence_is_found_in_anothers_place() -> None:
    told = (GATE, "The crane stood still for two days.")

    assert found("The driver of the second crane found the gate locked.", told, "en") == ["crane"]
    assert found("The crane stood still; the driver of the second van rang.", told, "en") == []


@every(
    ("text", "told", "number"),
    [
        ("The door jams at more than 40 stops.", "14 tours. The door jams at more than 40 stops", ""),
        ("The door jams at more than 14 stops.", "14 tours. The door jams at more than 40 stops", "14"),
        ("The door jams at more than 14 tours.", "14 tours. The door jams at more than 40 stops", ""),
        ("Is it at more than 14 stops?", "14 tours. The door jams at more than 40 stops", ""),
        ("Press for the parts of the 4 machines.", "4 of the 14 machines have been waiting for parts", ""),
        ("Press for the parts of the 4 machines.", "4 lines, and 2 of the 14 machines wait for parts", "4"),
        ("It was 12 tours in May and 9 tours in June.", "12 tours in May. It was 9 tours in June", ""),
        ("It gets to 10.5 kilos maybe.", "with the old one it gets to 10,5 kilos", ""),
        ("You want 1 in 10 tips bitten.", "we see 1 in 4 tips bitten, 1 in 10 would do", ""),
    ],
)
def test_a_number_is_found_in_front_of_what_was_counted_otherwise(text: str, told: str, number: str) -> None:
    reading = Reading(text, "", MODEL_FACTS, "en")

    found = [text[slice(*at)].split(maxsplit=1)[0] for at in numbers_swapped(reading, (told,))]
    assert found == [number] * bool(number)


@every(
    ("text", "told", "number"),
    [
        ("Cut it from 60 to 45 minutes.", ("from 60 to 50 minutes", "no, to 45"), ""),
        ("Senke es von 60 auf 45 Minuten.", ("von 60 auf 50 Minuten", "nein, auf 45"), ""),
        # What was said before counts something else, and so does what counts a thing of its own.
        ("Cut it from 60 to 45 minutes.", ("45 it is", "from 60 to 50 minutes"), "45"),
        ("Cut it from 60 to 45 minutes.", ("from 60 to 50 minutes", "45 guests wait"), "45"),
        ("Cut it from 60 to 45 minutes.", ("from 60 to 50 minutes", "no, to 40"), "45"),
    ],
)
def test_a_number_that_people_put_right_stands_in_front_of_what_it_counts(
    text: str, told: tuple[str, ...], number: str
) -> None:
    reading = Reading(text, "", MODEL_FACTS, "de" if "Minuten" in text else "en")

    found = [text[slice(*at)].split(maxsplit=1)[0] for at in numbers_swapped(reading, told, talked=True)]
    assert found == [number] * bool(number)


def test_in_what_was_written_down_no_number_is_put_right() -> None:
    reading = Reading("Cut it from 60 to 45 minutes.", "", MODEL_FACTS, "en")

    assert list(numbers_swapped(reading, ("from 60 to 50 minutes", "no, to 45")))
