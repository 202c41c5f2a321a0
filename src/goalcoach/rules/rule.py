"""What a rule is: one declaration from which finding, tests, explanation and documentation come."""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from functools import cache, lru_cache
from typing import Any, Generic, TypeVar

from goalcoach.domain.agenda import AgendaDraft
from goalcoach.domain.draft import Draft, OptionDraft, ReplyDraft
from goalcoach.domain.errors import Misdeclared
from goalcoach.domain.finding import Certainty, Criterion, Letter, Origin, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.late import dataclass
from goalcoach.domain.talking import TalkingPointDraft, TalkingPointsDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.packs import CODES
from goalcoach.rules.reading import Reading
from goalcoach.rules.thresholds import QUOTED_LIMIT

ANY_GOAL = frozenset(GoalKind)
WORK_GOALS = frozenset({GoalKind.PERFORMANCE, GoalKind.DEVELOPMENT, GoalKind.OBJECTIVE, GoalKind.KEY_RESULT})
RESULT_GOALS = frozenset({GoalKind.PERFORMANCE, GoalKind.KEY_RESULT})
DEVELOPMENT_GOALS = frozenset({GoalKind.DEVELOPMENT})
WORDED = CODES
"""Languages with word lists; a rule that looks for words applies to texts in these alone."""

D = TypeVar("D", GoalDraft, ReplyDraft, OptionDraft, TalkingPointDraft, TalkingPointsDraft, AgendaDraft)

_CODE = re.compile(r"[A-Z]{2}[1-9][0-9]{2}")
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule rests: author and work, and the place in it."""

    work: str
    place: str = ""

    def __str__(self) -> str:
        return f"{self.work}, {self.place}" if self.place else self.work


@dataclass(slots=True)
class Hit:
    """One match. `at` None means the draft as a whole; offsets count code points of its text.

    Nothing changes it; it is not frozen because that would make it several times slower to make.
    """

    at: tuple[int, int] | None = None
    data: Mapping[str, object] = field(default_factory=dict)
    """Values for the blanks of the message."""


def quoted(text: str, at: tuple[int, int] | None = None) -> str:
    """Words of a draft as a message repeats them: one line, and shortened when they are many."""
    words = " ".join((text[at[0] : at[1]] if at else text).split())
    return words if len(words) <= QUOTED_LIMIT else words[: QUOTED_LIMIT - 1].rstrip() + "…"


def hits(reading: Reading, at: Iterable[tuple[int, int]]) -> Iterator[Hit]:
    """A hit for each place, with its words."""
    for place in at:
        yield Hit(at=place, data={"words": quoted(reading.text, place)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Bad:
    """A draft that triggers exactly this rule, at exactly these words (None: the draft as a whole)."""

    draft: Draft
    at: str | None = None
    facts: Facts | None = None
    """Facts it is judged with, where the usual ones of samples.py will not do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Good:
    """A draft that triggers no rule at all; `because` names why it is a near miss."""

    draft: Draft
    because: str = ""
    facts: Facts | None = None


E = TypeVar("E", Bad, Good)
Examples = Callable[[], tuple[E, ...]]
"""Makes the examples of a rule. Docs, tests and whoever has a rule explained read them, a judgement does not;
making all of them took a thirteenth of the start of a command."""


