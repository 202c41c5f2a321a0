"""Having points made: by the built-in coach, or by the language model, with the built-in one behind it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from goalcoach.coach.office import Office
from goalcoach.coach.reviews.access import own
from goalcoach.coach.reviews.dossier import Dossier, open_dossier
from goalcoach.coach.reviews.footing import resting, weighed
from goalcoach.coach.reviews.preparing import seen, spoken_in
from goalcoach.coach.reviews.workings import with_workings
from goalcoach.domain.canonical import content_hash
from goalcoach.domain.errors import Conflict, Misdeclared, NotFound, Unavailable
from goalcoach.domain.finding import Finding
from goalcoach.domain.person import Person, PersonId
from goalcoach.domain.preparation import Footing, Made, Point, PointAuthor, Preparation, folded
from goalcoach.domain.talking import PointKind, TalkingPointDraft, TalkingPointsDraft, part_at, place_of
from goalcoach.domain.withheld import Withheld
from goalcoach.llm.builtin.points.maker import left_empty, raised
from goalcoach.llm.builtin.points.wording import ASKS
from goalcoach.llm.port import BUILTIN
from goalcoach.llm.reason import told
from goalcoach.llm.tasks.points import POINTS
from goalcoach.llm.tasks.task import Outcome
from goalcoach.rules.engine import judge
from goalcoach.rules.verdict import Accepted
from goalcoach.store.port import Unit

WRITES = frozenset(ASKS)
"""Languages the built-in coach puts points in."""
IN_ENGLISH = "The built-in coach prepares in English and German so far, so this is in English."
HELD_BACK = "{reason} So these points are from the built-in coach."


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """Points as they were accepted, not yet kept."""

    preparation: Preparation
    accepted: Accepted[TalkingPointsDraft]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """Points with all they rest on, for whoever shows them without keeping them."""

    name: str
    """Of the person it is about."""
    dossier: Dossier
    drawn: Drawn


async def make(
    unit: Unit, office: Office, actor: Person, preparation_id: str, *, revision: int, notice: str = ""
) -> Preparation:
    """Have the built-in coach make the points; those of a person stay. Raises NotFound, Conflict.

    `notice` says why it is not what was asked for.
    """
    preparation, employee = await seen(unit, actor, preparation_id, revision)
    drawn = builtin(office, await open_dossier(unit, office, preparation, employee), notice=notice)
    return await unit.preparations.keep(drawn.preparation, drawn.accepted, office.now())


async def ask(office: Office, actor: Person, preparation_id: str, *, revision: int) -> Preparation:
    """Have the language model make them; the built-in coach does where nothing of it can be used.

    Opens units of its own: none waits for the answer. Raises NotFound where no language model is configured,
    or no such preparation is theirs, Conflict when it was changed meanwhile.
    """
    async with office.store.unit() as unit:
        preparation, employee = await seen(unit, actor, preparation_id, revision)
        spoken = await spoken_in(unit, actor, employee.id)
        dossier = await open_dossier(unit, office, wanted(preparation, spoken), employee)
    drawn = await drawn_by_model(office, actor.id, dossier)
    async with office.store.unit() as unit:
        now, _ = await own(unit, actor, preparation_id)
        if now.revision != revision:
            raise Conflict("This preparation was changed meanwhile, so the answer was not kept. Ask again.")
        return await unit.preparations.keep(drawn.preparation, drawn.accepted, office.now())


def wanted(preparation: Preparation, spoken: str) -> Preparation:
    """It in the language that is spoken again, where the built-in coach could put it in English only."""
    in_english = preparation.made.notice.endswith(IN_ENGLISH)
    return replace(preparation, language=spoken) if in_english else preparation


async def drawn_by_model(office: Office, asks: PersonId, dossier: Dossier) -> Drawn:
    """The points of the language model, or of the built-in coach where nothing of an answer can be used.

    `asks` is whose budget it is. Raises NotFound where no language model is configured.
    """
    if office.asker is None:
        raise NotFound("No language model is configured. The built-in coach can prepare this.")
    try:
        asking = office.asker.ask(POINTS, dossier.request, person=asks)
        outcome = await office.thinking.run(asking)
    except (Unavailable, TimeoutError) as error:
        why = told(error) if isinstance(error, Unavailable) else "The language model took too long."
        return builtin(office, dossier, notice=HELD_BACK.format(reason=why))
    return from_model(office, dossier, outcome, office.asker.name)


def from_model(
    office: Office, dossier: Dossier, outcome: Outcome[Accepted[TalkingPointsDraft]], name: str
) -> Drawn:
    """What passed of an answer as points; those of the built-in coach where nothing did."""
    made = Made(source=name, making=outcome.making, withheld=outcome.withheld, at=office.now())
    if outcome.passed is None:
        notice = HELD_BACK.format(reason=outcome.why)
        return builtin(office, dossier, notice=notice, withheld=outcome.withheld)
    draft = outcome.passed.draft
    points = folded(draft, PointAuthor.MODEL, _ids(office))
    told = dossier.preparation
    base = replace(told, left_empty=draft.left_empty, made=made, before=told.now)
    return _accepted(dossier, base, points)


def builtin(
    office: Office, dossier: Dossier, *, notice: str = "", withheld: tuple[Withheld, ...] = ()
) -> Drawn:
    """The points of the built-in coach, without any that the rules refuse."""
    preparation = dossier.preparation
    if preparation.language not in WRITES:
        notice = " ".join(filter(None, (notice, IN_ENGLISH)))
        preparation = replace(preparation, language="en")
        dossier = replace(dossier, preparation=preparation, facts=replace(dossier.facts, language="en"))
    material = dossier.material
    points = tuple(each.point(_ids(office)) for each in raised(material))
    made = Made(source=BUILTIN, notice=notice, withheld=withheld, at=office.now())
    base = replace(preparation, made=made, before=dossier.preparation.now)
    return _accepted(dossier, base, points)


def _accepted(dossier: Dossier, base: Preparation, points: tuple[Point, ...]) -> Drawn:
    """The points that the judge accepts, and those of the author, who keeps theirs.

    Raises Misdeclared when not even the questions pass, which is a fault of ours.
    """
    withheld = list(base.made.withheld)
    while points:
        made = _whole(dossier, base, points, tuple(withheld))
        verdict = judge(made.draft, dossier.facts)
        if isinstance(verdict, Accepted):
            return _with_own(dossier, _less_sure(made, verdict.findings), verdict)
        refused = _refused(made, verdict.reasons)
        if not refused:
            raise Misdeclared(f"a preparation was refused as a whole: {verdict.reasons[0].code}")
        withheld += _withheld(made, refused)
        points = tuple(filter(None, (_less(each, refused) for each in points)))
    raise Misdeclared("a preparation was refused down to its last question")


def _whole(
    dossier: Dossier, base: Preparation, points: tuple[Point, ...], withheld: tuple[Withheld, ...]
) -> Preparation:
    found = dossier.gathered
    parts = frozenset(each.part for each in points)
    reasons = {each.part: each for each in left_empty(dossier.material, parts)}
    reasons |= {each.part: each for each in base.left_empty if each.part not in parts}
    return replace(
        base,
        points=weighed(points, found.evidence, found.review),
        left_empty=tuple(reasons.values()),
        made=replace(base.made, withheld=withheld),
    )


def _less_sure(made: Preparation, findings: Sequence[Finding]) -> Preparation:
    """The preparation, which says that a claim needs context where it has few words of what it cites."""
    parts = _parts(made)
    asked = {parts[place_of(each.part)][0].point for each in findings if each.code == _FEW_WORDS}
    points = (
        replace(each, footing=Footing.CONTEXT)
        if each.id in asked and each.footing is Footing.ENOUGH
        else each
        for each in made.points
    )
    return replace(made, points=tuple(points))


_FEW_WORDS = "TP308"


def _with_own(dossier: Dossier, made: Preparation, verdict: Accepted[TalkingPointsDraft]) -> Drawn:
    """The points that were made, and behind each part the author's own that were there before."""
    evidence = dossier.gathered.evidence
    made = replace(made, points=with_workings(made.points, dossier.facts, made.language))
    theirs = (each for each in dossier.preparation.points if each.author is PointAuthor.PERSON)
    own_points = [resting(each, evidence) for each in theirs]
    if not own_points:
        return Drawn(preparation=made, accepted=verdict)
    points = tuple(
        each
        for part in dict.fromkeys(point.part for point in (*made.points, *own_points))
        for each in (*made.points, *own_points)
        if each.part is part
    )
    told_of = {each.part for each in points}
    whole = replace(
        made, points=points, left_empty=tuple(e for e in made.left_empty if e.part not in told_of)
    )
    both = judge(whole.draft, dossier.as_person)
    if not isinstance(both, Accepted):
        raise Conflict("One of your own points cites what was left out. Change it, then have points made.")
    return Drawn(preparation=whole, accepted=both)


