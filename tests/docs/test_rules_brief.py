"""Every idea about rules ends somewhere, once, and what the page names exists."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields

import pytest

from goalcoach.rules.catalogue import RULES
from goalcoach.rules.facts import Facts
from tests.docs.blocks import ROOT
from tests.each import every

IDEAS = {
    "S": 12,
    "M": 21,
    "A": 14,
    "R": 11,
    "T": 10,
    "O": 20,
    "D": 22,
    "L": 19,
    "C": 14,
    "K": 10,
}
"""How many ideas there are by letter."""
ENDS = {"rule", "part of", "property", "eval", "left out"}
PAGE = "\n".join(
    (ROOT / "docs" / name).read_text("utf-8") for name in ("rules-brief.md", "rules-brief-growth.md")
)
"""The page of reviews, V to X, has words and a test of its own."""
ROWS = [
    tuple(cell.strip() for cell in line.strip("|").split("|"))
    for line in PAGE.splitlines()
    if re.match(r"\| [A-Z]-\d\d \|", line)
]
_CODE = re.compile(r"\b[A-Z]{2}[1-9]\d{2}\b")
_TEST = re.compile(r"\btests/[\w/]+\.py(?:::\w+)?")


@pytest.mark.parametrize("letter", IDEAS)
def test_every_idea_stands_there_once(letter: str) -> None:
    told = Counter(row[0] for row in ROWS if row[0].startswith(letter))

    assert told == {f"{letter}-{number:02}": 1 for number in range(1, IDEAS[letter] + 1)}


def test_no_other_idea_stands_there() -> None:
    assert {row[0][0] for row in ROWS} == set(IDEAS)


@every("row", ROWS, ids=lambda row: row[0])
def test_a_row_says_how_it_ends_and_where(row: tuple[str, ...]) -> None:
    _, short, end, where = row

    assert short
    assert end in ENDS
    if end in {"rule", "part of"}:
        assert _CODE.search(where)
    elif end == "property":
        assert _TEST.search(where)
    else:
        assert len(where.split()) > 2, "a reason"


def test_every_code_exists() -> None:
    assert set(_CODE.findall(PAGE)) <= set(RULES)


def test_every_test_exists() -> None:
    for path in _TEST.findall(PAGE):
        file, _, name = path.partition("::")
        assert (ROOT / file).is_file(), path
        assert not name or f"def {name}(" in (ROOT / file).read_text("utf-8"), path


def test_every_rule_of_the_families_here_is_named() -> None:
    """A rule nobody had the idea for is told below the tables."""
    families = {"SP", "ME", "AC", "RE", "TI", "OK"}
    spelled = PAGE.replace("ME210 to ME214", "ME210 ME211 ME212 ME213 ME214")
    assert {code for code in RULES if code[:2] in families} - set(_CODE.findall(spelled)) <= UNASKED


UNASKED = {"ME207", "ME208", "ME209"}
"""Rules about numbers that contradict each other or themselves; no idea asked for them."""


_UNTOLD = {
    row[1]: (row[2], row[3])
    for row in re.findall(r"^\| (`?)([\w ,'-]+)`? \| ([A-Z\d ]+) \| (.+) \|$", PAGE, re.MULTILINE)
}


@pytest.mark.slow
def test_what_is_never_told_is_what_the_page_says() -> None:
    """The facts that nothing outside the rules and their measures sets, with the rules that look at them."""
    home = ROOT / "src/goalcoach"
    told = {
        name
        for path in home.rglob("*.py")
        if path.relative_to(home).parts[0] not in {"rules", "evaluation"}
        for name in _set_in(path.read_text("utf-8"))
    }
    untold = {each.name for each in fields(Facts)} - told

    assert untold == {name for name in _UNTOLD if name in Facts.__dataclass_fields__}
    for name in untold:
        looking = {code for code, each in RULES.items() if name in each.looks_at}
        assert set(_UNTOLD[name][0].split()) == looking, name


def _set_in(source: str) -> Iterator[str]:
    """Names that facts are made with, or in a dictionary that may be spread into them."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"Facts", "replace"}:
            yield from (each.arg for each in node.keywords if each.arg)
        elif isinstance(node, ast.Dict):
            keys = (each.value for each in node.keys if isinstance(each, ast.Constant))
            yield from (each for each in keys if isinstance(each, str))
