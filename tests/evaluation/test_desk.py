"""HR's way with a version of a prompt: copy, change, try, put forward, sign off, go back; what is refused."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import count
from types import MappingProxyType
from typing import Any, NoReturn

import pytest

from goalcoach.coach.office import Office
from goalcoach.coach.prompts_in_use import PromptsInUse
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.person import Person, PersonId
from goalcoach.evaluation.cases.case import Split
from goalcoach.evaluation.cases.library import suites as shipped
from goalcoach.evaluation.desk import gating, own_cases, promoting, runs, suites, versions
from goalcoach.evaluation.desk.own_cases import Tries, Typed
from goalcoach.evaluation.desk.working_off import Bench, work_off
from goalcoach.evaluation.reports.report import Report
from goalcoach.prompts.own import Words
from goalcoach.store.eval_port import EvalState
from goalcoach.store.own_case_port import CaseStepKind
from goalcoach.store.port import Store
from goalcoach.store.prompt_port import FIRST_OWN, OwnVersion, Stage, StepKind
from tests.coach.batched import office_of
from tests.store.samples import ADA, GRACE, a_person

WAYS, OPTIONS, POINTS = "growth/ways", "coach/options", "review/points"
NEEDED = frozenset({"ways"})
FAIR, WORSE, ASKED = "Fair by name", "No scorer finds it worse", "Whoever will answer was asked"
OPEN = (FAIR, WORSE, ASKED)
"""What six cases and the practice model do not measure of a prompt that takes no evidence."""


def nobody(name: str) -> NoReturn:
    raise AssertionError(f"{name} was asked")


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Six cases of one suite, so that a run is over soon."""
    (ways,) = shipped("ways")
    few = MappingProxyType({"ways": replace(ways, cases=ways.cases[:6])})
    monkeypatch.setattr(suites, "_shipped", lambda: few)


@dataclass
class Desk:
    """HR in two persons, at one store."""

    office: Office
    ada: Person
    grace: Person
    hal: Person
    ivy: Person

    async def copied(self, prompt: str = WAYS) -> OwnVersion:
        async with self.office.store.unit() as unit:
            number = (await versions.shelf(unit, prompt)).live.number
            return await versions.copy(unit, self.office, self.ada, prompt, number)

    async def changed(self, own: OwnVersion, more: str, by: Person | None = None) -> OwnVersion:
        async with self.office.store.unit() as unit:
            words = Words.of(versions.read(own, own.content))
            words = replace(words, system=f"{words.system}\n\n{more}", changed="Warmer")
            return await versions.edit(
                unit, self.office, by or self.ada, own.prompt_id, own.version, words, revision=own.revision
            )

    async def tried(self, own: OwnVersion) -> Report:
        async with self.office.store.unit() as unit:
            wish, plan = await runs.against_live(unit, own.prompt_id, own.version, "practice")
            run = await runs.begin(unit, self.office, self.ada, wish, plan)
        await self.worked(run.id)
        async with self.office.store.unit() as unit:
            return await runs.report(unit, run.id)

    async def worked(self, run_id: str) -> None:
        bench = Bench(office=self.office, opened=nobody, voice="Plain.", seconds=5.0, at_once=3)
        await work_off(bench, run_id, going=lambda: True)

    async def added(self, id_: str) -> None:
        (ways,) = shipped("ways")
        typed = Typed(
            like=next(each.id for each in ways.cases[:6] if each.split is Split.DEV),
            id=id_,
            why="It must not come again.",
            tries=Tries.PROMPT,
            never="top performer",
            source="a test",
        )
        async with self.office.store.unit() as unit:
            await own_cases.add(unit, self.office, self.ada, "ways", typed)

    async def forward(self, own: OwnVersion, report: Report, **more: Any) -> None:
        given: dict[str, Any] = {"note": "Warmer.", "revision": own.revision, **more}
        by = given.pop("by", self.ada)
        async with self.office.store.unit() as unit:
            ground = await gating.ground(unit, self.office, own.prompt_id)
            asked = {name: given.pop(name) for name in ("needed", "answers", "host") if name in given}
            given["ground"] = replace(ground, **asked)
            await promoting.put_forward(
                unit, self.office, by, own.prompt_id, own.version, report=report, **given
            )

    async def signed(
        self, by: Person, own: OwnVersion, *, alone: bool = False, seen: Sequence[str] = OPEN
    ) -> None:
        async with self.office.store.unit() as unit:
            now = await unit.prompts.get(own.prompt_id, own.version)
            await promoting.sign_off(
                unit,
                self.office,
                by,
                own.prompt_id,
                own.version,
                ground=await gating.ground(unit, self.office, own.prompt_id),
                seen=seen,
                note="",
                revision=now.revision,
                alone=alone,
            )

    async def awaited(self, by: Person) -> list[int]:
        """The versions that wait for a signature of theirs."""
        async with self.office.store.unit() as unit:
            return [each.version for each in await promoting.awaited(unit, by, alone=False)]

    async def asked(self, prompt: str = WAYS) -> int:
        """The version a language model would be asked with."""
        return (await PromptsInUse(self.office.store, self.office.thinking)()).in_use(prompt).version


