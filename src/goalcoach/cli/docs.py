"""`python -m goalcoach.cli.docs [--check]`: renews the docs made from the code, or says what is stale."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from goalcoach.cli.docs_api import api_page
from goalcoach.cli.docs_evals import scorers_page
from goalcoach.cli.docs_packs import names_table, protected_line, thresholds_table
from goalcoach.cli.docs_pages import (
    authorisation_page,
    commands_page,
    settings_page,
    settings_table,
)
from goalcoach.cli.docs_prompts import prompts_table, rooms, snapshot
from goalcoach.cli.docs_regions import with_regions
from goalcoach.cli.docs_rules import map_page
from goalcoach.evaluation.cases.schema import schema_text
from goalcoach.rules.explain import catalogue_page

ROOT = Path(__file__).parents[3]
MEND = "make docs"

PAGES: Mapping[str, Callable[[], str]] = {
    "docs/cli.md": commands_page,
    "docs/settings.md": settings_page,
    "docs/authorisation.md": authorisation_page,
    "docs/api-reference.md": api_page,
    "evals/suites/schema.json": schema_text,
    "docs/eval-scorers.md": scorers_page,
    "src/goalcoach/rules/README.md": catalogue_page,
    "docs/rules-map.md": map_page,
    **{f"tests/snapshots/prompts/{room}.txt": partial(snapshot, room) for room in rooms()},
}
"""Whole files."""

REGIONS: Mapping[str, Mapping[str, Callable[[], Sequence[str]]]] = {
    "README.md": {"settings": settings_table},
    "docs/prompts.md": {"prompts": prompts_table},
    "docs/rule-packs.md": {"names": names_table, "thresholds": thresholds_table, "protected": protected_line},
}
"""Parts of files, between `<!-- NAME -->` and `<!-- /NAME -->`."""


def main(words: Sequence[str]) -> int:
    """Write what is stale; with --check only name it, and return 1."""
    stale = list(_stale(ROOT))
    if "--check" in words:
        for name, _ in stale:
            sys.stderr.write(f"{name} is not what the code says. Run: {MEND}\n")
        return 1 if stale else 0
    for name, text in stale:
        (ROOT / name).write_text(text, "utf-8")
        print(f"{name} renewed")
    return 0


def _stale(root: Path) -> Iterator[tuple[str, str]]:
    """Files that differ from what they should be, with what they should be."""
    for name, make in PAGES.items():
        yield from _differing(root, name, make())
    for name, regions in REGIONS.items():
        path = root / name
        if path.exists():
            yield from _differing(root, name, with_regions(path.read_text("utf-8"), regions))


def _differing(root: Path, name: str, text: str) -> Iterator[tuple[str, str]]:
    path = root / name
    if not path.exists() or path.read_text("utf-8") != text:
        yield name, text


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
