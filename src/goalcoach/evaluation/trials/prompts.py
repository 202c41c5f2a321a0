"""Which prompts a task is asked with. Asks nobody."""

from __future__ import annotations

from goalcoach.evaluation.situations import TURN
from goalcoach.llm.tasks.catalogue import TASKS
from goalcoach.llm.turn_prompts import REPAIR, REPLY
from goalcoach.prompts.document import Prompt
from goalcoach.prompts.library import Library


def prompts_of(task: str, prompts: Library) -> tuple[Prompt, ...]:
    """The one it is asked with, then the one that findings go back with, if that is another.

    None for goals that are judged.
    """
    if task == TURN:
        return (prompts.in_use(REPLY), prompts.in_use(REPAIR))
    return (prompts.in_use(TASKS[task].prompt),) if task in TASKS else ()