async def seated(store: Store) -> Desk:
    """HR at this store."""
    people = [a_person(each) for each in (ADA, GRACE, PersonId("hal"), PersonId("ivy"))]
    async with store.unit() as unit:
        for each in people:
            await unit.people.put(each)
    ids = (f"{number:032x}" for number in count())
    return Desk(replace(office_of(store), new_id=lambda: next(ids)), *people)


@pytest.fixture
async def desk(sqlite_store: Store, few: None) -> Desk:
    return await seated(sqlite_store)


async def test_a_version_goes_live_by_a_report_and_a_second_person_and_back_by_one(desk: Desk) -> None:
    before = await desk.asked()
    own = await desk.changed(await desk.copied(), "Be warm.")
    report = await desk.tried(own)
    assert (own.version, report.complete, len(report.tried)) == (FIRST_OWN, True, 12)
    await desk.forward(own, report)
    assert await desk.asked() == before
    with pytest.raises(Conflict, match="somebody else in HR"):
        await desk.signed(desk.ada, own)
    await desk.signed(desk.grace, own)
    assert await desk.asked() == own.version
    async with desk.office.store.unit() as unit:
        with pytest.raises(InvalidInput, match="why you go back"):
            await promoting.roll_back(unit, desk.office, desk.ada, WAYS, before, note=" ", live=own.version)
        await promoting.roll_back(
            unit, desk.office, desk.ada, WAYS, before, note="It answers in English.", live=own.version
        )
        steps = await unit.prompts.steps(WAYS)
        assert [(each.kind, each.version) for each in reversed(steps)] == [
            (StepKind.CANDIDATE, own.version),
            (StepKind.LIVE, own.version),
            (StepKind.ROLLED_BACK, before),
        ]
        assert {each.run_id for each in steps if each.kind is not StepKind.ROLLED_BACK} == {report.id}
        assert steps[0].note == "It answers in English."
    assert await desk.asked() == before


async def test_the_gate_refuses_what_the_report_does_not_prove(desk: Desk) -> None:
    own = await desk.changed(await desk.copied(), "Be warm.")
    report = await desk.tried(own)
    with pytest.raises(Conflict, match="Not tried with protection"):
        await desk.forward(own, report, needed=NEEDED | {"protection"})
    with pytest.raises(Conflict, match="gpt will answer people"):
        await desk.forward(own, report, answers="gpt")
    with pytest.raises(Conflict, match=r"asked practice at here; practice at b\.example will"):
        await desk.forward(own, report, answers="practice", host="b.example")
    hosts = {each.name: "a.example" for each in report.provenance.variants}
    elsewhere = replace(report, provenance=replace(report.provenance, hosts=hosts))
    with pytest.raises(Conflict, match=r"practice at a\.example; practice at b\.example will answer people"):
        await desk.forward(own, elsewhere, answers="practice", host="b.example")
    with pytest.raises(InvalidInput, match="what gets better"):
        await desk.forward(own, report, note=" ")
    later = await desk.changed(own, "Be brief.")
    with pytest.raises(Conflict, match="did not try version 1001"):
        await desk.forward(later, report)
    with pytest.raises(Conflict, match="changed this version"):
        await desk.forward(replace(later, revision=own.revision), await desk.tried(later))


async def test_a_report_about_other_cases_than_those_of_today_proves_nothing(desk: Desk) -> None:
    own = await desk.changed(await desk.copied(), "Be warm.")
    report = await desk.tried(own)
    await desk.added("never-a-grade")
    with pytest.raises(Conflict, match=re.escape("ways (added: never-a-grade). Try it again.")):
        await desk.forward(own, report)
    again = await desk.tried(own)
    await desk.forward(own, again)
    async with desk.office.store.unit() as unit:
        await own_cases.remove(unit, desk.office, desk.grace, "ways", "never-a-grade")
    with pytest.raises(
        Conflict, match=re.escape("ways (removed: never-a-grade). Try it again. Make it a draft")
    ):
        await desk.signed(desk.grace, own)
    other = await desk.changed(await desk.copied(), "Be brief.")
    await desk.forward(other, await desk.tried(other))
    with pytest.raises(InvalidInput, match="Not measured: No own case was removed"):
        await desk.signed(desk.grace, other)
    async with desk.office.store.unit() as unit:
        await own_cases.put_back(unit, desk.office, desk.ada, "ways", "never-a-grade")
        told = [(each.kind, each.by_id) for each in await unit.own_cases.steps("ways")]
    assert told == [
        (CaseStepKind.PUT_BACK, desk.ada.id),
        (CaseStepKind.REMOVED, desk.grace.id),
        (CaseStepKind.ADDED, desk.ada.id),
    ]
    await desk.signed(desk.grace, own)
    assert await desk.asked() == own.version


