"""What is refused of good answers goes back as in the product, and what is answered then is played on."""

from __future__ import annotations

import functools
import json
from collections.abc import AsyncIterator, Iterable
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from evals import real_answers
from evals.asked_again import LEFT_OUT, name_of
from evals.real_answers import Measured
from evals.recorded_files import read_recordings, write_recordings
from goalcoach.evaluation.real_answers import Heard
from goalcoach.evaluation.recordings import Sent, WrittenAnswer
from goalcoach.evaluation.repairs import Ends, Repaired, after_repairs
from goalcoach.evaluation.trials.playing import held_back
from goalcoach.llm.model import Ask
from goalcoach.llm.recorded import Recorded, UnknownRequest
from goalcoach.llm.sentences import SentenceStream
from goalcoach.llm.strict import read_object
from goalcoach.prompts.library import library

FORMLESS = "I would rather not."
BACK = {
    "turn": {"answer", "reply", "wording"},
    "draft": {"answer"},
    "refine": {"answer"},
    "gap": {"competency", "quote"},
}
"""By task, of planted faults: what goes back by itself. Of other tasks it goes back once nothing is left."""
LEFT = {
    "options": "options",
    "blueprint": "steps",
    "ways": "ways",
    "points": "points",
    "agenda": "items",
}
"""By task, of planted faults: what is left out, and not asked for again while something else is shown."""


@functools.cache
def ran() -> Measured:
    return real_answers.run()


@pytest.fixture(autouse=True)
def _ran_before() -> None:
    """It cannot be run while something else is waited for."""
    ran()


async def spoilt(task: str, where: str) -> tuple[Heard, Heard]:
    """An answer that passes, and the same with a fault that is held back there."""
    async for each in all_spoilt(task, where):
        return each
    raise LookupError(f"no planted fault in {where} of {task}")


async def all_spoilt(task: str, where: str) -> AsyncIterator[tuple[Heard, Heard]]:
    """Each of them."""
    good = {each.name: each for each in ran().heard}
    for fault in ran().planted:
        first = good[fault.answer]
        if first.situation.task == task:
            bad = await saying(first, fault.into(first.answer.text))
            if {each.where.partition("[")[0] for each in bad.held} == {where}:
                yield first, bad


async def saying(first: Heard, text: str) -> Heard:
    """The same situation with another first answer."""
    answer = replace(first.answer, text=text)
    model = Recorded([first.sent.recording(answer)])
    held = await held_back(first.situation, model, voice=real_answers.VOICE)
    return replace(first, answer=answer, held=held)


async def played(first: Heard, *texts: str) -> Repaired:
    """What comes of an answer when these answer what is asked again."""
    rounds: list[Sent] = []
    for number, text in enumerate(texts, 1):
        waits = await waiting(first, rounds)
        answer = replace(first.answer, text=text)
        rounds.append(Sent(situation=f"{number}", prompt="", prompt_hash="", ask=waits, answers=(answer,)))
    return await after_repairs(first, rounds, voice=real_answers.VOICE)


async def waiting(first: Heard, rounds: Iterable[Sent] = ()) -> Ask:
    found = await after_repairs(first, tuple(rounds), voice=real_answers.VOICE)
    assert found.waits is not None
    return found.waits


@pytest.mark.parametrize(
    ("task", "where"), [(task, where) for task, wheres in BACK.items() for where in sorted(wheres)]
)
async def test_what_is_refused_goes_back(task: str, where: str) -> None:
    _, bad = await spoilt(task, where)
    found = await played(bad)
    assert found.waits is not None
    assert not found.held


@pytest.mark.parametrize(("task", "where"), list(LEFT.items()))
async def test_a_part_is_left_out_and_not_asked_for_again(task: str, where: str) -> None:
    _, bad = await spoilt(task, where)
    found = await played(bad)
    assert not found.asked_again
    assert found.left_out
    assert found.held == bad.held


async def test_a_refused_question_goes_back_where_no_cause_was_named() -> None:
    seen = set()
    async for _, bad in all_spoilt("gap", "question"):
        named = bool(json.loads(bad.answer.text)["cause"])
        seen.add(named)
        assert (await played(bad)).asked_again is not named
    assert seen == {True, False}


@pytest.mark.parametrize(
    "task", ["options", "blueprint", "ways", "points", "agenda", "gap", "draft", "refine"]
)
async def test_an_answer_out_of_form_goes_back_and_a_good_one_puts_it_right(task: str) -> None:
    good = next(
        each
        for each in ran().heard
        if each.situation.task == task and each.answer.writer == "a" and not each.held
    )
    bad = await saying(good, FORMLESS)
    found = await played(bad, good.answer.text)
    assert found.put_right
    assert len(found.rounds) == 1
    assert Ends.of([found]) == Ends(held=1, asked_again=1, put_right=1, refused=0, left_out=0, waiting=0)


async def test_what_was_found_is_told_and_the_third_answer_decides() -> None:
    good, bad = await spoilt("draft", "answer")
    asked = await waiting(bad)
    assert bad.held[0].code in asked.messages[1].text
    still = await played(bad, bad.answer.text, bad.answer.text)
    assert still.refused
    assert (still.waits, len(still.rounds), {each.code for each in still.held}) == (
        None,
        2,
        {each.code for each in bad.held},
    )
    assert (await played(bad, bad.answer.text, good.answer.text)).put_right


async def test_a_repaired_answer_may_lose_another_part() -> None:
    good, bad = await spoilt("points", "points")
    found = await played(await saying(good, FORMLESS), bad.answer.text)
    assert (found.left_out, found.asked_again, found.held) == (True, True, bad.held)


