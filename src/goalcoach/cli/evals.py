"""`goalcoach eval run`: what it will take, the run with its progress, what came of it. Scores nothing.

What takes time is the answers. So questions go out as early as can be, and all else is done meanwhile:

1. git is asked which source this is,
2. settings, suites and prompts are read, the folder is opened, and where it costs, somebody is asked,
3. the first questions go out,
4. while the first answers are awaited, what judges and scores them is loaded and made ready (`scorers`),
5. answers are judged, scored and written down, while others are asked for,
6. while the last ones are awaited, the report is begun, with what git said (`ending`), then it is ended.
"""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from goalcoach.cli.environment import read_settings
from goalcoach.cli.eval_errand import Errand
from goalcoach.cli.failing import FINE, tell
from goalcoach.cli.packed import pack_file
from goalcoach.cli.progress import Progress
from goalcoach.domain.errors import InvalidInput, NotFound
from goalcoach.endpoints import endpoint_of
from goalcoach.evaluation.cases.case import Split, Suite
from goalcoach.evaluation.cases.library import suites
from goalcoach.evaluation.checkout import Checkout
from goalcoach.evaluation.trials.contestants import FREE, Lineup, Setting
from goalcoach.evaluation.trials.folder import Folder
from goalcoach.evaluation.trials.identity import identity
from goalcoach.evaluation.trials.journal import Tried
from goalcoach.evaluation.trials.matrix import variants_of
from goalcoach.evaluation.trials.recordings import own_recordings
from goalcoach.evaluation.trials.remembering import Memory
from goalcoach.evaluation.trials.running import Ran, Running
from goalcoach.evaluation.trials.trial import PRACTICE, Plan
from goalcoach.llm.endpoint import Endpoint
from goalcoach.llm.port import BUILTIN
from goalcoach.prompts.library import Library, library
from goalcoach.settings import Settings

if TYPE_CHECKING:
    from goalcoach.cli.eval_ended import Ending
    from goalcoach.evaluation.reports.report import Report
    from goalcoach.evaluation.scorers.score import Scorer

PRACTISED = (
    "practice: no language model is asked. Each case is answered with the good answer that stands with it, "
    "and with what a prompt plainly asks for. That says nothing about a real language model."
)
NOBODY = (
    "{name!r} cannot be asked: a language model needs GOALCOACH_LLM_BASE_URL. "
    "builtin, practice and recorded answer without one."
)


def run(
    names: Sequence[str],
    *,
    versions: Sequence[str],
    llms: Sequence[str],
    repeats: int,
    split: str,
    at_once: int,
    out: Path | None,
    own: Path | None,
    fresh: bool,
    yes: bool,
    shown: str,
    grader: str,
) -> int:
    """Run, and print. Returns the exit code."""
    with Checkout() as source:
        settings = read_settings()
        plan = Plan(
            suites=_suites(names, own),
            variants=variants_of(llms or [settings.llm_model if settings.names_model else BUILTIN], versions),
            repeats=repeats,
            split=Split(split) if split else None,
            grader=grader,
        )
        errand = Errand(
            plan=plan,
            setting=setting_of(settings, library()),
            settings=settings,
            at_once=at_once or settings.llm_concurrency,
            out=out or new_folder(),
            fresh=fresh,
            yes=yes,
            source=source,
        )
        if any(each.llm == PRACTICE for each in plan.variants):
            tell(PRACTISED)
        ran, report = asyncio.run(tried(errand))
    if report is None:
        return FINE
    from goalcoach.cli.eval_ended import left_of, told  # loaded at the end, as above

    print(told(report, shown), end="")
    return left_of(plan, errand.out, ran, report)


def _suites(names: Sequence[str], own: Path | None) -> tuple[Suite, ...]:
    try:
        return suites(*names, own=own)
    except NotFound as error:
        raise InvalidInput(error.message) from None


def setting_of(settings: Settings, prompts: Library) -> Setting:
    """What all who answer have in common, with these prompts."""
    return Setting(
        voice=settings.voice,
        seconds=settings.llm_timeout_seconds,
        prompts=prompts,
        recordings=own_recordings(),
        pack=pack_file(settings.rules_pack).pack(),
    )


def new_folder() -> Path:
    """Where a run is kept when nobody names a folder."""
    return Path("var", "evals", f"{datetime.now(UTC):%Y-%m-%d-%H%M%S}")


