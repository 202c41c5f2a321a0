"""Hostile words in every box of the pages: shown as words, or refused with a reason; never markup."""

from __future__ import annotations

import pytest

from tests.web.hostile import read
from tests.web.pages.house import House
from tests.web.pages.markup import Node, tree
from tests.web.pages.test_every_page import strictness

INPUTS = read()
OURS = frozenset(
    """
    a aside b blockquote body br button caption circle dd del details div dl dt em fieldset footer form
    gc-check gc-thread h1 h2 h3 head header hr html i input ins label legend li link main mark meta nav
    noscript ol option p path progress rect script section select span strong summary svg table tbody td
    textarea th thead title tr ul
    """.split()
)


def wrong(page: Node, text: str) -> list[str]:
    """What must not be in a page, whatever somebody typed."""
    foreign = sorted({each.tag for each in page.walk() if each.tag} - OURS)
    return [*foreign, *(each for each in strictness(page, text) if "handler" not in each)]


@pytest.mark.slow
@pytest.mark.parametrize("category", sorted({each.category for each in INPUTS}))
async def test_nothing_typed_becomes_markup(house: House, category: str) -> None:
    ann = house["Ann"]
    for text in (each.text for each in INPUTS if each.category == category):
        answers = [
            await ann.post("/coach", data={"text": text, "kind": ""}),
            await ann.post(
                "/goals/new", data={"kind": "performance", "text": text, "why": text, "metric": text}
            ),
            await ann.post("/rules/check", data={"text": text}),
        ]
        for answer in answers:
            assert answer.status_code in {200, 303, 413, 422}, f"{answer.status_code}: {text[:80]!r}"
            where = answer.headers.get("location")
            shown = await ann.get(where) if where else answer
            if shown.status_code != 413:
                assert wrong(tree(shown), shown.text) == [], repr(text[:80])
    for path in ("/", "/coach", "/goals"):
        shown = await ann.get(path)
        assert wrong(tree(shown), shown.text) == [], path
