"""Numbers and days of a review by how they are told: beside each false sentence a right one, as near."""

from __future__ import annotations

from datetime import date

from goalcoach.domain.goal import GoalKind
from goalcoach.rules.joined.evidence import EvidenceKind
from goalcoach.rules.joined.review import ReviewedGoal
from tests.each import every
from tests.rules.test_claims_by_cause import Claim, assert_judged, facts, item

NOTE, RESULT, CHECK_IN = EvidenceKind.NOTE, EvidenceKind.RESULT, EvidenceKind.CHECK_IN
FEEDBACK = EvidenceKind.FEEDBACK
WORKSHOP = facts(
    "en",
    (
        ReviewedGoal(
            id="g1",
            kind=GoalKind.PERFORMANCE,
            text="Raise bicycle repairs returned within 3 days from 50 % in January to 80 % by 31 May 2026",
        ),
        ReviewedGoal(
            id="g2",
            kind=GoalKind.PERFORMANCE,
            text="Train at least 6 volunteers in wheel building by 5 June 2026",
        ),
        ReviewedGoal(
            id="g3", kind=GoalKind.PERFORMANCE, text="Bring open orders down from 40 to 10 by 30 June 2026"
        ),
    ),
    item("e1", date(2026, 1, 31), "January: 60 repairs, 30 returned within 3 days, 12 complaints"),
    item("e2", date(2026, 3, 31), "March: 80 repairs, 52 returned within 3 days, 9 complaints"),
    item("e3", date(2026, 6, 30), "June: 75 repairs, 57 returned within 3 days, 4 complaints", RESULT),
    item(
        "e4",
        date(2026, 6, 12),
        "Wheel course: 8 volunteers trained, the last on 22 May; 9 of 14 lessons done. "
        "Stock list: 3 of the 45 boxes had no label. Truing stand ordered on 2 June, came on 9 June.",
        CHECK_IN,
    ),
    item(
        "e5",
        date(2026, 5, 20),
        "At the street fair on 16 May she fixed 24 bikes, 6 of them for children. "
        "Two customers waited 35 minutes. The tags of bikes 4, 9 and 17 were swapped.",
        FEEDBACK,
    ),
    item(
        "e6",
        date(2026, 4, 17),
        "Showed the brake check on 8 April (Ines, cargo bike) and on 15 April (Omar, tandem); "
        "Ruth took photos before and after",
        NOTE,
    ),
    item("e7", date(2026, 4, 1), "First quarter: 18 school visits held, 4 cancelled"),
    item("e8", date(2026, 6, 30), "Second quarter: 27 school visits held, 2 cancelled", RESULT),
    item("e9", date(2026, 6, 30), "Open orders: 40 in January, 25 in April, 19 in June", RESULT),
)
POOL = facts(
    "de",
    (
        ReviewedGoal(
            id="g1",
            kind=GoalKind.PERFORMANCE,
            text="Den Anteil bestandener Prüfungen von 50 % im Januar auf 80 % bis 31. Mai 2026 steigern",
        ),
        ReviewedGoal(
            id="g2",
            kind=GoalKind.PERFORMANCE,
            text="Bis 5. Juni 2026 mindestens 6 Rettungsschwimmer schulen",
        ),
    ),
    item("e1", date(2026, 1, 31), "Januar: 60 Prüfungen, 30 bestanden, 12 Beschwerden"),
    item("e3", date(2026, 6, 30), "Juni: 75 Prüfungen, 57 bestanden, 4 Beschwerden", RESULT),
    item(
        "e4",
        date(2026, 6, 12),
        "8 Rettungsschwimmer ausgebildet, der letzte am 22. Mai; 9 von 14 Übungen erledigt. "
        "Bei 3 von 45 Spinden fehlte das Schild. Pumpe am 2. Juni bestellt, am 9. Juni gekommen.",
        CHECK_IN,
    ),
    item(
        "e5",
        date(2026, 5, 20),
        "Beim Sommerfest am 16. Mai hat sie 24 Kinder betreut, 6 davon Nichtschwimmer. "
        "Zwei Gäste warteten 35 Minuten.",
        FEEDBACK,
    ),
    item(
        "e6",
        date(2026, 4, 17),
        "Rettungsgriff gezeigt am 8. April (Ines, Kinderbecken) und am 15. April (Omar, Sprungturm)",
        NOTE,
    ),
    item("e7", date(2026, 4, 1), "Erstes Quartal: 18 Kurse gehalten, 4 abgesagt"),
    item("e8", date(2026, 6, 30), "Zweites Quartal: 27 Kurse gehalten, 2 abgesagt", RESULT),
)

