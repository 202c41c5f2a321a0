"""How often a search in people's own words finds the competency they mean. Reads no file, prints nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from goalcoach.coach.search.index import CompetencyIndex
from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.goldset import Half

LOOKED_AT = 3
"""Places in which the right one must stand."""
_KEYS = {"half", "right", "language", "text"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Paraphrase:
    """What somebody wrote, and the competency that is meant."""

    half: Half
    right: str
    """Its id."""
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Searched:
    """A paraphrase and what was found."""

    paraphrase: Paraphrase
    found: tuple[str, ...]
    """Ids of the first ones, the best first."""

    @property
    def first(self) -> bool:
        """Whether the right one comes first."""
        return self.found[:1] == (self.paraphrase.right,)

    @property
    def among(self) -> bool:
        """Whether the right one is among those that people look at."""
        return self.paraphrase.right in self.found


@dataclass(frozen=True, slots=True)
class Share:
    """Of some paraphrases: for how many the right one comes first, and is among the first ones."""

    of: int
    first: int
    among: int


def paraphrases_of(rows: Iterable[Mapping[str, Any]]) -> tuple[Paraphrase, ...]:
    """From the plain values of a file. Raises InvalidInput for a row that is not one."""
    return tuple(map(_paraphrase, rows))


def search(index: CompetencyIndex, paraphrases: Iterable[Paraphrase]) -> tuple[Searched, ...]:
    """Each of them looked up."""
    return tuple(
        Searched(each, tuple(found.competency.id for found in index.find(each.text, LOOKED_AT)))
        for each in paraphrases
    )


def share(searched: Sequence[Searched]) -> Share:
    """How many of them found what was meant."""
    return Share(len(searched), sum(each.first for each in searched), sum(each.among for each in searched))


def unmet(searched: Sequence[Searched], floors: Mapping[str, Mapping[str, float]]) -> Iterator[str]:
    """Floors, by half, that are not reached: the least share found "first", and "among" the first three."""
    for half, least in floors.items():
        got = share([each for each in searched if each.paraphrase.half == half])
        for name, count in (("first", got.first), ("among", got.among)):
            if not got.of or count / got.of < least[name]:
                yield f"{half}: {name} is {count} of {got.of}, and must be {least[name]:.0%} at least"


def _paraphrase(row: Mapping[str, Any]) -> Paraphrase:
    if set(row) != _KEYS or not all(isinstance(each, str) and each for each in row.values()):
        raise InvalidInput(f"A paraphrase has {', '.join(sorted(_KEYS))}, and not {dict(row)!r}.")
    if row["half"] not in set(Half):
        raise InvalidInput(f"{row['half']!r} is no half. Halves are {', '.join(Half)}.")
    return Paraphrase(**{**row, "half": Half(row["half"])})
