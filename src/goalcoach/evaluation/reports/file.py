"""A report as a file of JSON, written and read. Knows no folder of a run and no database."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, NoReturn

from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.as_json import as_json
from goalcoach.evaluation.reports.report import FORMAT, Report
from goalcoach.evaluation.reports.shaped import Misshapen, shaped

NAME = "report.json"
"""In the folder of a run."""
_HALF = re.compile("[\ud800-\udfff]")


def written(report: Report) -> str:
    """The report as JSON text with a line break at its end; `read_report` gives an equal one."""
    data = {"format": FORMAT, **as_json(report)}
    text = _lines(data, json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=_moment))
    if _HALF.search(text):  # half a character, as a language model may say it: UTF-8 cannot hold it
        text = _lines(data, json.JSONEncoder(allow_nan=False, default=_moment))
    return text


def read_report(raw: str | bytes, name: str = "the file") -> Report:
    """The report in this text; `name` is its file. Raises InvalidInput that says what is wrong."""
    try:
        data = json.loads(raw, object_pairs_hook=_each_once, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        told = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
        raise InvalidInput(f"{name} is not the JSON of a report ({told}).") from None
    if not isinstance(data, dict) or "format" not in data:
        raise InvalidInput(f"{name} is not the report of a run: it does not say its format.")
    if (form := data.pop("format")) != FORMAT or form is True:
        raise InvalidInput(f"{name} has a format that this goalcoach does not read; it reads {FORMAT}.")
    try:
        report: Report = shaped(Report, data)
    except Misshapen as error:
        raise InvalidInput(f"{name} is not the report of a run: {error}.") from None
    if not report.provenance.variants:
        raise InvalidInput(f"{name} is not the report of a run: nobody answered in it.")
    return report


def _lines(data: Mapping[str, Any], encoder: json.JSONEncoder) -> str:
    """A line for each trial and each story. Indented through and through, it would take ten times as long."""
    return "{\n" + ",\n".join(f'"{name}": {_block(each, encoder)}' for name, each in data.items()) + "\n}\n"


def _block(value: Any, encoder: json.JSONEncoder) -> str:
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(map(encoder.encode, value)) + "\n]"
    if isinstance(value, dict) and value:
        lines = (f"{encoder.encode(name)}: {encoder.encode(each)}" for name, each in value.items())
        return "{\n" + ",\n".join(lines) + "\n}"
    return encoder.encode(value)


def _moment(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"a report holds no {type(value).__name__}")


def _each_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("something stands in it twice")
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")
