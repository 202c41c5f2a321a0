"""Makes the reference of the API from its OpenAPI description. Reads no file and writes none."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from typing import Any

from goalcoach.cli.docs_pages import MADE
from goalcoach.settings import Settings
from goalcoach.wiring import wire

Schema = Mapping[str, Any]


def api_page() -> str:
    """docs/api-reference.md: every call with its parameters and body."""
    schema = api()
    lines = ["# API reference", "", MADE, ""]
    lines.append("The same as OpenAPI: `GET /api/v1/openapi.json`. Errors are problem details (RFC 9457).")
    for path, calls in schema["paths"].items():
        for method, call in calls.items():
            lines += ["", *_call(schema, method.upper(), path, call)]
    return "\n".join(lines) + "\n"


def api() -> dict[str, Any]:
    """The OpenAPI description. Opens no database."""
    # What mypy makes of the fields leaves out _env_file, which pydantic-settings adds to them.
    wired = wire(Settings(_env_file=None, database_url="sqlite:///unused.sqlite"))  # type: ignore[call-arg]
    # By name, as for uvicorn: terminal and web stand side by side and do not import each other.
    app = importlib.import_module("goalcoach.web.app").create_app(wired)
    schema: dict[str, Any] = importlib.import_module("goalcoach.web.api.schema").described(app)
    return schema


def _call(schema: Schema, method: str, path: str, call: Schema) -> Iterator[str]:
    yield f"## {method} {path}"
    yield ""
    yield f"{call.get('summary', '')}. {' '.join(str(call.get('description', '')).split())}".strip()
    rows = [*_parameters(schema, call), *_body(schema, call)]
    if rows:
        yield from ("", "| | in | type | needed |", "|---|---|---|---|", *rows)


def _parameters(schema: Schema, call: Schema) -> Iterator[str]:
    for each in call.get("parameters", ()):
        kind = _kind(schema, each.get("schema", {}))
        yield f"| `{each['name']}` | {each['in']} | {kind} | {_yes(bool(each.get('required')))} |"


def _body(schema: Schema, call: Schema) -> Iterator[str]:
    for content in call.get("requestBody", {}).get("content", {}).values():
        body = _resolved(schema, content.get("schema", {}))
        needed = set(body.get("required", ()))
        for name, field in body.get("properties", {}).items():
            yield f"| `{name}` | body | {_kind(schema, field)} | {_yes(name in needed)} |"


def _kind(schema: Schema, field: Schema) -> str:
    """The type of a field in a few words."""
    if "anyOf" in field:
        kinds = [_kind(schema, each) for each in field["anyOf"] if each.get("type") != "null"]
        return " or ".join(dict.fromkeys(kinds))
    found = _resolved(schema, field)
    if "enum" in found:
        return ", ".join(f"`{value}`" for value in found["enum"])
    if found.get("type") == "array":
        return f"list of {_kind(schema, found.get('items', {}))}"
    kind = found.get("format") or found.get("title" if "$ref" in field else "type") or "anything"
    longest = f", at most {found['maxLength']:,} characters" if "maxLength" in found else ""
    return f"{kind}{longest}"


def _resolved(schema: Schema, field: Schema) -> Schema:
    if "$ref" not in field:
        return field
    found: Schema = schema["components"]["schemas"][field["$ref"].rpartition("/")[2]]
    return found


def _yes(needed: bool) -> str:
    return "yes" if needed else ""
