"""A framework that is written and read again is the same one, whatever words it holds."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.domain.framework import (
    Blueprint,
    BlueprintKind,
    Competency,
    Framework,
    Offer,
    OfferKind,
    Requirement,
)
from goalcoach.exchange.framework_file import read_framework
from goalcoach.exchange.framework_yaml import framework_yaml
from tests.domain.frameworks import ACCOUNT_MANAGER, CONCESSIONS, FRAMEWORK, NEGOTIATION
from tests.exchange.framework_pages import page

SIGNS = st.characters(exclude_categories=("C", "Z")) | st.just(" ")
"""What people see; nothing else may stand in a name."""
ODD = st.sampled_from(
    (
        *(
            "yes",
            "No",
            "null",
            "~",
            "1.0",
            "2027-06-30",
            "a: b",
            "a #b",
            "a:",
            "- a",
            "[a",
            "{a}",
            "a, b",
            "a  b",
        ),
        *(
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "%a",
            "@a",
            "`a`",
            "?",
            ": ",
            "'a'",
            '"a"',
            "\\n",
            "a\\",
            "ﬀ",
            "Ünï",
            "😀",
            "=",
        ),
    )
)
TEXTS = ODD | st.text(SIGNS | st.just("\n"), max_size=20)
NAMES = (ODD | st.text(SIGNS, min_size=1, max_size=20)).map(str.strip).filter(bool)
HEADINGS = st.just("") | NAMES
IDS = st.lists(st.from_regex(r"\A\w[\w.:+#-]{0,20}\Z"), max_size=4, unique=True)
NUMBERS = st.none() | st.decimals(min_value=0, max_value=1_000_000, places=3)


@st.composite
def frameworks(draw: st.DrawFn) -> Framework:
    """Frameworks that may be kept."""
    competencies = tuple(
        Competency(
            id=id_,
            name=f"{draw(NAMES)} {number}",
            group=draw(HEADINGS),
            about=draw(TEXTS),
            aliases=tuple(draw(st.lists(NAMES, max_size=3))),
            levels=(*draw(st.lists(TEXTS, max_size=3)), "Does it."),
        )
        for number, id_ in enumerate(draw(IDS))
    )
    known = [each.id for each in competencies]
    blueprints = tuple(
        Blueprint(
            id=id_,
            name=f"{draw(NAMES)} {number}",
            kind=draw(st.sampled_from(BlueprintKind)),
            family=draw(HEADINGS),
            about=draw(TEXTS),
            requirements=tuple(
                Requirement(
                    competency=each,
                    level=1,
                    weight=draw(st.decimals(min_value="0.001", max_value=100, places=3)),
                )
                for each in draw(st.lists(st.sampled_from(known), min_size=1, unique=True))
            ),
        )
        for number, id_ in enumerate(draw(IDS) if known else [])
    )
    offers = tuple(
        Offer(
            id=id_,
            kind=draw(st.sampled_from(OfferKind)),
            name=draw(NAMES),
            about=draw(TEXTS),
            competencies=tuple(draw(st.lists(st.sampled_from(known), unique=True))) if known else (),
            to=draw(st.none() | st.just(1)),
            hours=draw(NUMBERS),
            cost=draw(NUMBERS),
        )
        for id_ in draw(IDS)
    )
    return Framework(competencies=competencies, blueprints=blueprints, offers=offers)


@pytest.mark.slow
@given(frameworks(), NAMES)
def test_what_is_written_is_read_again(framework: Framework, name: str) -> None:
    assert read_framework(page(framework_yaml(framework, name=name, version=name))) == framework


def test_the_edition_in_which_a_blueprint_changed_is_not_written() -> None:
    kept = replace(FRAMEWORK, blueprints=tuple(replace(each, version="7") for each in FRAMEWORK.blueprints))

    assert framework_yaml(kept) == framework_yaml(FRAMEWORK)


def test_a_file_reads_as_somebody_would_write_it() -> None:
    framework = Framework(
        competencies=(
            replace(NEGOTIATION, about="Terms: price, time.", levels=("Does it, with help.", "no")),
        ),
        blueprints=(ACCOUNT_MANAGER,),
        offers=(replace(CONCESSIONS, name="3 concessions", competencies=("negotiation", "a, b")),),
    )

    assert framework_yaml(framework, name="Ours", version="2") == (
        """\
framework: Ours
version: "2"
language: en
competencies:
  - id: negotiation
    name: Negotiation
    group: Customers
    about: "Terms: price, time."
    aliases: [haggling, price talks]
    levels:
      - Does it, with help.
      - "no"
blueprints:
  - id: account-manager
    name: Account manager
    kind: role
    family: Sales
    requirements:
      - {competency: negotiation, level: 3, weight: 2}
offers:
  - id: concessions
    kind: activity
    name: "3 concessions"
    competencies: [negotiation, "a, b"]
    to: 3
    hours: 1.5
"""
    )
