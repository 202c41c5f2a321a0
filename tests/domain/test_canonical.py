"""The content hash: equal for equal drafts, different as soon as any field differs."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from goalcoach.domain.canonical import canonical_json, content_hash
from goalcoach.domain.draft import Draft, OptionDraft, ReplyDraft
from goalcoach.domain.goal import Direction, GoalDraft, GoalKind, Measure, Milestone
from goalcoach.domain.talking import LeftEmpty, Part, PointKind, TalkingPointDraft, TalkingPointsDraft
from tests.each import every

FULL = GoalDraft(
    kind=GoalKind.PERFORMANCE,
    text="Raise the CSAT of key accounts from 82 to 90 by 30 June 2027",
    context="Team goals 2027",
    owner="ann",
    measure=Measure(
        name="CSAT",
        baseline=Decimal(82),
        target=Decimal(90),
        unit="point",
        direction=Direction.UP,
        source="survey, read by Bo",
    ),
    start=date(2027, 1, 1),
    due=date(2027, 6, 30),
    review=date(2027, 3, 31),
    why="renewals depend on it",
    parent="Keep every key account",
    hours_per_month=Decimal("7.5"),
    application="account reviews",
    mastery="clients call first",
    milestones=(Milestone(text="survey sent", due=date(2027, 2, 1)),),
    activities=("call ten clients",),
    key_results=(GoalDraft(kind=GoalKind.KEY_RESULT, text="NPS from 30 to 40"),),
    language="en",
)

OTHERS: dict[str, object] = {
    "kind": GoalKind.OBJECTIVE,
    "owner": "bo",
    "measure": replace(FULL.measure or Measure(), target=Decimal(91)),
    "start": date(2027, 1, 2),
    "due": date(2027, 7, 1),
    "review": None,
    "hours_per_month": Decimal(8),
    "milestones": (),
    "activities": ("call ten clients", "again"),
    "key_results": (GoalDraft(kind=GoalKind.KEY_RESULT, text="NPS from 30 to 41"),),
    "language": "de",
}


@every("name", [field.name for field in fields(GoalDraft)])
def test_every_field_counts(name: str) -> None:
    other = OTHERS.get(name, "something else")
    assert content_hash(replace(FULL, **{name: other})) != content_hash(FULL)  # type: ignore[arg-type]


POINT = TalkingPointDraft(
    text="You wrote 12 templates.",
    part=Part.PERFORMANCE,
    kind=PointKind.POINT,
    evidence=("e1", "e2"),
    begin=date(2026, 5, 1),
    until=date(2026, 10, 31),
    goal="g1",
)
PREPARATION = TalkingPointsDraft(
    subject="p-17", points=(POINT,), begin=date(2026, 5, 1), until=date(2026, 10, 31)
)
OTHER_POINTS: dict[str, object] = {
    "part": Part.CONNECTION,
    "kind": PointKind.QUESTION,
    "evidence": ("e2", "e1"),
    "begin": None,
    "until": None,
    "points": (POINT, POINT),
    "left_empty": (LeftEmpty(part=Part.CONNECTION, reason="Too little is known."),),
    "language": "de",
}


@every(
    ("draft", "name"),
    [(draft, field.name) for draft in (POINT, PREPARATION) for field in fields(draft)],
    ids=lambda each: each if isinstance(each, str) else type(each).__name__,
)
def test_every_field_of_talking_points_counts(draft: Draft, name: str) -> None:
    other = OTHER_POINTS.get(name, "something else")
    assert content_hash(replace(draft, **{name: other})) != content_hash(draft)  # type: ignore[arg-type]


def test_a_point_is_not_the_preparation_that_holds_it_alone() -> None:
    assert content_hash(POINT) != content_hash(PREPARATION)


def test_drafts_of_different_types_differ() -> None:
    drafts: list[Draft] = [ReplyDraft(text="Why?"), OptionDraft(text="Why?")]
    assert len({content_hash(draft) for draft in drafts}) == len(drafts)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9))
def test_the_same_number_written_otherwise_is_the_same_goal(number: Decimal) -> None:
    longer = Decimal(f"{number}000") if "." in str(number) else number
    one, two = (replace(FULL, hours_per_month=each) for each in (number, longer))
    assert content_hash(one) == content_hash(two)


@given(st.text(), st.text())
def test_text_cannot_pretend_to_be_structure(text: str, context: str) -> None:
    one = GoalDraft(kind=GoalKind.OTHER, text=text, context=context)
    two = GoalDraft(kind=GoalKind.OTHER, text=text + context, context="")
    assert (content_hash(one) == content_hash(two)) == (context == "")


def test_numbers_stand_in_plain_form() -> None:
    assert canonical_json(Decimal("1E+2")) == '"100"'
    assert canonical_json(Decimal("0.10")) == '"0.1"'
