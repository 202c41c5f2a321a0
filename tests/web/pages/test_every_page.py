"""What holds for every page, for every role and in every state: structure, policy, names, labels."""

from __future__ import annotations

import re
import shutil
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from goalcoach.access.matrix import ROWS
from goalcoach.coach import goals
from goalcoach.coach.framework import carry_out, plan
from goalcoach.domain.goal import GoalDraft, GoalKind, GoalStatus
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.store.growth_port import KeptPlan
from goalcoach.web.pages.phrases import STATUS
from goalcoach.wiring import new_id
from tests.domain.frameworks import FRAMEWORK
from tests.mailed import way_out
from tests.web.pages.house import KEPT, SAID, House, furnish
from tests.web.pages.markup import Node, tree
from tests.web.pages.workbench import workbench
from tests.web.tried_prompts import few
from tests.world import Clock, new_world

FORBIDDEN = re.compile(r"javascript:|\bon[a-z]+\s*=\s*[\"']", re.IGNORECASE)
NEED_LABELS = frozenset({"text", "email", "password", "date", "search", "radio", "checkbox", ""})


@pytest.fixture(scope="module")
async def house(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[House]:
    path = shutil.copy(sqlite_template, tmp_path_factory.mktemp("pages"))
    async with AsyncExitStack() as stack:
        few(stack.enter_context(pytest.MonkeyPatch.context()))
        yield await furnish(await new_world(stack, f"sqlite:///{path}", Clock()))


async def places(house: House) -> list[tuple[str, str, int]]:
    """Who, where, and the status that comes: every page in every state."""
    fresh, asked = await house.talk("Ann"), await house.talk("Ann", *SAID)
    offered = await house.talk("Ann", *SAID, "just draft it")
    found = [(name, path, 200) for name in ("", "Ann") for path in ("/sign-in", "/help", "/privacy")]
    found += [("", f"/sign-in/{'x' * 43}", 200)]
    for name in ("Ann", "Bo", "Mia", "Tom", "Adi", "Cy"):
        found += [
            (name, path, 200)
            for path in (
                "/",
                "/coach",
                "/goals",
                "/check-ins",
                "/goals/new",
                "/growth",
                "/growth/levels",
                "/roles",
                "/rules",
            )
        ]
    found += [("Ann", f"/rules/{code}", 200) for code in RULES]
    found += [("Ann", path, 200) for path in (fresh, asked, offered, "/settings")]
    found += [("Ann", path, 200) for path in await grown(house)]
    found += [
        ("Cy", f"/hr/{each}", 200)
        for each in (
            "changes",
            "changes/0/back",
            "import",
            "roles/new",
            "offers/new",
            "competencies/cloud/edit",
        )
    ]
    table = {"files": ("ours.csv", b"Skill,Level 1\nBaking,With help.\n")}
    sent = await house["Cy"].post("/hr/import", files=table)
    found += [("Cy", sent.headers["location"], 200)]
    found += [("Cy", "/hr/roles/account-manager/edit", 200), ("Ann", "/growth/gaps/new", 200)]
    found += [("Ann", "/growth/hours", 200)]
    found += [("Ann", path, 200) for path in await talked(house)]
    found += await others(house)
    found += await workbench(house)
    async with house.world.wired.office.store.unit() as unit:
        token = await way_out(unit, house.world, house.people["Ann"])
    found += [("", f"/mail/stop/{token}", 200)]
    ours = "/api/v1/preparations"
    kept = await house["Bo"].get_json(ours)
    about = {"about_id": house.people["Ann"].id, "occasion": "review"}
    made = kept[0] if kept else await house["Bo"].post_json(ours, about)
    found += await prepared(house, f"/reviews/{made['id']}")
    batch = await house["Bo"].post_json("/api/v1/batches", {"occasion": "check_in"})
    found += [("Bo", "/reviews/batch", 200), ("Ann", "/reviews/batch", 403)]
    found += [("Bo", f"/reviews/batch/{batch['id']}", 200), ("Cy", f"/reviews/batch/{batch['id']}", 404)]
    found += [("Bo", f"/team/{house.people['Ann'].id}/{page}", 200) for page in ("growth", "agenda")]
    found += [("Ann", path, 200) for path in ("/agenda", "/agenda?occasion=career")]
    found += [("Ann", path, 200) for path in ("/check-ins", "/check-ins/upload")]
    found += [("Ann", f"/goals?status={each.value}&q=zzz", 200) for each in GoalStatus]
    found += [("Ann", "/rules?q=zzz", 200), ("Ann", "/rules?q=number&family=ME", 200)]
    for status, goal in house.goals.items():
        shared = status not in (GoalStatus.DRAFT, GoalStatus.ARCHIVED)
        closed = status in (GoalStatus.DONE, GoalStatus.ARCHIVED)
        found += [("Ann", f"/goals/{goal.id}", 200), ("Bo", f"/goals/{goal.id}", 200 if shared else 404)]
        found += [("Mia", f"/goals/{goal.id}", 404), ("Adi", f"/goals/{goal.id}", 404)]
        found += [("Ann", f"/goals/{goal.id}/edit", 409 if closed else 200)]
        found += [("Bo", f"/goals/{goal.id}/edit", 403 if shared else 404)]
    left = await house.world.person(f"L{new_id()}", active=False)
    found += [
        ("Bo", "/team", 200),
        ("Mia", "/team", 200),
        ("Ann", "/team", 403),
        ("Cy", "/hr/overview", 200),
        ("Bo", "/hr/overview", 403),
        ("Adi", "/admin/people", 200),
        ("Adi", f"/admin/people/{house.people['Tom'].id}/edit", 200),
        ("Adi", f"/admin/people/{house.people['Tom'].id}/erase", 409),
        ("Adi", f"/admin/people/{left.id}/erase", 200),
    ]
    found += [("Ann", "/admin/people", 403), ("Ann", "/nothing/here", 404), ("Bo", asked, 404)]
    return found


async def grown(house: House) -> list[str]:
    """Paths of what there is once the organisation has names for abilities, and Ann an aim."""
    office = house.world.wired.office
    async with office.store.unit() as unit:
        await carry_out(unit, office, plan(await office.names(unit), FRAMEWORK), by=None, note="a file")
    words = await house["Ann"].post("/growth/aims", data={"words": "Something with fewer screens"})
    await house["Ann"].post("/growth/aims", data={"blueprint": "to-the-cloud"})
    await house["Ann"].post("/growth/levels/negotiation", data={"rater": "self", "level": "2"})
    aims = tree(await house["Ann"].get("/growth")).all("a", klass="title")
    chosen = next(each.attrs["href"] for each in aims if "cloud" in each.text)
    await house["Ann"].post(f"{words.headers['location']}/remove")
    form = tree(await house["Ann"].get(f"{chosen}/goal/cloud")).form(f"{chosen}/goal/cloud")
    kept = await house["Ann"].post(
        f"{chosen}/goal/cloud", data=form | {"way": "beside", "week1": "Read a bill"}
    )
    goal = kept.headers["location"]
    return [
        *(goal, f"{goal}/plan"),
        *(chosen, f"{chosen}/goal/cloud", "/growth/levels/negotiation", "/growth/levels/cloud"),
        *("/roles", "/roles?q=zzz", "/roles/account-manager", "/roles/to-the-cloud"),
        *("/competencies", "/competencies?q=zzz", "/competencies/negotiation"),
        *("/needs", "/offers", "/offers?kind=mentor", "/offers?q=zzz"),
    ]


async def others(house: House) -> list[tuple[str, str, int]]:
    """What other people have a part in: waiting for an answer, and answered."""
    found = [("Ann", "/growth/feedback", 200), ("Ann", "/growth/feedback?competency=negotiation", 200)]
    found += await said(house)
    for words in ("The price talk", "The other price talk"):
        ask = {"colleague": "Tom", "words": words, "competency": "negotiation"}
        await house["Ann"].post("/growth/feedback", data=ask)
        waiting = tree(await house["Tom"].get("/feedback")).all("a", klass="title")
        found += [("Tom", "/feedback", 200), ("Tom", waiting[0].attrs["href"], 200)]
        if words == "The price talk":
            await house["Tom"].post(waiting[0].attrs["href"], data={"level": "2", "text": "Named it late."})
    draft = GoalDraft(kind=GoalKind.PERFORMANCE, text=KEPT)
    office = house.world.wired.office
    for answer in ("decline", "take"):
        async with office.store.unit() as unit:
            goal = await goals.write(unit, office, house.people["Ann"], draft)
            await unit.goals.set_status(goal, GoalStatus.AGREED, office.now())
        short = {"actual": "82", "target": "90", "better": "more", "words": "It stands still"}
        await house["Bo"].post(f"/goals/{goal.id}/look-into", data=short)
        proposed = tree(await house["Ann"].get("/growth")).one("section", aria_labelledby="proposed")
        path = proposed.all("a")[0].attrs["href"]
        assert tree(await house["Ann"].get(path)).all("form", action=f"{path}/take")
        await house["Ann"].post(f"{path}/{answer}", data=short)
        found += [("Ann", path, 200), ("Bo", f"/goals/{goal.id}/look-into", 200)]
    async with office.store.unit() as unit:
        draft = GoalDraft(kind=GoalKind.DEVELOPMENT, text="Lead 3 price talks", hours_per_month=Decimal(4))
        goal = await goals.write(unit, office, house.people["Ann"], draft)
        beside = LearningPlan(support="Mia, once a week")
        await unit.growth.keep_plan(KeptPlan(goal_id=goal.id, plan=beside, role=None, revision=1))
        await unit.goals.set_status(goal, GoalStatus.SUBMITTED, office.now())
    return [*found, ("Ann", f"/goals/{goal.id}", 200), ("Bo", f"/goals/{goal.id}", 200)]


async def said(house: House) -> list[tuple[str, str, int]]:
    """What several people are asked: with names and answered, without; recognition; what is kept."""
    found = [
        (who, path, 200)
        for who in ("Ann", "Bo")
        for path in (
            "/recognition",
            "/upward",
            "/about-me",
            "/about-me/delete",
            "/growth/feedback/rounds/new",
        )
    ]
    found += [("Ann", "/growth/feedback/rounds/new?competency=negotiation", 200)]
    for names in ("with", "without"):
        ask = {"behaviour": "My handover", "colleagues": "Tom, Mia, Cy, Adi", "names": names}
        place = (await house["Ann"].post("/growth/feedback/rounds", data=ask)).headers["location"]
        asked = place.replace("/growth", "")
        found += [("Tom", asked, 200), ("Ann", place, 200), ("Mia", asked, 200)]
        await house["Tom"].post(asked, data={"text": "You wrote the list.", "sure": "yes"})
        await house["Cy"].post(f"{asked}/decline")
        found += [("Cy", asked, 200)]
    thanks = {"colleague": "Ann", "text": "Wrote it", "effect": "It runs", "sure": "yes"}
    await house["Tom"].post("/recognition", data=thanks)
    return [*found, ("Tom", "/recognition", 200), ("Tom", "/feedback", 200)]


async def prepared(house: House, place: str) -> list[tuple[str, str, int]]:
    """Prepared conversations: one without points, one with points that both were shown; nobody else's."""
    own = ("", "?by=third", "/points", "/yours", "/print")
    found = [(who, f"{place}{path}", 404) for who in ("Ann", "Cy") for path in own]
    found += [("Bo", f"{place}{path}", 200) for path in own]
    found += [(who, path, 200) for who in ("Bo", "Ann", "Adi") for path in ("/reviews", "/reviews/new")]
    blank = await begun(house, "Ann", occasion="career", day="2026-12-24")
    found += [("Ann", f"{blank}{path}", 200) for path in own] + [("Ann", f"{blank}/other-side", 404)]
    theirs = await begun(house, "Ann", occasion="review")
    for name, path in (("Bo", place), ("Ann", theirs)):
        for step, more in (("/points", {"by": "builtin"}), ("/yours", {"do": "save"}), ("/ready", {})):
            page = tree(await house[name].get(f"{path}/points"))
            revision = page.all("input", name="revision")[0].attrs["value"]
            sent = await house[name].post(f"{path}{step}", data={"revision": revision, **more})
            assert sent.status_code == 303, sent.text
    return [*found, *((who, f"{path}/other-side", 200) for who, path in (("Bo", place), ("Ann", theirs)))]


async def begun(house: House, name: str, **fields: str) -> str:
    """Where somebody prepares a conversation, which may have begun before."""
    sent = await house[name].post("/reviews", data=fields)
    if sent.status_code == 303:
        return sent.headers["location"]
    lines = tree(await house[name].get("/reviews")).all("a", klass="title")
    wanted = {"review": "Review", "career": "Career"}[fields["occasion"]]
    return next(each.attrs["href"] for each in lines if each.text.startswith(wanted))


async def talked(house: House) -> list[str]:
    """Paths of talks about a shortfall: at its first question, at its end, and with something to learn."""
    short = {"title": "Conversions", "actual": "4", "target": "15", "unit": "%", "better": "more"}
    paths = []
    for steps in ((), ("cause=process",), ("cause=skill", "competency=negotiation")):
        begun = await house["Ann"].post("/growth/gaps", data=short)
        path = begun.headers["location"]
        while steps and tree(await house["Ann"].get(path)).all("button", klass="chip"):
            revision = tree(await house["Ann"].get(path)).all("input", name="revision")[0].attrs["value"]
            await house["Ann"].post(f"{path}/answer", data={"revision": revision, "do": "skip"})
        for each in steps:
            name, _, value = each.partition("=")
            revision = tree(await house["Ann"].get(path)).all("input", name="revision")[0].attrs["value"]
            deed = "confirm" if name == "cause" else name
            await house["Ann"].post(f"{path}/{deed}", data={"revision": revision, name: value})
        paths.append(path)
    return [*paths, f"{paths[-1]}/goal"]


@pytest.mark.slow
async def test_every_page_in_every_state_is_well_made(house: House) -> None:
    seen = set()
    for name, path, status in await places(house):
        response = await house[name].get(path)
        assert response.status_code == status, f"{name} {path}: {response.status_code}"
        page = tree(response)
        wrong = [*structure(page), *names(page), *told_apart(page), *strictness(page, response.text)]
        assert wrong == [], f"{name} {path}"
        assert "content-security-policy" in response.headers
        seen.add(path)

    assert len(seen) > 60


def structure(page: Node) -> list[str]:
    """One h1, headings without gaps, a title of the right form, a language, unique ids, a skip link."""
    wrong = []
    title = page.one("title").text
    if not title.endswith(" – goalcoach") or len(title) < 14:
        wrong.append(f"title {title!r}")
    levels = [int(each.tag[1]) for each in page.walk() if re.fullmatch(r"h[1-6]", each.tag)]
    if levels.count(1) != 1 or any(after > before + 1 for before, after in pairwise(levels)):
        wrong.append(f"headings {levels}")
    ids = [each.attrs["id"] for each in page.walk() if "id" in each.attrs]
    wrong += [f"id {each} twice" for each in {each for each in ids if ids.count(each) > 1}]
    if page.one("html").attrs.get("lang") != "en" or page.one("a", klass="skip").attrs["href"] != "#main":
        wrong.append("language or skip link")
    wrong += ["table without caption" for each in page.all("table") if not each.all("caption")]
    wrong += ["th without scope" for each in page.all("th") if "scope" not in each.attrs]
    return wrong


def names(page: Node) -> list[str]:
    """Every control has a name, every reference leads somewhere, no two forms share a control."""
    ids = {each.attrs["id"] for each in page.walk() if "id" in each.attrs}
    labels = {each.attrs["for"] for each in page.all("label") if "for" in each.attrs}
    wrapped = {id(control) for label in page.all("label") for control in label.walk()}
    wrong = []
    for each in page.walk():
        if _needs_label(each) and each.attrs.get("id", "") not in labels and id(each) not in wrapped:
            wrong.append(f"{each.tag} {each.attrs} has no label")
        if each.tag in ("button", "a", "summary") and not each.text and "aria-label" not in each.attrs:
            wrong.append(f"{each.tag} {each.attrs} has no name")
        for name in ("aria-labelledby", "aria-describedby", "for", "form"):
            wrong += [f"{name}={part}" for part in each.attrs.get(name, "").split() if part not in ids]
    return wrong


def told_apart(page: Node) -> list[str]:
    """Controls of one name that do different things: nobody who hears names alone can choose."""
    main, does = page.one("main"), defaultdict[tuple[str, str], set[str]](set)
    titles = [each.text for each in main.all("a", klass="title")]
    alike = {each for each in titles if titles.count(each) > 1}  # Two things of one name: that is theirs.
    labels = {each.attrs["for"]: each for each in main.all("label") if "for" in each.attrs}
    wrapped = {id(control): each for each in main.all("label") for control in each.walk()}
    for form in [main, *main.all("form")]:
        place = form.attrs.get("action", "")
        for each in form.walk():
            known = (each.tag, each.attrs.get("type", ""))
            said = labels.get(each.attrs.get("id", "")) or wrapped.get(id(each)) or each
            name = each.attrs.get("aria-label") or said.text
            if any(title in name for title in alike):
                continue
            if each.tag == "a" and "btn" in each.attrs.get("class", ""):
                does["a", name].add(each.attrs["href"].partition("#")[0])
            elif each.tag == "summary" and form is main:
                does["summary", name].add(str(id(each)))
            elif form is not main and (each.tag in {"button", "textarea"} or known == ("input", "checkbox")):
                does[each.tag, name].add(place + each.attrs.get("value", ""))
    return [f"{tag} {name!r} {len(found)} times" for (tag, name), found in does.items() if len(found) > 1]


def _needs_label(each: Node) -> bool:
    typed = each.tag == "input" and each.attrs.get("type", "") in NEED_LABELS
    return (typed or each.tag in {"textarea", "select"}) and each.attrs.get("aria-hidden") != "true"


def strictness(page: Node, text: str) -> list[str]:
    """Nothing the policy forbids: no inline script, style or handler, nothing from elsewhere."""
    wrong = [f"handler or address {found.group()!r}" for found in FORBIDDEN.finditer(text)]
    for each in page.walk():
        if each.tag == "style" or "style" in each.attrs:
            wrong.append(f"style in {each.tag}")
        if each.tag == "script" and (each.text or "src" not in each.attrs):
            wrong.append("inline script")
        for name in ("src", "href", "action", "formaction"):
            value = each.attrs.get(name, "/")
            if not value.startswith(("/", "#", "data:image/svg+xml,")) or value.startswith("//"):
                wrong.append(f"{name}={value}")
    return wrong


async def test_the_walk_reaches_every_page_of_the_matrix(house: House) -> None:
    walked = {re.sub(r"\?.*", "", path) for _, path, _ in await places(house)}
    pages = [
        row.path
        for row in ROWS
        if row.method == "GET" and not row.path.startswith(("/api", "/static", "/healthz", "/readyz"))
    ]

    missed = [
        path
        for path in pages
        if not any(re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", path), each) for each in walked)
    ]

    assert missed == [
        "/calendar/{token}.ics",
        "/goals/{goal_id}/markdown",
        "/reviews/{preparation_id}/sheet/{form}",
        "/about-me/download",
        "/hr/export/{form}",
        "/hr/overview/csv",
        "/evals/{run_id}/report.json",
        "/evals/{run_id}/report.html",
        "/evals/{run_id}/report.md",
        "/evals/{run_id}/report.junit.xml",
    ], "a page nobody looks at: all but files"


async def test_no_page_shows_a_score(house: House) -> None:
    for path in ("/goals", f"/goals/{house.goals[GoalStatus.DRAFT].id}", await house.talk("Ann", *SAID)):
        text = tree(await house["Ann"].get(path)).one("main").text

        assert not re.search(
            r"\b(?:points?|total|score|rating)\b",
            text.replace("Customer satisfaction score", ""),
            re.IGNORECASE,
        )


async def test_every_state_of_a_goal_has_words(house: House) -> None:
    for status, goal in house.goals.items():
        page = tree(await house["Ann"].get(f"/goals/{goal.id}"))

        assert page.all("span", klass=f"is-{status.value}")[0].text == STATUS[status]
