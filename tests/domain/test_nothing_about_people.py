"""What is not asked cannot leak or weigh: no shape or column holds who somebody is, or a mark for them."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from goalcoach import domain
from goalcoach.rules import joined
from goalcoach.store.metadata import metadata

WHO_SOMEBODY_IS = (
    "age|birth|birthday|gender|sex|religion|faith|race|ethnic|ethnicity|origin_country|nationality|disability|health|"
    "pregnan|marital|married|children|family|union|orientation|postcode|photo"
)
A_MARK = "rating|rank|grade|score|potential|performance_level|salary|pay|bonus|promotion|dismissal|talent"
FORBIDDEN = re.compile(rf"(?:^|_)(?:{WHO_SOMEBODY_IS}|{A_MARK})(?:_|$)")

OF_JOBS = {("Blueprint", "family")}
"""A family of jobs, such as sales."""


def shapes() -> Iterator[tuple[str, str]]:
    """Shape and field of every dataclass that holds something about people, and table and column."""
    for package in (domain, joined):
        for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            for name, value in vars(importlib.import_module(found.name)).items():
                if isinstance(value, type) and is_dataclass(value):
                    yield from ((name, field.name) for field in fields(value))
    for table in metadata.tables.values():
        yield from ((table.name, column.name) for column in table.columns)


def test_the_shapes_are_seen() -> None:
    seen = set(shapes())

    assert {("Person", "team"), ("TalkingPointDraft", "evidence"), ("EvidenceItem", "raters")} <= seen
    assert len(seen) > 150


def test_no_shape_holds_who_somebody_is_or_a_mark_for_them() -> None:
    assert [place for place in shapes() if FORBIDDEN.search(place[1]) and place not in OF_JOBS] == []


@pytest.mark.parametrize("name", ["age", "birth_date", "overall_rating", "rank", "salary", "health_note"])
def test_such_a_field_would_be_noticed(name: str) -> None:
    assert FORBIDDEN.search(name)
    assert not FORBIDDEN.search("language")
    assert not FORBIDDEN.search("page")
