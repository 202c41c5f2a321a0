"""ME3: what shows that somebody has learned something. Knows nothing of performance goals."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.finding import Certainty, Criterion, Letter, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import DEVELOPMENT_GOALS, WORDED, Bad, Good, Hit, quoted, rule
from goalcoach.rules.samples import a_development_goal
from goalcoach.rules.sources import ARTHUR, BALDWIN_FORD, LATHAM_SEIJTS_CRIM, PRIMALOGIK


@rule(
    code="ME301",
    name="learning-without-evidence",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    criterion=Criterion.MEASURABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{text!r} names what to learn, not how anybody will see that it was learned",
    why="Without such a sign, learning ends when the time is over, whatever was learned.",
    sources=(LATHAM_SEIJTS_CRIM, PRIMALOGIK),
    ask="What will you be able to do then that you cannot do today, and who could see it?",
    fix="Name a level, a certificate, a number of times it is used, or something others can watch.",
    bad=lambda: (
        Bad(draft=a_development_goal("Use SQL in the sales report by 26 February 2027", mastery="")),
        Bad(draft=a_development_goal("Speak Spanish with customers by 26 February 2027", mastery="")),
    ),
    good=lambda: (
        Good(draft=a_development_goal()),
        Good(
            draft=a_development_goal("Pass the SQL certificate of level B by 26 February 2027", mastery=""),
            because="a certificate is seen, and the place of use stands beside it",
        ),
    ),
    languages=WORDED,
    follows=Letter.NO,
)
def learning_without_evidence(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    missing = not reading.blank and reading.letter(Criterion.MEASURABLE) is Letter.NO
    if missing:
        yield Hit(data={"text": quoted(reading.text)})


@rule(
    code="ME302",
    name="learning-without-use",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    criterion=Criterion.MEASURABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="it does not say where the new ability will be used",
    why="What is learned and not used at work fades, and within a year much of it is gone.",
    sources=(PRIMALOGIK, BALDWIN_FORD, ARTHUR),
    ask="In which situation at work will you use it first?",
    fix="Name a meeting, a project or a task in which you will use it.",
    bad=lambda: (
        Bad(draft=a_development_goal("Complete the Python course by 26 February 2027", application="")),
        Bad(draft=a_development_goal("Pass the first-aid exam by 26 February 2027", application="")),
    ),
    good=lambda: (
        Good(draft=a_development_goal("Complete the Python course by 26 February 2027")),
        Good(
            draft=a_development_goal(
                "Complete the negotiation course and apply it in 3 client meetings by 26 February 2027",
                application="",
            ),
            because="the use is in the sentence itself",
        ),
    ),
    languages=WORDED,
)
def learning_without_use(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if not reading.blank and not draft.application.strip() and not _used(reading):
        yield Hit()


def _used(reading: Reading) -> bool:
    """Whether it does something with what was learned; "to …" is a purpose, "training" a noun."""
    for start, end in reading.theme("use_phrase"):
        words = reading.text[start:end].lower()
        purpose = reading.text[:start].lower().endswith("to ")
        if not purpose and (words == "using" or not words.endswith("ing")):
            return True
    return False
