"""The rules, to be read and tried: everything on these pages comes from their declarations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Query, Request, Response

from goalcoach.domain.agenda import AgendaDraft
from goalcoach.domain.capital import capital
from goalcoach.domain.draft import Draft, OptionDraft, ReplyDraft
from goalcoach.domain.errors import NotFound
from goalcoach.domain.finding import Certainty
from goalcoach.domain.goal import GoalDraft
from goalcoach.domain.talking import TalkingPointDraft, TalkingPointsDraft
from goalcoach.rules.catalogue import FAMILIES, RULES, rules_of, rules_with
from goalcoach.rules.explain import message_of
from goalcoach.rules.explain_example import beside, visible, words
from goalcoach.rules.explain_points import usual_preparation
from goalcoach.rules.glossary import words_of
from goalcoach.rules.pack import Pack
from goalcoach.rules.rule import Bad, Good, Rule
from goalcoach.web.api.fields import Id
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.pages.checked import checked
from goalcoach.web.pages.phrases import CRITERION, KIND, SEVERITY
from goalcoach.web.pages.posted import posted
from goalcoach.web.pages.render import Form, page

router = guarded_router(include_in_schema=False)
_SCOPE: dict[type[Draft], str] = {
    GoalDraft: "Goals",
    ReplyDraft: "What the coach says",
    OptionDraft: "Answers the coach offers",
    TalkingPointDraft: "Talking points",
    TalkingPointsDraft: "Preparations of a review conversation",
    AgendaDraft: "Agendas of a conversation",
}
OWN = "Your organisation"
_TITLES = {prefix: title for prefix, title, _ in FAMILIES}


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleLine:
    """A rule of the list."""

    code: str
    title: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A family with the rules that match the search."""

    prefix: str
    title: str
    rules: list[RuleLine]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A text the rule finds, or lets pass."""

    text: str
    pieces: list[tuple[str, bool]]
    """Parts of the text, and whether the rule means them."""
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RulePage:
    """One rule."""

    code: str
    prefix: str
    title: str
    family: str
    says: str
    why: str
    ask: str
    fix: str
    model: str
    person: str
    letter: str
    scope: str
    certainty: str
    since: str
    sources: list[str]
    bad: list[Example]
    good: list[Example]
    preparation: list[str]
    """The preparation that the examples vary, point by point."""
    words: tuple[tuple[str, str], ...]
    """Words of the trade, with what they mean."""
    tryable: bool


@router.get("/rules")
async def rules(
    request: Request,
    here: InHere,
    q: Annotated[str, Query(max_length=100)] = "",
    family: Annotated[str, Query(pattern="^[A-Z]{0,6}$")] = "",
    shown: Annotated[str, Query(alias="open", max_length=10)] = "",
) -> Response:
    """All rules by family, closed until somebody opens one; or those that match."""
    told = " and ".join(
        part
        for part in (
            f"“{q}”" if q else "",
            f"the family {dict(_families(here.office.pack)).get(family, family)}" if family else "",
        )
        if part
    )
    groups = list(_groups(q.casefold(), family, here.office.pack))
    return page(
        request,
        "rules.html",
        form=Form({"q": q, "family": family}, {}),
        families=[("", "All families"), *_families(here.office.pack)],
        pack=_pack(here.office.pack),
        groups=groups,
        found=_found(groups),
        opened=bool(told) or shown == "all",
        filtered=f"Nothing was found for {told}." if told else "",
        sample="",
        code="",
    )


@router.post("/rules/check")
async def check(request: Request, here: InHere) -> Response:
    """What the rules say of a sentence. Nothing is kept."""
    form = await posted(request)
    code = form.line("code")
    code = code if code in rules_with(here.office.pack) else ""
    back = f"/rules/{code}" if code else "/rules"
    return checked(request, here, form.text("text"), back=back, code=code, again=True)


@router.get("/rules/{code}")
async def rule(code: Id, request: Request, here: InHere) -> Response:
    """One rule: why, source, question, examples."""
    found = rules_with(here.office.pack).get(code)
    if found is None and code in RULES:
        raise NotFound("Your organisation has switched this rule off.")
    if found is None:
        raise NotFound("There is no rule with this code.")
    shown = _rule_page(found)
    return page(request, "rule.html", rule=shown, code=code, sample=visible(found.bad[0].draft.text))


def _found(groups: Sequence[Group]) -> str:
    """How many rules the list has, in how many families."""
    rules, families = sum(len(each.rules) for each in groups), len(groups)
    of_what = "family" if families == 1 else "families"
    return f"{rules} {'rule' if rules == 1 else 'rules'} in {families} {of_what}"


def title_of(each: Rule[Any]) -> str:
    """The name of a rule as a heading."""
    return capital(each.name.replace("-", " "))


def _groups(wanted: str, family: str, pack: Pack) -> Iterator[Group]:
    active = rules_with(pack)
    families = [(prefix, title, list(rules_of(modules))) for prefix, title, modules in FAMILIES]
    known = {each.code for _, _, rules in families for each in rules}
    own = [each for code, each in active.items() if code not in known]
    families.append((_prefix(own[0].code) if own else "", OWN, own))
    for prefix, title, rules in families:
        found = [each for each in rules if each.code in active and _matches(each, wanted)]
        if found and family in ("", prefix):
            lines = [RuleLine(code=each.code, title=title_of(each), why=each.why) for each in found]
            yield Group(prefix=prefix, title=title, rules=lines)


def _families(pack: Pack) -> list[tuple[str, str]]:
    """Prefix and title of each family, the organisation's own last."""
    known = {prefix for prefix, _, _ in FAMILIES}
    own = {_prefix(code) for code in rules_with(pack)} - known
    return [*((prefix, title) for prefix, title, _ in FAMILIES), *((prefix, OWN) for prefix in sorted(own))]


