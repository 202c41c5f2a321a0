"""Claims about made-up people, right and false, and what the rules of reviews do with them. Reads no file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from enum import StrEnum
from typing import Any

from pydantic import TypeAdapter, ValidationError

from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.finding import Origin, Severity
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft, TalkingPointsDraft
from goalcoach.evaluation.goldset import Half, half_of
from goalcoach.llm.tasks.points import against
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import Evidence, EvidenceItem
from goalcoach.rules.joined.review import Review, ReviewedGoal
from goalcoach.rules.verdict import Verdict

_POINT = frozenset({"as", "part", "goal", "cites", "text"})
_ITEM = frozenset(each.name for each in fields(EvidenceItem))
_REVIEW = frozenset(each.name for each in fields(Review))
_GOAL = frozenset(each.name for each in fields(ReviewedGoal))


class Mended(StrEnum):
    """How far rules were mended by a claim. What no rule was mended by tells how they do on what is new."""

    ALL = "all"
    """Until it went well, or was listed as one that does not."""
    BY_KINDS = "by kinds"
    """It was read with others of its kind; whether it goes well itself is only counted."""
    NEVER = "never"
    """Nobody has read it."""


_MENDED = {True: Mended.ALL, False: Mended.NEVER, Mended.BY_KINDS.value: Mended.BY_KINDS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort:
    """A sort of claims, and what must become of one."""

    name: str
    right: bool = False
    because: frozenset[str] = frozenset()
    """Codes of which one at least must be found: held back for what is false in it, not by chance."""
    asked: bool = False
    """Whether it is enough that somebody is asked about it: no single claim is false."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suite:
    """What is asked of the rules."""

    today: date
    most_refused_right: float
    """Share of the right claims, 0 to 1, that may be refused at most."""
    sorts: tuple[Sort, ...]
    passing: frozenset[str] = frozenset()
    """Ids of false claims that nothing holds back yet; one that is held back leaves the list."""
    least: Mapping[Mended, Mapping[str, int]] = field(default_factory=dict)
    """Of claims that are only counted: how many false ones at least are held back, and right ones pass."""

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Suite:
        """As its file has it."""
        right = (Sort(name=name, right=True) for name in given["right_sorts"])
        false = (
            Sort(name=name, because=frozenset(row["because"]), asked=row.get("asked", False))
            for name, row in given["false_sorts"].items()
        )
        return cls(
            today=given["today"],
            most_refused_right=given["most_refused_right"],
            sorts=(*right, *false),
            passing=frozenset(given["passing"]),
            least={Mended.NEVER: given["unmended"], Mended.BY_KINDS: given["mended_by_kinds"]},
        )

    def sort(self, name: str) -> Sort:
        """The sort of this name. Raises InvalidInput."""
        for each in self.sorts:
            if each.name == name:
                return each
        raise InvalidInput(f"no sort is called {name!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One talking point or whole preparation, with the half-year it is about."""

    id: str
    sort: Sort
    draft: TalkingPointDraft | TalkingPointsDraft
    facts: Facts
    mended: Mended = Mended.ALL

    @property
    def half(self) -> Half:
        """Where it counts; by its id, so that nobody chose."""
        return half_of(self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What the rules say of a claim."""

    claim: Claim
    refused: frozenset[str]
    """Codes that hold it back, as they do in the product."""
    asked: frozenset[str]
    """Codes that ask about it."""

    @property
    def caught(self) -> bool:
        """Whether a claim is held back, or asked about where that is enough, for what is false in it."""
        found = self.refused | self.asked if self.claim.sort.asked else self.refused
        return bool(found & self.claim.sort.because)

    @property
    def well(self) -> bool:
        """Whether it went as it should."""
        return not self.refused if self.claim.sort.right else self.caught


def claims_of(packet: Mapping[str, Any], suite: Suite) -> list[Claim]:
    """The claims about one person, as their file has them. Raises InvalidInput."""
    try:
        return list(_claims(packet, suite))
    except (ValidationError, KeyError, ValueError) as error:
        raise InvalidInput(f"{packet.get('who')}: {error}") from error


def _claims(packet: Mapping[str, Any], suite: Suite) -> Iterator[Claim]:
    _nothing_else(packet["review"], _REVIEW)
    for rows, known in ((packet["review"].get("goals", ()), _GOAL), (packet["evidence"], _ITEM)):
        for row in rows:
            _nothing_else(row, known)
    review = TypeAdapter(Review).validate_python(packet["review"])
    items = ({"about": review.subject, **row} for row in packet["evidence"])
    facts = Facts(
        today=suite.today,
        origin=Origin.MODEL,
        language=packet.get("language", "en"),
        review=review,
        evidence=Evidence(items=tuple(TypeAdapter(EvidenceItem).validate_python(row) for row in items)),
    )
    for row in packet["claims"]:
        whole = "change" in row
        draft = _whole(packet["preparation"], row["change"], review, facts) if whole else _point(row, facts)
        yield Claim(
            id=row["id"],
            sort=suite.sort(row["sort"]),
            draft=draft,
            facts=facts,
            mended=_MENDED[packet.get("mended", True)],
        )


def _point(row: Mapping[str, Any], facts: Facts) -> TalkingPointDraft:
    _nothing_else(row, _POINT | {"id", "sort"})
    return TalkingPointDraft(
        text=row["text"],
        part=Part(row.get("part", Part.PERFORMANCE)),
        kind=PointKind(row["as"]),
        evidence=tuple(str(row.get("cites", "")).split()),
        goal=row.get("goal", ""),
        language=facts.language,
    )


def _nothing_else(row: Mapping[str, Any], known: frozenset[str]) -> None:
    """Raises InvalidInput for a key nobody reads: half a sentence behind a comma that no marks enclose."""
    if unknown := row.keys() - known:
        raise InvalidInput(f"{row.get('id')}: nothing is known of {', '.join(sorted(map(str, unknown)))}")


def _whole(
    rows: Mapping[str, Mapping[str, Any]],
    changes: Mapping[str, Mapping[str, Any] | None],
    review: Review,
    facts: Facts,
) -> TalkingPointsDraft:
    """The preparation of the packet with some of its points changed, or taken out where there is None."""
    if unknown := changes.keys() - rows.keys():
        raise InvalidInput(f"no point is called {', '.join(sorted(unknown))}")
    changed = ((row, changes.get(name, {})) for name, row in rows.items())
    return TalkingPointsDraft(
        subject=review.subject,
        points=tuple(_point({**row, **change}, facts) for row, change in changed if change is not None),
        begin=review.begin,
        until=review.until,
        language=facts.language,
    )


def look(claim: Claim) -> Looked:
    """Judge a claim as one of a language model."""
    verdict: Verdict[Any] = judge(claim.draft, claim.facts)
    return Looked(
        claim=claim,
        refused=frozenset(each.code for each in against(verdict)),
        asked=frozenset(each.code for each in verdict.findings if each.severity is Severity.ASK),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How claims went."""

    all: int
    well: int

    @classmethod
    def of(cls, looked: Iterable[Looked]) -> Tally:
        """The count of these."""
        went = [each.well for each in looked]
        return cls(all=len(went), well=sum(went))

    def __str__(self) -> str:
        return f"{self.well} of {self.all}" if self.all else "–"


def problems(suite: Suite, looked: Iterable[Looked]) -> Iterator[str]:
    """A sentence for each false claim that passes, and one when too many right ones are refused."""
    several = list(looked)
    yield from _of_mended(suite, [each for each in several if each.claim.mended is Mended.ALL])
    for mended, floors in suite.least.items():
        for name, well in counted(several, mended).items():
            if (least := floors.get(name, 0)) > well.well and well.all:
                yield f"{well} {name} claims went well, mended by: {mended}; {least} is the least"


def counted(looked: Iterable[Looked], mended: Mended) -> dict[str, Tally]:
    """How the claims went that rules were mended by so far, false ones and right ones."""
    new = [each for each in looked if each.claim.mended is mended]
    return {
        name: Tally.of(each for each in new if each.claim.sort.right is right)
        for name, right in (("false", False), ("right", True))
    }


def _of_mended(suite: Suite, looked: Iterable[Looked]) -> Iterator[str]:
    right = []
    for each in looked:
        known = each.claim.id in suite.passing
        if each.claim.sort.right:
            right.append(each)
        elif each.well is known:
            says = "is held back now; it is listed as passing" if known else "passes"
            yield f"{each.claim.id} ({each.claim.sort.name}) {says}: {each.claim.draft.text}"
    refused = [each for each in right if not each.well]
    if len(refused) > suite.most_refused_right * len(right):
        told = ", ".join(f"{each.claim.id} by {' '.join(sorted(each.refused))}" for each in refused)
        yield f"{len(refused)} of {len(right)} right claims are refused: {told}"
