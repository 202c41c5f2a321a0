"""Conversations that the made-up people held with whoever leads them. Days count from today."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.domain.agenda import Occasion


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One conversation, written down by the manager."""

    who: str
    ago: int
    """Days before today."""
    occasion: Occasion = Occasion.CHECK_IN
    agreed: str = ""
    added: str = ""
    """What the person added."""


HELD: tuple[Held, ...] = (
    Held(who="Ann", ago=205, occasion=Occasion.CAREER),
    Held(
        who="Ann",
        ago=19,
        agreed="I ask the shift leads to hand over open tickets at six.",
        added="I try the short answer first with ten customers.",
    ),
    Held(who="Ola", ago=33, agreed="First round together in two weeks; I watch and say nothing."),
    Held(who="Ola", ago=60, occasion=Occasion.CAREER, added="Ward lead stays the aim."),
    Held(who="Kai", ago=118, agreed="We look at the archive again when the new shelves stand."),
)
