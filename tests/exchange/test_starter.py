"""The starter framework: its form, its words, and that everything in it leads somewhere."""

from __future__ import annotations

import re
from collections import Counter
from importlib.resources import files

from goalcoach.domain.framework import BlueprintKind, Competency, OfferKind
from goalcoach.exchange.starter import starter
from goalcoach.rules.language.en.lemma import lemma
from goalcoach.rules.language.en.lexicon_reviews import PERSON_LABEL, TRAIT
from goalcoach.rules.language.en.verbs import VERBS
from tests.each import every

FAMILIES = {
    *("Sales", "Customer service", "Software engineering", "IT operations", "Data and analysis"),
    *("People", "Finance and accounting", "Marketing", "Operations and logistics", "Health care"),
}
LARGEST_FILE = 90_000
OF_THINGS = {"difficult", "cold"}
"""Traits of people that the texts use for matters and goods."""
PRAISE = frozenset(
    """
    excellent effective effectively efficient efficiently strong deep solid advanced basic appropriate
    good great proactive understanding awareness knowledgeable able capable confident confidently
    successfully professional
    """.split()
)
"""Words that say how well somebody does something instead of what can be seen."""
TRAINING = re.compile(r"(?i)\b(course|certificate|certified|seminar|training|degree)\b")

COMPETENCIES = every("competency", starter().competencies, ids=lambda each: each.id)


def words(text: str) -> list[str]:
    """In lower case, with their hyphens."""
    return re.findall(r"[a-z]+(?:-[a-z]+)*", text.casefold())


def test_ten_families_with_junior_and_lead() -> None:
    roles = Counter(each.family for each in starter().blueprints if each.kind is BlueprintKind.ROLE)

    assert set(roles) == FAMILIES
    assert all(4 <= count <= 6 for count in roles.values())


def test_every_family_has_a_role_that_leads_and_one_that_asks_for_little() -> None:
    highest: dict[str, list[int]] = {each: [] for each in FAMILIES}
    leads = set()
    for each in starter().blueprints:
        if each.kind is BlueprintKind.ROLE:
            highest[each.family].append(max(need.level for need in each.requirements))
            leads |= {each.family} if each.level("leading-a-team") >= 2 else set()

    assert leads == FAMILIES
    assert all(min(levels) <= 3 < max(levels) for levels in highest.values())


def test_two_needs_of_the_strategy() -> None:
    needs = {each.id for each in starter().blueprints if each.kind is BlueprintKind.NEED}

    assert needs == {"moving-to-cloud", "selling-services"}


@COMPETENCIES
def test_each_level_is_a_sentence_about_what_somebody_does(competency: Competency) -> None:
    assert len(competency.levels) == len(set(competency.levels)) == 5
    for level in competency.levels:
        first = words(level)[0]
        assert first.endswith("s")
        assert lemma(first) in VERBS
        assert level[0].isupper()
        assert re.fullmatch(r"[^.!?\n]{30,140}\.", level)
        assert not TRAINING.search(level)


@COMPETENCIES
def test_no_word_about_what_somebody_is_like(competency: Competency) -> None:
    said = words(" ".join((competency.about, *competency.levels)))

    assert not {*said} & PRAISE
    assert not {*said} & ({*TRAIT, *PERSON_LABEL} - OF_THINGS)


@COMPETENCIES
def test_each_has_other_names(competency: Competency) -> None:
    assert 4 <= len(competency.aliases) <= 8
    assert competency.about.endswith(".")
    assert competency.group


def test_no_name_stands_for_two_competencies() -> None:
    names = Counter(
        name.casefold() for each in starter().competencies for name in {each.name, each.id, *each.aliases}
    )
    twice = {name for name, count in names.items() if count > 1}

    assert twice <= {each.name.casefold() for each in starter().competencies}
    assert not {
        name
        for each in starter().competencies
        for name in map(str.casefold, each.aliases)
        if name in {other.name.casefold() for other in starter().competencies if other is not each}
    }


def test_everything_is_asked_for_and_every_level_of_it_can_be_practised() -> None:
    asked = {each.competency: 0 for role in starter().blueprints for each in role.requirements}
    for role in starter().blueprints:
        for need in role.requirements:
            asked[need.competency] = max(asked[need.competency], need.level)
    practised = {(id_, each.to) for each in starter().offers for id_ in each.competencies}

    assert set(asked) == {each.id for each in starter().competencies}
    assert [
        (id_, level)
        for id_, highest in asked.items()
        for level in range(2, highest + 1)
        if (id_, level) not in practised
    ] == []


def test_what_is_offered_is_practice_for_the_working_week() -> None:
    for each in starter().offers:
        assert (each.kind, each.cost) == (OfferKind.ACTIVITY, None)
        assert each.hours
        assert 1 <= each.hours <= 16
        assert each.competencies
        assert not each.name.endswith(".")
        assert lemma(words(each.name)[0]) in VERBS


def test_the_two_examples_work() -> None:
    """New client conversions ask for negotiation; from servers to the cloud is a way with steps."""
    seller, need = starter().blueprint("new-business-representative"), starter().blueprint("moving-to-cloud")
    today, tomorrow = starter().blueprint("system-administrator"), starter().blueprint("cloud-architect")
    assert seller
    assert need
    assert today
    assert tomorrow

    assert seller.level("negotiation") == 3
    assert (today.level("server-infrastructure"), today.level("cloud-architecture")) == (3, 0)
    assert need.level("cloud-architecture") == 3 < tomorrow.level("cloud-architecture")


def test_files_are_small_and_plain() -> None:
    pages = list(files("goalcoach").joinpath("starter").iterdir())

    assert len(pages) == 1 + len(FAMILIES)
    assert all(len(each.read_bytes()) < LARGEST_FILE for each in pages)
