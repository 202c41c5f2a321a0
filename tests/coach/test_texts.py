"""What becomes of a text on its way in: what nobody sees goes, all else stays to the letter."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.coach.texts import (
    FIELD_LIMIT,
    SAID_LIMIT,
    WORD_LIMIT,
    clean,
    clean_draft,
    goal_text,
    said_text,
    short_text,
)
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import GoalDraft, GoalKind, Measure, Milestone


@dataclass(frozen=True)
class Row:
    id: str
    typed: str
    kept: str


ROWS = (
    Row("plain", "  Raise CSAT to 90.  ", "Raise CSAT to 90."),
    Row("line-ends", "a\r\nb\rc\u2028d\u2029e\u0085f", "a\nb\nc\nd\ne\nf"),
    Row("tab", "a\tb", "a\tb"),
    Row("zero-width", "Redu\u200bce\u200d chu\u2060rn", "Reduce churn"),
    Row("byte-order-mark", "\ufeffGoal", "Goal"),
    Row("direction", "\u202e%05 yb\u202c \u2066x\u2069 \u200fy", "%05 yb x y"),
    Row("tags", "ok\U000e0069\U000e0067", "ok"),
    Row("controls", "a\x1b[31mb\x07\x7f\x0bc", "a[31mbc"),
    Row("soft-hyphen", "co\u00adoperate", "cooperate"),
    Row("emoji-family", "👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
    Row("persian", "می\u200cخواهم", "می\u200cخواهم"),
    Row("ideograph-variant", "葛\U000e0100城", "葛\U000e0100城"),
    Row("hidden-variant", "a\U000e0101b", "ab"),
    Row("combining", "Nu\u0308n\u0303ez", "Nu\u0308n\u0303ez"),
    Row("ligature", "\ufb01nish the o\ufb03ce", "\ufb01nish the o\ufb03ce"),
    Row("look-alike", "Incr\u0435ase", "Incr\u0435ase"),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_what_is_kept(row: Row) -> None:
    assert clean(row.typed) == row.kept


@pytest.mark.parametrize("text", ["a\x00b", "\ud800", "a\udfffb"])
def test_what_nothing_can_hold_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput) as told:
        clean(text, "why")
    assert told.value.data["field"] == "why"


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    try:
        once = clean(text)
    except InvalidInput:
        return
    assert clean(once) == once
    assert len(once) <= len(text)


@given(
    st.text(
        st.characters(categories=("L", "N", "P", "S", "Zs"), exclude_characters="\u3164\u115f\u1160\uffa0")
    )
)
def test_what_can_be_seen_stays(text: str) -> None:
    assert clean(text) == text.strip()


def test_limits() -> None:
    said_text("a " * (SAID_LIMIT // 2))
    short_text("a" * FIELD_LIMIT, "why")
    goal_text("W" * WORD_LIMIT)
    with pytest.raises(InvalidInput):
        short_text("a" * (FIELD_LIMIT + 1), "why")


@pytest.mark.parametrize("text", ["a " * SAID_LIMIT + "a", " \n\u200b ", ""])
def test_what_cannot_be_said(text: str) -> None:
    with pytest.raises(InvalidInput):
        said_text(text)


@pytest.mark.parametrize("text", ["", "\u2060", "W" * (WORD_LIMIT + 1), "a " * FIELD_LIMIT])
def test_what_is_no_goal(text: str) -> None:
    with pytest.raises(InvalidInput):
        goal_text(text)


def test_every_text_of_a_draft_is_cleaned_and_the_writer_owns_it() -> None:
    dirty, clean_text = "\u200bab\u202e ", "ab"
    part = GoalDraft(kind=GoalKind.KEY_RESULT, text=dirty, owner="somebody else")
    draft = GoalDraft(
        kind=GoalKind.OBJECTIVE,
        text=dirty,
        context=dirty,
        owner="somebody else",
        measure=Measure(name=dirty, unit=dirty, source=dirty),
        why=dirty,
        parent=dirty,
        application=dirty,
        mastery=dirty,
        milestones=(Milestone(text=dirty),),
        activities=(dirty,),
        key_results=(part,),
    )

    kept = clean_draft(draft, owner="ann")

    assert kept == GoalDraft(
        kind=GoalKind.OBJECTIVE,
        text=clean_text,
        context=clean_text,
        owner="ann",
        measure=Measure(name=clean_text, unit=clean_text, source=clean_text),
        why=clean_text,
        parent=clean_text,
        application=clean_text,
        mastery=clean_text,
        milestones=(Milestone(text=clean_text),),
        activities=(clean_text,),
        key_results=(GoalDraft(kind=GoalKind.KEY_RESULT, text=clean_text, owner="ann"),),
    )


def test_a_field_of_a_part_is_named() -> None:
    part = GoalDraft(kind=GoalKind.KEY_RESULT, text="a", why="w" * (FIELD_LIMIT + 1))

    with pytest.raises(InvalidInput) as told:
        clean_draft(GoalDraft(kind=GoalKind.OBJECTIVE, text="a", key_results=(part,)), owner="ann")
    assert told.value.data["field"] == "key_results/0/why"
