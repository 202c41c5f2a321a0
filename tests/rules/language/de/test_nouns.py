"""German replies may hold ordinary nouns that nobody said, and no names that nobody said."""

from __future__ import annotations

from datetime import date

from goalcoach.domain.draft import OptionDraft, ReplyDraft
from goalcoach.domain.finding import Origin
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from tests.each import every

FACTS = Facts(
    today=date(2026, 11, 30),
    origin=Origin.MODEL,
    language="de",
    said=(
        "Die Übergabe dauert ewig, oft 40 Minuten. Ich will pünktlich nach Hause kommen",
        "letztes mal haben wir umgebaut, dann die Schlüssel gewechselt und alle Anhänger abgekuppelt",
        "gedruckt wird im keller, da hats reingeregnet",
    ),
)


def found(text: str) -> set[str]:
    """What is found of names in a reply."""
    findings = judge(ReplyDraft(text=text, language="de"), FACTS).findings
    return {finding.message.split("'")[1] for finding in findings if finding.code == "RP303"}


@every(
    "text",
    [
        "Was würde eine kürzere Übergabe für die Station ändern?",
        "Wer könnte bei so einem Gespräch dabei sein?",
        "Das kann dir deine Personalabteilung sagen. Wer ist das bei euch?",
        "Sagt der Satz unten, was du meinst?",
        "Was wäre ein erster kleiner Schritt?",
        "Woran würden deine Kolleginnen merken, dass es klappt?",
        "Reicht dir ein Blick in den Dienstplan der letzten 3 Wochen?",
        "Wo steht, wie viele Minuten es sind?",
        "Was brauchst du noch: Zeit, Hilfe oder Ruhe?",
        "Willst du mit Angehörigen anfangen?",
        "Welche Rückmeldung gab es dazu?",
        "In welchen Situationen merkst du das?",
        "Woran lag es in den Monaten ohne pünktlichen Aushang?",
        "Was ist für dich eine sehr gute Übergabe?",
        "Was würde deine Führungskraft als Erstes sehen?",
        "Gibt es Konsequenzen, wenn es nicht klappt?",
        "Gibt es Tage, an denen es besser läuft?",
        "Ich habe es ohne Datum geschrieben. Wann soll es enden?",
        "Was kippt bei Regen zuerst?",
        "Was hilft bei Frost oder Schnee?",
        "Was machst du bei Dauerregen oder ohne Strom?",
        "Wie läuft es bei Umbau?",
        "Was ist bei Wechsel zu tun?",
        "Ist etwas mit Druck zu lösen?",
        "Fährst du mit Anhänger?",
        "Was hilft gegen Zeitdruck und Personalmangel?",
        "Wo fehlen Vorlagen, Merkblätter oder Lagerplätze?",
        "Was hast du Neues oder Vereinbartes ausprobiert?",
        "Gibt es Plan B?",
    ],
)
def test_an_ordinary_noun_is_no_name(text: str) -> None:
    assert found(text) == set()


@every(
    ("text", "names"),
    [
        ("Soll das mit Elena geschehen?", {"Elena"}),
        ("Was sagt Frau Brandt dazu?", {"Frau", "Brandt"}),
        ("Willst du bei Siemens fragen?", {"Siemens"}),
        ("Hilft dir dabei der Kollege Becker?", {"Becker"}),
        ("Wie hoch ist euer NPS?", {"NPS"}),
        ("Was wollen Elena und Jonas ändern?", {"Elena", "Jonas"}),
        ("Soll das ganz Hamburg sehen?", {"Hamburg"}),
        ("Was kippt bei Regener zuerst?", {"Regener"}),
        ("Wie läuft es mit Buchholz?", {"Buchholz"}),
        ("Wie läuft es mit Köhler und Bernadette?", {"Köhler", "Bernadette"}),
        ("Was sagt Wechsler bei Umbauten?", {"Wechsler"}),
        ("Was sagst du mit Schlüter?", {"Schlüter"}),
        ("Wie läuft es bei Bosch?", {"Bosch"}),
        ("Willst du das zu Elena bringen?", {"Elena"}),
        ("Kennst du den Plan von Meyer in Hamburg?", {"Meyer", "Hamburg"}),
    ],
)
def test_a_name_that_nobody_said_is_found(text: str, names: set[str]) -> None:
    assert found(text) == names


def test_the_same_holds_for_phrases_to_tap() -> None:
    codes = [
        {finding.code for finding in judge(OptionDraft(text=text, language="de"), FACTS).findings}
        for text in ("Ich frage die Stationsleitung", "Ich frage Elena")
    ]
    assert codes == [set(), {"RP406"}]
