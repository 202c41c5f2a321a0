"""The form of a suite as JSON Schema, for editors that help while one is written. Made of fields.py."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from goalcoach.evaluation.cases import fields
from goalcoach.evaluation.cases.fields import Form, Key
from goalcoach.evaluation.situations import REQUESTS, TURN, table_of

Schema = dict[str, Any]
_WORD: Schema = {"type": ["string", "number", "boolean"]}
"""One text: the reader takes numbers, days and true as what was written."""
_TEXTS: Schema = {"type": "array", "items": _WORD}
_FORMS: Mapping[Form, Schema] = {
    Form.NAME: {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
    Form.TEXT: {"type": "string", "minLength": 1},
    Form.YES_NO: {"type": "boolean"},
    Form.TEXTS: _TEXTS,
    Form.PATTERNS: {"type": "array", "items": {"type": "string", "format": "regex"}},
    Form.WITHIN: {
        "type": "object",
        "minProperties": 1,
        "additionalProperties": False,
        "properties": {key: {"type": "integer", "minimum": 0} for key in fields.WITHIN},
    },
    Form.TABLE: {"type": "object", "additionalProperties": _WORD},
    Form.GIVEN: {"type": "object", "minProperties": 1},
}
_OF_A_CHAT: Mapping[str, Schema] = {
    "chat": {**_TEXTS, "description": "Lines that take turns, the coach's first."},
    "kind": {**_WORD, "description": "Kind of the goal."},
    "notes": {
        "type": "array",
        "items": {"type": "object"},
        "description": "What was understood: a field, its value, and the words it rests on.",
    },
    "key_results": {"type": "array", "items": {"type": "array", "items": {"type": "object"}}},
    "focus": {"type": "integer", "description": "Which key result is spoken of, from 0."},
    "questions": {**_TEXTS, "description": "What was asked about so far, by field."},
}
_OF_ANY: Mapping[str, Schema] = {
    "who": {"type": "string", "description": "Trade, and whether employee or manager."},
    "language": {"type": "string", "pattern": "^[a-z]{2}$"},
    "people": {**_TEXTS, "description": "Whom the organisation knows by name; made up."},
    fields.SITUATION: {"type": "string", "description": "Id of one of evals/situations to begin with."},
    fields.TASK: {"enum": [TURN, *REQUESTS]},
    fields.ANSWER: {"type": "string", "description": "What the language model says, whoever is asked."},
}
_OF_A_TURN: Mapping[str, Schema] = {
    "said": {"type": "string", "description": "What the person says now."},
    "offered": {"type": "string", "description": "The wording that waits for a yes."},
}


def schema_text() -> str:
    """The file."""
    return json.dumps(suite_schema(), ensure_ascii=False, indent=1) + "\n"


def suite_schema() -> Schema:
    """A JSON Schema that a file the reader takes conforms to."""
    shared: Schema = {}
    whole = _table(fields.SUITE, shared)
    whole["oneOf"] = [{"required": [each]} for each in ("cases", "labelled", "packets")]
    whole["allOf"] = [
        {
            "if": {"properties": {"task": {"const": task}}, "required": ["task"]},
            "then": {"properties": {"cases": {"items": {"properties": {"given": _given(task, shared)}}}}},
        }
        for task in (TURN, *REQUESTS)
    ]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A suite of goalcoach",
        **whole,
        "$defs": shared,
    }


def _table(keys: tuple[Key, ...], shared: Schema) -> Schema:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [each.name for each in keys if each.needed],
        "properties": {each.name: {"description": each.about, **_form(each, shared)} for each in keys},
    }


def _form(key: Key, shared: Schema) -> Schema:
    match key.form:
        case Form.CHOICE:
            return {"enum": list(key.choices)}
        case Form.EXPECT:
            return {**_table(fields.EXPECT, shared), "minProperties": 1}
        case Form.CASES:
            return {"type": "array", "minItems": 1, "items": _table(fields.CASE, shared)}
        case Form.LABELLED:
            return {"type": "array", "minItems": 1, "items": _table(fields.LABELLED, shared)}
        case Form.TEXTS if key.choices:
            grader = {"pattern": f"^{fields.GRADER}."}
            return {"type": "array", "items": {"anyOf": [{"enum": list(key.choices)}, grader]}}
        case form:
            return dict(_FORMS[form])


def _given(task: str, shared: Schema) -> Schema:
    """What may be given for a task; what its fields are made of goes to `shared`."""
    own = dict(_OF_A_TURN)
    if task != TURN:
        made = table_of(task).model_json_schema(ref_template="#/$defs/{model}")
        shared.update(_numbers_may_be_texts(made.get("$defs", {})))
        own = _numbers_may_be_texts(made["properties"])
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {**_OF_ANY, **_OF_A_CHAT, **own},
    }


def _numbers_may_be_texts(schema: Any) -> Any:
    """A schema in which 7 may stand for a text and "7" for a number: the reader takes both alike."""
    if isinstance(schema, list):
        return [_numbers_may_be_texts(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    told = {
        name: _numbers_may_be_texts(each)
        for name, each in schema.items()
        if name != "title" or isinstance(each, dict)  # of a property that is called so
    }
    if told.get("type") in {"string", "number", "integer"} and not {"enum", "const"} & told.keys():
        told["type"] = ["string", "number"]
        told.pop("format", None)
    if told.get("type") == "boolean":
        told["type"] = ["string", "boolean"]
    return told
