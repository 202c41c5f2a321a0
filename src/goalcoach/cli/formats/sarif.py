"""The format for code scanning services: SARIF 2.1.0. Columns count code points, and the file says so."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from goalcoach import __version__
from goalcoach.cli.checked import Checked
from goalcoach.cli.formats.jsonl import json_text
from goalcoach.cli.formats.shape import Screen, Shape
from goalcoach.domain.finding import Finding, Severity
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.rule import Rule

_LEVELS = {Severity.BLOCK: "error", Severity.ASK: "warning", Severity.NOTE: "note"}
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"


def _rule(rule: Rule[Any]) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": rule.name.replace("-", " ")},
        "fullDescription": {"text": rule.why},
        "help": {"text": f"{rule.fix} {rule.ask}"},
        "defaultConfiguration": {"level": _LEVELS[rule.person or rule.model]},
    }


def _head() -> str:
    driver = {
        "name": "goalcoach",
        "version": __version__,
        "rules": [_rule(each) for each in RULES.values()],
    }
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
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message}. {finding.ask}"},
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


def _region(checked: Checked, finding: Finding) -> dict[str, int]:
    row = checked.row
    start, end = (0, len(row.text)) if finding.start is None else (finding.start, finding.end or 0)
    line, column = row.place(start)
    if not column:
        return {"startLine": line}
    end_line, end_column = row.place(end - 1)
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column + 1}


def _uri(name: str) -> str:
    """A file name as a relative reference; nothing but the reserved characters is touched."""
    safe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/"
    path = name.replace("\\", "/").removeprefix("./")
    if path == "<stdin>":
        return "stdin"
    octets = path.encode("utf-8", "surrogateescape")
    return "".join(chr(octet) if chr(octet) in safe else f"%{octet:02X}" for octet in octets)


def _one(checked: Checked, screen: Screen) -> str:
    return ",\n".join(json_text(_result(checked, finding)) for finding in checked.findings)


SARIF = Shape(head=_head(), one=_one, between=",\n", tail=lambda tally, screen: "\n]}]}\n")
