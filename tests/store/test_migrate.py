"""Migrations: they make exactly the tables that are declared, once, whole or not at all, and quickly."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import CheckConstraint, Constraint, Engine, create_engine, inspect, make_url, text

from goalcoach.domain.errors import GoalcoachError, Misdeclared, Unavailable
from goalcoach.domain.goal import GoalId
from goalcoach.rules.joined.capacity import GivesWay
from goalcoach.store.database import open_store
from goalcoach.store.engine import read_url
from goalcoach.store.metadata import metadata
from goalcoach.store.migrate import migrate
from goalcoach.store.own_case_port import CaseStepKind
from goalcoach.store.revision import HEAD, KNOWN
from goalcoach.store.upgrade import configuration, newest, revisions
from tests.store.owned import OWNED

TRIGGERS = {
    "frozen_goal_version_update",
    "frozen_goal_version_delete",
    "frozen_verdict_update",
    "frozen_rule_pack_update",
    "frozen_framework_edition_update",
    "frozen_framework_edition_delete",
    "frozen_framework_entry_delete",
    "frozen_framework_entry_update",
    "frozen_goal_removal_insert",
    "gone_person_update",
    *(f"gone_{table}_insert" for table, _ in OWNED),
}


BEFORE_SORTS = (
    "INSERT INTO person (id, email, email_key, name, roles, title, team, language, active, version)"
    " VALUES ('p', 'p@x.example', 'p@x.example', 'P', 'employee', '', '', 'en', TRUE, 1)",
    "INSERT INTO goal (id, owner_id, status, revision, version, created_at, updated_at)"
    " VALUES ('g', 'p', 'draft', 1, 1, '2026-11-01T00:00:00.000000+00:00',"
    " '2026-11-01T00:00:00.000000+00:00')",
    "INSERT INTO learning_plan (goal_id, plan, role, decision, revision) VALUES"
    """ ('g', '{"competency": "negotiation", "to": 3, "small_step": "Read a page"}', '', 'The archive', 1)""",
)
"""What was there before decisions about hours had sorts, and months had weeks."""

BEFORE_SPENT = (
    BEFORE_SORTS[0],
    "INSERT INTO eval_case (suite, id, content, by_id, at)"
    " VALUES ('ways', 'own', 'x', 'p', '2026-11-01T00:00:00.000000+00:00')",
    "INSERT INTO prompt_version (prompt_id, version, base, content, stage, revision, by_id, created_at,"
    " changed_at)"
    " VALUES ('growth/ways', 1004, 2, 'x', 'draft', 1, 'p', '2026-11-01T00:00:00.000000+00:00',"
    " '2026-11-01T00:00:00.000000+00:00')",
    "INSERT INTO prompt_step (id, prompt_id, version, kind, by_id, at, note, hash)"
    " VALUES ('s', 'growth/ways', 1004, 'back', 'p', '2026-11-01T00:00:00.000000+00:00', '', 'h')",
)
"""What was there before a removed case was kept, and the number of a removed draft was spent."""


def opened(url: str) -> Engine:
    return create_engine(read_url(url))


def test_the_program_names_every_migration() -> None:
    assert revisions() == list(KNOWN)
    assert newest() == HEAD
    assert configuration().config_file_name is None


def test_nothing_declared_is_missing_in_the_migrations(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})

        assert compare_metadata(context, metadata) == []


def test_checks_keys_and_indexes_are_those_declared(engine: Engine, empty_url_beside: str) -> None:
    beside = opened(empty_url_beside)
    metadata.create_all(beside)

    declared, migrated = constraints(beside), constraints(engine)

    beside.dispose()
    assert declared == migrated
    checks = [each for table in metadata.tables.values() for each in table.constraints if is_check(each)]
    assert len([name for name in migrated if name[1] == "ck"]) == len(checks) > 10


def test_history_is_guarded_on_every_database(engine: Engine) -> None:
    names = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if engine.dialect.name == "sqlite"
        else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
    )
    with engine.connect() as connection:
        assert set(connection.execute(text(names)).scalars()) == TRIGGERS


def test_migrating_twice_changes_nothing(empty_url: str) -> None:
    migrate(empty_url)
    migrate(empty_url)

    assert stored(empty_url) == [HEAD]


def test_the_file_of_a_new_database_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "goals.db"

    migrate(f"sqlite+aiosqlite:///{path}")

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.slow
def test_many_starts_at_once_migrate_once(empty_url: str) -> None:
    code = "import sys; from goalcoach.store.migrate import migrate; migrate(sys.argv[1])"
    starts = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", code, empty_url], stderr=subprocess.PIPE, env=environment()
        )
        for _ in range(3)
    ]

    ended = [(start.communicate()[1].decode(), start.returncode) for start in starts]

    assert ended == [("", 0)] * 3
    assert stored(empty_url) == [HEAD]


def test_a_migration_that_fails_leaves_nothing_behind(empty_url: str) -> None:
    if empty_url.startswith("sqlite"):
        Path(str(make_url(empty_url).database)).parent.mkdir(parents=True)
    engine = opened(empty_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE goal_version (mine INTEGER)"))

    with pytest.raises(Misdeclared, match="changed nothing"):
        migrate(empty_url)

    assert inspect(engine).get_table_names() == ["goal_version"]
    engine.dispose()


async def test_a_plan_of_an_older_program_is_read_and_changed(empty_url: str) -> None:
    at(empty_url, "0007", *BEFORE_SORTS)

    migrate(empty_url)

    store = open_store(empty_url)
    async with store.unit() as unit:
        kept = await unit.growth.plan_of(GoalId("g"))
        assert kept is not None
        assert (kept.decision, kept.gives_way, kept.decided_on, kept.ticked) == (
            "The archive",
            None,
            None,
            (),
        )
        assert (kept.plan.small_step, kept.plan.weeks, kept.plan.new) == ("Read a page", (), None)
        later = replace(kept, gives_way=GivesWay.DROP, decided_on=date(2026, 12, 1), revision=2)
        assert await unit.growth.keep_plan(later) == later
    with pytest.raises(GoalcoachError):
        async with store.unit() as unit:
            await unit.growth.keep_plan(replace(later, decided_on=None, revision=3))
    await store.close()


async def test_own_cases_and_drafts_of_an_older_program_are_added_and_their_numbers_spent(
    empty_url: str,
) -> None:
    at(empty_url, "0019", *BEFORE_SPENT)

    migrate(empty_url)

    store = open_store(empty_url)
    async with store.unit() as unit:
        (case,) = await unit.own_cases.standing()
        (step,) = await unit.own_cases.steps("ways")
        assert (step.case_id, step.kind, step.by_id, step.at) == (
            "own",
            CaseStepKind.ADDED,
            case.by_id,
            case.at,
        )
        (draft,) = await unit.prompts.all()
        assert (await unit.prompts.create(draft)).version == 1005
        (told,) = await unit.prompts.steps("growth/ways")
        assert told.unmeasured == ""
    await store.close()


async def test_addresses_that_were_entered_in_another_spelling_are_found(empty_url: str) -> None:
    first = "'p', 'p@x.example', 'p@x.example'"
    others = [(each, f"{name}@x\u3002example") for each, name in (("q", "q"), ("r", "p"))]
    rows = [BEFORE_SORTS[0].replace(first, f"'{id_}', '{email}', '{email}'") for id_, email in others]
    at(empty_url, "0021", BEFORE_SORTS[0], *rows)

    migrate(empty_url)

    store = open_store(empty_url)
    async with store.unit() as unit:
        found = [await unit.people.by_email(each) for each in ("q@x.example", "p@x.example")]
        assert [each.id if each else "" for each in found] == ["q", "p"]
        assert len(await unit.people.all()) == 3
    await store.close()


def test_a_database_of_another_program_is_left_alone(empty_url: str) -> None:
    at(empty_url, "0001")
    engine = opened(empty_url)
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM alembic_version"))

    with pytest.raises(Misdeclared, match="another program"):
        migrate(empty_url)

    with engine.connect() as connection:
        assert connection.execute(text("SELECT COUNT(*) FROM alembic_version")).scalar_one() == 0
    engine.dispose()


def test_a_database_of_a_newer_program_is_left_alone(database_url: str) -> None:
    engine = opened(database_url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()

    with pytest.raises(Misdeclared, match="newer"):
        migrate(database_url)

    assert stored(database_url) == ["9999"]


async def test_an_unmigrated_database_does_not_answer(empty_url: str) -> None:
    if empty_url.startswith("sqlite"):
        Path(str(make_url(empty_url).database)).parent.mkdir(parents=True)
    store = open_store(empty_url)

    with pytest.raises(Unavailable):
        await store.ping()

    await store.close()


async def test_a_database_at_another_revision_does_not_answer(database_url: str) -> None:
    engine = opened(database_url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    engine.dispose()
    store = open_store(database_url)

    with pytest.raises(Unavailable, match="0000"):
        await store.ping()

    await store.close()


@pytest.mark.slow
def test_a_start_with_nothing_to_migrate_does_not_load_alembic(sqlite_url: str) -> None:
    code = (
        "import sys; from goalcoach.store.migrate import migrate;"
        "from goalcoach.store.database import open_store;"
        "migrate(sys.argv[1]); open_store(sys.argv[1]); print('alembic' in sys.modules)"
    )

    told = subprocess.run(
        [sys.executable, "-c", code, sqlite_url],
        capture_output=True,
        text=True,
        check=True,
        env=environment(),
    )

    assert told.stdout.strip() == "False"


@pytest.fixture
def empty_url_beside(database_url: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A second, empty database of the same kind as `database_url`."""
    if database_url.startswith("sqlite"):
        return f"sqlite:///{tmp_path / 'beside.db'}"
    return str(request.getfixturevalue("empty_postgres_url"))


