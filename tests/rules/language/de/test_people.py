"""German texts about people, in words that nobody had listed: refused in a point and a reply, work is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goalcoach.domain.draft import Draft, ReplyDraft
from goalcoach.domain.finding import Origin, Severity
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import Evidence
from goalcoach.rules.samples import TODAY, an_item, reviewed
from tests.each import every

POINTS = (
    ("In den Kundengesprächen wirkst du arrogant.", "TP401"),
    ("Du hast dich in den Kundengesprächen zickig verhalten.", "TP401"),
    ("Für die zwei Kundengespräche gebe ich dir 4 von 5 Punkten.", "TP501"),
    ("Du bist einer unserer schwächsten Leute in Kundengesprächen.", "TP502"),
    ("Deine Kollegen führen Kundengespräche auf Englisch flüssiger als du.", "TP502"),
    ("Du solltest nach den zwei Kundengesprächen befördert werden.", "TP503"),
    ("Nach den zwei Kundengesprächen schlage ich eine Abmahnung vor.", "TP503"),
    ("Ohne bessere Kundengespräche wird die Probezeit nicht verlängert.", "TP503"),
    ("Die zwei Kundengespräche sprechen gegen einen unbefristeten Vertrag.", "TP503"),
    ("Du hast als Frau zwei Kundengespräche auf Englisch geführt.", "FA101"),
    ("Wegen deiner Elternzeit waren es nur zwei Kundengespräche auf Englisch.", "FA102"),
    ("Trotz deiner Krankheit hast du zwei Kundengespräche geführt.", "FA101"),
    ("Du warst bei den zwei Kundengesprächen sichtlich gestresst.", "FA103"),
    ("Zwei Kundengespräche auf Englisch: Du hast keine Lust darauf.", "FA103"),
    ("Du wirst nie fließend Kundengespräche auf Englisch führen.", "TP501"),
    ("Du sprichst mit Akzent in den Kundengesprächen auf Englisch.", "FA101"),
    ("Als Mutter von zwei Kindern hast du zwei Kundengespräche geführt.", "FA101"),
    (
        "Du hast zwei Kundengespräche auf Englisch geführt, das reicht für eine Gehaltserhöhung nicht.",
        "TP503",
    ),
    ("Du bist unser Star in Kundengesprächen auf Englisch.", "TP501"),
    ("Was sagt dein Mann dazu, dass du so spät arbeitest?", "FA101"),
    ("Planst du, schwanger zu werden?", "FA101"),
    ("Was macht deine Depression?", "FA101"),
    ("Willst du überhaupt noch hier arbeiten?", "TP503"),
    ("Welche Note würdest du dir geben?", "TP501"),
    ("Bist du im Betriebsrat?", "FA101"),
    ("Wie lange warst du krank?", "FA101"),
)
REPLIES = (
    ("Du bist ein echtes Talent.", "RP204"),
    ("Das hast du wirklich gut erkannt.", "RP201"),
    ("Da kannst du stolz auf dich sein.", "RP201"),
    ("Prima, das ist schon sehr konkret.", "RP201"),
    ("Ein tolles Ziel!", "RP201"),
    ("Das klingt nach einem super Plan.", "RP201"),
    ("Du bist bestimmt frustriert deswegen.", "RP202"),
    ("Das muss dich sehr ärgern.", "RP202"),
    ("Ich kann verstehen, dass du gestresst bist.", "RP202"),
    ("Du scheinst unsicher zu sein.", "RP202"),
    ("Das wirst du garantiert schaffen.", "RP203"),
    ("Dein Chef wird begeistert sein.", "RP203"),
    ("Das Ziel ist bereits genehmigt.", "RP203"),
    ("Ich leite das an deine Führungskraft weiter.", "RP203"),
    ("Damit wirst du befördert.", "RP205"),
    ("Dafür gibt es sicher einen Bonus.", "RP205"),
    ("Du bist zu ungeduldig.", "RP204"),
    ("Frag lieber nicht die alten Kollegen, die können das nicht.", "RP206"),
    ("Deine Mitarbeiter sind faul.", "RP204"),
    ("Der Schwächste in deinem Team sollte gehen.", "RP205"),
    ("Dein Mitarbeiter ist depressiv.", "RP202"),
    ("Deine Mitarbeiterin ist schwanger, plan ohne sie.", "RP206"),
    ("Männer können das besser.", "RP206"),
    ("Das ist besser als bei deinen Kollegen.", "RP205"),
    ("Kündige ihm am besten.", "RP205"),
    ("Stell lieber junge Leute ein.", "RP206"),
    ("Andere in deiner Abteilung haben das Ziel längst erreicht.", "RP205"),
)
ABOUT_WORK = (
    "Wann läuft der Vertrag mit dem Lieferanten aus?",
    "Wie oft lag der Zuckerwert im Blut über der Grenze?",
    "Was hat sich geändert, als du die Schicht übernommen hast?",
    "Wie kam die Präsentation vor deinen Kollegen an?",
    "Welche Anforderungen der Stufe 2 sind erfüllt?",
    "Lief es besser als du dachtest?",
    "Warum lief die Anlage nicht so wie geplant?",
    "Welche Prämie zahlen die Kunden im Tarif B?",
    "Wer gibt dir bei der Umstellung Rückendeckung?",
    "Wie hast du das Knie des Patienten gelagert?",
    "Was war anders, als du den Kunden angerufen hast?",
    "Wie trennst du Testdaten von Echtdaten?",
    "Wann habt ihr euch von dem alten Lieferanten getrennt?",
    "Wie viele der Bewerber waren Frauen?",
    "Welche Note hat das Restaurant im Führer bekommen?",
    "Wo steht der Akzent in dem Namen?",
    "Wie viele Gespräche hast du am Stand mit Italienern geführt?",
    "Worauf willst du am Jahresende stolz sein?",
    "Was wäre ein guter Plan für die Inventur?",
    "Wer hat den Entwurf freigegeben?",
    "Welche Regeln habt ihr im Filter abgeschaltet?",
    "Wie schnell werden Angebote weitergeleitet?",
    "Was hält Kunden davon ab, woanders zu kaufen?",
    "Wann gingen die Geräte mit den schwachen Akkus zurück?",
    "Welche Kasse war die schnellste?",
    "Was erzählen Kunden über die neue Karte?",
    "Wie war das Klima in der Halle, als die Anlage kalt war?",
    "Was hat den Kunden verärgert?",
    "Welche Kunden waren enttäuscht?",
    "Wo ist der Ablauf noch chaotisch?",
    "Welche Schritte sind unorganisiert?",
    "Wie hektisch war der Samstag an der Kasse?",
    "Warum war der Start der Anlage schwierig?",
    "Wer übernimmt die Stelle am Band, wenn die Männer der Frühschicht gehen?",
    "Wie sicher bist du mit der neuen Software?",
    "Bist du dir sicher, dass die Zahl stimmt?",
)


def refusing(draft: Draft, facts: Facts) -> set[str]:
    """Codes of what refuses it, but for numbers and names that nobody said."""
    told = {each.code for each in judge(draft, facts).findings if each.severity is Severity.BLOCK}
    return {each for each in told if each[:3] not in {"TP3", "RP3"}}


def of_a_point(text: str) -> set[str]:
    """What refuses a point that cites these very words, so that its words alone are at stake."""
    kind = PointKind.QUESTION if text.endswith("?") else PointKind.POINT
    draft = TalkingPointDraft(text=text, part=Part.PERFORMANCE, kind=kind, evidence=("e1",), language="de")
    items = Evidence(items=(an_item("e1", date(2026, 8, 3), text),))
    return refusing(draft, replace(reviewed(items), language="de"))


def of_a_reply(text: str) -> set[str]:
    """What refuses a sentence of the coach's."""
    facts = Facts(today=TODAY, origin=Origin.MODEL, language="de")
    return refusing(ReplyDraft(text=text, whole=False, language="de"), facts)


@every(("text", "codes"), POINTS)
def test_a_point_about_a_person_is_refused(text: str, codes: str) -> None:
    assert of_a_point(text) & set(codes.split())


@every(("text", "codes"), REPLIES)
def test_a_reply_about_a_person_is_refused(text: str, codes: str) -> None:
    assert of_a_reply(text) & set(codes.split())


@every("text", ABOUT_WORK)
def test_a_question_about_work_is_not(text: str) -> None:
    assert of_a_point(text) | of_a_reply(text) == set()
