"""Whether the answers of a language model have the form they were asked for, read strictly."""

from __future__ import annotations

from goalcoach.evaluation.scorers.saying import Saying
from goalcoach.evaluation.scorers.score import Looked, Score
from goalcoach.evaluation.situations import TURN
from goalcoach.llm.sentences import SentenceStream
from goalcoach.llm.strict import BadJson, read_object
from goalcoach.llm.tasks.catalogue import TASKS
from goalcoach.llm.turn_prompts import REPAIRED, REPLY
from goalcoach.prompts.library import library
from goalcoach.prompts.schemas import shape_of
from goalcoach.prompts.shape import Shape


def schema(looked: Looked) -> Score:
    """Share of the answers that had the form."""
    say, said = Saying("schema"), looked.outcome.said
    if looked.case.fixed:
        return say.unscored("The answer is given by the case, so its form is nobody's doing.")
    if not said:
        return say.unscored("No language model was asked.")
    first = _shape(looked.task)
    wrong = []
    for number, answer in enumerate(said, 1):
        shapes = (first,) if number == 1 or looked.task != TURN else (first, shape_of(REPAIRED))
        if all(problems := [_misfit(answer, shape) for shape in shapes]):
            wrong.append(f"Answer {number} of {len(said)} does not have the form: {problems[0]}.")
    return say.share(len(said), wrong, "Every answer had the form that was asked for.")


def _shape(task: str) -> Shape:
    return shape_of(library().newest(REPLY if task == TURN else TASKS[task].prompt).returns)


def _misfit(answer: str, shape: Shape) -> str:
    """What is wrong with an answer; empty when it has the form."""
    if shape.spoken:
        stream = SentenceStream()
        stream.feed(answer)
        answer = stream.found
    try:
        return next(iter(shape.misfits(read_object(answer))), "")
    except BadJson as error:
        return str(error)
