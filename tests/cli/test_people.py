"""People from the terminal: add, import, deactivate, and the links they sign in with."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx2
import pytest

from goalcoach.settings import Settings
from goalcoach.web.app import create_app
from goalcoach.wiring import wire
from tests.cli.terminal import Terminal

BOSS = ("people", "add", "boss@x.example", "--name", "Boss", "--role", "admin")
TEAM = "email,name,manager\nann@x.example,Ann,bo@x.example\nbo@x.example,Bo,boss@x.example\n"


def link_in(text: str) -> str:
    [line] = [line.strip() for line in text.splitlines() if "/sign-in/" in line]
    return line


def imported(terminal: Terminal, content: str, *words: str) -> Any:
    Path("people.csv").write_text(content, "utf-8")
    return terminal.run("import", "people.csv", *words)


def test_the_first_person_gets_a_link_that_works_once(organisation: Terminal, sqlite_url: str) -> None:
    ran = organisation.run(*BOSS, "--url", "https://goals.example/")

    assert ran.code == 0
    link = link_in(ran.out)
    assert link.startswith("https://goals.example/sign-in/")
    token = link.rpartition("/")[2]
    assert signed_in(sqlite_url, token) == [200, 401]


def signed_in(url: str, token: str) -> list[int]:
    """What a link answers the first and the second time."""

    async def use() -> list[int]:
        wired = wire(Settings(database_url=url))
        transport = httpx2.ASGITransport(app=create_app(wired))
        async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
            body = {"token": token}
            statuses = [(await client.post("/api/v1/session/link", json=body)).status_code for _ in range(2)]
        await wired.close()
        return statuses

    return asyncio.run(use())


def test_nobody_is_added_twice(organisation: Terminal) -> None:
    organisation.run(*BOSS)
    ran = organisation.run(*BOSS)

    assert (ran.code, ran.out) == (1, "")
    assert "is there already" in ran.err


def test_an_address_that_is_none_is_told(organisation: Terminal) -> None:
    ran = organisation.run("people", "add", "boss", "--name", "Boss")

    assert (ran.code, ran.err) == (2, "column 'email': 'boss' is not an e-mail address.\n")


def test_a_dry_run_changes_nothing(organisation: Terminal) -> None:
    organisation.run(*BOSS)
    dry = imported(organisation, TEAM, "--dry-run")
    real = imported(organisation, TEAM)
    again = imported(organisation, TEAM)

    assert dry.out.splitlines()[:-1] == real.out.splitlines()[:-1]
    assert dry.out.splitlines()[-1] == "This would be: 2 new, 1 changed, 0 as before. Nothing was changed."
    assert real.out.splitlines()[-1] == "Imported: 2 new, 1 changed, 0 as before."
    assert again.out == "Imported: 0 new, 0 changed, 2 as before.\n"


def test_one_bad_row_keeps_everybody_out(organisation: Terminal) -> None:
    organisation.run(*BOSS)
    bad = imported(organisation, TEAM + "cy,Cy,\n")

    assert (bad.code, bad.out) == (2, "")
    assert bad.err.startswith("people.csv:4: column 'email': 'cy' is not an e-mail address.")
    assert "2 new" in imported(organisation, TEAM).out


def test_the_last_administrator_stays(organisation: Terminal) -> None:
    organisation.run(*BOSS)
    ran = organisation.run("people", "deactivate", "boss@x.example")

    assert ran.code == 1
    assert "only administrator" in ran.err


def test_a_deactivated_person_gets_no_link_and_can_come_back(organisation: Terminal) -> None:
    organisation.run(*BOSS)
    imported(organisation, TEAM)
    gone = organisation.run("people", "deactivate", "bo@x.example")

    assert "ann@x.example" in gone.out
    assert organisation.run("sign-in-link", "bo@x.example").code == 1
    assert organisation.run("people", "add", "bo@x.example", "--name", "Bo").code == 0
    assert "/sign-in/" in organisation.run("sign-in-link", "bo@x.example").out


@pytest.mark.parametrize(
    "words", [("sign-in-link", "no@x.example"), ("people", "deactivate", "no@x.example")]
)
def test_unknown_people_are_told(organisation: Terminal, words: tuple[str, ...]) -> None:
    ran = organisation.run(*words)

    assert (ran.code, ran.err) == (1, "Nobody has the e-mail address 'no@x.example'.\n")
