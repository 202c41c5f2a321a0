"""Budgets of the pages: bytes, requests, lines of script, and calls that no script may make."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest

from goalcoach.domain.goal import GoalStatus
from goalcoach.web.files import FOLDER
from tests.web.pages.house import SAID, House
from tests.web.pages.markup import Node, tree

SCRIPTS = sorted((FOLDER / "js").glob("*.js"))
STYLES = sorted((FOLDER / "css").glob("*.css"))
OF_PAPER = {"sheet.css", "sheet-pdf.css"}
"""What only the page to print loads, and the PDF."""
FORBIDDEN = re.compile(
    r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|setTimeout\(\s*[\"'`]"
    r"|setAttribute\(\s*[\"'](?:style|on)|https?://|import\([^)]|DOMParser|createContextualFragment"
)
IMPORT = re.compile(r'^import .* from "\./(?P<name>[\w-]+\.js)";$', re.MULTILINE)
KB = 1024


def packed(*parts: bytes) -> int:
    return sum(len(gzip.compress(each, 6)) for each in parts)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_is_small_says_what_it_does_and_makes_no_forbidden_call(script: Path) -> None:
    text = script.read_text()

    assert len(text.splitlines()) <= 150
    assert text.startswith("// "), "the first line says what it does"
    assert FORBIDDEN.findall(text) == []
    assert max(map(len, text.splitlines())) <= 180


def test_all_scripts_and_styles_stay_within_their_budget() -> None:
    scripts = [each.read_bytes() for each in SCRIPTS]
    styles = [each.read_bytes() for each in STYLES if each.name not in OF_PAPER]
    paper = [each.read_bytes() for each in STYLES if each.name in OF_PAPER]

    assert sum(len(each.splitlines()) for each in scripts) <= 1_300
    assert packed(*scripts) <= 30 * KB
    assert packed(*styles) <= 8 * KB
    assert packed(*paper) <= 2 * KB


def files(page: Node) -> set[str]:
    """Every file a page loads, those its scripts import among them."""
    named = {each.attrs["src"] for each in page.all("script")}
    named |= {each.attrs["href"] for each in page.all("link") if each.attrs["rel"] != "icon"}
    wanted = {Path(each).name for each in named}
    while more := {name for each in wanted if each.endswith(".js") for name in _imports(each)} - wanted:
        wanted |= more
    return wanted


def _imports(name: str) -> set[str]:
    return {found["name"] for found in IMPORT.finditer((FOLDER / "js" / name).read_text())}


async def test_every_page_is_light(house: House) -> None:
    talk = await house.talk("Ann", *SAID, "just draft it")
    goal = f"/goals/{house.goals[GoalStatus.AGREED].id}"
    for path in (
        talk,
        goal,
        f"{goal}/edit",
        "/",
        "/goals",
        "/coach",
        "/rules",
        "/rules/ME101",
        "/settings",
        "/help",
    ):
        response = await house["Ann"].get(path)
        loaded = files(tree(response))
        texts = [next(FOLDER.rglob(name)).read_bytes() for name in loaded]

        assert len(loaded) + 1 <= 8, f"{path}: {sorted(loaded)}"
        assert packed(response.content, *texts) <= (25 if path == talk else 60) * KB, path
        assert (
            packed(*(next(FOLDER.rglob(name)).read_bytes() for name in loaded if name.endswith(".js")))
            <= 12 * KB
        )


async def test_files_are_kept_for_ever_under_a_name_that_changes(house: House) -> None:
    page = tree(await house["Ann"].get("/help"))
    address = page.all("link", rel="stylesheet")[0].attrs["href"]

    response = await house["Ann"].get(address)

    assert response.status_code == 200
    assert "immutable" in response.headers["cache-control"]
    assert re.fullmatch(r"/static/[0-9a-f]{12}/css/goalcoach\.css", address)
