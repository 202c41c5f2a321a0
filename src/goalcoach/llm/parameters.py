"""The parameters that go with a question, and which of them an endpoint does not take."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.llm.model import Ask

_OPTIONAL = frozenset({"temperature", "seed", "stream_options"})
"""What an answer can do without: the newest models of OpenAI refuse a temperature, old servers options."""
_OWN_NAME = ("openai.com", "azure.com")
"""Hosts that know the length of an answer by another name than everybody else."""


class Parameters:
    """What one endpoint is sent. Learns from refusals."""

    def __init__(self, host: str) -> None:
        self._left_out: set[str] = set()
        self._length = "max_completion_tokens" if host.endswith(_OWN_NAME) else "max_tokens"

    def of(self, ask: Ask) -> Mapping[str, object]:
        """The parameters for this question."""
        wanted: dict[str, object] = {
            "temperature": ask.temperature,
            "seed": ask.seed,
            "stream_options": {"include_usage": True},
            self._length: ask.max_tokens,
        }
        return {
            name: value for name, value in wanted.items() if value is not None and name not in self._left_out
        }

    def refused(self, name: object) -> bool:
        """The endpoint says that it does not take this one; whether asking again without it is of use.

        It may say anything: what is no name of a parameter is none.
        """
        if not isinstance(name, str):
            return False
        if name == "max_tokens" == self._length:
            self._length = "max_completion_tokens"
            return True
        if name not in _OPTIONAL or name in self._left_out:
            return False
        self._left_out.add(name)
        return True
