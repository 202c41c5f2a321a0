"""Importing people: by e-mail, all or none, no circles, and twice the same changes nothing."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from goalcoach.domain.errors import Conflict
from goalcoach.domain.person import Person, PersonId, Role
from goalcoach.exchange.people_file import read_people
from goalcoach.exchange.people_plan import Plan, carry_out, plan
from goalcoach.exchange.rows import BadRow
from goalcoach.exchange.sources import BadFile, opened
from goalcoach.store.port import Store
from tests.each import every

BOSS = Person(
    id=PersonId("boss"), email="boss@x.example", name="Boss", roles=frozenset({Role.EMPLOYEE, Role.ADMIN})
)
TEAM = "email,name,manager,roles\nann@x.example,Ann,bo@x.example,\nbo@x.example,Bo,BOSS@x.example,hr\n"


def planned(folder: Path, content: str, *people: Person) -> tuple[Plan, list[BadRow]]:
    path = folder / "people.csv"
    path.write_text(content, "utf-8")
    with opened(str(path)) as source:
        entries, problems = read_people(source)
    numbers = count(1)
    return plan(entries, people, lambda: f"id-{next(numbers)}", "people.csv"), problems


def told(folder: Path, content: str, *people: Person) -> list[str]:
    made, problems = planned(folder, content, *people)
    return [str(problem).partition("people.csv")[2] for problem in (*problems, *made.problems)]


def test_a_team_is_planned_whatever_the_order_of_its_rows(tmp_path: Path) -> None:
    made, problems = planned(tmp_path, TEAM, BOSS)

    assert (problems, made.problems) == ([], ())
    ann, bo = made.added
    assert (ann.manager_id, bo.manager_id) == (bo.id, BOSS.id)
    assert bo.roles == {Role.EMPLOYEE, Role.HR, Role.MANAGER}
    assert [person.id for person in made.changed] == [BOSS.id]


async def test_the_same_file_twice_changes_nothing_more(tmp_path: Path, sqlite_store: Store) -> None:
    async with sqlite_store.unit() as unit:
        await unit.people.put(BOSS)
        first, _ = planned(tmp_path, TEAM, *await unit.people.all())
        await carry_out(unit, first)
    async with sqlite_store.unit() as unit:
        people = await unit.people.all()
        second, _ = planned(tmp_path, TEAM, *people)

    assert len(people) == 3
    assert (second.added, second.changed, second.unchanged) == ((), (), 2)


async def test_an_address_is_the_same_person_however_it_is_written(
    tmp_path: Path, sqlite_store: Store
) -> None:
    """Also where two letters stand for one: the database and an import must agree."""
    async with sqlite_store.unit() as unit:
        await unit.people.put(BOSS)
        first, _ = planned(tmp_path, "email,name,manager\nStrasse@X.example,Ann,Boss@x.example\n", BOSS)
        await carry_out(unit, first)
        people = await unit.people.all()
        again, _ = planned(tmp_path, "email,name\nstraße@x.example,Ann\n", *people)

    assert [person.email for person in people] == ["Strasse@X.example", "boss@x.example"]
    assert (again.problems, again.added, again.unchanged) == ((), (), 1)


async def test_a_plan_that_no_longer_fits_is_refused(tmp_path: Path, sqlite_store: Store) -> None:
    other = replace(BOSS, id=PersonId("other"), email="other@x.example")
    async with sqlite_store.unit() as unit:
        for each in (BOSS, other):
            await unit.people.put(each)
        made, _ = planned(tmp_path, "email,name,roles\nboss@x.example,Boss,employee\n", BOSS, other)
    assert made.problems == ()
    async with sqlite_store.unit() as unit:
        await unit.people.put(replace(other, active=False))

    with pytest.raises(Conflict, match="only administrator"):
        async with sqlite_store.unit() as unit:
            await carry_out(unit, made)


def test_an_address_that_can_be_entered_by_hand_can_be_imported(tmp_path: Path) -> None:
    made, problems = planned(tmp_path, "email,name\nann.o'neill@x.example,Ann O'Neill\n", BOSS)

    assert [each.email for each in made.added] == ["ann.o'neill@x.example"]
    assert not problems


def test_a_file_that_is_no_csv_is_told_to_be_none(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(b"PK")

    with opened(str(path)) as source, pytest.raises(BadFile, match="is no CSV"):
        read_people(source)


def test_a_column_that_is_not_there_changes_nothing(tmp_path: Path) -> None:
    ann = Person(
        id=PersonId("a"),
        email="Ann@x.example",
        name="Ann",
        roles=BOSS.roles,
        manager_id=BOSS.id,
        title="Nurse",
    )
    made, _ = planned(tmp_path, "email,name\nann@x.example,Anna\n", BOSS, ann)

    [changed] = [person for person in made.changed if person.id == ann.id]
    assert (changed.name, changed.title, changed.manager_id, changed.roles) == (
        "Anna",
        "Nurse",
        BOSS.id,
        ann.roles,
    )


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        (
            "a@x.example,Ann,b@x.example,,\nb@x.example,Bo,a@x.example,,\n",
            ":2: column 'manager': a circle: a@x",
        ),
        ("a@x.example,Ann,a@x.example,,\n", ":2: column 'manager': a circle"),
        (
            "a@x.example,Ann,z@x.example,,\n",
            ":2: column 'manager': nobody active has the address 'z@x.example'",
        ),
        (
            "a@x.example,Ann,,,\nA@X.example,Ann,,,\n",
            ":3: column 'email': 'A@X.example' is there already, in line 2",
        ),
        ("ann,Ann,,,\n", ":2: column 'email': 'ann' is not an e-mail address"),
        (",Ann,,,\n", ":2: column 'email': there is no e-mail address"),
        ("a@x.example,,,,\n", ":2: column 'name': there is no name"),
        ("a@x.example,=1+1,,,\n", ":2: column 'name': begins with '='"),
        ("a@x.example,Ann,,king,\n", ":2: column 'roles': there is no role 'king'"),
        ("a@x.example,Ann,,,perhaps\n", ":2: column 'active': write yes or no"),
        ("boss@x.example,Boss,,employee,\n", ": no administrator would be left"),
        ("boss@x.example,Boss,,admin,no\n", ": no administrator would be left"),
        (f"a@x.example,{'A' * 201},,,\n", ":2: column 'name': has 201 characters"),
        ("a@x.example,A\u202enn,,,\n", ":2: column 'name': holds a character that cannot be seen"),
    ],
)
def test_what_is_wrong_is_told_with_line_and_column(tmp_path: Path, rows: str, problem: str) -> None:
    [found] = told(tmp_path, f"email,name,manager,roles,active\n{rows}", BOSS)

    assert found.startswith(problem)


@every(
    "rows",
    [
        "bo@x.example,Bo,boss@x.example,no\nann@x.example,Ann,bo@x.example,yes\n",
        "ann@x.example,Ann,bo@x.example,yes\nbo@x.example,Bo,boss@x.example,no\n",
    ],
)
def test_nobody_is_put_under_somebody_whom_the_same_file_lets_go(tmp_path: Path, rows: str) -> None:
    bo = replace(BOSS, id=PersonId("bo"), email="bo@x.example", name="Bo", roles=frozenset({Role.EMPLOYEE}))

    (problem,) = told(tmp_path, f"email,name,manager,active\n{rows}", BOSS, bo)

    assert problem.endswith("column 'manager': nobody active has the address 'bo@x.example'.")


def test_a_row_that_says_nothing_of_it_brings_nobody_back(tmp_path: Path) -> None:
    gone = replace(
        BOSS, id=PersonId("bo"), email="bo@x.example", roles=frozenset({Role.EMPLOYEE}), active=False
    )
    rows = "bo@x.example,Bo,\nann@x.example,Ann,bo@x.example\n"

    (problem,) = told(tmp_path, f"email,name,manager\n{rows}", BOSS, gone)

    assert problem.startswith(":3: column 'manager'")


async def test_a_file_in_which_a_whole_team_leaves_changes_nothing_the_second_time(
    tmp_path: Path, sqlite_store: Store
) -> None:
    bo = replace(BOSS, id=PersonId("bo"), email="bo@x.example", name="Bo", roles=frozenset({Role.EMPLOYEE}))
    ann = replace(bo, id=PersonId("ann"), email="ann@x.example", name="Ann", manager_id=bo.id)
    rows = "bo@x.example,Bo,,no\nann@x.example,Ann,bo@x.example,no\n"
    async with sqlite_store.unit() as unit:
        for each in (BOSS, bo, ann):
            await unit.people.put(each)
        first, _ = planned(tmp_path, f"email,name,manager,active\n{rows}", *await unit.people.all())
        await carry_out(unit, first)
        second, _ = planned(tmp_path, f"email,name,manager,active\n{rows}", *await unit.people.all())

    assert (first.problems, len(first.changed)) == ((), 2)
    assert (second.problems, second.changed) == ((), ())


def test_everything_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    found = told(tmp_path, "email,name,roles\nx,Ann,king\n\ny,,hr\n", BOSS)

    assert [each.partition(": ")[0] for each in found] == [":2", ":2", ":4"]


def test_a_file_without_the_needed_columns_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="no column 'name'"):
        planned(tmp_path, "email\na@x.example\n")
