"""A target that follows from the start is one that was said: half of the 40, and nothing else."""

from __future__ import annotations

import pytest

from goalcoach.rules.engine import judge
from goalcoach.rules.samples import a_goal, a_measure, heard


@pytest.mark.parametrize(
    ("text", "said", "target", "follows"),
    [
        ("Complaints from 40 a month to half of that", "half of that", "20", True),
        ("Complaints from 40 a month to half of that", "half of that", "25", False),
        ("Complaints from 40 a month to half of that", "fewer", "20", False),
        ("Complaints: fewer (now: 40 a month)", "half of that", "20", False),
        ("Complaints: double (now: 40 a month)", "double it", "80", True),
        ("Complaints: double (now: 40 a month)", "double it", "20", False),
    ],
)
def test_what_follows_from_the_start_was_said(text: str, said: str, target: str, follows: bool) -> None:
    goal = a_goal(f"{text} by 30 June 2027", measure=a_measure("complaints", "40", target))

    found = judge(goal, heard("complaints, 40 a month", said, "by 30 June 2027")).findings

    assert any(each.code == "SG201" for each in found) is not follows