BOTH = "e1 e3"
OF_WHAT = (
    # parts of which a text does not say again what they count
    Claim("In June 76 % of the repairs were returned within 3 days.", "e3", goal="g1"),
    Claim("In June 72 % of the repairs were returned within 3 days.", "e3", "TP301", "g1"),
    Claim("Eighteen of the repairs in June were not returned within 3 days.", "e3", goal="g1"),
    Claim("Fifteen of the repairs in June were not returned within 3 days.", "e3", "TP301", "g1"),
    Claim("In June three out of four repairs were back within 3 days.", "e3", goal="g1"),
    Claim("In June three out of five repairs were back within 3 days.", "e3", "TP301", "g1"),
    Claim("Every second repair was back within 3 days in January.", "e1", goal="g1"),
    Claim("Every third repair was back within 3 days in January.", "e1", "TP301", "g1"),
    Claim("All but 18 of the 75 repairs in June were returned within 3 days.", "e3", goal="g1"),
    Claim("All but 12 of the 75 repairs in June were returned within 3 days.", "e3", "TP301", "g1"),
    Claim("In January half of the repairs came back within 3 days.", "e1", goal="g1"),
    Claim("In January more than half of the repairs came back within 3 days.", "e1", "TP312", "g1"),
    # what is left, without its name
    Claim("You have done nine of the 14 lessons, so five are still to come.", "e4", goal="g2"),
    Claim("You have done nine of the 14 lessons, so three are still to come.", "e4", "TP301", "g2"),
    Claim("Nine of the 14 lessons are done, which leaves you with five more.", "e4", goal="g2"),
    Claim("Nine of the 14 lessons are done, which leaves you with two more.", "e4", "TP301", "g2"),
    # of other things of the same text
    Claim("One in fifteen of the boxes had no label.", "e4"),
    Claim("One in three of the boxes had no label.", "e4", "TP301"),
    Claim("A quarter of the 24 bikes belonged to children.", "e5"),
    Claim("A third of the 24 bikes belonged to children.", "e5", "TP312"),
    Claim("Of the bikes at the fair 25 % were for children.", "e5"),
    Claim("Of the bikes at the fair 15 % were for children.", "e5", "TP301"),
    Claim("The tags of bikes 4, 9 and 17 were swapped at the fair.", "e5"),
    Claim("The tags of bikes 4, 9 and 24 were swapped at the fair.", "e5", "TP301"),
)
HOW = (
    # a sum of all of the time
    Claim("Over the half-year you held 45 school visits.", "e7 e8"),
    Claim("Over the half-year you held 27 school visits.", "e7 e8", "TP301"),
    Claim("Over the half-year you held 48 school visits.", "e7 e8", "TP301"),
    Claim("In both quarters together six visits were cancelled.", "e7 e8"),
    Claim("In both quarters together eight visits were cancelled.", "e7 e8", "TP301"),
    # differences, further ones, and multiples
    Claim("In the second quarter you held nine school visits more than in the first.", "e7 e8"),
    Claim("In the second quarter you held seven school visits more than in the first.", "e7 e8", "TP301"),
    Claim("You held half as many visits again in the second quarter as in the first.", "e7 e8"),
    Claim("You held twice as many visits in the second quarter as in the first.", "e7 e8", "TP312"),
    Claim("From January to June complaints fell to a third.", BOTH),
    Claim("From January to June complaints fell to a half.", BOTH, "TP312"),
    Claim("A further five complaints fell away between March and June.", "e1 e2 e3"),
    Claim("A further three complaints fell away between March and June.", "e2 e3", "TP301"),
    Claim("Complaints are down by two thirds, from 12 to 4.", BOTH),
    Claim("Complaints are down by two thirds, from 12 to 9.", "e1 e2 e3", "TP301"),
    Claim("There were three times as many complaints in January as in June.", BOTH),
    Claim("The number of repairs went up by 20 between January and March.", "e1 e2"),
    Claim("The number of repairs went up by seven between January and March.", "e1 e2", "TP301"),
    # the way to a target
    Claim("With 19 open orders in June you are seven tenths of the way to the goal.", "e9", goal="g3"),
    Claim("With 19 open orders in June you are half of the way to the goal.", "e9", "TP312", "g3"),
    Claim("In June nine open orders separated you from the goal.", "e9", goal="g3"),
    Claim("In June seven open orders separated you from the goal.", "e9", "TP301", "g3"),
    Claim("You trained two volunteers more than the goal asked for.", "e4", goal="g2"),
    Claim("You trained four volunteers more than the goal asked for.", "e4", "TP301", "g2"),
    Claim("In June you were four percentage points short of the goal.", "e3", goal="g1"),
    Claim("In June you were six percentage points short of the goal.", "e3", "TP301", "g1"),
    # a clause that goes on in the same time
    Claim("In June you took in 75 repairs, and the complaints came to four.", "e2 e3"),
    Claim("In June you took in 75 repairs, and the complaints came to nine.", "e2 e3", "TP311"),
)
WHEN = (
    Claim("The last volunteer was trained two weeks before the deadline.", "e4", goal="g2"),
    Claim("The last volunteer was trained four weeks before the deadline.", "e4", "TP302", "g2"),
    Claim("The last volunteer was trained fourteen days ahead of the deadline.", "e4", goal="g2"),
    Claim("The last volunteer was trained ten days ahead of the deadline.", "e4", "TP302", "g2"),
    Claim("The truing stand was ordered on 2 June and did not come until the 9th.", "e4"),
    Claim("The truing stand was ordered on 2 June and did not come until the 19th.", "e4", "TP302"),
    Claim("In mid-June nine of the 14 lessons were done.", "e4"),
    Claim("At the end of June nine of the 14 lessons were done.", "e4", "TP302"),
    Claim("On 16 May you fixed 24 bikes at the street fair.", "e5"),
    Claim("On 20 May you fixed 24 bikes at the street fair.", "e5", "TP302"),
    Claim("The feedback of 20 May tells of 24 bikes at the street fair.", "e5"),
    Claim("You showed Ines the brake check on 8 April and Omar on 15 April.", "e6"),
    Claim("You showed Omar the brake check on 8 April and Ines on 15 April.", "e6", "TP302"),
    Claim("On 15 April you showed the brake check to Omar at the tandem.", "e6"),
    Claim("On 8 April you showed the brake check to Omar at the tandem.", "e6", "TP302"),
    Claim("Ruth took photos before and after, on 8 April and on 15 April.", "e6"),
)
IN_GERMAN = (
    Claim("Im Juni wurden 76 % der Prüfungen bestanden.", "e3", goal="g1"),
    Claim("Im Juni wurden 72 % der Prüfungen bestanden.", "e3", "TP301", "g1"),
    Claim("Achtzehn der Prüfungen im Juni wurden nicht bestanden.", "e3", goal="g1"),
    Claim("Fünfzehn der Prüfungen im Juni wurden nicht bestanden.", "e3", "TP301", "g1"),
    Claim("Im Juni wurden drei von vier Prüfungen bestanden.", "e3", goal="g1"),
    Claim("Im Juni wurden zwei von drei Prüfungen bestanden.", "e3", "TP301", "g1"),
    Claim("Im Juni wurden 57 Ihrer 75 Prüfungen bestanden.", "e3", goal="g1"),
    Claim("Im Juni wurden 30 Ihrer 75 Prüfungen bestanden.", BOTH, "TP301", "g1"),
    Claim("Neun von 14 Übungen sind erledigt, sodass noch fünf fehlen.", "e4"),
    Claim("Neun von 14 Übungen sind erledigt, sodass noch drei fehlen.", "e4", "TP301"),
    Claim("Bei jedem fünfzehnten der Spinde fehlte das Schild.", "e4"),
    Claim("Bei jedem dritten der Spinde fehlte das Schild.", "e4", "TP301"),
    Claim("Ein Viertel der Kinder beim Sommerfest waren Nichtschwimmer.", "e5"),
    Claim("Ein Drittel der Kinder beim Sommerfest waren Nichtschwimmer.", "e5", "TP312"),
    Claim("Im Halbjahr haben Sie 45 Kurse gehalten.", "e7 e8"),
    Claim("Im Halbjahr haben Sie 27 Kurse gehalten.", "e7 e8", "TP301"),
    Claim("Im zweiten Quartal haben Sie neun Kurse mehr gehalten als im ersten.", "e7 e8"),
    Claim("Im zweiten Quartal haben Sie sieben Kurse mehr gehalten als im ersten.", "e7 e8", "TP301"),
    Claim("Die Beschwerden sind um zwei Drittel zurückgegangen, von 12 auf 4.", BOTH),
    Claim("Die Beschwerden sind um die Hälfte zurückgegangen, von 12 auf 4.", BOTH, "TP301"),
    Claim("Sie haben zwei Rettungsschwimmer mehr ausgebildet als vereinbart.", "e4", goal="g2"),
    Claim("Sie haben vier Rettungsschwimmer mehr ausgebildet als vereinbart.", "e4", "TP301", "g2"),
    Claim("Mit dem Ergebnis vom Juni fehlten Ihnen noch vier Prozentpunkte bis zum Ziel.", "e3", goal="g1"),
    Claim("Mit dem Ergebnis vom Juni fehlten noch sechs Prozentpunkte bis zum Ziel.", "e3", "TP301", "g1"),
    Claim("Im Juni gab es 75 Prüfungen, und die Beschwerden lagen bei vier.", BOTH),
    Claim("Im Juni gab es 75 Prüfungen, und die Beschwerden lagen bei zwölf.", BOTH, "TP311"),
    Claim("Der letzte Rettungsschwimmer war vierzehn Tage vor dem Stichtag ausgebildet.", "e4", goal="g2"),
    Claim("Der letzte Rettungsschwimmer war zehn Tage vor dem Stichtag ausgebildet.", "e4", "TP302", "g2"),
    Claim("Die Pumpe wurde am 2. Juni bestellt und kam erst am 9. an.", "e4"),
    Claim("Die Pumpe wurde am 2. Juni bestellt und kam erst am 19. an.", "e4", "TP302"),
    Claim("Mitte Juni waren neun von 14 Übungen erledigt.", "e4"),
    Claim("Ende Juni waren neun von 14 Übungen erledigt.", "e4", "TP302"),
    Claim("Am 16. Mai haben Sie beim Sommerfest 24 Kinder betreut.", "e5"),
    Claim("Am 20. Mai haben Sie beim Sommerfest 24 Kinder betreut.", "e5", "TP302"),
    Claim("Den Rettungsgriff haben Sie Ines am 8. April gezeigt und Omar am 15. April.", "e6"),
    Claim("Den Rettungsgriff haben Sie Omar am 8. April gezeigt und Ines am 15. April.", "e6", "TP302"),
)


@every("claim", (*OF_WHAT, *HOW, *WHEN), ids=lambda claim: claim.text)
def test_a_number_is_of_what_its_clause_says(claim: Claim) -> None:
    assert_judged(claim, WORKSHOP)


@every("claim", IN_GERMAN, ids=lambda claim: claim.text)
def test_so_it_is_in_german(claim: Claim) -> None:
    assert_judged(claim, POOL)
