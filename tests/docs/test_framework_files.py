"""docs/framework-files.md names every field that a table may have, and no other."""

from __future__ import annotations

import re

import pytest

from goalcoach.exchange.column_names import TableKind
from goalcoach.exchange.framework_mapping import FIELDS, LEVELS, REQUIRED
from goalcoach.exchange.framework_sheets import SUFFIXES
from tests.architecture.tree import ROOT

PAGE = (ROOT / "docs/framework-files.md").read_text("utf-8")


@pytest.mark.parametrize("kind", TableKind)
def test_the_fields_of_a_table_are_those_that_are_read(kind: TableKind) -> None:
    found = re.search(rf"^\| {kind} \|(.*)\|(.*)\|$", PAGE, re.MULTILINE)
    assert found
    required, optional = (re.findall(r"`(\w+)`", cell) for cell in found.groups())

    assert required == list(REQUIRED[kind])
    assert {*required, *optional} == {*FIELDS[kind]} - {*LEVELS[1:-1]}


def test_the_kinds_of_files_are_those_that_are_read() -> None:
    assert all(f"`{each}`" in PAGE for each in SUFFIXES)