async def tried(errand: Errand) -> tuple[Ran, Report | None]:
    """Run it with a progress bar; no report where somebody would not spend the money."""
    plan, setting = errand.plan, errand.setting
    known = identity(plan, setting.prompts, setting.pack, _address(errand))
    journal = Folder(errand.out, known, fresh=errand.fresh)
    memory = Memory(journal)
    lineup = Lineup(plan.variants, setting, memory, _opener(errand))
    try:
        done = {each.key for each in await journal.tried()}
        if not await _may_go_on(errand, lineup, done):
            return Ran(tried=(), complete=False), None
        begun: list[Ending] = []

        def ending() -> None:
            from goalcoach.cli.eval_ended import Ending

            begun.append(Ending(errand, lineup.hosts))

        ran = await _with_a_bar(errand, lineup, journal, memory, ending)
        return ran, begun[0].report(ran, journal)
    finally:
        await lineup.close()
        journal.close()


def scorers() -> Mapping[str, Scorer]:
    """Those there are. Nobody asks with them, so they are loaded after the first questions."""
    from goalcoach.evaluation.scorers.catalogue import SCORERS

    return SCORERS


def _address(errand: Errand) -> str:
    """Where a language model is asked; empty where the plan asks none."""
    asks = any(each.llm not in FREE for each in errand.plan.variants)
    return urlsplit(errand.settings.llm_base_url or "").netloc if asks else ""


def _opener(errand: Errand) -> Callable[[str], Endpoint]:
    def opened(name: str) -> Endpoint:
        if not errand.settings.llm_base_url:
            raise InvalidInput(NOBODY.format(name=name))
        own = {"llm_model": name, "llm_concurrency": errand.at_once}
        return endpoint_of(errand.settings.model_copy(update=own), direct=True)

    return opened


async def _may_go_on(errand: Errand, lineup: Lineup, done: set[str]) -> bool:
    """Whether the run may begin: it costs nothing, or somebody says yes. Raises InvalidInput for nobody."""
    paid = bool(errand.plan.grader) or any(each.llm not in FREE for each in errand.plan.variants)
    costs = paid and bool(errand.settings.llm_price_in or errand.settings.llm_price_out)
    if not paid or not (costs or sys.stderr.isatty()):
        return True
    # Only here is anything foretold: most runs start without what reckons it.
    from goalcoach.cli.formats.eval_run import foretold
    from goalcoach.evaluation.trials.estimate import estimate

    found = await estimate(
        errand.plan, lineup, done=done, at_once=errand.at_once, per_minute=errand.settings.llm_per_minute
    )
    tell(foretold(found, costs=costs))
    if not costs or errand.yes or not found.calls:
        return True
    if not sys.stdin.isatty():
        raise InvalidInput("This costs money, and nobody is here to ask. Say --yes to spend it.")
    sys.stderr.write("Go on? [y/N] ")
    sys.stderr.flush()
    return (await asyncio.to_thread(sys.stdin.readline)).strip().lower() in {"y", "yes"}


async def _with_a_bar(
    errand: Errand, lineup: Lineup, journal: Folder, memory: Memory, ending: Callable[[], None]
) -> Ran:
    before = len(await journal.tried())
    with Progress("cases") as bar:

        def told(tried: Tried, done: int, all_: int) -> None:
            del tried
            bar.show(done - before, done / all_)

        running = Running(
            errand.plan,
            lineup=lineup,
            scorers=scorers,
            journal=journal,
            memory=memory,
            at_once=errand.at_once,
            grading=lineup.grading(errand.plan.grader, errand.setting, memory)
            if errand.plan.grader
            else None,
            told=told,
            ending=ending,
        )
        loop = asyncio.get_running_loop()

        def stop() -> None:
            for each in _STOPS:
                loop.remove_signal_handler(each)  # a second one ends it at once: what is written is written
            bar.clear()
            tell("Stopping once the cases under way are over. Once more stops at once.")
            running.stop()

        for each in _STOPS:
            loop.add_signal_handler(each, stop)
        try:
            return await running.run()
        finally:
            for each in _STOPS:
                loop.remove_signal_handler(each)


_STOPS = (signal.SIGINT, signal.SIGTERM)
