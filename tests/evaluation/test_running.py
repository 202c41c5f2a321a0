"""A run of made-up cases: through the product's own door, against the scripted endpoint on loopback."""

from __future__ import annotations

import asyncio
import json
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from goalcoach.evaluation.cases.case import Case, Expect, Split, Suite
from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.scorers.score import Looked, Score, Scored, Scorer
from goalcoach.evaluation.trials.contestants import Lineup, Setting
from goalcoach.evaluation.trials.folder import Folder
from goalcoach.evaluation.trials.remembering import Memory
from goalcoach.evaluation.trials.running import Ran, Running
from goalcoach.evaluation.trials.trial import Plan, Variant
from goalcoach.llm.endpoint import Configured, Endpoint, open_endpoint
from goalcoach.prompts.library import library
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import End, Step

GIVEN: Mapping[str, Any] = {
    "who": "nurse in home care, employee",
    "asked": "What would you count?",
    "said": "visits that begin late, about nine a week",
}
GOOD = json.dumps({"options": [{"text": "visits that begin late", "field": "metric"}]})
RATING = json.dumps({"options": [{"text": "be rated 5 of 5 by the manager", "field": "metric"}]})


def case(id_: str, **more: Any) -> Case:
    given = {**GIVEN, **(more.pop("given", None) or {})}
    return Case(
        id=id_,
        why="Somebody counts what they do.",
        split=Split.DEV,
        tags=(),
        source="made up",
        given=given,
        expect=Expect(),
        practice=more.pop("practice", GOOD),
    )


def suite(*cases: Case, task: str = "options") -> Suite:
    return Suite(name="made-up", about="Made up.", task=task, scorers=("seen",), cases=cases, hash="0")


def _seen(looked: Looked) -> Score:
    if looked.case.id == "breaks":
        raise KeyError("a scorer broke")
    return Score(scorer="seen", state=Scored.SCORED, passed=bool(looked.outcome.shown), value=1.0)


SCORERS = {"seen": Scorer(name="seen", says="Something is shown.", score=_seen)}


WAIT_MS = 20
"""How long an answer takes, where that matters."""


class Bench:
    """Runs plans in one folder."""

    def __init__(self, folder: Path, url: str = "") -> None:
        self.folder = folder
        self.url = url
        self.told: list[tuple[str, int, int]] = []
        self.on_told: Callable[[], object] = lambda: None
        self.scorers: Callable[[], Mapping[str, Scorer]] = lambda: SCORERS
        self.ending: Callable[[], None] = lambda: None
        self.running: Running | None = None

    def opened(self, name: str) -> Endpoint:
        return open_endpoint(Configured(url=self.url, name=name), lambda: date(2026, 11, 30))

    async def run(
        self,
        plan: Plan,
        *,
        at_once: int = 2,
        patience: float = 180.0,
        stop_after: int = 0,
        fresh: bool = False,
    ) -> Ran:
        journal = Folder(self.folder, {"repeats": plan.repeats}, fresh=fresh)
        memory = Memory(journal)
        setting = Setting(voice="Plain.", seconds=5, prompts=library(), recordings=self.folder)
        lineup = Lineup(plan.variants, setting, memory, self.opened)

        def told(tried: Any, done: int, all_: int) -> None:
            self.told.append((tried.key, done, all_))
            self.on_told()
            if len(self.told) == stop_after:
                running.stop()

        running = Running(
            plan,
            lineup=lineup,
            scorers=self.scorers,
            journal=journal,
            memory=memory,
            at_once=at_once,
            told=told,
            ending=self.ending,
            first=0.01,
            patience=patience,
        )
        try:
            return await running.run()
        finally:
            await lineup.close()
            journal.close()


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def plan(*cases: Case, llm: str = "practice", **more: Any) -> Plan:
    variants = (Variant(name=llm, llm=llm),)
    return Plan(suites=(suite(*cases, task=more.pop("task", "options")),), variants=variants, **more)


def ends(ran: Ran) -> list[tuple[str, Ended]]:
    return [(each.case, each.outcome.ended) for each in ran.tried]


async def test_one_trial_that_goes_wrong_stops_no_other_and_nothing_is_mixed(bench: Bench) -> None:
    ran = await bench.run(
        plan(
            case("good"),
            case("unreadable", given={"nonsense": "1"}),
            case("breaks"),
            case("nothing", practice=""),
            case("fixed", given={"answer": RATING}),
        )
    )
    assert ran.complete
    assert ends(ran) == [
        ("good", Ended.PLAYED),
        ("unreadable", Ended.FAILED),
        ("breaks", Ended.PLAYED),
        ("nothing", Ended.CANNOT),
        ("fixed", Ended.PLAYED),
    ]
    good, unreadable, breaks, _, fixed = ran.tried
    assert [each.text for each in good.outcome.shown] == ["visits that begin late"]
    assert good.outcome.said == (GOOD,)
    assert good.outcome.making is not None
    assert good.outcome.making.model == "practice"
    assert "nonsense" in unreadable.outcome.why
    assert [each.scores[0].state for each in ran.tried] == [
        Scored.SCORED,
        Scored.FAILED,
        Scored.FAILED,
        Scored.UNSCORED,
        Scored.SCORED,
    ]
    assert fixed.outcome.shown == ()
    assert fixed.outcome.held[0].code
    assert fixed.outcome.making is None
    assert breaks.outcome.shown


