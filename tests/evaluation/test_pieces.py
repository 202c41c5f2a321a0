"""What of an answer counts as a piece, and what one refused piece makes of the count."""

from __future__ import annotations

import functools
from dataclasses import replace

import pytest

from evals import real_answers
from evals.recorded_files import read_recordings
from goalcoach.evaluation.pieces import Pieces, pieces, pieces_at_first_sight
from goalcoach.evaluation.real_answers import Heard, Looked, LookedAt

TURN = """Noted. **When?**
```json
{"notes": [{"field": "due"}, {"field": "why"}], "options": [{"text": "a"}, {"text": "b"}], "wording": %s}
```"""


@pytest.mark.parametrize(
    ("task", "text", "many"),
    [
        ("turn", TURN % "null", 4),
        ("turn", TURN % '"Cut it."', 5),
        ("turn", 'Hm?\n```json\n{"notes": [], "options": [], "wording": null}\n```', 1),
        ("turn", "Hm?", 1),
        ("points", '{"points": [{}, {}, {}], "left_empty": []}', 3),
        ("ways", '{"ways": [{}, {}], "question": "Which?"}', 3),
        ("gap", '{"cause": null, "quote": "", "action": "", "question": "Why?"}', 1),
        ("draft", '{"text": "Cut it.", "milestones": [{}, {}]}', 1),
        ("points", "not an object", 1),
    ],
)
def test_what_is_judged_by_itself_is_a_piece(task: str, text: str, many: int) -> None:
    assert pieces(task, text) == many


@functools.cache
def answer(points: int) -> Heard:
    """An answer with so many points, to which nothing happened."""
    situation = next(each for each in real_answers.situations() if each.task == "points")
    sent = read_recordings(real_answers.RECORDINGS)[situation.id]
    text = f'{{"points": [{", ".join(["{}"] * points)}]}}'
    return Heard(situation=situation, sent=sent, answer=replace(sent.answers[0], text=text), held=())


def label(where: str, code: str, *, fair: bool = False) -> LookedAt:
    """What somebody said of a piece of it."""
    return LookedAt(answer=answer(1).name, where=where, code=code, fair=fair, why="so", mended="mended")


@pytest.mark.parametrize(
    ("labels", "told"),
    [
        ((), Pieces(all=9, refused=0)),
        ((label("points[4]", "TP301"), label("points[4]", "TP303")), Pieces(all=9, refused=1)),
        ((label("points[4]", "TP301"), label("points[5]", "TP303")), Pieces(all=9, refused=2)),
        ((label("answer", ""),), Pieces(all=9, refused=9)),
        ((label("points[4]", "TP301", fair=True),), Pieces(all=0, refused=0)),
    ],
)
def test_a_piece_counts_once_and_a_whole_answer_with_all_it_has(
    labels: tuple[LookedAt, ...], told: Pieces
) -> None:
    looked = Looked(most_false=0.0, faulty={}, looked_at=labels)

    assert pieces_at_first_sight([answer(9)], looked) == told


def test_an_answer_with_a_fault_is_not_counted() -> None:
    looked = Looked(most_false=0.0, faulty={answer(9).name: "wrong"}, looked_at=())

    assert pieces_at_first_sight([answer(9)], looked) == Pieces(all=0, refused=0)
