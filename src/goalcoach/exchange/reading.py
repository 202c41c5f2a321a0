"""Reads goals from a file of any known kind, one at a time. The door of this room for reading goals."""

from __future__ import annotations

import importlib
from collections.abc import Iterator

from goalcoach.exchange.jsonlines import read_json_lines
from goalcoach.exchange.lists import read_markdown, read_text
from goalcoach.exchange.rows import BadRow, Row
from goalcoach.exchange.sources import BadFile, Source

SUFFIXES = (".txt", ".md", ".csv", ".xlsx", ".jsonl")


def read_goals(source: Source) -> Iterator[Row | BadRow]:
    """The goals of a source in order, and in their place the rows that cannot be read. Raises BadFile.

    Standard input is JSON Lines when it begins with "{", plain text otherwise.
    """
    match source.suffix:
        case "":
            return read_json_lines(source) if source.begins_with(b"{") else read_text(source)
        case ".txt" | ".text":
            return read_text(source)
        case ".md" | ".markdown":
            return read_markdown(source)
        case ".jsonl" | ".ndjson":
            return read_json_lines(source)
        case ".csv":
            return _goals(source, "goalcoach.exchange.goal_tables", "read_goals_csv")
        case ".xlsx":
            return _goals(source, "goalcoach.exchange.workbook", "read_goals_workbook")
        case _:
            raise BadFile(f"cannot be read. goalcoach reads {', '.join(SUFFIXES)}.", name=source.name)


def _goals(source: Source, module: str, function: str) -> Iterator[Row | BadRow]:
    # Loaded by name and only now: tables and workbooks take longer to load than a goal to check.
    rows: Iterator[Row | BadRow] = getattr(importlib.import_module(module), function)(source)
    return rows
