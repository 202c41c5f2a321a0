"""The page on sources names every work that a rule cites, once, and no other; the rules it names exist."""

from __future__ import annotations

import re

from goalcoach.rules.catalogue import RULES
from tests.docs.blocks import ROOT

PAGE = (ROOT / "docs/rule-sources.md").read_text("utf-8")
WORKS, REASONS = PAGE.split("## Reasons that say more than their source")


def _first_cells(part: str) -> list[str]:
    rows = (line.strip("|").split("|")[0].strip() for line in part.splitlines() if line.startswith("|"))
    return [cell for cell in rows if cell not in {"work", "rule"} and not cell.startswith("---")]


def test_every_work_that_is_cited_stands_there_once() -> None:
    cited = {source.work for each in RULES.values() for source in each.sources}

    assert sorted(_first_cells(WORKS)) == sorted(cited)


def test_the_works_stand_in_order() -> None:
    for part in WORKS.split("\n## ")[1:]:
        works = _first_cells(part)

        assert works == sorted(works, key=str.casefold), part.splitlines()[0]


def test_the_rules_it_names_exist() -> None:
    named = [code for cell in _first_cells(REASONS) for code in re.split(r",\s*", cell)]

    assert named
    assert [code for code in named if code not in RULES] == []
