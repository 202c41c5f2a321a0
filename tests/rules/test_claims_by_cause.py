"""Claims of a review by the cause they were mended for: beside each false sentence a right one, as near."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.llm.tasks.points import against
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import Evidence, EvidenceItem, EvidenceKind
from goalcoach.rules.joined.review import Review, ReviewedGoal
from tests.each import every


def item(id_: str, day: date, text: str, kind: EvidenceKind = EvidenceKind.MEASURE) -> EvidenceItem:
    return EvidenceItem(id=id_, day=day, kind=kind, text=text, about="p-1", author="p-2")


def facts(language: str, goals: tuple[ReviewedGoal, ...], *items: EvidenceItem) -> Facts:
    review = Review(
        subject="p-1", name="Ada Berg", begin=date(2026, 1, 1), until=date(2026, 6, 30), goals=goals
    )
    return Facts(
        today=date(2026, 7, 15),
        origin=Origin.MODEL,
        language=language,
        review=review,
        evidence=Evidence(items=items),
    )


NOTE, RESULT, CHECK_IN = EvidenceKind.NOTE, EvidenceKind.RESULT, EvidenceKind.CHECK_IN
ENGLISH = facts(
    "en",
    (
        ReviewedGoal(
            id="g1", kind=GoalKind.PERFORMANCE, text="Cut late parcels from 40 to 20 a month by 30 June 2026"
        ),
        ReviewedGoal(
            id="g2", kind=GoalKind.PERFORMANCE, text="Scan 90 % of parcels at gate 4 by 30 June 2026"
        ),
        ReviewedGoal(id="g3", kind=GoalKind.DEVELOPMENT, text="Learn to plan tours alone"),
    ),
    item("e1", date(2026, 1, 31), "40 late parcels in January"),
    item("e2", date(2026, 3, 31), "34 late parcels in March"),
    item("e3", date(2026, 6, 30), "25 late parcels in June, the goal was 20", RESULT),
    item(
        "e4", date(2026, 6, 30), "84 % of parcels scanned at gate 4 in June, up from 60 % in January", RESULT
    ),
    item("e5", date(2026, 5, 12), "The shutter opened at 6.45 on 8 May, the tour starts at 6.", CHECK_IN),
    item(
        "e6", date(2026, 6, 11), "Planned the harbour tour on 21 April and the airport tour on 9 June", NOTE
    ),
    item("e7", date(2026, 4, 30), "Sorting takes 30 minutes, it was 50 minutes in January"),
    item("e8", date(2026, 5, 20), "Helped a driver to load 12 crates and called the customer."),
)
GERMAN = facts(
    "de",
    (
        ReviewedGoal(
            id="g1",
            kind=GoalKind.PERFORMANCE,
            text="Verspätete Pakete bis 30. Juni 2026 von 40 auf 20 im Monat senken",
        ),
        ReviewedGoal(id="g2", kind=GoalKind.DEVELOPMENT, text="Touren allein planen"),
    ),
    item("e1", date(2026, 1, 31), "40 verspätete Pakete im Januar"),
    item("e3", date(2026, 6, 30), "25 verspätete Pakete im Juni, Ziel waren 20", RESULT),
    item(
        "e4", date(2026, 6, 30), "Im Juni wurden 210 von 250 Paketen gescannt, im Januar 150 von 250", RESULT
    ),
    item(
        "e5", date(2026, 5, 12), "Das Tor ging am 8. Mai erst um 8 Uhr auf, vereinbart war 6 Uhr.", CHECK_IN
    ),
    item("e6", date(2026, 6, 11), "Hafentour am 21. April geplant, Flughafentour am 9. Juni geplant", NOTE),
    item(
        "e8",
        date(2026, 5, 20),
        "Hat einem Fahrer beim Laden von 12 Kisten geholfen und die Kundin angerufen.",
    ),
)


@dataclass(frozen=True)
class Claim:
    """A sentence, what it cites, and the code that holds it back; empty for one that is right."""

    text: str
    cites: str
    code: str = ""
    goal: str = ""


LATE, ALL = "e1 e3", "e1 e2 e3"
NUMBERS = (
    # both ends of a range, and a unit that stands once
    Claim("The share scanned went from 60 to 84 per cent.", "e4", goal="g2"),
    Claim("The share scanned went from 60 to 94 per cent.", "e4", "TP301", "g2"),
    Claim("The share scanned went from 50 to 84 per cent.", "e4", "TP301", "g2"),
    Claim("Sorting went from 50 to 30 minutes.", "e7"),
    Claim("Sorting went from 50 to 20 minutes.", "e7", "TP301"),
    Claim("Sorting takes 20 minutes less than in January.", "e7"),
    Claim("Sorting takes between 30 and 50 minutes.", "e7"),
    Claim("Sorting takes between 30 and 70 minutes.", "e7", "TP301"),
    # a number that is a name
    Claim("At gate 4 84 % of the parcels were scanned in June.", "e4", goal="g2"),
    Claim("At gate 6 84 % of the parcels were scanned in June.", "e4", "TP301", "g2"),
    # what was aimed at
    Claim("5 parcels are missing to the goal.", "e3", goal="g1"),
    Claim("There were 20 late parcels in June.", "e3", "TP301", "g1"),
    Claim("The goal was 20 late parcels, and 25 it was.", "e3", goal="g1"),
    Claim("The goal was 25 late parcels.", "e3", "TP301", "g1"),
    Claim("We had set 20 late parcels, and it was 25.", "e3", goal="g1"),
    Claim("90 % of parcels were scanned at gate 4 in June.", "e4", "TP301", "g2"),
    Claim("Scanning at gate 4 is 6 points short of the goal.", "e4", goal="g2"),
    Claim("Scanning at gate 4 rose by 30 points from January to June.", "e4", "TP301", "g2"),
    # a difference of the times that are named
    Claim("15 late parcels fewer in June than in January.", ALL, goal="g1"),
    Claim("9 late parcels fewer in June than in January.", ALL, "TP301", "g1"),
    Claim("9 late parcels fewer in June than in March.", ALL, goal="g1"),
    Claim("6 late parcels fewer in March than in January.", ALL, goal="g1"),
    Claim("14 late parcels fewer in March than in January.", ALL, "TP301", "g1"),
    Claim("Late parcels fell by 5 between January and June.", ALL, "TP301", "g1"),
    Claim("Late parcels fell by 15 between January and June.", ALL, goal="g1"),
    Claim("25 late parcels fewer than in January.", LATE, "TP301", "g1"),
    # the same number twice
    Claim("25 late parcels instead of 40.", LATE, goal="g1"),
    Claim("25 late parcels instead of 25.", LATE, "TP301", "g1"),
    Claim("Late parcels went from 40 to 40.", LATE, "TP301", "g1"),
    Claim("Late parcels went from 40 to 25.", LATE, goal="g1"),
    # times of day
    Claim("The shutter opened 45 minutes after the start of the tour.", "e5"),
    Claim("The shutter opened 30 minutes after the start of the tour.", "e5", "TP301"),
    Claim("On 8 May the shutter opened three quarters of an hour late.", "e5"),
    Claim("On 8 May the shutter opened two hours late.", "e5", "TP301"),
    # pieces of evidence count no minutes
    Claim("Late parcels were counted three times: 40, 34 and 25.", ALL, goal="g1"),
    Claim("Three minutes a parcel were late on average.", ALL, "TP301", "g1"),
)
WHEN = (
    Claim("25 late parcels, and that already in June.", LATE),
    Claim("25 late parcels, and that already in January.", LATE, "TP311"),
    Claim("By June late parcels had come down to 25.", LATE),
    Claim("By January late parcels had come down to 25.", LATE, "TP311"),
    Claim("In June there were 25 late parcels, down from 40.", LATE),
    Claim("In January there were 40 late parcels; 25 now.", LATE),
    # the day of another thing
    Claim("The harbour tour was planned in April.", "e6"),
    Claim("The harbour tour was planned in June.", "e6", "TP302"),
    Claim("On 9 June you planned the airport tour.", "e6"),
    Claim("On 21 April you planned the airport tour.", "e6", "TP302"),
    Claim("You planned two tours, in April and in June.", "e6"),
    Claim("Both tours were planned in different months.", "e6"),
    Claim("You planned both tours in the same month.", "e6", "TP302"),
    Claim("You planned both tours in the same quarter.", "e6"),
    # the day on which it was written down
    Claim("On 11 June you planned the airport tour.", "e6", "TP302"),
    Claim("Your note of 11 June tells of the airport tour.", "e6"),
)
WORDS = (
    Claim("You had undertaken to plan tours alone by June.", "e6"),
    Claim("You had undertaken to lead the night shift by the end of June.", "e6", "TP313"),
    Claim("It was agreed that you plan tours alone.", "e6"),
    Claim("You had set out to move the depot to the harbour.", "e6", "TP313"),
    Claim("Thank you for the 12 crates: the two of you loaded them.", "e8"),
    Claim("Thank you for the 12 crates: the four of you loaded them.", "e8", "TP301"),
    Claim("Your parcels came in time more often: 25 late ones in June.", "e3"),
    Claim("Your slackness shows in 25 late parcels in June.", "e3", "TP401"),
    Claim("The 12 crates never had to go further than you.", "e8"),
    Claim("Nobody on the shift loaded the 12 crates faster than you.", "e8", "TP502"),
    Claim("Behind the 25 late parcels lies your fear of the harbour.", "e3", "FA103"),
    Claim("25 late parcels in June: what would help you?", "e3"),
    Claim("With 12 crates loaded you have earned a step up.", "e8", "TP503"),
    Claim("You helped a driver with 12 crates: thank you.", "e8"),
    Claim("What would we do without you, you are a gem.", "e8", "TP405"),
    Claim("One could argue that it was 25 late parcels in June.", "e3", "TP412"),
    Claim("It was 25 late parcels in June.", "e3"),
    Claim("The shutter is to blame for 25 late parcels.", "e3 e5", "TP305"),
    Claim("The shutter opened at 6.45 on 8 May; it was 25 late parcels in June.", "e3 e5"),
)
MORE = (
    Claim("In June 25 parcels took longer than in March.", "e3", goal="g1"),
    Claim("You helped 9 late parcels fewer to be late than in March.", ALL, goal="g1"),
    Claim("The goal of 20 was missed by five parcels.", "e3", goal="g1"),
    Claim("The goal of 20 was missed by eight parcels.", "e3", "TP301", "g1"),
    Claim("Only five parcels separate June from the goal.", "e3", goal="g1"),
    Claim("June closed 25 % over the goal.", "e3", goal="g1"),
    Claim("June closed 50 % over the goal.", "e3", "TP301", "g1"),
    Claim("With 25 late parcels, June is the best of the three months.", ALL, goal="g1"),
    Claim("March already saw six fewer late parcels; June another nine.", ALL, goal="g1"),
    Claim("March already saw six fewer late parcels; June another twelve.", ALL, "TP301", "g1"),
    Claim("The number has come down month by month: 40, 34, 25.", ALL, goal="g1"),
    Claim("At the turn of the year 40 parcels were late, by the end of June 25.", LATE, goal="g1"),
    Claim("At the turn of the year 25 parcels were late.", LATE, "TP311", "g1"),
    Claim("By midyear 25 parcels were late.", LATE, goal="g1"),
    Claim("On the second Friday in May the shutter opened at 6.45.", "e5"),
    Claim("On the third Friday in May the shutter opened at 6.45.", "e5", "TP302"),
    Claim("The tour could only start three quarters of an hour late on 8 May.", "e5"),
    Claim("In the second week of May the shutter opened late.", "e5"),
    Claim("At the end of May the shutter opened late.", "e5", "TP302"),
    Claim("In mid-May the shutter opened late.", "e5"),
    Claim("The harbour tour was the first you planned, on 21 April.", "e6"),
    Claim("The harbour tour was planned in the third week of April.", "e6"),
    Claim("Neither tour was planned before April.", "e6"),
    Claim("Between April and June you planned two tours.", "e6"),
    Claim("Between January and March you planned two tours.", "e6", "TP302"),
    Claim("You planned three tours, in April and in June.", "e6", "TP301"),
    Claim("To you it said: “… called the customer.”", "e8"),
    Claim("As a colleague put it: 'Helped a driver to load 12 crates'.", "e8"),
    Claim("A colleague says you “helped a driver to load … crates”.", "e8"),
    Claim("I noticed how proud you were of the 12 crates.", "e8", "FA103"),
    Claim("It must have stung that 25 parcels were late.", "e3", "FA103"),
    Claim("Your heart was not in the tours of April and June.", "e6", "FA103"),
    Claim("You are by far the quickest of our drivers, 12 crates.", "e8", "TP502"),
    Claim("Compared to the night crew you load more: 12 crates.", "e8", "TP502"),
    Claim("None of your workmates loads 12 crates.", "e8", "TP502"),
    Claim("On a scale of one to five this is a four: 25 late parcels.", "e3", "TP501"),
    Claim("With 25 late parcels a pay rise is off the table.", "e3", "TP503"),
    Claim("25 late parcels will be reflected in your bonus.", "e3", "TP503"),
    Claim("As someone with small children you loaded 12 crates.", "e8", "FA101"),
    Claim("Despite your bad back you loaded 12 crates.", "e8", "FA101"),
    Claim("A young man like you can load 12 crates.", "e8", "FA101"),
    Claim("You seem to have loaded about 12 crates, I think.", "e8", "TP412"),
    Claim("It looks like 12 crates were loaded.", "e8", "TP412"),
    Claim("As a result of your planning 25 parcels were late.", "e3 e6", "TP305"),
    Claim("The planning of the tours brought late parcels down to 25.", "e3 e6", "TP305"),
    Claim("Late parcels fell to 25, which shows that the tour plans work.", "e3 e6", "TP305"),
    Claim("You committed to train two drivers by May.", "e8", "TP313"),
    Claim("You're doing brilliantly, keep going.", "e8", "TP405"),
    Claim("Nothing but good things to report here!", "e8", "TP405"),
    Claim("In March 34 parcels came late, 6 fewer than in January.", ALL, goal="g1"),
    Claim("In March 34 parcels came late, 8 fewer than in January.", ALL, "TP301", "g1"),
    Claim("Late parcels are down by 15 since January.", LATE, goal="g1"),
    Claim("Late parcels are down by 20 since January.", LATE, "TP301", "g1"),
    Claim("Three quarters of the way to the goal are done.", LATE, goal="g1"),
    Claim("Half of the way to the goal is done.", LATE, "TP312", "g1"),
    Claim("From January to June the number of late parcels sank by 37.5 %.", LATE, goal="g1"),
    Claim("From January to June the number of late parcels sank by 47.5 %.", LATE, "TP301", "g1"),
    Claim("June ended a quarter above the target.", "e3", goal="g1"),
    Claim("June ended a third above the target.", "e3", "TP312", "g1"),
    Claim("16 parcels in 100 were not scanned at gate 4 in June.", "e4", goal="g2"),
    Claim("Nearly one parcel in six was not scanned at gate 4 in June.", "e4", goal="g2"),
    Claim("Sorting is 20 minutes quicker now: 30 where it used to be 50.", "e7"),
    Claim("Sorting is two fifths quicker than in January.", "e7"),
    Claim("Sorting is three fifths quicker than in January.", "e7", "TP312"),
    Claim("Seven weeks lie between the harbour tour and the airport tour.", "e6"),
    Claim("Four weeks lie between the harbour tour and the airport tour.", "e6", "TP302"),
    Claim("The airport tour followed seven weeks after the harbour tour.", "e6"),
    Claim("The airport tour followed a fortnight after the harbour tour.", "e6", "TP302"),
    Claim("In spring you planned your first tour, round the harbour.", "e6"),
    Claim("You planned the airport tour before the harbour tour.", "e6", "TP302"),
    Claim("Your tour plans date from the second quarter.", "e6"),
    Claim("Your tour plans date from the first quarter.", "e6", "TP302"),
    Claim("On a Friday in May the shutter opened late.", "e5"),
    Claim("On a Sunday in May the shutter opened late.", "e5", "TP302"),
    Claim('Somebody wrote: "Helped a driver … and called the customer."', "e8"),
    Claim('Somebody wrote: "Helped a driver to load 12 boxes".', "e8", "TP303"),
    Claim('A colleague noted that you "helped a driver".', "e8"),
    Claim('A colleague noted that you "always help drivers".', "e8", "TP303"),
    Claim("Thanks to the shutter it was 25 late parcels.", "e3 e5", "TP305"),
    Claim("It is plain that 25 late parcels got on your nerves.", "e3", "FA103"),
    Claim("You care little about late parcels: 25 in June.", "e3", "FA103"),
    Claim("I would call that a B plus: 25 late parcels.", "e3", "TP501"),
    Claim("25 late parcels make you eligible for a raise.", "e3", "TP503"),
    Claim("For a mother of two 25 late parcels are remarkable.", "e3", "FA101"),
    Claim("Sorting 30 minutes: nobody else gets there.", "e7", "TP502"),
    Claim("Apparently 12 crates were loaded.", "e8", "TP412"),
    Claim("12 crates were loaded, or so I hear.", "e8", "TP412"),
    Claim("Your task for June was to repaint the depot.", "e8", "TP313"),
    Claim("Thank you for calling the customer and for loading 12 crates with the driver.", "e8"),
    Claim("Would you tell me how the 84 % came about?", "e4", goal="g2"),
    Claim("Six points are missing to the 90 % at gate 4.", "e4", goal="g2"),
    Claim("What the figures show: January 40, March 34, June 25.", ALL, goal="g1"),
    Claim("In five months late parcels went from 40 to 25.", LATE, goal="g1"),
    Claim("99 late parcels in the three months together.", ALL, goal="g1"),
    Claim("33 late parcels a month on average over the three months.", ALL, goal="g1"),
    Claim("43 late parcels a month on average over the three months.", ALL, "TP301", "g1"),
)
IN_GERMAN = (
    Claim("Das Ziel von 20 wurde um fünf Pakete verfehlt.", "e3", goal="g1"),
    Claim("Das Ziel von 20 wurde um acht Pakete verfehlt.", "e3", "TP301", "g1"),
    Claim("Der Juni schloss 25 Prozent über dem Ziel.", "e3", goal="g1"),
    Claim("Der Juni schloss 50 Prozent über dem Ziel.", "e3", "TP301", "g1"),
    Claim("Zu Jahresbeginn waren es 40 verspätete Pakete, zur Jahresmitte 25.", LATE, goal="g1"),
    Claim("Zu Jahresbeginn waren es 25 verspätete Pakete.", LATE, "TP311", "g1"),
    Claim("60 Pakete mehr als im Januar wurden im Juni gescannt.", "e4"),
    Claim("70 Pakete mehr als im Januar wurden im Juni gescannt.", "e4", "TP301"),
    Claim("Am zweiten Freitag im Mai ging das Tor erst um 8 Uhr auf.", "e5"),
    Claim("Mitte April wurde die Hafentour geplant.", "e6"),
    Claim("Anfang April wurde die Hafentour geplant.", "e6", "TP302"),
    Claim("Erst die Hafentour, dann sieben Wochen später die Flughafentour: beide geplant.", "e6"),
    Claim("Erst die Hafentour, dann zwei Wochen später die Flughafentour: beide geplant.", "e6", "TP302"),
    Claim("In der Rückmeldung steht, du habest „einem Fahrer beim Laden von 12 Kisten geholfen“.", "e8"),
    Claim("Zitat: „… und die Kundin angerufen.“", "e8"),
    Claim("Zitat: „… und den Kunden angerufen.“", "e8", "TP303"),
    Claim("Ich habe gemerkt, wie stolz Sie auf die 12 Kisten waren.", "e8", "FA103"),
    Claim("Es hat Sie sicher gewurmt, dass 25 Pakete zu spät kamen.", "e3", "FA103"),
    Claim("25 Pakete zu spät, da hast du keine Lust gehabt.", "e3", "FA103"),
    Claim("Anders als Ihre Kollegen laden Sie 12 Kisten.", "e8", "TP502"),
    Claim("Auf einer Skala von eins bis fünf eine Vier: 25 verspätete Pakete.", "e3", "TP501"),
    Claim("25 verspätete Pakete wirken sich auf Ihren Bonus aus.", "e3", "TP503"),
    Claim("Für die 12 Kisten gibt es eine Gehaltserhöhung.", "e8", "TP503"),
    Claim("Trotz Ihrer kleinen Kinder haben Sie 12 Kisten geladen.", "e8", "FA101"),
    Claim("Trotz Ihres Rückens haben Sie 12 Kisten geladen.", "e8", "FA101"),
    Claim("Wahrscheinlich waren es so um die 25 verspätete Pakete.", "e3", "TP412"),
    Claim("Wie man hört, waren es 25 verspätete Pakete.", "e3", "TP412"),
    Claim("Ihre Planung hat dazu geführt, dass nur 25 Pakete zu spät kamen.", "e3 e6", "TP305"),
    Claim("Weil das Tor zu spät aufging, kamen 25 Pakete zu spät.", "e3 e5", "TP305"),
    Claim("Du hattest versprochen, das Lager zu streichen.", "e8", "TP313"),
    Claim("Einfach großartig, was Sie leisten!", "e8", "TP405"),
    Claim("Weiter so, wir sind froh, dass es Sie gibt.", "e8", "TP405"),
    Claim("Danke, dass Sie die Kundin angerufen haben.", "e8"),
    Claim("Danke für den Anruf bei der Kundin und die Hilfe beim Laden.", "e8"),
    Claim(
        "Wie hätte das Tor am 8. Mai rechtzeitig aufgehen können? Es war zwei Stunden zu spät offen.", "e5"
    ),
    Claim("Die verspäteten Pakete gingen um gut ein Drittel zurück.", LATE, goal="g1"),
    Claim("Die verspäteten Pakete gingen um mehr als die Hälfte zurück.", LATE, "TP312", "g1"),
    Claim("Drei Viertel des Weges zum Ziel sind geschafft.", LATE, goal="g1"),
    Claim("Die Hälfte des Weges zum Ziel ist geschafft.", LATE, "TP312", "g1"),
    Claim("Im Juni blieben 40 Pakete ungescannt, im Januar waren es noch 100.", "e4"),
    Claim("Im Juni blieben 60 Pakete ungescannt.", "e4", "TP301"),
    Claim("Im Juni wurden 84 Prozent der Pakete gescannt, 24 Punkte mehr als im Januar.", "e4"),
    Claim("Im Juni wurden 84 Prozent der Pakete gescannt, 34 Punkte mehr als im Januar.", "e4", "TP301"),
    Claim("Sechzehn von hundert Paketen wurden im Juni nicht gescannt.", "e4"),
    Claim("Jedes sechste Paket wurde im Juni nicht gescannt.", "e4"),
    Claim("Jedes dritte Paket wurde im Juni nicht gescannt.", "e4", "TP301"),
    Claim("Zwischen der Hafentour und der Flughafentour lagen sieben Wochen.", "e6"),
    Claim("Zwischen der Hafentour und der Flughafentour lagen drei Wochen.", "e6", "TP302"),
    Claim("An einem Freitag im Mai ging das Tor zu spät auf.", "e5"),
    Claim("An einem Sonntag im Mai ging das Tor zu spät auf.", "e5", "TP302"),
    Claim("In der zweiten Maiwoche ging das Tor zwei Stunden zu spät auf.", "e5"),
    Claim("Ende Mai ging das Tor zwei Stunden zu spät auf.", "e5", "TP302"),
    Claim("Beide Touren haben Sie im zweiten Quartal geplant.", "e6"),
    Claim("Beide Touren haben Sie im ersten Quartal geplant.", "e6", "TP302"),
    Claim("In der Rückmeldung heißt es, Sie hätten „die Kundin angerufen“.", "e8"),
    Claim("In der Rückmeldung heißt es, Sie hätten „die Kundin vergessen“.", "e8", "TP303"),
    Claim("12 Kisten hast du mit einem Fahrer geladen, danke dafür.", "e8"),
    Claim("Mit 12 Kisten haben Sie sich eine Prämie verdient.", "e8", "TP503"),
    Claim("Als Mutter haben Sie 12 Kisten geladen.", "e8", "FA101"),
    Claim("Sie hatten sichtlich keine Lust auf die 12 Kisten.", "e8", "FA103"),
    Claim("Das Tor hat Sie sehr verärgert, am 8. Mai um 8 Uhr.", "e5", "FA103"),
    Claim("Wohl etwa 25 verspätete Pakete, würde ich meinen.", "e3", "TP412"),
    Claim("Es waren vermutlich 25 verspätete Pakete.", "e3", "TP412"),
    Claim("Das Tor ist der Grund für die 25 verspäteten Pakete.", "e3 e5", "TP305"),
    Claim("Wegen des Tors gab es 25 verspätete Pakete.", "e3 e5", "TP305"),
    Claim("Sie haben mehr Kisten geladen als die Kollegen, nämlich 12.", "e8", "TP502"),
    Claim("Im Juni lag die Zahl der verspäteten Pakete um ein Viertel über dem Ziel.", "e3", goal="g1"),
    Claim("Im Juni waren es fünf verspätete Pakete mehr als vereinbart.", "e3", goal="g1"),
    Claim("Im Juni waren es acht verspätete Pakete mehr als vereinbart.", "e3", "TP301", "g1"),
    Claim("Der Anteil gescannter Pakete stieg von 60 auf 84 Prozent.", "e4"),
    Claim("Der Anteil gescannter Pakete stieg von 50 auf 84 Prozent.", "e4", "TP301"),
    Claim("Der Anteil gescannter Pakete stieg von 60 auf 94 Prozent.", "e4", "TP301"),
    Claim("Im Juni 15 verspätete Pakete weniger als im Januar, 5 fehlen noch.", LATE, goal="g1"),
    Claim("Im Juni 20 verspätete Pakete weniger als im Januar.", LATE, "TP301", "g1"),
    Claim("Bis zum Zielwert von 20 verbleiben 5 verspätete Pakete.", "e3", goal="g1"),
    Claim("Bis zum Zielwert von 25 verbleiben 5 verspätete Pakete.", "e3", "TP301", "g1"),
    Claim("Das Tor ging am 8. Mai zwei Stunden nach der vereinbarten Zeit auf.", "e5"),
    Claim("Das Tor ging am 8. Mai drei Stunden nach der vereinbarten Zeit auf.", "e5", "TP301"),
    Claim("Die Pakete hatten im Juni einen Stand von 25 erreicht.", LATE),
    Claim("Die Pakete hatten im Januar einen Stand von 25 erreicht.", LATE, "TP311"),
    Claim("25 verspätete Pakete, und das schon im Januar.", LATE, "TP311"),
    Claim("25 verspätete Pakete, und das schon im Juni.", LATE),
    Claim("Die Hafentour wurde im April geplant.", "e6"),
    Claim("Die Hafentour wurde im Juni geplant.", "e6", "TP302"),
    Claim("Beide Touren wurden im selben Monat geplant.", "e6", "TP302"),
    Claim("Ich danke Ihnen für Ihren Anruf bei der Kundin.", "e8"),
    Claim("Ich danke Ihnen und Bernd für den Anruf bei der Kundin.", "e8", "TP304"),
    Claim("Vereinbart war, dass Sie Touren allein planen.", "e6", goal="g2"),
    Claim("Vereinbart war, dass Sie die Nachtschicht leiten.", "e6", "TP313"),
    Claim("Dass Sie sich vor dem Tor fürchten, zeigen 25 verspätete Pakete.", "e3", "FA103"),
    Claim("Man sah dir an, wie sehr dich die 25 verspäteten Pakete geärgert haben.", "e3", "FA103"),
    Claim("Mit 25 verspäteten Paketen ist eine Höhergruppierung drin.", "e3", "TP503"),
    Claim("Im Juni waren es 25 verspätete Pakete. Was würde Ihnen helfen?", "e3"),
    Claim("Läuft bei dir, einfach spitze!", "e8", "TP405"),
    Claim("Danke für die 12 Kisten, die du mit einem Fahrer geladen hast.", "e8"),
)


@every("claim", (*NUMBERS, *WHEN, *WORDS, *MORE), ids=lambda claim: claim.text)
def test_what_is_told_is_judged_by_what_is_false_in_it(claim: Claim) -> None:
    assert_judged(claim, ENGLISH)


@every("claim", IN_GERMAN, ids=lambda claim: claim.text)
def test_so_it_is_in_german(claim: Claim) -> None:
    assert_judged(claim, GERMAN)


def assert_judged(claim: Claim, known: Facts) -> None:
    draft = TalkingPointDraft(
        text=claim.text,
        part=Part.PERFORMANCE,
        kind=PointKind.POINT,
        evidence=tuple(claim.cites.split()),
        goal=claim.goal,
        language=known.language,
    )
    found = {each.code for each in against(judge(draft, known))}

    assert claim.code in found if claim.code else not found
