"""The shapes of answers: flat, closed, and strict about what does not fit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from goalcoach.domain.errors import Misdeclared
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.port import Command
from goalcoach.prompts.schemas import COMMANDS, SHAPES, shape_of
from goalcoach.prompts.shape import Kind, Shape, Slot
from tests.each import every
from tests.prompts.answers import ANSWERS, GOAL, NOTE, POINT, TURN

SLOTS = [(shape.name, slot) for shape in SHAPES.values() for slot in shape.slots]


@pytest.mark.parametrize("name", SHAPES)
def test_a_good_answer_fits(name: str) -> None:
    assert shape_of(name).misfits(ANSWERS[name]) == ()


@every(
    ("name", "answer", "told"),
    [
        ("turn", [], "answer: no object"),
        ("turn", {**TURN, "passed": True}, "answer: a key that is not asked for"),
        ("turn", {**TURN, "kind": "okr"}, "kind: none of the choices"),
        ("turn", {**TURN, "command": "approve"}, "command: none of the choices"),
        ("turn", {**TURN, "unclear": None}, "unclear: no text"),
        ("turn", {**TURN, "unclear": "a" * 401}, "unclear: too long"),
        ("turn", {**TURN, "notes": NOTE}, "notes: no list"),
        ("turn", {**TURN, "notes": [NOTE] * 13}, "notes: too many"),
        ("turn", {**TURN, "notes": ["a"]}, "notes[0].: no object"),
        ("turn", {**TURN, "notes": [{**NOTE, "turn": 3}]}, "notes[0].: a key that is not asked for"),
        ("turn", {**TURN, "notes": [NOTE, {**NOTE, "quote": 7}]}, "notes[1].quote: no text"),
        ("turn", {**TURN, "skipped": ["pay"]}, "skipped[0]: none of the choices"),
        ("wording", {**GOAL, "target": 5}, "target: no text"),
        ("wording", {**GOAL, "target": "NaN"}, "target: no plain decimal"),
        ("wording", {**GOAL, "target": "5 %"}, "target: no plain decimal"),
        ("wording", {**GOAL, "due": "2027-02-30"}, "due: no date"),
        ("wording", {**GOAL, "due": "20270331"}, "due: no date"),
        ("wording", {**GOAL, "activities": [None]}, "activities[0]: no text"),
        ("wording", {key: GOAL[key] for key in GOAL if key != "due"}, "due: missing"),
        ("points", {**ANSWERS["points"], "rating": 4}, "answer: a key that is not asked for"),
        ("points", {**ANSWERS["points"], "points": [{**POINT, "part": "pay"}]}, "points[0].part: none of"),
    ],
)
def test_what_does_not_fit_is_named(name: str, answer: object, told: str) -> None:
    (misfit,) = shape_of(name).misfits(answer)

    assert misfit.startswith(told)


def test_what_may_be_open_may_be_null() -> None:
    assert shape_of("wording").misfits({**GOAL, "target": None, "due": None}) == ()


@pytest.mark.parametrize("name", SHAPES)
def test_a_schema_is_closed_and_flat(name: str) -> None:
    objects = list(_objects(SHAPES[name].json_schema()))

    assert all(each["required"] == list(each["properties"]) for each in objects)
    assert all(each["additionalProperties"] is False for each in objects)
    assert all(depth <= 1 for depth in _depths(SHAPES[name].slots))


@pytest.mark.parametrize("name", SHAPES)
def test_a_schema_has_nothing_that_endpoints_refuse(name: str) -> None:
    assert "$ref" not in str(SHAPES[name].json_schema())
    assert {key for each in _nodes(SHAPES[name].json_schema()) for key in each} <= {
        *("type", "properties", "required", "additionalProperties", "items", "enum", "anyOf", "description")
    }


def test_a_choice_that_may_be_open_is_one_of_its_list_or_null() -> None:
    properties: Any = shape_of("turn").json_schema()["properties"]

    assert properties["kind"]["anyOf"] == [{"type": "string", "enum": list(GoalKind)}, {"type": "null"}]


@pytest.mark.parametrize("name", SHAPES)
def test_choices_stand_beside_one_type(name: str) -> None:
    """llama-cpp-python's grammar lets any text pass where a list of types stands beside the choices."""
    chosen = [each for each in _nodes(SHAPES[name].json_schema()) if "enum" in each]

    assert all(each["type"] == "string" for each in chosen)


@every(("name", "slot"), SLOTS, ids=[f"{name}.{slot.name}" for name, slot in SLOTS])
def test_every_slot_is_told(name: str, slot: Slot) -> None:
    told = shape_of(name).told()

    for each in (slot, *slot.columns):
        assert f"- `{each.name}` (" in told
        assert each.about in told
        assert each.about.endswith(".")


def test_choices_are_listed_once() -> None:
    assert shape_of("points").told().count('"connection"') == 1
    assert "one of: what `part` may be" in shape_of("points").told()


def test_the_commands_are_those_of_the_door() -> None:
    assert sorted(COMMANDS) == sorted(Command)


def test_a_shape_that_is_not_there() -> None:
    with pytest.raises(Misdeclared, match="no shape 'poem'"):
        shape_of("poem")


def test_a_spoken_shape_asks_for_words_first() -> None:
    slots = (Slot(name="a", kind=Kind.TEXT, about="a."),)

    assert Shape(name="x", slots=slots, spoken=True).told().startswith("Write the reply first")
    assert Shape(name="x", slots=slots).told().startswith("Answer with one JSON object")


def _nodes(schema: Any) -> Iterator[dict[str, Any]]:
    yield schema
    for each in schema.get("properties", {}).values():
        yield from _nodes(each)
    for each in schema.get("anyOf", ()):
        yield from _nodes(each)
    if "items" in schema:
        yield from _nodes(schema["items"])


def _objects(schema: Any) -> Iterator[dict[str, Any]]:
    return (each for each in _nodes(schema) if each.get("type") == "object")


def _depths(slots: tuple[Slot, ...], depth: int = 0) -> Iterator[int]:
    for slot in slots:
        yield depth
        if slot.kind is Kind.ROWS:
            assert all(not column.kind.endswith("s") for column in slot.columns), "a row holds no lists"
            yield from _depths(slot.columns, depth + 1)
