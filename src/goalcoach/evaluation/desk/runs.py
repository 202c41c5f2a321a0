"""Runs of HR's: begin, look, stop, go on, remove. Makes no trial itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from goalcoach.coach.office import Office
from goalcoach.coach.texts import refuse_unstorable
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.person import Person, PersonId
from goalcoach.evaluation.desk.suites import for_prompt, suites
from goalcoach.evaluation.desk.versions import every_version, shelf
from goalcoach.evaluation.desk.wish import Wish
from goalcoach.evaluation.reports.file import read_report
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.trials.matrix import variants_of
from goalcoach.evaluation.trials.trial import Plan
from goalcoach.store.eval_port import EvalRun
from goalcoach.store.port import Unit

MOST_OPEN = 3
MOST_TRIALS = 20_000
MOST_REPEATS = 10
MOST_VARIANTS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A run with what was asked for."""

    run: EvalRun
    wish: Wish
    by: str
    """Name of whoever began it."""


async def wished(
    unit: Unit,
    *,
    names: Sequence[str],
    llms: Sequence[str],
    prompt: str = "",
    versions: Sequence[int] = (),
    repeats: int = 1,
    split: str = "",
) -> tuple[Wish, Plan]:
    """What a run of these suites is: each of `llms` with each of the versions of the prompt.

    Without a prompt with those in use. Raises NotFound, InvalidInput.
    """
    if not names:
        raise InvalidInput("Choose at least one suite.", field="suites")
    if not llms:
        raise InvalidInput("Choose who answers.", field="llm")
    for each in llms:
        refuse_unstorable(each, "llm")
    if not 1 <= repeats <= MOST_REPEATS:
        raise InvalidInput(f"From 1 to {MOST_REPEATS} times.", field="repeats")
    found = await suites(unit, *dict.fromkeys(names))
    if prompt:
        await _refuse_unknown(unit, prompt, versions)
    variants = variants_of(llms, [f"{prompt}@{number}" for number in versions] if prompt else ())
    if len(variants) > MOST_VARIANTS:
        raise InvalidInput(f"{MOST_VARIANTS} ways to answer are the most in one run.", field="llm")
    wish = Wish(
        suites={each.name: each.hash for each in found},
        variants=variants,
        repeats=repeats,
        split=split,
    )
    return wish, wish.plan(found)


async def against_live(unit: Unit, prompt: str, number: int, llm: str) -> tuple[Wish, Plan]:
    """What a run has to be for a version to be put forward: all its suites, the live version and this one.

    Raises NotFound where there is none that can be tried, Conflict where it is live.
    """
    found = await shelf(unit, prompt)
    version = found.version(number)
    if version is None or version.prompt is None:
        raise NotFound(f"There is no version {number} of {prompt} that can be tried.")
    if version.live:
        raise Conflict("This version is live already.")
    names = await for_prompt(unit, prompt, await every_version(unit))
    wish, plan = await wished(
        unit, names=names, llms=(llm,), prompt=prompt, versions=(found.live.number, number)
    )
    return replace(wish, about={"prompt": prompt, "version": number}), plan


async def _refuse_unknown(unit: Unit, prompt: str, versions: Sequence[int]) -> None:
    found = await shelf(unit, prompt)
    if not versions:
        raise InvalidInput("Choose at least one version.", field="tried")
    for number in versions:
        version = found.version(number)
        if version is None or not version.usable:
            raise InvalidInput(f"Version {number} of {prompt} cannot be tried.", field="tried")


async def begin(unit: Unit, office: Office, actor: Person, wish: Wish, plan: Plan) -> EvalRun:
    """Have it run. Its caller has it worked off once this is kept. Raises Conflict, InvalidInput."""
    trials = sum(1 for _ in plan.trials())
    if not trials:
        raise InvalidInput("There is no such case in these suites. Choose both halves.", field="split")
    if trials > MOST_TRIALS:
        raise InvalidInput(f"{trials:,} trials are too many; {MOST_TRIALS:,} are the most.", field="repeats")
    await _refuse_more(unit)
    run = EvalRun(
        id=office.new_id(), by_id=actor.id, plan=wish.text(), trials=trials, created_at=office.now()
    )
    await unit.evals.create(run)
    return run


async def report(unit: Unit, run_id: str) -> Report:
    """What a run that has ended, or was stopped, came to. Raises NotFound, Conflict before there is one."""
    run = await unit.evals.get(run_id)
    content = await unit.evals.report(run_id)
    if content is None:
        raise Conflict("There is no report yet: the run is under way." if run.open else run.why)
    return read_report(content, "The report of this run")


async def every(unit: Unit) -> Sequence[Seen]:
    """All runs, newest first."""
    found = await unit.evals.all()
    names = await _names(unit, found)
    return [Seen(run=each, wish=Wish.of(each.plan), by=names[each.by_id]) for each in found]


async def look(unit: Unit, run_id: str) -> Seen:
    """One of them. Raises NotFound."""
    found = await unit.evals.get(run_id)
    return Seen(run=found, wish=Wish.of(found.plan), by=(await _names(unit, [found]))[found.by_id])


async def stop(unit: Unit, run_id: str) -> None:
    """Have it stop after the trials under way. Raises NotFound."""
    await unit.evals.get(run_id)
    await unit.evals.stop(run_id)


async def go_on(unit: Unit, run_id: str) -> None:
    """Have one that stopped go on. Raises NotFound, Conflict."""
    run = await unit.evals.get(run_id)
    if not run.open:
        await _refuse_more(unit)
    await unit.evals.go_on(run_id)


async def _refuse_more(unit: Unit) -> None:
    await unit.evals.lock()
    if sum(each.open for each in await unit.evals.all()) >= MOST_OPEN:
        raise Conflict(f"{MOST_OPEN} runs are under way. Wait for one to end, or stop one.")


async def _names(unit: Unit, found: Sequence[EvalRun]) -> Mapping[PersonId, str]:
    return {id_: (await unit.people.get(id_)).name for id_ in {each.by_id for each in found}}
