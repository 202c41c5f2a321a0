"""AL3: whether a goal leads to the role it was made for. Silent as long as no role or level is known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.framework import Blueprint
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.levels import Rater, gap, weighed
from goalcoach.rules.joined.role import TargetRole
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import DEVELOPMENT_GOALS, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.samples import a_development_goal
from goalcoach.rules.samples_growth import (
    a_plan,
    a_role,
    everything,
    joined,
    seen,
    standing,
    vocabulary,
)
from goalcoach.rules.sources import CAREER_EMPLOYEE, SAP_READINESS

_PITCH = "Complete the negotiation course and apply it in 3 client meetings by 26 February 2027"
_LEADING = frozenset({GoalKind.DEVELOPMENT, GoalKind.ASPIRATION})


@rule(
    code="AL301",
    name="role-nobody-chose",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the role it leads to was not chosen by the employee",
    why="A career that others plan is followed half-heartedly, or left.",
    sources=(CAREER_EMPLOYEE,),
    ask="Which role would you like to grow into, if any?",
    fix="Let the employee choose or confirm the role.",
    bad=lambda: (
        Bad(draft=a_development_goal(), facts=joined(role=a_role(chosen=False))),
        Bad(draft=a_development_goal(_PITCH), facts=joined(role=a_role(chosen=False))),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=everything()),
        Good(
            draft=a_development_goal(_PITCH),
            facts=joined(role=a_role(chosen=None)),
            because="nobody said who chose it, and that is no fact to stop anybody",
        ),
    ),
    looks_at=("role",),
)
def role_nobody_chose(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.role is not None and facts.role.chosen is False:
        yield Hit()


@rule(
    code="AL302",
    name="role-without-a-blueprint",
    scope=GoalDraft,
    kinds=_LEADING,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="what the role of the goal asks for cannot be told: {what}",
    why="Nobody can say which ability is missing for a role that nobody described.",
    sources=(
        Source("Primalogik, Performance goals vs. development goals (2026)", "future-ready skills"),
        SAP_READINESS,
    ),
    ask="Which described role comes closest to what you have in mind?",
    fix="Choose a role that is described, and keep the version with the goal.",
    bad=lambda: (
        Bad(
            draft=a_development_goal(),
            facts=joined(vocabulary=vocabulary(), role=a_role(blueprint="chief-marketing-officer")),
        ),
        Bad(draft=a_development_goal(_PITCH), facts=joined(vocabulary=vocabulary(), role=a_role(version=""))),
        Bad(
            draft=a_development_goal(_PITCH), facts=joined(vocabulary=vocabulary(), role=a_role(version="0"))
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=everything()),
        Good(
            draft=a_development_goal(_PITCH),
            facts=joined(role=a_role(blueprint="chief-marketing-officer")),
            because="whether it is described is unknown here",
        ),
    ),
    looks_at=("role",),
)
def role_without_a_blueprint(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.role is None or facts.vocabulary is None:
        return
    known = facts.vocabulary.blueprint(facts.role.blueprint)
    if known is None or known.version != facts.role.version:
        yield Hit(data={"what": _missing(facts.role, known)})


def _missing(role: TargetRole, known: Blueprint | None) -> str:
    """Versions are those of the whole framework: on a page the same description bears another number."""
    if known is None:
        return f"no role {quoted(role.blueprint)!r} is described"
    if not role.version:
        return f"no version of the role {quoted(known.name)!r} is named"
    return f"the role {quoted(known.name)!r} is described in other words than when it was chosen"


def _asked(facts: Facts) -> Blueprint | None:
    """The blueprint of the role, when role, blueprint and levels are known."""
    if facts.role is None or facts.vocabulary is None or facts.standing is None or facts.plan is None:
        return None
    return facts.vocabulary.blueprint(facts.role.blueprint)


@rule(
    code="AL303",
    name="level-already-shown",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="level {level} of {competency!r} was shown; the role asks for {required}",
    why="Time goes into what is there already, while what is missing for the role stays missing.",
    sources=(SAP_READINESS,),
    ask="What else does the role ask for that you have not shown yet?",
    fix="Choose an ability the role asks more of than was shown.",
    bad=lambda: (
        Bad(
            draft=a_development_goal(_PITCH),
            facts=joined(
                vocabulary=vocabulary(),
                role=a_role(),
                plan=a_plan(competency="negotiation", level=3, to=4),
                standing=seen("negotiation", 3, date(2026, 9, 4), Rater.PEER, Rater.SELF),
            ),
        ),
        Bad(
            draft=a_development_goal(),
            facts=joined(
                vocabulary=vocabulary(),
                role=a_role(),
                plan=a_plan(level=4, to=5),
                standing=seen("spanish", 5, date(2026, 9, 4), Rater.TEST),
            ),
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=everything()),
        Good(
            draft=a_development_goal(_PITCH),
            facts=joined(
                vocabulary=vocabulary(),
                plan=a_plan(competency="negotiation", level=3, to=4),
                standing=seen("negotiation", 3, date(2026, 9, 4), Rater.TEST),
            ),
            because="it leads to no role, so more than a role asks for is fine",
        ),
    ),
    looks_at=("role",),
)
def level_already_shown(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    blueprint = _asked(facts)
    if blueprint is None or facts.plan is None or facts.standing is None:
        return
    competency = facts.plan.competency
    level = weighed(facts.standing, competency, facts.today, facts.thresholds.evidence_lasts).level
    required = blueprint.level(competency)
    if level and level >= required:
        yield Hit(data={"level": level, "competency": quoted(competency), "required": required or "none"})


@rule(
    code="AL304",
    name="smaller-gap-first",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{other!r} is further from what the role asks for",
    why="The largest gap takes longest, so it decides when somebody is ready.",
    sources=(Source("Learning goals vs. performance goals", "areas of high impact"), SAP_READINESS),
    ask="What makes this one come before the larger gap?",
    fix="Begin with the largest gap, or keep this order on purpose.",
    bad=lambda: (
        Bad(
            draft=a_development_goal(_PITCH),
            facts=joined(
                vocabulary=vocabulary(),
                role=a_role(),
                plan=a_plan(competency="negotiation"),
                standing=standing(),
            ),
        ),
        Bad(
            draft=a_development_goal("Hold 4 price talks without the team lead by 26 February 2027"),
            facts=joined(
                vocabulary=vocabulary(),
                role=a_role(),
                plan=a_plan(competency="negotiation", level=1, to=2),
                standing=seen("negotiation", 1, date(2026, 9, 4), Rater.TEST),
            ),
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=everything()),
        Good(
            draft=a_development_goal(_PITCH),
            facts=joined(vocabulary=vocabulary(), plan=a_plan(competency="negotiation"), standing=standing()),
            because="without a role no gap is larger than another",
        ),
    ),
    looks_at=("role",),
)
def smaller_gap_first(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    blueprint = _asked(facts)
    if blueprint is None or facts.plan is None or facts.standing is None or not facts.plan.competency:
        return
    sizes: dict[str, Decimal] = {}
    for need in blueprint.requirements:
        sizes[need.competency] = need.weight * gap(
            need, facts.standing, facts.today, facts.thresholds.evidence_lasts
        )
    own = sizes.get(facts.plan.competency, Decimal())
    largest = max(sizes, key=lambda each: sizes[each], default="")
    if largest and own and sizes[largest] > own:
        known = facts.vocabulary.competency(largest) if facts.vocabulary else None
        yield Hit(data={"other": quoted(known.name if known else largest)})
