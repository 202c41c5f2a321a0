"""Roles near what somebody does, of those that come with goalcoach."""

from __future__ import annotations

from goalcoach.coach.near_roles import roles_near
from goalcoach.exchange.starter import starter
from tests.each import every


@every(
    ("title", "team", "nearest"),
    [
        (
            "Support specialist",
            "Customer support",
            ["Technical support specialist", "Customer service agent"],
        ),
        ("Support specialist", "", ["IT support specialist", "Technical support specialist"]),
        ("Ward nurse", "Care", ["Registered nurse", "Specialist nurse"]),
        ("Knowledge editor", "Customer support", ["Customer service agent"]),
        (
            "Software engineer",
            "Sales",
            ["Junior software engineer", "Senior software engineer", "Software engineer"],
        ),
        ("HR partner", "People", ["HR business partner"]),
        ("Clown", "Circus", []),
    ],
)
def test_the_team_says_which_work_a_title_means(title: str, team: str, nearest: list[str]) -> None:
    found = [each.name for each in roles_near(title, team, starter().blueprints, 5)]

    assert found[: len(nearest)] == nearest
    assert bool(found) == bool(nearest)
