"""The door to rounds of feedback. It gives each side what it may know, and no author of an anonymous word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from goalcoach.domain.person import PersonId
from goalcoach.domain.round import Rater, RaterState, Round, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedWord:
    """What somebody said of a person, which that person lets their present manager read."""

    id: str
    text: str
    about: str
    """What was asked about, in the owner's words; empty for recognition and for what nobody asked."""
    day: date
    """When it was seen; where `month_only`, the first day of that month."""
    month_only: bool
    raters: int
    """How many people said something in that round; 1 for words with a name."""
    author_id: PersonId | None
    """None for an anonymous word."""
    thanks: bool = False
    """Whether it is recognition."""


class Rounds(Protocol):
    """Rounds. Every read names the owner or the person who was asked: anybody else's is NotFound."""

    async def create(self, round_: Round, raters: Sequence[PersonId]) -> None: ...
    async def of(self, owner_id: PersonId) -> Sequence[Round]:
        """Those about one person, newest first; not those nobody may know of yet."""

    async def get(self, round_id: str, owner_id: PersonId) -> Round:
        """One about oneself. Raises NotFound."""

    async def raters(self, round_id: str, owner_id: PersonId) -> Sequence[Rater]:
        """Who was asked. Of an anonymous round all as open; of one that was not asked for nobody."""

    async def words(self, owner_id: PersonId) -> Mapping[str, Sequence[Word]]:
        """By round, what its owner may read; anonymous ones in an order of chance."""

    async def asked(self, person_id: PersonId) -> Sequence[tuple[Round, RaterState]]:
        """Where one person was asked or spoke unasked, newest first."""

    async def get_asked(self, round_id: str, person_id: PersonId) -> tuple[Round, RaterState]:
        """One where one was asked. Raises NotFound."""

    async def own_word(self, round_id: str, author_id: PersonId) -> Word | None:
        """What one said oneself; None also once it is shown without a name."""

    async def said_by(self, author_id: PersonId) -> Sequence[Word]:
        """All that still has this author's name on it."""

    async def shown(self, round_id: str) -> int:
        """How many words of a round its owner can read."""

    async def collecting(self, owner_id: PersonId) -> Round | None:
        """The round that takes what is said of somebody unasked and without names, until it is shown."""

    async def add_rater(self, round_id: str, person_id: PersonId) -> None:
        """Let one more speak; nothing when they may already."""

    async def say(self, word: Word) -> None:
        """Keep it in the place of what its author said before. Conflict when that is shown without a name."""

    async def take_back(self, round_id: str, author_id: PersonId) -> None:
        """Take one's word out; Conflict when there is none with one's name on it."""

    async def decline(self, round_id: str, person_id: PersonId) -> None:
        """Say no; Conflict when one answered."""

    async def show(self, round_id: str) -> int:
        """Show what waits, if it is enough, and forget who wrote it. How many words became visible.

        The caller holds the owner: two who answer together must not both count one too few.
        """

    async def share(self, word_id: str, owner_id: PersonId, reader_id: PersonId | None) -> None:
        """Let a manager read a word that is shown; None takes it back."""

    async def looked(self, round_: Round, words: int) -> None:
        """Its owner has seen so many words."""

    async def remove(self, round_id: str, owner_id: PersonId) -> None:
        """Take it out with every word of it."""

    async def shared_between(self, owner_id: PersonId, begin: date, until: date) -> Sequence[SharedWord]:
        """Words and recognition of these days that the owner shared with whoever leads them now.

        An anonymous word belongs to its whole month. The earliest first.
        """