def at(url: str, revision: str, *statements: str) -> None:
    """A database as it was at a revision, with these rows."""
    if url.startswith("sqlite"):
        Path(str(make_url(url).database)).parent.mkdir(parents=True)
    engine = opened(url)
    with engine.begin() as connection:
        config = configuration()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        for each in statements:
            connection.exec_driver_sql(each)
    engine.dispose()


def stored(url: str) -> list[str]:
    engine = opened(url)
    with engine.connect() as connection:
        found = list(connection.execute(text("SELECT version_num FROM alembic_version")).scalars())
    engine.dispose()
    return found


def environment() -> dict[str, str]:
    """Where this process finds goalcoach, another one finds it, too."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


def is_check(constraint: Constraint) -> bool:
    return isinstance(constraint, CheckConstraint)


def constraints(engine: Engine) -> dict[tuple[str, str, str], Any]:
    """What each table must hold to, by table, kind and name, as the database itself tells it."""
    look = inspect(engine)
    found: dict[tuple[str, str, str], Any] = {}
    for table in metadata.tables:
        for check in look.get_check_constraints(table):
            found[table, "ck", str(check["name"])] = check["sqltext"]
        for key in look.get_foreign_keys(table):
            found[table, "fk", str(key["name"])] = key
        for unique in look.get_unique_constraints(table):
            found[table, "uq", str(unique["name"])] = unique
        for index in look.get_indexes(table):
            found[table, "ix", str(index["name"])] = {
                name: str(value) for name, value in index["dialect_options"].items()
            } | {"columns": index["column_names"], "unique": bool(index["unique"])}
        found[table, "pk", ""] = look.get_pk_constraint(table)
    return found
