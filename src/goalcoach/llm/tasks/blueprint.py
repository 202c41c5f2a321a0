"""The next step of each competency of a role, in words of a person's work. Reckons no levels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.framework import Competency
from goalcoach.llm.situation import one_line
from goalcoach.llm.tasks.besides import besides
from goalcoach.llm.tasks.sieve import Sieve
from goalcoach.llm.tasks.task import Judged, Task
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Accepted


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """A competency with the level that was shown and the one that comes next, as they were reckoned."""

    competency: Competency
    shown: int
    """0 when nothing was shown yet."""
    next: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BlueprintRequest:
    """A role somebody chose, and the steps towards it; at most three."""

    role: str
    """Its name and version."""
    steps: tuple[NextStep, ...]
    work: str
    """What the person said of their work."""
    facts: Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class PhrasedStep:
    """A next level in one sentence."""

    competency: str
    """Id."""
    sentence: Accepted[ReplyDraft]


Phrased = tuple[PhrasedStep, ...]
"""In the order of the request, without those whose sentence was withheld."""


def _fill(request: BlueprintRequest) -> Mapping[str, str]:
    return {
        "role": request.role,
        "steps": "\n".join(_steps(request)),
        "work": request.work,
    }


def _steps(request: BlueprintRequest) -> Iterator[str]:
    for each in request.steps:
        shown, following = (f"{level}{_words(each.competency, level)}" for level in (each.shown, each.next))
        yield f"{each.competency.id} {one_line(each.competency.name)}: shown {shown}, next {following}"


def _words(competency: Competency, level: int) -> str:
    return f" ({one_line(competency.levels[level - 1])})" if 1 <= level <= len(competency.levels) else ""


def _judge(found: Mapping[str, Any], request: BlueprintRequest) -> Judged[Phrased]:
    # What reads words about causes is brought in with the first answer: nobody who only asks waits for it.
    from goalcoach.llm.builtin.causes.curing import names_course

    facts = request.facts
    sieve = Sieve(replace(facts, said=(*(facts.said or ()), request.role, *_steps(request), request.work)))
    order = [each.competency.id for each in request.steps]
    passed: dict[str, Accepted[ReplyDraft]] = {}
    for number, row in enumerate(found["steps"]):
        id_, text = row["competency"], row["sentence"].strip()
        if id_ not in order or id_ in passed:
            sieve.wrong(f"steps[{number}].competency", "none of the steps, or twice", id_)
        elif not text:
            sieve.wrong(f"steps[{number}].sentence", "empty", text)
        elif names_course(text, facts.language, sieve.facts.said or ()):
            sieve.wrong(f"steps[{number}].sentence", "a course or certificate that nobody named", text)
        elif problem := besides(text, sieve.facts):
            sieve.wrong(f"steps[{number}].sentence", problem, text)
        elif accepted := sieve.passing(
            f"steps[{number}]", ReplyDraft(text=text, language=facts.language, whole=False)
        ):
            passed[id_] = accepted
    if not passed and sieve.clean:
        sieve.wrong("steps", "none of the steps was put into words", "")
    steps = tuple(PhrasedStep(competency=id_, sentence=passed[id_]) for id_ in order if id_ in passed)
    return sieve.outcome(steps or None)


BLUEPRINT = Task(name="blueprint", prompt="growth/blueprint", fill=_fill, judge=_judge)
