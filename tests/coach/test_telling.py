"""Sentences of evidence: numbers with their units, and people's words among ours."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from goalcoach.coach.reviews import counted, telling
from goalcoach.domain.check_in import CheckIn, Obstacle
from goalcoach.domain.goal import Direction, GoalDraft, GoalId, GoalKind, Measure
from goalcoach.domain.person import PersonId
from goalcoach.rules.joined.levels import Rater
from goalcoach.store.evidence_port import LevelSeen, MeansGiven
from goalcoach.store.means_port import Means
from tests.each import every


@every(
    "value, unit, told",
    [
        (1, "falls a month", "1 fall a month"),
        (2, "falls a month", "2 falls a month"),
        (1, "deliveries", "1 delivery"),
        (1, "boxes", "1 box"),
        (1, "classes", "1 class"),
        (1, "hour", "1 hour"),
        (1, "pass", "1 pass"),
        (1, "ms", "1 ms"),
        (1, "%", "1 %"),
        (1, "", "1"),
    ],
)
def test_one_of_a_thing_is_told_as_one(value: int, unit: str, told: str) -> None:
    measure = Measure(name="what is counted", target=Decimal(4), unit=unit, direction=Direction.DOWN)

    assert counted.amount(Decimal(value), measure) == told


def _look(**said: Any) -> CheckIn:
    day = date(2026, 6, 26)
    return CheckIn(
        id="1",
        goal_id=GoalId("g"),
        owner_id=PersonId("p"),
        day=day,
        at=datetime(2026, 6, 26, tzinfo=UTC),
        **said,
    )


@every(
    "said, told",
    [
        (
            {"note": "The mats warn us", "learned": "Most fall early"},
            "The mats warn us; learned: Most fall early",
        ),
        ({"note": "they warn us at once.", "learned": "Fast."}, "they warn us at once. Learned: Fast."),
        (
            {"note": "Why so few?", "obstacle": Obstacle.SKILL, "help_needed": "A mentor"},
            "Why so few? In the way (something to learn); help needed: A mentor",
        ),
        ({}, "looked at it, and said no more"),
    ],
)
def test_a_look_reads_as_sentences_and_leaves_words_as_they_are(said: dict[str, Any], told: str) -> None:
    assert telling.look_told(_look(**said), GoalDraft(kind=GoalKind.PERFORMANCE, text="Fewer falls")) == told


@every(
    "name, language, told",
    [
        ("Falls at night", "en", "falls at night"),
        ("CSAT", "en", "CSAT"),
        ("Zufriedenheit", "de", "Zufriedenheit"),
    ],
)
def test_only_english_names_lose_their_capital(name: str, language: str, told: str) -> None:
    measure = Measure(name=name, target=Decimal(4), unit="", direction=Direction.DOWN)
    draft = GoalDraft(kind=GoalKind.PERFORMANCE, text="x", measure=measure, language=language)

    assert telling.called(draft) == told


def test_what_was_refused_ends_with_one_full_stop() -> None:
    day, words = date(2026, 6, 26), "Two days"
    given = MeansGiven(
        goal_id=GoalId("g"), means=Means.HOURS, day=day, asked="A day a week.", agreed=False, words=words
    )

    assert telling.means_told(given) == (
        "Time was asked for and not agreed: A day a week. Possible instead: Two days"
    )


@every(
    "rater, told",
    [
        (Rater.SELF, "Level 1 of Leading a handover: I lead it in the four steps"),
        (
            Rater.GOAL,
            "Level 1 of Leading a handover, which a goal of learning led to: “I lead it in the four steps”",
        ),
    ],
)
def test_a_level_that_a_goal_led_to_is_told_as_that(rater: Rater, told: str) -> None:
    seen = LevelSeen(
        id="1",
        competency="handover",
        level=1,
        day=date(2026, 9, 8),
        rater=rater,
        note="I lead it in the four steps",
        by_id=PersonId("p"),
    )

    assert telling.level_told("Leading a handover", seen) == told
