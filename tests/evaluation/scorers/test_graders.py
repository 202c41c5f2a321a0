"""A grader is asked three times, in other orders, and never decides; its grades are held against others."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Sequence
from pathlib import Path
from statistics import fmean

import pytest

from evals.grader import READINGS as READ
from evals.grader import by_readers, gold, told
from evals.grader_readings import take, write_prompts
from evals.quick_yaml import read_yaml
from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.cases.fields import GRADER
from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.scorers.agreement import agreement, kappa
from goalcoach.evaluation.scorers.catalogue import SCORERS
from goalcoach.evaluation.scorers.grader_gold import GoldAnswer, agreed, held_against
from goalcoach.evaluation.scorers.graders import CALLS, ORDERS, READINGS, grade
from goalcoach.evaluation.scorers.rubrics import RUBRICS
from goalcoach.evaluation.scorers.score import Score, Scored
from goalcoach.llm.model import NOTHING, Ask, Piece, Reply
from goalcoach.llm.reason import Reason, unavailable
from goalcoach.llm.recorded import fingerprint
from tests.each import every
from tests.evaluation.scorers.looking import Seen

REPLY = "Nine falls a month. **What would families notice first?**"
SHOWN = Seen(shown={"reply": REPLY})
RUBRIC = RUBRICS["moves-on"]


def graded(number: int, words: str = "families notice") -> str:
    return json.dumps({"words": words, "why": f"For {number}.", "grade": str(number)})


class Grader:
    """Says one thing after the other, then the last one again."""

    name, host = "grader", "here"

    def __init__(self, *said: str | None) -> None:
        self.said = list(said)
        self.asked: list[Ask] = []

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        text = self.said[min(len(self.asked), len(self.said) - 1)]
        self.asked.append(ask)
        if text is None:
            raise unavailable(Reason.UNREACHABLE)
        yield Piece(text)
        yield Reply(text=text, usage=NOTHING, model="x", host="x", seconds=0, attempts=1, mode="text")


class Reader(Grader):
    """Grades as somebody did, with a slip."""

    def __init__(self, answers: Sequence[GoldAnswer], slip: int) -> None:
        super().__init__()
        self._answers = answers
        self._slip = slip

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        each = next(each for each in self._answers if each.answer.split("\n")[0] in ask.messages[1].text)
        self.said = [graded(max(1, min(5, each.grade + self._slip)), each.answer)]
        async for part in super().ask(ask, deadline=deadline):
            yield part


async def test_the_middle_of_three_grades_counts_and_no_question_is_asked_twice() -> None:
    grader = Grader(graded(5), graded(2), graded(4))

    score = await grade(RUBRIC, SHOWN.looked(), grader)

    assert score == Score(
        scorer="grader:moves-on",
        state=Scored.SCORED,
        passed=True,
        value=0.75,
        why="Grade 4 of 5, from 5, 2, 4: For 4.",
    )
    assert len({fingerprint(ask) for ask in grader.asked}) == READINGS == len(grader.asked)
    assert len(set(ORDERS)) == CALLS
    assert all(REPLY in ask.messages[1].text and REPLY not in ask.messages[0].text for ask in grader.asked)


CASES: dict[str, tuple[tuple[str | None, ...], Scored, float, int]] = {
    "one that cannot be read is no grade": (("no", graded(2), graded(1), graded(2)), Scored.SCORED, 0.25, 4),
    "words that are not there": ((graded(5, "wonderful"), *[graded(1)] * 3), Scored.SCORED, 0.0, 4),
    "another form": (('{"grade": 5}', graded(5)), Scored.SCORED, 1.0, 4),
    "too few": (("no", graded(5), "no", graded(5), "no"), Scored.FAILED, 0.0, CALLS),
    "no answer": ((graded(5), None), Scored.FAILED, 0.0, 2),
}


@pytest.mark.parametrize("name", CASES)
async def test_what_cannot_be_read_counts_for_nothing(name: str) -> None:
    said, state, value, calls = CASES[name]
    grader = Grader(*said)

    score = await grade(RUBRIC, SHOWN.looked(), grader)

    assert (score.state, score.value, len(grader.asked)) == (state, value, calls), score.why
    assert score.why


async def test_nobody_is_asked_about_what_was_not_shown() -> None:
    grader = Grader(graded(5))

    nothing = await grade(RUBRIC, Seen().looked(), grader)
    failed = await grade(RUBRIC, SHOWN.looked(Ended.FAILED, "It broke."), grader)

    assert (nothing.state, failed.state, failed.why) == (Scored.UNSCORED, Scored.FAILED, "It broke.")
    assert grader.asked == []


def test_no_grader_is_among_those_that_decide() -> None:
    assert not {f"{GRADER}{name}" for name in RUBRICS} & SCORERS.keys()


async def test_a_grader_is_held_against_answers_that_somebody_graded() -> None:
    answers = gold()
    one_off = await held_against(answers, Reader(answers, slip=1))
    found = agreed(one_off)

    assert len(answers) >= 30
    assert all(sum(each.rubric == name for each in answers) >= 8 for name in RUBRICS)
    assert {each.grade for each in answers} == {1, 2, 3, 4, 5}
    assert (found.of, found.near, found.failed) == (len(answers), len(answers), 0)
    assert 0.6 < found.kappa.low < found.kappa.value < found.kappa.high < 1
    assert told(found, one_off)[0].startswith("weighted kappa 0.")


async def test_what_a_grader_could_not_grade_is_told_and_far_grades_are_named() -> None:
    answers = gold()[:4]
    held = [
        *await held_against(answers[:1], Grader(graded(1, answers[0].answer))),
        *await held_against(answers[1:2], Grader(graded(4, answers[1].answer))),
        *await held_against(answers[2:], Grader(None)),
    ]

    lines = told(agreed(held), held)

    assert lines[1] == "1 the same grade, 1 at most one apart, 2 could not be graded"
    assert lines[2:] == [f"{answers[0].id}: 1, read as {answers[0].grade}: For 1."]


PAIRS = ((1, 1), (1, 2), (2, 2), (3, 5), (4, 4), (5, 4), (5, 5), (2, 3), (4, 1))


def test_weighted_kappa_is_lins_concordance_of_the_grades() -> None:
    """Both are the same figure where weights are squares (Robieson, 1999); reckoned here in the other way."""
    ones, others = [one for one, _ in PAIRS], [other for _, other in PAIRS]
    apart = fmean(ones) - fmean(others)
    together = fmean(one * other for one, other in PAIRS) - fmean(ones) * fmean(others)
    spread = sum(fmean(x * x for x in each) - fmean(each) ** 2 for each in (ones, others))

    assert kappa(PAIRS) == pytest.approx(2 * together / (spread + apart**2))


@every(
    "pairs, value",
    [([(1, 1), (5, 5)], 1.0), ([(1, 3), (5, 3)], 0.0), ([(1, 5), (5, 1)], -1.0), ([(3, 3), (3, 3)], 1.0)],
)
def test_kappa_is_one_for_the_same_and_nothing_by_chance(pairs: list[tuple[int, int]], value: float) -> None:
    found = agreement(pairs, seed=1)

    assert kappa(pairs) == pytest.approx(value)
    assert found.low <= found.value <= found.high


def test_what_is_no_gold_answer_is_said() -> None:
    row = {"id": "x", "rubric": "listens", "known": "a", "answer": "b", "grade": 6, "why": "c"}

    with pytest.raises(InvalidInput, match="grade 1 to 5"):
        GoldAnswer.of(row)
    with pytest.raises(InvalidInput, match="has answer, grade"):
        GoldAnswer.of({"id": "x"})
    with pytest.raises(ValueError, match="no pair"):
        kappa([])


def test_the_docs_tell_how_far_three_readers_agree_with_the_gold_grades() -> None:
    page = " ".join((READ.parents[2] / "docs" / "eval-scorers.md").read_text("utf-8").split())
    read = by_readers()
    first, second = told(held := agreed(read), read)[:2]
    assert held.of == len(gold())
    assert first in page
    assert second.split(",")[0] in page


def test_what_readers_answer_is_taken_in_as_they_wrote_it(tmp_path: Path) -> None:
    one = [each for each in gold() if each.id == "listens-exact"]
    write_prompts(one, tmp_path)
    for number in range(1, READINGS + 1):
        sent = tmp_path / str(number) / "listens-exact.txt"
        assert "3 last week alone" in sent.read_text("utf-8")
        sent.with_suffix(".json").write_text(graded(number, "3 last week alone"), "utf-8")
    take(one, tmp_path, tmp_path / "taken.yaml")
    taken = read_yaml((tmp_path / "taken.yaml").read_text("utf-8"))
    assert list(taken.values()) == [graded(number, "3 last week alone") for number in (1, 2, 3)]
    assert taken.keys() <= read_yaml(READ.read_text("utf-8")).keys()
