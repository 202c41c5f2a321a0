"""Who somebody is, told as a reason, is asked about and never spread; a machine's age is no matter of it."""

from __future__ import annotations

from datetime import date

import pytest

from goalcoach.domain.finding import Origin, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.detect import detect
from tests.each import every
from tests.llm.loop import Loop

OTHERS = (
    "because she is pregnant",
    "because he is old",
    "because Peter is old and slow",
    "because our oldest night driver is sick",
    "because my colleague has two small kids",
    "since Ayse is Muslim and fasting",
    "because he's 61",
    "because she is 61 years old",
    "because Marek is Polish",
    "because the new welder is deaf",
    "because they are pregnant",
    "as he has a bad back",
    "weil er alt ist",
    "weil Peter alt ist",
    "weil Hans schon recht alt und langsam ist",
    "weil sie schwanger ist",
    "weil unsere Fahrerin kleine Kinder hat",
    "weil die Kollegin krank ist",
    "denn sie ist schwanger",
    "da Ayse Muslimin ist",
    "weil Frau Kaya ein Kopftuch trägt",
    "weil er schon 61 ist",
    "weil mein Kollege schwul ist",
    "weil sie in der Gewerkschaft ist",
    "because he is HIV positive",
    "because he is in his sixties",
    "because he is trans",
    "because he has Parkinson's",
    "because he is a Jehovah's Witness",
    "because Ayse is very religious",
    "because Marek is a Pole",
    "for he is old",
    "weil er HIV hat",
    "weil er im Gefängnis war",
    "weil er mit 61 langsam ist",
    "weil Ayse fastet",
    "weil er Zeuge Jehovas ist",
)
OWN = (
    "because I am pregnant",
    "because I'm 61",
    "because I have small kids",
    "weil ich schwanger bin",
    "weil ich alt bin",
    "weil ich zwei Kinder habe",
)
OF_THINGS = (
    "because it is old",
    "because the press is old",
    "because Excel is old",
    "because they are old",
    "because he is 12 minutes late every day",
    "because she has an old scanner",
    "because the rate per driver is 12",
    "because the driver's error rate is 12",
    "because she is 12 % below plan",
    "because the patients are old",
    "because he has foreign suppliers",
    "because our young market grows",
    "weil die Presse alt ist",
    "weil die Maschinen alt sind",
    "weil sie alt sind",
    "weil die Quote der Fahrer 12 ist",
    "weil SAP alt ist",
    "weil Software alt ist",
    "weil unsere Patienten krank sind",
    "weil er alte Teile verbaut",
    "weil die Leitung blind gekauft hat",
    "because residents who are religious wait",
    "because the residents are religious",
    "because patients over 60 wait",
    "because the patients have HIV",
    "because he has HIV tests to run",
    "because she has dementia patients on the ward",
    "because he is in his sixth week",
    "for he is the lead",
    "weil er mit 61 Aufträgen langsam ist",
    "weil er im Gefängnis unterrichtet",
    "weil unsere Patienten HIV haben",
    "weil die Gäste fasten",
)
PRINTER = "Den Drucker im Lager tauschen und Ausfälle von 40 auf 15 senken bis 30. Juni 2027, weil er alt ist"
TODAY = date(2026, 11, 22)


def text(reason: str) -> str:
    if detect(reason) == "de" or reason.split(maxsplit=1)[0] in ("weil", "da", "denn", "wegen"):
        return "Weniger Fehler im Lager: von 40 auf 15 bis 30. Juni 2027"
    return "Cut pick errors from 40 to 15 a week by 30 June 2027"


def found(draft: GoalDraft | TalkingPointDraft, origin: Origin) -> dict[str, Severity]:
    facts = Facts(today=TODAY, origin=origin, language=draft.language, owner="p-1")
    return {each.code: each.severity for each in judge(draft, facts).findings}


def in_the_text(reason: str, origin: Origin = Origin.PERSON) -> Severity | None:
    whole = f"{text(reason)}, {reason}"
    return found(
        GoalDraft(kind=GoalKind.PERFORMANCE, text=whole, language=detect(text(reason)), owner="p-1"), origin
    ).get("FA203")


def beside_it(reason: str, origin: Origin = Origin.PERSON) -> Severity | None:
    draft = GoalDraft(
        kind=GoalKind.PERFORMANCE, text=text(reason), why=reason, language=detect(text(reason)), owner="p-1"
    )
    return found(draft, origin).get("FA203")


