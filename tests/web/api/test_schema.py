"""The description of the API: complete, and true of what the routes answer to made-up requests."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goalcoach.access.api_rows import API_ROWS
from goalcoach.domain.person import Role
from tests.world import Browser, Clock, new_world

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda each: st.lists(each, max_size=3) | st.dictionaries(st.text(max_size=8), each, max_size=3),
    max_leaves=6,
)
OPERATIONS = [row for row in API_ROWS if row.path.startswith("/api/v1/") and "openapi" not in row.path]
LASTING = [row for row in OPERATIONS if (row.method, row.path) != ("DELETE", "/api/v1/session")]
"""Without the one that ends the session the test works with."""


@pytest.fixture(scope="module")
def address(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("schema") / "goalcoach.db"
    path.write_bytes(sqlite_template.read_bytes())
    return f"sqlite:///{path}"


@pytest.fixture(scope="module")
async def ann(address: str) -> AsyncIterator[Browser]:
    async with AsyncExitStack() as stack:
        world = await new_world(stack, address, Clock(), sign_in_attempts=100_000)
        yield await world.somebody("Ann", Role.MANAGER, Role.ADMIN)


@pytest.fixture(scope="module")
async def schema(ann: Browser) -> dict[str, Any]:
    described: dict[str, Any] = await ann.get_json("/api/v1/openapi.json")
    return described


async def test_every_route_is_described(schema: dict[str, Any]) -> None:
    described = {(method.upper(), path) for path, item in schema["paths"].items() for method in item}

    assert {(row.method, row.path) for row in OPERATIONS} <= described
    assert not [path for _, path in described if not path.startswith(("/api/v1/", "/healthz", "/readyz"))]


async def test_every_operation_has_a_summary_and_its_errors(schema: dict[str, Any]) -> None:
    wrong: list[str] = []
    for row in OPERATIONS:
        operation = schema["paths"][row.path][row.method.lower()]
        wanted = {"422"} if "demo" in row.path else {"401", "403", "422"}
        if sent := operation.get("requestBody"):
            wanted |= {"400", "413"} | ({"415"} if "application/json" in sent["content"] else set())
        wanted |= {"404"} if "_id}" in row.path else set()
        missing = wanted - operation["responses"].keys()
        if missing or not operation.get("summary"):
            wrong.append(f"{row.method} {row.path}: {sorted(missing)}")
        for status, told in operation["responses"].items():
            if status >= "400" and list(told["content"]) != ["application/problem+json"]:
                wrong.append(f"{row.method} {row.path}: {status} is no problem")

    assert wrong == []


def _filled(row: Any, data: st.DataObject) -> str:
    ids = st.text(st.characters(codec="ascii", categories=("L", "N")), min_size=1, max_size=20)
    path = row.path
    while "{" in path:
        name = path[path.index("{") : path.index("}") + 1]
        path = path.replace(name, data.draw(ids), 1)
    return str(path)


@pytest.mark.slow
@pytest.mark.parametrize("row", LASTING, ids=lambda row: f"{row.method} {row.path}")
async def test_made_up_requests_get_a_described_answer(
    ann: Browser, schema: dict[str, Any], row: Any
) -> None:
    described = schema["paths"][row.path][row.method.lower()]
    requests = _requests(row, described, schema)

    for method, path, options in requests:
        response = await ann.request(method, path, **options)
        assert str(response.status_code) in {*described["responses"], "404", "503"}, (
            path,
            options,
            response.text,
        )
        assert response.status_code < 500 or response.status_code == 503
        if response.status_code >= 400:
            assert response.headers["content-type"] == "application/problem+json"


def _requests(
    row: Any, described: dict[str, Any], schema: dict[str, Any]
) -> list[tuple[str, str, dict[str, Any]]]:
    """Requests drawn before any is sent: Hypothesis and the event loop do not mix."""
    drawn: list[tuple[str, str, dict[str, Any]]] = []
    names = _names(described, schema)

    @settings(
        max_examples=15,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def draw(data: st.DataObject) -> None:
        options: dict[str, Any] = {}
        if names is not None:
            body = data.draw(
                st.one_of(ANYTHING, st.fixed_dictionaries({}, optional=dict.fromkeys(names, ANYTHING)))
            )
            options["content"] = json.dumps(body).encode()
            options["headers"] = {"Content-Type": "application/json", "If-Match": '"1"'}
        drawn.append((row.method, _filled(row, data), options))

    draw()
    return drawn


def _names(described: dict[str, Any], schema: dict[str, Any]) -> list[str] | None:
    if "requestBody" not in described:
        return None
    (body,) = described["requestBody"]["content"].values()
    reference = body["schema"]["$ref"]
    return list(schema["components"]["schemas"][reference.rsplit("/", 1)[1]].get("properties", {}))
