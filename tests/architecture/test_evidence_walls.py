"""What reviews read cannot hold what is private: shown by the names that their modules know at all."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from goalcoach.store.evidence_port import Happened
from goalcoach.store.metadata import metadata
from tests.each import every

SRC = Path(__file__).parents[2] / "src" / "goalcoach"
PRIVATE = frozenset(
    {
        *("conversation", "turn", "turn_option", "run", "run_event", "sketch", "suggestion", "confidence"),
        *("career_aim", "gap_talk", "inquiry", "inquiry_line", "shortfall_proposal", "kept_answer"),
        *("password", "session", "sign_in_link", "away", "working_time"),
    }
)
TABLES = frozenset({"check_in", "event", "goal", "goal_use", "goal_version", "learning_plan"}) | {
    "level_evidence",
    "means_answer",
}
READERS = (SRC / "store" / "evidence.py", SRC / "store" / "evidence_port.py")
USES = (*(SRC / "coach" / "reviews").glob("*.py"), *(SRC / "llm" / "builtin" / "points").glob("*.py"))
ROOMS = frozenset(
    {"conversations", "runs", "suggestions", "gap_talks", "inquiries", "confidences", "proposals", "aims_of"}
)
"""Attributes of a unit that lead to what is private."""


def _imported(path: Path) -> Iterator[tuple[str, str]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.module, each.name) for each in node.names)


def _tables_of(path: Path) -> set[str]:
    return {name for module, name in _imported(path) if module.endswith("tables")}


def test_evidence_is_read_from_these_tables_and_no_others() -> None:
    assert _tables_of(READERS[0]) == TABLES
    assert set(metadata.tables) >= TABLES
    assert not TABLES & PRIVATE


@every("path", READERS, ids=lambda path: path.name)
def test_no_private_table_is_named_where_evidence_is_read(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    named = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    named |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    named |= {name for _, name in _imported(path)}
    written = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert not PRIVATE & (named | {each for each in written if isinstance(each, str)})
    assert "text" not in {name for module, name in _imported(path) if module == "sqlalchemy"}


@every("path", USES, ids=lambda path: path.name)
def test_nothing_that_prepares_a_conversation_asks_the_store_for_more(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    asked = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert not asked & ROOMS
    assert not {name for _, name in _imported(path)} & {"Confidence", "GapTalk", "Aim", "Turn"}


def test_no_shape_of_what_happened_has_a_field_for_confidence_or_a_rating() -> None:
    words = " ".join(str(Happened.__annotations__.values()).lower().split())
    for each in ("confidence", "rating", "score", "aim"):
        assert each not in words
    names = {column.name for column in metadata.tables["preparation"].columns}
    assert not {each for each in names if any(word in each for word in ("rating", "score", "rank", "grade"))}
