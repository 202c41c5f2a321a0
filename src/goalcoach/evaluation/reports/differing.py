"""Which cases differ between two states of a suite, one by one, as far as both say what each case was."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from goalcoach.evaluation.cases.case import Suite
from goalcoach.evaluation.reports.check import Check
from goalcoach.evaluation.reports.report import SuiteUsed
from goalcoach.evaluation.wording import listed

_TOLD = 5
"""Cases of each kind that a sentence names; a check lists all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """One suite, then and now. At least something differs."""

    suite: str
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    scorers: bool = False
    """Whether something else is looked at."""
    untold: bool = False
    """Whether cases differ, and a report of before does not tell which."""

    @property
    def cases(self) -> tuple[str, ...]:
        """Those it is about, as "suite/case"."""
        return tuple(f"{self.suite}/{each}" for each in (*self.added, *self.changed, *self.removed))

    def __str__(self) -> str:
        kinds = (("added", self.added), ("changed", self.changed), ("removed", self.removed))
        told = [f"{what}: {_some(ids)}" for what, ids in kinds if ids]
        told += ["other scorers"] if self.scorers else []
        told += ["which cases, the report does not tell"] if self.untold else []
        return f"{self.suite} ({'; '.join(told)})"


def differing(then: SuiteUsed, now: SuiteUsed) -> Differing | None:
    """What differs; None where nothing does that could change what comes of a case.

    The hash of a file tells less: it is another one for a comment, too. It is asked only where a report of
    before has nothing else.
    """
    scorers = set(then.scorers) != set(now.scorers)
    if not then.contents or not now.contents:
        untold = then.hash != now.hash
        return Differing(suite=now.name, scorers=scorers, untold=untold) if scorers or untold else None
    found = Differing(
        suite=now.name,
        added=tuple(each for each in now.contents if each not in then.contents),
        changed=tuple(id_ for id_, each in then.contents.items() if now.contents.get(id_, each) != each),
        removed=tuple(each for each in then.contents if each not in now.contents),
        scorers=scorers,
    )
    return found if found.cases or scorers else None


def of_today(used: Collection[SuiteUsed], today: Collection[Suite]) -> Check:
    """Whether a run tried the cases that there are today. Suites that are not known today are passed over."""
    found = tuple(_differing(used, today))
    return Check(
        name="The cases are those of today",
        passed=not found,
        why=f"Since the run, cases changed in {listed(list(map(str, found)))}. Try it again."
        if found
        else "Every case is as it was in the run.",
        cases=tuple(case for each in found for case in each.cases),
    )


def _differing(used: Collection[SuiteUsed], today: Collection[Suite]) -> Iterator[Differing]:
    now = {each.name: each for each in today}
    for then in used:
        if then.name in now and (found := differing(then, SuiteUsed.of(now[then.name]))):
            yield found


def _some(ids: tuple[str, ...]) -> str:
    more = len(ids) - _TOLD
    return f"{', '.join(ids[:_TOLD])} and {more} more" if more > 0 else ", ".join(ids)
