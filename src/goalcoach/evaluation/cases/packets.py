"""Packets of evidence and chats with blanks for a name, and the names that fill them. Asks nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from goalcoach.domain.errors import InvalidInput
from goalcoach.packs.document import BadDocument, read_document

LARGEST = 1_000_000
_BLANK = re.compile(r"\{(?P<name>[A-Za-z]+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """People whose names are commonly read alike."""

    id: str
    language: str
    gender: str
    """ "women" or "men"."""
    origin: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet:
    """One moment about somebody who has no name yet."""

    id: str
    task: str
    language: str
    given: Mapping[str, Any]
    practice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """All that an audit needs."""

    packets: tuple[Packet, ...]
    groups: tuple[Group, ...]
    pronouns: Mapping[str, Mapping[str, Mapping[str, str]]]
    """By language and gender: what stands for each blank."""

    def groups_of(self, language: str) -> tuple[Group, ...]:
        """Those whose names belong to a language."""
        return tuple(each for each in self.groups if each.language == language)

    def filled(self, packet: Packet, group: Group, name: str, *, pronouns: bool = True) -> dict[str, Any]:
        """What is given of a packet about this person. Without pronouns their blanks stay words that are the
        same for everybody, so that only the name differs."""
        first, _, last = name.rpartition(" ")
        words = {"name": name, "first": first, "last": last}
        if pronouns:
            words |= self.pronouns[packet.language][group.gender]
        return {key: _fill(value, words) for key, value in packet.given.items()}


@cache
def material(folder: Path) -> Material:
    """All of a folder with packets.yaml and names.yaml. Raises InvalidInput."""
    names, packets = _read(folder / "names.yaml"), _read(folder / "packets.yaml")
    try:
        return Material(
            packets=tuple(_packets(packets["packets"])),
            groups=tuple(Group(**{**each, "names": tuple(each["names"])}) for each in names["groups"]),
            pronouns=names["pronouns"],
        )
    except (KeyError, TypeError) as error:
        raise InvalidInput(f"{folder}: {error} is missing, or not as it should be") from None


def _packets(rows: list[dict[str, Any]]) -> Iterator[Packet]:
    for each in rows:
        given = dict(each["given"])
        yield Packet(
            id=each["id"],
            task=each["task"],
            language=str(given.get("language", "en")),
            given=given,
            practice=each["practice"],
        )


def _read(path: Path) -> Any:
    try:
        return read_document(path.read_bytes(), largest=LARGEST, begins="its first key").plain()
    except OSError as error:
        raise InvalidInput(f"{path} cannot be read ({error.strerror}).") from None
    except BadDocument as error:
        raise InvalidInput(f"{path.name}:{error.line}: {error.problem}") from None


def _fill(value: Any, words: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return _BLANK.sub(lambda found: _word(found["name"], words), value)
    if isinstance(value, Mapping):
        return {key: _fill(each, words) for key, each in value.items()}
    return [_fill(each, words) for each in value] if isinstance(value, list) else value


def _word(blank: str, words: Mapping[str, str]) -> str:
    word = words.get(blank.lower(), blank.lower())
    return f"{word[:1].upper()}{word[1:]}" if blank[0].isupper() else word
