"""From a preparation to the sheet that is taken along: its words in order, its evidence numbered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from goalcoach.coach.office import Office
from goalcoach.coach.reviews.footing import resting, taken_out
from goalcoach.coach.reviews.judging import not_held, rated
from goalcoach.coach.reviews.preparing import Looked, look
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.capital import capital
from goalcoach.domain.coverage import Coverage
from goalcoach.domain.person import Person, PersonId
from goalcoach.domain.preparation import Footing, Point, PointAuthor, Preparation
from goalcoach.domain.sentence import spoken_date
from goalcoach.domain.shortened import shortened
from goalcoach.domain.talking import Part
from goalcoach.exchange.talking_sheet import Sheet, SheetPoint, SheetSection, SheetSource, span
from goalcoach.rules.joined.evidence import EvidenceItem, EvidenceKind
from goalcoach.rules.joined.review import Outcome
from goalcoach.store.port import Unit

MOST_OTHERS = 30
"""Pieces of evidence on a sheet that no point rests on."""
MOST_MISSING = 3
"""Numbers and dates without evidence that are named beside a point."""
OCCASION: Mapping[Occasion, str] = {
    Occasion.CHECK_IN: "Check-in",
    Occasion.REVIEW: "Review",
    Occasion.CAREER: "Career conversation",
}
FOOTING: Mapping[Footing, str] = {
    Footing.ENOUGH: "Enough to say",
    Footing.CONTEXT: "Needs context",
    Footing.THIN: "Not enough evidence",
}
CAME: Mapping[Outcome, str] = {
    Outcome.MET: "reached",
    Outcome.MISSED: "not reached",
    Outcome.OPEN: "no result yet",
}
UNCONFIRMED = "Changed by hand, not tied to evidence"
"""In place of how sure one can be, until its author says that the new words rest on the evidence."""

KIND: Mapping[EvidenceKind, str] = {
    EvidenceKind.CHECK_IN: "Check-in",
    EvidenceKind.MEASURE: "Measure",
    EvidenceKind.RESULT: "Result",
    EvidenceKind.FEEDBACK: "Feedback",
    EvidenceKind.NOTE: "Note",
    EvidenceKind.ABSENCE: "Absence",
}
WISH = "Wish that was shared"
BRIEF = 40
"""Characters of what a goal is called beside a piece of evidence."""


def footing_told(point: Point, missing: Sequence[str]) -> str:
    """How sure one can be of a claim, in words; what its evidence does not hold comes first."""
    if not point.claim:
        return ""
    if not missing:
        return FOOTING[point.footing] if point.confirmed else UNCONFIRMED
    more = len(missing) - MOST_MISSING
    return f"Not in the evidence: {', '.join(missing[:MOST_MISSING])}" + (
        f" and {more} more" if more > 0 else ""
    )


async def sheet_of(unit: Unit, office: Office, actor: Person, preparation_id: str) -> Sheet:
    """The sheet of one's own preparation. Raises NotFound."""
    looked = await look(unit, office, actor, preparation_id)
    items = _cited(looked)
    others = _others(looked, items)
    names = await writers(unit, (*items, *others))
    return sheet(looked, actor, items, others, names, today=office.today())


async def writers(unit: Unit, items: Iterable[EvidenceItem]) -> Mapping[str, str]:
    """Names of who wrote these pieces of evidence, by id."""
    ids = sorted({each.author for each in items if each.author})
    return {id_: (await unit.people.get(PersonId(id_))).name for id_ in ids}


def sheet(
    looked: Looked,
    by: Person,
    items: Sequence[EvidenceItem],
    others: Sequence[EvidenceItem],
    names: Mapping[str, str],
    *,
    today: date,
) -> Sheet:
    """The same from what was read: `items` in the order of their numbers, `names` of who wrote them."""
    preparation = looked.preparation
    occasion = OCCASION[preparation.occasion]
    numbers = {each.id: number for number, each in enumerate(items, 1)}
    called = {each.goal.id: _brief(each.short) for each in looked.dossier.gathered.strands}
    return Sheet(
        title=f"{occasion} with {looked.other.name}",
        whom=looked.other.name,
        by=by.name,
        occasion=f"{occasion}, {spoken_date(preparation.day)}",
        begin=preparation.begin,
        until=preparation.until,
        made=made_told(preparation, len(items), by.name),
        coverage=_covered(looked.dossier.coverage),
        sections=tuple(_section(part, looked, numbers, by.name) for part in Part),
        goals=_goals(looked),
        sources=tuple(_source(each, names, called, preparation.about_id) for each in items),
        others=tuple(_source(each, names, called, preparation.about_id) for each in others),
        day=today,
        version=preparation.revision,
        rated=rated(preparation, looked.dossier.as_person),
        language=preparation.language,
    )


def _goals(looked: Looked) -> tuple[tuple[str, str], ...]:
    """What came of each goal and what it says; none in a career conversation, where no result is weighed."""
    if looked.preparation.occasion is Occasion.CAREER:
        return ()
    return tuple((capital(CAME[each.outcome]), each.text) for each in looked.dossier.gathered.review.goals)


