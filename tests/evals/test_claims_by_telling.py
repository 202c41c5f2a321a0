"""What was done, when, where, for whom and why: told right it passes, and false in one thing it does not."""

from __future__ import annotations

from functools import cache

from evals import claims_by_telling
from evals.planted_claims import PAGE
from evals.quick_yaml import read_yaml
from goalcoach.evaluation.told_in_tables import Judged, short_of

ASKED = read_yaml(claims_by_telling.MEASURE.suite.read_text("utf-8"))


@cache
def judged() -> list[Judged]:
    return list(claims_by_telling.run())


def test_no_fewer_go_well_than_is_asked() -> None:
    assert list(short_of(ASKED, judged())) == []


def test_what_is_asked_is_what_is_measured() -> None:
    """A floor that lies below what goes well would let it fall unseen."""
    higher = {group: {truth: least + 1 for truth, least in row.items()} for group, row in ASKED.items()}

    assert len(list(short_of(higher, judged()))) == 2 * len(ASKED)


def test_every_family_is_asked_for_in_both_languages() -> None:
    told = {f"{each.told.family}, {each.told.language}" for each in judged()}

    assert (
        told
        == set(ASKED)
        == {f"{family}, {code}" for family in claims_by_telling.FAMILIES for code in ("en", "de")}
    )


def test_the_page_is_current() -> None:
    page = PAGE.read_text("utf-8")

    assert claims_by_telling.MEASURE.renewed(page, judged()) == page, "run: make docs"
