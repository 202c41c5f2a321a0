"""`goalcoach review`: a conversation prepared from a file, or from the database within the same walls."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from goalcoach import wiring
from goalcoach.exchange.half_year_file import read_half_year
from tests.cli.terminal import Terminal

FILE = Path(__file__).parents[2] / "docs" / "examples" / "half-year.yaml"


@pytest.fixture(autouse=True)
def own_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A home of its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))


def test_a_period_in_a_file_is_printed_for_people_and_programs(terminal: Terminal) -> None:
    text, page, data = (
        terminal.run("review", FILE, "--format", each).out for each in ("text", "markdown", "json")
    )

    assert "Wrong pallets per week went from 14 to 7, 2 away from the target of 5." in text
    assert "Evidence by thirds of the period: 3, 7, 4." in text
    assert "no rating" in text
    assert page.startswith("# Review: Mara Lindqvist\n")
    assert "\n## Sources\n\n1. " in page
    told = json.loads(data)
    assert told["source"] == "builtin"
    assert {each["part"] for each in told["points"]} == {"performance", "connection", "development"}
    known = {each["id"] for each in told["sources"]}
    assert all(known.issuperset(each["evidence"]) for each in told["points"])


def test_a_period_told_in_german_is_prepared_in_german(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Days that lie further back than this are told with their year.
    monkeypatch.setattr(wiring, "_utc_now", lambda: datetime(2026, 11, 22, 9, tzinfo=UTC))
    file = tmp_path / "halbjahr.yaml"
    file.write_text(GERMAN, "utf-8")

    text = terminal.run("review", str(file)).out

    assert "Wartezeit am Tresen: von 9,5 auf 6 Minuten. Der Abstand zum Ziel von 4 beträgt 2." in text
    assert "Am 8. Juni hast du geschrieben, was im Weg stand: „Der zweite Drucker ist kaputt.“" in text


@pytest.mark.parametrize("year", [2027, 2029])
def test_nothing_of_an_old_period_is_left_out(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, year: int
) -> None:
    """A day told without its year was taken for one that is still to come, and all that names it left out."""
    soon = told_on(terminal, monkeypatch, datetime(2026, 10, 5, 9, tzinfo=UTC))
    late = told_on(terminal, monkeypatch, datetime(year, 9, 2, 9, tzinfo=UTC))

    assert [each["evidence"] for each in late["points"]] == [each["evidence"] for each in soon["points"]]
    said = " ".join(each["claim"] for each in late["points"])
    assert "On 6 July 2026 its end was moved from 15 August 2026 to 15 September 2026." in said
    assert "On 6 July its end was moved" in " ".join(each["claim"] for each in soon["points"])


def told_on(terminal: Terminal, monkeypatch: pytest.MonkeyPatch, now: datetime) -> dict[str, Any]:
    """The file prepared at this time, as a program reads it."""
    monkeypatch.setattr(wiring, "_utc_now", lambda: now)
    told: dict[str, Any] = json.loads(terminal.run("review", FILE, "--format", "json").out)
    return told


GERMAN = """
name: Mara Lindqvist
occasion: review
side: manager
begin: 2026-04-01
until: 2026-09-30
goals:
  - text: Die Wartezeit am Tresen bis 31. August 2026 von 9,5 auf 4 Minuten senken
    measure: {name: Wartezeit am Tresen, baseline: 9.5, target: 4, unit: minute, direction: down}
    due: 2026-08-31
    check_ins:
      - {day: 2026-06-08, value: 8, in_the_way: Der zweite Drucker ist kaputt., sort: resources}
      - {day: 2026-08-30, value: 6}
"""


def test_from_the_database_only_whom_they_lead(terminal: Terminal, tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path / 'g.db'}"
    for name, more in (("bo", ("--role", "manager")), ("ann", ("--manager", "bo@demo.example")), ("eve", ())):
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("GOALCOACH_DATABASE_URL", database)
            terminal.run("people", "add", f"{name}@demo.example", "--name", name.title(), *more)
    known = ("review", "--database", database, "--person", "bo@demo.example", "--about")

    own = terminal.run(*known, "ann@demo.example")
    other = terminal.run(*known, "eve@demo.example")

    assert "Review: Ann" in own.out
    assert "No result, check-in or feedback" not in own.out, "the opening question stands in that part"
    assert (other.code, other.out) == (1, "")
    assert "among the people you lead" in other.err


def test_what_cannot_be_read_is_told_by_its_place(terminal: Terminal, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text(FILE.read_text("utf-8").replace("value: 13", "rating: 5"), "utf-8")

    ran = terminal.run("review", wrong)

    assert ran.code == 2
    assert "goals.0.check_ins.0.rating" in ran.err
    assert "Say one of both" in terminal.run("review").err
    assert (
        read_half_year(FILE).happened.goals[1].changes[0].reason == "The north route began two weeks later."
    )
