"""How the numbers of a point were worked out is told beside it, in the language of its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goalcoach.coach.reviews.judging import not_held
from goalcoach.coach.reviews.workings import with_workings
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.finding import Origin
from goalcoach.domain.person import PersonId
from goalcoach.domain.preparation import Point, PointAuthor, Preparation, Side
from goalcoach.domain.talking import Part, PointKind
from goalcoach.rules.joined.evidence import EvidenceKind
from goalcoach.rules.samples import an_item, with_items
from tests.each import every
from tests.world import START

_LOSS = with_items(
    an_item("e6", date(2026, 1, 31), "Verlust im Januar: 4,8 %", kind=EvidenceKind.MEASURE),
    an_item("e7", date(2026, 6, 30), "Verlust im Juni: 3,4 %", kind=EvidenceKind.MEASURE),
)


def working(
    claim: str,
    language: str = "en",
    author: PointAuthor = PointAuthor.PERSON,
    *,
    confirmed: bool = True,
    known: str = "",
) -> str:
    point = Point(
        id="p",
        part=Part.PERFORMANCE,
        kind=PointKind.POINT,
        claim=claim,
        evidence=("e6", "e7"),
        author=author,
        confirmed=confirmed,
        working=known,
    )
    (found,) = with_workings((point,), _LOSS, language)
    return found.working


def test_a_part_that_follows_from_nothing_is_said_not_to_be_in_the_evidence() -> None:
    def missing(claim: str) -> dict[str, tuple[str, ...]]:
        point = Point(id="p", part=Part.PERFORMANCE, kind=PointKind.POINT, claim=claim, evidence=("e6", "e7"))
        prepared = Preparation(
            id="r",
            pair_id="r",
            side=Side.MANAGER,
            about_id=PersonId("p-1"),
            manager_id=PersonId("p-2"),
            occasion=Occasion.REVIEW,
            day=date(2026, 7, 15),
            begin=date(2026, 1, 1),
            until=date(2026, 6, 30),
            points=(point,),
            created_at=START,
            updated_at=START,
        )
        return not_held(prepared, replace(_LOSS, origin=Origin.MODEL))

    assert list(missing("Der Verlust ist im Juni halb so hoch wie im Januar.").values()) == [
        ("halb so hoch",)
    ]
    assert missing("Der Verlust sank von Januar bis Juni um mehr als ein Viertel.") == {}


@every(
    "claim, language, author, told",
    [
        ("Der Verlust sank um 1,4 Prozentpunkte.", "de", PointAuthor.MODEL, "4,8 − 3,4 = 1,4"),
        ("Der Verlust sank um 1,4 Prozentpunkte.", "en", PointAuthor.PERSON, "4,8 − 3,4 = 1,4"),
        ("Der Verlust lag im Januar bei 4,8 %.", "de", PointAuthor.MODEL, ""),
    ],
)
def test_it_is_told_in_the_language_of_the_words(
    claim: str, language: str, author: PointAuthor, told: str
) -> None:
    assert working(claim, language, author) == told


def test_nothing_follows_from_what_its_author_has_not_tied_to_the_new_words() -> None:
    assert working("Der Verlust sank um 1,4 Prozentpunkte.", confirmed=False) == ""


def test_what_the_coach_told_of_it_stays() -> None:
    assert working("Der Verlust sank um 1,4 Prozentpunkte.", known="4,8 − 3,4") == "4,8 − 3,4"
