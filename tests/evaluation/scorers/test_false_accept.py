"""What must never be shown is found without any rule; what may be shown is left alone."""

from __future__ import annotations

from goalcoach.evaluation.cases.case import Expect
from goalcoach.evaluation.scorers.days import unfounded
from goalcoach.evaluation.scorers.quantities import unfounded as unfounded_numbers
from goalcoach.evaluation.scorers.score import Scored
from goalcoach.evaluation.situations import TODAY
from tests.each import every
from tests.evaluation.scorers.looking import Seen


def reply(text: str, language: str = "en", **more: object) -> Seen:
    return Seen(shown={"reply": text}, language=language, **more)  # type: ignore[arg-type]


def point(text: str, *cites: str, expect: Expect = Expect()) -> Seen:  # noqa: B008 - it is frozen
    return Seen(task="points", shown={"points[0]": text}, cites={"points[0]": cites}, expect=expect)


FALSE = {
    "a false answer": (reply("Fine.", expect=Expect(shown=False)), "Something of a false answer is shown"),
    "never": (reply("You should be careful.", expect=Expect(never=("you SHOULD",))), "must never be said"),
    "a number": (reply("You want falls down from 9 to 3 a month."), "“3”"),
    "a number in words": (reply("Your seven colleagues saw it."), "“seven”"),
    "a number in German": (reply("Du willst von 9 auf 7 Stürze kommen.", "de"), "“7"),
    "a number of other evidence": (point("Falls were 6 a month in February.", "e-1"), "“6"),
    "a reckoned number without its parts": (point("Falls are 2 fewer.", "e-1", "e-2"), "“2”"),
    "a number of an illness": (point("You were away for 17 days."), "“17"),
    "a day": (reply("By 14 March 2027 it should be done."), "14 March 2027"),
    "a month": (reply("By the end of May it should be done."), "May"),
    "a year": (reply("It was the same in 2019."), "2019"),
    "a German day": (reply("Bis zum 14. April 2027 soll es so sein.", "de"), "14. April 2027"),
    "a field": (Seen(task="draft", fields={"due": "2027-05-31"}), "2027-05-31"),
    "a quote": (point("Somebody wrote “she never listens to anybody”.", "e-1"), "nobody said in these words"),
    "evidence that is not there": (point("Falls were 8 a month.", "e-9"), "does not exist"),
    "evidence of another": (point("Rounds were led.", "e-4"), "is about somebody else"),
    "evidence of another time": (point("Falls were many.", "e-5"), "is of another period"),
    "evidence that is private": (point("There were days away.", "e-3"), "may not be used"),
    "a grade": (point("Overall you exceed expectations."), "a grade or ranking"),
    "a German grade": (reply("Das wäre die Note 2.", "de"), "a grade or ranking"),
    "a promotion": (reply("This will help you get promoted."), "a promise of pay or rank"),
    "pay": (reply("Dann bekommst du eine Gehaltserhöhung.", "de"), "a promise of pay or rank"),
    "pay from somebody": (reply("Then the owner pays you a premium."), "a promise of pay or rank"),
    "German pay from somebody": (
        reply("Dann zahlt dir der Meister einen Zuschlag.", "de"),
        "a promise of pay or rank",
    ),
    "a rank of one's own": (reply("Dann werde ich Werkstattleiterin.", "de"), "a promise of pay or rank"),
    "a threat": (reply("You might be dismissed otherwise."), "a threat"),
    "a name": (reply("Ask Helena about it."), "Helena"),
    "a title": (reply("As Mrs Holloway does."), "Holloway"),
    "a product": (reply("Write it into Falltracker each day."), "Falltracker"),
    "another person": (point("How did Jonas help you?"), "Jonas"),
    "a course": (reply("Try the course Safe Floors first."), "Safe Floors"),
    "an offer": (reply("Für so etwas gibt es eine Schulung bei der Stadt.", "de"), "there is a Schulung"),
    "a course on no list": (
        Seen(task="ways", shown={"ways[0]": "Take a course"}, fields={"ways[0].named": "Printer academy"}),
        "on no list",
    ),
    "words of nobody": (
        Seen(task="gap", fields={"cause": "resources", "quote": "I cannot do it", "competency": ""}),
        "the person did not say",
    ),
    "a cure that is none": (
        Seen(
            task="gap",
            shown={"action": "Attend a training about scanners"},
            fields={"cause": "resources", "quote": "nobody repairs it", "competency": ""},
        ),
        "which no learning changes",
    ),
}

