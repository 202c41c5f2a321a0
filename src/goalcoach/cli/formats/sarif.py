"""The format for code scanning services: SARIF 2.1.0. Columns count code points, and the file says so."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from typing import Any

from goalcoach import __version__
from goalcoach.cli.checked import Checked
from goalcoach.cli.formats.jsonl import json_text
from goalcoach.cli.formats.shape import Screen, Shape
from goalcoach.domain.finding import Finding, Severity
from goalcoach.rules.catalogue import RULES, rules_with
from goalcoach.rules.engine_codes import ENGINE
from goalcoach.rules.explain import explain, explain_rule
from goalcoach.rules.pack import Pack
from goalcoach.rules.rule import Rule

_LEVELS = {Severity.BLOCK: "error", Severity.ASK: "warning", Severity.NOTE: "note"}
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"


_RULES = {code: number for number, code in enumerate([*RULES, *ENGINE])}


def _rule(rule: Rule[Any]) -> dict[str, Any]:
    tags = [each.value for each in (rule.criterion, rule.certainty) if each]
    return {
        "id": rule.code,
        "name": _pascal(rule.name),
        "shortDescription": {"text": _literal(f"{rule.name.replace('-', ' ').capitalize()}.")},
        "fullDescription": {"text": _literal(rule.why)},
        "help": {"text": _literal(f"{rule.fix} {rule.ask}"), "markdown": explain_rule(rule)},
        "defaultConfiguration": {"level": _LEVELS[rule.person or rule.model]},
        "properties": {"tags": tags, "precision": "very-high" if rule.certainty == "exact" else "medium"},
    }


def _engine_rule(code: str, name: str, why: str) -> dict[str, Any]:
    return {
        "id": code,
        "name": _pascal(name),
        "shortDescription": {"text": f"{name.replace('-', ' ').capitalize()}."},
        "fullDescription": {"text": why},
        "help": {"text": why, "markdown": explain(code)},
        "defaultConfiguration": {"level": "error"},
    }


def _pascal(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("-"))


def _head(packs: Sequence[Pack]) -> str:
    rules = [_rule(each) for each in RULES.values()]
    rules += [_engine_rule(code, name, why) for code, (name, why) in ENGINE.items()]
    own = {each.code: each for pack in packs for each in rules_with(pack).values() if each.code not in RULES}
    rules += [_rule(each) for each in own.values()]
    driver = {"name": "goalcoach", "version": __version__, "semanticVersion": __version__, "rules": rules}
    return (
        f'{{"$schema": {json.dumps(_SCHEMA)}, "version": "2.1.0", "runs": [{{\n'
        f'"tool": {{"driver": {json_text(driver)}}},\n'
        '"columnKind": "unicodeCodePoints",\n"results": [\n'
    )


def _result(checked: Checked, finding: Finding) -> dict[str, Any]:
    row = checked.row
    words = row.text if finding.start is None else row.text[finding.start : finding.end]
    print_of = hashlib.sha256(f"{row.text}\0{finding.code}\0{words}".encode("utf-8", "surrogatepass"))
    return {
        "ruleId": finding.code,
        # Own rules stand behind all others; where, depends on the packs of all files, and the id is enough.
        **({"ruleIndex": _RULES[finding.code]} if finding.code in _RULES else {}),
        "level": _LEVELS[finding.severity],
        "message": {"text": _literal(f"{finding.message}. {finding.ask}")},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": _uri(row.name)},
                    "region": _region(checked, finding),
                },
                "logicalLocations": [{"name": row.id, "kind": "member"}],
            }
        ],
        "partialFingerprints": {"goal/v1": print_of.hexdigest()[:32]},
    }


def _literal(text: str) -> str:
    """Text as a SARIF message says it: braces would be blanks, and brackets with a target a link."""
    return text.replace("{", "{{").replace("}", "}}").replace("](", "]\\(")


def _region(checked: Checked, finding: Finding) -> dict[str, int]:
    row = checked.row
    start, end = (0, len(row.text)) if finding.start is None else (finding.start, finding.end or 0)
    line, column = row.place(start)
    if not column:
        return {"startLine": line}
    end_line, end_column = row.place(end - 1)
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column + 1}


def _uri(name: str) -> str:
    """A file name as a reference from the folder of the call, or as a file: address outside of it."""
    if name == "<stdin>":
        return "stdin"
    path = name.replace("\\", "/")
    if os.path.isabs(name):
        below = os.path.relpath(name).replace("\\", "/")
        path = path if below.startswith("..") else below
    octets = path.removeprefix("./").encode("utf-8", "surrogateescape")
    quoted = "".join(chr(octet) if chr(octet) in _SAFE else f"%{octet:02X}" for octet in octets)
    return f"file:///{quoted.lstrip('/')}" if os.path.isabs(path) else quoted


_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/"
"""What stands in an address as it is."""


def _one(checked: Checked, screen: Screen) -> str:
    return ",\n".join(json_text(_result(checked, finding)) for finding in checked.findings)


SARIF = Shape(head=_head, one=_one, between=",\n", tail=lambda tally, screen: "\n]}]}\n")
