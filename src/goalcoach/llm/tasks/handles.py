"""Short names for ids, so that no id leaves the process. Knows nothing of what they stand for."""

from __future__ import annotations

from collections.abc import Iterable


class Handles:
    """One short name for each id, in order: "ev-1", "ev-2"."""

    def __init__(self, prefix: str, ids: Iterable[str]) -> None:
        self._of = {id_: f"{prefix}-{number}" for number, id_ in enumerate(dict.fromkeys(ids), 1)}
        self._ids = {handle: id_ for id_, handle in self._of.items()}

    def of(self, id_: str) -> str:
        """The short name; empty for an id that was not given."""
        return self._of.get(id_, "")

    def id(self, handle: str) -> str | None:
        """The id; None for a name that nobody gave."""
        return self._ids.get(handle)
