"""Who adds a column that points at a person says what erasing does with it, or this fails."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

import goalcoach.store.database  # noqa: F401 - to import it is to have every table there is
from goalcoach.store.erasures import of_somebody
from goalcoach.store.fates import FATES, Fate
from goalcoach.store.kept import naming
from goalcoach.store.metadata import metadata
from goalcoach.store.tables import person
from tests.store.owned import OWNED

BETWEEN = {"goal_removal", "prompt_number", "prompt_live", "rule_pack"}
"""Tables that name nobody and hold nothing that somebody wrote for themselves."""
OF_ALL = {"verdict", "spending", "framework_entry", "eval_trial", "eval_report", "eval_answer"}
"""Tables whose rows are reached by erasing in another way, or are the organisation's."""


def test_every_column_that_points_at_a_person_has_a_fate_and_what_stays_a_reason() -> None:
    without = sorted(naming().keys() - FATES.keys())

    assert without == [], "say in store/fates.py what becomes of these when the person is erased"
    assert sorted(FATES.keys() - naming().keys()) == []
    assert [key for key, told in FATES.items() if told.fate is Fate.STAYS and not told.why] == []
    assert [key for key, told in FATES.items() if told.only is not None and not told.why] == []


def test_every_table_goes_names_somebody_or_is_known_to_hold_nothing_of_a_person() -> None:
    named = {column.table.name for column in naming().values()}
    gone = {table.name for table in of_somebody()}

    assert set(metadata.tables) - named - gone - {"person"} == BETWEEN | OF_ALL


def test_what_is_cut_can_be_empty() -> None:
    assert [key for key, told in FATES.items() if told.fate is Fate.CUT and not naming()[key].nullable] == []


def test_the_database_guards_every_table_that_goes_as_a_whole() -> None:
    whole = {key for key, told in FATES.items() if told.fate is Fate.GOES and told.only is None}

    assert {f"{table}.{column}" for table, column in OWNED} == whole


@pytest.mark.parametrize(("table", "column"), OWNED)
async def test_nothing_new_belongs_to_somebody_who_was_erased(
    engine: Engine, table: str, column: str
) -> None:
    """Every other column is empty: what refuses is the guard, which is asked before anything else."""
    erased = {"id": "gone", "email": "", "email_key": "gone", "name": "", "title": "", "team": ""}
    row = {**erased, "roles": "employee", "language": "auto", "active": False, "version": 2}
    with engine.begin() as connection:
        connection.execute(person.insert(), row)

    with pytest.raises(IntegrityError, match="this person was erased"), engine.begin() as connection:
        connection.execute(text(f"INSERT INTO {table} ({column}) VALUES ('gone')"))
    with pytest.raises(IntegrityError) as refused, engine.begin() as connection:
        connection.execute(text(f"INSERT INTO {table} ({column}) VALUES ('never')"))
    assert "erased" not in str(refused.value)


def test_a_row_without_a_name_stays_as_it_is(engine: Engine) -> None:
    erased = {"id": "gone", "email": "", "email_key": "gone", "name": "", "title": "", "team": ""}
    row = {**erased, "roles": "employee", "language": "auto", "active": False, "version": 2}
    with engine.begin() as connection:
        connection.execute(person.insert(), row)

    with pytest.raises(IntegrityError, match="this person was erased"), engine.begin() as connection:
        connection.execute(text("UPDATE person SET name = 'Ada'"))
