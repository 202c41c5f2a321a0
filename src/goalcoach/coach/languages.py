"""Which language somebody is spoken to in: the one they chose, or the one they write in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from goalcoach.domain.conversation import Speaker, Turn
from goalcoach.domain.person import AS_WRITTEN, Person
from goalcoach.rules.language.detect import detect
from goalcoach.rules.language.packs import PACKS

CHOICES = (*PACKS, AS_WRITTEN)
"""What somebody may choose for themselves: the languages the rules can read, or whatever they write in."""
_UNKNOWN = "en"


def language_of(person: Person, said: Iterable[str] = ()) -> str:
    """Two letters: what they chose; for "as I write" that of `said`, English where nothing was said."""
    if person.language != AS_WRITTEN:
        return person.language
    text = "\n".join(said)
    return detect(text) if text.strip() else _UNKNOWN


def language_in(person: Person, turns: Sequence[Turn]) -> str:
    """The language of a conversation: what they wrote in it counts, from its beginning."""
    return language_of(person, (turn.text for turn in turns if turn.speaker is Speaker.PERSON))
