"""All that one turn or task asks of a language model: prompts filled, names hidden, what it took counted."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from functools import cache
from typing import Any

from goalcoach.domain.draft import Making
from goalcoach.domain.errors import Unavailable
from goalcoach.llm.budget import Prices
from goalcoach.llm.model import Ask, Effort, Message, Model, Piece, Reply, listening
from goalcoach.llm.pseudonyms import Pseudonyms
from goalcoach.llm.retry import CALLS
from goalcoach.llm.strict import read_object
from goalcoach.prompts.document import Prompt, Trust
from goalcoach.prompts.library import Library
from goalcoach.prompts.render import Rendered, render
from goalcoach.prompts.schemas import shape_of
from goalcoach.rules.catalogue import rules_with
from goalcoach.rules.pack import Pack

REPAIRS = 2
"""How often findings go back, at most."""
Heard = Callable[[str], object]
"""Is told each whole answer to the letter, with the names put back."""


def unheard(answer: str) -> None:
    """Nobody listens: answers are kept nowhere."""


class Asking:
    """The calls of one turn or task. Each prompt is the version in use."""

    def __init__(
        self,
        *,
        model: Model,
        prices: Prices,
        names: Pseudonyms,
        prompts: Library,
        pack: Pack,
        trusted: Mapping[str, str],
        deadline: float,
        heard: Heard = unheard,
    ) -> None:
        self._model = model
        self._prices = prices
        self._names = names
        self._prompts = prompts
        self._pack = pack
        self._trusted = trusted
        self._deadline = deadline
        self._heard = heard
        self._answered: tuple[Prompt, Reply] | None = None
        """The first prompt and the newest reply."""
        self._took = Effort()

    @property
    def left(self) -> bool:
        """Whether there is a call left, and time for it."""
        return self._took.calls < CALLS and time.monotonic() < self._deadline

    def question(self, name: str, values: Mapping[str, str], *, whole: bool = False) -> Ask:
        """What is sent with a prompt, names hidden. Asks nobody."""
        prompt = self._prompts.in_use(name)
        rendered = render(prompt, self._filled(prompt, values), rules_with(self._pack))
        return _ask(prompt, rendered, whole=whole)

    async def stream(self, name: str, values: Mapping[str, str]) -> AsyncGenerator[str, None]:
        """The answer to a prompt in pieces, its pseudonyms as they came. Raises Unavailable."""
        async with aclosing(self._parts(name, self.question(name, values))) as parts:
            async for part in parts:
                if isinstance(part, Piece):
                    yield part.text

    async def text(self, name: str, values: Mapping[str, str]) -> str:
        """The whole answer to a prompt, its pseudonyms as they came. Raises Unavailable."""
        async with aclosing(self._parts(name, self.question(name, values, whole=True))) as parts:
            replies = [part async for part in parts if isinstance(part, Reply)]
        return replies[-1].text

    async def _parts(self, name: str, ask: Ask) -> AsyncGenerator[Piece | Reply, None]:
        """All that comes of a question, what it took counted."""
        try:
            async with listening(self._model.ask(ask, deadline=self._deadline)) as parts:
                async for part in parts:
                    if isinstance(part, Reply):
                        first = self._answered[0] if self._answered else self._prompts.in_use(name)
                        self._answered = (first, part)
                        self._took += Effort(part.usage, part.seconds, part.attempts)
                        self._heard(self._names.show(part.text))
                    yield part
        except Unavailable as error:
            if isinstance(effort := error.data.get("effort"), Effort):
                self._took += effort
            raise

    async def object(self, name: str, values: Mapping[str, str]) -> dict[str, Any]:
        """The object that the answer to a prompt is, with the names put back. Raises Unavailable, BadJson."""
        return self.read(await self.text(name, values))

    def read(self, text: str) -> dict[str, Any]:
        """The object that a text is, with the names put back. Raises BadJson."""
        # Names come back into strings, not into JSON: what somebody wrote may hold a quotation mark.
        shown: dict[str, Any] = self._names.show_in(read_object(text))
        return shown

    def show(self, sentence: str) -> str:
        """A finished sentence, with the names put back."""
        return self._names.show(sentence)

    def making(self, repairs: int) -> Making:
        """What the calls so far took, those that failed included."""
        assert self._answered is not None  # noqa: S101 - nothing is made without an answer
        prompt, newest = self._answered
        spent = self._prices.of(self._took.usage)
        sampling = prompt.settings
        return Making(
            prompt=prompt.name,
            prompt_hash=prompt.hash,
            model=newest.model,
            host=newest.host,
            parameters=f"temperature {sampling.temperature}, at most {sampling.max_tokens} tokens",
            prompt_tokens=spent.prompt_tokens,
            completion_tokens=spent.completion_tokens,
            cost=spent.cost,
            seconds=round(self._took.seconds, 3),
            calls=self._took.calls,
            repairs=repairs,
        )

    def _filled(self, prompt: Prompt, values: Mapping[str, str]) -> dict[str, str]:
        """The values this prompt asks for. What people wrote goes out without names."""
        return {
            name: self._names.hide(values[name])
            if trust is Trust.UNTRUSTED
            else values.get(name) or self._trusted[name]
            for name, trust in prompt.inputs.items()
        }


@cache
def _schema(shape: str) -> Mapping[str, object] | None:
    """How an endpoint is told a shape, the same each time; None where words come before the object."""
    named = shape_of(shape)
    return None if named.spoken else named.json_schema()


def _ask(prompt: Prompt, rendered: Rendered, *, whole: bool) -> Ask:
    shape = shape_of(prompt.returns)
    return Ask(
        messages=(Message("system", rendered.system), Message("user", rendered.user)),
        schema=_schema(shape.name),
        schema_name=shape.name,
        max_tokens=prompt.settings.max_tokens,
        temperature=float(prompt.settings.temperature),
        whole=whole,
    )
