"""Sentences read aloud: whatever a person gave, the result is English and holds nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.sentence import moves, sentence, spoken_date
from tests.each import every


def sketch(kind: GoalKind = GoalKind.PERFORMANCE, **said: tuple[str, str] | str) -> Sketch:
    notes = []
    for name, given in said.items():
        value, quote = given if isinstance(given, tuple) else (given, given)
        notes.append(Note(field=Field(name), value=value, quote=quote, turn=2))
    return Sketch(kind=kind, notes=tuple(notes))


JUNE = ("2027-06-30", "end of June")
WHY = "because renewals depend on it"


@every(
    ("given", "wanted"),
    [
        pytest.param(
            sketch(outcome="raise the CSAT of key accounts", baseline="82", target="90", due=JUNE, why=WHY),
            "Raise the CSAT of key accounts from 82 to 90 by 30 June 2027, because renewals depend on it.",
            id="verb that moves a number",
        ),
        pytest.param(
            sketch(outcome="be better with customers", metric="CSAT", baseline="82", target="90", due=JUNE),
            "Be better with customers: CSAT from 82 to 90 by 30 June 2027.",
            id="outcome and measure",
        ),
        pytest.param(
            sketch(metric="our CSAT", baseline="82", target="90"),
            "Bring our CSAT from 82 to 90.",
            id="measure alone",
        ),
        pytest.param(
            sketch(outcome="answer faster", metric="response time", target=("4", "under 4 hours")),
            "Answer faster: response time of under 4 hours.",
            id="target without a start",
        ),
        pytest.param(
            sketch(outcome="cut lead time", baseline=("9", "9 days"), target=("3", "3 days")),
            "Cut lead time from 9 to 3 days.",
            id="unit said twice",
        ),
        pytest.param(
            sketch(metric="on-time delivery", baseline=("88", "88%"), target="96"),
            "Bring on-time delivery from 88% to 96%.",
            id="unit said once",
        ),
        pytest.param(
            sketch(outcome="calmer support", metric="complaints", baseline="80", target=("", "halve")),
            "Calmer support: halve complaints (now: 80).",
            id="a change that is a verb",
        ),
        pytest.param(
            sketch(outcome="raise revenue", target=("3000000", "$3M")), "Raise revenue to $3M.", id="to"
        ),
        pytest.param(
            sketch(outcome="close 20 deals", target=("20", "20"), due=JUNE),
            "Close 20 deals by 30 June 2027.",
            id="number inside the outcome",
        ),
        pytest.param(
            sketch(outcome="close 20 deals", target=("20", "20"), baseline="12"),
            "Close 20 deals (now: 12).",
            id="number inside the outcome, and today's",
        ),
        pytest.param(
            sketch(outcome="cut costs", target=("", "by 10 %"), baseline=("2", "2M")),
            "Cut costs by 10 % (now: 2M).",
            id="relative change",
        ),
        pytest.param(
            sketch(outcome="launch the shop", due=("", "before our next board meeting")),
            "Launch the shop before our next board meeting.",
            id="date that nobody can work out",
        ),
        pytest.param(
            sketch(outcome="launch the shop", why="renewals"),
            "Launch the shop (why: renewals).",
            id="bare reason",
        ),
        pytest.param(
            sketch(outcome="launch the shop", why="to keep our customers"),
            "Launch the shop to keep our customers.",
            id="purpose",
        ),
        pytest.param(sketch(outcome="iOS app in the store"), "iOS app in the store.", id="own capitals stay"),
        pytest.param(sketch(why="because"), "", id="no heart"),
        pytest.param(
            sketch(GoalKind.OBJECTIVE, outcome="happy customers", due=JUNE, why=WHY),
            "Happy customers, because renewals depend on it.",
            id="an objective has no date in its sentence",
        ),
        pytest.param(
            sketch(GoalKind.KEY_RESULT, metric="NPS", baseline="20", target="40", due=JUNE, why=WHY),
            "NPS from 20 to 40 by 30 June 2027.",
            id="a key result has no reason",
        ),
        pytest.param(
            sketch(
                GoalKind.DEVELOPMENT,
                outcome="learn SQL",
                application="the churn report",
                mastery="nobody corrects it",
                hours=("", "2 hours a week"),
            ),
            "Learn SQL. Where I use it: the churn report. What others will see: nobody corrects it. "
            "Time: 2 hours a week.",
            id="development",
        ),
    ],
)
def test_sentence(given: Sketch, wanted: str) -> None:
    assert sentence(given) == wanted


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        pytest.param(
            sketch(outcome="Reklamationen senken", baseline="12", target="5", due=JUNE, why="weil es kostet"),
            "Reklamationen senken: von 12 auf 5 bis 30. Juni 2027, weil es kostet.",
            id="outcome and numbers",
        ),
        pytest.param(
            sketch(outcome="weniger Stürze", due=JUNE, why="jeder tut weh"),
            "Weniger Stürze bis 30. Juni 2027 (warum: jeder tut weh).",
            id="a reason that is a sentence",
        ),
        pytest.param(
            sketch(metric="weniger Stürze", baseline="9", target="4", due=JUNE),
            "Stürze von 9 auf 4 bis 30. Juni 2027.",
            id="a measure alone",
        ),
        pytest.param(
            sketch(GoalKind.DEVELOPMENT, outcome="SQL lernen", application="im Monatsbericht"),
            "SQL lernen. Wo ich es anwende: im Monatsbericht.",
            id="development",
        ),
    ],
)
def test_german_words_join_german_phrases(given: Sketch, wanted: str) -> None:
    assert sentence(given, "de") == wanted


def test_an_unknown_language_borrows_english() -> None:
    assert sentence(sketch(outcome="launch the shop", due=JUNE), "xx") == "Launch the shop by 30 June 2027."


def test_dates_are_spoken_with_the_month_in_words() -> None:
    assert spoken_date(date(2027, 3, 1)) == "1 March 2027"


def test_moves() -> None:
    assert moves("Cut costs")
    assert not moves("launch the shop")
