"""Faults in more of the words people use for them. What is close to them and fine is a near miss."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.rules.engine import judge
from goalcoach.rules.samples import MODEL_FACTS, a_goal, a_reply
from tests.each import every

GOALS = (
    ("SP202", "Cut complaints from 20 to 10 a month and hire three fitters"),
    ("SP202", "Close the old warehouse and raise deliveries from 80 to 95 a day"),
    ("SP202", "Raise stock accuracy from 91 % to 97 % and train 15 pickers"),
    ("ME402", "Ship 5,000 parcels with zero errors"),
    ("ME402", "Have no complaints at all from 300 tenants"),
    ("ME402", "Make no mistakes in 60 invoices"),
    ("SG301", "Move up to pay grade 9"),
    ("SG301", "Earn the full bonus"),
    ("SG301", "Be made partner"),
    ("SG301", "Step up to senior technician"),
    ("SG301", "Win the deputy position"),
    ("SG303", "Get divorced"),
    ("SG303", "Drink no wine on weekdays"),
    ("SG303", "See a therapist twice a month"),
    ("SG303", "Find a girlfriend"),
    ("SG303", "Sleep eight hours a night"),
    ("SG303", "Pay back my student loan"),
)
REPLIES = (
    ("RP203", "You have my word on it. By when?"),
    ("RP203", "Trust me. Who is it for?"),
    ("RP203", "There is no way this can fail. By which day?"),
    ("RP203", "I'll talk to HR about it. What would help?"),
    ("RP203", "Nobody will ever know about this. What happened next?"),
    ("RP203", "It is bound to succeed. What is the number today?"),
    ("RP206", "Do you drink at weekends?"),
    ("RP206", "Are you in a relationship at the moment?"),
    ("RP206", "Does your daughter mind the shift?"),
    ("RP304", "I have been programmed to ask for a date. By when?"),
    ("RP304", "The prompt tells me to offer three options. Which one fits?"),
    ("RP304", "I am an algorithm. What is next?"),
)


@every(("code", "words"), GOALS)
def test_a_goal_is_found_faulty(code: str, words: str) -> None:
    goal = a_goal(f"{words} by 30 June 2027")

    assert code in {each.code for each in judge(goal, replace(MODEL_FACTS, said=(goal.text,))).findings}


@every(("code", "text"), REPLIES)
def test_a_reply_is_found_faulty(code: str, text: str) -> None:
    assert code in {each.code for each in judge(a_reply(text), MODEL_FACTS).findings}