@every("reason", OTHERS)
def test_it_is_asked_about_and_no_suggestion_spreads_it(reason: str) -> None:
    assert (in_the_text(reason), beside_it(reason)) == (Severity.ASK, Severity.ASK)
    assert (in_the_text(reason, Origin.MODEL), beside_it(reason, Origin.MODEL)) == (
        Severity.BLOCK,
        Severity.BLOCK,
    )


@every(
    "reason",
    [
        "due to her pregnancy",
        "because of Ayse's headscarf",
        "because our Muslim driver fasts",
        "because she, sadly, is pregnant",
        "because of our pregnant colleague",
        "because she, sadly, is old",
        "because he, by now, is 61",
        "because our driver, alas, is old",
        "weil sie, leider, alt ist",
        "due to pregnancy",
        "She gets fewer shifts due to pregnancy",
        "Peter hands over, because of disability",
        "on account of religion",
        "wegen Schwangerschaft",
        "wegen einer Behinderung",
        "Sie übernimmt weniger Schichten wegen Schwangerschaft",
    ],
)
def test_a_reason_beside_the_goal_is_read_for_traits(reason: str) -> None:
    assert (beside_it(reason), beside_it(reason, Origin.MODEL)) == (Severity.ASK, Severity.BLOCK)


@every("reason", ["because of my headscarf", "because I am close to retirement"])
def test_but_not_for_one_s_own(reason: str) -> None:
    assert (beside_it(reason), beside_it(reason, Origin.MODEL)) == (None, Severity.BLOCK)


@every(
    "reason",
    [
        "our headscarf range sells badly",
        "customers ask for the headscarf range",
        "because our Muslim guests fast",
        "so that Muslim and Jewish guests can eat",
        "so that pregnant patients wait less",
        "the clinic's menopause ward is full",
        "because the press, sadly, is old",
        "because it, by now, is old",
        "due to pregnancy questions that nobody answers",
        "so that fewer women have complications due to pregnancy",
        "because patients wait due to pregnancy",
        "due to origin labels that are missing",
        "weil die Presse, leider, alt ist",
        "weil unsere Patientinnen wegen Schwangerschaft warten",
    ],
)
def test_nor_for_people_who_are_served_or_things(reason: str) -> None:
    assert (beside_it(reason), beside_it(reason, Origin.MODEL)) == (None, None)


@every(
    "told, severity",
    [
        ("My colleague has back pain", Severity.ASK),
        ("Our night driver is close to retirement", Severity.ASK),
        ("My accent is strong", None),
        ("I have back pain", None),
    ],
)
def test_my_colleague_is_not_oneself(told: str, severity: Severity | None) -> None:
    said = f"{told}: raise orders from 20 to 35 a day by 30 June 2027"
    draft = GoalDraft(kind=GoalKind.PERFORMANCE, text=said, language="en", owner="p-1")
    assert found(draft, Origin.PERSON).get("FA203") is severity


@every("reason", OWN)
def test_what_people_tell_of_themselves_is_theirs(reason: str) -> None:
    assert (in_the_text(reason), beside_it(reason)) == (None, None)


@every("reason", OF_THINGS)
def test_things_and_people_who_are_served_may_be_old(reason: str) -> None:
    assert (in_the_text(reason, Origin.MODEL), beside_it(reason, Origin.MODEL)) == (None, None)


def test_he_may_be_a_printer_in_german() -> None:
    assert "FA203" not in found(
        GoalDraft(kind=GoalKind.PERFORMANCE, text=PRINTER, language="de", owner="p-1"),
        Origin.MODEL,
    )


@every("reason", OTHERS)
def test_nor_does_a_talking_point_or_feedback(reason: str) -> None:
    language = detect(text(reason))
    said = (
        f"Die Übergabe dauert lange, {reason}." if language == "de" else f"The handover takes long, {reason}."
    )
    point = TalkingPointDraft(text=said, part=Part.PERFORMANCE, kind=PointKind.GROWTH, language=language)
    assert found(point, Origin.PERSON).get("FA101") is Severity.ASK


