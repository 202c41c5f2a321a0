"""The configured language model as whoever can be asked to do a task. Knows no task by name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from goalcoach.llm.directory import Directory
from goalcoach.llm.endpoint import Endpoint
from goalcoach.llm.tasks.run import run
from goalcoach.llm.tasks.task import A, Outcome, R, Task
from goalcoach.prompts.library import Prompts, shipped


class LlmAsker:
    """Asks the language model at an endpoint, with the names of everybody held back."""

    def __init__(
        self,
        endpoint: Endpoint,
        people: Callable[[], Awaitable[Directory]],
        *,
        voice: str,
        seconds: float,
        prompts: Prompts = shipped,
    ) -> None:
        self.name, self.host = endpoint.model.name, endpoint.model.host
        self._endpoint = endpoint
        self._people = people
        self._voice = voice
        self._seconds = seconds
        self._prompts = prompts

    async def ask(self, task: Task[R, A], request: R, *, person: str) -> Outcome[A]:
        """What comes of it. Raises Unavailable when no answer came at all."""
        return await run(
            task,
            request,
            self._endpoint,
            person=person,
            people=await self._people(),
            voice=self._voice,
            seconds=self._seconds,
            prompts=await self._prompts(),
        )
