"""A code that the program or its docs cite is the code of a rule: whoever follows it is told more."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from goalcoach.domain.errors import NotFound
from goalcoach.rules.catalogue import FAMILIES, RULES
from goalcoach.rules.explain import explain

ROOT = Path(__file__).parents[2]
PREFIXES = "|".join(prefix for prefix, _, _ in FAMILIES)
CODE = re.compile(rf"\b(?:{PREFIXES})[1-9]\d\d\b")
TEXTS = sorted(
    path
    for top, ending in (("src", "*.py"), ("src", "*.html"), ("docs", "*.md"), (".", "README.md"))
    for path in (ROOT / top).glob(ending if top == "." else f"**/{ending}")
)


def cited(path: Path) -> set[str]:
    return set(CODE.findall(path.read_text("utf-8")))


def test_many_codes_are_cited() -> None:
    assert len(set().union(*map(cited, TEXTS))) >= len(RULES)
    assert {path.name for path in TEXTS} >= {"README.md", "turn.py", "rule.html"}


@pytest.mark.slow
def test_a_cited_code_is_explained() -> None:
    codes = set().union(*map(cited, TEXTS))
    unknown = {code for code in codes if not _explained(code)}

    assert [
        (str(path.relative_to(ROOT)), cited(path) & unknown) for path in TEXTS if cited(path) & unknown
    ] == []


def _explained(code: str) -> bool:
    try:
        return explain(code).startswith(f"# {code} ")
    except NotFound:
        return False
