"""The moment of a case in words: what somebody would read of it, in place of its YAML. Decides nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from goalcoach.evaluation.cases.suite_file import LARGEST
from goalcoach.packs.document import BadDocument, read_document

_SAYS = {
    "who": "Who",
    "people": "People known",
    "task": "Task",
    "said": "Said now",
    "chat": "Said before",
    "answer": "Answer",
    "review": "Talk about",
    "evidence": "Known",
    "text": "Goal",
    "context": "Beside it",
    "goal": "Goal",
}
"""Short, as they stand beside what they name, on a phone too."""
_ONE = {"items": "", "goals": "Goal", "levels": "Level"}
"""What stands before each of several parts."""
_MAIN = ("text", "name", "said", "title", "id")
"""What is told first of a thing that has several parts."""


@dataclass(frozen=True, slots=True)
class Given:
    """One part of a moment."""

    name: str
    lines: tuple[str, ...]
    spoken: bool = False
    """Whether it is a chat, whose words are shown as a chat shows them."""


def given_of(told: str) -> tuple[Given, ...]:
    """All parts of a moment, from the YAML that a report has of it; where it is none, the text itself."""
    if not told:
        return ()
    try:
        moment = read_document(told.encode(), largest=LARGEST).plain()
    except BadDocument:
        return (Given("What was given", (told,)),)
    assert isinstance(moment, dict)  # noqa: S101 - a document is a table
    return tuple(
        Given(_named(name), tuple(_lines(value)), spoken=name == "chat")
        for name, value in moment.items()
        if value
    )


def _named(name: str) -> str:
    return _SAYS.get(name, name.replace("_", " ").capitalize())


def _lines(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for each in value:
            yield from _lines(each)
    elif isinstance(value, dict):
        yield from _of_a_thing(value)
    else:
        yield str(value)


def _of_a_thing(thing: Mapping[str, Any]) -> Iterator[str]:
    """Its plain parts on one line; each part that has parts of its own below it."""
    main = next((name for name in _MAIN if isinstance(thing.get(name), str)), "")
    plain = [
        f"{name.replace('_', ' ')}: {_short(value)}"
        for name, value in thing.items()
        if name != main and _short(value)
    ]
    told = str(thing[main]) if main else ""
    beside = ", ".join(plain)
    if told or beside:
        yield f"{told} ({beside})" if told and beside else told or beside
    for name, value in thing.items():
        if not _short(value) and value:
            one = _ONE.get(name, _named(name))
            yield from (f"{one}: {each}" if one else each for each in _lines(value))


def _short(value: Any) -> str:
    """A part that fits on the line of its thing; empty for one that has parts."""
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return ", ".join(value)
    return "" if isinstance(value, (dict, list)) else str(value)