@pytest.mark.parametrize("where", ["reply", "wording"])
async def test_of_a_turn_the_refused_text_alone_goes_back(where: str) -> None:
    good, bad = await spoilt("turn", where)
    asked = await waiting(bad)
    assert asked.schema_name == "repaired"
    assert bad.held[0].code in asked.messages[1].text
    assert (await played(bad, json.dumps({"text": ""}))).refused
    stream = SentenceStream()
    stream.feed(good.answer.text)
    texts = {"reply": "**What else should I know?**", "wording": read_object(stream.found)["wording"]}
    assert (await played(bad, json.dumps({"text": texts[where]}))).put_right


async def test_a_turn_out_of_form_is_asked_for_with_the_same_question() -> None:
    good = next(each for each in ran().heard if each.situation.task == "turn" and not each.held)
    bad = await saying(good, '{"notes": 1}')
    assert (await waiting(bad)).messages == good.sent.ask.messages
    assert (await played(bad, good.answer.text)).put_right


async def test_rounds_that_answer_something_else_are_told() -> None:
    _, bad = await spoilt("draft", "answer")
    other = replace(bad.sent, answers=(bad.answer,))
    with pytest.raises(UnknownRequest, match="draft"):
        await after_repairs(bad, [other], voice=real_answers.VOICE)


def test_repaired_answers_say_where_they_come_from() -> None:
    kept = read_recordings(real_answers.RECORDINGS / real_answers.REPAIRS)
    asked = {name_of(each, number) for each in ran().heard for number in (1, 2)}
    assert kept.keys() <= asked
    for each in kept.values():
        (answer,) = each.answers
        assert "given only the rendered prompt" in answer.origin
        assert library().locked[each.prompt] == each.prompt_hash
        assert len(answer.sent) == 64
    played_on = {sent.situation for each in ran().repaired for sent in each.rounds}
    still = {name_of(each.first, number) for each in ran().repaired for number in (1, 2)}
    assert played_on == kept.keys() & still


@pytest.fixture
async def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Heard, Heard, Heard]:
    """Two recorded answers of which something is held back, one that goes back and one that does not."""
    good, bad = await spoilt("draft", "answer")
    _, less = await spoilt("agenda", "items")
    write_recordings(tmp_path / "kept", [replace(each.sent, answers=(each.answer,)) for each in (bad, less)])
    looked = tmp_path / "looked.yaml"
    looked.write_text(yaml.safe_dump({"most_false": 1.0, "looked_at": []}), "utf-8")
    monkeypatch.setattr(real_answers, "RECORDINGS", tmp_path / "kept")
    monkeypatch.setattr(real_answers, "LOOKED", looked)
    monkeypatch.setattr(real_answers, "situations", lambda: [bad.situation, less.situation])
    return tmp_path / "asked", good, bad, less


def test_the_command_writes_what_is_asked_again_and_takes_in_what_is_answered(
    desk: tuple[Path, Heard, Heard, Heard], capsys: pytest.CaptureFixture[str]
) -> None:
    folder, good, bad, less = desk
    name = f"{bad.situation.id}-{bad.answer.writer}"
    assert real_answers.main(["--ask-again", str(folder)]) == 0
    assert {each.name for each in folder.iterdir()} == {f"{name}-1.txt", LEFT_OUT}
    assert bad.sent.system[:200] in (folder / f"{name}-1.txt").read_text("utf-8")
    left = (folder / LEFT_OUT).read_text("utf-8")
    held = less.held[0]
    assert f"{less.situation.id} {less.answer.writer} {held.where} {held.code} the rest shown" in left
    assert bad.situation.id not in left
    assert "of 2 good answers refused at first, 1 were asked for again; " in capsys.readouterr().out

    (folder / f"{name}-1.answer.txt").write_text(bad.answer.text, "utf-8")
    (folder / "nobody-z-1.answer.txt").write_text("{}", "utf-8")
    assert real_answers.main(["--answer-again", str(folder), "2026-11-30", "made up"]) == 0
    assert (folder / f"{name}-2.txt").is_file()
    told = capsys.readouterr().out
    assert "1 not answered yet" in told
    assert "nobody-z-1.answer.txt: not taken in, as nothing asks for it" in told
    (folder / f"{name}-2.answer.txt").write_text(good.answer.text, "utf-8")
    assert real_answers.main(["--answer-again", str(folder), "2026-11-30", "made up"]) == 0
    assert "1 put right, 0 refused still, 1 left out in part, 0 not answered" in capsys.readouterr().out

    kept = read_recordings(real_answers.RECORDINGS / real_answers.REPAIRS)
    assert list(kept) == [f"{name}-1", f"{name}-2"]
    (written,) = kept[f"{name}-2"].answers
    assert isinstance(written, WrittenAnswer)
    assert (written.writer, written.origin, written.day) == (bad.answer.writer, "made up", "2026-11-30")
    assert (written.prompt, written.text) == (bad.sent.prompt, good.answer.text)
    assert real_answers.main(["--ask-again", str(folder / "again")]) == 0
    assert [each.name for each in (folder / "again").iterdir()] == [LEFT_OUT]
    assert read_recordings(real_answers.RECORDINGS / real_answers.REPAIRS) == kept

    (folder / f"{name}-2.answer.txt").unlink()
    (folder / f"{name}-1.answer.txt").write_text(f"{bad.answer.text} ", "utf-8")
    assert real_answers.main(["--answer-again", str(folder), "2026-11-30", "made up"]) == 0
    assert list(read_recordings(real_answers.RECORDINGS / real_answers.REPAIRS)) == [f"{name}-1"]
    assert "1 not answered yet" in capsys.readouterr().out
