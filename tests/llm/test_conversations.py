"""Conversations as people type them, with the goal that must come out, in words they said."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.sentence import ENGLISH, spoken_date
from goalcoach.llm.port import Command
from goalcoach.rules.language.packs import pack
from goalcoach.store.codec import SKETCH
from tests.llm.conversation import Case, load, paths, play
from tests.llm.loop import Exchange, Loop

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_JOINING = {
    word.lower()
    for phrase in (
        *(ENGLISH.by, ENGLISH.from_to, ENGLISH.to, ENGLISH.of, ENGLISH.now, ENGLISH.because, ENGLISH.bring),
        *(ENGLISH.why, ENGLISH.application, ENGLISH.mastery, ENGLISH.hours),
    )
    for word in _WORD.findall(phrase)
}
"""Connecting words: all that may stand in a goal without having been said."""
CASES = [load(path) for path in paths()]


@pytest.fixture(scope="module", params=CASES, ids=[case.id for case in CASES])
def played(request: pytest.FixtureRequest) -> tuple[Case, Loop]:
    """A finished conversation; the tests only look at it."""
    case: Case = request.param
    return case, play(case)


def wordings(loop: Loop) -> list[GoalDraft]:
    return [exchange.answer.wording for exchange in loop.exchanges if exchange.answer.wording]


def test_each_turn_gets_the_answer_it_should(played: tuple[Case, Loop]) -> None:
    case, loop = played
    for turn, exchange in zip(case.turns, loop.exchanges, strict=True):
        for phrase in turn.reply:
            assert phrase in exchange.reply
        for phrase in turn.absent:
            assert phrase not in exchange.reply
        if turn.asked is not None:
            assert (exchange.answer.asked or "nothing") == turn.asked, exchange.reply
        if turn.unclear is not None:
            assert exchange.answer.unclear == turn.unclear
        if turn.offers is not None:
            assert (exchange.answer.wording is not None) is turn.offers, exchange.reply
        for option in turn.options:
            assert option in exchange.options


def test_the_goal_is_the_one_it_should_be(played: tuple[Case, Loop]) -> None:
    case, loop = played
    goal = loop.adopted if case.adopted else loop.wording
    if case.goal is None:
        assert goal is None
        return
    assert goal is not None
    assert goal.kind is (case.kind or GoalKind.PERFORMANCE)
    assert {key: _part(goal, key) for key in case.goal} == {
        key: _plain(value) for key, value in case.goal.items()
    }
    assert (loop.adopted is not None) is case.adopted


def _part(goal: GoalDraft, key: str) -> Any:
    measure = goal.measure
    found = {
        "text": goal.text,
        "kind": goal.kind.value,
        "metric": measure.name if measure else "",
        "baseline": measure.baseline if measure else None,
        "target": measure.target if measure else None,
        "unit": measure.unit if measure else "",
        "due": goal.due,
        "review": goal.review,
        "why": goal.why,
        "hours": goal.hours_per_month,
        "application": goal.application,
        "mastery": goal.mastery,
        "milestones": [f"{m.text} ({m.due})" for m in goal.milestones],
        "key_results": [part.text for part in goal.key_results],
    }
    return found[key]


def _plain(value: Any) -> Any:
    return Decimal(str(value)) if isinstance(value, int | float) else value


def test_no_word_number_or_date_comes_from_nowhere(played: tuple[Case, Loop]) -> None:
    case, loop = played
    said = " ".join(loop.said).lower()
    spoken, numbers = set(_WORD.findall(said)), set(_NUMBER.findall(said))
    days = _days(case, loop)
    for draft in wordings(loop):
        for each in (draft, *draft.key_results):
            text = each.text
            for day in sorted(days, key=lambda each: -len(spoken_date(each))):
                text = text.replace(spoken_date(day), " ")
            assert set(_WORD.findall(text.lower())) - spoken <= _JOINING
            assert set(_NUMBER.findall(text)) <= numbers
            assert {each.due, each.review, *(m.due for m in each.milestones)} - {None} <= days


def _days(case: Case, loop: Loop) -> set[date]:
    times = (time for text in loop.said for time in pack("en").times(text, case.today, loop.calendar))
    return {day for time in times for day in (time.begin, time.until) if day}


def test_every_note_holds_words_of_its_turn(played: tuple[Case, Loop]) -> None:
    _, loop = played
    for exchange in loop.exchanges:
        for note in exchange.answer.notes:
            assert note.quote
            assert note.quote in loop.transcript[note.turn - 1].text


def test_the_rules_refuse_nothing_the_coach_says(played: tuple[Case, Loop]) -> None:
    _, loop = played
    refused = [
        (each.said, finding.code, finding.message) for each in loop.exchanges for finding in each.refused
    ]
    assert not refused
    assert not [(finding.code, finding.message) for finding in loop.streamed]


def test_a_sketch_can_be_kept_and_read_again(played: tuple[Case, Loop]) -> None:
    _, loop = played
    for exchange in loop.exchanges:
        sketch = exchange.sketch
        assert all(type(key) is str for key in sketch.questions)
        assert SKETCH.load(SKETCH.dump(sketch)) == sketch


def test_each_reply_asks_exactly_one_question_at_its_end(played: tuple[Case, Loop]) -> None:
    _, loop = played
    for exchange in loop.exchanges:
        assert re.search(r"\*\*[^*]+\?\*\*$", exchange.reply), exchange.reply
        assert exchange.reply.count("**") == 2


def test_nobody_is_asked_the_same_thing_three_times(played: tuple[Case, Loop]) -> None:
    _, loop = played
    streak: list[Exchange] = []
    for exchange in loop.exchanges:
        same = (
            streak and streak[-1].answer.asked is exchange.answer.asked and exchange.answer.asked is not None
        )
        learned = bool(exchange.answer.notes) or exchange.answer.command in (Command.UNDO, Command.HELP)
        streak = [*streak, exchange] if same and not learned else [exchange]
        asked = exchange.answer.asked
        if asked is not None and asked.value not in ("outcome", "key_result"):
            assert len(streak) <= 2, [each.reply for each in streak]


def test_options_are_few_and_leave_a_way_out(played: tuple[Case, Loop]) -> None:
    _, loop = played
    for exchange in loop.exchanges:
        assert len(exchange.options) <= 3
        assert len(set(exchange.options)) == len(exchange.options)


def test_must_not_contain(played: tuple[Case, Loop]) -> None:
    case, loop = played
    final = loop.adopted or loop.wording
    for phrase in case.must_not_contain:
        assert final is None or phrase not in final.text


def test_there_are_conversations_of_every_sort() -> None:
    kinds = [case.kind for case in CASES if case.goal]
    assert len(CASES) >= 25
    assert kinds.count(GoalKind.DEVELOPMENT) >= 6
    assert kinds.count(GoalKind.OBJECTIVE) >= 4
    assert len({case.id for case in CASES}) == len(CASES)
    assert all(case.id == path.stem for case, path in zip(CASES, paths(), strict=True))


@pytest.mark.slow
def test_the_same_conversation_ends_the_same(played: tuple[Case, Loop]) -> None:
    case, loop = played
    assert [each.reply for each in play(case).exchanges] == [each.reply for each in loop.exchanges]


def test_a_file_with_an_unknown_key_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "odd.yaml"
    path.write_text("{id: odd, why: x, turns: [], goal: null, colour: red}", encoding="utf-8")
    with pytest.raises(ValueError, match="colour"):
        load(path)
