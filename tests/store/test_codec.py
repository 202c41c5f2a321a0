"""Values of the domain as text: nothing is lost, and what would be lost is refused before it is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from goalcoach.domain.canonical import content_hash
from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.errors import InvalidInput, Misdeclared
from goalcoach.domain.goal import Direction, GoalDraft, GoalKind, Measure, Milestone
from goalcoach.store.codec import DRAFT, SKETCH
from tests.store.samples import a_goal_draft

words = some.text(some.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
numbers = some.none() | some.decimals(allow_nan=False, allow_infinity=False)
days = some.none() | some.dates()
measures = some.none() | some.builds(
    Measure,
    name=words,
    baseline=numbers,
    target=numbers,
    unit=words,
    direction=some.none() | some.sampled_from(Direction),
    source=words,
)


def drafts(
    kinds: list[GoalKind], parts: some.SearchStrategy[tuple[GoalDraft, ...]]
) -> some.SearchStrategy[GoalDraft]:
    return some.builds(
        GoalDraft,
        kind=some.sampled_from(kinds),
        text=words,
        context=words,
        measure=measures,
        start=days,
        due=days,
        hours_per_month=numbers,
        milestones=some.lists(some.builds(Milestone, text=words, due=days), max_size=2).map(tuple),
        activities=some.lists(words, max_size=2).map(tuple),
        key_results=parts,
        language=words,
    )


key_results = drafts([GoalKind.KEY_RESULT], some.just(()))
goals = drafts(list(GoalKind), some.lists(key_results, max_size=2).map(tuple))
notes = some.builds(Note, field=some.sampled_from(Field), value=words, quote=words, turn=some.integers(1, 99))
sketches = some.recursive(
    some.builds(
        Sketch, kind=some.none() | some.sampled_from(GoalKind), notes=some.lists(notes, max_size=2).map(tuple)
    ),
    lambda inner: some.builds(
        Sketch, key_results=some.lists(inner, max_size=2).map(tuple), focus=some.none() | some.integers(0, 3)
    ),
    max_leaves=4,
)


@given(goals)
def test_a_draft_reads_back_as_it_was_judged(draft: GoalDraft) -> None:
    kept = DRAFT.load(DRAFT.dump(draft))

    assert kept == draft
    assert content_hash(kept) == content_hash(draft)


@given(sketches)
def test_a_sketch_reads_back(sketch: Sketch) -> None:
    assert SKETCH.load(SKETCH.dump(sketch)) == sketch


@pytest.mark.parametrize(
    "draft",
    [
        replace(a_goal_draft(), why="half a smile: \ud83d"),
        replace(a_goal_draft(), text="a\0b"),
        replace(a_goal_draft(), activities=("\\\0",)),
        replace(a_goal_draft(), hours_per_month=Decimal("NaN")),
        replace(a_goal_draft(), hours_per_month=Decimal("Infinity")),
        replace(a_goal_draft(), due="tomorrow"),  # type: ignore[arg-type]  # what a careless caller does
        replace(a_goal_draft(), key_results=(replace(a_goal_draft(), text="\ud83d"),)),
    ],
    ids=["surrogate", "nul", "nul-after-backslash", "nan", "infinity", "not-a-date", "in-a-part"],
)
def test_what_would_not_read_back_is_refused(draft: GoalDraft) -> None:
    with pytest.raises(InvalidInput):
        DRAFT.dump(draft)


def test_a_backslash_before_the_letters_of_an_escape_is_only_text() -> None:
    draft = replace(a_goal_draft(), text=r"C:\u0000 and C:\\u0000")

    assert DRAFT.load(DRAFT.dump(draft)) == draft


def test_a_field_that_is_new_since_then_takes_its_default() -> None:
    assert DRAFT.load('{"kind": "performance", "text": "x"}') == GoalDraft(
        kind=GoalKind.PERFORMANCE, text="x"
    )


def test_text_that_the_program_cannot_have_written_is_a_mistake_of_ours() -> None:
    with pytest.raises(Misdeclared):
        DRAFT.load('{"kind": "wish", "text": "x"}')


def test_dates_and_numbers_are_plain_in_the_text() -> None:
    told = DRAFT.dump(replace(a_goal_draft(), due=date(2027, 5, 31), hours_per_month=Decimal("2.50")))

    assert '"due":"2027-05-31"' in told
    assert '"hours_per_month":"2.50"' in told
