"""Every hostile text in every text field, over HTTP: nothing breaks or runs, only the text is stored."""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, closing
from typing import Any
from urllib.parse import quote

import httpx2
import pytest

from goalcoach.coach.texts import clean
from goalcoach.domain.person import Role
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import Step
from tests.llm.talking import written
from tests.stopwatch import Stopwatch
from tests.web.hostile import Item, Page, read, shows_nothing_hidden
from tests.web.recipes import GOAL
from tests.world import Browser, Clock, World, new_world, row_counts

pytestmark = pytest.mark.slow
V1 = "/api/v1"
ITEMS = read()
MARKED = "Marked-7f3a: Elena told her coach that she wants to leave"
"""Stands in another person's private chat, and must not come up anywhere else."""
NEVER_SENT = ("Marked-7f3a", "hunter2-example", "DE00 0000", "000-00-0000")
"""What goes to no language model: another person's words, passwords, numbers of accounts and insurances."""
LASTING = ("goal", "goal_version", "person", "password", "comment")
"""What a conversation alone may never change."""
RATING = re.compile(
    r"\b\d(\.\d)?\s*(/|out of|of|stars?)\s*(5|10)\b"
    r"|\b(exceeds|meets|below|above)\s+expectations\b"
    r"|\b(should|must|will) be (promoted|dismissed|fired|paid)\b"
    r"|\b(best|worst|top|low|high)[ -](performer|potential)\b|\brank(ed|s)? (#|first|last|\d)",
    re.IGNORECASE,
)
"""Judgements of a person, in the words in which they are made."""
TITLES = {"goal text", "measure", "milestone", "activity", "key result", "name", "title"}
"""Fields that stand on one line of a page."""


class Field:
    """A text field of the API: how to send a text to it, and where the text comes back."""

    def __init__(self, name: str, method: str, path: str, body: Any, back: str) -> None:
        self.name, self.method, self.path, self.body, self.back = name, method, path, body, back

    def request(self, text: str) -> dict[str, Any]:
        """The body with the text in its place."""
        return {"json": _put(self.body, text)}


def _put(body: Any, text: str) -> Any:
    if isinstance(body, dict):
        return {key: _put(value, text) for key, value in body.items()}
    if isinstance(body, list):
        return [_put(value, text) for value in body]
    return text if body == "%" else body


FIELDS = (
    Field("goal text", "POST", "/goals", GOAL | {"text": "%"}, "version.draft.text"),
    Field("goal why", "POST", "/goals", GOAL | {"why": "%"}, "version.draft.why"),
    Field("goal parent", "POST", "/goals", GOAL | {"parent": "%"}, "version.draft.parent"),
    Field("goal context", "POST", "/goals", GOAL | {"context": "%"}, "version.draft.context"),
    Field("measure", "POST", "/goals", GOAL | {"measure": {"name": "%"}}, "version.draft.measure.name"),
    Field(
        "milestone",
        "POST",
        "/goals",
        GOAL | {"milestones": [{"text": "%"}]},
        "version.draft.milestones.0.text",
    ),
    Field("activity", "POST", "/goals", GOAL | {"activities": ["%"]}, "version.draft.activities.0"),
    Field(
        "key result",
        "POST",
        "/goals",
        {
            "kind": "objective",
            "text": "Customers renew gladly by 30 June 2027",
            "key_results": [{"kind": "key_result", "text": "%"}],
        },
        "version.draft.key_results.0.text",
    ),
    Field("comment", "POST", "/goals/{goal}/comments", {"text": "%"}, "text"),
    Field("name", "POST", "/people", {"email": "{n}@demo.example", "name": "%"}, "name"),
    Field("title", "POST", "/people", {"email": "{n}t@demo.example", "name": "N", "title": "%"}, "title"),
)


POLITE = Step(text=written("Noted.\n\n**What would be different when this is done?**", asked="outcome"))
OBEDIENT = Step(
    obey=True,
    size=96,
    form=written(
        "%\n\n**What would be different when this is done?**",
        options=[{"text": "%", "field": None}],
        wording="%",
        command="draft_it",
    ),
)
"""A language model that does whatever any text in the prompt tells it to, in the form that is asked for."""


