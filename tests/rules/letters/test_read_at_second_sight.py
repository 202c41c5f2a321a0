"""What letters turned on in goals that nobody had seen: sentences of other trades, beside their opposites."""

from __future__ import annotations

from datetime import date

import pytest

from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts

FACTS = Facts(today=date(2026, 11, 22), origin=Origin.PERSON, owner="Mara Lindqvist")


def told(text: str, letter: str, context: str = "", language: str = "en") -> str:
    draft = GoalDraft(kind=GoalKind.PERFORMANCE, text=text, context=context, language=language)
    (read,) = (each for each in judge(draft, FACTS).letters if each.criterion.value == letter)
    return read.letter.value


@pytest.mark.parametrize(
    ("text", "letter", "says"),
    [
        # A purpose in front of the goal is its reason, and the goal is what stands behind it.
        ("To save the drivers' time, the depot will print the labels", "specific", "yes"),
        ("To save the drivers' time, the depot will print the labels", "relevant", "yes"),
        ("To begin with, the depot will print the labels", "relevant", "unknown"),
        # "To" behind a noun that needs it, and what several words' worth of people are helped to do.
        ("Write down ways to save water", "relevant", "unknown"),
        ("Write down the rules to save water", "relevant", "yes"),
        ("Encourage the younger drivers to log their hours in the depot", "specific", "yes"),
        ("Work with the depot to wash 20 vans", "measurable", "yes"),
        # What somebody else does.
        ("Shift leaders will hold an open day", "measurable", "yes"),
        ("The choir will have a trip", "measurable", "yes"),
        ("All drivers will be given a seat at the table", "measurable", "yes"),
        ("Some drivers will be given a seat at the table", "measurable", "no"),
        # A second verb is no second result where it tells what something does or is about.
        ("Wash 20 vans with tools that save water and improve comfort", "measurable", "yes"),
        ("Write down what the drivers should know and be able to do", "specific", "yes"),
        # A share of a thing, be it counted or not; of a theme it is no measure.
        ("Cut paperwork by 30 %", "measurable", "yes"),
        ("Cut happiness by 30 %", "measurable", "no"),
        # How many is left open, not of what.
        ("Visit more farms", "specific", "yes"),
        ("Visit more sunshine", "specific", "no"),
        ("Write a series of letters about bees", "specific", "yes"),
        # Several of a kind of which the choice decides; a field of work of which nothing is named.
        ("Implement friendly policies", "specific", "no"),
        ("Review friendly policies", "specific", "yes"),
        ("Expand evening training", "specific", "no"),
        ("Expand the evening training", "specific", "yes"),
        # A thing stays a thing with an adjective; people do not become certain by one.
        ("Develop a regular rota", "specific", "yes"),
        ("Maintain a crew that is friendly", "specific", "no"),
        ("Make our values more visible", "specific", "no"),
        # Several of a theme, and whose they are.
        ("Define the responsibilities of the wards", "specific", "yes"),
        ("Define responsibility", "specific", "no"),
        # What is in reach of everyday words.
        ("Make sure the kitchen is lovely", "measurable", "no"),
        ("Make a birdhouse", "measurable", "yes"),
        ("Buy a home", "measurable", "yes"),
        ("Rebuild the wall behind the bakery", "measurable", "yes"),
        ("Further decorate the hall", "specific", "yes"),
        ("Learn from one another", "measurable", "no"),
        ("Return to reading in the evening", "measurable", "no"),
        ("Protect the meadows", "specific", "no"),
        ("Develop a sense of place", "specific", "no"),
        ("Keep using a paper calendar", "specific", "yes"),
    ],
)
def test_a_letter_follows_what_is_said(text: str, letter: str, says: str) -> None:
    assert told(text, letter) == says


@pytest.mark.parametrize(
    ("context", "says"),
    [
        ("2027 bakery goals", "yes"),
        ("2027 resolutions of bakers", "yes"),
        ("Bakery of Ines Moll, 2027 Business Goals", "yes"),
        ("2027 goats of our goals", "no"),
    ],
)
def test_a_list_of_goals_is_called_by_its_year(context: str, says: str) -> None:
    assert told("Bake rye bread", "time_bound", context) == says


def test_a_reason_in_front_is_read_in_german_too() -> None:
    text = "Um die Fahrer zu entlasten, druckt die Halle bis Mai die Etiketten"

    assert told(text, "relevant", language="de") == "yes"
    assert told("Um 8 Uhr druckt die Halle bis Mai die Etiketten", "relevant", language="de") == "unknown"
