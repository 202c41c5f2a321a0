"""What the pages about suites show: their cases with stories, and what is expected, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from goalcoach.domain.person import PersonId
from goalcoach.evaluation.cases.case import Case, Expect, Split, Suite, Within
from goalcoach.evaluation.cases.case_text import given_text
from goalcoach.evaluation.desk.own_cases import OWN
from goalcoach.evaluation.desk.suites import read_own
from goalcoach.store.own_case_port import CaseStep, CaseStepKind, OwnCase
from goalcoach.web.pages.eval_given import Given, given_of
from goalcoach.web.pages.phrases import moment

MOST_SHOWN = 100
"""Cases of one suite on its page."""
MOST_TOLD = 50
"""Lines about what was done with own cases."""
STEP = {
    CaseStepKind.ADDED: "added",
    CaseStepKind.REMOVED: "removed",
    CaseStepKind.PUT_BACK: "put back",
}
_ESCAPED = re.compile(r"\\b|\\([^\w])")
"""The edge of a word, which is left out; a sign that stands for itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuiteRow:
    """One suite in the list of all."""

    name: str
    about: str
    said: str
    """How many cases it has, of which kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """One case that may be read."""

    id: str
    why: str
    tags: str
    own: bool
    source: str
    given: tuple[Given, ...]
    expected: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRow:
    """A case of one's own that was removed."""

    id: str
    why: str
    """Empty where goalcoach cannot read it any more."""


def own_row(case: OwnCase) -> OwnRow:
    """A removed case."""
    read = read_own(case)
    return OwnRow(id=case.id, why=read.why if read else "")


def case_line(step: CaseStep, names: Mapping[PersonId, str], zone: ZoneInfo) -> str:
    """What somebody did with a case of one's own, in a line."""
    return f"{step.case_id} {STEP[step.kind]}: {names[step.by_id]}, {moment(step.at, zone)}"


def suite_row(suite: Suite) -> SuiteRow:
    """A suite in the list."""
    own, held = sum(map(is_own, suite.cases)), sum(each.split is Split.HELD_OUT for each in suite.cases)
    parts = [f"{len(suite.cases):,} cases", f"{held:,} held out", f"{own:,} of your own" if own else ""]
    return SuiteRow(name=suite.name, about=suite.about, said=", ".join(filter(None, parts)))


def open_cases(suite: Suite) -> list[Case]:
    """Those that whoever writes prompts may read, the organisation's own first."""
    found = [each for each in suite.cases if each.split is Split.DEV]
    return sorted(found, key=lambda each: not is_own(each))


def case_row(case: Case) -> CaseRow:
    """One case in words."""
    return CaseRow(
        id=case.id,
        why=case.why,
        tags=", ".join(case.tags),
        own=is_own(case),
        source=case.source,
        given=given_of(given_text(case)),
        expected=tuple(_expected(case.expect)),
    )


def is_own(case: Case) -> bool:
    """Whether HR added it here."""
    return OWN in case.tags


def _expected(expect: Expect) -> Iterator[str]:
    if expect.shown is not None:
        yield "Something is shown." if expect.shown else "Nothing of the answer may be shown."
    lists = (
        ("Never shown: ", _quoted(expect.never)),
        ("It says ", _quoted(expect.says)),
        ("Held back by ", ", ".join(expect.codes)),
        ("It rests on ", ", ".join(expect.cites)),
        ("In the language ", expect.language),
    )
    yield from (f"{says}{told}." for says, told in lists if told)
    yield from (
        f"{name}: {value or 'left open'}." for name, value in {**expect.fields, **expect.letters}.items()
    )
    for name, within in (("questions", expect.questions), ("words", expect.words)):
        if within is not None:
            yield f"{_within(within)} {name}."


def _quoted(patterns: tuple[str, ...]) -> str:
    """As they are written: regular expressions, of which those of HR's are words with escapes."""
    return ", ".join(f"“{_ESCAPED.sub(lambda found: found[1] or '', each)}”" for each in patterns)


def _within(within: Within) -> str:
    if within.most is None:
        return f"At least {within.least}"
    return f"{within.least} to {within.most}" if within.least else f"At most {within.most}"
