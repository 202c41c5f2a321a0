"""Judges the texts of one answer one by one, and remembers what it holds back. Knows no task."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from hashlib import sha256
from typing import TypeVar

from goalcoach.domain.draft import Draft
from goalcoach.domain.finding import Finding, Origin
from goalcoach.domain.withheld import Withheld
from goalcoach.llm.situation import findings, one_line
from goalcoach.llm.tasks.task import A, Judged
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Accepted, Refused

D = TypeVar("D", bound=Draft)


class Sieve:
    """What passes it may be shown. `facts` are those of the answer: all it may rest on has been said."""

    def __init__(self, facts: Facts) -> None:
        self.facts = replace(facts, origin=Origin.MODEL)
        self._withheld: list[Withheld] = []
        self._found: list[str] = []

    def passing(
        self, where: str, draft: D, unwelcome: Callable[[Finding], bool] | None = None
    ) -> Accepted[D] | None:
        """The draft, accepted; None when it is refused or has a finding that is unwelcome here."""
        verdict = judge(draft, self.facts)
        if isinstance(verdict, Refused):
            self.hold(where, verdict.reasons, verdict.content_hash)
            return None
        if unwelcome and (reasons := tuple(filter(unwelcome, verdict.findings))):
            self.hold(where, reasons, verdict.content_hash)
            return None
        return verdict

    def hold(self, where: str, reasons: Iterable[Finding], digest: str) -> None:
        """Keep back what the rules found this in."""
        reasons = tuple(reasons)
        self._withheld += [
            Withheld(where=where, reason=each.name, code=each.code, hash=digest) for each in reasons
        ]
        self._found.append(f"{where or 'answer'}: {one_line(findings(reasons))}")

    def wrong(self, where: str, problem: str, value: str) -> None:
        """Keep back what is no matter of rules: an id that does not exist, words that were not said."""
        digest = sha256(value.encode(errors="surrogatepass")).hexdigest()
        self._withheld.append(Withheld(where=where, reason=problem, hash=digest))
        self._found.append(f"{where}: {problem}")

    @property
    def clean(self) -> bool:
        """Whether nothing was held back."""
        return not self._withheld

    def outcome(self, passed: A | None) -> Judged[A]:
        """All of it together."""
        return Judged(passed=passed, withheld=tuple(self._withheld), found=tuple(self._found))
