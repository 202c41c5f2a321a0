"""What a demanding person says to the coach: labels, shares, sentences of their own, English and German."""

from __future__ import annotations

import pytest

from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.coach import BuiltinCoach
from tests.llm.loop import Loop


def talk(*sayings: str, language: str = "en") -> Loop:
    loop = Loop(coach=BuiltinCoach(), language=language)
    for said in sayings:
        loop.say(said)
    return loop


def quoted(loop: Loop, *fields: Field) -> tuple[str, ...]:
    notes = [loop.sketch.get(field) for field in fields]
    return tuple(note.quote if note else "" for note in notes)


@pytest.mark.parametrize(
    ("language", "sayings", "kind", "outcome"),
    [
        (
            "en",
            ("I want to write better knowledge articles", "to learn it"),
            GoalKind.DEVELOPMENT,
            "write better knowledge articles",
        ),
        (
            "en",
            ("Run better team meetings", "something to learn"),
            GoalKind.DEVELOPMENT,
            "Run better team meetings",
        ),
        (
            "en",
            (
                "Run better team meetings",
                "31 March 2027",
                "It's something I want to learn",
                "rather a result",
            ),
            GoalKind.PERFORMANCE,
            "Run better team meetings",
        ),
        (
            "de",
            ("Bessere Teamsitzungen leiten", "etwas zu lernen"),
            GoalKind.DEVELOPMENT,
            "Bessere Teamsitzungen leiten",
        ),
        (
            "de",
            ("Meine Abschlussquote verbessern", "es zu lernen", "ein Ergebnis"),
            GoalKind.PERFORMANCE,
            "Meine Abschlussquote verbessern",
        ),
    ],
)
def test_a_label_changes_the_kind_and_nothing_else(
    language: str, sayings: tuple[str, ...], kind: GoalKind, outcome: str
) -> None:
    sketch = talk(*sayings, language=language).sketch
    assert (sketch.kind, sketch.value(Field.OUTCOME)) == (kind, outcome)
    assert sketch.get(Field.METRIC) is None


@pytest.mark.parametrize(
    ("language", "sayings", "kind"),
    [
        ("en", ("Run better team meetings", "from 3 to 8", "something to learn"), GoalKind.DEVELOPMENT),
        ("en", ("Run better team meetings", "a result from 3 to 8"), GoalKind.PERFORMANCE),
        (
            "de",
            ("Meine Abschlussquote verbessern", "ein Ergebnis von 3 % auf 8 %"),
            GoalKind.PERFORMANCE,
        ),
        (
            "de",
            ("Meine Abschlussquote verbessern", "ein Ergebnis, von 3 auf 8"),
            GoalKind.PERFORMANCE,
        ),
    ],
)
def test_numbers_stay_beside_a_label(language: str, sayings: tuple[str, ...], kind: GoalKind) -> None:
    sketch = talk(*sayings, language=language).sketch
    assert (sketch.kind, sketch.value(Field.BASELINE), sketch.value(Field.TARGET)) == (kind, "3", "8")
    assert sketch.get(Field.METRIC) is None
