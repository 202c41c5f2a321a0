"""The page beside the data says how much of it there is."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

from evals import rules_gold
from evals.quick_yaml import read_yaml

DATA = Path(rules_gold.__file__).parent / "data"


def test_the_page_counts_every_file() -> None:
    told = dict(
        re.findall(r"^\| `(\S+)` \|.*\| (.+?) \|$", (DATA / "README.md").read_text("utf-8"), re.MULTILINE)
    )
    files = [*DATA.glob("*.jsonl"), *DATA.glob("*.yaml")]

    assert {name: count for name, count in told.items() if "." in name and "/" not in name} == {
        path.name: str(rows(path)) for path in files
    }


def test_the_page_counts_the_rules_that_have_planted_faults() -> None:
    faults = map(json.loads, (DATA / "planted_faults.jsonl").read_text("utf-8").splitlines())
    by_rule = Counter(each["fault"] for each in faults)

    assert f"Five texts at least for each of {len(by_rule)} rules" in (DATA / "README.md").read_text("utf-8")
    assert min(by_rule.values()) >= 5


def rows(path: Path) -> int:
    """How many rows a file has."""
    text = path.read_text("utf-8")
    return len(read_yaml(text) if path.suffix == ".yaml" else list(map(json.loads, text.splitlines())))
