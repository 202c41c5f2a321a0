"""Whose words a goal is made of. Computed from the event log, kept with each version."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable, Sequence

from goalcoach.domain.conversation import Event, EventKind, Speaker, Turn

_WORD = re.compile(r"[^\W_]+", re.UNICODE)


def words(text: str) -> list[str]:
    """The words of a text, folded for comparison."""
    return [word.casefold() for word in _WORD.findall(text)]


def own_share(text: str, typed: Iterable[str]) -> float:
    """Share of the words of `text` that occur in what the person typed; 0 to 1, and 1 for an empty text."""
    known = {word for each in typed for word in words(each)}
    final = words(text)
    return sum(word in known for word in final) / len(final) if final else 1.0


def typed_words(before: str, after: str) -> str:
    """The words a person added when they turned `before` into `after`."""
    old, new = words(before), words(after)
    matcher = difflib.SequenceMatcher(a=old, b=new, autojunk=False)
    added = [new[j1:j2] for tag, _, _, j1, j2 in matcher.get_opcodes() if tag in ("insert", "replace")]
    return " ".join(word for run in added for word in run)


def typed_by_owner(turns: Sequence[Turn], events: Sequence[Event]) -> list[str]:
    """Everything the owner typed: what they said, and the words they put in when editing."""
    said = [turn.text for turn in turns if turn.speaker is Speaker.PERSON]
    edited = [
        str(json.loads(event.data).get("typed", ""))
        for event in events
        if event.kind in (EventKind.EDITED, EventKind.KEPT)
    ]
    return said + edited
