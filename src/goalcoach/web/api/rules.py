"""The rules over the API: read them, and try a text on them. Nothing of it is stored."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import Query

from goalcoach.coach.facts import person_facts
from goalcoach.coach.rule_packs import rule_then
from goalcoach.coach.texts import clean_draft
from goalcoach.domain.errors import NotFound
from goalcoach.domain.finding import Certainty, Criterion, Severity
from goalcoach.domain.goal import GoalKind
from goalcoach.rules.catalogue import rules_with
from goalcoach.rules.engine import judge
from goalcoach.rules.rule import Rule
from goalcoach.web.api.documented import problems
from goalcoach.web.api.drafts import GoalIn
from goalcoach.web.api.fields import Answer, Id
from goalcoach.web.api.judged import JudgedOut, judged
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere

Digest = Annotated[
    str,
    Query(
        pattern="^([0-9a-f]{16})?$",
        description="As it was for verdicts with this digest of the rules; now, without.",
    ),
]

router = guarded_router("/api/v1", tags=["rules"])


class RuleOut(Answer):
    """One rule, with its reason and where that comes from."""

    code: str
    name: str
    criterion: Criterion | None
    model: Severity
    """How much it weighs in text of the coach."""
    person: Severity | None
    """How much it weighs in your text; null: it leaves your text alone."""
    certainty: Certainty
    applies_to: str
    kinds: list[GoalKind]
    since: str
    message: str
    why: str
    sources: list[str]
    ask: str
    fix: str
    bad: list[str]
    good: list[str]


@router.get("/rules", summary="All rules", responses=problems())
async def rules(here: InHere) -> list[RuleOut]:
    """In reading order, as your organisation applies them; its own come last."""
    return [rule_out(each) for each in rules_with(here.office.pack).values()]


@router.get("/rules/{code}", summary="One rule", responses=problems(404))
async def one(code: Id, here: InHere, digest: Digest = "") -> RuleOut:
    """By its code, such as ME101."""
    if digest:
        async with here.office.store.unit() as unit:
            return rule_out((await rule_then(unit, code, digest)).rule)
    found = rules_with(here.office.pack).get(code)
    if found is None:
        raise NotFound("There is no rule with this code.")
    return rule_out(found)


@router.post("/check", summary="Try a goal on the rules", responses=problems(body=True))
async def check(body: GoalIn, here: InHere) -> JudgedOut:
    """What the rules say of a text of yours. Nothing is stored."""
    draft = clean_draft(body.goal(here.person), owner=here.person.id)
    return judged(judge(draft, person_facts(here.office, here.person)))


def rule_out(rule: Rule[Any]) -> RuleOut:
    """A rule, to be sent."""
    return RuleOut(
        code=rule.code,
        name=rule.name,
        criterion=rule.criterion,
        model=rule.model,
        person=rule.person,
        certainty=rule.certainty,
        applies_to=", ".join(scope.__name__ for scope in rule.scopes),
        kinds=sorted(rule.kinds),
        since=rule.since,
        message=rule.message,
        why=rule.why,
        sources=[str(each) for each in rule.sources],
        ask=rule.ask,
        fix=rule.fix,
        bad=[_sendable(each.draft.text) for each in rule.bad],
        good=[_sendable(each.draft.text) for each in rule.good],
    )


def _sendable(text: str) -> str:
    """An example as it can be sent: one of them shows half a character."""
    return text.encode("utf-8", "backslashreplace").decode()
