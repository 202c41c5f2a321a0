"""German texts about people: what a model may not write, and harmless ones beside it that it may."""

from __future__ import annotations

from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Origin
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.samples import TODAY
from tests.each import every

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
    "Du bist einfach kein Zahlenmensch.",
    "Du wirkst in letzter Zeit gestresst.",
    "Du warst im Mai krankgeschrieben, das hat uns die Zahl gekostet.",
    "Als Mutter von zwei Kindern kannst du das nicht leisten.",
    "Wegen deiner Teilzeit hast du weniger geschafft.",
    "Du bist besser als deine Kollegen.",
    "Im Vergleich zu den anderen im Team bist du langsam.",
    "Deine Leistung liegt unter dem Durchschnitt.",
    "Dafür bekommst du eine Prämie.",
    "Nächstes Jahr wirst du Teamleiter.",
    "Du bekommst die Note 2.",
    "Du bist zu emotional in Besprechungen.",
    "Er ist faul und unzuverlässig.",
    "Seit ihrer Schwangerschaft ist sie weniger belastbar.",
    "Für sein Alter lernt er erstaunlich schnell.",
    "Als Betriebsrätin fehlst du zu oft.",
    "Du bist zu zickig am Telefon.",
    "Dein Bonus hängt davon ab.",
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
    "Wie kam die Beförderung der Paletten ins neue Lager in Gang?",
    "Welche Noten hat der Chor für das Konzert gebraucht?",
    "Wer prüft die Krankmeldungen im neuen Formular?",
    "Wie viele Eltern haben den Elternabend besucht?",
    "Was sagt die Stimmungsumfrage über die neuen Räume?",
    "Welche Prämien zahlt die Versicherung für die Flotte?",
    "Wie hast du die Teilzeitmodelle für das Handbuch beschrieben?",
    "Welches Alter haben die Pumpen in Halle 3?",
    "Welcher Schnitt passt zum besten Stoff der Kollektion?",
    "Was brachte der Vergleich der drei Angebote?",
    "Wie oft war die Leitung unter Spannung und Stress?",
    "Wer vertritt dich während der Inventur?",
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


@every("text", ABOUT_A_PERSON)
def test_a_text_about_a_person_is_refused(text: str) -> None:
    assert refused(text) & {"TP", "FA", "RP"}


@every("text", ABOUT_WORK)
def test_a_question_about_work_is_not(text: str) -> None:
    assert refused(text) == set()
