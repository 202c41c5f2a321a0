"""The tokens of a language model that knows nothing: every byte, some words, and what objects need."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

WORDS = (
    "the a to of and for so that in on at it they this their from by with how is are would should will "
    "can not you we your our what why when which who goal customer calls renewals target end June 2027 "
    "CSAT 82 90 team week month measure number person manager course learn practice feedback date first "
    "next step draft wording more fewer shorter better less now soon each every because about over under "
    "time way work people mail order plant shift nurse patient pupil school shop price cost error repair "
    "delivery stock meeting report talk ask hear see help build test check plan start finish reach keep "
    "raise lower cut grow hour day year quarter percent"
).split()
"""So that some of what it says reads like talk of goals, and has to be judged by more than its letters."""
MARKS = (". ", "? ", ", ", "**", "Customers", "You", "What")
LINES = ("\n\n", "\n```json\n{", "\n```", *"0123456789")
OBJECTS = ('"', '": ', '", "', '"}', "}")
STEADY, SELDOM, RARE, OFTEN = 1.0, 0.7, 0.4, 1.5
"""How large the weights of a token are: the larger, the oftener it comes, or never."""


class Kind(IntEnum):
    """What a token is to llama.cpp."""

    UNKNOWN = 2
    CONTROL = 3
    WORD = 4
    """Taken whole, in a text and out of it."""
    BYTE = 6


@dataclass(frozen=True, slots=True)
class Token:
    """One token."""

    text: str
    kind: Kind
    size: float


UNKNOWN, BEGIN, END = range(3)
"""Places of the first tokens."""


def vocabulary() -> tuple[Token, ...]:
    """All tokens, each once."""
    return tuple(_tokens())


def _tokens() -> Iterator[Token]:
    yield Token("<unk>", Kind.UNKNOWN, RARE)
    yield Token("<s>", Kind.CONTROL, RARE)
    yield Token("</s>", Kind.CONTROL, OFTEN)
    for byte in range(256):
        yield Token(f"<0x{byte:02X}>", Kind.BYTE, RARE)
    for word in WORDS:
        yield Token(f" {word}", Kind.WORD, STEADY)
    for mark in MARKS:
        yield Token(mark, Kind.WORD, STEADY)
    for mark in LINES:
        yield Token(mark, Kind.WORD, SELDOM)
    for part in OBJECTS:
        yield Token(part, Kind.WORD, OFTEN)