@pytest.fixture
async def world(
    sqlite_url: str, clock: Clock, request: pytest.FixtureRequest, room: Rooms
) -> AsyncIterator[World]:
    """A goalcoach of its own, so that nobody's list grows long, whose log may hold none of the texts.

    With a step, a language model that answers like that is behind it.
    """
    step = getattr(request, "param", None)
    told: dict[str, Any] = {"llm_base_url": room(step).url, "llm_model": "m"} if step else {}
    async with AsyncExitStack() as stack:
        made = await new_world(stack, sqlite_url, clock, sign_in_attempts=100_000, **told)
        yield made
        assert _leaked(made.log.getvalue()) == []


@pytest.fixture
async def ann(world: World) -> Browser:
    elena = await world.somebody("Elena")
    begun = await elena.post_json(f"{V1}/conversations")
    await elena.post_json(f"{V1}/conversations/{begun['id']}/turns?wait=20", {"text": MARKED})
    boss = await world.somebody("Bo", Role.MANAGER)
    return await world.browser(await world.person("Ann", Role.ADMIN, manager=boss.person))


@pytest.fixture
async def goal(ann: Browser) -> str:
    written = await ann.post_json(f"{V1}/goals", GOAL)
    submit = f"{V1}/goals/{written['id']}/submit"
    await ann.post_json(submit, headers={"If-Match": f'"{written["revision"]}"'})
    return str(written["id"])


def _leaked(log: str) -> list[str]:
    """What is wrong with a log: lines of JSON that hold routes, and not one of the texts."""
    lines = [json.loads(line) for line in log.splitlines()]
    wrong = [str(line) for line in lines if not _expected(line)]
    samples = {item.id: clean(item.text)[:40] for item in ITEMS}
    return [*wrong, *(name for name, sample in samples.items() if len(sample) >= 9 and sample in log)]


def _expected(line: dict[str, Any]) -> bool:
    """A route that did not fail, or that the built-in coach answered instead."""
    event, status = str(line["event"]), int(line.get("status", 0))
    return event == "stepped-in" or (event == "request" and status < 500)


def _refusal(item: Item, response: httpx2.Response) -> list[str]:
    """What is wrong with a refusal."""
    if response.status_code >= 500 or response.headers["content-type"] != "application/problem+json":
        return [f"{item.id}: {response.status_code} {response.text[:200]}"]
    return [] if response.json()["detail"] else [f"{item.id}: no reason"]


def _kept(item: Item, kept: str) -> list[str]:
    """What is wrong with a text that was stored."""
    wrong = []
    if kept != clean(item.text):
        wrong.append(f"{item.id}: stored as {kept[:60]!r}")
    if "accept_round_trip" in item.expect and kept != item.text:
        wrong.append(f"{item.id}: does not come back as it was")
    if not shows_nothing_hidden(kept):
        wrong.append(f"{item.id}: something invisible was stored")
    return wrong


def _at(answer: Any, path: str) -> str:
    for part in path.split("."):
        answer = answer[int(part)] if part.isdecimal() else answer[part]
    return str(answer)


@pytest.mark.parametrize("place", FIELDS, ids=lambda place: place.name)
async def test_a_field_keeps_the_very_text_or_refuses_it(
    world: World, sqlite_url: str, ann: Browser, goal: str, place: Field
) -> None:
    wrong: list[str] = []

    for number, item in enumerate(ITEMS):
        before = row_counts(sqlite_url)
        path = f"{V1}{place.path}".replace("{goal}", goal)
        request = json.dumps(place.request(item.text)["json"]).replace("{n}", f"n{number}")
        watch = Stopwatch()
        response = await ann.post(path, content=request, headers={"Content-Type": "application/json"})
        if response.status_code == 201:
            wrong += _kept(item, _at(response.json(), place.back))
        else:
            wrong += _refusal(item, response)
            wrong += [f"{item.id}: refused and stored"] if row_counts(sqlite_url) != before else []
        wrong += _limits(item, response, watch.seconds, title=place.name in TITLES)
        if "accept" in item.expect and item.category == "benign_lookalike" and response.status_code != 201:
            wrong.append(f"{item.id}: harmless, and refused: {response.text[:200]}")

    assert wrong == []


