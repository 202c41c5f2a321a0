"""One task from its request to what may be shown: asks, reads, judges, asks again. Knows no task by name."""

from __future__ import annotations

import json
import time
from hashlib import sha256
from typing import Any

from goalcoach.domain.errors import Unavailable
from goalcoach.domain.withheld import Withheld
from goalcoach.llm.asking import REPAIRS, Asking, Heard, unheard
from goalcoach.llm.directory import Directory
from goalcoach.llm.endpoint import Endpoint
from goalcoach.llm.pseudonyms import Pseudonyms
from goalcoach.llm.reason import UNFIT, told
from goalcoach.llm.situation import trusted
from goalcoach.llm.strict import BadJson
from goalcoach.llm.tasks.task import A, Judged, Outcome, R, Task
from goalcoach.prompts.library import Library, library
from goalcoach.prompts.schemas import shape_of
from goalcoach.prompts.shape import Shape

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
    prompts: Library | None = None,
    heard: Heard = unheard,
) -> Outcome[A]:
    """What comes of a task. `person` is who asks, and whose budget it is; `seconds` are for all calls;
    `prompts` the ones that come with goalcoach where none are given; `heard` is told every answer.

    What was found in an answer of which nothing can be used goes back with it, at most twice. An answer of
    which something can be used is taken as it is, without the rest. Never raises for a bad answer; raises
    Unavailable when no answer came at all.
    """
    prompts = prompts or library()
    returns = shape_of(prompts.in_use(task.prompt).returns)
    asking = asking_of(
        task,
        request,
        endpoint,
        person=person,
        people=people,
        voice=voice,
        seconds=seconds,
        prompts=prompts,
        heard=heard,
    )
    values, refused, why = task.fill(request), "", ""
    judged: Judged[A] = Judged(passed=None)
    withheld: list[Withheld] = []
    for repairs in range(REPAIRS + 1):
        answer, found = "", dict[str, Any]()
        try:
            answer = await asking.text(task.prompt, {**values, "refused": refused})
            found = asking.read(answer)
            judged = _judged(task, returns, found, answer, request)
        except BadJson as error:
            judged = _formless(answer, f"answer: {error}")
        except Unavailable as error:
            if not repairs:
                raise
            why = told(error)
            break
        withheld += judged.withheld
        why = UNFIT.format(reason=_reason(judged))
        if judged.passed is not None or not asking.left:
            break
        given_back = json.dumps(found, ensure_ascii=False)[:_GIVEN_BACK] if found else ""
        refused = "\n".join((given_back, *judged.found))
    return Outcome(
        passed=judged.passed,
        withheld=tuple(withheld),
        making=asking.making(repairs),
        why="" if judged.passed is not None else why,
    )


def asking_of(
    task: Task[R, A],
    request: R,
    endpoint: Endpoint,
    *,
    person: str,
    people: Directory,
    voice: str,
    seconds: float,
    prompts: Library,
    heard: Heard = unheard,
) -> Asking:
    """All that one task is asked with. Asks nothing yet; the arguments are those of `run`."""
    return Asking(
        model=endpoint.request(person),
        prices=endpoint.budget.prices,
        names=Pseudonyms(people, task.about(request)),
        prompts=prompts,
        pack=request.facts.pack,
        trusted=trusted(request.facts, voice),
        deadline=time.monotonic() + seconds,
        heard=heard,
    )


def _judged(task: Task[R, A], returns: Shape, found: dict[str, Any], answer: str, request: R) -> Judged[A]:
    if misfits := returns.misfits(found):
        return _formless(answer, *misfits)
    return task.judge(found, request)


def _formless(answer: str, *wrong: str) -> Judged[Any]:
    """An answer that is not in the form that was asked for: held back whole."""
    digest = sha256(answer.encode(errors="surrogatepass")).hexdigest()
    return Judged(passed=None, withheld=(Withheld(where="", reason=wrong[0], hash=digest),), found=wrong)


def _reason(judged: Judged[A]) -> str:
    """Why an answer cannot be used, without its words."""
    if judged.withheld:
        first = judged.withheld[0]
        return f"{first.reason.replace('-', ' ')} ({first.code})" if first.code else first.reason
    return judged.found[0] if judged.found else "empty"
