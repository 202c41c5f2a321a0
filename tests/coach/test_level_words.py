"""What is asked of the words of a level: traits and trainings, in English and German."""

from __future__ import annotations

from goalcoach.coach.level_words import questions
from goalcoach.domain.framework import Competency
from goalcoach.exchange.starter import starter_reading
from tests.each import every


def a_competency(*levels: str) -> Competency:
    return Competency(id="c", name="Care", levels=levels)


@every(
    "text",
    [
        "Is a positive, resilient team player",
        "Has a good attitude",
        "Is reliable and motivated",
        "Shows enthusiasm",
        "Is a natural with numbers",
        "Ist ein positiver, belastbarer Teamplayer",
        "Hat die richtige Einstellung",
    ],
)
def test_what_somebody_is_like_is_asked_about(text: str) -> None:
    (found,) = questions([a_competency("Answers usual complaints alone", text)])

    assert (found.level, "is about what somebody is like" in found.message) == (2, True)
    assert str(found).startswith("Care, level 2: ")
    assert list(questions([a_competency(text)], kept={text})) == []


@every(
    "text",
    [
        "Attended the complaint training",
        "Completed the course on SQL",
        "Takes part in the security course",
        "Hat an der Schulung teilgenommen",
    ],
)
def test_a_training_shows_no_ability(text: str) -> None:
    (found,) = questions([a_competency(text)])

    assert "tells of a training" in found.message


@every(
    "text",
    [
        "",
        "Solves usual complaints alone",
        "Runs trainings for others",
        "Delivers the onboarding training",
        "F\u00fchrt Schulungen durch",
        "Stays friendly and calm with an angry customer",
        "Passes the handover list to the next shift",
    ],
)
def test_what_somebody_does_is_not(text: str) -> None:
    assert list(questions([a_competency(text)])) == []


def test_nothing_is_asked_of_what_comes_with_goalcoach() -> None:
    assert list(questions(starter_reading(None).framework.competencies)) == []
