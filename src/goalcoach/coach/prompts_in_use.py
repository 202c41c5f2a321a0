"""The prompts as they are in use: goalcoach's own, and in their place what the organisation made live."""

from __future__ import annotations

from goalcoach.coach.thinking import Thinking
from goalcoach.prompts.document import BadPrompt, Prompt
from goalcoach.prompts.library import Library, library
from goalcoach.prompts.own import own_prompt
from goalcoach.store.port import Store
from goalcoach.store.prompt_port import OwnVersion


class PromptsInUse:
    """Prompts from the store. Call it for each request: another process may have made a version live."""

    def __init__(self, store: Store, thinking: Thinking) -> None:
        self._store = store
        self._thinking = thinking
        self._read: dict[tuple[str, int], Prompt | None] = {}
        """What was live is never changed, so each version is read once."""

    async def __call__(self) -> Library:
        """The prompts as they are. For an own version that goalcoach cannot use any more, its newest one."""
        return await self._thinking.home(self._library())

    async def _library(self) -> Library:
        async with self._store.unit() as unit:
            live = await unit.prompts.live()
            own = await unit.prompts.live_texts() if live else ()
        found = library()
        chosen = {id_: number for id_, number in live.items() if found.has(id_, number)}
        found = found.choosing(chosen)
        for each in own:
            prompt = self._prompt(each)
            found = found if prompt is None else found.using(prompt)
        return found

    def _prompt(self, own: OwnVersion) -> Prompt | None:
        key = (own.prompt_id, own.version)
        if key not in self._read:
            try:
                self._read[key] = own_prompt(own.content, own.prompt_id, own.version, library())
            except BadPrompt:
                self._read[key] = None
        return self._read[key]
