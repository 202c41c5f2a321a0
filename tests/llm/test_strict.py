"""Strict reading of what a language model wrote: what is refused, for which flaw, and what is taken."""

from __future__ import annotations

import contextlib
import json
import traceback
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.llm.strict import BadJson, Bounds, Flaw, read_object
from tests.each import every

BAD = Path(__file__).parents[1] / "data" / "bad_model_outputs.jsonl"


@dataclass(frozen=True)
class Case:
    """A text that is no usable object."""

    id: str
    text: str
    flaw: Flaw


REFUSED = (
    Case("nothing", "", Flaw.EMPTY),
    Case("white-space", " \n\t ", Flaw.EMPTY),
    Case("empty-fence", "```json\n\n```", Flaw.EMPTY),
    Case("prose", "I'm sorry, but I can't help with that.", Flaw.NOT_JSON),
    Case("prose-before", 'Sure! {"a": 1}', Flaw.EXTRA_TEXT),
    Case("prose-after", '{"a": 1} Anything else?', Flaw.EXTRA_TEXT),
    Case("two-objects", '{"a": 1}{"a": 2}', Flaw.EXTRA_TEXT),
    Case("prose-around-fence", 'Here:\n```json\n{"a": 1}\n```', Flaw.EXTRA_TEXT),
    Case("two-fences", '```\n{"a": 1}\n```\n```\n{"a": 2}\n```', Flaw.EXTRA_TEXT),
    Case("cut-in-list", '{"a": [', Flaw.TRUNCATED),
    Case("cut-in-string", '{"a": "b', Flaw.TRUNCATED),
    Case("cut-after-key", '{"a"', Flaw.TRUNCATED),
    Case("cut-in-word", '{"a": tru', Flaw.TRUNCATED),
    Case("cut-in-fence", '```json\n{"a": "b', Flaw.TRUNCATED),
    Case("wrong-in-open-fence", "```json\n{'a': 1}", Flaw.NOT_JSON),
    Case("fence-left-open", '```json\n{"a": 1}', Flaw.EXTRA_TEXT),
    Case("long-number-in-open-fence", '```json\n{"a": ' + "9" * 5_000 + "}", Flaw.EXTRA_TEXT),
    Case("deep-in-open-fence", '```json\n{"a": ' + "[" * 30_000, Flaw.TOO_DEEP),
    Case("single-quotes", "{'a': 1}", Flaw.NOT_JSON),
    Case("trailing-comma", '{"a": 1,}', Flaw.NOT_JSON),
    Case("comment", '{"a": 1 /* one */}', Flaw.NOT_JSON),
    Case("line-break-in-string", '{"a": "b\nc"}', Flaw.NOT_JSON),
    Case("list", '[{"a": 1}]', Flaw.NOT_AN_OBJECT),
    Case("string", '"a"', Flaw.NOT_AN_OBJECT),
    Case("null", "null", Flaw.NOT_AN_OBJECT),
    Case("same-key-twice", '{"a": 1, "a": 2}', Flaw.DUPLICATE_KEYS),
    Case("same-key-twice-inside", '{"a": [{"b": 1, "\\u0062": 1}]}', Flaw.DUPLICATE_KEYS),
    Case("nan", '{"a": NaN}', Flaw.NON_FINITE),
    Case("infinity", '{"a": -Infinity}', Flaw.NON_FINITE),
    Case("beyond-floats", '{"a": 1e999}', Flaw.NON_FINITE),
    Case("endless-number", '{"a": ' + "9" * 5_000 + "}", Flaw.LONG_NUMBER),
    Case("surrogate", '{"a": "\\ud83d"}', Flaw.LONE_SURROGATE),
    Case("surrogate-in-key", '{"\\udc00": 1}', Flaw.LONE_SURROGATE),
    Case("null-byte", '{"a": "b\\u0000c"}', Flaw.CONTROL_CHARACTER),
    Case("escape", '{"a": "\\u001b[31m"}', Flaw.CONTROL_CHARACTER),
    Case("deep", '{"a": ' + "[" * 12 + "1" + "]" * 12 + "}", Flaw.TOO_DEEP),
    Case("bottomless", '{"a": ' + "[" * 30_000, Flaw.TOO_DEEP),
    Case("many", json.dumps({"a": [0] * 2_000}), Flaw.TOO_MANY_ITEMS),
    Case("long-string", json.dumps({"a": "b" * 8_001}), Flaw.LONG_STRING),
    Case("long", json.dumps({"a": "b" * 64_000}), Flaw.TOO_LARGE),
)


