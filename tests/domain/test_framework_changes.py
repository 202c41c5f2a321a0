"""What differs between two frameworks, and that carrying it out leads from the one to the other."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.domain.framework import Framework
from goalcoach.domain.framework_changes import Changes, changes, merged, without
from tests.domain.frameworks import ACCOUNT_MANAGER, CLOUD, CONCESSIONS, FRAMEWORK, NEGOTIATION, TO_THE_CLOUD


def test_nothing_differs_from_itself() -> None:
    found = changes(FRAMEWORK, FRAMEWORK)

    assert found == Changes()
    assert not found


def test_what_is_new_changed_and_gone_is_told_apart() -> None:
    broader = replace(CLOUD, about="Also networks.")
    after = Framework(competencies=(broader, NEGOTIATION), blueprints=(TO_THE_CLOUD,), offers=(CONCESSIONS,))

    assert changes(FRAMEWORK, after) == Changes(changed=((CLOUD, broader),), removed=(ACCOUNT_MANAGER,))
    assert changes(after, FRAMEWORK) == Changes(added=(ACCOUNT_MANAGER,), changed=((broader, CLOUD),))


def test_the_version_of_a_blueprint_is_no_difference() -> None:
    kept = replace(FRAMEWORK, blueprints=(replace(ACCOUNT_MANAGER, version="7"), TO_THE_CLOUD))

    assert not changes(kept, FRAMEWORK)


def test_merging_puts_in_the_place_of_the_same_id_and_removes_nothing() -> None:
    broader = replace(CLOUD, about="Also networks.")

    after = merged(FRAMEWORK, Framework(competencies=(broader,)))

    assert changes(FRAMEWORK, after) == Changes(changed=((CLOUD, broader),))
    assert merged(Framework(), FRAMEWORK) == merged(FRAMEWORK, Framework()) == FRAMEWORK


def test_entries_are_taken_out_by_kind_and_id() -> None:
    assert without(FRAMEWORK, CLOUD).competencies == (NEGOTIATION,)
    assert without(FRAMEWORK, *FRAMEWORK.entries()) == Framework()
