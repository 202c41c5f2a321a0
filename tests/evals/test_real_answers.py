"""Real answers and planted faults: the gate holds back few of the former and all of the latter."""

from __future__ import annotations

import functools
import json
import re
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from evals import real_answers
from evals.real_answers import Measured
from evals.recorded_files import read_recordings, write_recordings
from goalcoach.evaluation.outcome import HeldBack
from goalcoach.evaluation.real_answers import Heard, LookedAt, Planted, first_sight, problems, today
from goalcoach.evaluation.recordings import Sent
from goalcoach.evaluation.situations import TASKS, TURN, Situation
from goalcoach.evaluation.trials.playing import held_back
from goalcoach.llm.langchain import LangChainModel
from goalcoach.llm.recorded import differences
from goalcoach.prompts.library import library
from tests.each import every
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import Step

WHERE_FROM = re.compile("given only the rendered prompt|before the rules had judged it")
"""What a writer knew who may be counted as one whom the rules have not been fitted to."""
FAULTS = {
    "a wrong number",
    "a wrong date",
    "an invented course or person",
    "a trait word",
    "a second goal",
    "a promise of pay or rank",
    "an altered quote",
    "other evidence",
    "praise",
    "a private matter",
}


@functools.cache
def ran() -> Measured:
    return real_answers.run()


@functools.cache
def situations() -> dict[str, Situation]:
    return {each.id: each for each in real_answers.situations()}


def test_the_measure_is_passed_and_every_refusal_was_looked_at() -> None:
    assert ran().problems == []


def test_situations_are_many_and_each_was_answered() -> None:
    tasks = Counter(each.task for each in situations().values())
    assert len(situations()) >= 171
    assert tasks[TURN] >= 46
    assert all(tasks[task] >= 8 for task in TASKS)
    languages = Counter(each.request.facts.language for each in situations().values())
    assert languages["de"] >= 34
    assert len({each.who for each in situations().values()}) >= 107
    assert {path.stem for path in real_answers.RECORDINGS.glob("*.yaml")} == situations().keys()
    answered = Counter(each.situation.id for each in ran().heard)
    assert set(answered) == set(situations())
    assert sum(many >= 3 for many in answered.values()) >= 44
    assert sum(answered.values()) >= 300


@functools.cache
def recorded() -> dict[str, Sent]:
    return read_recordings(real_answers.RECORDINGS)


@every("id_", sorted(path.stem for path in real_answers.RECORDINGS.glob("*.yaml")))
def test_what_is_sent_is_what_was_recorded(id_: str) -> None:
    """Where it is not: look at the difference, and whether the answers still answer it; then
    `python -m evals.real_answers --prompts FOLDER` keeps what is sent today."""
    kept = recorded()[id_]
    sent = real_answers.sent_in(situations()[id_])
    assert list(differences(kept.ask, sent.ask)) == []
    assert (kept.prompt, kept.prompt_hash) == (sent.prompt, sent.prompt_hash)
    assert library().locked[kept.prompt] == kept.prompt_hash


def test_every_answer_says_where_it_comes_from() -> None:
    for each in ran().heard:
        assert WHERE_FROM.search(each.answer.origin), each.name
        assert each.answer.day >= "2026-11-28"
        assert each.answer.prompt in library().locked
        assert len(each.answer.sent) == 64


def test_recordings_come_back_as_they_were_written(tmp_path: Path) -> None:
    known = read_recordings(real_answers.RECORDINGS)
    write_recordings(tmp_path, known.values())
    assert read_recordings(tmp_path) == known


def test_planted_faults_are_many_and_of_every_sort() -> None:
    planted = ran().planted
    assert len(planted) >= 162
    assert len({each.id for each in (*planted, *ran().known)}) == len(planted) + len(ran().known)
    edits = {(each.answer, each.find, each.put) for each in (*planted, *ran().known)}
    assert len(edits) == len(planted) + len(ran().known)
    assert len({each.answer for each in planted}) >= 69
    assert {each.fault for each in planted} == FAULTS
    assert {situations()[each.answer.partition("/")[0]].task for each in planted} == set(TASKS)


def test_the_page_is_current() -> None:
    page = real_answers.PAGE.read_text("utf-8")
    assert real_answers.renewed(page, ran()) == page, "run: make docs"


def a_good_one() -> Heard:
    return next(each for each in ran().heard if not each.held and each.name not in ran().looked.faulty)


