"""The contract of the journal of a run, for every place in which one can be kept."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from goalcoach.coach.thinking import Here
from goalcoach.domain.draft import Making
from goalcoach.domain.errors import Conflict
from goalcoach.evaluation.outcome import Ended, HeldBack, Outcome, Shown
from goalcoach.evaluation.scorers.score import Score, Scored
from goalcoach.evaluation.trials.folder import ANSWERS, TRIED, Folder
from goalcoach.evaluation.trials.journal import Journal, Tried
from goalcoach.evaluation.trials.kept import KeptJournal
from goalcoach.llm.model import Reply, Usage
from goalcoach.store.eval_port import EvalRun
from goalcoach.store.port import Store
from tests.store.samples import ADA, NOW, some_people

PLAN = {"suites": {"made-up": "abc"}, "repeats": 2}

OUTCOME = Outcome(
    ended=Ended.PLAYED,
    shown=(Shown(where="points[0]", text="Zwei „Läufe“\n in 5 days", cites=("e-1", "e-2")),),
    held=(HeldBack(where="points[1]", code="TP301", reason="number-not-in-evidence"),),
    fields={"cause": "skill"},
    said=('{"points": []}', "half of \ud83d"),
    why="One was held back.",
    making=Making(
        prompt="review/points@2",
        prompt_hash="f" * 64,
        model="small",
        host="127.0.0.1",
        parameters="temperature 0.1",
        prompt_tokens=900,
        completion_tokens=80,
        cost=0.0012,
        seconds=1.25,
        calls=2,
        repairs=1,
    ),
)
SCORES = (
    Score(scorer="schema", state=Scored.SCORED, passed=True, value=1.0, why="All had the form."),
    Score(scorer="language", state=Scored.FAILED, why="It broke.", where="points[0]"),
)


def tried(case: str, outcome: Outcome = OUTCOME) -> Tried:
    return Tried(
        key=f"made-up/{case}/practice/1",
        suite="made-up",
        case=case,
        variant="practice",
        repeat=1,
        outcome=outcome,
        scores=SCORES,
    )


def reply(text: str) -> Reply:
    return Reply(
        text=text,
        usage=Usage(900, 80),
        model="small",
        host="127.0.0.1",
        seconds=1.25,
        attempts=2,
        mode="json_schema",
    )


Open = Callable[[], Journal]


@pytest.fixture(params=["folder", "kept"])
async def opened(request: pytest.FixtureRequest, tmp_path: Path, sqlite_store: Store) -> Open:
    """Opens the same journal again, as a process does that comes after one that was killed."""
    last: list[Folder] = []

    def folder() -> Journal:
        if last:
            last[-1].close()
        last.append(Folder(tmp_path, PLAN))
        return last[-1]

    if request.param == "folder":
        return folder
    await some_people(sqlite_store)
    async with sqlite_store.unit() as unit:
        await unit.evals.create(EvalRun(id="e1", by_id=ADA, plan="{}", trials=2, created_at=NOW))
    return lambda: KeptJournal(sqlite_store, Here(), lambda: NOW, "e1")


async def test_what_is_written_is_there_again_each_key_once_and_in_order(opened: Open) -> None:
    journal = opened()
    assert await journal.tried() == ()
    assert await journal.answer("q/1") is None
    for each in ("b", "a"):
        await journal.add(tried(each))
    await journal.add(tried("b", Outcome(ended=Ended.FAILED)))
    await journal.keep("q/1", reply("half \ud83d of it\n"))
    await journal.keep("q/2", reply(""))
    for once_more in (journal, opened()):
        assert list(await once_more.tried()) == [tried("b"), tried("a")]
        assert await once_more.answer("q/1") == reply("half \ud83d of it\n")
        assert await once_more.answer("q/2") == reply("")
        assert await once_more.answer("q/3") is None


async def test_a_folder_forgets_the_line_that_a_killed_process_was_writing(tmp_path: Path) -> None:
    first = Folder(tmp_path, PLAN)
    await first.add(tried("a"))
    await first.keep("q/1", reply("kept"))
    first.close()
    for name in (TRIED, ANSWERS):
        with (tmp_path / name).open("a") as file:
            file.write('{"key": "made-up/tor')
    again = Folder(tmp_path, PLAN)
    await again.add(tried("b"))
    await again.keep("q/2", reply("new"))
    again.close()
    third = Folder(tmp_path, PLAN)
    assert [each.case for each in await third.tried()] == ["a", "b"]
    assert await third.answer("q/2") == reply("new")
    third.close()


async def test_a_disk_that_fails_is_told_to_all_who_wait_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Folder(tmp_path, PLAN)
    waits: list[int] = []

    def fdatasync(file: int) -> None:
        waits.append(file)
        if len(waits) == 1:
            raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fdatasync", fdatasync)

    async def added(case: str) -> None:
        await folder.add(tried(case))
        await folder.settled()

    failed = await asyncio.gather(*map(added, "abc"), return_exceptions=True)
    assert [type(each) for each in failed] == [OSError] * 3
    await asyncio.gather(*map(added, "def"))
    assert len(waits) == 1 + 2, "those who ask together wait once, for both files"
    folder.close()


async def test_a_folder_is_written_by_one_process_and_for_one_plan(tmp_path: Path) -> None:
    first = Folder(tmp_path, PLAN)
    await first.add(tried("a"))
    with pytest.raises(Conflict, match="right now"):
        Folder(tmp_path, PLAN)
    first.close()
    with pytest.raises(Conflict, match=r"other repeats.*--out.*--fresh"):
        Folder(tmp_path, {**PLAN, "repeats": 3})
    anew = Folder(tmp_path, {**PLAN, "repeats": 3}, fresh=True)
    assert await anew.tried() == ()
    anew.close()
