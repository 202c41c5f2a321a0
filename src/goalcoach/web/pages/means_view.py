"""What the page of a goal shows of its hours, money and help. Decides nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from goalcoach.coach.means import Needed, Stand
from goalcoach.coach.office import Office
from goalcoach.domain.person import PersonId
from goalcoach.store.means_port import Means
from goalcoach.web.pages.phrases import day

NAME = {
    Means.HOURS: "Time",
    Means.MONEY: "Money",
    Means.SUPPORT: "Help",
    Means.DECISION: "What gives way, or why it may go beyond the hours there are",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MeansRow:
    """One of the means with what was answered."""

    key: str
    name: str
    asked: str
    said: str
    """Who answered what, and when; or that nobody did."""
    words: str
    """What they said is possible instead, or besides."""
    agreed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MeansView:
    """All of them, and whether anything is left to answer."""

    rows: tuple[MeansRow, ...]
    all_agreed: bool


def view_of(
    found: Sequence[Needed], names: Mapping[PersonId, str], reader: PersonId, office: Office
) -> MeansView | None:
    """In words; None where the goal takes nothing that somebody has to confirm."""
    if not found:
        return None
    return MeansView(
        rows=tuple(_row(each, names, reader, office) for each in found),
        all_agreed=all(each.stand is Stand.AGREED for each in found),
    )


def names_needed(found: Sequence[Needed]) -> set[PersonId]:
    """Whose names the words need."""
    return {each.answer.by_id for each in found if each.answer}


def _row(each: Needed, names: Mapping[PersonId, str], reader: PersonId, office: Office) -> MeansRow:
    return MeansRow(
        key=each.means.value,
        name=NAME[each.means],
        asked=each.asked,
        said=_said(each, names, reader, office),
        words=each.answer.words if each.answer else "",
        agreed=each.stand is Stand.AGREED,
    )


def _said(each: Needed, names: Mapping[PersonId, str], reader: PersonId, office: Office) -> str:
    answer = each.answer
    if answer is None:
        return "Not confirmed yet."
    who = "You" if answer.by_id == reader else names.get(answer.by_id, "Somebody who has left")
    on = day(office.day(answer.at))
    if each.stand is Stand.AGREED:
        return f"{who} confirmed it on {on}."
    if each.stand is Stand.OTHERWISE:
        return f"{who} said on {on}: not like this."
    verb = "confirmed" if answer.agreed else "answered on"
    about = f"“{answer.asked}”" if answer.asked != each.asked else "it"
    return f"Out of date: {who} {verb} {about} on {on}. It needs an answer again."