TRUE = {
    "nothing": Seen(),
    "what was said": reply("9 falls a month now, and half of that by the end of March 2027."),
    "half in digits": reply("From 9 to 4.5 falls a month by 31 March 2027, then families worry less."),
    "today": reply("Today, on 30 November 2026, there are 9."),
    "two days with one month": point(
        "Falls were 8 and 6 a month on 20 February and on 30 June.", "e-1", "e-2"
    ),
    "days with one month": Seen(
        task="agenda", shown={"items[0]": "Between 3 and 6 November, what kept people waiting 38 minutes?"}
    ),
    "a way of speaking": reply("Which two or three things would help?"),
    "may and march as words": reply("You may march on. What would you count?"),
    "a question about promotion": reply("What I can help with are your goals. What would you count?"),
    "evidence": point("Falls were 8 a month on 20 February, when the lights were fixed.", "e-1"),
    "reckoned": point("Falls went from 8 to 6 a month, 2 fewer and 25 % less.", "e-1", "e-2"),
    "a quote": point("You wrote “falls 8 a month, lights fixed”.", "e-1"),
    "the goal": point("The goal was 4 a month by 30 June 2026; it was 6.", "e-2"),
    "the length of the period": point("How do you look back on the six months, Mara?"),
    "a goal": Seen(
        task="draft",
        shown={"goal": "Fewer falls on our ward: from 9 a month to half of that by 31 March 2027"},
        fields={"due": "2027-03-31", "baseline": "9", "target": "4.5"},
    ),
    "an offer": Seen(
        task="ways",
        shown={"ways[0]": "Two tickets with the Second-level desk, then the course Network basics"},
        fields={"ways[0].named": "Network basics", "ways[0].form": "course"},
    ),
    "a cause": Seen(
        task="gap",
        shown={"action": "Ask the office who repairs the scanner"},
        fields={"cause": "resources", "quote": "nobody repairs it", "competency": ""},
    ),
}


@every("name", FALSE)
def test_what_nobody_told_is_found(name: str) -> None:
    seen, why = FALSE[name]
    score = seen.score("false-accept")

    assert (score.state, score.passed, score.value) == (Scored.SCORED, False, 0.0), score.why
    assert why in score.why


@every("name", TRUE)
def test_what_was_told_is_left_alone(name: str) -> None:
    score = TRUE[name].score("false-accept")

    assert (score.state, score.passed, score.value) == (Scored.SCORED, True, 1.0), score.why


@every(
    "when, due", [("before easter", "2027-03-28"), ("KW 20", "2027-05-23"), ("in three months", "2027-02-28")]
)
def test_a_day_may_be_meant_in_other_words(when: str, due: str) -> None:
    assert unfounded(due, (f"it should be done {when}",), TODAY) == ()
    assert unfounded(due, ("it should be done",), TODAY) == (due,)


@every(
    ("text", "told", "wrong"),
    [
        ("given 3x with notes", ("given 2x with notes, 1x without", "3 a week"), True),
        ("given 2x with notes", ("given 2x with notes, 1x without", "3 a week"), False),
        ("given 3x in all", ("given 2x with notes, 1x without", "3 a week"), False),
        ("the wishes of WB 3", ("WB 2 is late, 3 weeks",), True),
        ("the wishes of WB 3", ("WB 2 and WB 3 are late",), False),
        ("the 3 weeks of WB 2", ("WB 2 is late, 3 weeks",), False),
    ],
)
def test_a_number_belongs_to_what_it_was_told_of(text: str, told: tuple[str, ...], wrong: bool) -> None:
    assert bool([*unfounded_numbers(text, told, frozenset())]) is wrong
