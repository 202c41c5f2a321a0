"""What the commands over generated claims share: they count, list what went wrong, and renew their page."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from evals.planted_claims import PAGE
from evals.quick_yaml import read_yaml
from goalcoach.cli.docs_regions import with_regions

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True, kw_only=True)
class Command(Generic[Found]):
    """One measure, as `python -m evals.NAME` runs it."""

    usage: str | None
    region: str
    """Its part of the page."""
    suite: Path
    """The floors."""
    run: Callable[[], Iterable[Found]]
    """Judges every claim, in the order of the data."""
    table: Callable[[Sequence[Found]], Iterable[str]]
    short_of: Callable[[Any, Sequence[Found]], Iterable[str]]
    """What is too few, by the floors."""
    gone_wrong: Callable[[Found, bool], str]
    """A claim that is right (or is not) and went wrong, in a line or two; empty for all others."""

    def main(self, words: Sequence[str]) -> int:
        """Do what the words say; without any, measure and tell. Returns the exit code."""
        match words:
            case ["--check"]:
                return self._check()
            case ["--write"]:
                PAGE.write_text(self.renewed(PAGE.read_text("utf-8"), list(self.run())), "utf-8")
            case ["--right" | "--false" as wanted]:
                for each in self.run():
                    if told := self.gone_wrong(each, wanted == "--right"):
                        print(told)
            case []:
                return self._tell()
            case _:
                print(self.usage, file=sys.stderr)
                return 2
        return 0

    def _tell(self) -> int:
        """Print the counts and what is too few; 1 when something is."""
        found = list(self.run())
        short = list(self.short_of(read_yaml(self.suite.read_text("utf-8")), found))
        print("\n".join([*self.table(found), "", *(short or ["All is as it must be."])]))
        return int(bool(short))

    def _check(self) -> int:
        """1 when the page is not what is measured."""
        page = PAGE.read_text("utf-8")
        stale = self.renewed(page, list(self.run())) != page
        if stale:
            print(f"docs/{PAGE.name} is not what is measured. Run: make docs", file=sys.stderr)
        return int(stale)

    def renewed(self, page: str, found: Sequence[Found]) -> str:
        """The page with this measure's part made anew."""
        return with_regions(page, {self.region: lambda: ["", *self.table(found), ""]})
