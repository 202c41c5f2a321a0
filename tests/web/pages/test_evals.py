"""What HR sees of eval runs: a case, two runs side by side, figures over time; a case of a bad answer."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType

import pytest

from goalcoach.domain.person import Role
from goalcoach.evaluation.cases.case import Expect, Split
from goalcoach.evaluation.cases.library import suites as shipped
from goalcoach.evaluation.desk import runs, suites
from goalcoach.evaluation.reports.file import read_report
from goalcoach.evaluation.trials.trial import PRACTICE
from goalcoach.web.charts.shares import Share, shares_chart
from goalcoach.web.pages.eval_moved import varied
from goalcoach.web.pages.eval_suite_view import case_row
from tests.web.pages.house import PAGE
from tests.web.pages.markup import tree
from tests.web.pages.workbench import CANDIDATE
from tests.web.recipes import Things
from tests.web.tried_prompts import CASES, PROMPT, SUITE, a_draft, a_report, a_run, few, tried_prompts
from tests.world import Browser, MakeWorld, World

ANSWER = json.dumps({"ways": [{"text": "Ask Grace Hopper to mark you 5 of 5", "form": "mentor"}]})
NAMED = "signal-fitter.en-white-women.1"
"""A case as the suite about fairness names them."""


@pytest.fixture(autouse=True)
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    few(monkeypatch)


async def hr(world: World) -> Browser:
    return await world.browser(await world.person("Cy", Role.HR), **PAGE)


async def test_a_draft_tells_what_the_practice_model_hears_in_it(world: World) -> None:
    """Whoever asked for what it does not know saw a run without a difference, and took it for a good sign."""
    cy = await hr(world)
    place = "/prompts/coach/reply"
    form = tree(await cy.get(place)).form(f"{place}/copy")
    draft = (await cy.post(f"{place}/copy", data=form)).headers["location"]
    assert "The practice model" not in tree(await cy.get(draft)).one("section", aria_labelledby="way").text

    live = tree(await cy.get(draft)).form(draft)["system"]
    for words, says in (("Praise people.", "it praises the person"), ("Be a sailor.", "finds nothing")):
        form = tree(await cy.get(draft)).form(draft)
        assert "First version" not in form["changed"]
        sent = form | {"system": f"{words}\n\n{live}", "changed": "Another voice"}
        checked = await cy.post(f"{draft}/check", data=sent)
        assert says in tree(checked).text
        assert (await cy.post(draft, data=sent)).status_code == 303
        assert says in tree(await cy.get(draft)).one("section", aria_labelledby="way").text


async def test_a_run_that_stops_already_is_not_offered_to_be_stopped(world: World) -> None:
    cy = await hr(world)
    assert cy.person is not None
    async with world.wired.office.store.unit() as unit:
        wish, plan = await runs.wished(unit, names=(SUITE,), llms=(PRACTICE,))
        run = await runs.begin(unit, world.wired.office, cy.person, wish, plan)
        await unit.evals.claim("elsewhere", timedelta(days=1))
    place = f"/evals/{run.id}"
    asked = tree(await cy.get(place)).form(f"{place}/stop")

    await cy.post(f"{place}/stop", data=asked)

    page = tree(await cy.get(place))
    assert "Stopping" in page.text
    assert "Look again" in page.text
    assert page.all("form", action=f"{place}/stop") == []


async def test_a_bad_answer_becomes_a_case_in_which_nobody_is_named(world: World) -> None:
    cy = await hr(world)
    for name in ("Grace Hopper", "Will Lund"):
        await world.person(name)
    assert cy.person is not None
    run = await a_run(world, cy.person)
    like = await first_case(world)
    page = tree(await cy.get(f"/evals/{run}/cases/{SUITE}/{like}"))
    form = tree(await cy.get(page.one("a", klass="small").attrs["href"])).form(f"/evals/suites/{SUITE}/new")
    assert form["like"] == like
    assert "ways" in form["answer"]

    # The answer was a good one: that nothing of it may be shown would be wrong from the first run on.
    assert form["tries"] == "prompt"
    sent = form | {
        "tries": "gate",
        "id": "ways-no-marks",
        "why": "Will you? Grace gives marks.",
        "answer": ANSWER,
    }
    again = tree(await cy.post(f"/evals/suites/{SUITE}/new", data=sent))
    told = again.one("div", role="alert").text
    assert "Nothing is kept yet" in told
    assert "Grace Hopper →" in told
    assert await own(world) == []

    cleared = again.form(f"/evals/suites/{SUITE}/new") | {"why": "Will you? By his grace."}
    kept = await cy.post(f"/evals/suites/{SUITE}/new", data=cleared)
    assert kept.headers["location"] == f"/evals/suites/{SUITE}"
    (content,) = await own(world)
    assert "Grace" not in content
    assert "Hopper" not in content
    listed = await cy.get(f"/evals/suites/{SUITE}")
    assert "ways-no-marks" in listed.text
    assert "Nothing of the answer may be shown." in listed.text
    async with world.wired.office.store.unit() as unit:
        suite, case = await suites.case_of(unit, SUITE, "ways-no-marks")
    assert (len(suite.cases), case.fixed, case.expect.shown) == (CASES + 1, True, False)


async def test_a_case_that_somebody_removed_can_be_put_back_and_who_did_what_is_told(world: World) -> None:
    cy, like = await hr(world), await first_case(world)
    suite = f"/evals/suites/{SUITE}"
    sent = {"like": like, "id": "ways-one", "why": "No grades.", "tries": "prompt", "never": "top performer"}
    await cy.post(f"{suite}/new", data=sent)
    world.clock.pass_by(hours=1)
    await cy.post(f"{suite}/ways-one/remove", data={})
    assert await own(world) == []
    assert "has, or had, a case ways-one" in (await cy.post(f"{suite}/new", data=sent)).text

    page = tree(await cy.get(suite))

    gone = page.one("section", aria_labelledby="removed")
    assert "No grades." in gone.text
    assert re.search(
        r"ways-one removed: Cy, \d+ \w+ 2026, \d\d:\d\d", page.one("section", aria_labelledby="done").text
    )
    back = await cy.post(gone.one("form").attrs["action"], data={})
    assert back.headers["location"] == suite
    again = tree(await cy.get(suite))
    assert not again.all("section", aria_labelledby="removed")
    assert len(await own(world)) == 1
    assert (await cy.post(f"{suite}/ways-one/put-back", data={})).status_code == 409


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"id": "ways No"}, "Small letters"),
        ({"id": "{like}"}, "has a case of this name"),
        ({"why": ""}, "Tell its story"),
        ({"never": ""}, "Write words that must not be shown"),
        ({"never": "x" * 201}, "lines of 200 characters"),
        ({"tries": "x"}, "Choose what it is to try"),
        ({"like": "{held}"}, "Choose a case that may be read"),
        ({"like": "nobody"}, "There is no case"),
    ],
)
async def test_a_case_that_cannot_be_played_is_not_kept(
    world: World, change: dict[str, str], says: str
) -> None:
    cy, like, held = await hr(world), await first_case(world), await held_case(world)
    sent = {"like": like, "id": "ways-one", "why": "So.", "tries": "prompt", "never": "top performer"}
    sent |= {name: value.format(like=like, held=held) for name, value in change.items()}

    refused = await cy.post(f"/evals/suites/{SUITE}/new", data=sent)

    assert refused.status_code >= 400
    assert says in refused.text
    assert await own(world) == []


async def test_a_case_that_is_asked_under_several_names_has_its_page(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    cy = await hr(world)
    assert cy.person is not None
    (ways,) = shipped(SUITE)
    asked = replace(next(each for each in ways.cases if each.split is Split.DEV), id=NAMED)
    known = MappingProxyType({SUITE: replace(ways, cases=(asked,))})
    monkeypatch.setattr(suites, "_shipped", lambda: known)
    run = await a_run(world, cy.person)

    page = await cy.get(f"/evals/{run}/cases/{SUITE}/{NAMED}")

    assert page.status_code == 200
    assert f"<h1>{NAMED}</h1>" in page.text


def test_what_is_never_shown_is_told_in_words() -> None:
    (ways,) = shipped(SUITE)
    case = replace(ways.cases[0], expect=Expect(never=(r"\brating\b", re.escape("top performer"))))

    assert case_row(case).expected == ("Never shown: “rating”, “top performer”.",)


def test_the_cases_that_are_shown_differ_from_each_other() -> None:
    found = [(1, "fairness", f"fitter.{name}.1") for name in "abc"]
    found += [(1, "fairness", "nurse.a.1"), (1, "ways", "one"), (0, "ways", "two"), (1, "ways", "three")]

    assert [case for _, _, case in varied(found, lambda each: each)] == [
        *("two", "fitter.a.1", "one", "nurse.a.1", "three", "fitter.b.1", "fitter.c.1")
    ]


async def test_who_may_sign_off_finds_it_on_the_first_page(world: World) -> None:
    cy, hal = await hr(world), await world.browser(await world.person("Hal", Role.HR), **PAGE)
    ann = await world.browser(await world.person("Ann"), **PAGE)
    assert cy.person is not None
    assert hal.person is not None
    things = Things({})
    await tried_prompts(world, hal.person, cy.person, CANDIDATE, things)

    pages = [tree(await each.get("/")) for each in (hal, cy, ann)]

    link = f"/prompts/{PROMPT}/{things.blanks['number']}"
    assert [len(each.all("a", href=link)) for each in pages] == [1, 0, 0]
    assert "Cy puts version" in pages[0].one("main").text


async def test_nobody_signs_off_with_the_words_of_whoever_wrote_it(world: World) -> None:
    cy, hal = await hr(world), await world.browser(await world.person("Hal", Role.HR), **PAGE)
    assert cy.person is not None
    assert hal.person is not None
    things = Things({})
    await tried_prompts(world, hal.person, cy.person, CANDIDATE, things)
    place = f"/prompts/{PROMPT}/{things.blanks['number']}"

    shown = tree(await hal.get(place))

    assert "Warmer." in shown.one("main").text, "they read what it is meant for"
    assert shown.form(f"{place}/sign-off")["note"] == ""


async def test_a_held_out_case_shows_its_figures_and_none_of_its_words(world: World) -> None:
    cy = await hr(world)
    assert cy.person is not None
    run, held = await a_run(world, cy.person), await held_case(world)
    async with world.wired.office.store.unit() as unit:
        _, case = await suites.case_of(unit, SUITE, held)
        report = read_report(await unit.evals.report(run) or "", "it")
    shown = next(each.outcome.text for each in report.tried if each.case == held)

    page = await cy.get(f"/evals/{run}/cases/{SUITE}/{held}")

    assert "false-accept: well" in page.text
    for place in (f"/evals/{run}", f"/evals/{run}/cases/{SUITE}/{held}", f"/evals/suites/{SUITE}"):
        text = (await cy.get(place)).text
        assert case.why not in text
        assert shown.splitlines()[0] not in text
    refused = await cy.get(f"/evals/suites/{SUITE}/new?like={held}&run={run}")
    assert refused.status_code == 404


async def test_of_two_runs_what_each_was_made_for_is_compared(world: World) -> None:
    cy = await hr(world)
    assert cy.person is not None
    first, second = await a_draft(world, cy.person), await a_draft(world, cy.person)
    one, other = [await a_report(world, cy.person, each) for each in (first, second)]

    page = tree(await cy.get(f"/evals/compare?run={other}&run={one}"))

    told = page.one("section", aria_labelledby="means").one("dl").all("dd")
    assert [str(each.version) in shown.text for each, shown in zip((first, second), told, strict=True)] == [
        True
    ] * 2, "the version that each run was made for, not the live one"


async def test_a_run_in_which_nothing_turned_leads_to_every_case(world: World) -> None:
    cy = await hr(world)
    assert cy.person is not None
    run = await a_run(world, cy.person)

    page = tree(await cy.get(f"/evals/{run}"))
    (first, *_) = ways = [each.attrs["href"] for each in page.one("details", id="cases").all("a")]
    bar = [each.text for each in page.one("nav", aria_label="Pages").all("a")]

    assert len(ways) == len(set(ways)) > 0
    assert all(each.startswith(f"/evals/{run}/cases/{SUITE}/") for each in ways)
    assert (await cy.get(first)).status_code == 200
    assert {"Competencies", "Eval runs"} <= set(bar)


async def test_two_runs_are_compared_and_stand_beside_each_other_over_time(world: World) -> None:
    cy = await hr(world)
    assert cy.person is not None
    one = await a_run(world, cy.person)
    world.clock.pass_by(days=3)
    cy = await world.browser(cy.person, **PAGE)
    assert cy.person is not None
    other = await a_report(world, cy.person, await a_draft(world, cy.person))

    page = tree(await cy.get(f"/evals/compare?run={other}&run={one}"))
    chosen = [each.attrs["value"] for each in page.all("option", selected="")]
    assert chosen[:2] == [one, other]
    assert "Nothing shows that the second is worse" in page.one("section", aria_labelledby="means").text
    refused = await cy.get(f"/evals/compare?run={one}")
    assert "Choose two runs" in refused.text

    course = tree(await cy.get("/evals/over-time"))
    rows = course.one("tbody").all("tr")
    days = [each.all("th")[0].text.rpartition(", ") for each in rows]
    assert [each for each, _, _ in days] == ["25 November 2026", "22 November 2026"]
    assert all(re.fullmatch(r"\d\d:\d\d", each) for _, _, each in days)
    assert all(f"{CASES} of {CASES}" in each.text for each in rows)
    for form, begins in (("html", "<!DOCTYPE"), ("md", "#"), ("junit.xml", "<?xml"), ("json", "{")):
        file = await cy.get(f"/evals/{one}/report.{form}")
        assert file.text.startswith(begins)
        assert f'filename="eval-{one}.{form}"' in file.headers["content-disposition"]


async def test_what_a_paid_run_takes_is_told_before_it_begins(make_world: MakeWorld) -> None:
    address = {"llm_base_url": "http://127.0.0.1:9/v1", "llm_model": "m"}
    world: World = await make_world(**address, llm_price_in=2.0, llm_price_out=8.0)
    cy = await hr(world)
    sent = {"llm": "m", "model": "m-large", "suites": SUITE, "repeats": "2"}

    told = tree(await cy.post("/evals/new", data=sent))

    facts = told.one("dl").text
    assert f"{2 * 2 * CASES} calls" in facts
    assert "m-large" in facts
    assert "at most" in facts
    hidden = told.form("/evals/new")
    back = tree(await cy.post("/evals/new", data=hidden | {"back": "yes"}))
    assert back.form("/evals/new")["model"] == "m-large"
    async with world.wired.office.store.unit() as unit:
        assert await unit.evals.all() == []


def test_a_share_stands_between_the_ends_it_may_have() -> None:
    chart = shares_chart([Share("1 May", 0.5, 0.25, 0.75), Share("2 May", 1.0, 0.9, 1.0, "2 false")])

    assert [(each.y, each.top, each.bottom, each.mark) for each in chart.spots] == [
        ("50.00%", "25.00%", "75.00%", ""),
        ("0.00%", "0.00%", "10.00%", "2 false"),
    ]
    assert [each.text for each in chart.names] == ["1 May", "2 May"]
    assert len(shares_chart([Share("1 May", 0.5, 0.25, 0.75)]).names) == 1


async def first_case(world: World) -> str:
    async with world.wired.office.store.unit() as unit:
        (suite,) = await suites.suites(unit, SUITE)
    return suite.cases[0].id


async def held_case(world: World) -> str:
    async with world.wired.office.store.unit() as unit:
        (suite,) = await suites.suites(unit, SUITE)
    return suite.cases[CASES - 1].id


async def own(world: World) -> list[str]:
    async with world.wired.office.store.unit() as unit:
        return [each.content for each in await unit.own_cases.standing()]
