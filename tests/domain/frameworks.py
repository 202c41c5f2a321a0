"""A small framework to vary in tests."""

from __future__ import annotations

from decimal import Decimal

from goalcoach.domain.framework import (
    Blueprint,
    BlueprintKind,
    Competency,
    Framework,
    Offer,
    OfferKind,
    Requirement,
)

STEPS = ("follows", "does it with help", "does it alone", "does it in hard cases", "teaches others")
NEGOTIATION = Competency(
    id="negotiation",
    name="Negotiation",
    levels=STEPS,
    about="Coming to terms that both sides keep.",
    aliases=("haggling", "price talks"),
    group="Customers",
)
CLOUD = Competency(id="cloud", name="Cloud architecture", levels=STEPS[:3], group="Systems")
ACCOUNT_MANAGER = Blueprint(
    id="account-manager",
    name="Account manager",
    family="Sales",
    requirements=(Requirement(competency="negotiation", level=3, weight=Decimal(2)),),
)
TO_THE_CLOUD = Blueprint(
    id="to-the-cloud",
    name="Moving to the cloud",
    kind=BlueprintKind.NEED,
    requirements=(
        Requirement(competency="cloud", level=2),
        Requirement(competency="negotiation", level=1),
    ),
)
CONCESSIONS = Offer(
    id="concessions",
    kind=OfferKind.ACTIVITY,
    name="Write down three concessions before a meeting",
    competencies=("negotiation",),
    to=3,
    hours=Decimal("1.5"),
)
FRAMEWORK = Framework(
    competencies=(CLOUD, NEGOTIATION),
    blueprints=(ACCOUNT_MANAGER, TO_THE_CLOUD),
    offers=(CONCESSIONS,),
)
