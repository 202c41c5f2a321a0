"""Every relative link of every page leads to a file that is kept, every anchor to a heading or id there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.architecture.tree import ROOT, kept_files, text
from tests.each import every

PAGES = [path for path in kept_files() if path.suffix == ".md"]

_FENCE = re.compile(r"^(`{3,}|~{3,}).*?^\1", re.DOTALL | re.MULTILINE)
_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
_LINK = re.compile(r"\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)|^\[[^\]]+\]:\s+(\S+)", re.MULTILINE)
_ELSEWHERE = re.compile(r"[a-z][a-z+.-]*:|//", re.IGNORECASE)
_HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*#*$", re.MULTILINE)
_ID = re.compile(r"""<\w+[^>]*\s(?:id|name)=["']([^"']+)""")


@every("page", PAGES, ids=str)
def test_links_lead_somewhere(page: Path) -> None:
    dead = [link for link in links(text(page)) if not leads(page, link)]

    assert dead == []


def links(page: str) -> Iterator[str]:
    """The targets of links on a page that are not on another host; code is no link."""
    prose = _CODE.sub("", _FENCE.sub("", page))
    for found in _LINK.finditer(prose):
        target = found[1] or found[2]
        if not _ELSEWHERE.match(target):
            yield target


def leads(page: Path, link: str) -> bool:
    """Whether the file is there and kept, and has what the anchor names."""
    name, _, anchor = unquote(link).partition("#")
    target = (ROOT / page.parent / name).resolve() if name else ROOT / page
    if not target.is_relative_to(ROOT) or not kept(target.relative_to(ROOT)):
        return False
    return not anchor or (target.suffix == ".md" and anchor in anchors(target.read_text("utf-8")))


def kept(path: Path) -> bool:
    """Whether this file, or a file in this folder, is part of the repository."""
    return any(each == path or path in each.parents for each in kept_files())


def anchors(page: str) -> set[str]:
    """What a link may name after `#`: ids, and headings the way forges spell them."""
    made: list[str] = []
    for heading in _HEADING.findall(_FENCE.sub("", page)):
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).replace("`", "")
        slug = re.sub(r"[^\w\- ]", "", plain.strip().lower()).replace(" ", "-")
        made.append(f"{slug}-{made.count(slug)}" if slug in made else slug)
    return {*made, *_ID.findall(page)}


def test_pages_are_looked_at() -> None:
    looked_at = {path: list(links(text(path))) for path in PAGES}

    assert Path("README.md") in looked_at
    assert "docs/architecture.md" in looked_at[Path("README.md")]


@pytest.mark.parametrize(
    "link",
    ["nothing.md", "docs/nothing.md", "README.md#no-such-heading", "#nothing", "../outside.md", ".git"],
)
def test_a_dead_link_is_noticed(link: str) -> None:
    assert not leads(Path("README.md"), link)


@pytest.mark.parametrize(
    "link", ["LICENSE", "docs", "docs/api.md", "#the-command-line", "./CHANGELOG.md#added"]
)
def test_a_good_link_is_left_alone(link: str) -> None:
    assert leads(Path("README.md"), link)


def test_links_are_found_and_code_is_not() -> None:
    page = (
        'A [b](c.md "title") and ![d](<e.png>), [elsewhere](https://x.example), `[no](no.md)`\n'
        "```\n[no](no.md)\n```\n[ref]: f.md#g\n"
    )

    assert list(links(page)) == ["c.md", "e.png", "f.md#g"]


def test_anchors_are_spelt_as_forges_do() -> None:
    page = (
        "# A `b`, (c)!\n## Same\n## Same\n```\n# no heading\n```\n<a id='here'></a>\n## [Unreleased](x.md)\n"
    )

    assert anchors(page) == {"a-b-c", "same", "same-1", "here", "unreleased"}