@dataclass(frozen=True, slots=True)
class _Part:
    """A claim or a question of a point."""

    point: str
    """Its id."""
    asks: bool


def _parts(preparation: Preparation) -> list[tuple[_Part, TalkingPointDraft]]:
    """What the judge reads of each point, in the order in which it does."""
    return [
        (_Part(point.id, draft.kind is PointKind.QUESTION), draft) for point, draft in preparation.drafted
    ]


def _refused(preparation: Preparation, reasons: tuple[Finding, ...]) -> dict[_Part, list[Finding]]:
    """Findings by the claim or question they refuse."""
    parts = _parts(preparation)
    refused: dict[_Part, list[Finding]] = defaultdict(list)
    for each in reasons:
        if each.part:
            refused[parts[place_of(each.part)][0]].append(each)
    return refused


def _withheld(preparation: Preparation, refused: dict[_Part, list[Finding]]) -> list[Withheld]:
    """What was refused, by reason and hash."""
    return [
        Withheld(where=part_at(place), reason=found.name, code=found.code, hash=content_hash(draft))
        for place, (part, draft) in enumerate(_parts(preparation))
        for found in refused.get(part, ())
    ]


def _less(point: Point, refused: Collection[_Part]) -> Point | None:
    """A point without what was refused of it; None where nothing is left."""
    claim = "" if _Part(point.id, False) in refused else point.claim
    question = "" if _Part(point.id, True) in refused else point.question
    if not claim and not question:
        return None
    if claim == point.claim:
        return replace(point, question=question)
    return replace(point, claim="", question=question, kind=PointKind.QUESTION, evidence=(), working="")


def _ids(office: Office) -> Iterator[str]:
    while True:
        yield office.new_id()
