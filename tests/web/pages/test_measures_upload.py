"""Values from a file on its page: looked at first, kept all or none, and the same again adds nothing."""

from __future__ import annotations

from typing import Any

import pytest

from goalcoach.domain.check_in import Source
from goalcoach.domain.goal import GoalStatus
from tests.web.pages.house import KEPT, PAGE, VAGUE, House
from tests.web.pages.markup import Node, tree
from tests.world import Clock

PLACE = "/check-ins/upload"
HEAD = "goal,day,value,note\n"


async def look(house: House, content: str, who: str = "Ann", status: int = 200) -> Node:
    sent = await house[who].post(PLACE, files={"file": ("ours.csv", content.encode())})
    assert sent.status_code == status, tree(sent).text
    return tree(sent)


async def check_ins(house: House, status: GoalStatus) -> list[Any]:
    async with house.world.wired.office.store.unit() as unit:
        return list(await unit.check_ins.of(house.goals[status].id))


@pytest.fixture
async def later(house: House, clock: Clock) -> House:
    """Some days after its goals began, on 22 November."""
    clock.pass_by(days=5)
    for name in ("Ann", "Bo"):
        house.browsers[name] = await house.world.browser(house.people[name], **PAGE)
    return house


async def test_values_are_shown_kept_once_and_stay(later: House) -> None:
    shared = later.goals[GoalStatus.SUBMITTED]
    content = f"{HEAD}{shared.id},2026-11-23,70,\n{VAGUE.upper()},2026-11-24,71.5,Two were ill\n" + (
        f"{shared.id},2026-11-24,-3,'=not a formula\n"
    )
    page = await look(later, content)
    form = page.form(f"{PLACE}/keep")
    assert "3 values for 2 goals" in page.one("main").text
    assert "Two were ill" in page.one("main").text
    assert await check_ins(later, GoalStatus.SUBMITTED) == [], "nothing is kept by looking"

    for _ in range(2):
        kept = await later["Ann"].post(f"{PLACE}/keep", files={"rows": (None, form["rows"])})
        assert (kept.status_code, kept.headers["location"]) == (303, "/goals")

    first, second = await check_ins(later, GoalStatus.SUBMITTED)
    (draft,) = await check_ins(later, GoalStatus.DRAFT)
    assert [str(each.value) for each in (first, second, draft)] == ["70", "-3", "71.5"]
    assert (second.note, draft.note, first.source) == ("=not a formula", "Two were ill", Source.UPLOAD)
    assert "3 values are there already" in (await look(later, content)).one("main").text


async def test_every_row_that_cannot_be_is_told_and_nothing_is_kept(later: House) -> None:
    shared = later.goals[GoalStatus.SUBMITTED]
    content = HEAD + "\n".join(
        (
            f"{shared.id},2026-11-23,70,",
            f"{shared.id},2026-11-23,71,",
            f"{shared.id},2027-01-01,72,",
            f"{shared.id},2026-11-25,yes,",
            "Something I never wrote,2026-11-23,1,",
            f"{KEPT.replace(',', ' ')},2026-11-23,1,",
            f'"{KEPT}",2026-11-23,1,',
            f"{later.goals[GoalStatus.ARCHIVED].id},2026-11-23,1,",
            f"{later.goals[GoalStatus.AGREED].id},2026-11-23,1,",
            f"{shared.id},2026-11-21,1,",
        )
    )
    page = await look(later, content, status=422)
    told = {each.all("td")[0].text: each.all("td")[1].text for each in page.all("tr") if each.all("td")}

    assert list(told) == ["3", "4", "5", "6", "7", "8", "9", "10", "11"]
    assert "line 2 says 70 for the same day. Keep one of the two." in told["3"]
    assert "1 January 2027 is still to come." in told["4"]
    assert "measured by a number" in told["5"]
    assert "you have no goal 'Something I never wrote'." in told["6"]
    assert "3 of your goals read so. Use the id" in told["8"]
    assert "this goal has no measure." in told["10"]
    assert "the goal began on 22 November 2026." in told["11"]
    sent = {"file": ("a.csv", content.encode())}
    answered = await later["Ann"].post("/api/v1/check-ins/upload?dry_run=false", files=sent)
    assert answered.status_code == 422
    assert await check_ins(later, GoalStatus.SUBMITTED) == []
    # Nobody else's goal is one of theirs, whatever its id.
    other = await look(later, f"{HEAD}{shared.id},2026-11-23,70,\n", "Bo", 422)
    assert "you have no goal" in other.one("main").text


async def test_the_api_looks_and_keeps(later: House) -> None:
    sent = {"file": ("a.csv", f"{HEAD}{later.goals[GoalStatus.SUBMITTED].id},2026-11-23,70,\n".encode())}
    ann, found = later["Ann"], []
    for dry_run in ("true", "false", "false"):
        answered = await ann.post(f"/api/v1/check-ins/upload?dry_run={dry_run}", files=sent)
        found.append([answered.json()[each] for each in ("kept", "added", "unchanged")])

    assert found == [[False, 1, 0], [True, 1, 0], [True, 0, 1]]


async def test_no_file_or_one_too_large_is_told_beside_the_field(later: House) -> None:
    for files in ({"file": ("", b"")}, {"file": ("a.csv", b"x" * (2 * 1024 * 1024 + 1))}):
        refused = await later["Ann"].post(PLACE, files=files)
        assert refused.status_code == 422
        assert tree(refused).all("a", href="#file")
    assert (await later["Ann"].post(PLACE, files={"file": ("a.csv", b"x" * 3_200_000)})).status_code == 413
