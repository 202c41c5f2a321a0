"""One sitting of the engine: drafts of one request, judged by the same facts, none of them read twice."""

from __future__ import annotations

from typing import Any, TypeVar

from goalcoach.domain.draft import Draft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Accepted, Refused, safe_content

D = TypeVar("D", bound=Draft)


class Sitting:
    """Judges as the engine does, and gives the engine's own verdict again on what it judged already.

    Whoever asks second need not trust who asked first: a verdict is given again only where it is one of the
    engine's, unchanged, on the same content and by these facts. It lasts as long as the request it is for.
    """

    __slots__ = ("_facts", "_verdicts")

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._verdicts: dict[str, list[Accepted[Any] | Refused[Any]]] = {}
        """By the text that they are on; what else a draft says is told apart by its content."""

    def judge(self, draft: D) -> Accepted[D] | Refused[D]:
        """The verdict on a draft. Never raises."""
        text = getattr(draft, "text", None)
        if type(text) is not str:
            return judge(draft, self._facts)
        known = self._verdicts.setdefault(text, [])
        if known:
            content, error = safe_content(draft)
            for verdict in known:
                if error is None and verdict.content == content and verdict.intact:
                    return verdict
        verdict = judge(draft, self._facts)
        known.append(verdict)
        return verdict
