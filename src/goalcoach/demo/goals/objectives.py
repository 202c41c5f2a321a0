"""Objectives with their key results, one for most teams."""

from __future__ import annotations

from goalcoach.demo.plan import Number, Planned, Step
from goalcoach.domain.goal import GoalKind


def _key_result(text: str, months: int, number: Number) -> Planned:
    return Planned(kind=GoalKind.KEY_RESULT, text=text, months=months, number=number)


GOALS: tuple[Planned, ...] = (
    Planned(
        owner="Edda",
        kind=GoalKind.OBJECTIVE,
        text="Customers and patients get their answer the same day.",
        ago=70,
        months=4,
        why="because waiting is what people complain about most",
        parent="It stands alone: it is the goal of the whole house",
        key_results=(
            _key_result(
                "Median answer time in support from 9 hours to 4 hours by {due}",
                4,
                Number(name="median answer time in support", baseline="9", target="4", unit="hour"),
            ),
            _key_result(
                "Share of deliveries on the promised day from 88 % to 95 % by {due}",
                4,
                Number(name="deliveries on the promised day", baseline="88", target="95", unit="%"),
            ),
        ),
    ),
    Planned(
        owner="Bo",
        kind=GoalKind.OBJECTIVE,
        text="Support solves a problem in the first contact.",
        ago=60,
        months=4,
        why="because every second contact costs us and annoys the customer",
        parent="Customers and patients get their answer the same day",
        key_results=(
            _key_result(
                "First-contact resolution from 68 % to 80 % by {due}",
                4,
                Number(name="first-contact resolution", baseline="68", target="80", unit="%"),
            ),
            _key_result(
                "Reopened tickets a week from 45 to 20 by {due}",
                4,
                Number(name="reopened tickets a week", baseline="45", target="20", unit="ticket"),
            ),
        ),
        story=(
            Step(do="submit", ago=58),
            Step(do="comment", ago=57, text="Good. Which of the two numbers do we look at each week?"),
            Step(do="answer", ago=56, text="The reopened tickets; the other one moves slowly."),
            Step(do="agree", ago=55),
            Step(do="check_in", ago=55, days=6),
        ),
    ),
    Planned(
        owner="Mia",
        kind=GoalKind.OBJECTIVE,
        text="Customers who are with us stay with us.",
        ago=50,
        months=5,
        why="because winning a new customer takes us four times the effort",
        parent="Customers and patients get their answer the same day",
        key_results=(
            _key_result(
                "Renewals of yearly contracts from 81 % to 88 % by {due}",
                5,
                Number(name="renewals of yearly contracts", baseline="81", target="88", unit="%"),
            ),
            _key_result(
                "Customers visited at least once a quarter from 30 to 55 by {due}",
                5,
                Number(name="customers visited once a quarter", baseline="30", target="55", unit="customer"),
            ),
        ),
        story=(Step(do="submit", ago=48),),
    ),
    Planned(
        owner="Noa",
        kind=GoalKind.OBJECTIVE,
        text="Patients go home safely.",
        ago=45,
        months=5,
        why="because falls in the first week at home bring patients back to us",
        parent="Customers and patients get their answer the same day",
        key_results=(
            _key_result(
                "Falls on the ward a month from 7 to 3 by {due}",
                5,
                Number(name="falls on the ward a month", baseline="7", target="3", unit="fall"),
            ),
        ),
        story=(Step(do="submit", ago=44), Step(do="agree", ago=41), Step(do="check_in", ago=41, days=12)),
    ),
    Planned(
        owner="Ivo",
        kind=GoalKind.OBJECTIVE,
        text="Every delivery arrives on the promised day.",
        ago=40,
        months=4,
        why="because late deliveries are the first reason for complaints",
        parent="Customers and patients get their answer the same day",
        key_results=(
            _key_result(
                "Wrong items a month from 34 to 15 by {due}",
                4,
                Number(name="wrong items a month", baseline="34", target="15", unit="item"),
            ),
        ),
        story=(
            Step(do="submit", ago=39),
            Step(do="ask_changes", ago=37, text="Wrong items and late ones are two things. Which one is it?"),
        ),
    ),
    Planned(
        owner="Gus",
        kind=GoalKind.OBJECTIVE,
        text="Releases no longer wake anybody at night.",
        ago=30,
        months=3,
        why="because three people asked to leave the on-call rota",
        key_results=(
            _key_result(
                "Alarms at night a month from 22 to 6 by {due}",
                3,
                Number(name="alarms at night a month", baseline="22", target="6", unit="alarm"),
            ),
        ),
    ),
)
