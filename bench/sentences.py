"""Varied goal sentences for speed tests. They say nothing about accuracy."""

from __future__ import annotations

import random

VERBS = "Raise Cut Improve Launch Learn Deliver Reduce Write Increase Complete Support".split()
THINGS = (
    "the CSAT of key accounts",
    "time to first response",
    "the onboarding guide for new nurses",
    "stock accuracy in the Lyon warehouse",
    "our monthly close",
    "conversational Spanish",
    "the number of open security findings",
    "first-call resolution",
    "team collaboration",
    "test coverage of the billing service",
)
CHANGES = (
    "",
    " from 62 % to 75 %",
    " by 15%",
    " to under 2 days",
    " from 14 to 6 days",
    " to 90",
    " by $1.2M",
    " twice a week",
)
TIMES = (
    "",
    " by 30 June 2027",
    " by the end of Q2",
    " this quarter",
    " within 90 days",
    " by EOY",
    " in H1 FY27",
    " soon",
    " by next Friday",
)
REASONS = (
    "",
    ", because renewals depend on it",
    " so that the team can focus on prevention",
    " in order to free two days a month",
)
PARTS = (VERBS, THINGS, CHANGES, TIMES, REASONS)


def sentences(count: int, seed: int = 7) -> list[str]:
    """`count` sentences, the same ones for the same seed."""
    pick = random.Random(seed)
    drawn = ([pick.choice(part) for part in PARTS] for _ in range(count))
    return [f"{verb} {''.join(rest)}." for verb, *rest in drawn]
