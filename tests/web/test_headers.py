"""What every answer carries, what the log holds, and which sites may ask for changes."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from goalcoach.web.edge import POLICY
from tests.web.recipes import GOAL
from tests.world import PASSWORD, MakeWorld, World

ALWAYS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
ADDRESSES = (
    ("GET", "/api/v1/goals", 200),
    ("GET", "/api/v1/goals/unknown", 404),
    ("GET", "/api/v1/nowhere", 404),
    ("PATCH", "/api/v1/goals", 405),
    ("POST", "/api/v1/goals", 422),
    ("GET", "/healthz", 200),
    ("GET", "/nowhere", 404),
    ("GET", "/sign-in", 200),
    ("GET", "/", 200),
)


@pytest.mark.parametrize(("method", "path", "status"), ADDRESSES)
async def test_every_answer_is_sealed(world: World, method: str, path: str, status: int) -> None:
    ann = await world.somebody("Ann")

    response = await ann.request(method, path)

    assert response.status_code == status
    assert {name: response.headers[name] for name in ALWAYS} == ALWAYS
    assert response.headers["Cache-Control"] == "no-store"
    assert len(response.headers["X-Request-Id"]) == 16
    assert "server" not in response.headers


@pytest.mark.parametrize(
    ("path", "status"), [(path, status) for method, path, status in ADDRESSES if method == "GET"]
)
async def test_the_head_of_an_answer_is_that_of_the_whole(world: World, path: str, status: int) -> None:
    ann = await world.somebody("Ann")

    whole, head = await ann.get(path), await ann.head(path)

    assert (head.status_code, head.content) == (status, b"")
    assert {*head.headers} == {*whole.headers}
    assert head.headers["Content-Length"] == whole.headers["Content-Length"]
    assert json.loads(world.log.getvalue().splitlines()[-1])["method"] == "HEAD"


async def test_a_head_of_what_only_changes_things_is_refused(world: World) -> None:
    assert (await (await world.somebody("Ann")).head("/sign-out")).status_code == 405


def test_the_policy_allows_nothing_from_elsewhere() -> None:
    parts = dict(part.split(" ", 1) for part in POLICY.split("; "))

    assert parts["default-src"] == "'none'"
    assert parts["frame-ancestors"] == parts["base-uri"] == "'none'"
    assert parts["require-trusted-types-for"] == "'script'"
    assert not any(word in POLICY for word in ("unsafe", "http:", "https:", "*", "blob:"))


async def test_files_are_kept_for_ever_under_the_hash_of_the_build(world: World) -> None:
    browser = await world.browser()
    base = world.app.state.static

    found = await browser.get(f"{base}/css/goalcoach.css")
    wrong_build = await browser.get("/static/000000000000/css/goalcoach.css")
    outside = await browser.get(f"{base}/..%2f..%2fapp.py")

    assert found.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert {name: found.headers[name] for name in ALWAYS} == ALWAYS
    assert (wrong_build.status_code, outside.status_code) == (404, 404)
    assert outside.headers["Cache-Control"] == "no-store"


async def test_over_https_everything_says_so(make_world: MakeWorld) -> None:
    world: World = await make_world(secure_cookies=True)
    await world.person("Ann", password=PASSWORD)
    browser = await world.browser()

    response = await browser.post("/api/v1/session", json={"email": "ann@demo.example", "password": PASSWORD})

    cookie = response.headers["Set-Cookie"]
    assert cookie.startswith("__Host-goalcoach_session=")
    assert {"Secure", "HttpOnly", "SameSite=lax", "Path=/"} <= set(cookie.split("; "))
    assert "Domain" not in cookie
    assert response.headers["Strict-Transport-Security"].startswith("max-age=")


@dataclass(frozen=True)
class Asks:
    """Headers a browser sends, and whether they come from our own pages."""

    id: str
    headers: dict[str, str]
    own: bool


ASKS = (
    Asks("no-browser", {}, True),
    Asks("same-origin", {"Sec-Fetch-Site": "same-origin"}, True),
    Asks("address-bar", {"Sec-Fetch-Site": "none"}, True),
    Asks("cross-site", {"Sec-Fetch-Site": "cross-site"}, False),
    Asks("same-site", {"Sec-Fetch-Site": "same-site"}, False),
    Asks("made-up", {"Sec-Fetch-Site": "friendly"}, False),
    Asks("old-own-origin", {"Origin": "http://127.0.0.1:8000"}, True),
    Asks("public-origin", {"Origin": "https://goals.example"}, True),
    Asks("old-other-origin", {"Origin": "https://evil.example"}, False),
    Asks("other-port", {"Origin": "http://127.0.0.1:8001"}, False),
    Asks("no-origin", {"Origin": "null"}, False),
    Asks("both", {"Sec-Fetch-Site": "cross-site", "Origin": "http://127.0.0.1:8000"}, False),
)


@pytest.mark.parametrize("asks", ASKS, ids=lambda asks: asks.id)
async def test_other_sites_change_nothing(make_world: MakeWorld, asks: Asks) -> None:
    world: World = await make_world(public_url="https://goals.example")
    ann = await world.somebody("Ann")

    written = await ann.post("/api/v1/goals", json=GOAL, headers=asks.headers)
    signed = await ann.post("/sign-in", data={"email": "x"}, headers=asks.headers)
    read = await ann.get("/api/v1/goals", headers=asks.headers)

    assert written.status_code == (201 if asks.own else 403)
    assert (signed.status_code == 403) is not asks.own
    assert len(read.json()) == asks.own


async def test_the_log_names_the_route_and_nothing_of_the_person(world: World) -> None:
    await world.person("Ann", password=PASSWORD)
    browser = await world.browser()
    await browser.post("/api/v1/session", json={"email": "ann@demo.example", "password": PASSWORD})
    goal = await browser.post_json("/api/v1/goals", GOAL | {"why": "my card is 4111 1111 1111 1111"})
    await browser.get(f"/api/v1/goals/{goal['id']}?token=very-secret")
    await browser.post(
        "/api/v1/session", json={"email": "mara\nINFO user=admin", "password": "hunter2-example"}
    )

    lines = [json.loads(line) for line in world.log.getvalue().splitlines()]

    assert [(each["method"], each["route"], each["status"]) for each in lines] == [
        ("POST", "/api/v1/session", 200),
        ("POST", "/api/v1/goals", 201),
        ("GET", "/api/v1/goals/{goal_id}", 422),
        ("POST", "/api/v1/session", 401),
    ]
    assert all(
        set(each) == {"method", "route", "status", "ms", "request_id", "event", "level", "timestamp"}
        for each in lines
    )
    kept = world.log.getvalue()
    for secret in (
        "ann",
        "Ann",
        "4111",
        "secret",
        "hunter2",
        "mara",
        goal["id"],
        browser.cookies["goalcoach_session"],
    ):
        assert secret not in kept
