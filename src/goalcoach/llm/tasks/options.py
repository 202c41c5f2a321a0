"""Phrases to tap instead of typing an answer. Knows no other part of a turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from goalcoach.domain.conversation import Sketch
from goalcoach.domain.draft import Field, OptionDraft
from goalcoach.llm.situation import of_a_sketch, vocabulary
from goalcoach.llm.tasks.sieve import Sieve
from goalcoach.llm.tasks.task import Judged, Task
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Accepted

Options = tuple[Accepted[OptionDraft], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionsRequest:
    """A question that waits for an answer."""

    asked: str
    sketch: Sketch
    said: str
    """What the person said last."""
    facts: Facts


def _fill(request: OptionsRequest) -> Mapping[str, str]:
    return {
        "asked": request.asked,
        "vocabulary": vocabulary(request.facts),
        "draft": "\n".join(of_a_sketch(request.sketch)),
        "said": request.said,
    }


def _judge(found: Mapping[str, Any], request: OptionsRequest) -> Judged[Options]:
    sieve = Sieve(replace(request.facts, said=(*(request.facts.said or ()), request.said)))
    passed: list[Accepted[OptionDraft]] = []
    for number, row in enumerate(found["options"]):
        field = Field(row["field"]) if row["field"] else None
        option = OptionDraft(text=row["text"].strip(), field=field, language=request.facts.language)
        if option.text.casefold() in {each.draft.text.casefold() for each in passed}:
            sieve.wrong(f"options[{number}]", "the same phrase twice", option.text)
        elif accepted := sieve.passing(f"options[{number}]", option):
            passed.append(accepted)
    return sieve.outcome(tuple(passed) if passed or sieve.clean else None)


OPTIONS = Task(name="options", prompt="coach/options", fill=_fill, judge=_judge)
