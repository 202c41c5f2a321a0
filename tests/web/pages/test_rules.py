"""The rules as pages: search, one rule, the box to try a sentence."""

from __future__ import annotations

import pytest

from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.catalogue import FAMILIES, RULES
from goalcoach.rules.samples import a_goal
from tests.web.pages.house import House
from tests.web.pages.markup import tree


async def test_every_rule_is_listed_in_its_family(house: House) -> None:
    page = tree(await house["Ann"].get("/rules"))

    assert [each.attrs["href"] for each in page.all("a", klass="title")] == [
        f"/rules/{code}" for code in RULES
    ]
    assert [each.text for each in page.all("h2") if each.text != "Try a sentence"] == [
        title for _, title, _ in FAMILIES
    ]


@pytest.mark.parametrize(
    ("query", "opened"),
    [("", False), ("?open=all", True), ("?family=ME", True), ("?q=vague", True), ("?open=none", False)],
)
async def test_families_are_closed_until_somebody_looks_for_something(
    house: House, query: str, opened: bool
) -> None:
    page = tree(await house["Ann"].get(f"/rules{query}"))

    families = page.all("details", klass="family")
    assert families
    assert all(("open" in each.attrs) is opened for each in families)
    for each in families:
        (rows,) = each.all("ul")
        assert rows.attrs["id"].startswith("family-"), "an anchor in a closed family opens it"
        count = len(rows.all("li"))
        assert f"{count} rule" in each.one("summary").text


@pytest.mark.parametrize(
    ("query", "some"), [("family=ME", True), ("q=vague", True), ("q=%3Cb%3E", False), ("family=ZZ", False)]
)
async def test_search_narrows_the_list(house: House, query: str, some: bool) -> None:
    page = tree(await house["Ann"].get(f"/rules?{query}"))

    found = page.all("a", klass="title")
    assert bool(found) is some
    assert len(found) < len(RULES)
    assert page.all("b") == []


async def test_a_rule_tells_all_of_its_declaration(house: House) -> None:
    rule = RULES["ME101"]

    page = tree(await house["Ann"].get("/rules/ME101"))

    for text in (rule.why, rule.ask, rule.fix, *map(str, rule.sources), rule.since):
        assert text in page.text
    assert len(page.all("span", klass="sign")) == len(rule.bad) + len(rule.good)


async def test_a_rule_marks_the_words_it_means(house: House) -> None:
    code, bad = next(
        (code, bad) for code, rule in RULES.items() for bad in rule.bad if bad.at and bad.at.isprintable()
    )

    page = tree(await house["Ann"].get(f"/rules/{code}"))

    assert bad.at in [each.exact for each in page.all("mark")]


async def test_an_unknown_rule_is_not_there(house: House) -> None:
    assert (await house["Ann"].get("/rules/XX999")).status_code == 404


async def test_a_sentence_is_tried_and_kept_nowhere(house: House) -> None:
    form = tree(await house["Ann"].get("/rules/ME101")).form("/rules/check")
    assert form["code"] == "ME101"

    found = tree(
        await house["Ann"].post(
            "/rules/check", data=form | {"text": "Answer customers of the web shop by 30 June 2027"}
        )
    )
    clean = tree(
        await house["Ann"].post(
            "/rules/check", data=form | {"text": "Raise CSAT from 82 to 90 by 30 June 2027"}
        )
    )
    nothing = tree(await house["Ann"].post("/rules/check", data={"text": " "}))

    assert "Rule ME101 finds this." in found.one(id="found").text
    assert "Rule ME101 finds nothing here." in clean.one(id="found").text
    assert "Write" in nothing.one(id="found").text


async def test_an_example_shows_only_what_makes_it_one(house: House) -> None:
    plain = tree(await house["Ann"].get("/rules/SP103"))
    numbers = tree(await house["Ann"].get("/rules/ME207"))
    missing = next(
        code
        for code, rule in RULES.items()
        if any(
            isinstance(bad.draft, GoalDraft) and bad.draft == a_goal(bad.draft.text, why="")
            for bad in rule.bad
        )
    )

    shown = [each.text for each in plain.one("section", aria_labelledby="bad").all("p", klass="muted")]
    assert shown != []
    assert all(each.startswith("Measure: ") and "·" not in each for each in shown), "no reason, no milestones"
    assert (
        "Measure: solved at first contact, from 62 to 80 %"
        in numbers.one("section", aria_labelledby="bad").text
    )
    assert "Milestones" not in numbers.text
    assert "Reason: none" in tree(await house["Ann"].get(f"/rules/{missing}")).text


async def test_quoted_words_keep_the_date_as_it_was_written(house: House) -> None:
    found = await house["Ann"].post(
        "/rules/check", data={"text": "Raise CSAT from 82 to 90 by 2027-02-30, as we don't by 2027-02-31"}
    )

    assert found.status_code == 200
    assert "2027-02-30" in tree(found).one(id="found").text
