"""Goals as people type them in German at work: in short, the complaint first, with second thoughts.

Names, seasons, ranges and what is learnt are told apart as in English.
"""

from __future__ import annotations

import pytest

from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.rules.language.detect import detect
from tests.llm.loop import Loop


def talk(*sayings: str) -> Loop:
    loop = Loop(coach=BuiltinCoach(), language=detect("\n".join(sayings)))
    for said in sayings:
        loop.say(said)
    return loop


@pytest.mark.parametrize(
    ("sayings", "text"),
    [
        (
            (
                "wir ham zu viele Rückläufer, 12 % im Sept, Ziel wär 5",
                "bis Ostern",
                "weil jeder Rückläufer uns 8 Euro kostet",
                "passt",
            ),
            "Rückläufer von 12 % auf 5 % bis 28. März 2027, weil jeder Rückläufer uns 8 Euro kostet.",
        ),
        (
            (
                "Krankenstand? nee, Überstunden. 240 h auf 150",
                "bis zum Sommer",
                "Ende August",
                "die Leute gehn sonst",
                "passt",
            ),
            "Überstunden von 240 auf 150 h bis 31. August 2027 (warum: die Leute gehn sonst).",
        ),
        (
            (
                "Ich heiße Mai und arbeite im Lager. Will weniger Fehlkommissionierungen",
                "aktuell so 40 im Monat",
                "4 oder 5",
                "5",
                "in einem halben Jahr",
                "Kunden sind sauer",
                "jo",
            ),
            "Weniger Fehlkommissionierungen: von 40 auf 5 im Monat bis 22. Mai 2027 (warum: Kunden sind "
            "sauer).",
        ),
        (
            (
                "bei uns geht jede zweite Bestellung zu spät raus",
                "pünktlich raus halt",
                "50 % heute, 90 wär gut",
                "bis Ende Q2",
                "sonst springen die Großkunden ab",
                "jo passt",
            ),
            "Pünktlich raus: von 50 % auf 90 % bis 30. Juni 2027 (warum: sonst springen die Großkunden ab).",
        ),
        (
            (
                "Moin, ich mach die Buchhaltung. Monatsabschluss dauert 9 Tage, 5 wären super",
                "Ende Juni",
                "der Chef will die Zahlen früher",
                "ne doch lieber 6 Tage",
                "ja so lassen",
            ),
            "Monatsabschluss von 9 auf 6 Tage bis 30. Juni 2027 (warum: der Chef will die Zahlen früher).",
        ),
        (
            (
                "Unsere Azubis fallen dauernd durch die Zwischenprüfung",
                "mehr sollen bestehen",
                "letztes Jahr 5 von 12",
                "10 von 12",
                "bis Weihnachten in einem Jahr",
                "nein, bis zur Prüfung im Mai",
                "weil wir sonst keine Gesellen haben",
                "genau",
            ),
            "Mehr sollen bestehen: 10 von 12 statt 5 von 12 bis 31. Mai 2027, weil wir sonst keine Gesellen "
            "haben.",
        ),
        (
            (
                "Im Wohnheim stürzen zu viele Bewohner. 14 Stürze im letzten halben Jahr",
                "höchstens 7",
                "bis Ende nächsten Jahres",
                "nein, bis Ende Juni",
                "weil jeder Sturz schlimm ausgehen kann",
                "so lassen",
            ),
            "Stürze von 14 auf höchstens 7 bis 30. Juni 2027, weil jeder Sturz schlimm ausgehen kann.",
        ),
        (
            (
                "Termintreue von 78 auf 95 % bis Ende Juni, weil wir sonst Pönale zahlen",
                "nein, 92 reicht",
                "Grund streichen",
                "jup",
            ),
            "Termintreue von 78 auf 92 % bis 30. Juni 2027.",
        ),
        (
            (
                "Hallo, Küchenchef hier. Wir schmeißen zu viel Essen weg, ca. 18 kg am Tag",
                "unter 10 kg",
                "bis Pfingsten",
                "kostet uns ein Vermögen",
                "passt so",
            ),
            "Essen von 18 kg am Tag auf unter 10 kg bis 16. Mai 2027 (warum: kostet uns ein Vermögen).",
        ),
        (
            (
                "ich hätte gern dass Kunden nicht so lang in der Leitung hängen. grad 7 Min im Schnitt",
                "3 min",
                "Ende 1. Quartal",
                "weil die Leute auflegen",
                "ja",
            ),
            "Dass Kunden nicht so lang in der Leitung hängen: von 7 auf 3 min bis 31. März 2027, weil die "
            "Leute auflegen.",
        ),
        (
            (
                "Abbrechen",
                "Kundenbeschwerden runter",
                "von 30 auf 20 im Monat",
                "nicht Ende März, Ende April",
                "weil ichs leid bin",
                "genau so",
            ),
            "Kundenbeschwerden runter: von 30 auf 20 im Monat bis 30. April 2027, weil ichs leid bin.",
        ),
        (
            (
                "Guten Morgen! ich bin Frau April aus der Personalabteilung und möchte Stellen schneller "
                "besetzen",
                "Tage bis zur Besetzung",
                "80, Ziel 50",
                "bis Ende Juni",
                "die Abteilungen warten",
                "ja",
            ),
            "Stellen schneller besetzen: Tage bis zur Besetzung von 80 auf 50 bis 30. Juni 2027 (warum: die "
            "Abteilungen warten).",
        ),
    ],
)
def test_a_goal_comes_of_what_was_said(sayings: tuple[str, ...], text: str) -> None:
    loop = talk(*sayings)
    assert loop.adopted
    assert loop.adopted.text == text
    assert not any(exchange.refused for exchange in loop.exchanges)


