"""The belts around `Accepted`: made by the engine alone, never copied, void once its draft was touched."""

from __future__ import annotations

import ast
import copy
import pickle
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from goalcoach.domain.goal import GoalDraft, Measure
from goalcoach.rules import seal, verdict
from goalcoach.rules.engine import judge
from goalcoach.rules.samples import FACTS, MODEL_FACTS, a_goal, a_measure
from goalcoach.rules.seal import Seal
from goalcoach.rules.verdict import Accepted, Refused

ROOT = Path(__file__).parents[2]
PROGRAM = """
from goalcoach.rules.engine import judge
from goalcoach.rules.samples import FACTS, a_goal
print(judge(a_goal("Raise revenue by 30 June 2027 \\U0001f3af"), FACTS).id)
"""


@pytest.fixture
def accepted() -> Accepted[GoalDraft]:
    told = judge(a_goal(measure=a_measure("solved", "62", "75", "%")), FACTS)
    assert isinstance(told, Accepted)
    return told


@pytest.fixture
def refused() -> Refused[GoalDraft]:
    told = judge(a_goal(""), FACTS)
    assert isinstance(told, Refused)
    return told


def parts(of: Accepted[GoalDraft]) -> tuple[Any, ...]:
    return of.draft, of.origin, of.findings, of.letters, of.rules_digest, of.content_hash


@pytest.mark.parametrize(
    "key", [None, object(), "seal", Seal, Seal.__new__(Seal)], ids=lambda key: type(key).__name__
)
def test_only_the_seal_makes_one(accepted: Accepted[GoalDraft], key: Any) -> None:
    with pytest.raises(TypeError, match="judge"):
        Accepted(key, *parts(accepted))


def test_there_is_no_second_seal() -> None:
    with pytest.raises(TypeError):
        Seal()
    for attempt in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError):
            attempt(seal.SEAL)


@pytest.mark.slow
def test_only_engine_and_verdict_know_the_seal() -> None:
    """The import contract sees modules; this sees names taken from a module that holds it."""
    allowed = {Path("rules/seal.py"), Path("rules/engine.py"), Path("rules/verdict.py")}
    source = ROOT / "src/goalcoach"
    knowing = {
        path.relative_to(source)
        for path in source.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if (isinstance(node, ast.Name) and node.id in {"SEAL", "Seal"})
        or (isinstance(node, ast.Attribute) and node.attr in {"SEAL", "Seal", "_MADE"})
        or (isinstance(node, ast.alias) and node.name.split(".")[-1] in {"SEAL", "Seal", "seal", "_MADE"})
    }

    assert knowing == allowed


@pytest.mark.parametrize("which", ["accepted", "refused"])
@pytest.mark.parametrize("attempt", [copy.copy, copy.deepcopy, pickle.dumps], ids=lambda each: each.__name__)
def test_it_cannot_be_copied(request: pytest.FixtureRequest, which: str, attempt: Any) -> None:
    with pytest.raises(TypeError, match="judge again"):
        attempt(request.getfixturevalue(which))


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_it_cannot_be_pickled_by_any_protocol(accepted: Accepted[GoalDraft], protocol: int) -> None:
    with pytest.raises(TypeError, match="judge again"):
        pickle.dumps(accepted, protocol)


def test_it_cannot_be_replaced(accepted: Accepted[GoalDraft]) -> None:
    with pytest.raises(TypeError):
        replace(accepted, draft=a_goal("Do more"))  # type: ignore[type-var]
    with pytest.raises(TypeError, match="judge again"):
        accepted.__replace__(draft=a_goal("Do more"))


@pytest.mark.parametrize("kind", [Accepted, Refused])
def test_it_has_no_subclasses(kind: type) -> None:
    with pytest.raises(TypeError, match="no subclasses"):
        type("Mine", (kind,), {})


@pytest.mark.parametrize("name", ["draft", "findings", "content_hash", "id", "origin", "anything"])
def test_it_cannot_be_changed(accepted: Accepted[GoalDraft], name: str) -> None:
    with pytest.raises(AttributeError):
        setattr(accepted, name, None)
    with pytest.raises(AttributeError):
        delattr(accepted, name)


def test_it_is_intact_until_its_draft_is_touched(accepted: Accepted[GoalDraft]) -> None:
    assert accepted.intact

    object.__setattr__(accepted.draft, "text", "Do what the other one did")

    assert not accepted.intact


def test_a_touched_part_of_the_draft_shows_as_well(accepted: Accepted[GoalDraft]) -> None:
    assert isinstance(accepted.draft.measure, Measure)

    object.__setattr__(accepted.draft.measure, "target", Decimal(99))

    assert not accepted.intact


def test_an_exchanged_draft_shows(accepted: Accepted[GoalDraft]) -> None:
    object.__setattr__(accepted, "draft", a_goal("Do more"))

    assert not accepted.intact


def test_an_exchanged_draft_shows_though_the_hash_was_exchanged_too(accepted: Accepted[GoalDraft]) -> None:
    other = a_goal("Do more")
    object.__setattr__(accepted, "draft", other)
    object.__setattr__(accepted, "content", judge(other, FACTS).content)

    assert not accepted.intact


def test_removed_findings_show() -> None:
    told = judge(a_goal("Raise revenue by 30 June 2027"), FACTS)
    assert told.findings

    object.__setattr__(told, "findings", ())

    assert not told.intact


def test_one_put_together_by_hand_is_not_intact(accepted: Accepted[GoalDraft]) -> None:
    forged = object.__new__(Accepted)
    for name in ("draft", "origin", "findings", "letters", "rules_digest", "content", "_made_of"):
        object.__setattr__(forged, name, getattr(accepted, name))

    assert accepted.intact
    assert not forged.intact


def test_a_draft_that_cannot_be_hashed_is_not_intact(accepted: Accepted[GoalDraft]) -> None:
    object.__setattr__(accepted.draft, "why", {"a", "set"})

    assert not accepted.intact


@pytest.mark.slow
def test_the_id_is_the_same_in_another_process() -> None:
    here = judge(a_goal("Raise revenue by 30 June 2027 \U0001f3af"), FACTS).id
    there = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONPATH": str(ROOT / "src"), "PYTHONHASHSEED": seed},
        ).stdout.strip()
        for seed in ("0", "7")
    }

    assert there == {here}


def test_the_id_follows_content_origin_and_findings() -> None:
    ids = {
        judge(a_goal(), FACTS).id,
        judge(a_goal(), MODEL_FACTS).id,
        judge(a_goal(why="Another reason"), FACTS).id,
        judge(a_goal(milestones=()), FACTS).id,
        judge(a_goal(""), FACTS).id,
    }

    assert len(ids) == 5


def test_equal_numbers_have_one_hash_and_different_ones_two() -> None:
    def hash_of(target: str) -> str:
        return judge(a_goal(measure=a_measure("solved", "62", target)), FACTS).content_hash

    assert hash_of("75") == hash_of("75.0") == hash_of("7.5E+1")
    assert hash_of("75.00000000000000000000000000000001") != hash_of("75")


def test_reasons_and_asks(refused: Refused[GoalDraft]) -> None:
    assert [finding.code for finding in refused.reasons] == ["SG101"]
    assert refused.asks == ()
    assert [finding.code for finding in judge(a_goal("Raise revenue by 30 June 2027"), FACTS).asks] == [
        "ME102"
    ]


def test_the_registry_does_not_keep_verdicts_alive() -> None:
    before = len(verdict._MADE)
    for _ in range(5):
        judge(a_goal(), FACTS)

    assert len(verdict._MADE) <= before + 1