def _limits(item: Item, response: httpx2.Response, seconds: float, *, title: bool = False) -> Iterator[str]:
    # One of them is too long for a title alone.
    if item.expect & {"limit_4xx", "limit_4xx_or_batched"} and (title or item.surface != "goal_title"):
        if response.status_code not in {400, 413, 422}:
            yield f"{item.id}: {response.status_code} for too much"
        if seconds > 1:
            yield f"{item.id}: refused after {seconds:.1f} s"


@pytest.mark.parametrize(
    "world", [None, POLITE, OBEDIENT], indirect=True, ids=["built-in", "polite", "obedient"]
)
async def test_a_chat_keeps_the_very_text_and_changes_nothing_else(
    world: World, sqlite_url: str, ann: Browser, goal: str, room: Rooms
) -> None:
    lasting = rows(sqlite_url, *LASTING)
    wrong: list[str] = []
    answered: Counter[str] = Counter()
    elenas = sum(len(opened.sent) for opened in room.opened)

    for item in ITEMS:
        place = f"{V1}/conversations/{(await ann.post_json(f'{V1}/conversations'))['id']}"
        before = row_counts(sqlite_url)
        watch = Stopwatch()
        response = await ann.post(f"{place}/turns?wait=20", json={"text": item.text})
        seconds = watch.seconds
        if response.status_code != 202:
            wrong += _refusal(item, response) + list(_limits(item, response, seconds))
            wrong += [f"{item.id}: refused and stored"] if row_counts(sqlite_url) != before else []
            wrong += [f"{item.id}: refused"] if "accept" in item.expect else []
            continue
        conversation = await ann.get_json(place)
        answered[conversation["said"][-1]["source"]] += 1
        wrong += [*_kept(item, conversation["said"][1]["text"]), *answer_wrong(item, conversation)]
        shown = Page(
            (
                await ann.get(place.replace(f"{V1}/conversations", "/coach"), headers={"Accept": "text/html"})
            ).text
        )
        wrong += (
            [f"{item.id}: the page holds {shown.handlers + shown.foreign}"]
            if shown.handlers + shown.foreign
            else []
        )

    assert wrong == []
    # A model that is there answers most of them; whatever it does, the rest of this test holds.
    assert not room.opened or answered["m"] > len(ITEMS) / 2
    sent = json.dumps([each.body for opened in room.opened for each in opened.sent[elenas:]])
    assert [each for each in NEVER_SENT if each in sent] == []
    assert rows(sqlite_url, *LASTING) == lasting
    assert unjudged(sqlite_url) == []


def answer_wrong(item: Item, conversation: dict[str, Any]) -> Iterator[str]:
    """What is wrong with what the coach said to it."""
    if conversation["said"][-1]["speaker"] != "coach":
        yield f"{item.id}: no answer"
        return
    reply = conversation["said"][-1]["text"]
    own = reply.replace(clean(item.text), "")
    if "Marked-7f3a" in own or ("Elena" in own and "Elena" not in item.text):
        yield f"{item.id}: another person's words"
    if item.expect & {"no_rating", "no_ranking", "no_employment_decision"}:
        # The coach may say back what the person wanted; it may not add a judgement of its own.
        said = item.text.casefold()
        yield from (
            f"{item.id}: {reply!r}" for each in RATING.finditer(reply) if each[0].casefold() not in said
        )


def rows(address: str, *tables: str) -> list[Any]:
    with closing(sqlite3.connect(address.removeprefix("sqlite:///"))) as connection:
        return [connection.execute(f'SELECT * FROM "{table}" ORDER BY 1').fetchall() for table in tables]


def unjudged(address: str) -> list[Any]:
    with closing(sqlite3.connect(address.removeprefix("sqlite:///"))) as connection:
        rows = connection.execute(
            "SELECT s.state, v.outcome, v.origin, s.content_hash = v.content_hash "
            "FROM suggestion s JOIN verdict v ON v.id = s.verdict_id"
        ).fetchall()
    fine = ("accepted", "model", 1)
    return [row for row in rows if row[1:] != fine and (row[0], row[1]) != ("refused", "refused")]