def test_something_to_do_better_with_others_is_to_be_learnt() -> None:
    loop = talk(
        "Elterngespräche besser führen",
        "weil ich da immer ins Schwimmen komme",
        "bei den Elternsprechtagen im Frühjahr",
        "die Kollegin sitzt dabei und gibt Rückmeldung",
        "bis Schuljahresende",
        "keine Ahnung, vielleicht 2 h im Monat",
    )
    assert loop.sketch.kind is GoalKind.DEVELOPMENT
    told = {note.field: note.quote for note in loop.sketch.notes}
    assert told[Field.APPLICATION] == "bei den Elternsprechtagen im Frühjahr"
    assert told[Field.REVIEW] == "bis Schuljahresende"
    assert told[Field.HOURS] == "2 h im Monat"


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("in Verhandlungen souveräner auftreten", GoalKind.DEVELOPMENT),
        ("mich bei Verhandlungen mehr trauen", GoalKind.DEVELOPMENT),
        ("Feedback geben lernen", GoalKind.DEVELOPMENT),
        ("Rechnungen besser prüfen", None),
        ("Neue Kollegen sollen nach 3 Monaten allein arbeiten können", GoalKind.PERFORMANCE),
        ("Reklamationen schneller bearbeiten", GoalKind.PERFORMANCE),
    ],
)
def test_what_is_to_be_learnt_is_told_from_a_result(said: str, kind: GoalKind | None) -> None:
    assert Loop(coach=BuiltinCoach(), language="de").say(said).sketch.kind is kind


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("bis zum Sommer", "kann jeder von drei Monaten sein"),
        ("4 oder 5", "sind zwei Zahlen"),
        ("was soll ich denn da sagen?", "Antworte in deinen eigenen Worten"),
        ("kürzer bitte", "Ein paar Worte reichen"),
    ],
)
def test_what_is_not_clear_is_asked_about(said: str, asks: str) -> None:
    loop = talk("weniger Ausschuss an der Fräse", "3,8 %")
    if "Sommer" in said:
        loop.say("2 %")
    assert asks in loop.say(said).reply


def test_two_numbers_are_asked_about_in_english_too() -> None:
    loop = talk("fewer pick errors", "40 a month", "4 or 5")
    assert "are two numbers" in loop.exchanges[-1].reply
    assert loop.sketch.get(Field.TARGET) is None


@pytest.mark.parametrize(
    "said", ["Ich heiße Mai.", "I'm April and I want fewer errors", "Frau Mai will das so"]
)
def test_a_name_is_no_month(said: str) -> None:
    assert talk(said).sketch.get(Field.DUE) is None


def test_a_word_that_leaves_is_no_goal() -> None:
    assert talk("Abbrechen").sketch.get(Field.OUTCOME) is None