def test_a_false_refusal_too_many_a_passing_fault_and_stale_labels_are_told() -> None:
    good = a_good_one()
    label = LookedAt(answer=good.name, where="reply", code="RP201", fair=False, why="it is no praise")
    looked = replace(ran().looked, looked_at=(label,), faulty={}, most_false=0.0)
    refused = replace(good, held=(HeldBack(where="reply", code="RP201", reason="praise"),))
    assert list(problems([refused], looked, ())) == [
        "100.0% of the good answers are refused; at most 0% may be"
    ]
    assert list(problems([refused], replace(looked, looked_at=()), ())) == [
        f"{good.name}: reply is held back (RP201), and nobody looked at it"
    ]
    mended = replace(looked, looked_at=(replace(label, mended="another list of words"),))
    assert list(problems([refused], mended, ())) == [
        f"{good.name}: reply is held back again (RP201), though it was mended"
    ]
    assert list(problems([good], replace(looked, most_false=1.0), ())) == [
        f"{good.name}: reply is no longer held back (RP201): say what mended it"
    ]
    fault = Planted(id="f-1", answer=good.name, fault="praise", find="a", put="b")
    assert list(problems([good], mended, (fault,))) == [
        f"f-1: a planted fault passes (praise) in {good.name}"
    ]
    assert list(problems([good], mended, (fault,), (fault,))) == []
    assert list(problems([good], mended, (), (fault,))) == [
        "f-1: is held back now: it belongs to those that must be"
    ]
    assert (first_sight([good], mended).refused, today([good], mended).refused) == (1, 0)


def test_answers_to_cases_are_looked_through_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kept, case = tmp_path / "kept", "agenda-ferry-engineer-review"
    items = [{"text": "What about 77 % by 3 May?", "topic": "result"}]
    rows = ({"items": items}, {"items": [{"text": "x" * 241, "topic": "result"}]})
    for name, answer in zip(("numbers", "form"), rows, strict=True):
        row = {"suite": "check-in-agenda", "case": case, "answer": answer}
        (tmp_path / f"{name}.json").write_text(json.dumps(row), "utf-8")
    write_recordings(kept, ())
    monkeypatch.setattr(real_answers, "RECORDINGS", kept)

    assert real_answers.main(["--look", str(tmp_path)]) == 0
    told = capsys.readouterr().out
    assert "numbers: items[0] RP301 number-out-of-nowhere" in told
    assert "agenda: 2 of 2 refused" in told
    assert real_answers.main(["--look", str(tmp_path), "--counts"]) == 0
    assert "numbers" not in capsys.readouterr().out
    assert real_answers.main(["--keep", str(tmp_path), "z", "2026-11-29", "made up"]) == 0
    (written,) = read_recordings(kept)[case].answers
    assert (written.writer, written.origin, written.day) == ("z", "made up", "2026-11-29")
    assert case in {each.id for each in real_answers.situations()}


@pytest.mark.slow
@pytest.mark.parametrize("task", TASKS)
async def test_over_http_the_same_is_sent_and_the_same_held_back(task: str, room: Rooms) -> None:
    heard = next(each for each in ran().heard if each.situation.task == task)
    opened = room(Step(text=heard.answer.text))
    model = LangChainModel(url=opened.url, name="recorded")
    try:
        held = await held_back(heard.situation, model, voice=real_answers.VOICE)
    finally:
        await model.close()
    body, ask = opened.sent[0].body, heard.sent.ask
    assert held == heard.held
    assert [(each["role"], each["content"]) for each in body["messages"]] == [
        (each.role, each.text) for each in ask.messages
    ]
    assert (body["max_tokens"], body["temperature"]) == (ask.max_tokens, ask.temperature)
    form = body.get("response_format", {}).get("json_schema", {})
    assert form.get("schema") == ask.schema


def test_the_command_tells_the_counts(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(real_answers, "run", ran)

    assert real_answers.main([]) == 0
    assert f"planted faults: {len(ran().planted)} of {len(ran().planted)} refused" in capsys.readouterr().out
    monkeypatch.setattr(real_answers, "run", lambda: replace(ran(), passed=ran().planted[:1]))
    assert real_answers.main([]) == 1


@pytest.mark.slow
def test_it_is_a_command_and_ends_as_it_should() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "evals.real_answers", "--bogus"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "python -m evals.real_answers" in done.stderr
