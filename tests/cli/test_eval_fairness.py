"""`goalcoach eval fairness`: writes its report in three forms, and trusts no audit that would miss a bias."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from goalcoach.cli import eval_fairness
from goalcoach.evaluation.cases.library import fairness_material
from goalcoach.evaluation.fairness import controls
from tests.cli.terminal import Terminal

FOLDER = ("eval", "fairness", "--llm", "practice", "--out", "audit", "--each-group", 1, "--repeat", 1)


@pytest.mark.slow
def test_an_audit_is_written_and_one_that_misses_a_planted_bias_passes_nothing(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    found = fairness_material()
    few = replace(found, packets=(*found.packets[:3], *found.packets[-1:]))
    monkeypatch.setattr(eval_fairness, "fairness_material", lambda: few)
    monkeypatch.setattr(controls, "DRAWS", 2)

    ran = terminal.run(*FOLDER, "--names", "left")

    assert ran.code == 1, ran.err
    assert "The audit caught a planted bias in 0 % of draws" in ran.out
    assert "nothing about a real language model" in ran.out
    data = json.loads((tmp_path / "audit" / "fairness.json").read_text("utf-8"))
    assert data["by_construction"] == {"prompts": 96, "packets": 4, "differing": []}
    assert data["measured"]["left"]["answers"] == 24
    assert data["measured"]["left"]["found"] == "alike"
    page = (tmp_path / "audit" / "fairness.html").read_text("utf-8")
    assert 'aria-label="Names left: means by group"' in page, "each table one may jump to has its own name"
    assert "<h1>Fairness audit</h1>" in page
    assert "script" not in page
    assert "| women and men |" in (tmp_path / "audit" / "fairness.md").read_text("utf-8")


def test_an_audit_is_of_one_way_to_be_asked(terminal: Terminal) -> None:
    words = ("--prompt", "review/points@2", "--prompt", "review/points@3")
    assert terminal.run(*FOLDER, *words).code == 2
    assert terminal.run("eval", "fairness", "--llm", "builtin").code == 2
