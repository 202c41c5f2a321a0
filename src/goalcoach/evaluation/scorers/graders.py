"""Has a language model grade an answer by a rubric, several times. Advisory: it never decides a gate."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median_low
from typing import Any

from goalcoach.domain.errors import Unavailable
from goalcoach.evaluation.cases.fields import GRADER
from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.scorers.rubrics import BEST, GOOD, Rubric
from goalcoach.evaluation.scorers.saying import NOTHING_SHOWN, Saying
from goalcoach.evaluation.scorers.score import Looked, Score, Scored
from goalcoach.evaluation.scorers.told import told
from goalcoach.llm.asking import Asking
from goalcoach.llm.budget import FREE
from goalcoach.llm.directory import Directory
from goalcoach.llm.model import Model
from goalcoach.llm.pseudonyms import Pseudonyms
from goalcoach.llm.reason import told as reason
from goalcoach.llm.strict import BadJson
from goalcoach.prompts.library import Library, library
from goalcoach.prompts.schemas import shape_of
from goalcoach.rules.pack import NO_PACK

PROMPT = "evals/grade"
READINGS = 3
"""Grades of which the middle one counts."""
CALLS = 5
"""Questions for them at most: an answer that cannot be read is no grade."""
ORDERS = ((1, 2, 3, 4, 5), (5, 4, 3, 2, 1), (3, 1, 5, 2, 4), (2, 4, 1, 5, 3), (4, 5, 1, 3, 2))
"""Orders in which the steps are told, another each time: a language model leans towards the first and the
last. It makes every question another one, too, so that none is answered from a cache."""
SECONDS = 60.0
_LANGUAGE = "English"
"""Of the reasons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded:
    """What came of grading one answer."""

    grades: tuple[int, ...]
    """All that could be read, in order; fewer than READINGS where too few could."""
    why: str
    """The reason of the one that counts, or why there is none."""

    @property
    def grade(self) -> int | None:
        """The middle one, the lower of two; None where there are too few."""
        return median_low(self.grades) if len(self.grades) >= READINGS else None


async def grade(rubric: Rubric, looked: Looked, model: Model, *, prompts: Library | None = None) -> Score:
    """What a language model says of an outcome, in CALLS questions at most. Never raises for an answer.

    A score of what could not be played, or not be graded three times, is *failed*; of what nobody was shown,
    unscored.
    """
    say, outcome = Saying(f"{GRADER}{rubric.name}"), looked.outcome
    if outcome.ended is Ended.FAILED:
        return say.failed(outcome.why or "The case could not be played.")
    if not outcome.shown:
        return say.unscored(outcome.why or NOTHING_SHOWN)
    known = told(looked)
    found = await graded(rubric, "\n".join(known.all), outcome.text, model, prompts=prompts)
    if found.grade is None:
        return say.failed(found.why)
    return Score(
        scorer=say.scorer,
        state=Scored.SCORED,
        passed=found.grade >= GOOD,
        value=(found.grade - 1) / (BEST - 1),
        why=f"Grade {found.grade} of {BEST}, from {', '.join(map(str, found.grades))}: {found.why}",
    )


async def graded(
    rubric: Rubric, situation: str, answer: str, model: Model, *, prompts: Library | None = None
) -> Graded:
    """An answer, graded by one rubric until there are READINGS grades, in CALLS questions at most."""
    asking = Asking(
        model=model,
        prices=FREE,
        names=Pseudonyms(Directory(()), ()),
        prompts=prompts or library(),
        pack=NO_PACK,
        trusted={"language": _LANGUAGE},
        deadline=time.monotonic() + SECONDS,
    )
    read: list[tuple[int, str]] = []
    why = "No answer of the grader could be read."
    for order in ORDERS:
        values = {"rubric": rubric.lines(order), "situation": situation, "answer": answer}
        try:
            found = await asking.object(PROMPT, values)
        except BadJson:
            continue
        except Unavailable as error:
            why = reason(error)
            break
        read += _read(found, answer)
        if len(read) == READINGS:
            break
    graded_so = Graded(grades=tuple(number for number, _ in read), why=why)
    reasons = [reason for number, reason in read if number == graded_so.grade]
    return Graded(grades=graded_so.grades, why=reasons[0] if reasons else why)


def _read(found: dict[str, Any], answer: str) -> Iterator[tuple[int, str]]:
    """The grade and its reason; none in another form, or that rests on words that are not in the answer."""
    if shape_of("graded").misfits(found):
        return
    words = " ".join(found["words"].split())
    if words and words in " ".join(answer.split()):
        yield int(found["grade"]), found["why"].strip()