async def test_trying_a_text_stores_nothing(ann: Browser, sqlite_url: str) -> None:
    before = row_counts(sqlite_url)

    for item in ITEMS:
        response = await ann.post(f"{V1}/check", json=GOAL | {"text": item.text, "why": item.text})
        assert response.status_code in {200, 400, 413, 422}, item.id

    assert row_counts(sqlite_url) == before


async def test_other_fields_take_them_or_refuse_them(ann: Browser, sqlite_url: str, goal: str) -> None:
    """Fields whose text leads nowhere else: reasons, notes, waivers, e-mail, tokens, parameters, paths."""
    begun = await ann.post_json(f"{V1}/conversations")
    revision = (await ann.get(f"{V1}/goals/{goal}")).headers["ETag"]
    before = row_counts(sqlite_url)
    wrong: list[str] = []

    for item in ITEMS:
        text = item.text if len(item.text) < 4_000 else item.text[:4_000]
        answers = [
            await ann.post(f"{V1}/session", json={"email": text, "password": text}),
            await ann.post(f"{V1}/session/link", json={"token": text}),
            await ann.post(f"{V1}/suggestions/unknown/reject", json={"reason": text}),
            await ann.post(f"{V1}/conversations/{begun['id']}/goal", json={"text": text}),
            await ann.put(
                f"{V1}/goals/{goal}",
                json={"goal": GOAL, "waivers": [{"code": "XX100", "reason": text}], "note": text},
                headers={"If-Match": revision},
            ),
            await ann.get(f"{V1}/goals", params={"sort": text}),
            await ann.get(f"{V1}/goals", params={"status": text}),
            await ann.post(f"{V1}/goals", json=GOAL | {"kind": text}),
            await ann.post(f"{V1}/goals", json=GOAL | {text: text}),
        ]
        wrong += [flaw for each in answers for flaw in _refusal(item, each)]
        wrong += [f"{item.id}: {each.status_code} {each.url}" for each in answers if each.status_code < 400]

    assert wrong == []
    assert row_counts(sqlite_url) == before


MARKED_UP = {"xss", "exfil_link", "path_ssrf_template", "sql", "csv_formula", "malformed_json", "unicode"}


async def test_pages_show_them_as_text(ann: Browser) -> None:
    wrong: list[str] = []

    for item in ITEMS:
        if item.category not in MARKED_UP:
            continue
        kept = await ann.post(
            f"{V1}/goals", json=GOAL | {"text": item.text, "why": item.text, "parent": item.text}
        )
        if kept.status_code == 201:
            shown = Page((await ann.get(f"/goals/{kept.json()['id']}", headers={"Accept": "text/html"})).text)
            wrong += [f"{item.id}: {each}" for each in shown.handlers + shown.foreign]
            if " ".join(clean(item.text).split()) not in " ".join(shown.words.split()):
                wrong.append(f"{item.id}: not shown as it was written")
    listed = Page((await ann.get("/goals", headers={"Accept": "text/html"})).text)

    assert wrong == []
    assert listed.handlers == listed.foreign == []
    assert not {"iframe", "object", "embed", "base", "marquee", "video", "audio"} & set(listed.elements)


async def test_paths_out_of_the_tree_lead_nowhere(world: World) -> None:
    browser = await world.browser()
    base = world.app.state.static

    for path in (
        "../../../../etc/passwd",
        "..%2f..%2fapp.py",
        "%2e%2e/app.py",
        "/etc/passwd",
        "css/../../app.py",
        "a%00b",
    ):
        response = await browser.get(f"{base}/{path}")
        assert response.status_code in {404, 422}, path
        assert "root:" not in response.text


async def test_nothing_of_them_reaches_the_log(world: World, ann: Browser) -> None:
    for item in ITEMS:
        text = item.text[:4_000]
        await ann.post(f"{V1}/session", json={"email": text, "password": text})
        await ann.post(f"{V1}/check", json=GOAL | {"text": text})
        await ann.get(f"{V1}/goals", params={"sort": text})
        await ann.get(f"{V1}/goals/{quote(text[:60], safe='', errors='replace')}")

    assert len(world.log.getvalue().splitlines()) > 4 * len(ITEMS)
    assert _leaked(world.log.getvalue()) == []
