"""By construction: once names are replaced, the same evidence makes the same prompt, whoever it is about.

No language model is needed for this. Pronouns are the same for everybody here: those in texts of people stay in
a prompt, and only a measured audit tells what a language model makes of them.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

from goalcoach.evaluation.fairness.packets import Material, Packet
from goalcoach.evaluation.situations import situation_of
from goalcoach.evaluation.trials.playing import Asked, played
from goalcoach.evaluation.trials.prompts import prompts_of
from goalcoach.evaluation.trials.saying import Free
from goalcoach.llm.model import Ask, Piece, Reply
from goalcoach.llm.recorded import fingerprint
from goalcoach.prompts.library import Library

_SECONDS = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Constructed:
    """What came of it."""

    prompts: int
    """That were made."""
    packets: int
    differing: tuple[str, ...]
    """Ids of packets whose prompts are not all the same."""

    @property
    def equal(self) -> bool:
        """Whether no name makes a difference."""
        return not self.differing


async def constructed(found: Material, prompts: Library, *, prompt: str = "", each_group: int = 4) -> Constructed:
    """Make the prompts of all packets, or of those that are asked about with this prompt, under so many names
    of each group."""
    made, packets, differing = 0, 0, []
    for packet in found.packets:
        if prompt and all(each.id != prompt for each in prompts_of(packet.task, prompts)):
            continue
        packets += 1
        prints = [
            await _print_of(packet, given, prompts) for given in _given(found, packet, each_group)
        ]
        made += len(prints)
        if len(set(prints)) > 1:
            differing.append(packet.id)
    return Constructed(prompts=made, packets=packets, differing=tuple(differing))


def _given(found: Material, packet: Packet, each_group: int) -> Iterator[dict[str, object]]:
    for group in found.groups_of(packet.language):
        for name in group.names[:each_group]:
            yield found.filled(packet, group, name, pronouns=False)


async def _print_of(packet: Packet, given: dict[str, object], prompts: Library) -> str:
    """The fingerprint of all that would be sent."""
    situation = situation_of(packet.task, {**given, "id": packet.id})
    try:
        await played(situation, Asked(endpoint=Free(_Listener()), prompts=prompts, voice="", seconds=_SECONDS))
    except _Sent as sent:
        return fingerprint(sent.ask)
    raise AssertionError(f"{packet.id} asks nothing")


class _Sent(Exception):  # noqa: N818 - it is what happened, and no error
    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self.ask = ask


class _Listener:
    """A language model that hears the question, and answers nothing."""

    name = host = "nobody"

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncIterator[Piece | Reply]:
        """Raises what it heard."""
        del deadline
        raise _Sent(ask)
        yield Piece("")
