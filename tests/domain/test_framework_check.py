"""What must hold in a framework: each fault is told at its entry and its field, and nothing else is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from goalcoach.domain.framework import Blueprint, Entry, Framework, Offer, OfferKind, Requirement
from goalcoach.domain.framework_changes import framework_of, merged
from goalcoach.domain.framework_check import problems
from tests.domain.frameworks import ACCOUNT_MANAGER, CLOUD, CONCESSIONS, FRAMEWORK, NEGOTIATION
from tests.each import every


def test_nothing_is_wrong_with_a_whole_framework_or_an_empty_one() -> None:
    assert list(problems(FRAMEWORK)) == list(problems(Framework())) == []


@dataclass(frozen=True)
class Fault:
    id: str
    entry: Entry
    field: str
    says: str


def asking(competency: str = "cloud", level: int = 1, weight: Decimal = Decimal(1)) -> Blueprint:
    need = Requirement(competency=competency, level=level, weight=weight)
    return replace(ACCOUNT_MANAGER, requirements=(need,))


@every(
    "fault",
    [
        Fault("no_name", replace(CLOUD, name=" "), "name", "no name"),
        Fault("no_id", replace(CLOUD, id=""), "id", "not of letters"),
        Fault("path", replace(CLOUD, id="../cloud"), "id", "not of letters"),
        Fault("long_id", replace(CLOUD, id="x" * 121), "id", "too long"),
        Fault("long_name", replace(CLOUD, name="x" * 201), "name", "201 characters"),
        Fault("unseen", replace(CLOUD, name="Cloud\u202e"), "name", "nobody sees"),
        Fault("unseen_in_a_level", replace(CLOUD, levels=("a\x00b", "b", "c")), "levels", "nobody sees"),
        Fault("endless_text", replace(CLOUD, about="x" * 2001), "about", "2001 characters"),
        Fault("no_levels", replace(CLOUD, levels=()), "levels", "0 levels"),
        Fault("many_levels", replace(CLOUD, levels=("x",) * 11), "levels", "11 levels"),
        Fault("mute_levels", replace(CLOUD, levels=("", " ", "")), "levels", "describe one"),
        Fault("empty_alias", replace(CLOUD, aliases=("",)), "aliases", "empty"),
        Fault("unseen_in_an_alias", replace(CLOUD, aliases=("sky\u202e",)), "aliases", "nobody sees"),
        Fault("many_aliases", replace(CLOUD, aliases=tuple(map(str, range(101)))), "aliases", "101 aliases"),
        Fault("endless_group", replace(CLOUD, group="x" * 201), "group", "201 characters"),
        Fault("unseen_in_a_group", replace(CLOUD, group="Sys\u202etems"), "group", "nobody sees"),
        Fault("endless_family", replace(ACCOUNT_MANAGER, family="x" * 201), "family", "201 characters"),
        Fault("same_name", replace(CLOUD, name="negotiation  "[:-2]), "name", "is the name of"),
        Fault("asks_nothing", replace(ACCOUNT_MANAGER, requirements=()), "requirements", "asks for nothing"),
        Fault("unknown", asking(competency="juggling"), "requirements", "no competency 'juggling'"),
        Fault("too_high", asking(level=4), "requirements", "which has 1 to 3"),
        Fault("too_low", asking(level=0), "requirements", "which has 1 to 3"),
        Fault("weightless", asking(weight=Decimal(0)), "requirements", "weight"),
        Fault("no_number", asking(weight=Decimal("NaN")), "requirements", "weight"),
        Fault("endless_fraction", asking(weight=Decimal("1e-99999")), "requirements", "weight"),
        Fault("endless_cost", replace(CONCESSIONS, cost=Decimal("1e-99999")), "cost", "no number"),
        Fault("offers_nothing", replace(CONCESSIONS, competencies=("juggling",)), "competencies", "juggling"),
        Fault("leads_too_high", replace(CONCESSIONS, to=6), "to", "which has 1 to 5"),
        Fault("endless_hours", replace(CONCESSIONS, hours=Decimal("Infinity")), "hours", "no number"),
        Fault("paid_to_take", replace(CONCESSIONS, cost=Decimal(-1)), "cost", "no number"),
    ],
    ids=lambda fault: fault.id,
)
def test_a_fault_is_told_where_it_is(fault: Fault) -> None:
    framework = merged(FRAMEWORK, framework_of({(type(fault.entry), fault.entry.id): fault.entry}))

    found = [each for each in problems(framework) if fault.says in each.text]

    assert [each.field for each in found] == [fault.field]


def test_twice_the_same_id_is_told_once() -> None:
    twice = replace(FRAMEWORK, competencies=(NEGOTIATION, CLOUD, replace(CLOUD, name="Clouds")))

    assert [each.text for each in problems(twice)] == ["the id 'cloud' is there twice; give it another"]


def test_what_asks_twice_for_the_same_is_told() -> None:
    twice = replace(ACCOUNT_MANAGER, requirements=ACCOUNT_MANAGER.requirements * 2)

    (problem,) = problems(replace(FRAMEWORK, blueprints=(twice,)))

    assert "twice" in problem.text


def test_ids_of_different_kinds_may_be_the_same() -> None:
    named = Offer(id="negotiation", kind=OfferKind.COURSE, name="Negotiating well")

    assert list(problems(merged(FRAMEWORK, Framework(offers=(named,))))) == []
