"""Why a result falls short, in the person's own words, before any cure. Knows no goal of learning."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from goalcoach.domain.canonical import content_hash
from goalcoach.domain.conversation import Speaker
from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.framework import Competency
from goalcoach.domain.goal import GoalDraft
from goalcoach.domain.measured import number
from goalcoach.llm.port import Utterance
from goalcoach.llm.situation import competency, one_line, transcript
from goalcoach.llm.tasks.sieve import Sieve
from goalcoach.llm.tasks.task import Judged, Task
from goalcoach.rules.engine import reasons
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.gap import LEARNABLE, Cause, Gap
from goalcoach.rules.joined.vocabulary import Vocabulary
from goalcoach.rules.kind import classify
from goalcoach.rules.surface import CONTROL, INVISIBLE
from goalcoach.rules.verdict import Accepted

WRONG_CURE = "AL104"
"""Code of the rule about learning where something else is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GapRequest:
    """A goal that falls short, and what its owner says of it."""

    gap: Gap
    """Its numbers; its cause is what is asked for."""
    unit: str = ""
    competencies: tuple[Competency, ...]
    """Those that may be named."""
    transcript: tuple[Utterance, ...]
    said: str
    facts: Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCause:
    """What the person's words point to. Theirs to confirm: nothing follows from it by itself."""

    cause: Cause | None
    """None where they named none; then there is a question."""
    quote: str
    competency: str
    """Id; empty when none fits, or learning is no cure."""
    action: Accepted[ReplyDraft] | None
    """For a cause that learning does not change."""
    question: Accepted[ReplyDraft] | None
    """The one that would settle it. None when it was withheld."""


def _fill(request: GapRequest) -> Mapping[str, str]:
    return {
        "shortfall": "\n".join(_shortfall(request)),
        "competencies": "\n".join(map(competency, request.competencies)),
        "transcript": transcript(request.transcript),
        "said": request.said,
    }


def _shortfall(request: GapRequest) -> Iterator[str]:
    gap, unit = request.gap, f" {request.unit}" if request.unit else ""
    if gap.goal:
        yield f"goal: {one_line(gap.goal.title)}"
    if gap.actual is not None:
        on = f" on {gap.day.isoformat()}" if gap.day else ""
        yield f"actual: {number(gap.actual)}{unit}{on}"
    if gap.target is not None:
        yield f"target: {number(gap.target)}{unit}"


def _judge(found: Mapping[str, Any], request: GapRequest) -> Judged[FoundCause]:
    facts, told = request.facts, _told(request)
    sieve = Sieve(
        replace(
            facts,
            said=(*(facts.said or ()), *told, *_shortfall(request)),
            vocabulary=Vocabulary(competencies=request.competencies),
        )
    )
    cause = Cause(found["cause"]) if found["cause"] else None
    for where, problem in _contradictions(found, cause, told, request):
        sieve.wrong(where, problem, found[where])
    action = _action(found["action"].strip(), cause, sieve) if found["action"].strip() else None
    sound = sieve.clean
    question = sieve.passing("question", ReplyDraft(text=found["question"].strip(), language=facts.language))
    if not sound or (cause is None and question is None):
        return sieve.outcome(None)
    return sieve.outcome(
        FoundCause(
            cause=cause,
            quote=found["quote"],
            competency=found["competency"],
            action=action,
            question=question,
        )
    )


def _told(request: GapRequest) -> tuple[str, ...]:
    earlier = (each.text for each in request.transcript if each.speaker is Speaker.PERSON)
    return (*earlier, request.said)


def _contradictions(
    found: Mapping[str, Any], cause: Cause | None, told: tuple[str, ...], request: GapRequest
) -> Iterator[tuple[str, str]]:
    """Places and what is wrong there."""
    quote, named = found["quote"], found["competency"]
    if cause is None:
        yield from ((slot, "there is no cause for it") for slot in _OF_A_CAUSE if found[slot].strip())
        return
    if not quote.strip() or not any(quote in each for each in told):
        yield "quote", "not in what the person said, letter by letter"
    elif CONTROL.search(quote) or INVISIBLE.search(quote):
        yield "quote", "signs that nobody sees"
    if named and (cause not in LEARNABLE or named not in {each.id for each in request.competencies}):
        yield "competency", "none of the competencies, or for a cause that learning does not change"
    yield from _wrong_cures(found, cause, told, request.facts.language)
    if bool(found["action"].strip()) is (cause in LEARNABLE):
        yield "action", "for every cause but skill and knowledge, and for them alone"


def _wrong_cures(
    found: Mapping[str, Any], cause: Cause, told: tuple[str, ...], language: str
) -> Iterator[tuple[str, str]]:
    # What reads words about causes is brought in with the first answer: nobody who only asks waits for it.
    from goalcoach.llm.builtin.causes.curing import nothing_to_learn, prescribes

    if cause in LEARNABLE:
        if nothing_to_learn(told, language):
            yield "cause", "their words speak of another cause, and of nothing to learn"
        return
    for slot in ("action", "question"):
        if prescribes(found[slot], language, told):
            yield slot, "learning, for a cause that it does not change"


_OF_A_CAUSE = ("quote", "competency", "action")


def _action(text: str, cause: Cause | None, sieve: Sieve) -> Accepted[ReplyDraft] | None:
    """What to do about a cause; learning, where that is no cure, is refused by the rule about it."""
    language = sieve.facts.language
    as_goal = GoalDraft(kind=classify(text, language=language).kind, text=text, language=language)
    draft = ReplyDraft(text=text, language=language, whole=False)
    if wrong := reasons(as_goal, replace(sieve.facts, gap=Gap(cause=cause)), WRONG_CURE):
        sieve.hold("action", wrong, content_hash(draft))
        return None
    return sieve.passing("action", draft)


GAP = Task(name="gap", prompt="growth/gap", fill=_fill, judge=_judge)
