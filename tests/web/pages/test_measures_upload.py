"""Values from a file on its page: looked at first, kept all or none, and the same again adds nothing."""

from __future__ import annotations

from typing import Any

from goalcoach.domain.check_in import Source
from goalcoach.domain.goal import GoalStatus
from tests.web.pages.house import KEPT, VAGUE, House
from tests.web.pages.markup import Node, tree

PLACE = "/check-ins/upload"
HEAD = "goal,day,value,note\n"


async def look(house: House, content: str, who: str = "Ann", status: int = 200) -> Node:
    sent = await house[who].post(PLACE, files={"file": ("ours.csv", content.encode())})
    assert sent.status_code == status, tree(sent).text
    return tree(sent)


async def check_ins(house: House, status: GoalStatus) -> list[Any]:
    async with house.world.wired.office.store.unit() as unit:
        return list(await unit.check_ins.of(house.goals[status].id))


async def test_values_are_shown_kept_once_and_stay(house: House) -> None:
    objective = house.goals[GoalStatus.AGREED]
    content = f"{HEAD}{objective.id},2026-11-02,70,\n{VAGUE.upper()},2026-11-09,71.5,Two were ill\n" + (
        f"{objective.id},2026-11-09,-3,'=not a formula\n"
    )
    page = await look(house, content)
    form = page.form(f"{PLACE}/keep")
    assert "3 values for 2 goals" in page.one("main").text
    assert "Two were ill" in page.one("main").text
    assert await check_ins(house, GoalStatus.AGREED) == [], "nothing is kept by looking"

    for _ in range(2):
        kept = await house["Ann"].post(f"{PLACE}/keep", files={"rows": (None, form["rows"])})
        assert (kept.status_code, kept.headers["location"]) == (303, "/goals")

    (first, second) = await check_ins(house, GoalStatus.AGREED)
    (draft,) = await check_ins(house, GoalStatus.DRAFT)
    assert [str(each.value) for each in (first, second, draft)] == ["70", "-3", "71.5"]
    assert (second.note, draft.note, first.source) == ("=not a formula", "Two were ill", Source.UPLOAD)
    assert "3 values are there already" in (await look(house, content)).one("main").text


async def test_every_row_that_cannot_be_is_told_and_nothing_is_kept(house: House) -> None:
    agreed = house.goals[GoalStatus.AGREED]
    content = HEAD + "\n".join(
        (
            f"{agreed.id},2026-11-02,70,",
            f"{agreed.id},2026-11-02,71,",
            f"{agreed.id},2027-01-01,72,",
            f"{agreed.id},2026-11-03,yes,",
            "Something I never wrote,2026-11-02,1,",
            f"{KEPT.replace(',', ' ')},2026-11-02,1,",
            f'"{KEPT}",2026-11-02,1,',
            f"{house.goals[GoalStatus.ARCHIVED].id},2026-11-02,1,",
        )
    )
    page = await look(house, content, status=422)
    told = {each.all("td")[0].text: each.all("td")[1].text for each in page.all("tr") if each.all("td")}

    assert list(told) == ["3", "4", "5", "6", "7", "8", "9"]
    assert "line 2 says 70 for the same day. Keep one of the two." in told["3"]
    assert "1 January 2027 is still to come." in told["4"]
    assert "measured by a number" in told["5"]
    assert "you have no goal 'Something I never wrote'." in told["6"]
    assert "3 of your goals read so. Use the id" in told["8"]
    sent = {"file": ("a.csv", content.encode())}
    answered = await house["Ann"].post("/api/v1/check-ins/upload?dry_run=false", files=sent)
    assert answered.status_code == 422
    assert await check_ins(house, GoalStatus.AGREED) == []
    # Nobody else's goal is one of theirs, whatever its id.
    other = await look(house, f"{HEAD}{agreed.id},2026-11-02,70,\n", "Bo", 422)
    assert "you have no goal" in other.one("main").text


async def test_the_api_looks_and_keeps(house: House) -> None:
    sent = {"file": ("a.csv", f"{HEAD}{house.goals[GoalStatus.AGREED].id},2026-11-02,70,\n".encode())}
    ann, found = house["Ann"], []
    for dry_run in ("true", "false", "false"):
        answered = await ann.post(f"/api/v1/check-ins/upload?dry_run={dry_run}", files=sent)
        found.append([answered.json()[each] for each in ("kept", "added", "unchanged")])

    assert found == [[False, 1, 0], [True, 1, 0], [True, 0, 1]]


async def test_no_file_or_one_too_large_is_told_beside_the_field(house: House) -> None:
    for files in ({"file": ("", b"")}, {"file": ("a.csv", b"x" * (2 * 1024 * 1024 + 1))}):
        refused = await house["Ann"].post(PLACE, files=files)
        assert refused.status_code == 422
        assert tree(refused).all("a", href="#file")
    assert (await house["Ann"].post(PLACE, files={"file": ("a.csv", b"x" * 3_200_000)})).status_code == 413
