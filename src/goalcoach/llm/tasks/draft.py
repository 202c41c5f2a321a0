"""A whole goal from all that a person said. Knows no goal that was kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from goalcoach.domain.conversation import Sketch, Speaker
from goalcoach.domain.goal import GoalDraft
from goalcoach.llm.port import Utterance
from goalcoach.llm.situation import larger_goals, of_a_sketch, transcript, vocabulary
from goalcoach.llm.tasks.sieve import Sieve
from goalcoach.llm.tasks.task import Judged, Task
from goalcoach.llm.tasks.wording import goal_of, unwelcome
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Accepted


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRequest:
    """A conversation in which somebody asked for a draft."""

    sketch: Sketch
    transcript: tuple[Utterance, ...]
    facts: Facts


def _fill(request: DraftRequest) -> Mapping[str, str]:
    return {
        "vocabulary": vocabulary(request.facts),
        "larger_goals": larger_goals(request.facts),
        "draft": "\n".join(of_a_sketch(request.sketch)),
        "transcript": transcript(request.transcript),
    }


def _judge(found: Mapping[str, Any], request: DraftRequest) -> Judged[Accepted[GoalDraft]]:
    told = tuple(each.text for each in request.transcript if each.speaker is Speaker.PERSON)
    sieve = Sieve(replace(request.facts, said=(*(request.facts.said or ()), *told)))
    if request.sketch.kind and found["kind"] != request.sketch.kind:
        sieve.wrong("kind", "another kind of goal than the person has chosen", found["kind"])
        return sieve.outcome(None)
    draft = goal_of(found, owner=request.facts.owner, language=request.facts.language)
    return sieve.outcome(sieve.passing("", draft, unwelcome))


DRAFT = Task(name="draft", prompt="coach/draft", fill=_fill, judge=_judge)
