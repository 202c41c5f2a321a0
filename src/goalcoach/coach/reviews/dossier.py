"""Everything a preparation may rest on, read and gathered: the one way from the database to evidence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from goalcoach.coach.office import Office
from goalcoach.coach.reviews.gathering import Asked, Gathered, Wish, gather
from goalcoach.coach.reviews.spoken import Earlier, spoken_about
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.coverage import Coverage, coverage
from goalcoach.domain.finding import Origin
from goalcoach.domain.person import Person, PersonId
from goalcoach.domain.preparation import Preparation
from goalcoach.llm.builtin.points.material import Material
from goalcoach.llm.points_request import PointsRequest
from goalcoach.rules.facts import Facts
from goalcoach.store.evidence_port import FeedbackShared
from goalcoach.store.port import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """What one preparation may rest on."""

    preparation: Preparation
    gathered: Gathered
    coverage: Coverage
    """Of what was not left out."""
    facts: Facts
    """For a text of a machine; `as_person` for one of the author's."""

    @property
    def as_person(self) -> Facts:
        """The same facts, for what the author wrote."""
        return replace(self.facts, origin=Origin.PERSON)

    @property
    def material(self) -> Material:
        """What the built-in coach makes points of."""
        found = self.gathered
        return Material(
            request=self.request,
            occasion=self.preparation.occasion,
            side=self.preparation.side,
            strands=found.strands,
            feedback=found.feedback,
            levels=found.levels,
            wishes=found.wishes,
        )

    @property
    def request(self) -> PointsRequest:
        """What the language model is asked with."""
        found = self.gathered
        return PointsRequest(review=found.review, evidence=found.evidence, facts=self.facts)


async def open_dossier(unit: Unit, office: Office, preparation: Preparation, employee: Person) -> Dossier:
    """Read what a preparation may rest on. Its caller has looked whose it is."""
    happened = replace(
        await unit.evidence.of(employee.id, preparation.by_id, preparation.until, office.zone),
        feedback=await _feedback(unit, preparation),
    )
    framework = (await office.names(unit)).framework
    gathered = gather(
        happened,
        Asked(
            subject=employee.id,
            name=employee.name,
            begin=preparation.begin,
            until=preparation.until,
            today=office.today(),
            occasion=preparation.occasion,
            leader=preparation.manager_id,
            excluded=frozenset(preparation.excluded),
            raised=spoken_about(await _earlier(unit, preparation), happened.check_ins),
            competencies={each.id: each.name for each in framework.competencies},
            wishes=await _wishes(unit, office, preparation),
            language=preparation.language,
        ),
    )
    return filled(office, preparation, gathered)


def filled(office: Office, preparation: Preparation, gathered: Gathered) -> Dossier:
    """A dossier of what was gathered, however it came here."""
    used = [each.day for each in gathered.evidence.items if not each.excluded]
    return Dossier(
        preparation=preparation,
        gathered=gathered,
        coverage=coverage(used, preparation.begin, preparation.until),
        facts=Facts(
            today=office.today(),
            origin=Origin.MODEL,
            calendar=office.calendar,
            language=preparation.language,
            owner=preparation.about_id,
            pack=office.pack,
            review=gathered.review,
            evidence=gathered.evidence,
        ),
    )


async def _feedback(unit: Unit, preparation: Preparation) -> tuple[FeedbackShared, ...]:
    """What others said, as far as the employee let whoever leads them read it."""
    said = await unit.rounds.shared_between(preparation.about_id, preparation.begin, preparation.until)
    return tuple(
        FeedbackShared(
            id=each.id,
            day=each.day,
            text=each.text,
            about=each.about,
            month_only=each.month_only,
            thanks=each.thanks,
            raters=each.raters if each.author_id is None else None,
            author_id=each.author_id,
        )
        for each in said
    )


async def _earlier(unit: Unit, preparation: Preparation) -> Earlier:
    """What the same two had before it, as far as its author may know of it."""
    pair = (preparation.about_id, preparation.manager_id)
    talks = await unit.talks.of(preparation.about_id)
    own = await _before(unit, preparation, preparation.by_id)
    ready = {each.pair_id for each in own if each.ready_at is not None}
    theirs = await _before(unit, preparation, preparation.other_id) if ready else []
    shown = [each for each in theirs if each.pair_id in ready and each.ready_at is not None]
    return Earlier(
        talks=[
            each for each in talks if (each.owner_id, each.with_id) == pair and each.day < preparation.day
        ],
        prepared=[*own, *shown],
    )


async def _before(unit: Unit, preparation: Preparation, by: PersonId) -> list[Preparation]:
    """What one of the two prepared with the other for earlier days."""
    return [
        each
        for each in await unit.preparations.about(preparation.about_id, by)
        if each.manager_id == preparation.manager_id and each.day < preparation.day
    ]


async def _wishes(unit: Unit, office: Office, preparation: Preparation) -> tuple[Wish, ...]:
    """What the employee wants to become, as far as they shared it with this manager."""
    if preparation.occasion is Occasion.CHECK_IN:
        return ()
    framework = (await office.names(unit)).framework
    shared = await unit.growth.shared_aims_of(preparation.about_id, preparation.manager_id)
    wishes = []
    for each in shared:
        blueprint = framework.blueprint(each.blueprint) if each.blueprint else None
        words = each.words or (blueprint.name if blueprint else "")
        if words:
            wishes.append(Wish(id=each.id, words=words, day=_day(office.day(each.updated_at), preparation)))
    return tuple(wishes)


def _day(day: date, preparation: Preparation) -> date:
    """A wish holds until it is taken back: one from before the period belongs to its first day."""
    return min(max(day, preparation.begin), preparation.until)
