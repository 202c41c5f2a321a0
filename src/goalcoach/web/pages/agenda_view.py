"""What the page of an agenda shows, in words. Decides nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from goalcoach.coach.agenda_items import Agenda, Block, Fact
from goalcoach.coach.agendas import Prepared
from goalcoach.coach.talks import last_of
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.person import Person, PersonId
from goalcoach.domain.talk import Talk
from goalcoach.exchange.sheet_of import OCCASION
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.thresholds import Thresholds
from goalcoach.web.pages.phrases import day

MEANT_FOR: Mapping[Occasion, str] = {
    Occasion.CHECK_IN: "What is in the way, what is needed, what was learned, and how one helps the other.",
    Occasion.REVIEW: "What came of the last half-year. Where somebody wants to go has a day of its own.",
    Occasion.CAREER: "Where somebody wants to go. Twice a year, and not on the day of a review.",
}
_LATE = {
    "CD106": "The last conversation about goals that is written down was on {}.",
    "CD107": "The last career conversation that is written down was on {}.",
    "CD305": "The career conversation of {} was on the day of a review.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockView:
    """A goal, what is known of it, what to ask."""

    id: str
    text: str
    language: str
    facts: tuple[tuple[str, str, str], ...]
    """Label, words, and the day they are from."""
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionView:
    """A part of the conversation."""

    title: str
    blocks: tuple[BlockView, ...]
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkView:
    """A conversation that was held."""

    id: str
    on: str
    occasion: str
    notes: tuple[tuple[str, str], ...]
    """Who wrote what."""
    mine: bool
    """Whether something of it is the reader's to take out."""
    whole: bool
    """Whether all of it goes with that."""


def sections(agenda: Agenda) -> tuple[SectionView, ...]:
    """The agenda as it is read."""
    return tuple(
        SectionView(
            title=each.title,
            blocks=tuple(_block(block) for block in each.blocks),
            questions=tuple(item.text for item in each.items),
        )
        for each in agenda.sections
    )


def talk_views(prepared: Prepared, reader: Person) -> tuple[TalkView, ...]:
    """Conversations the two held, the newest first."""
    names = {each.id: each.name for each in (prepared.owner, prepared.manager)}
    return tuple(_talk(each, names, reader) for each in prepared.talks)


def late(prepared: Prepared, today: date, thresholds: Thresholds) -> Iterator[tuple[str, str]]:
    """Rules that ask for another conversation: the code, and what it says."""
    for code, on in last_of(prepared.talks).late(today, thresholds):
        yield code, f"{_LATE[code].format(day(on))} {RULES[code].ask}"


def _block(block: Block) -> BlockView:
    draft = block.goal.version.draft
    return BlockView(
        id=block.goal.id,
        text=draft.text,
        language=draft.language,
        facts=tuple(_fact(each) for each in block.facts),
        questions=tuple(item.text for item in block.items),
    )


def _fact(each: Fact) -> tuple[str, str, str]:
    return each.label, each.words, day(each.day)


def _talk(each: Talk, names: Mapping[PersonId, str], reader: Person) -> TalkView:
    recorded = each.by_id == reader.id
    others = any(note.by_id != reader.id for note in each.notes)
    return TalkView(
        id=each.id,
        on=day(each.day),
        occasion=OCCASION[each.occasion],
        notes=tuple((names.get(note.by_id, "Somebody"), note.text) for note in each.notes),
        mine=(recorded and not others) or any(note.by_id == reader.id for note in each.notes),
        whole=recorded and not others,
    )
