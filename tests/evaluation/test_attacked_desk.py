"""Attacks on the way of a prompt: other words while the gate reckons; what an older goalcoach left behind."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.evaluation.cases.case import Split
from goalcoach.evaluation.cases.library import suites as shipped
from goalcoach.evaluation.desk import own_cases, promoting, runs, suites, versions
from goalcoach.evaluation.desk.own_cases import Tries, Typed
from goalcoach.evaluation.desk.versions import Shelf
from goalcoach.evaluation.outcome import Ended
from goalcoach.llm.port import BUILTIN
from goalcoach.store.eval_port import EvalState
from goalcoach.store.port import Unit
from goalcoach.store.prompt_port import FIRST_OWN, OwnVersion, Stage
from tests.evaluation.test_desk import POINTS, WAYS, Desk, desk, few

__all__ = ["desk", "few"]


async def test_other_words_while_the_gate_reckons_are_not_put_forward(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = await desk.changed(await desk.copied(), "Be warm.")
    report = await desk.tried(own)

    async def read_and_overtaken(unit: Unit, id_: str) -> Shelf:
        found = await versions.shelf(unit, id_)
        monkeypatch.setattr(promoting, "shelf", versions.shelf)
        await desk.changed(own, "Tell them what they earn.")
        return found

    monkeypatch.setattr(promoting, "shelf", read_and_overtaken)
    with pytest.raises(Conflict, match="changed this version"):
        await desk.forward(own, report, revision=own.revision + 1)
    async with desk.office.store.unit() as unit:
        assert (await unit.prompts.get(WAYS, own.version)).stage is Stage.DRAFT


async def test_a_live_version_that_goalcoach_cannot_use_any_more_stands_in_nobodys_way(desk: Desk) -> None:
    async with desk.office.store.unit() as unit:
        shipped = (await versions.shelf(unit, WAYS)).live.number
        now = desk.office.now()
        old: dict[str, Any] = {"content": "---\nof an older goalcoach", "stage": Stage.RELEASED}
        stale = await unit.prompts.create(
            OwnVersion(
                prompt_id=WAYS, version=0, base=1, by_id=desk.ada.id, created_at=now, changed_at=now, **old
            )
        )
        await unit.prompts.make_live(WAYS, stale.version, instead_of=shipped, at=now)
    assert (stale.version, await desk.asked()) == (FIRST_OWN, shipped)
    own = await desk.copied()
    await desk.forward(own, await desk.tried(own))
    await desk.signed(desk.grace, own)
    assert await desk.asked() == own.version


async def test_a_candidate_is_signed_off_only_beside_the_version_it_was_tried_with(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = await desk.copied()
    await desk.forward(own, await desk.tried(own))

    async def after_an_upgrade(unit: Unit, id_: str) -> Shelf:
        found = await versions.shelf(unit, id_)
        live = found.live
        assert live.prompt is not None
        newer = replace(live, number=99, prompt=replace(live.prompt, version=99, hash="0" * 64))
        older = (replace(each, live=False) for each in found.versions)
        return replace(found, versions=(newer, *older), chosen=99)

    monkeypatch.setattr(promoting, "shelf", after_an_upgrade)
    with pytest.raises(Conflict, match="Another version went live since it was tried"):
        await desk.signed(desk.grace, own)


@pytest.mark.slow
async def test_a_run_of_the_built_in_coach_proves_nothing_of_a_prompt(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    (points,) = shipped("talking-points")
    monkeypatch.setattr(suites, "_shipped", lambda: {points.name: replace(points, cases=points.cases[:6])})
    own = await desk.changed(await desk.copied(POINTS), "Say what they will earn.")
    async with desk.office.store.unit() as unit:
        wish, plan = await runs.against_live(unit, POINTS, own.version, BUILTIN)
        run = await runs.begin(unit, desk.office, desk.ada, wish, plan)
    await desk.worked(run.id)
    async with desk.office.store.unit() as unit:
        report = await runs.report(unit, run.id)
    assert {each.outcome.ended for each in report.tried} == {Ended.PLAYED}
    with pytest.raises(Conflict, match="it reads no prompt") as refused:
        await desk.forward(own, report, needed=frozenset({points.name}))
    checks: Any = refused.value.data["checks"]
    assert [each.name for each in checks if not each.passed] == ["This version was tried"]


async def test_whoever_answers_has_a_name_that_can_be_kept(desk: Desk) -> None:
    async with desk.office.store.unit() as unit:
        for name in ("small\x00", "small\ud800"):
            with pytest.raises(InvalidInput, match="cannot be kept"):
                await runs.wished(unit, names=("ways",), llms=("practice", name))


async def test_words_that_must_not_be_shown_are_words_and_no_expression_that_never_ends(desk: Desk) -> None:
    typed = Typed(
        like=next(each.id for each in shipped("ways")[0].cases[:6] if each.split is Split.DEV),
        id="endless",
        why="It must not come again.",
        tries=Tries.PROMPT,
        never="(a+)+$\n.*",
        source="a test",
    )
    async with desk.office.store.unit() as unit:
        made = await own_cases.add(unit, desk.office, desk.ada, "ways", typed)
        (found,) = await suites.suites(unit, "ways")
    assert found.cases[-1] == made
    assert [bool(re.search(each, "a" * 20_000 + "!")) for each in made.expect.never] == [False, False]
    assert all(re.fullmatch(*both) for both in zip(made.expect.never, typed.words, strict=True))


async def test_a_run_that_goalcoach_cannot_read_fails_once(desk: Desk) -> None:
    own = await desk.copied()
    async with desk.office.store.unit() as unit:
        wish, plan = await runs.against_live(unit, WAYS, own.version, "practice")
        run = await runs.begin(unit, desk.office, desk.ada, wish, plan)
        await unit.evals.add_trial(run.id, "of an older goalcoach", "{}")
    with pytest.raises(KeyError):
        await desk.worked(run.id)
    async with desk.office.store.unit() as unit:
        failed = await unit.evals.get(run.id)
    assert (failed.state, failed.why.partition(".")[0]) == (
        EvalState.FAILED,
        "goalcoach itself failed (KeyError)",
    )