async def test_the_built_in_coach_does_what_it_does_in_the_product_and_says_what_it_does_not(
    bench: Bench,
) -> None:
    who = {"who": "nurse, employee"}
    gap = {"gap": {"target": "90", "actual": "71"}, "said": "there is one scanner for three of us"}
    goals = [{"kind": "performance", "text": "Answer calls within 2 hours by June 2027"}]
    agenda = {"occasion": "check_in", "minutes": "30", "goals": goals, "since": []}
    review = {"subject": "p-7", "name": "Dana Ruiz", "begin": "2026-01-01", "until": "2026-06-30"}
    item = {"id": "e-1", "day": "2026-03-02", "kind": "feedback", "about": "p-7", "author": "p-9"}
    heard = {**item, "text": "explains trade-offs clearly in design reviews"}
    points = {"review": {**review, "goals": []}, "evidence": {"items": [heard]}, "people": ["Dana Ruiz"]}
    given: dict[str, dict[str, Any]] = {
        "turn": {"said": "I want fewer callbacks", "chat": ["**What is it about?**"]},
        "gap": {**gap, "competencies": []},
        "agenda": agenda,
        "points": points,
        "draft": {"chat": ["**What is it about?**", "draft it"]},
    }
    cases = [case(task, given=None) for task in given]
    cases = [replace(each, given={**who, **given[each.id], "task": each.id}) for each in cases]

    ran = await bench.run(plan(*cases, llm="builtin", task=""))

    turn, gap_, agenda_, points_, draft = (each.outcome for each in ran.tried)
    assert (turn.shown[0].where, turn.fields["outcome"]) == ("reply", "fewer callbacks")
    assert gap_.shown[0].text.endswith("?")
    assert gap_.fields["cause"] in {"", "resources"}
    assert "since the last time" in agenda_.text
    assert [each.cites for each in points_.shown if "trade-offs" in each.text] == [("e-1",)]
    assert draft.ended is Ended.CANNOT
    assert {each.scores[0].state for each in ran.tried[:4]} == {Scored.SCORED}


async def test_what_was_tried_is_not_tried_again_and_what_was_answered_not_asked_again(
    bench: Bench, room: Rooms
) -> None:
    opened = room(Step(text=GOOD))
    bench.url = opened.url
    made = plan(
        *(case(f"c-{number}", given={"said": f"late visits, {number} a week"}) for number in range(4))
    )
    made = Plan(suites=made.suites, variants=(Variant(name="small", llm="small"),), repeats=2)
    first = await bench.run(made, at_once=1, stop_after=3)
    asked = len(opened.sent)
    assert (len(first.tried), first.complete, first.why) == (asked, False, "")
    assert 3 <= asked <= 4, "one more was under way, and came to its end"
    again = await bench.run(made, at_once=3)
    assert again.complete
    assert [each.key for each in again.tried] == [each.key for each in made.trials()]
    assert again.tried[:asked] == first.tried
    assert len(opened.sent) == 8
    assert {all_ for _, _, all_ in bench.told} == {8}
    (bench.folder / "tried.jsonl").write_text("")
    assert (await bench.run(made)).tried == again.tried
    assert len(opened.sent) == 8, "the answers were kept, though what came of them was lost"


