"""The docs say what the code says."""

from __future__ import annotations

from pathlib import Path

import pytest

from goalcoach.cli import docs
from goalcoach.cli.docs_pages import settings_table
from goalcoach.cli.docs_regions import with_regions
from goalcoach.settings import Settings
from tests.docs.blocks import ROOT


@pytest.mark.parametrize("name", docs.PAGES)
def test_a_page_made_from_the_code_is_current(name: str) -> None:
    assert (ROOT / name).read_text("utf-8") == docs.PAGES[name](), f"run: {docs.MEND}"


@pytest.mark.parametrize("name", docs.REGIONS)
def test_the_parts_of_a_page_are_current(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")

    assert with_regions(text, docs.REGIONS[name]) == text, f"run: {docs.MEND}"
    assert all(f"\n<!-- /{part} -->\n" in text for part in docs.REGIONS[name])


def test_every_setting_is_listed() -> None:
    table = "\n".join(settings_table())

    assert all(f"`GOALCOACH_{name.upper()}`" in table for name in Settings.model_fields)
    assert all(field.description for field in Settings.model_fields.values())


def test_what_is_stale_is_named_and_renewed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "README.md").write_text("a\n<!-- settings -->\nold\n<!-- /settings -->\nb\n")
    monkeypatch.setattr(docs, "ROOT", tmp_path)
    monkeypatch.setattr(docs, "PAGES", {"page.md": lambda: "made\n"})

    assert docs.main(["--check"]) == 1
    told = capsys.readouterr().err
    assert told.splitlines() == [
        f"{name} is not what the code says. Run: make docs" for name in ("page.md", "README.md")
    ]
    assert docs.main([]) == 0
    assert docs.main(["--check"]) == 0
    assert (tmp_path / "page.md").read_text() == "made\n"
    readme = (tmp_path / "README.md").read_text()
    assert readme.startswith("a\n<!-- settings -->\n| variable")
    assert readme.endswith("<!-- /settings -->\nb\n")
    assert "old" not in readme
