"""German typed without its own letters, "Gehaltserhoehung", is read as what it is; other words are not."""

from __future__ import annotations

from goalcoach.rules.language.de.letters import spelled_out
from goalcoach.rules.language.de.spelled import typed
from goalcoach.rules.language.packs import pack
from tests.each import every
from tests.rules.language.de.test_people import (
    ABOUT_WORK,
    POINTS,
    REPLIES,
    of_a_point,
    of_a_reply,
)

SPELLED_POINTS = tuple(each for each in POINTS if spelled_out(each[0]) != each[0])
SPELLED_REPLIES = tuple(each for each in REPLIES if spelled_out(each[0]) != each[0])


@every(("text", "codes"), SPELLED_POINTS)
def test_a_point_is_refused_for_the_same_words(text: str, codes: str) -> None:
    assert of_a_point(spelled_out(text)) & set(codes.split()), spelled_out(text)


@every(("text", "codes"), SPELLED_REPLIES)
def test_a_reply_is_refused_for_the_same_words(text: str, codes: str) -> None:
    assert of_a_reply(spelled_out(text)) & set(codes.split()), spelled_out(text)


@every("text", ABOUT_WORK)
def test_a_question_about_work_is_not(text: str) -> None:
    assert of_a_point(spelled_out(text)) | of_a_reply(spelled_out(text)) == set()


@every(
    ("text", "codes"),
    [
        ("Sonst wirst du gekuendigt.", "RP205 SG304"),
        ("Danach gibt es eine Gehaltserhoehung.", "RP205"),
        ("Du bist ueberfordert.", "RP202"),
        ("Du bist unzuverlaessig.", "RP204"),
        ("GROSSARTIG gemacht!", "RP201"),
        ("Das ist ja grossartig.", "RP201"),
    ],
)
def test_known_holes(text: str, codes: str) -> None:
    assert of_a_reply(text) & set(codes.split())


@every(
    ("word", "as_typed"),
    [
        ("ueber", "über"),
        ("Ueber", "Über"),
        ("UEBER", "ÜBER"),
        ("gekuendigt", "gekündigt"),
        ("Kuendigung", "Kündigung"),
        ("Gehaltserhoehung", "Gehaltserhöhung"),
        ("fuenf", "fünf"),
        ("Maerz", "März"),
        ("heisst", "heißt"),
        # words that hold two vowels, or an s and an s, and are no others
        *(
            (word, word)
            for word in "neue Frauen Poesie aktuelle Feuer Dauer Steuer genauer Duell Revue Statue".split()
        ),
        *(
            (word, word)
            for word in "blaue treue Mauer Bauer Museum Israel Aerobic Koexistenz Goethe Boeing".split()
        ),
        *(
            (word, word)
            for word in "Masse Masses Massen Busse muss dass Wasser besser Prozess Kasse Kollege".split()
        ),
    ],
)
def test_a_word(word: str, as_typed: str) -> None:
    assert typed(word) == as_typed


def test_numbers_and_months_are_read() -> None:
    german = pack("de")
    text = "Von zwoelf auf fuenf Fehler"
    assert [int(each.value) for each in german.quantities(text)] == [12, 5]
    assert [(each.text, text[each.start : each.end]) for each in german.words(text)][1] == ("zwölf", "zwoelf")
