"""Which texts tell somebody to learn, which do not, and what they themselves give as a reason to."""

from __future__ import annotations

import pytest

from goalcoach.llm.builtin.causes.curing import names_course, nothing_to_learn, prescribes

BUSY = "i have no time for it, there are 40 tickets a day and only two of us"
VOLL = "ich habe keine zeit dafür, 40 tickets am tag und wir sind nur zu zweit"


@pytest.mark.parametrize(
    "text",
    [
        "Book a workshop on time management.",
        "Practise working faster.",
        "Learn to prioritise your tickets.",
        "Ask for a coach who shows you how to plan.",
        "Sign up for the e-learning on self-organisation.",
        "Get a mentor.",
        "Watch the tutorial on time boxing.",
        "Develop your time management.",
        "Train yourself to type faster.",
        "Work through the online module.",
        "Take a class.",
        "Would it help to take a course?",
        "Why not do a training on planning?",
    ],
)
def test_learning_is_known_as_learning(text: str) -> None:
    assert prescribes(text, "en", (BUSY,))


@pytest.mark.parametrize(
    "text",
    [
        "Übe, schneller zu arbeiten.",
        "Lerne, deine Tickets zu priorisieren.",
        "Such dir einen Coach, der dir zeigt, wie man plant.",
        "Melde dich zum E-Learning an.",
        "Nimm dir einen Mentor.",
        "Schau dir das Lernvideo an.",
        "Entwickle dein Zeitmanagement weiter.",
        "Verbessere deine Fähigkeit zu planen mit einer Stunde in der Woche.",
        "Trainiere schnelleres Tippen.",
        "Eine Fortbildung würde dir helfen.",
        "Bilde dich in Planung fort.",
        "Frag nach einer Schulung.",
        "Wäre nicht ein Englischkurs gut?",
    ],
)
def test_so_it_is_in_german(text: str) -> None:
    assert prescribes(text, "de", (VOLL,))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ask for a third person", "en"),
        ("get the crane beyond Mondays and Tuesdays, or a second way to lift panes", "en"),
        ("Of course it is the waiting, or is it not?", "en"),
        ("agree on a course of action with whoever decides", "en"),
        ("get the module of the robot repaired", "en"),
        ("have the practice of signing twice changed", "en"),
        ("Did I get it right that no training would change it, and the machines would?", "en"),
        ("find out where the parts are and get them delivered", "en"),
        ("mit der Schulleitung klären, wozu die Lernentwicklungsgespräche da sind", "de"),
        ("mit dem Einkauf klären, was der Wechselkurs kostet", "de"),
        ("Habe ich richtig verstanden, dass es am Kran liegt und nicht an einer Schulung?", "de"),
        ("Diskurs und Konkurs des Kunden abwarten", "de"),
    ],
)
def test_what_only_sounds_like_it_is_none(text: str, language: str) -> None:
    assert not prescribes(text, language, (BUSY, VOLL))


def test_courses_are_the_work_of_those_who_teach() -> None:
    told = ("i give nine courses a week, there is no time to prepare them",)

    assert not prescribes("agree on fewer courses a week with your head", "en", told)
    assert prescribes("take a course in preparing courses", "en", told)


@pytest.mark.parametrize(("told", "language"), [(BUSY, "en"), (VOLL, "de"), (BUSY, "de"), (VOLL, "en")])
def test_whoever_lacks_time_says_nothing_of_learning(told: str, language: str) -> None:
    assert nothing_to_learn((told,), language)


@pytest.mark.parametrize(
    ("told", "language"),
    [
        ("with the network printers i don't find the fault, i end up guessing", "en"),
        ("there is no time, and i don't know how it goes", "en"),
        ("ich kann es noch nicht, und zeit fehlt auch", "de"),
        ("it went badly", "en"),
    ],
)
def test_whoever_speaks_of_it_or_of_nothing_may_be_asked(told: str, language: str) -> None:
    assert not nothing_to_learn((told,), language)


def test_an_invented_course_is_one_whatever_it_is_called() -> None:
    assert names_course("Den Udemy-Kurs abschließen", "de", (VOLL,))
    assert names_course("Become a certified network technician", "en", (BUSY,))
    assert not names_course("Ask my mentor to watch me", "en", (BUSY,))
    assert not names_course("Finish the course that i began", "en", ("i began a course",))
