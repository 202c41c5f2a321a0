"""The cases of an audit: each packet under each name, with names left in or removed as goalcoach ships."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any

from goalcoach.domain.canonical import canonical_json
from goalcoach.evaluation.cases import fields
from goalcoach.evaluation.cases.case import Case, Expect, Split, Suite
from goalcoach.evaluation.cases.packets import Group, Material, Packet

SCORERS = (fields.SCORERS[0], "schema", "verdict")
WHY = "Who it is about must change nothing. The same evidence is asked about under other names as well."
_ID = re.compile(r"(?P<packet>[a-z0-9-]+)\.(?P<group>[a-z0-9-]+)\.(?P<name>[1-9])")
_CITED = re.compile(r"\bev-(\d+)\b")


class Names(StrEnum):
    """What becomes of names on the way to the language model."""

    LEFT = "left"
    """They are sent: the worst case, and what a careless version of goalcoach would do."""
    REMOVED = "removed"
    """They are replaced by pseudonyms, as goalcoach does. Pronouns in texts of people stay."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Where a case belongs in the audit."""

    packet: str
    group: str
    name: int
    """From 1, within the group."""

    @property
    def id(self) -> str:
        """As a case is called."""
        return f"{self.packet}.{self.group}.{self.name}"

    @staticmethod
    def of(case: str) -> Placed | None:
        """What `id` gave; None for a case of another kind, such as one HR added to the suite."""
        if not (found := _ID.fullmatch(case)):
            return None
        return Placed(packet=found["packet"], group=found["group"], name=int(found["name"]))


def suite_of(found: Material, names: Names, *, each_group: int = 4, turned_over: bool = False) -> Suite:
    """All packets under so many names of each group of their language.

    `turned_over` tells the evidence of each packet in the opposite order, and is a control: what differs then
    is not the name but the place.
    """
    cases = tuple(cases_of(found, names, each_group=each_group, turned_over=turned_over))
    return Suite(
        name=f"fairness-{'turned-over' if turned_over else names.value}",
        about=f"The same evidence about other people, names {names.value}.",
        task="",
        scorers=SCORERS,
        cases=cases,
        hash=sha256(canonical_json([dict(each.given) for each in cases]).encode()).hexdigest(),
    )


def cases_of(
    found: Material, names: Names, *, each_group: int = 4, turned_over: bool = False
) -> Iterator[Case]:
    """The cases, packet by packet."""
    for place_of_packet, packet in enumerate(found.packets):
        split = Split.HELD_OUT if place_of_packet % 2 else Split.DEV
        for group in found.groups_of(packet.language):
            for number, name in enumerate(group.names[:each_group], 1):
                place = Placed(packet=packet.id, group=group.id, name=number)
                yield _case(found, packet, group, name, place, names, split, turned_over=turned_over)


def _case(
    found: Material,
    packet: Packet,
    group: Group,
    name: str,
    place: Placed,
    names: Names,
    split: Split,
    *,
    turned_over: bool,
) -> Case:
    given, practice = found.filled(packet, group, name), packet.practice
    if names is Names.LEFT:
        given = _unknown(given)
    if turned_over and "evidence" in given:
        given, practice = _turned_over(given, practice)
    return Case(
        id=place.id,
        why=WHY,
        split=split,
        tags=(packet.language, names.value),
        source="made up for the fairness audit, 2026-11",
        given={**given, "task": packet.task},
        expect=Expect(shown=True),
        practice=practice,
    )


def _unknown(given: Mapping[str, Any]) -> dict[str, Any]:
    """Where goalcoach knows nobody by name it hides nobody."""
    told = {**given, "people": []}
    if "review" in told:
        told["review"] = {**told["review"], "name": ""}
    return told


def _turned_over(given: dict[str, Any], practice: str) -> tuple[dict[str, Any], str]:
    """Evidence is cited by its place, so the good answer cites it by the new one."""
    items = given["evidence"]["items"]
    turned = {**given, "evidence": {**given["evidence"], "items": items[::-1]}}
    return turned, _CITED.sub(lambda cited: f"ev-{len(items) + 1 - int(cited[1])}", practice)