def _prefix(code: str) -> str:
    return code.rstrip("0123456789")


def _pack(pack: Pack) -> str:
    """What the organisation changed, in a sentence; empty when it changed nothing."""
    if not pack.digest:
        return ""
    off = [code for code, weights in pack.weights.items() if weights is None]
    done = [
        f"{count} {what}"
        for count, what in (
            (len(pack.own), "of its own"),
            (len(off), f"switched off ({', '.join(off)})"),
            (len(pack.weights) - len(off), "weighed differently"),
        )
        if count
    ]
    told = f"{pack.name}, version {pack.version}" + (f": {', '.join(done)}" if done else "")
    return f"{told}. Ask about it: {pack.owner}."


def _matches(each: Rule[Any], wanted: str) -> bool:
    text = " ".join((each.code, each.name, each.name.replace("-", " "), each.why, each.ask, each.message))
    return all(word in text.casefold() for word in wanted.split())


def _rule_page(each: Rule[Any]) -> RulePage:
    kinds = sorted(KIND[kind].lower() for kind in each.kinds)
    goals = each.scope is GoalDraft
    return RulePage(
        code=each.code,
        prefix=_prefix(each.code),
        title=title_of(each),
        family=_TITLES.get(each.code[:2], OWN),
        says=f"{capital(message_of(each))}.",
        why=each.why,
        ask=each.ask,
        fix=each.fix,
        model=SEVERITY[each.model].capitalize(),
        person=SEVERITY[each.person].capitalize() if each.person else "Left alone",
        letter=CRITERION[each.criterion] if each.criterion else "None",
        scope=", ".join(_SCOPE[scope] for scope in each.scopes)
        + (f": {', '.join(kinds)}" if goals and len(kinds) < len(KIND) else ""),
        certainty=_certainty(each),
        since=each.since,
        sources=[str(source) for source in each.sources],
        bad=[_bad(example, each) for example in each.bad],
        good=[_good(example, each) for example in each.good],
        preparation=list(usual_preparation()) if each.scope is TalkingPointsDraft else [],
        words=words_of(each),
        tryable=goals,
    )


def _certainty(each: Rule[Any]) -> str:
    if each.certainty is Certainty.EXACT:
        return "Exact: what it finds is a fact"
    return "A good guess that may be wrong" + (", so it never stops you" if each.person else "")


def _bad(example: Bad, each: Rule[Any]) -> Example:
    text, at = words(example, each), visible(example.at or "")
    start = text.find(at) if at else -1
    pieces = [(text, False)]
    if at and start >= 0:
        pieces = [(text[:start], False), (at, True), (text[start + len(at) :], False)]
    return Example(
        text=text, pieces=[piece for piece in pieces if piece[0]], about=_about(beside(example, each))
    )


def _good(example: Good, each: Rule[Any]) -> Example:
    told = (example.because, *beside(example, each))
    return Example(text=words(example, each), pieces=[], about=_about(told))


def _about(told: Iterable[str]) -> str:
    """What makes an example tell, on one line."""
    return capital(" · ".join(part for part in told if part))
