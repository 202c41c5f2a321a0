"""What a language model says of what another one said: by every rubric, as advice that never decides."""

from __future__ import annotations

from goalcoach.evaluation.scorers.graders import CALLS, grade
from goalcoach.evaluation.scorers.rubrics import RUBRICS
from goalcoach.evaluation.scorers.score import Looked, Score
from goalcoach.evaluation.situations import OWNER
from goalcoach.evaluation.trials.remembering import Memory
from goalcoach.llm.endpoint import Endpoint
from goalcoach.prompts.library import Library


class Grading:
    """Grades of a run. Its answers are remembered as all others are: none is paid for twice."""

    def __init__(self, endpoint: Endpoint, memory: Memory, prompts: Library) -> None:
        self._endpoint = endpoint
        self._memory = memory
        self._prompts = prompts

    async def scores(self, looked: Looked, repeat: int) -> tuple[Score, ...]:
        """One of each rubric. Raises Later and Stopped, for the run as a whole."""
        endpoint = self._memory.of(self._endpoint, repeat)
        return tuple(
            [
                await grade(each, looked, endpoint.request(OWNER, calls=CALLS), prompts=self._prompts)
                for each in RUBRICS.values()
            ]
        )
