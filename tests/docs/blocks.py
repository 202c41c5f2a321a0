"""The shell blocks of the docs: which there are, and whether they are meant to be run.

A block marked `sh` is run in a folder with the files of docs/examples, in one shell for all blocks of a
page, so that a later block may use what an earlier one made. A comment on the line before says otherwise:

    <!-- not run: REASON -->     it is left out
    <!-- with a server -->       it talks to the demo at http://127.0.0.1:8000
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
SERVER = "http://127.0.0.1:8000"
ELSEWHERE = {"docs/api.md": "tests/web/api/test_docs.py runs it, and looks at each answer"}

_FENCE = re.compile(r"^```sh\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_NOT_RUN = re.compile(r"<!-- not run: \S.* -->")
_WITH_SERVER = "<!-- with a server -->"


@dataclass(frozen=True)
class Page:
    """A page with the commands on it that are run."""

    name: str
    commands: str
    server: bool


def pages() -> Iterator[Page]:
    """The pages with something to run."""
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")), ROOT / "bench" / "README.md"):
        name = str(path.relative_to(ROOT))
        if name in ELSEWHERE or not path.exists():
            continue
        if page := page_of(name, path.read_text("utf-8")):
            yield page


def page_of(name: str, text: str) -> Page | None:
    """What is to be run of a page; None when nothing is."""
    run, server = [], False
    for found in _FENCE.finditer(text):
        before = text[: found.start()].rstrip("\n").rpartition("\n")[2]
        if _NOT_RUN.fullmatch(before):
            continue
        server = server or before == _WITH_SERVER
        run.append(found[1])
    return Page(name, "".join(run), server) if run else None
