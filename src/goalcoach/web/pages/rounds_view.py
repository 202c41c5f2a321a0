"""What pages show of a round: to whom it is about, and to whoever was asked. Decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goalcoach.coach.office import Office
from goalcoach.coach.round_words import AskedRound
from goalcoach.coach.rounds import RoundView
from goalcoach.domain.person import PersonId
from goalcoach.domain.round import FEWEST_ANONYMOUS, RaterState, Round, RoundKind
from goalcoach.web.pages.phrases import day, since

_STATE = {RaterState.OPEN: "", RaterState.ANSWERED: "answered", RaterState.DECLINED: "declined"}


@dataclass(frozen=True, slots=True, kw_only=True)
class WordLine:
    """One word, as whom it is about reads it."""

    id: str
    text: str
    when: str
    who: str
    """Empty without a name."""
    shared: bool
    """With the present manager."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundLine:
    """A round, as whom it is about sees it."""

    id: str
    title: str
    anonymous: bool
    asked: str
    """How it came about: whom they asked, and when."""
    stands: str
    """How far it has come."""
    people: tuple[tuple[str, str], ...]
    """Names, and in a round with names what became of it."""
    words: tuple[WordLine, ...]
    fresh: bool
    unasked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedLine:
    """A round, as whoever was asked sees it in a list."""

    id: str
    who: str
    title: str
    open: bool
    said: str


def round_line(view: RoundView, manager: PersonId | None, office: Office) -> RoundLine:
    """A round with its words; `manager` is whoever leads its owner now."""
    round_ = view.round
    words = tuple(
        WordLine(
            id=each.id,
            text=each.text,
            when=month(each.day) if round_.anonymous else day(each.day),
            who=view.authors[each.author_id].name if each.author_id else "",
            shared=each.shared_with is not None and each.shared_with == manager,
        )
        for each in view.words
    )
    return RoundLine(
        id=round_.id,
        title=round_.behaviour or "Told to you without a question",
        anonymous=round_.anonymous,
        asked=_asked(view, office),
        stands=_stands(view),
        people=tuple((person.name, _STATE[state]) for person, state in view.asked),
        words=words,
        fresh=view.fresh,
        unasked=round_.kind is RoundKind.UNASKED,
    )


def asked_line(asked: AskedRound, office: Office) -> AskedLine:
    """A round where one was asked."""
    return AskedLine(
        id=asked.round.id,
        who=asked.owner.name,
        title=title(asked.round, asked.owner.name),
        open=asked.state is RaterState.OPEN,
        said=_STATE[asked.state] or f"asked {since(asked.round.created_at, office)}",
    )


def title(round_: Round, owner: str) -> str:
    """What is asked; without a question whom it was told."""
    return round_.behaviour or f"What you told {owner}"


def month(value: date) -> str:
    """The month of a day, as a person says it."""
    return f"{value:%B %Y}"


def _asked(view: RoundView, office: Office) -> str:
    round_ = view.round
    if round_.kind is RoundKind.UNASKED:
        return "by people you lead" if round_.anonymous else "by somebody you lead"
    whom = "everybody you lead" if round_.kind is RoundKind.UPWARD else _people(len(view.asked))
    names = "without names" if round_.anonymous else "with names"
    return f"{whom}, {names}, asked {since(round_.created_at, office)}"


def _people(count: int) -> str:
    return "one colleague" if count == 1 else f"{count} colleagues"


def _stands(view: RoundView) -> str:
    if view.words:
        count = len(view.words)
        return "one answer" if count == 1 else f"{count} answers"
    if view.round.anonymous:
        return f"shown once {FEWEST_ANONYMOUS} have answered"
    return "no answer yet"
