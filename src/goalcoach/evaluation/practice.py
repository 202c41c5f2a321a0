"""The practice model: gives the good answer that stands with a case, and does what a prompt plainly asks for.

So the workbench can be tried, and its gate tested, without a key. It reads English wordings of a dozen wishes
(practising/habits.py) and nothing else: what it does says nothing about a real language model.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache

from goalcoach.evaluation.cases.case import Case
from goalcoach.evaluation.practising.answer import Answer
from goalcoach.evaluation.practising.habits import HABITS, Habit
from goalcoach.evaluation.practising.wrong import Moment
from goalcoach.evaluation.wording import listed
from goalcoach.llm.model import Ask
from goalcoach.llm.turn_prompts import REPAIRED


def practised(case: Case, ask: Ask) -> str:
    """What it says to a question in a case."""
    return answered(case.practice, ask, str(case.given.get("language", "en")))


def answered(good: str, ask: Ask, language: str) -> str:
    """The good answer with what the prompt asks for. It mends nothing that is given back to it."""
    if ask.schema_name == REPAIRED:
        return json.dumps({"text": ""})
    system, user = (
        "\n".join(each.text for each in ask.messages if each.role == role) for role in ("system", "user")
    )
    asked = habits_in(system)
    if not asked:
        return good
    answer = Answer.of(good)
    for habit, found in asked:
        habit.does(answer, Moment(asked=found, system=system, user=user, language=language))
    return answer.text()


def heard(system: str) -> str:
    """What it would do of a prompt, for HR: where it understands nothing, a run with it shows nothing."""
    does = [each.says for each, _ in habits_in(system)]
    if not does:
        return (
            "The practice model finds nothing in these words that it knows to do: it answers as it would to "
            "the live ones, and a run with it shows no difference."
        )
    return f"The practice model does what these words plainly ask: it {listed(does)}."


@lru_cache(maxsize=256)
def habits_in(system: str) -> tuple[tuple[Habit, re.Match[str]], ...]:
    """The habits that a prompt asks for, each with the words that do."""
    return tuple((each, found) for each in HABITS if (found := each.asked.found_in(system)))
