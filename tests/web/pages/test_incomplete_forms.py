"""Forms that were sent without the fields a browser always sends: a question, never a broken page."""

from __future__ import annotations

import pytest

from goalcoach.domain.goal import GoalStatus
from tests.web.pages.house import House
from tests.web.pages.markup import tree


@pytest.mark.parametrize("where", ["/goals/new", "/goals/{draft}/edit"])
@pytest.mark.parametrize("typed", [{}, {"text": "Raise CSAT from 82 to 90"}, {"kind": "vendetta"}])
async def test_without_a_kind_the_form_asks_for_one(house: House, where: str, typed: dict[str, str]) -> None:
    path = where.format(draft=house.goals[GoalStatus.DRAFT].id)

    answer = await house["Ann"].post(path, data={"revision": "1", **typed})

    assert answer.status_code == 422
    assert "Choose" in tree(answer).text


async def test_a_person_without_a_version_is_asked_for_again(house: House) -> None:
    path = f"/admin/people/{house.people['Ann'].id}/edit"

    assert (await house["Adi"].post(path, data={"name": "Ann"})).status_code == 422
