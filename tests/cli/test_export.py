"""`goalcoach export`: what is shared for all, everything for the person, and no formula in a cell."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path

import pytest

from goalcoach.coach import goals
from goalcoach.domain.goal import SHARED, GoalDraft, GoalKind
from goalcoach.domain.person import Person, PersonId, Role
from goalcoach.settings import Settings
from goalcoach.wiring import wire
from tests.cli.terminal import Terminal

PRIVATE = ("Be better with customers", "Train new colleagues")
"""A draft and an aspiration of Ann's."""


@pytest.fixture
def seeded(organisation: Terminal, sqlite_url: str, demo_template: Path) -> Terminal:
    """A terminal beside the demo organisation."""
    shutil.copy(demo_template, sqlite_url.removeprefix("sqlite:///"))
    return organisation


@pytest.mark.parametrize("shape", ["json", "csv", "markdown"])
def test_drafts_aspirations_and_chats_are_only_in_ones_own(seeded: Terminal, shape: str) -> None:
    everybody = seeded.run("export", "--format", shape).out
    ann = seeded.run("export", "--format", shape, "--person", "ann@demo.example").out
    own = seeded.run("export", "--format", shape, "--person", "ann@demo.example", "--mine").out

    for private in PRIVATE:
        assert private in own
        assert private not in everybody + ann
    assert "first-contact resolution of my own tickets" in everybody
    assert ("I want to be better with customers" in own) == (shape != "csv")
    assert "I want to be better with customers" not in everybody + ann


def test_json_holds_every_version_comment_and_turn_of_ones_own(seeded: Terminal) -> None:
    ran = seeded.run("export", "--person", "ann@demo.example", "--mine", "--output", "ann.json")
    kept = json.loads(Path("ann.json").read_text("utf-8"))

    assert (ran.code, ran.out) == (0, "")
    assert Path("ann.json").stat().st_mode & 0o077 == 0
    Path("ann.json").chmod(0o644)
    seeded.run("export", "--person", "ann@demo.example", "--mine", "--output", "ann.json")
    assert Path("ann.json").stat().st_mode & 0o077 == 0, "whoever could read what stood there before"
    assert [person["email"] for person in kept["people"]] == ["ann@demo.example"]
    assert sum(len(goal["versions"]) for goal in kept["goals"]) > len(kept["goals"])
    assert any(goal["comments"] for goal in kept["goals"])
    assert len(kept["conversations"][0]["turns"]) >= 4


def test_everybodys_json_holds_only_shared_goals(seeded: Terminal) -> None:
    kept = json.loads(seeded.run("export").out)

    assert {goal["status"] for goal in kept["goals"]} <= {status.value for status in SHARED}
    assert all(len(goal["versions"]) == 1 for goal in kept["goals"])
    assert kept["conversations"] == []


def test_a_person_s_own_export_holds_their_aims_levels_and_check_ins(seeded: Terminal) -> None:
    whole = json.loads(seeded.run("export", "--person", "ann@demo.example", "--mine").out)
    kept, looks = whole["growth"], whole["looks"]
    page = seeded.run("export", "--person", "ann@demo.example", "--mine", "--format", "markdown").out

    assert [each["blueprint"] for each in kept["aims"]] == ["customer-service-lead"]
    assert {each["evidence"]["rater"] for each in kept["levels"]} == {"self", "manager", "situation", "test"}
    assert "takes the calls nobody else wants" in page
    assert "handling-complaints: level 3, situation" in page
    fell = next(each for each in looks["check_ins"] if each["value"] == "67")
    assert {"check_in_id": fell["id"], "value": 4, "shared": False} in looks["confidences"]
    assert "stood at 67; sure 4; said The new form came without notice" in page
    for words in ((), ("--person", "ann@demo.example")):
        assert not {"growth", "looks"} & set(json.loads(seeded.run("export", *words).out))


def test_the_csv_can_be_checked(seeded: Terminal) -> None:
    seeded.run("export", "--format", "csv", "--output", "goals.csv")
    ran = seeded.run("check", "goals.csv", "--format", "jsonl", "--fail-on", "never")

    kinds = [json.loads(line)["kind"] for line in ran.out.splitlines()]
    assert ran.code == 0
    assert {"performance", "development", "objective", "key_result"} == set(kinds)


async def _formula(url: str) -> None:
    wired = wire(Settings(database_url=url))
    office = wired.office
    async with office.store.unit() as unit:
        eve = Person(id=PersonId("eve"), email="eve@x.example", name="=Eve", roles=frozenset({Role.EMPLOYEE}))
        eve = await unit.people.put(eve)
        draft = GoalDraft(
            kind=GoalKind.PERFORMANCE,
            text='=HYPERLINK("http://x.example","Raise NPS")',
            why="[a](http://x.example)",
        )
        await goals.write(unit, office, eve, draft)
    await wired.close()


@pytest.fixture
async def with_formula(organisation: Terminal, sqlite_url: str) -> Terminal:
    """A terminal beside somebody whose goal would be a formula."""
    await _formula(sqlite_url)
    return organisation


def test_no_cell_is_a_formula_and_no_text_a_link(with_formula: Terminal) -> None:
    words = ("export", "--person", "eve@x.example", "--mine", "--format")
    rows = list(csv.DictReader(io.StringIO(with_formula.run(*words, "csv").out, newline="")))
    page = with_formula.run(*words, "markdown").out

    assert rows[0]["text"].startswith("'=HYPERLINK")
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row.values())
    assert "http://" not in page
    assert r"\[a\](" in page


def test_private_things_need_a_person(organisation: Terminal) -> None:
    assert organisation.run("export", "--mine").code == 2
    assert organisation.run("export", "--person", "no@x.example").code == 1
