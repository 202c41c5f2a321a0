"""Framework files: what is read, and that every fault is told with its file and line, all of them at once."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import pytest

from goalcoach.domain.framework import BlueprintKind, OfferKind, Requirement
from goalcoach.exchange.framework_file import LARGEST, read_framework
from tests.domain.frameworks import FRAMEWORK
from tests.each import every
from tests.exchange.framework_pages import COMPETENCIES, HEAD, WHOLE, page, told


def test_what_is_written_is_read() -> None:
    framework = read_framework(page(WHOLE))

    (competency,), (blueprint,), (offer,) = framework.competencies, framework.blueprints, framework.offers
    assert competency.levels == ("Follows a negotiation.", "Leads a negotiation.")
    assert blueprint.requirements == (Requirement(competency="negotiation", level=2),)
    assert (blueprint.kind, blueprint.version) == (BlueprintKind.ROLE, "")
    assert (offer.kind, offer.competencies, offer.to) == (OfferKind.ACTIVITY, ("negotiation",), 2)
    assert (offer.hours, offer.cost) == (Decimal(4), None)


def test_files_may_name_entries_of_each_other_in_any_order() -> None:
    whole = WHOLE.replace(COMPETENCIES, "")

    assert read_framework(page(whole, "roles.yaml"), page(HEAD + COMPETENCIES)) == read_framework(page(WHOLE))


def test_a_file_may_name_what_is_known_and_put_another_in_its_place() -> None:
    blueprint = "blueprints:\n  - id: new\n    name: New\n    requirements: [{competency: cloud, level: 3}]\n"

    assert read_framework(page(HEAD + blueprint), known=FRAMEWORK).blueprint("new")
    assert told(page(HEAD + blueprint)) == [
        "ours.yaml:7: new: there is no competency 'cloud'; add it or take it out."
    ]


def test_what_a_file_spoils_in_a_known_framework_is_told() -> None:
    assert told(page(HEAD + COMPETENCIES), known=FRAMEWORK) == [
        "ours.yaml: account-manager: it asks for level 3 of 'negotiation', which has 1 to 2.",
        "ours.yaml: concessions: it leads to level 3 of 'negotiation', which has 1 to 2.",
    ]


def test_a_framework_without_entries_is_one() -> None:
    assert list(read_framework(page(HEAD)).entries()) == []


@dataclass(frozen=True)
class Fault:
    """A piece of the whole file, what stands in its place, and what is said to that."""

    id: str
    old: str
    new: str
    says: str
    """How it begins."""
    also: str = ""
    """How what follows from it begins."""


FAULTS = (
    Fault("no_framework", "framework: Ours\n", "", "ours.yaml:1: a framework needs framework."),
    Fault(
        "misspelt_head",
        "language:",
        "langauge:",
        "ours.yaml:3: a framework has no 'langauge'. Did you mean",
        also="ours.yaml:1: a framework needs language",
    ),
    Fault(
        "misspelt_list", "offers:", "offer:", "ours.yaml:15: a framework has no 'offer'. Did you mean offers?"
    ),
    Fault(
        "misspelt_key", "levels:", "level:", "ours.yaml:7: a competency has no 'level'. Did you mean levels?"
    ),
    Fault("unknown_key", "to: 2", "price: 2", "ours.yaml:20: an offer has no 'price'. There are: id, kind,"),
    Fault(
        "in_a_row",
        "level: 2}",
        "levle: 2}",
        "ours.yaml:14: a requirement has no 'levle'. Did you mean level?",
        also="ours.yaml:14: a requirement needs level",
    ),
    Fault("no_level", ", level: 2}", "}", "ours.yaml:14: a requirement needs level."),
    Fault("half_level", "level: 2}", "level: 1.5}", "ours.yaml:14: level should be a whole number such as 3"),
    Fault("worded_level", "level: 2}", "level: two}", "ours.yaml:14: level should be a number such as 12.5"),
    Fault("high_level", "level: 2}", "level: 3}", "ours.yaml:13: account-manager: it asks for level 3 of"),
    Fault("weightless", "level: 2}", "level: 2, weight: 0}", "ours.yaml:13: account-manager: the weight of"),
    Fault("no_competency", "competency: negotiation, ", "", "ours.yaml:14: a requirement needs competency."),
    Fault(
        "unknown_one", "[negotiation]", "[negotiating]", "ours.yaml:19: concessions: there is no competency"
    ),
    Fault(
        "no_kind",
        "kind: activity\n    ",
        "",
        "ours.yaml:16: an offer needs kind: course, certificate, mentor",
    ),
    Fault(
        "misspelt_kind", "kind: activity", "kind: activty", "ours.yaml:17: kind cannot be 'activty'. Did you"
    ),
    Fault("no_id", "id: negotiation", "about: Talks", "ours.yaml:5: a competency needs id."),
    Fault("no_name", "name: Negotiation\n    ", "", "ours.yaml:5: negotiation: there is no name; write one."),
    Fault(
        "no_table", "- id: negotiation\n", "- negotiation\n  - id: negotiation\n", "ours.yaml:5: a competency"
    ),
    Fault(
        "row_no_table",
        "{competency: negotiation, level: 2}",
        "negotiation",
        "ours.yaml:14: a requirement should",
    ),
    Fault("no_list", "[negotiation]", "negotiation", "ours.yaml:19: competencies should be a list"),
    Fault(
        "table_in_a_list", "- Follows", "- yes: Follows", "ours.yaml:8: an item of levels should be a text."
    ),
    Fault(
        "list_for_a_name", "name: Negotiation", "name: [Negotiation]", "ours.yaml:6: name should be a text."
    ),
    Fault("worded_hours", "hours: 4", "hours: four", "ours.yaml:21: hours should be a number such as 12.5"),
    Fault("long_hours", "hours: 4", "hours: 2e6", "ours.yaml:21: concessions: 2E+6 is no number from 0 to"),
    Fault(
        "endless_hours",
        "hours: 4",
        "hours: 1e999999999",
        "ours.yaml:21: hours should be a number such as 12.5",
    ),
    Fault("tabs", "    hours", "\thours", "ours.yaml:21: is not YAML: found character '\\t'"),
    Fault(
        "anchor", "name: Negotiation", "name: &n Negotiation", "ours.yaml:6: uses & or * to repeat a part."
    ),
    Fault("empty", WHOLE, "", "ours.yaml: is empty. Begin with framework, version and language."),
    Fault("a_list", WHOLE, "- a\n", "ours.yaml:1: should be a table that begins with framework, version and"),
)


@every("fault", FAULTS, ids=lambda fault: fault.id)
def test_a_fault_is_told_with_its_line_and_nothing_else_is(fault: Fault) -> None:
    assert fault.old in WHOLE

    problems = told(page(WHOLE.replace(fault.old, fault.new, 1)))

    expected = [each for each in (fault.says, fault.also) if each]
    assert len(problems) == len(expected)
    assert all(any(each.startswith(said) for each in problems) for said in expected)


def test_an_id_that_is_there_twice_is_told_with_the_place_of_the_first() -> None:
    again = "  - {id: negotiation, name: Talks, levels: [Talks.]}\n"

    assert told(page(WHOLE.replace("blueprints:", f"{again}blueprints:"))) == [
        "ours.yaml:10: negotiation: the id is there twice, first in ours.yaml:5; give it another."
    ]
    assert told(page(WHOLE), page(f"{HEAD}competencies:\n{again}", "more.yaml")) == [
        "more.yaml:5: negotiation: the id is there twice, first in ours.yaml:5; give it another."
    ]


def test_all_faults_of_all_files_are_told_by_file_and_line() -> None:
    first = WHOLE.replace("to: 2", "to: two").replace("name: Negotiation", "group: Customers")
    second = HEAD.replace("version: 3\n", "") + "offers:\n  - {id: a, kind: mentor, name: Ada, to: 1.5}\n"

    assert [each.split(": ")[0] for each in told(page(first), page(second, "more.yaml"))] == [
        "ours.yaml:5",
        "ours.yaml:20",
        "more.yaml:1",
        "more.yaml:4",
    ]


def test_a_file_that_is_no_yaml_says_nothing_against_what_names_its_entries() -> None:
    roles = WHOLE.replace(COMPETENCIES, "")

    assert [each.split(": ")[0] for each in told(page(roles), page("a: [", "shared.yaml"))] == [
        "shared.yaml:1"
    ]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\xff\xfe\x00", "is not UTF-8 text"),
        (HEAD.encode() + b"#" * LARGEST, "has more than 10,000,000 bytes"),
    ],
    ids=["not_utf8", "large"],
)
def test_a_file_that_cannot_be_taken_at_all_is_told_by_name(content: bytes, says: str) -> None:
    (problem,) = told(page(content))

    assert problem.startswith(f"ours.yaml: {says}")


def test_a_file_as_large_as_it_may_be_is_read() -> None:
    content = HEAD.encode()

    assert read_framework(page(content + b"#" * (LARGEST - len(content)))).competencies == ()
