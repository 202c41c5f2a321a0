"""A folder of prompts is read whole; the newest released version is the one in use."""

from __future__ import annotations

from pathlib import Path

import pytest

from goalcoach.domain.errors import NotFound
from goalcoach.prompts import library as library_module
from goalcoach.prompts.document import BadPrompt
from goalcoach.prompts.library import own_folder, read_library
from goalcoach.prompts.lock import written
from tests.prompts.writing import small, text

SAMPLE = "voice: kind\nsaid: hello\nearlier: |\n  nothing\n"
SECOND = (("version: 1", "version: 2"), ("Really", "Truly"))


@pytest.fixture
def where(tmp_path: Path) -> Path:
    """A folder with one prompt, locked."""
    task = tmp_path / "coach" / "small"
    task.mkdir(parents=True)
    (task / "v1.md").write_text(text())
    (task / "sample.yaml").write_text(SAMPLE)
    (tmp_path / "prompts.lock").write_text(written({"coach/small@1": small().hash}))
    return tmp_path


def add(where: Path, name: str, content: str) -> None:
    (where / "coach" / "small" / name).write_text(content)


def test_a_folder_is_read(where: Path) -> None:
    found = read_library(where)

    assert found.problems() == []
    assert found.newest("coach/small") == small()
    assert found.sample(small()) == {"voice": "kind", "said": "hello", "earlier": "nothing\n"}


def test_a_draft_is_not_in_use_until_it_is_released(where: Path) -> None:
    add(where, "v2.md", text(*SECOND, ("state: released", "state: draft")))
    assert read_library(where).newest("coach/small").version == 1
    assert read_library(where).version("coach/small", 2).system.startswith("Be {{voice}}. Truly")
    assert read_library(where).problems() == []

    add(where, "v2.md", text(*SECOND))
    assert read_library(where).newest("coach/small").version == 2
    assert read_library(where).problems() == [
        "coach/small@2 is released and not locked. Run: goalcoach prompts lock"
    ]


def test_ten_is_newer_than_nine(where: Path) -> None:
    for number in ("9", "10"):
        add(where, f"v{number}.md", text(("version: 1", f"version: {number}")))

    assert read_library(where).newest("coach/small").version == 10


def test_an_edit_of_a_released_version_is_noticed(where: Path) -> None:
    add(where, "v1.md", text(("Really", "Truly")))

    assert "was edited after its release" in read_library(where).problems()[0]


def test_the_prompts_in_use_are_not_taken_when_one_was_edited(
    where: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_module, "own_folder", lambda: where)
    assert library_module.library.__wrapped__().newest("coach/small").version == 1

    add(where, "v1.md", text(("Really", "Truly")))
    with pytest.raises(BadPrompt, match="was edited after its release"):
        library_module.library.__wrapped__()


@pytest.mark.parametrize("id_", ["coach/none", "coach", ""])
def test_a_prompt_that_is_not_there(where: Path, id_: str) -> None:
    with pytest.raises(NotFound):
        read_library(where).newest(id_)
    with pytest.raises(NotFound):
        read_library(where).version("coach/small", 3)


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("v2.md", text(), "v2.md: its front-matter says coach/small@1"),
        ("v1.md", text(("coach/small", "coach/other")), "says coach/other@1"),
        ("v1.md", text(("returns: repaired", "returns: poem")), "'returns' is one of"),
        ("notes.md", "hello", "should be front-matter"),
        ("sample.yaml", "voice: [a]", "'voice' is no text"),
        ("sample.yaml", "voice: *a", "uses & or"),
    ],
)
def test_a_folder_that_cannot_be_used(where: Path, name: str, content: str, told: str) -> None:
    add(where, name, content)

    with pytest.raises(BadPrompt) as raised:
        read_library(where)
    assert told in raised.value.message


def test_a_prompt_without_a_sample(where: Path) -> None:
    (where / "coach" / "small" / "sample.yaml").unlink()
    with pytest.raises(BadPrompt, match="is missing"):
        read_library(where)

    add(where, "sample.yaml", "voice: kind\n")
    assert "no value for 'said'" in read_library(where).problems()[0]


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(BadPrompt, match="is no folder"):
        read_library(tmp_path / "none")


def test_an_installed_goalcoach_has_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert own_folder().name == "prompts"

    (tmp_path / "files").mkdir()
    monkeypatch.setattr(library_module, "_HERE", tmp_path / "library.py")
    assert own_folder() == tmp_path / "files"