async def test_whoever_signs_says_to_know_what_was_not_measured(desk: Desk) -> None:
    own = await desk.copied()
    await desk.forward(own, await desk.tried(own))
    for seen, left in ((("Tokens in bounds",), f"{WORSE}, {FAIR}, {ASKED}"), ((WORSE, FAIR), ASKED)):
        with pytest.raises(InvalidInput, match=f"Not measured: {left}") as refused:
            await desk.signed(desk.grace, own, seen=seen)
        assert refused.value.data["field"] == "seen"
    await desk.signed(desk.grace, own)
    async with desk.office.store.unit() as unit:
        live, _ = await unit.prompts.steps(WAYS)
    assert (live.kind, live.unmeasured) == (StepKind.LIVE, f"{WORSE}\n{FAIR}\n{ASKED}")


async def test_a_candidate_that_was_overtaken_is_tried_anew(desk: Desk) -> None:
    first, second = await desk.copied(), await desk.copied()
    await desk.forward(first, await desk.tried(first))
    await desk.forward(second, await desk.tried(second))
    desk.office = replace(desk.office, now=lambda: _LATER)
    await desk.signed(desk.grace, second)
    with pytest.raises(Conflict, match="Another version went live since it was tried"):
        await desk.signed(desk.grace, first)
    async with desk.office.store.unit() as unit:
        shelf = await versions.shelf(unit, WAYS)
        assert (shelf.count(Stage.CANDIDATE), shelf.live.number) == (1, second.version)


async def test_whoever_wrote_words_of_it_signs_off_nobody_s_forward(desk: Desk) -> None:
    own = await desk.changed(await desk.copied(), "Be warm.")
    own = await desk.changed(own, "Be brief.", by=desk.hal)
    await desk.forward(own, await desk.tried(own), by=desk.grace)
    for writer in (desk.ada, desk.hal):
        with pytest.raises(Conflict, match="Words of it are yours"):
            await desk.signed(writer, own)
        assert await desk.awaited(writer) == []
    with pytest.raises(Conflict, match="You put it forward"):
        await desk.signed(desk.grace, own)
    assert await desk.awaited(desk.ivy) == [own.version]
    await desk.signed(desk.ivy, own)
    assert await desk.asked() == own.version


async def test_one_person_may_do_both_only_where_the_organisation_says_so(desk: Desk) -> None:
    own = await desk.copied()
    await desk.forward(own, await desk.tried(own))
    await desk.signed(desk.ada, own, alone=True)
    assert await desk.asked() == own.version


async def test_a_run_goes_on_where_it_was_and_not_with_something_else(desk: Desk) -> None:
    own = await desk.copied()
    async with desk.office.store.unit() as unit:
        wish, plan = await runs.against_live(unit, WAYS, own.version, "practice")
        run = await runs.begin(unit, desk.office, desk.ada, wish, plan)
    going = iter([True, False])
    bench = Bench(office=desk.office, opened=nobody, voice="Plain.", seconds=5.0, at_once=1)
    await asyncio.wait_for(work_off(bench, run.id, going=lambda: next(going, False)), 30)
    await desk.worked(run.id)
    async with desk.office.store.unit() as unit:
        done = await runs.look(unit, run.id)
        trials = [json.loads(each)["key"] for each in await unit.evals.trials(run.id)]
    assert (done.run.state, len(trials), len(set(trials))) == (EvalState.DONE, 12, 12)

    async with desk.office.store.unit() as unit:
        wish, plan = await runs.against_live(unit, WAYS, own.version, "practice")
        other = await runs.begin(unit, desk.office, desk.ada, replace(wish, suites={"ways": "0"}), plan)
    await desk.worked(other.id)
    async with desk.office.store.unit() as unit:
        failed = (await runs.look(unit, other.id)).run
    assert (failed.state, failed.why) == (
        EvalState.FAILED,
        "Cases of ways changed meanwhile. Begin a new run.",
    )


_LATER = office_of(None).now().replace(year=2027)  # type: ignore[arg-type]


@pytest.mark.slow
async def test_a_version_that_speaks_otherwise_of_women_is_refused(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    (fair,) = shipped("fairness")
    cases = [each for each in fair.cases if ".en-white" in each.id and "review" in each.given]
    monkeypatch.setattr(suites, "_shipped", lambda: {"fairness": replace(fair, cases=tuple(cases[:24]))})
    own = await desk.changed(await desk.copied(POINTS), "With women be more reserved.")
    report = await desk.tried(own)
    with pytest.raises(Conflict, match="some differ, and chance does not explain it") as refused:
        await desk.forward(own, report, needed=frozenset({"fairness"}))
    checks: Any = refused.value.data["checks"]
    failed = [each.name for each in checks if not each.passed]
    assert failed == ["Fair by name"]


async def test_suites_are_read_once_however_many_ask(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def slowly() -> list[Any]:
        read.append("all")
        return []

    monkeypatch.setattr(suites, "shipped", slowly)
    suites._read_once.cache_clear()
    suites.read_beside()
    async with sqlite_store.unit() as unit:
        await suites.suites(unit)
        await suites.suites(unit)
    suites._read_once.cache_clear()
    assert read == ["all"]
