"""What HR has at the workbench of a test: versions of a prompt in every stage, a finished run, own cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType

import pytest

from goalcoach.access.row import Row
from goalcoach.domain.person import Person
from goalcoach.evaluation.cases.case import Split
from goalcoach.evaluation.cases.library import suites as shipped
from goalcoach.evaluation.desk import gating, own_cases, promoting, runs, suites, versions
from goalcoach.evaluation.desk.own_cases import Tries, Typed
from goalcoach.evaluation.desk.working_off import work_off
from goalcoach.evaluation.trials.trial import PRACTICE
from goalcoach.prompts.own import Words
from goalcoach.store.eval_port import EvalState
from goalcoach.store.prompt_port import OwnVersion, Stage
from goalcoach.web.evaluating import bench_of
from tests.web.recipes import Things
from tests.world import World

ROOM, TASK = "growth", "ways"
PROMPT = f"{ROOM}/{TASK}"
SUITE = "ways"
CASES = 4


def few(patch: pytest.MonkeyPatch) -> None:
    """A few cases of one suite are all there are, so that a run is over soon; the last is held out."""
    (ways,) = shipped(SUITE)
    read = [each for each in ways.cases if each.split is Split.DEV][: CASES - 1]
    held = next(each for each in ways.cases if each.split is Split.HELD_OUT)
    known = MappingProxyType({SUITE: replace(ways, cases=(*read, held))})
    patch.setattr(suites, "_shipped", lambda: known)


async def tried_prompts(world: World, hr: Person, other: Person, row: Row, things: Things) -> None:
    """What the path of a row about prompts or eval runs names."""
    if "/prompts" in row.path:
        await _version(world, other, row, things)
    if "/evals" in row.path:
        await _run(world, hr, row, things)


async def a_draft(world: World, by: Person) -> OwnVersion:
    """A copy of the live version, with one more sentence."""
    office = world.wired.office
    async with office.store.unit() as unit:
        live = (await versions.shelf(unit, PROMPT)).live.number
        own = await versions.copy(unit, office, by, PROMPT, live)
        words = Words.of(versions.read(own, own.content))
        words = replace(words, system=f"{words.system}\n\nBe warm.", changed="Warmer")
        return await versions.edit(unit, office, by, PROMPT, own.version, words, revision=own.revision)


async def a_report(world: World, by: Person, own: OwnVersion) -> str:
    """Id of a finished run of a version beside the live one."""
    office = world.wired.office
    async with office.store.unit() as unit:
        wish, plan = await runs.against_live(unit, PROMPT, own.version, PRACTICE)
        run = await runs.begin(unit, office, by, wish, plan)
        # Claimed by nobody who works here, so that it is worked off below alone.
        await unit.evals.claim("the test", timedelta(days=1))
    await work_off(bench_of(world.wired), run.id, going=lambda: True)
    return run.id


async def _version(world: World, other: Person, row: Row, things: Things) -> None:
    office = world.wired.office
    async with office.store.unit() as unit:
        told_of = {each.version for each in await unit.prompts.steps(PROMPT)}
        for old in await unit.prompts.all():
            if old.stage is Stage.DRAFT and old.version not in told_of:
                await unit.prompts.remove(PROMPT, old.version)
    own = await a_draft(world, other)
    words = Words.of(versions.read(own, own.content))
    things.blanks |= {"room": ROOM, "task": TASK, "number": str(own.version)}
    things.blanks |= {"system": words.system, "user": words.user}
    if row.path.endswith(("/forward", "/back", "/sign-off")):
        things.blanks["run"] = await a_report(world, other, own)
    async with office.store.unit() as unit:
        if row.path.endswith(("/back", "/sign-off")):
            await promoting.put_forward(
                unit,
                office,
                other,
                PROMPT,
                own.version,
                report=await runs.report(unit, things.blanks["run"]),
                ground=await gating.ground(unit, office, PROMPT),
                note="Warmer.",
                revision=own.revision,
            )
        things.revision = (await unit.prompts.get(PROMPT, own.version)).revision
        found = await versions.shelf(unit, PROMPT)
        things.blanks["live"] = str(found.live.number)
        if row.path.endswith("/live"):
            back = next(each for each in found.versions if each.own is None and not each.live and each.usable)
            things.blanks["number"] = str(back.number)


async def _run(world: World, hr: Person, row: Row, things: Things) -> None:
    office = world.wired.office
    async with office.store.unit() as unit:
        (suite,) = await suites.suites(unit, SUITE)
        like = suite.cases[0].id
        things.blanks |= {"suite": SUITE, "case": like, "fresh": f"own-{office.new_id()}"}
        if row.path.endswith(("{case}/remove", "{case}/put-back")):
            typed = Typed(
                like=like,
                id=things.blanks["fresh"],
                why="It must not come again.",
                tries=Tries.PROMPT,
                never="top performer",
                source="a test",
            )
            things.blanks["case"] = (await own_cases.add(unit, office, hr, SUITE, typed)).id
        if row.path.endswith("{case}/put-back"):
            await own_cases.remove(unit, office, hr, SUITE, things.blanks["case"])
    if "{run_id}" in row.path:
        goes = row.method == "DELETE" or row.path.endswith("/remove")
        things.blanks["run_id"] = (not goes and await _there(world)) or await a_run(world, hr)


async def _there(world: World) -> str:
    """Id of a finished run that is there already; empty for none."""
    async with world.wired.office.store.unit() as unit:
        every = await runs.every(unit)
    done = (each.run.id for each in every if each.run.state is EvalState.DONE and not each.wish.about)
    return next(done, "")


async def a_run(world: World, by: Person) -> str:
    """Id of a finished run with the practice model."""
    office = world.wired.office
    async with office.store.unit() as unit:
        wish, plan = await runs.wished(unit, names=(SUITE,), llms=(PRACTICE,))
        run = await runs.begin(unit, office, by, wish, plan)
        await unit.evals.claim("the test", timedelta(days=1))
    await work_off(bench_of(world.wired), run.id, going=lambda: True)
    async with office.store.unit() as unit:
        assert (await unit.evals.get(run.id)).state is EvalState.DONE
    return run.id
