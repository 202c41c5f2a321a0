"""Situations to be answered: many and varied, each asks a language model; answers are kept as they come."""

from __future__ import annotations

import functools
from collections import Counter
from pathlib import Path

import pytest

from evals import real_answers
from evals.recorded_files import read_recordings, write_recordings
from goalcoach.evaluation.situations import TASKS, TURN, Situation
from goalcoach.llm.recorded import fingerprint


@functools.cache
def situations() -> tuple[Situation, ...]:
    return tuple(real_answers.situations())


def test_situations_are_many_of_every_task_and_of_many_trades() -> None:
    tasks = Counter(each.task for each in situations())
    assert len({each.id for each in situations()}) == len(situations()) >= 40
    assert tasks[TURN] >= 16
    assert all(tasks[task] >= 3 for task in TASKS)
    assert Counter(each.request.facts.language for each in situations())["de"] >= 4
    assert len({each.who for each in situations()}) >= 20


def test_an_answer_is_taken_in_as_it_is_and_says_where_it_comes_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = [real_answers.sent_in(each) for each in situations()]
    write_recordings(tmp_path / "kept", sent)
    monkeypatch.setattr(real_answers, "RECORDINGS", tmp_path / "kept")
    text = 'Broken \t\n```json\n{"notes": \n'
    (tmp_path / "01-a.txt").write_text(text, "utf-8")

    assert real_answers.main(["--take", str(tmp_path), "2026-11-28", "made up for this test"]) == 0

    first, *others = (read_recordings(tmp_path / "kept")[each.situation] for each in sent)
    (answer,) = first.answers
    assert (answer.text, answer.writer, answer.origin) == (text, "a", "made up for this test")
    assert (answer.prompt, answer.sent) == (sent[0].prompt, fingerprint(sent[0].ask))
    assert others == sent[1:]


def test_without_answers_nothing_is_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_recordings(tmp_path, map(real_answers.sent_in, situations()))
    monkeypatch.setattr(real_answers, "RECORDINGS", tmp_path)

    assert real_answers.main([]) == 1
    assert "Nobody has answered yet" in capsys.readouterr().err
