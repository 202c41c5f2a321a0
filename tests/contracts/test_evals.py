"""What every database does with eval runs: one worker at a time, trials and answers once, HR's own cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from goalcoach.domain.errors import Conflict, NotFound
from goalcoach.store.eval_port import EvalRun, EvalState
from goalcoach.store.own_case_port import CaseStepKind, OwnCase
from goalcoach.store.port import Store
from goalcoach.store.prompt_port import PromptStep, StepKind
from tests.store.samples import ADA, GRACE, LATER, NOW, some_people

STILL = timedelta(seconds=60)
RUN = EvalRun(id="e1", by_id=ADA, plan="{}", trials=2, created_at=NOW)


async def test_one_worker_at_a_time_has_a_run_and_writes_each_trial_once(store: Store) -> None:
    await some_people(store)
    async with store.unit() as unit:
        assert await unit.evals.claim("w1", STILL) is None
        await unit.evals.create(RUN)
        await unit.evals.create(replace(RUN, id="e2", created_at=LATER))
    async with store.unit() as unit:
        assert [each.id for each in await unit.evals.all()] == ["e2", "e1"]
        assert await unit.evals.claim("w1", STILL) == "e1", "the oldest"
        assert await unit.evals.claim("w2", STILL) == "e2"
        assert await unit.evals.beat(["e1", "e2", "gone"], "w1") == {"e1"}
        await unit.evals.add_trial("e1", "b", "first")
        await unit.evals.add_trial("e1", "a", "second")
        await unit.evals.add_trial("e1", "b", "once more")
        await unit.evals.add_trial("e2", "b", "of another")
        assert await unit.evals.trials("e1") == ["first", "second"]
        assert await unit.evals.get("e1") == replace(RUN, made=2)
        await unit.evals.release("e1", "w2")
        assert await unit.evals.claim("w3", STILL) is None, "whoever has it not cannot give it away"
        await unit.evals.release("e1", "w1")
        assert await unit.evals.claim("w3", STILL) == "e1"


async def test_a_run_stops_goes_on_ends_and_is_removed(store: Store) -> None:
    await some_people(store)
    async with store.unit() as unit:
        await unit.evals.create(RUN)
        await unit.evals.add_trial("e1", "a", "kept")
        await unit.evals.stop("e1")
        assert (await unit.evals.get("e1")).state is EvalState.STOPPING
        with pytest.raises(Conflict, match="under way"):
            await unit.evals.remove("e1")
        await unit.evals.close("e1", EvalState.STOPPED, LATER)
        assert await unit.evals.claim("w1", STILL) is None
        await unit.evals.go_on("e1")
        assert await unit.evals.claim("w1", STILL) == "e1"
        await unit.evals.close("e1", EvalState.FAILED, LATER, "The suite is gone.")
        await unit.evals.close("e1", EvalState.DONE, LATER)
        await unit.evals.go_on("e1")
        ended = replace(RUN, state=EvalState.FAILED, why="The suite is gone.", made=1, finished_at=LATER)
        assert await unit.evals.get("e1") == ended
        assert await unit.evals.report("e1") is None
        await unit.evals.put_report("e1", "one")
        await unit.evals.put_report("e1", "two")
        assert await unit.evals.report("e1") == "two"
        assert await unit.evals.describe("e1", "a") == await unit.evals.describe("e1", "b") == "a"
        await unit.evals.remove("e1")
        assert await unit.evals.trials("e1") == []
        assert await unit.evals.report("e1") is None
        with pytest.raises(NotFound):
            await unit.evals.remove("e1")


async def test_a_run_that_a_version_rests_on_stays(store: Store) -> None:
    await some_people(store)
    step = PromptStep(
        id="s1",
        prompt_id="coach/reply",
        version=1001,
        kind=StepKind.CANDIDATE,
        by_id=ADA,
        at=NOW,
        note="",
        run_id="e1",
        hash="aa",
    )
    async with store.unit() as unit:
        await unit.evals.create(RUN)
        await unit.evals.close("e1", EvalState.DONE, LATER)
        await unit.prompts.step(step)
        with pytest.raises(Conflict, match="rests on"):
            await unit.evals.remove("e1")


async def test_answers_and_cases_are_kept_once(store: Store) -> None:
    await some_people(store)
    case = OwnCase(id="c1", suite="coach-replies", content="id: c1", by_id=ADA, at=NOW)
    async with store.unit() as unit:
        await unit.evals.keep_answer("q", "one", NOW)
        await unit.evals.keep_answer("q", "two", LATER)
        assert await unit.evals.answer("q") == "one"
        assert await unit.evals.answer("other") is None
        assert await unit.evals.forget_answers(LATER) == 1
        assert await unit.evals.answer("q") is None
        own = unit.own_cases
        await own.add(case)
        await own.add(replace(case, suite="refining"))
        assert [each.suite for each in await own.standing()] == ["coach-replies", "refining"]


async def test_an_own_case_is_never_gone_and_who_did_what_is_told(store: Store) -> None:
    await some_people(store)
    case = OwnCase(id="c1", suite="refining", content="id: c1", by_id=ADA, at=NOW)
    async with store.unit() as unit:
        own = unit.own_cases
        await own.add(case)
        await own.remove("refining", "c1", GRACE, LATER)
        assert (await own.standing(), await own.removed("refining")) == ([], [case])
        assert await own.removed("coach-replies") == []
        with pytest.raises(NotFound):
            await own.remove("refining", "c1", GRACE, LATER)
        with pytest.raises(Conflict, match="has, or had, a case c1"):
            await own.add(replace(case, content="other"))
        await own.put_back("refining", "c1", ADA, LATER)
        with pytest.raises(NotFound):
            await own.put_back("refining", "c1", ADA, LATER)
        assert (await own.standing(), await own.removed("refining")) == ([case], [])
        told = [(each.case_id, each.kind, each.by_id, each.at) for each in await own.steps("refining")]
        assert told == [
            ("c1", CaseStepKind.PUT_BACK, ADA, LATER),
            ("c1", CaseStepKind.REMOVED, GRACE, LATER),
            ("c1", CaseStepKind.ADDED, ADA, NOW),
        ]


@pytest.mark.parametrize("change", ["state = 'done'", "why = 'x'", "state = 'asleep'"])
async def test_what_the_database_refuses(store: Store, engine: Engine, change: str) -> None:
    await some_people(store)
    async with store.unit() as unit:
        await unit.evals.create(RUN)
    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(text(f"UPDATE eval_run SET {change}"))
