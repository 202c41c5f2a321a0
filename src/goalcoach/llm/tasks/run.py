"""One task from its request to what may be shown: asks, reads, judges, asks again. Knows no task by name."""

from __future__ import annotations

import time
from typing import Any

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.answer import BadAnswer
from goalcoach.llm.asking import REPAIRS, Asking
from goalcoach.llm.directory import Directory
from goalcoach.llm.endpoint import Endpoint
from goalcoach.llm.pseudonyms import Pseudonyms
from goalcoach.llm.reason import UNFIT, told
from goalcoach.llm.situation import trusted
from goalcoach.llm.strict import BadJson, read_object
from goalcoach.llm.tasks.task import A, Judged, Outcome, R, Task, Withheld
from goalcoach.prompts.library import library
from goalcoach.prompts.schemas import shape_of

_GIVEN_BACK = 8_000
"""Characters of an answer that go back with what was found in it."""


async def run(
    task: Task[R, A],
    request: R,
    endpoint: Endpoint,
    *,
    person: str,
    people: Directory,
    voice: str,
    seconds: float,
) -> Outcome[A]:
    """What comes of a task. `person` is who asks, and whose budget it is; `seconds` are for all calls.

    What was found in an answer of which nothing can be used goes back with it, at most twice. An answer of
    which something can be used is taken as it is, without the rest. Never raises for a bad answer; raises
    Unavailable when no answer came at all.
    """
    asking = Asking(
        model=endpoint.request(person),
        prices=endpoint.budget.prices,
        names=Pseudonyms(people),
        pack=request.facts.pack,
        trusted=trusted(request.facts, voice),
        deadline=time.monotonic() + seconds,
    )
    values, refused, why = task.fill(request), "", ""
    judged: Judged[A] = Judged(passed=None)
    withheld: list[Withheld] = []
    for repairs in range(REPAIRS + 1):
        try:
            text = await asking.whole(task.prompt, {**values, "refused": refused})
        except Unavailable as error:
            if not repairs:
                raise
            why = told(error)
            break
        judged = _judged(task, text, request)
        withheld += judged.withheld
        why = UNFIT.format(reason=_reason(judged))
        if judged.passed is not None or not asking.left:
            break
        refused = "\n".join((text[:_GIVEN_BACK], *judged.found))
    return Outcome(
        passed=judged.passed,
        withheld=tuple(withheld),
        making=asking.making(repairs),
        why="" if judged.passed is not None else why,
    )


def _judged(task: Task[R, A], text: str, request: R) -> Judged[A]:
    try:
        return task.judge(_object(task.prompt, text), request)
    except BadJson as error:
        return Judged(passed=None, found=(f"answer: {error}",))
    except BadAnswer as error:
        return Judged(passed=None, found=error.reasons)


def _object(prompt: str, text: str) -> dict[str, Any]:
    """The object of an answer. Raises BadJson, BadAnswer."""
    found = read_object(text)
    if reasons := shape_of(library().newest(prompt).returns).misfits(found):
        raise BadAnswer(reasons)
    return found


def _reason(judged: Judged[A]) -> str:
    """Why an answer cannot be used, without its words."""
    if judged.withheld:
        first = judged.withheld[0]
        return f"{first.reason.replace('-', ' ')} ({first.code})" if first.code else first.reason
    return judged.found[0] if judged.found else "empty"
