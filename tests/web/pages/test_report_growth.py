"""What whoever leads somebody reads of their growth, and enters: what was shared with them, no more."""

from __future__ import annotations

from tests.web.pages.grown import Grown, enter
from tests.web.pages.markup import tree


async def test_what_is_shared_the_manager_reads_and_nobody_else(grown: Grown) -> None:
    ann = grown.house.people["Ann"].id
    await enter(grown, "giving-feedback", level="2", note="My secret note")
    place = f"/team/{ann}/growth"
    assert "No aim is shared with you" in (await grown.page("Bo", place)).text

    form = (await grown.page("Ann", grown.aim)).form(f"{grown.aim}/share")
    await grown.house["Ann"].post(f"{grown.aim}/share", data=form)

    assert "1 aim shared" in (await grown.page("Bo", "/team")).text
    seen = await grown.page("Bo", place)
    assert "Customer service team lead" in seen.text
    assert "My secret note" not in seen.text
    assert "Shared with your manager" in (await grown.page("Ann", grown.aim)).text
    assert {(await grown.house[who].get(place)).status_code for who in ("Mia", "Cy", "Adi", "Tom")} == {
        403,
        404,
    }
    form = (await grown.page("Ann", grown.aim)).form(f"{grown.aim}/share")
    await grown.house["Ann"].post(f"{grown.aim}/share", data=form)
    assert "No aim is shared with you" in (await grown.page("Bo", place)).text
    assert "aim shared" not in (await grown.page("Bo", "/team")).text


async def test_a_manager_reads_the_levels_says_what_was_seen_and_takes_it_back(grown: Grown) -> None:
    ann = grown.house.people["Ann"].id
    place, to = f"/team/{ann}/growth", f"/team/{ann}/levels"

    unasked = await grown.page("Bo", place)
    found = await grown.page("Bo", f"{place}?q=feedback+to+colleagues")
    assert found.all("a", href=f"{place}?competency=giving-feedback#saw")
    assert "negotiation" not in (await grown.page("Bo", place)).one("section", id="saw").text.casefold()
    asked = await grown.page("Bo", f"{place}?competency=giving-feedback")
    nothing = await grown.house["Bo"].post(to, data={"level": "2", "note": "Seen"})
    mute = await grown.house["Bo"].post(to, data={"competency": "giving-feedback", "level": "2"})
    sent = await grown.house["Bo"].post(
        to, data=asked.form(to) | {"level": "2", "note": "Told Tom the same day what it led to."}
    )

    assert to not in unasked.actions()
    picks = [each.text for each in asked.one("section", id="saw").all("label", klass="pick")]
    assert len(picks) == 5
    assert "Thanks colleagues for a specific action" in picks[0]
    assert "Choose the competency" in tree(nothing).one("span", id="competency-error").text
    assert "what you saw" in tree(mute).one("span", id="note-error").text
    assert sent.status_code == 303, sent.text
    (action,) = [each for each in (await grown.page("Bo", place)).actions() if each.endswith("/remove")]
    stranger = await grown.house["Mia"].post(action)
    own = await grown.house["Bo"].post(action)
    assert (stranger.status_code, own.status_code) == (404, 303)
    assert "Told Tom" not in (await grown.page("Bo", place)).text
    assert "Nothing is entered yet" in (await grown.page("Ann", "/growth/levels")).text


async def test_who_leads_somebody_later_does_not_read_what_was_shared_before(grown: Grown) -> None:
    ann, mia = grown.house.people["Ann"].id, grown.house.people["Mia"].id
    share = (await grown.page("Ann", grown.aim)).form(f"{grown.aim}/share")
    await grown.house["Ann"].post(f"{grown.aim}/share", data=share)
    late = (await grown.page("Ann", grown.aim)).form(f"{grown.aim}/choose")
    path = f"/admin/people/{ann}/edit"
    form = (await grown.page("Adi", path)).form(path)
    changed = await grown.house["Adi"].post(path, data=form | {"manager": mia})
    assert changed.status_code == 303, changed.text

    assert "No aim is shared with you" in (await grown.page("Mia", f"/team/{ann}/growth")).text
    assert "aim shared" not in (await grown.page("Mia", "/team")).text
    assert (await grown.house["Bo"].get(f"/team/{ann}/growth")).status_code == 404
    assert "Shared with your manager" not in (await grown.page("Ann", grown.aim)).text
    meant_for_bo = await grown.house["Ann"].post(
        f"{grown.aim}/share", data=share | {"revision": late["revision"]}
    )
    assert meant_for_bo.status_code == 409

    share = (await grown.page("Ann", grown.aim)).form(f"{grown.aim}/share")
    await grown.house["Ann"].post(f"{grown.aim}/share", data=share)
    assert "Customer service team lead" in (await grown.page("Mia", f"/team/{ann}/growth")).text


async def test_a_manager_takes_out_what_they_entered_and_nothing_else(grown: Grown) -> None:
    ann = grown.house.people["Ann"].id
    await enter(grown, "negotiation", level="3")
    own = (await grown.page("Ann", "/growth/levels/negotiation")).actions()
    await grown.house["Bo"].post(
        f"/team/{ann}/levels", data={"competency": "negotiation", "level": "1", "note": "Meant for Tom."}
    )
    (action,) = [
        each for each in (await grown.page("Bo", f"/team/{ann}/growth")).actions() if each.endswith("/remove")
    ]

    (anns,) = [each.split("/")[-2] for each in own if each.endswith("/remove")]
    tried = [
        (await grown.house["Bo"].post(f"/team/{ann}/levels/{anns}/remove")).status_code,
        (await grown.house["Bo"].post(action.replace(ann, grown.house.people["Tom"].id))).status_code,
        (await grown.house["Mia"].post(action)).status_code,
        (await grown.house["Ann"].post(action)).status_code,
    ]
    assert tried == [404, 404, 404, 403]
    assert "Meant for Tom." in (await grown.page("Ann", "/growth/levels/negotiation")).text
    gone = await grown.house["Bo"].post(action)

    assert gone.status_code == 303
    assert "Meant for Tom." not in (await grown.page("Ann", "/growth/levels/negotiation")).text
    assert (await grown.page("Ann", "/growth/levels/negotiation")).one("h2", id="now").text == "Level 3"


async def test_somebody_one_does_not_lead_looks_like_nobody(grown: Grown) -> None:
    said = []
    for person_id in (grown.house.people["Ann"].id, "f" * 32):
        for response in (
            await grown.house["Mia"].get(f"/team/{person_id}/growth"),
            await grown.house["Mia"].post(
                f"/team/{person_id}/levels", data={"competency": "x", "level": "1"}
            ),
        ):
            assert response.status_code == 404
            said.append(tree(response).one("main").text)

    assert len(set(said)) == 1
