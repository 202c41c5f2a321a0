"""What comes out of a framework's files: entries, where each stands, and what is wrong. Reads no file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from goalcoach.domain.framework import Blueprint, Competency, Entry, Framework, name_key
from goalcoach.domain.framework_changes import Key, framework_of, merged
from goalcoach.domain.framework_check import LONGEST_NAME, LONGEST_TEXT, MOST_ALIASES, problems
from goalcoach.domain.shortened import shortened
from goalcoach.exchange.framework_sheets import Sheet, blank, visible
from goalcoach.exchange.rows import BadRow
from goalcoach.exchange.tables import Cells

MOST_PROBLEMS = 200
"""After so many nothing more is read: a file like that is another one than was meant."""

MOST_ROWS = 2_000_000
TOLD_EVERY = 2_000
"""Rows, of all files together; and rows between two steps of a progress bar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What some files give. With `problems` the framework is empty, so that nothing can be half imported."""

    framework: Framework
    problems: tuple[BadRow, ...]
    notes: tuple[str, ...]
    """Sentences to show before anybody keeps it: where it comes from, what was left out and why."""


@dataclass(slots=True)
class Gathered:
    """Entries and problems, while files are being read."""

    known: Framework
    """What is kept already; entries may name its competencies."""
    problems: list[BadRow] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    progress: Callable[[int, float], None] = lambda rows, share: None
    """Told how many rows were read, and which share of all that is (0 to 1; 0 when nobody knows)."""
    before: float = 0.0
    """The share of all files that was read before the one at hand."""
    part: float = 1.0
    """The share of all files that the one at hand is."""
    _entries: dict[Key, Entry] = field(default_factory=dict)
    _places: dict[Key, tuple[str, int]] = field(default_factory=dict)
    _rows: int = 0
    _shortened: int = 0
    _unseen: int = 0

    @property
    def full(self) -> bool:
        """Whether so much is wrong that reading on helps nobody."""
        return len(self.problems) >= MOST_PROBLEMS

    def wrong(self, problem: str, name: str, line: int, column: str = "") -> None:
        """Note a problem, without a final dot: "there is no name"."""
        if not self.full:
            told = f"column {column!r}: {problem}." if column else f"{problem}."
            self.problems.append(BadRow(told, name=name, line=line, field=column))

    def rows(self, sheet: Sheet, *, whole: bool = False) -> Iterator[Cells]:
        """The rows of a sheet that can be read, until too much is wrong or there are too many.

        `whole` rows have a cell for each column: what a program wrote and ends before was cut off.
        """
        columns = len(sheet.heading)
        for each in sheet.rows:
            if isinstance(each, BadRow):
                self.problems.append(each)
            elif whole and len(each[1]) < columns:
                told = f"ends after {len(each[1])} of {columns} cells. Take the whole file"
                self.wrong(told, sheet.name, each[0])
            elif len(each[1]) > columns and not blank(each[1][columns:]):
                told = f"has {len(each[1])} cells, the heading has {columns}"
                cure = "Put a cell that holds a comma in quotation marks"
                self.wrong(f"{told}. {cure}", sheet.name, each[0])
            else:
                yield each
            self._rows += 1
            if self._rows % TOLD_EVERY == 0:
                self.progress(self._rows, self.before + self.part * sheet.share())
            if self._rows > MOST_ROWS:
                self.wrong(f"more than {MOST_ROWS:,} rows. Import them in parts", sheet.name, 0)
            if self.full or self._rows > MOST_ROWS:
                return

    def count(self, number: int, one: str, many: str) -> None:
        """Note that something holds for so many, in a sentence without a final dot; nothing for none."""
        if number:
            self.notes.append(f"{number:,} {one if number == 1 else many}.")

    def keep(self, entry: Entry, name: str, line: int) -> None:
        """Take an entry from a file and a line; a problem when its id was there before."""
        key = (type(entry), entry.id)
        if key in self._entries:
            before, at = self._places[key]
            place = f"line {at}" if before == name else f"{before}, line {at}"
            self.wrong(f"{entry.id!r} is there already, in {place}", name, line)
        else:
            self._entries[key], self._places[key] = entry, (name, line)

    def text(self, text: str, most: int = LONGEST_TEXT) -> str:
        """A text of a public classification as it can be kept; what that took is counted for the notes."""
        seen = visible(text)
        short = shortened(seen, most)
        self._unseen += seen != text
        self._shortened += short != seen
        return short

    def aliases(self, words: Iterator[str], name: str) -> tuple[str, ...]:
        """Other words for a name as they can be kept: each once, none too long, not too many."""
        found = {self.text(each, LONGEST_NAME): None for each in words}
        return tuple(each for each in found if each and each != name)[:MOST_ALIASES]

    def reading(self) -> Reading:
        """All of it, checked together with what is known."""
        given = framework_of(self._entries)
        if not self.problems:
            self._check(given)
        self.count(self._shortened, "text was shortened", "texts were shortened")
        self.count(self._unseen, "text lost signs nobody sees", "texts lost signs nobody sees")
        return Reading(
            framework=Framework() if self.problems else given,
            problems=tuple(self.problems),
            notes=tuple(dict.fromkeys(self.notes)),
        )

    def _check(self, given: Framework) -> None:
        if not self._places:
            return
        before = {(each.entry, each.text) for each in problems(self.known)}
        elsewhere = next(iter(self._places.values()))[0], 0
        for problem in problems(merged(self.known, given)):
            entry, place = problem.entry, self._places.get((type(problem.entry), problem.entry.id))
            if place is not None:
                self.wrong(f"{entry.name!r}, {problem.field}: {problem.text}", *place)
            elif (entry, problem.text) not in before:
                told = f"{entry.name!r}, which is there already, would no longer hold: {problem.text}"
                self.wrong(told, *elsewhere)


class Names:
    """Finds a free name for an entry of a public classification, since no two may have the same."""

    def __init__(self, kept: tuple[Competency, ...] | tuple[Blueprint, ...]) -> None:
        self._owners = {name_key(each.name): each.id for each in kept}

    def free(self, id_: str, *names: str) -> str:
        """The first of these that nothing else has; the last with the id behind it when there is none."""
        for name in (*names, f"{names[-1]} ({id_})"):
            if self._owners.setdefault(name_key(name), id_) == id_:
                return name
        return f"{names[-1]} ({id_})"
