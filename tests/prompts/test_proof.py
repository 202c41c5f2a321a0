"""Proofs beside released versions: every one in use has one, it is about the file as it is, and is needed."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from goalcoach.cli.commands import run as goalcoach
from goalcoach.domain.errors import Misdeclared
from goalcoach.evaluation.cases.library import suites
from goalcoach.evaluation.desk import proving
from goalcoach.prompts.document import BadPrompt
from goalcoach.prompts.library import library, own_folder, read_library
from goalcoach.prompts.proof import read_proof, written
from goalcoach.wiring import refuse_unproved

WAYS = "growth/ways@2"
PROOF = "growth/ways/v2.proof.json"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The prompts that come with goalcoach, to be changed."""
    return Path(shutil.copytree(own_folder(), tmp_path / "prompts"))


def test_every_version_that_is_asked_has_a_proof() -> None:
    assert library().unproved() == []
    for proof in library().proofs.values():
        assert read_proof(written(proof).encode(), "it") == proof
        assert {"protection", "injection"} <= set(proof.suites)


def test_a_version_that_was_released_by_an_edit_alone_is_refused_at_start(folder: Path) -> None:
    path = folder / "growth/ways/v2.md"
    later = path.read_text().replace("version: 2", "version: 3").replace("2026-11-28: ", "2026-11-29: ")
    (folder / "growth/ways/v3.md").write_text(later)
    with pytest.raises(Misdeclared, match=r"growth/ways@3 may be asked.*prompts promote growth/ways@3"):
        refuse_unproved(read_library(folder))


def test_a_proof_of_another_text_proves_nothing(folder: Path) -> None:
    proof = replace(library().proofs[WAYS], hash="0" * 64)
    (folder / PROOF).write_text(written(proof))
    assert [each.name for each in read_library(folder).unproved()] == [WAYS]


@pytest.mark.parametrize("change", [{"hash": "short"}, {"more": 1}, {"checks": None}, None])
def test_what_is_no_proof_is_told(folder: Path, change: dict[str, Any] | None) -> None:
    row = json.loads((folder / PROOF).read_text())
    (folder / PROOF).write_text("{" if change is None else json.dumps({**row, **change}))
    with pytest.raises(BadPrompt, match=r"growth/ways/v2\.proof\.json is no proof"):
        read_library(folder)


def test_promote_leaves_a_proof_where_the_gate_lets_a_version_pass(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out, at = str(tmp_path / "run"), ["--folder", str(folder)]
    run = ["eval", "run", "ways", "--llm", "practice", "--split", "held-out", "--out", out]
    assert goalcoach([*run, "--prompt", "growth/ways@1", "--prompt", WAYS]) == 0
    (folder / PROOF).unlink()
    promote = ["prompts", "promote", WAYS, "--report", out, *at]
    assert goalcoach(promote) == 1
    told = capsys.readouterr().out
    assert (
        "Not met:      Everything was tried. The run of the live version has only the held-out cases." in told
    )
    assert "Not met:      All its suites. Not tried with injection, protection." in told
    assert not (folder / PROOF).exists()

    report = json.loads((tmp_path / "run" / "report.json").read_text())
    report["provenance"]["split"] = ""
    (tmp_path / "run" / "report.json").write_text(json.dumps(report))
    (ways,) = suites("ways")
    monkeypatch.setattr(proving, "shipped", lambda: (ways,))
    assert goalcoach(promote) == 0
    assert "growth/ways@2 is released. Its proof stands beside it." in capsys.readouterr().out
    assert read_library(folder).unproved() == []
    assert goalcoach(["prompts", "promote", "growth/ways@1", "--report", out, *at]) == 0
    assert "Not measured: Fair by name." in capsys.readouterr().out  # a first version is looked at as well
    assert goalcoach(["prompts", "promote", "growth/gap@2", "--report", out, *at]) != 0
    assert "did not ask with growth/gap@2" in capsys.readouterr().err
