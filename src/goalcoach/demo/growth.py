"""What people of the demo have shown, and where some want to go, in names of the starter framework."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from goalcoach.domain.framework import Offer, OfferKind
from goalcoach.rules.joined.levels import Rater


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One observation, entered by the person or, as the manager's, by whoever leads them."""

    who: str
    competency: str
    level: int
    rater: Rater
    ago: int
    """Days before today."""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wished:
    """An aim of somebody."""

    who: str
    blueprint: str
    words: str = ""
    shared: bool = False


SHOWN: tuple[Shown, ...] = (
    Shown(who="Ann", competency="answering-enquiries", level=3, rater=Rater.SELF, ago=20),
    Shown(
        who="Ann",
        competency="answering-enquiries",
        level=3,
        rater=Rater.MANAGER,
        ago=35,
        note="Took over the calls about the double invoice and settled all of them the same day.",
    ),
    Shown(
        who="Ann",
        competency="handling-complaints",
        level=3,
        rater=Rater.SITUATION,
        ago=14,
        note="A customer wanted to cancel after three late parcels; she stayed with a fixed delivery day.",
    ),
    Shown(
        who="Ann",
        competency="handling-complaints",
        level=2,
        rater=Rater.MANAGER,
        ago=90,
        note="Settled two complaints alone; the third came to me before the caller had heard a date.",
    ),
    Shown(who="Ann", competency="giving-feedback", level=1, rater=Rater.SELF, ago=20),
    Shown(
        who="Ann",
        competency="working-with-data",
        level=2,
        rater=Rater.TEST,
        ago=500,
        note="Spreadsheet certificate, evening school",
    ),
    Shown(who="Rui", competency="negotiation", level=2, rater=Rater.SELF, ago=9),
    Shown(
        who="Rui",
        competency="negotiation",
        level=1,
        rater=Rater.MANAGER,
        ago=25,
        note="Gave the discount away in the first five minutes of both talks I sat in.",
    ),
    Shown(who="Kai", competency="programming", level=3, rater=Rater.SELF, ago=40),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedFor:
    """What somebody asked a colleague about one of their abilities, and has not been told yet."""

    who: str
    colleague: str
    competency: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FallsShort:
    """A result somebody's manager proposed to look at; the goal is found by its first words."""

    who: str
    goal: str
    actual: str
    target: str
    unit: str
    words: str


OFFERED: tuple[Offer, ...] = (
    Offer(
        id="holding-a-price",
        kind=OfferKind.COURSE,
        name="Price talk workshop",
        about="Two days of practice talks with a buyer who asks for more; filmed, and looked at together.",
        competencies=("negotiation",),
        hours=Decimal(16),
        cost=Decimal(640),
    ),
    Offer(
        id="complaint-calls",
        kind=OfferKind.COURSE,
        name="Complaint call workshop",
        competencies=("handling-complaints",),
        hours=Decimal(8),
        cost=Decimal(290),
    ),
    Offer(
        id="cloud-migration-certificate",
        kind=OfferKind.CERTIFICATE,
        name="Cloud migration certificate",
        about="Six weeks in the evening, with an exam at the end.",
        competencies=("cloud-migration",),
        hours=Decimal(45),
        cost=Decimal(380),
    ),
    Offer(
        id="mentor-gus",
        kind=OfferKind.MENTOR,
        name="Gus, head of engineering",
        about="Moved a whole machine room once; has an hour on Thursdays.",
        competencies=("cloud-architecture", "cloud-migration"),
    ),
)
"""What this organisation has for learning, beside the activities that come with goalcoach."""
ASKED_FOR: tuple[AskedFor, ...] = (
    AskedFor(
        who="Rui",
        colleague="Kai",
        competency="negotiation",
        words="How I opened the price talk with Berg, which you joined for the technical questions",
    ),
)
FALLS_SHORT: tuple[FallsShort, ...] = (
    FallsShort(
        who="Rui",
        goal="Increase renewals",
        actual="80",
        target="86",
        unit="%",
        words="It has stood at 80 % for six weeks, although you call more customers than before.",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timed:
    """How much time somebody has."""

    who: str
    weekly: str
    for_goals: int
    days_away: int


TIMED: tuple[Timed, ...] = (
    Timed(who="Ann", weekly="38.5", for_goals=15, days_away=8),
    Timed(who="Ola", weekly="24", for_goals=10, days_away=12),
)
WISHED: tuple[Wished, ...] = (
    Wished(
        who="Ann",
        blueprint="customer-service-lead",
        words="I would like to lead a small team that takes the calls nobody else wants.",
    ),
    Wished(who="Rui", blueprint="account-manager", shared=True),
    Wished(who="Kai", blueprint="moving-to-cloud"),
)
