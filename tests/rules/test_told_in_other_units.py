"""Lengths, parts, days and counts told otherwise than in the evidence: beside each right one a false one."""

from __future__ import annotations

from datetime import date

from goalcoach.domain.goal import GoalKind
from goalcoach.rules.joined.evidence import EvidenceKind
from goalcoach.rules.joined.review import ReviewedGoal
from tests.each import every
from tests.rules.test_claims_by_cause import Claim, assert_judged, facts, item

NOTE, CHECK_IN = EvidenceKind.NOTE, EvidenceKind.CHECK_IN
FERRY = facts(
    "en",
    (
        ReviewedGoal(
            id="g1",
            kind=GoalKind.PERFORMANCE,
            text="Answer 90 % of harbour calls within 15 minutes by 31 May 2026",
        ),
    ),
    item("e1", date(2026, 2, 28), "Calls answered within 15 min in Feb: 150 of 200"),
    item("e2", date(2026, 5, 31), "May: 186 of 200 calls answered within 15 min. Overtime 11 hrs."),
    item("e3", date(2026, 5, 4), "Engine failed on Sunday, slip closed 04:40 till 09:10.", NOTE),
    item("e4", date(2026, 4, 28), "Crossing to the island took 2 h 35 min in fog", NOTE),
    item("e5", date(2026, 5, 29), "24 of 26 ropes were changed within the hour."),
    item("e6", date(2026, 6, 12), "Inspection: 96 points of 100. The log was missing on 2 of 20 days."),
    item(
        "e7",
        date(2026, 4, 17),
        "New handover sheet since 7 April. On the 12th & the 15th the ramp was left open.",
        CHECK_IN,
    ),
    item("e8", date(2026, 6, 8), "When the winch broke she let the deckhands pull by hand.", NOTE),
    item(
        "e12",
        date(2026, 5, 31),
        "Calls in time went from 64 % to 67 %; the target is 90 % by 31 August 2026.",
    ),
    item("e10", date(2026, 1, 31), "Mean wait in Jan: 55 min"),
    item("e11", date(2026, 3, 31), "Mean wait 52 min in Feb, 48 min in Mar"),
    item("e9", date(2026, 6, 12), "First mooring alone on 19 May, the second on 3 June", NOTE),
)
FAEHRE = facts(
    "de",
    (ReviewedGoal(id="g1", kind=GoalKind.DEVELOPMENT, text="Anlegen allein lernen"),),
    item("e1", date(2026, 5, 6), "Anleger gesperrt von 4:40 bis 9:10 Uhr.", NOTE),
    item("e2", date(2026, 4, 28), "Überfahrt im Nebel: 2 h 35 min", NOTE),
    item("e3", date(2026, 5, 6), "Kochabend an Bord läuft seit Do 16.4. jede Woche", CHECK_IN),
)
ENGLISH = (
    Claim("Three quarters of the calls were answered in time in February; by May it was 93 %.", "e1 e2"),
    Claim("Two thirds of the calls were answered in time in February; by May it was 93 %.", "e1 e2", "TP312"),
    Claim("The slip was closed for four hours and thirty minutes.", "e3"),
    Claim("The slip was closed for four hours and fifty minutes.", "e3", "TP301"),
    Claim("The slip was closed for 4 h 30.", "e3"),
    Claim("The slip was closed for 3 h 30.", "e3", "TP301"),
    Claim("The crossing in fog took two hours and thirty-five minutes.", "e4"),
    Claim("The crossing in fog took 155 minutes.", "e4"),
    Claim("The crossing in fog took 165 minutes.", "e4", "TP301"),
    Claim("All but two of the 26 ropes were changed inside sixty minutes.", "e5"),
    Claim("All but two of the 26 ropes were changed inside fifty minutes.", "e5", "TP301"),
    Claim("The inspection gave 96 of 100 points.", "e6"),
    Claim("The inspection gave 98 of 100 points.", "e6", "TP301"),
    Claim("Twice in April the ramp was left open.", "e7"),
    Claim("Four times in April the ramp was left open.", "e7", "TP301"),
    Claim("When the winch broke, you had the deckhands pull by hand.", "e8"),
    Claim("When the winch broke, you had the nerves of a gambler.", "e8", "TP401"),
    Claim("You moored alone on the nineteenth of May.", "e9"),
    Claim("Calls in time went from 64 % to 67 % so far; the target is 90 % by 31 August.", "e12", goal="g1"),
    Claim("The mean wait was down to 48 minutes as early as March.", "e10 e11"),
    Claim("The mean wait was down to 48 minutes as early as February.", "e10 e11", "TP311"),
    Claim("By March the mean wait had come down from 55 to 48 minutes.", "e10 e11"),
    Claim("By February the mean wait had come down from 55 to 48 minutes.", "e10 e11", "TP311"),
    Claim("By February the mean wait had come down from 55 to 52 minutes.", "e10 e11"),
    Claim("Since January the mean wait has come down from 55 to 48 minutes.", "e10 e11"),
    Claim("You moored alone on the ninth of May.", "e9", "TP302"),
    Claim("You moored the second time on June the third.", "e9"),
    Claim("You moored the second time on June the thirteenth.", "e9", "TP302"),
)
GERMAN = (
    Claim("Der Anleger war vier Stunden und dreißig Minuten gesperrt.", "e1"),
    Claim("Der Anleger war vier Stunden und fünfzig Minuten gesperrt.", "e1", "TP301"),
    Claim("Die Überfahrt im Nebel hat 155 Minuten gedauert.", "e2"),
    Claim("Die Überfahrt im Nebel hat 165 Minuten gedauert.", "e2", "TP301"),
    Claim("Der Kochabend an Bord läuft seit dem sechzehnten April.", "e3"),
    Claim("Der Kochabend an Bord läuft seit dem sechsten April.", "e3", "TP302"),
)


@every("claim", ENGLISH, ids=lambda claim: claim.text)
def test_in_english(claim: Claim) -> None:
    assert_judged(claim, FERRY)


@every("claim", GERMAN, ids=lambda claim: claim.text)
def test_in_german(claim: Claim) -> None:
    assert_judged(claim, FAEHRE)
