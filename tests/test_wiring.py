"""Putting everything together: nothing happens at import, nothing is opened before it is needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import ValidationError

from goalcoach.domain.errors import InvalidInput, Misdeclared, Unavailable
from goalcoach.rules.pack import NO_PACK
from goalcoach.settings import Settings
from goalcoach.wiring import new_id, wire

IMPORTS = """
import sys, threading
import goalcoach.web.app
from goalcoach.settings import Settings
from goalcoach.wiring import wire
wired = wire(Settings(database_url="sqlite:///not-made.db"))
app = goalcoach.web.app.create_app(wired)
heavy = {"langchain", "langchain_core", "openai", "langgraph", "cel_expr_python"} & set(sys.modules)
print(sorted(heavy), threading.active_count())
"""


@pytest.mark.slow
def test_importing_and_wiring_start_nothing(tmp_path: Path) -> None:
    source = Path(__file__).parents[1] / "src"

    done = subprocess.run(
        [sys.executable, "-c", IMPORTS],
        cwd=tmp_path,
        env={"PYTHONPATH": str(source)},
        capture_output=True,
        check=False,
    )

    assert done.stdout.decode().strip() == "[] 1", done.stderr.decode()
    assert list(tmp_path.iterdir()) == []


def test_the_rules_of_the_organisation_are_read_at_start(tmp_path: Path) -> None:
    example = Path(__file__).parents[1] / "docs/examples/our-rules.yaml"
    url = f"sqlite:///{tmp_path / 'not-made.db'}"

    assert wire(Settings(database_url=url)).office.pack is NO_PACK
    assert wire(Settings(database_url=url, rules_pack=str(example))).office.pack.name == "Northwind Wholesale"
    with pytest.raises(InvalidInput, match="no such file"):
        wire(Settings(database_url=url, rules_pack=str(tmp_path / "none.yaml")))


def test_an_address_that_is_no_database_is_told_at_start() -> None:
    with pytest.raises(Misdeclared):
        wire(Settings(database_url="mysql://localhost/goals"))


@pytest.mark.parametrize(
    "wrong",
    [{"time_zone": "Mars/Olympus"}, {"log_level": "LOUD"}, {"session_hours": 0}, {"sign_in_attempts": 0}],
)
def test_settings_that_cannot_be_are_told_at_start(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate(wrong)


def test_ids_made_later_sort_later() -> None:
    ids = [new_id() for _ in range(200)]

    assert len(set(ids)) == 200
    assert {len(each) for each in ids} == {32}
    assert [each[:12] for each in ids] == sorted(each[:12] for each in ids)


async def test_the_database_is_closed_even_when_the_endpoint_cannot_be(sqlite_url: str) -> None:
    wired = wire(Settings(database_url=sqlite_url, llm_base_url="http://127.0.0.1:9/v1", llm_model="m"))
    assert wired.endpoint is not None
    closed = wired.endpoint.close

    async def breaks() -> None:
        await closed()
        raise RuntimeError("its connections are in another loop")

    wired.endpoint.close = breaks
    with pytest.raises(RuntimeError):
        await wired.close()
    with pytest.raises(Unavailable):
        await wired.office.store.ping()
