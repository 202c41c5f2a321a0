"""Judges the goal of a case as somebody wrote it. Asks no language model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.evaluation.goldset import KIND, VAGUE
from goalcoach.evaluation.outcome import Ended, HeldBack, Outcome
from goalcoach.evaluation.situations import OWNER, TODAY
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.kind import classify
from goalcoach.rules.letters import vague_language
from goalcoach.rules.reading import read


def judged_goal(given: Mapping[str, Any]) -> Outcome:
    """Its letters as fields, and each rule that found something, in a person's text or a language model's.

    `given` has text, and may have context, kind, language and today.
    """
    language = str(given.get("language", "en"))
    text, context = str(given["text"]), str(given.get("context", ""))
    kind = GoalKind(given["kind"]) if "kind" in given else classify(text, context, language=language).kind
    draft = GoalDraft(kind=kind, text=text, context=context, language=language)
    facts = Facts(today=_day(given), origin=Origin.PERSON, owner=OWNER, language=language)
    verdict = judge(draft, facts)
    of_a_model = judge(draft, replace(facts, origin=Origin.MODEL))
    letters = {each.criterion.value: each.letter.value for each in verdict.letters}
    return Outcome(
        ended=Ended.PLAYED,
        held=tuple(
            dict.fromkeys(
                HeldBack(where="goal", code=each.code, reason=each.name)
                for each in (*verdict.findings, *of_a_model.findings)
            )
        ),
        fields={
            **letters,
            VAGUE: "yes" if vague_language(draft, read(draft, facts)) else "no",
            KIND: kind.value,
        },
    )


def _day(given: Mapping[str, Any]) -> date:
    told = given.get("today", TODAY)
    return told if isinstance(told, date) else date.fromisoformat(str(told))
