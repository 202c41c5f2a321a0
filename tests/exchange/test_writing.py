"""An export as Markdown: words of people stay words, wherever in a line they stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from markdown_it import MarkdownIt

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.goal import (
    Author,
    Comment,
    Goal,
    GoalDraft,
    GoalId,
    GoalKind,
    GoalStatus,
    GoalVersion,
)
from goalcoach.domain.preparation import Point, Preparation, Side
from goalcoach.domain.talking import Part, PointKind
from goalcoach.exchange.gathering import Export, GoalRecord
from goalcoach.exchange.writing import as_json, as_markdown
from tests.each import every
from tests.exchange.sheets import HOSTILE
from tests.store.samples import ADA, GRACE, NOW, a_person

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
UNSEEN = "\u200b"
"""What keeps an address from becoming a link."""


def test_days_of_what_is_read_are_those_of_the_organisation() -> None:
    """In Chicago it was still the evening before, and a program reads the moment itself."""
    night = datetime(2027, 3, 8, 2, 30, tzinfo=UTC)
    remark = Comment(id="c", goal_id=GoalId("g"), author_id=GRACE, text="Which?", at=night)
    version = GoalVersion(
        number=1,
        draft=GoalDraft(kind=GoalKind.PERFORMANCE, text="Raise CSAT"),
        author=Author.PERSON,
        changed_by=ADA,
        verdict_id="v",
        own_words=1.0,
        at=night,
    )
    goal = Goal(
        id=GoalId("g"),
        owner_id=ADA,
        status=GoalStatus.SUBMITTED,
        version=version,
        revision=1,
        created_at=night,
        updated_at=night,
    )
    record = GoalRecord(goal=goal, owner=a_person(), versions=(version,), comments=(remark,))
    export = Export(people=(a_person(),), goals=(record,), zone=ZoneInfo("America/Chicago"))

    assert "Comment, 2027-03-07: Which?" in as_markdown(export)
    assert "2027-03-08T02:30:00+00:00" in as_json(export)


@every("text", HOSTILE)
def test_words_stay_words(text: str) -> None:
    """In a heading and at the beginning of an item."""
    point = Point(id="p", part=Part.PERFORMANCE, kind=PointKind.POINT, claim=text)
    prepared = Preparation(
        id="m",
        pair_id="m",
        side=Side.MANAGER,
        about_id=ADA,
        manager_id=GRACE,
        occasion=Occasion.REVIEW,
        day=date(2027, 3, 8),
        begin=date(2027, 1, 1),
        until=date(2027, 3, 8),
        points=(point,),
        created_at=NOW,
        updated_at=NOW,
    )

    whole = READER.parse(
        as_markdown(Export(people=(replace(a_person(), name=text),), goals=(), preparations=(prepared,)))
    )

    kinds = [token.type for token in whole]
    says = [
        "".join(each.content for each in token.children or () if each.type in {"text", "text_special"})
        for token in whole
        if token.type == "inline"
    ]
    plain = " ".join(text.split())
    assert [each.replace(UNSEEN, "") for each in says] == [plain, "Prepared: review, 2027-03-08", plain]
    assert [kinds.count(each) for each in ("heading_open", "list_item_open", "hr")] == [2, 1, 0]
