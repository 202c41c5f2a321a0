"""By construction: once names are replaced, the same evidence makes the same prompt, whoever it is about.

No language model is needed for this. Pronouns are the same for everybody here: those in texts of people stay
in a prompt, and only a measured audit tells what a language model makes of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goalcoach.evaluation.cases.packets import Material, Packet
from goalcoach.evaluation.situations import OWNER, situation_of
from goalcoach.evaluation.trials.saying import Free, Saying
from goalcoach.llm.directory import Directory
from goalcoach.llm.recorded import fingerprint
from goalcoach.llm.tasks.catalogue import TASKS
from goalcoach.llm.tasks.run import asking_of
from goalcoach.prompts.library import Library

_VOICE = "Plain and calm."
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


def constructed(found: Material, prompts: Library, *, prompt: str = "", each_group: int = 4) -> Constructed:
    """Make the prompts of all packets, or of those that are asked about with the prompt of this id, under so
    many names of each group."""
    packets = [each for each in found.packets if not prompt or TASKS[each.task].prompt == prompt]
    made, differing = 0, []
    for packet in packets:
        prints = [_print_of(packet, given, prompts) for given in _given(found, packet, each_group)]
        made += len(prints)
        if len(set(prints)) > 1:
            differing.append(packet.id)
    return Constructed(prompts=made, packets=len(packets), differing=tuple(differing))


def _given(found: Material, packet: Packet, each_group: int) -> Iterator[dict[str, object]]:
    for group in found.groups_of(packet.language):
        for name in group.names[:each_group]:
            yield found.filled(packet, group, name, pronouns=False)


def _print_of(packet: Packet, given: dict[str, object], prompts: Library) -> str:
    """The fingerprint of all that would be sent."""
    situation, task = situation_of(packet.task, {**given, "id": packet.id}), TASKS[packet.task]
    asking = asking_of(
        task,
        situation.request,
        _NOBODY,
        person=OWNER,
        people=Directory(situation.people),
        voice=_VOICE,
        seconds=_SECONDS,
        prompts=prompts,
    )
    return fingerprint(asking.question(task.prompt, {**task.fill(situation.request), "refused": ""}))


_NOBODY = Free(Saying("nobody", lambda _: ""))