@lru_cache(maxsize=2_048)
def _made(code: str, examples: Examples[E]) -> tuple[E, ...]:
    if not (made := examples()):
        raise Misdeclared(f"rule {code}: a rule has bad and good examples")
    return made


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rule(Generic[D]):
    """One law about one kind of draft. Made by the `rule` decorator, read by engine, tests and docs."""

    code: str
    """Two letters for the family, three digits; never reused."""
    name: str
    """Names the thing found, so that "allow <name>" makes sense."""
    scope: type[D]
    kinds: frozenset[GoalKind]
    """Goal kinds it applies to; without meaning for replies and options."""
    criterion: Criterion | None
    model: Severity
    """Severity for text of the llm."""
    person: Severity | None
    """Severity for a person's own text; None: not applied to it."""
    certainty: Certainty
    since: str
    message: str
    """What is wrong here; blanks in braces are filled from the hit, no final dot."""
    why: str
    """What goes wrong for a person when it is kept."""
    sources: tuple[Source, ...]
    ask: str
    """The question a coach would ask; ends with "?"."""
    fix: str
    bad_ones: Examples[Bad]
    good_ones: Examples[Good]
    languages: frozenset[str] | None
    """Languages whose word lists it needs; None: it works on structure, in every language."""
    looks_for: frozenset[str]
    """Themes."""
    looks_at: frozenset[str]
    """Fields of the draft or of the facts, or what the reading has read."""
    follows: Letter | None
    """What the letter of its criterion says."""
    find: Callable[[D, Reading, Facts], Iterable[Hit]]
    as_written: bool = False
    """Whether it looks at the draft as it was written, not at its fair copy."""
    also: tuple[type[Draft], ...] = ()
    """Other drafts that it judges as well."""

    @property
    def bad(self) -> tuple[Bad, ...]:
        """Drafts in which it finds something. Raises Misdeclared where there are none."""
        return _made(self.code, self.bad_ones)

    @property
    def good(self) -> tuple[Good, ...]:
        """Drafts in which no rule finds anything. Raises Misdeclared where there are none."""
        return _made(self.code, self.good_ones)

    @property
    def scopes(self) -> tuple[type[Draft], ...]:
        """All drafts that it judges, its own first."""
        return (self.scope, *self.also)

    @property
    def always_asked(self) -> bool:
        """Whether it waits for no sign that it may find something.

        The signs: words of a theme it looks for, anything but the default in what it looks at, the letter it
        follows; of one that looks for words and follows a letter, both. Without them it finds nothing, and is
        not asked.
        """
        return not self.looks_for and not self.looks_at and self.follows is None

    def severity(self, origin: Origin) -> Severity | None:
        """How much a match weighs in text of this origin; None when it does not apply."""
        return self.model if origin is Origin.MODEL else self.person

    def applies(self, scope: object, kind: GoalKind | None, origin: Origin, language: str) -> bool:
        """Whether this rule has anything to say about such a draft."""
        if scope not in self.scopes or self.severity(origin) is None:
            return False
        # Only a person's text may be let off: words of an llm that nobody reads must not pass for good ones.
        if self.languages is not None and language not in self.languages and origin is Origin.PERSON:
            return False
        return kind is None or kind in self.kinds

    @property
    def blanks(self) -> frozenset[str]:
        """Names of the blanks in the message."""
        return frozenset(name for _, name, _, _ in string.Formatter().parse(self.message) if name)


def _well_written(code: str, name: str, message: str, ask: str) -> None:
    if not _CODE.fullmatch(code) or not _NAME.fullmatch(name):
        raise Misdeclared(
            f"rule {code!r} {name!r}: code is two capitals and three digits, name is kebab-case"
        )
    if not ask.endswith("?") or message.endswith("."):
        raise Misdeclared(f"rule {code}: the question ends with '?', the message without a dot")


def _well_weighed(code: str, model: Severity, person: Severity | None, certainty: Certainty) -> None:
    if person is Severity.BLOCK and certainty is not Certainty.EXACT:
        raise Misdeclared(f"rule {code}: a heuristic may not stop a person")
    if person is not None and person.rank > model.rank:
        raise Misdeclared(f"rule {code}: stricter on a person than on the llm")


def _seen(code: str, scope: type[D], looks_at: tuple[str, ...]) -> None:
    known = _known(scope)  # type: ignore[arg-type] # mypy does not see that a class is hashable
    if unknown := [name for name in looks_at if name not in known and not hasattr(Reading, name)]:
        raise Misdeclared(f"rule {code}: looks at {unknown}, which neither draft, facts nor reading have")


@cache
def _known(scope: type[Any]) -> frozenset[str]:
    """The fields of a draft and of the facts."""
    return frozenset((*scope.__slots__, *Facts.__slots__))


def rule(
    *,
    code: str,
    name: str,
    scope: type[D],
    also: tuple[type[Draft], ...] = (),
    kinds: frozenset[GoalKind] = ANY_GOAL,
    criterion: Criterion | None = None,
    model: Severity,
    person: Severity | None,
    certainty: Certainty,
    since: str,
    message: str,
    why: str,
    sources: tuple[Source, ...],
    ask: str,
    fix: str,
    bad: Examples[Bad],
    good: Examples[Good],
    languages: frozenset[str] | None = None,
    looks_for: tuple[str, ...] = (),
    looks_at: tuple[str, ...] = (),
    follows: Letter | None = None,
    as_written: bool = False,
) -> Callable[[Callable[[D, Reading, Facts], Iterable[Hit]]], Rule[D]]:
    """Declare a rule; the decorated function finds its hits. Raises Misdeclared on a contradiction."""
    _well_written(code, name, message, ask)
    _seen(code, scope, looks_at)
    _well_weighed(code, model, person, certainty)
    if not sources:
        raise Misdeclared(f"rule {code}: a rule has a source")

    def declare(find: Callable[[D, Reading, Facts], Iterable[Hit]]) -> Rule[D]:
        return Rule(
            code=code,
            name=name,
            scope=scope,
            also=also,
            kinds=kinds,
            criterion=criterion,
            model=model,
            person=person,
            certainty=certainty,
            since=since,
            message=message,
            why=why,
            sources=sources,
            ask=ask,
            fix=fix,
            bad_ones=bad,
            good_ones=good,
            languages=languages,
            looks_for=frozenset(looks_for),
            looks_at=frozenset(looks_at),
            follows=follows,
            find=find,
            as_written=as_written,
        )

    return declare