@every("case", REFUSED, ids=lambda case: case.id)
def test_what_is_doubtful_is_refused_for_its_flaw(case: Case) -> None:
    with pytest.raises(BadJson) as refused:
        read_object(case.text)

    assert refused.value.flaw is case.flaw


@pytest.mark.parametrize(
    "text",
    [
        '{"a": [1.5, "ü\\n\\t😀", null, true]}',
        ' \ufeff{"a": 1}'.strip(),
        '```json\n{"a": 1}\n```',
        '```\r\n{"a": 1}\r\n```\n',
    ],
)
def test_one_object_is_taken_bare_or_in_one_fence(text: str) -> None:
    assert list(read_object(text)) == ["a"]


def test_a_fence_inside_a_string_is_text() -> None:
    assert read_object('{"a": "```\\nx\\n```"}') == {"a": "```\nx\n```"}


@pytest.mark.parametrize(
    ("text", "bounds", "flaw"),
    [
        ('{"a": "bcd"}', Bounds(string=2), Flaw.LONG_STRING),
        ('{"abc": 1}', Bounds(string=2), Flaw.LONG_STRING),
        ('{"a": [1, 2]}', Bounds(items=4), Flaw.TOO_MANY_ITEMS),
        ('{"a": [1]}', Bounds(depth=1), Flaw.TOO_DEEP),
        ('{"a": 123}', Bounds(digits=2), Flaw.LONG_NUMBER),
        ('{"a": 1}', Bounds(characters=7), Flaw.TOO_LARGE),
    ],
)
def test_each_bound_is_exact(text: str, bounds: Bounds, flaw: Flaw) -> None:
    wider = Bounds(
        **{
            name: getattr(bounds, name) + (getattr(bounds, name) != getattr(Bounds(), name))
            for name in Bounds.__slots__
        }
    )

    with pytest.raises(BadJson) as refused:
        read_object(text, bounds)
    assert (refused.value.flaw, list(read_object(text, wider))) == (flaw, list(json.loads(text)))


def test_a_refusal_holds_nothing_of_the_text() -> None:
    text = '{"note": "' + "Ada ".upper() * 2

    with pytest.raises(BadJson) as refused:
        read_object(text)

    assert "ADA" not in "".join(traceback.format_exception(refused.value))
    assert refused.value.__context__ is None


_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**9), 10**9)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=("Cs", "Cc"))),
    lambda inside: (
        st.lists(inside, max_size=4) | st.dictionaries(st.text("abc", max_size=3), inside, max_size=4)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.text("abcü", max_size=4), _VALUES, max_size=4))
def test_every_plain_object_comes_back_as_it_was(value: dict[str, object]) -> None:
    assert read_object(json.dumps(value), Bounds(depth=40)) == value


@given(st.text(max_size=60) | st.text('{}[]":,\\ud0a\n`jsontrue19.-eEN', max_size=60))
def test_any_text_is_an_object_or_a_flaw(text: str) -> None:
    found: object = None
    with contextlib.suppress(BadJson):
        found = read_object(text)

    assert found is None or isinstance(found, dict)


BY_FLAW = {
    "bd-001": Flaw.TRUNCATED, "bd-002": Flaw.TRUNCATED, "bd-004": Flaw.EXTRA_TEXT, "bd-005": Flaw.EMPTY,
    "bd-006": Flaw.EMPTY, "bd-007": Flaw.NOT_JSON, "bd-013": Flaw.NON_FINITE, "bd-015": Flaw.DUPLICATE_KEYS,
    "bd-038": Flaw.CONTROL_CHARACTER, "bd-044": Flaw.TRUNCATED, "bd-045": Flaw.TRUNCATED,
}  # fmt: skip
"""The bad answers that are no usable object; all others are for whoever knows the task."""


@every(
    "row",
    [row for row in map(json.loads, BAD.read_text("utf-8").splitlines()) if "raw" in row],
    ids=lambda row: row["id"],
)
def test_bad_answers_are_refused_here_when_they_are_no_object(row: dict[str, str]) -> None:
    found: Flaw | None = None
    try:
        read_object(row["raw"])
    except BadJson as refused:
        found = refused.flaw

    assert found == BY_FLAW.get(row["id"])
