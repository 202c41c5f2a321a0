"""Half a year of a care team, played over the API, to the page its manager takes along.

With the built-in coach and with a recorded answer: what docs/review-structure.md lists is in both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from evals import half_year
from evals.half_year import V1, YEAR, Year, ask_model, play, secrets_of, told, written
from goalcoach.exchange.talking_sheet import HEADINGS
from tests.web.pages.markup import tree
from tests.world import Clock, World

STRUCTURE = Path(half_year.__file__).parents[1] / "docs" / "review-structure.md"
LISTED = frozenset(re.findall(r"\bTP\d{3}\b", STRUCTURE.read_text("utf-8")))


def findings(made: dict[str, Any]) -> Iterator[str]:
    """Codes of what the rules ask about a preparation."""
    for each in (*made["findings"], *(found for point in made["points"] for found in point["findings"])):
        yield each["code"]


def asked(made: dict[str, Any], part: str, goal: str) -> str:
    """What is asked about a goal in a part."""
    of = (each for each in made["points"] if (each["part"], each["goal_id"]) == (part, goal))
    return " ".join(each["question"] for each in of)


def as_the_articles_ask(year: Year, made: dict[str, Any]) -> None:
    """Holds every point of the list, and no rule of it has anything to ask."""
    content, ids = made["points"], year.ids
    assert sorted({*findings(made)} & LISTED) == []
    assert (content[0]["claim"], content[0]["question"][-1]) == ("", "?"), "their own view comes first"
    assert list(dict.fromkeys(each["part"] for each in content)) == [
        "performance",
        "connection",
        "development",
    ]
    claims = " ".join(each["claim"] for each in content)
    assert "from 62 % to 93 %" in claims
    assert re.search(r"from 6 (?:a month )?to 5", claims)
    assert "18 August" in claims, "the target was changed, and it says so"
    for goal in ("falls", "short"):
        assert re.search(r"\b(?:how|what)\b", asked(made, "performance", ids[goal]), re.IGNORECASE)
    assert re.search("skill.*time.*tool", asked(made, "connection", ids["falls"])), "the gap question"
    assert asked(made, "connection", ids["sbar"]), "whether the learning paid off"
    assert "two situations" in asked(made, "development", ids["sbar"])
    last = " ".join(each["question"] for each in content if each["part"] == "development")
    assert re.search("time", last)
    assert re.search(r"should I do differently|could I stop doing", last), "the manager's own part"
    kinds = {each["kind"] for each in content}
    assert {"recognition", "growth"} <= kinds
    questions = sum(bool(each["question"]) for each in content)
    assert questions >= sum(bool(each["claim"]) for each in content)


async def printed_whole(year: Year, made: dict[str, Any]) -> None:
    """The page and the file hold every word, what each rests on, and nothing of other people's goals."""
    sheet, _ = await written(year, "Mara", prepared="review")
    page = await (await year.at("Mara")).get(f"/reviews/{year.ids['review']}/print")
    text = tree(page).one("main").text
    places = [text.index(heading) for heading in HEADINGS.values()]
    assert places == sorted(places)
    for each in made["points"]:
        for words in filter(None, (each["claim"], each["question"])):
            assert words in text
            assert words in sheet
    for words in ("Two night posts stayed empty", "Somebody", "needs", "trolley", "care plans", "lunches"):
        assert (words in text) == (words == "Two night posts stayed empty"), words


SAID = {
    "review": (
        "A colleague thanked you on 10 September",
        "Falls at night went from 6 to 5 a month, 1 away from the target of 4. Until 18 August the target "
        "was 3. You gave as the reason: “Two night posts stayed empty",
        "On 10 July you asked for help: “A second person between 4 and 6 a.m.” On 16 October you wrote: “"
        "Both night posts are filled since 1 October”.",
        "you used it on 15 July and on 7 September. A colleague saw on 3 September",
        "You shared where you want to go: “To guide the trainees of our ward one day”.",
    ),
    "review_pia": (
        "Renewed care plans went from 0 to 24, which was the target.",
        "On 25 August you wrote what you had learned: “Families sign at once",
    ),
    "review_eli": (
        "On 14 August you asked for help: “A name beside the trolley check on the shift plan”. On 31 October "
        "it was in your way again: “Nobody says who checks when two of us share a shift”.",
        "About setting up the feeding pump alone at three residents: on 21 July you used it at work",
    ),
    "review_sam": (
        "also on the weeks in the middle, of which nothing is written down",
        "Late lunches went from 11 to 5 a week so far; the target is 4 by 30 November.",
    ),
}
"""What a manager says aloud to four people: of reached and missed goals, reached, missed, little known."""


@pytest.fixture
async def year(world: World, clock: Clock) -> Year:
    """The half-year, to its last day."""
    return await play(world, clock)


async def test_half_a_year_leads_to_a_page_a_conversation_can_be_held_from(year: Year) -> None:
    mara, place = await year.at("Mara"), f"{V1}preparations/{year.ids['review']}"
    builtin = await mara.get_json(place)

    as_the_articles_ask(year, builtin)
    await printed_whole(year, builtin)
    assert builtin["made"]["source"] == "builtin"

    for prepared, sentences in SAID.items():
        sheet, _ = await written(year, "Mara", prepared=prepared)
        assert [each for each in sentences if each not in sheet] == []

    recorded = await ask_model(year)

    assert recorded["made"]["source"] == "recorded"
    assert (recorded["made"]["held"], recorded["made"]["notice"]) == (0, "")
    as_the_articles_ask(year, recorded)
    await printed_whole(year, recorded)


def test_a_private_word_is_there_only_where_it_is_wanted() -> None:
    text = YEAR.read_text("utf-8")

    assert "[[" not in told(text, marked=False).replace("[[place, who may read it]]", "")
    assert all(each.word in told(text, marked=True) for each in secrets_of(text).values())