def _cited(looked: Looked) -> list[EvidenceItem]:
    """What points rest on, in the order in which they are read, each once."""
    evidence = looked.dossier.gathered.evidence
    points = looked.preparation.points
    ids = dict.fromkeys(id_ for part in Part for each in points if each.part is part for id_ in each.cites)
    return [item for id_ in ids if (item := evidence.get(id_)) is not None]


def _others(looked: Looked, cited: Sequence[EvidenceItem]) -> list[EvidenceItem]:
    """What was kept and no point rests on, the newest; the earliest of these first."""
    kept = [
        each
        for each in looked.dossier.gathered.evidence.items
        if each not in cited and not each.excluded and not each.private
    ]
    return sorted(
        sorted(kept, key=lambda each: each.day)[-MOST_OTHERS:], key=lambda each: (each.day, each.id)
    )


def _section(part: Part, looked: Looked, numbers: Mapping[str, int], by: str) -> SheetSection:
    preparation, evidence = looked.preparation, looked.dossier.gathered.evidence
    missing = not_held(preparation, looked.dossier.facts)
    points = tuple(
        _point(
            resting(each, evidence),
            numbers,
            own_words(each, preparation, by),
            taken_out(each, evidence),
            missing.get(each.id, ()),
        )
        for each in preparation.points
        if each.part is part
    )
    reasons = (each.reason for each in preparation.left_empty if each.part is part)
    return SheetSection(part=part, points=points, empty=next(reasons, "Nothing was prepared for this part."))


def _point(
    point: Point, numbers: Mapping[str, int], words: str, gone: Sequence[str], missing: Sequence[str]
) -> SheetPoint:
    beside = (
        footing_told(point, missing),
        "Not spoken about before" if point.fresh else "",
        f"Worked out: {point.working}" if point.working else "",
        gone_told(len(gone)),
    )
    return SheetPoint(
        text=point.claim,
        question=point.question,
        period=days_told(point.begin, point.until),
        confidence=" · ".join(filter(None, beside)),
        sources=tuple(numbers[id_] for id_ in point.cites),
        words=words,
    )


def gone_told(count: int) -> str:
    """That some of what a point rested on is not there any more; empty where all is."""
    if not count:
        return ""
    one = "1 thing it rested on was taken back by whoever wrote it"
    return one if count == 1 else f"{count} things it rested on were taken back by whoever wrote them"


def own_words(point: Point, preparation: Preparation, by: str) -> str:
    """Whose words a point is in, where they are its author's and others are not.

    How the others were made is told once, of all of them.
    """
    mixed = len({each.author for each in preparation.points}) > 1
    return f"{by}’s words" if mixed and point.author is PointAuthor.PERSON else ""


def _brief(short: str) -> str:
    """What a goal is called beside a day: a long sentence is cut within its marks."""
    bare = short.removeprefix("“").removesuffix("”")
    return short if len(bare) <= BRIEF else f"“{shortened(bare, BRIEF)}”"


def _source(
    item: EvidenceItem, names: Mapping[str, str], called: Mapping[str, str], about: str
) -> SheetSource:
    """One piece; on paper nobody sees which goal it belongs to unless it says so."""
    kind = kind_told(item, names, about)
    goal = called.get(item.goal, "")
    if goal and goal.casefold() not in item.text.casefold():
        kind = f"{kind}, {goal}"
    return SheetSource(day=item.day, kind=kind, text=item.text)


def kind_told(item: EvidenceItem, names: Mapping[str, str], about: str) -> str:
    """What a piece of evidence is, and from whom where it is not from whom it is about."""
    kind = WISH if item.id.startswith("wish:") else KIND[item.kind]
    if item.raters is not None:
        return f"{kind} of {item.raters} people"
    if item.author and item.author != about:
        return f"{kind} by {names[item.author]}"
    return kind


def made_told(preparation: Preparation, items: int, by: str) -> str:
    """How the points came about, and how many of them are in their author's own words."""
    points, made = preparation.points, preparation.made
    own = sum(each.author is PointAuthor.PERSON for each in points)
    if not points:
        return "No points were prepared yet."
    if own == len(points):
        return f"{by} wrote every point of this."
    who = "built-in coach" if made.making is None else f"language model “{made.source}”"
    rests = _pieces(items) if items else "nothing that is written down"
    told = f"The {who} drafted these points. They rest on {rests}."
    if own:
        told += f" {own} of {len(points)} {'is' if own == 1 else 'are'} in {by}’s own words."
    return f"{told} {made.notice}".strip()


def _covered(found: Coverage) -> str:
    """Which third of the period holds how much, and whether most of it is from the end."""
    if not found.items:
        return "Nothing dated is known of this period."
    *some, last = (
        f"{each.items or 'none'} from {days_told(each.begin, each.until)}" for each in found.thirds
    )
    late = " Most of it is from the last six weeks: ask about the time before." if found.lopsided else ""
    return f"{_pieces(found.items).capitalize()} of the period: {', '.join(some)} and {last}.{late}"


def _pieces(count: int) -> str:
    return {0: "nothing", 1: "1 piece of evidence"}.get(count, f"{count} pieces of evidence")


def days_told(begin: date | None, until: date | None) -> str:
    """A span of days as it is said; empty where one of them is missing."""
    return "" if begin is None or until is None else span(begin, until)
