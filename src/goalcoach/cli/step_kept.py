"""A step to learn becomes a development goal, asked for line by line."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.cli.asker import Asker
from goalcoach.cli.develop_words import develop_words
from goalcoach.cli.formats.paint import harmless
from goalcoach.coach.development import Written, stations
from goalcoach.coach.learning_step import Step, keep
from goalcoach.coach.room import Giving
from goalcoach.domain.errors import InvalidInput
from goalcoach.rules.joined.capacity import GivesWay

_LETTERS = "abc"


def ask_for_goal(asker: Asker, step: Step) -> None:
    """Offer the ways, ask what belongs to a plan, keep it as a private draft; without a word, nothing."""
    ways, w = step.ways, develop_words(step.language)
    print()
    for letter, way in zip(_LETTERS, ways, strict=False):
        print(f"  {letter}  {way.text}")
    said = asker.ask(w.which_way)
    if not said:
        return
    place = _LETTERS.find(said) if len(said) == 1 else -1
    chosen = ways[place] if 0 <= place < len(ways) else None
    written = Written(
        text=said if chosen is None else chosen.text,
        offered="" if chosen is None else chosen.text,
        course="" if chosen is None else chosen.course,
        application=asker.ask(w.first_use),
        hours=asker.hours(w.hours, w.hours_again),
        support=asker.ask(w.support) or None,
        obstacle=asker.ask(w.obstacle),
        if_then=asker.ask(w.if_then) or None,
        watched=step.watched,
        milestones=stations(asker.office.today(), step.language),
    )
    try:
        text = asker.run(_keep(asker, step, written))
    except InvalidInput as error:
        if error.data.get("field") != "gives":
            raise
        print(error.message)
        if not (reason := asker.ask(w.beyond)):
            return
        signed = replace(written, giving=Giving(way=GivesWay.EXCEPTION, reason=reason))
        text = asker.run(_keep(asker, step, signed))
    print(w.kept.format(text=harmless(text)))
    for each in written.milestones:
        print(f"  {each.due}  {each.text}")


async def _keep(asker: Asker, step: Step, written: Written) -> str:
    async with asker.office.store.unit() as unit:
        goal = await keep(unit, asker.office, asker.person, step, written)
    return goal.version.draft.text