@every(
    "said, code",
    [
        ("The handover takes long; Tomas is obese.", "FA101"),
        ("The handover takes long, and Tomas is obese.", "FA101"),
        ("The handover takes long: our driver is overweight.", "FA101"),
        ("The handover takes long; Tomas looks ugly.", "FA101"),
        ("The handover takes long; Tomas is rude.", "TP401"),
        ("The handover takes long; the night driver is moody.", "TP401"),
        ("Die Übergabe dauert lange; Tomas ist übergewichtig.", "FA101"),
        ("Die Übergabe dauert lange; Tomas ist stur.", "TP401"),
        ("Die Übergabe dauert lange, und Tomas ist dick.", "FA101"),
    ],
)
def test_what_a_colleague_is_like_is_no_point(said: str, code: str) -> None:
    assert found(a_point_of(said), Origin.MODEL).get(code) is Severity.BLOCK


@every(
    "said",
    [
        "The handover takes long; the code is ugly.",
        "The handover takes long; two tyres are bald.",
        "The handover takes long; the sauce is fat.",
        "The handover takes long; guests are rude.",
        "The handover takes long; naive forecasts cost a day.",
        "The handover takes long, and Tomas has fat fryers to clean.",
        "The handover takes long, and Tomas is on the ward.",
        "Die Übergabe dauert lange; die Wand ist dick.",
        "Die Übergabe dauert lange; Gäste sind unhöflich.",
        "Die Übergabe dauert lange; das Papier ist dick.",
    ],
)
def test_what_things_and_guests_are_like_is(said: str) -> None:
    assert not {"FA101", "TP401"} & found(a_point_of(said), Origin.MODEL).keys()


def a_point_of(said: str) -> TalkingPointDraft:
    return TalkingPointDraft(text=said, part=Part.PERFORMANCE, kind=PointKind.GROWTH, language=detect(said))


@pytest.mark.slow
@every("reason", (*OTHERS, *OWN))
def test_the_coach_takes_no_such_reason_into_a_goal(reason: str) -> None:
    german = detect(text(reason)) == "de"
    wish = (
        "Weniger Kommissionierfehler im Lager, von 40 auf 15" if german else "Cut pick errors from 40 to 15"
    )
    talk = Loop(coach=BuiltinCoach(), language="de" if german else "en")
    talk.say(wish)
    exchange = talk.say(reason)
    assert not any(note.quote in reason for note in exchange.answer.notes)
    assert reason in exchange.reply


@every(
    "said",
    [
        "my boss is 61 and slow",
        "because she is pregnant",
        "weil sie ein Kopftuch trägt",
        "weil Peter alt ist",
    ],
)
def test_nor_where_it_comes_before_the_goal(said: str) -> None:
    talk = Loop(coach=BuiltinCoach(), language="de" if said.startswith("weil") else "en")
    assert not talk.say(said).answer.notes
    wish = "Weniger Fehler im Lager" if said.startswith("weil") else "fewer pick errors"
    assert [note.field for note in talk.say(wish).answer.notes]


KINDS_OF_PEOPLE = (
    "Replace 4 of the old men on my shift with younger ones by 30 June 2027",
    "Have 4 fewer older drivers on our crew by 30 June 2027",
    "Have my coworkers stop praying, from 5 to 0 times a day by 30 June 2027",
    "Bis 30. Juni 2027 sind 4 der Alten aus dem Team",
    "Bis 30. Juni 2027 4 Frauen weniger: die Frauen in meiner Schicht sind langsam",
)
OTHER_KINDS = (
    "Visit 4 of the old people of our parish a week by 30 June 2027",
    "Replace 4 old machines on my shift with younger ones by 30 June 2027",
    "Bis 30. Juni 2027 sind 4 der alten Pressen aus der Halle",
    "Serve 30 older customers a day by 30 June 2027",
)


@every("said", KINDS_OF_PEOPLE)
def test_a_kind_of_people_at_work_is_asked_about(said: str) -> None:
    draft = GoalDraft(kind=GoalKind.PERFORMANCE, text=said, language=detect(said), owner="p-1")
    assert found(draft, Origin.PERSON).get("FA203") is Severity.ASK


@every("said", OTHER_KINDS)
def test_others_are_work(said: str) -> None:
    draft = GoalDraft(kind=GoalKind.PERFORMANCE, text=said, language=detect(said), owner="p-1")
    assert "FA203" not in found(draft, Origin.MODEL)
