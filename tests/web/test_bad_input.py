"""Bad input, line by line: each a clear problem, nothing stored, nothing leaked."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from goalcoach.domain.goal import GoalKind
from goalcoach.domain.person import Role
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.llm.port import TurnAnswerWithText
from goalcoach.rules.facts import Facts
from tests.web.recipes import GOAL, KEPT
from tests.world import Browser, Clock, MakeWorld, World, row_counts

V1 = "/api/v1"
SECRET = "x7f3 nobody else may read this"


@dataclass(frozen=True)
class Bad:
    """A request that must be refused. Blanks in braces are filled with ids of Ann's things, or of others'."""

    id: str
    method: str
    path: str
    status: int
    body: object = None
    raw: bytes | None = None
    headers: dict[str, str] = field(default_factory=dict)


def bad(name: str, method: str, path: str, status: int, body: object = None, **more: Any) -> Bad:
    return Bad(name, method, f"{V1}{path}", status, body, **more)


def raw(name: str, path: str, status: int, body: bytes, method: str = "POST", **headers: str) -> Bad:
    kind = {
        "Content-Type": "application/json",
        **{key.replace("_", "-"): value for key, value in headers.items()},
    }
    return Bad(name, method, f"{V1}{path}", status, raw=body, headers=kind)


MEGABYTE = b'{"text": "' + b"a" * 1_000_000 + b'"}'
TURNS = "/conversations/{conversation}/turns"
FRESH = {"If-Match": '"{revision}"'}
ROWS = (
    # one megabyte, in every shape
    raw("megabyte-said", TURNS, 413, MEGABYTE),
    raw("megabyte-goal", "/goals", 413, MEGABYTE),
    raw("megabyte-comment", "/goals/{goal}/comments", 413, MEGABYTE),
    raw("megabyte-check", "/check", 413, MEGABYTE),
    raw("length-is-a-lie", TURNS, 413, b"{}", Content_Length="99999999999999999999"),
    raw("length-is-no-number", TURNS, 413, b"{}", Content_Length="-1"),
    bad("said-over-the-limit", "POST", TURNS, 422, {"text": "a " * 3_000}),
    bad("goal-over-the-limit", "POST", "/goals", 422, GOAL | {"text": "Raise CSAT " * 200}),
    bad("why-over-the-limit", "POST", "/goals", 422, GOAL | {"why": "w" * 1_001}),
    bad("unit-over-the-limit", "POST", "/goals", 422, GOAL | {"measure": {"unit": "u" * 201}}),
    bad("no-spaces", "POST", "/goals", 422, GOAL | {"text": "W" * 500}),
    bad("too-many-milestones", "POST", "/goals", 422, GOAL | {"milestones": [{"text": "a step"}] * 21}),
    bad("comment-over-the-limit", "POST", "/goals/{goal}/comments", 422, {"text": "c" * 2_001}),
    # characters nothing can hold
    raw("nul-said", TURNS, 422, b'{"text": "a\\u0000b"}'),
    raw("nul-goal", "/goals", 422, b'{"kind": "performance", "text": "Raise CSAT\\u0000 by May"}'),
    raw("nul-comment", "/goals/{goal}/comments", 422, b'{"text": "a\\u0000b"}'),
    raw("nul-check", "/check", 422, b'{"kind": "performance", "text": "a\\u0000b"}'),
    raw("surrogate-said", TURNS, 422, b'{"text": "a\\ud800b"}'),
    raw("surrogate-goal", "/goals", 422, b'{"kind": "performance", "text": "a\\udfffb"}'),
    raw("surrogate-name", "/goals", 422, b'{"\\ud800": 1, "kind": "performance", "text": "a"}'),
    raw("not-utf-8", TURNS, 400, b'{"text": "\xff\xfe\xfd"}'),
    # not JSON, or more than JSON
    raw("nothing", TURNS, 422, b""),
    raw("half", TURNS, 400, b'{"text": "a'),
    raw("twice-said", TURNS, 400, b'{"text": "mine", "text": "yours"}'),
    raw("twice-spelled-apart", TURNS, 400, b'{"text": "mine", "t\\u0065xt": "yours"}'),
    raw(
        "twice-inside",
        "/goals",
        400,
        b'{"kind": "performance", "text": "a", "measure": {"unit": "a", "unit": "b"}}',
    ),
    raw("no-json", TURNS, 400, b"text=a"),
    raw("nan", "/goals", 422, json.dumps(GOAL | {"hours_per_month": float("nan")}).encode()),
    raw("infinity", "/goals", 422, json.dumps(GOAL | {"hours_per_month": float("inf")}).encode()),
    raw("huge-number", "/goals", 422, json.dumps(GOAL).encode()[:-1] + b', "hours_per_month": 1e400}'),
    raw("endless-number", "/goals", 400, b'{"hours_per_month": ' + b"1" * 5_000 + b"}"),
    raw("ten-thousand-deep", TURNS, 400, b'{"a":' * 10_000 + b"1" + b"}" * 10_000),
    raw("form", TURNS, 415, b"text=a", Content_Type="application/x-www-form-urlencoded"),
    raw("plain-text", TURNS, 415, b'{"text": "a"}', Content_Type="text/plain"),
    raw("no-type", TURNS, 415, b'{"text": "a"}', Content_Type=""),
    # wrong types, names and values
    bad("list", "POST", TURNS, 422, ["a"]),
    bad("number-for-text", "POST", TURNS, 422, {"text": 5}),
    bad("null-for-text", "POST", TURNS, 422, {"text": None}),
    bad("object-for-text", "POST", TURNS, 422, {"text": {"$ne": ""}}),
    bad("text-missing", "POST", TURNS, 422, {}),
    bad("text-empty", "POST", TURNS, 422, {"text": " \n "}),
    bad("field-nobody-knows", "POST", "/goals", 422, GOAL | {"rating": 5}),
    bad("kind-nobody-knows", "POST", "/goals", 422, GOAL | {"kind": "vendetta"}),
    bad("seconds-for-a-day", "POST", "/goals", 422, GOAL | {"due": 1_800_000_000}),
    bad("no-such-day", "POST", "/goals", 422, GOAL | {"due": "2027-02-30"}),
    bad("yes-for-a-number", "POST", "/goals", 422, GOAL | {"hours_per_month": True}),
    bad("words-for-a-number", "POST", "/goals", 422, GOAL | {"measure": {"target": "many"}}),
    bad("version-as-text", "POST", "/goals/{goal}/restore", 422, {"version": "1"}, headers=FRESH),
    bad("day-gone-by", "PUT", "/goals/{goal}/check-in", 422, {"on": "2026-11-21"}, headers=FRESH),
    bad("status-nobody-knows", "GET", "/goals?status=stolen", 422),
    bad("parameter-nobody-knows", "GET", "/goals?sort=due_date;%20DROP%20TABLE%20goals", 422),
    bad("wait-too-long", "GET", "/runs/{run}?wait=21", 422),
    bad("wait-no-number", "GET", "/runs/{run}?wait=long", 422),
    # unknown ids
    bad("unknown-conversation", "GET", "/conversations/0123456789abcdef", 404),
    bad("unknown-goal", "GET", "/goals/0123456789abcdef", 404),
    bad("unknown-run", "GET", "/runs/0123456789abcdef", 404),
    bad("unknown-suggestion", "POST", "/suggestions/0123456789abcdef/adopt", 404, {}),
    bad("unknown-rule", "GET", "/rules/XX999", 404),
    bad("unknown-version", "POST", "/goals/{goal}/restore", 404, {"version": 99}, headers=FRESH),
    bad("unknown-address", "GET", "/secrets", 404),
    bad("id-with-nul", "GET", "/goals/a%00b", 422),
    bad("id-with-quote", "GET", "/goals/a'--", 422),
    bad("id-out-of-the-tree", "GET", "/goals/..%2f..%2fetc%2fpasswd", 404),
    bad("id-very-long", "GET", "/goals/" + "a" * 5_000, 422),
    bad("wrong-method", "PATCH", "/goals/{goal}", 405),
    # another person's ids, in path, query and body
    bad("others-conversation", "GET", "/conversations/{others_conversation}", 404),
    bad(
        "others-conversation-say",
        "POST",
        "/conversations/{others_conversation}/turns",
        404,
        {"text": "hello"},
    ),
    bad("others-conversation-delete", "DELETE", "/conversations/{others_conversation}", 404),
    bad("others-run", "GET", "/runs/{others_run}", 404),
    bad("others-stream", "GET", "/runs/{others_run}/events", 404),
    bad("others-goal", "GET", "/goals/{others_goal}", 404),
    bad("others-goal-edit", "PUT", "/goals/{others_goal}", 404, {"goal": GOAL}, headers={"If-Match": '"1"'}),
    bad("others-goal-comment", "POST", "/goals/{others_goal}/comments", 404, {"text": "hello"}),
    bad("owner-in-body", "POST", "/goals", 422, GOAL | {"owner": "{other}"}),
    bad("owner-id-in-body", "POST", "/goals", 422, GOAL | {"owner_id": "{other}"}),
    bad("owner-in-query", "GET", "/goals?owner_id={other}", 422),
    bad("person-in-query", "GET", "/conversations?person_id={other}", 422),
    bad("others-directory", "GET", "/people/{other}", 403),
    # duplicate and stale
    bad("no-revision", "PUT", "/goals/{goal}", 428, {"goal": GOAL}),
    bad("stale", "PUT", "/goals/{goal}", 412, {"goal": GOAL}, headers={"If-Match": '"99"'}),
    bad("any-revision", "POST", "/goals/{goal}/submit", 422, headers={"If-Match": "*"}),
    bad("weak-revision", "POST", "/goals/{goal}/submit", 422, headers={"If-Match": 'W/"1"'}),
    bad("submitted-already", "POST", "/goals/{goal}/submit", 409, headers=FRESH),
    bad("not-for-the-owner", "POST", "/goals/{goal}/agree", 403, headers=FRESH),
    bad("decided-already", "POST", "/suggestions/{suggestion}/adopt", 409, {}),
    # signing in
    bad(
        "wrong-password",
        "POST",
        "/session",
        401,
        {"email": "ann@demo.example", "password": "wrong wrong wrong"},
    ),
    bad(
        "unknown-person",
        "POST",
        "/session",
        401,
        {"email": "zed@demo.example", "password": "wrong wrong wrong"},
    ),
    bad("link-made-up", "POST", "/session/link", 401, {"token": "x" * 43}),
    bad("demo-outside-the-demo", "POST", "/demo/session", 404, {"person_id": "{other}"}),
    bad("weak-password", "PUT", "/session/password", 422, {"current": "", "new": "short"}),
    bad(
        "password-with-surrogate",
        "PUT",
        "/session/password",
        422,
        None,
        raw=b'{"new": "long enough \\ud800"}',
        headers={"Content-Type": "application/json"},
    ),
)


@dataclass
class Desk:
    """Ann at her browser, with things of her own, and another person with theirs."""

    ann: Browser
    blanks: dict[str, str]
    url: str

    async def send(self, row: Bad) -> Any:
        """Send the request of a row."""
        body = json.loads(self._fill(json.dumps(row.body))) if row.body is not None else None
        headers = {name: self._fill(value) for name, value in row.headers.items()}
        content = {"content": row.raw} if row.raw is not None else {"json": body} if body is not None else {}
        return await self.ann.request(row.method, self._fill(row.path), headers=headers, **content)

    def _fill(self, text: str) -> str:
        for name, value in self.blanks.items():
            text = text.replace("{" + name + "}", value)
        return text


async def _talk(browser: Browser, *said: str) -> tuple[str, dict[str, Any]]:
    begun = await browser.post_json(f"{V1}/conversations")
    run: dict[str, Any] = {}
    for text in said:
        run = await browser.post_json(f"{V1}/conversations/{begun['id']}/turns?wait=20", {"text": text})
    return begun["id"], run


@pytest.fixture
async def desk(world: World, sqlite_url: str) -> Desk:
    boss = await world.somebody("Bo", Role.MANAGER)
    ann = await world.somebody("Ann", manager=boss.person)
    other = await world.somebody("Dee")
    assert other.person is not None
    conversation, run = await _talk(
        ann, "better with customers", "CSAT from 82 to 90 by 30 June 2027", "just draft it"
    )
    kept = await ann.post_json(f"{V1}/suggestions/{run['suggestion']['id']}/adopt")
    goal = await ann.post_json(
        f"{V1}/goals/{kept['id']}/submit", headers={"If-Match": f'"{kept["revision"]}"'}
    )
    others, others_run = await _talk(other, SECRET)
    others_goal = await other.post_json(f"{V1}/goals", GOAL | {"why": SECRET})
    blanks = {
        "conversation": conversation,
        "run": run["id"],
        "suggestion": run["suggestion"]["id"],
        "goal": goal["id"],
        "revision": str(goal["revision"]),
        "other": other.person.id,
        "others_conversation": others,
        "others_run": others_run["id"],
        "others_goal": others_goal["id"],
    }
    return Desk(ann, blanks, sqlite_url)


@pytest.mark.slow
async def test_bad_input_is_refused_and_leaves_nothing(desk: Desk) -> None:
    """All rows on one desk: what one of them left behind would show in the next."""
    before = row_counts(desk.url)
    wrong: list[str] = []

    for row in ROWS:
        response = await desk.send(row)
        found = flaws(row, response)
        if row_counts(desk.url) != before:
            found.append("something was stored")
        wrong += [f"{row.id}: {flaw}" for flaw in found]

    assert wrong == []


def flaws(row: Bad, response: Any) -> list[str]:
    """What is wrong with the answer to a bad request."""
    found = []
    if response.status_code != row.status:
        found.append(f"{response.status_code} in place of {row.status}: {response.text[:200]}")
    if response.headers.get("content-type") != "application/problem+json":
        return [*found, "no problem details"]
    problem = response.json()
    if (
        not {"type", "title", "status", "detail", "code"} <= problem.keys()
        or problem["status"] != response.status_code
    ):
        found.append("incomplete problem")
    if SECRET in response.text or "Traceback" in response.text or "sqlite" in response.text.lower():
        found.append("leaks")
    if len(response.text) > 2_000:
        found.append("echoes what was sent")
    return found


def test_every_row_has_its_own_name() -> None:
    assert len({row.id for row in ROWS}) == len(ROWS)


async def test_a_body_without_a_length_is_cut_off(desk: Desk) -> None:
    """Chunks that never end are not collected: the answer comes long before."""
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(1_000):
            sent += 8_192
            yield b"a" * 8_192

    response = await desk.ann.post(
        f"{V1}/check", content=endless(), headers={"Content-Type": "application/json"}
    )

    assert response.status_code == 413
    assert response.headers["content-type"] == "application/problem+json"


async def test_an_expired_session_is_no_session(desk: Desk, clock: Clock) -> None:
    before = row_counts(desk.url)
    clock.pass_by(hours=13)

    refused = [
        await desk.ann.get(f"{V1}/goals"),
        await desk.ann.post(f"{V1}/goals", json=GOAL),
        await desk.ann.post(f"{V1}/goals", json=GOAL, headers={"Idempotency-Key": "k"}),
        await desk.ann.post(f"{V1}/goals", content=b"\xff", headers={"Content-Type": "application/json"}),
    ]

    assert {response.status_code for response in refused} == {401}
    assert row_counts(desk.url) == before


async def test_a_submit_sent_twice_submits_once(world: World) -> None:
    boss = await world.somebody("Bo", Role.MANAGER)
    ann = await world.somebody("Ann", manager=boss.person)
    goal = await ann.post_json(f"{V1}/goals", {"kind": "performance", "text": KEPT})
    submit = f"{V1}/goals/{goal['id']}/submit"
    tag = {"If-Match": f'"{goal["revision"]}"'}

    first, second = await ann.post(submit, headers=tag), await ann.post(submit, headers=tag)

    assert (first.status_code, second.status_code) == (200, 409)
    assert (await ann.get_json(f"{V1}/goals/{goal['id']}"))["status"] == "submitted"


async def test_the_slower_of_two_edits_is_told(world: World) -> None:
    ann = await world.somebody("Ann")
    goal = await ann.post_json(f"{V1}/goals", GOAL)
    tag = {"If-Match": f'"{goal["revision"]}"'}
    path = f"{V1}/goals/{goal['id']}"

    first = await ann.put(path, json={"goal": GOAL | {"why": "first"}}, headers=tag)
    second = await ann.put(path, json={"goal": GOAL | {"why": "second"}}, headers=tag)

    assert (first.status_code, second.status_code) == (200, 412)
    assert (await ann.get_json(path))["version"]["draft"]["why"] == "first"


class Broken(BuiltinCoach):
    """A coach with a fault in it."""

    def open(self, facts: Facts, kind: GoalKind | None) -> TurnAnswerWithText:
        raise RuntimeError(SECRET)


async def test_unforeseen_errors_say_nothing(make_world: MakeWorld, sqlite_url: str) -> None:
    """A fault of the program: no detail to whoever asked, no text of theirs in the log, nothing stored."""
    world = await make_world(coach=Broken())
    ann = await world.somebody("Ann")
    before = row_counts(sqlite_url)

    response = await ann.post(f"{V1}/conversations", json={})

    assert response.status_code == 500
    assert response.headers["content-type"] == "application/problem+json"
    assert SECRET not in response.text
    assert "RuntimeError" in world.log.getvalue()
    assert SECRET not in world.log.getvalue()
    assert response.headers["X-Request-Id"] in world.log.getvalue()
    assert row_counts(sqlite_url) == before