async def test_the_next_is_asked_while_the_disk_takes_its_time_and_never_more_at_once_than_may_be(
    bench: Bench, room: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = room(Step(text=GOOD, wait_ms=WAIT_MS))
    bench.url = opened.url

    def writes_until_two_more_are_asked(file: int) -> None:
        ends = time.monotonic() + 5
        while len(opened.sent) < 4 and time.monotonic() < ends:
            time.sleep(0.01)

    monkeypatch.setattr(os, "fdatasync", writes_until_two_more_are_asked)
    asked: list[int] = []
    bench.on_told = lambda: asked.append(len(opened.sent))
    cases = [case(f"c-{number}", given={"said": f"late visits, {number} a week"}) for number in range(6)]
    ran = await bench.run(plan(*cases, llm="small"), at_once=2)
    assert ran.complete
    assert asked[0] == 4, "two are on their way to the disk, and two more are asked"
    begun = [each.at for each in opened.sent]
    assert all(later - first >= WAIT_MS / 1000 for first, later in zip(begun, begun[2:], strict=False))


async def test_what_is_needed_of_answers_and_at_the_end_is_made_ready_while_answers_are_awaited(
    bench: Bench, room: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Long enough that two are asked meanwhile on a busy machine; they are answered once it is made ready.
    monkeypatch.setattr("goalcoach.evaluation.trials.running.MOMENT", 0.5)
    first, last = Event(), Event()
    opened = room(*[Step(text=GOOD, until=first)] * 2, Step(text=GOOD, until=last))
    bench.url = opened.url
    made: list[tuple[str, int, int]] = []

    def make(what: str) -> None:
        made.append((what, len(opened.sent), sum(each.finished for each in opened.sent)))
        (first if what == "scorers" else last).set()

    def scorers() -> Mapping[str, Scorer]:
        make("scorers")
        return SCORERS

    bench.scorers, bench.ending = scorers, lambda: make("end")
    cases = [case(f"c-{number}", given={"said": f"late visits, {number} a week"}) for number in range(4)]
    ran = await bench.run(plan(*cases, llm="small"), at_once=2)
    assert ran.complete
    assert made == [("scorers", 2, 0), ("end", 4, 2)], "when so many were asked, and so many answered"
    made.clear()
    assert await bench.run(plan(*cases, llm="small")) == ran
    assert made == [("scorers", 4, 4), ("end", 4, 4)], "nobody is asked, and the report still made"


async def test_two_variants_that_ask_the_same_make_one_call_and_a_bad_answer_is_asked_for_anew(
    bench: Bench, room: Rooms
) -> None:
    opened = room(Step(text="no object"), Step(text=GOOD), Step(text=GOOD))
    bench.url = opened.url
    prompt = library().in_use("growth/gap")
    both = (
        Variant(name="small", llm="small"),
        Variant(name="small, other gap", llm="small", prompts={prompt.id: prompt.version}),
    )
    ran = await bench.run(Plan(suites=(suite(case("one")),), variants=both))
    assert [each.outcome.said for each in ran.tried] == [("no object", GOOD)] * 2
    assert len(opened.sent) == 2


async def test_an_endpoint_that_is_busy_or_down_for_a_while_fails_no_trial(bench: Bench, room: Rooms) -> None:
    busy, gone = Step(status=429, body="{}", headers={"Retry-After": "0"}), Step(end=End.DROP)
    bench.url = room(Step(text=GOOD), *[busy] * 4, Step(text=GOOD), *[gone] * 3, Step(text=GOOD), gone).url
    cases = [case(f"c-{number}", given={"said": f"late visits, {number} a week"}) for number in range(9)]
    stopped = await bench.run(plan(*cases, llm="small"), at_once=1, patience=0.0)
    assert ends(stopped) == [(f"c-{number}", Ended.PLAYED) for number in range(3)] + [("c-3", Ended.FAILED)]
    assert not stopped.complete, "those that came after it died are left for later, not failed"
    assert "does not answer" in stopped.why


@pytest.mark.parametrize(
    ("url", "steps", "why"),
    [
        pytest.param("http://127.0.0.1:9/v1", (), "cannot be reached", id="nobody-is-there"),
        pytest.param("", (Step(status=401, body="{}"),), "key", id="key-not-taken"),
    ],
)
async def test_a_run_that_cannot_be_made_ends_at_once_and_says_why(
    bench: Bench, room: Rooms, url: str, steps: tuple[Step, ...], why: str
) -> None:
    bench.url = url or room(*steps).url
    ran = await bench.run(plan(*(case(f"c-{number}") for number in range(30)), llm="small"))
    assert not ran.complete
    assert why in ran.why
    assert ran.tried == ()


async def test_stopping_wakes_those_that_wait(bench: Bench, room: Rooms) -> None:
    bench.url = room(Step(text=GOOD), Step(status=429, body="{}", headers={"Retry-After": "300"})).url
    cases = [case(f"c-{number}", given={"said": f"late visits, {number} a week"}) for number in range(3)]
    async with asyncio.timeout(5):
        ran = await bench.run(plan(*cases, llm="small"), at_once=1, stop_after=1)
    assert [each.case for each in ran.tried] == ["c-0"]


async def test_a_journal_that_cannot_be_written_ends_the_run_before_more_is_paid(
    bench: Bench, room: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    opened = room(Step(text=GOOD))
    bench.url = opened.url
    cases = [case(f"c-{number}", given={"said": f"late visits, {number} a week"}) for number in range(9)]
    for name in ("keep", "add", "settled"):
        monkeypatch.setattr(Folder, name, full)
        ran = await bench.run(plan(*cases, llm="small"), at_once=1)
        assert (ran.tried, ran.complete) == ((), False)
        assert "No space left" in ran.why
        monkeypatch.undo()
    assert len(opened.sent) == 2


async def test_what_another_address_answered_under_the_same_name_is_asked_anew(
    tmp_path: Path, room: Rooms
) -> None:
    opened = room(Step(text=GOOD))
    await Bench(tmp_path, opened.url).run(plan(case("one"), llm="small"))
    for address in (opened.url, opened.url.replace("127.0.0.1", "localhost")):
        (tmp_path / "tried.jsonl").unlink()
        before = len(opened.sent)
        ran = await Bench(tmp_path, address).run(plan(case("one"), llm="small"))
        assert (ran.complete, len(opened.sent) - before) == (True, int("localhost" in address))
