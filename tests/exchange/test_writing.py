"""An export as Markdown: words of people stay words, wherever in a line they stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from markdown_it import MarkdownIt

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.preparation import Point, Preparation, Side
from goalcoach.domain.talking import Part, PointKind
from goalcoach.exchange.gathering import Export
from goalcoach.exchange.writing import as_markdown
from tests.each import every
from tests.exchange.sheets import HOSTILE
from tests.store.samples import ADA, GRACE, NOW, a_person

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
UNSEEN = "\u200b"
"""What keeps an address from becoming a link."""


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
