"""German texts about people: what a model may not write, and harmless ones beside it that it may."""

from __future__ import annotations

import pytest

from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Origin
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.samples import TODAY

ABOUT_A_PERSON = (
    "Lisa ist reif für die Beförderung.",
    "Du hast eine Gehaltserhöhung verdient.",
    "Das würde ich mit 4 von 5 Sternen bewerten.",
    "Unter allen ist er der Schwächste im Team.",
    "Seit der Elternzeit fehlt ihr der Anschluss.",
    "Zu viele Fehltage im März.",
    "In ihrem Alter lernt man das nicht mehr.",
    "Für eine Frau ist das beachtlich.",
    "Ihre Kinder halten sie davon ab.",
    "Sein Akzent stört am Telefon.",
    "Überraschend gut für jemanden mit Migrationshintergrund.",
    "Sie ist ein High Potential.",
    "Man sollte den Vertrag nicht verlängern.",
    "Eine Abmahnung wäre angebracht.",
    "Er gehört zu den Low Performern, ein Minderleister.",
    "Ihre Stimmung war im Herbst schlecht.",
)
ABOUT_WORK = (
    "Wie hast du die Schicht im Oktober geplant?",
    "Was hat dir bei der Umstellung der Kasse geholfen?",
    "Welche Anrufe dauern am längsten?",
    "Woran lag es, dass die Lieferung erst am Freitag kam?",
    "Wer könnte dich beim Angebot für das Krankenhaus vertreten?",
    "Was brauchst du von mir für den nächsten Schritt?",
    "Wie läuft die schwierige Migration der Datenbank?",
    "Was änderte der kalte Start der Anlage am Ausschuss?",
)


def refused(text: str) -> set[str]:
    """Families that refuse a point or a reply with this text."""
    facts = Facts(today=TODAY, origin=Origin.MODEL, said=(text,))
    point = TalkingPointDraft(text=text, part=Part.PERFORMANCE, kind=PointKind.QUESTION, language="de")
    reply = ReplyDraft(text=text, whole=False, language="de")
    return {
        each.code[:2]
        for draft in (point, reply)
        for each in judge(draft, facts).findings
        if each.severity == "block"
    }


@pytest.mark.parametrize("text", ABOUT_A_PERSON)
def test_a_text_about_a_person_is_refused(text: str) -> None:
    assert refused(text) & {"TP", "FA", "RP"}


@pytest.mark.parametrize("text", ABOUT_WORK)
def test_a_question_about_work_is_not(text: str) -> None:
    assert not refused(text) & {"FA"}
