"""Every page in light and dark, wide and narrow: axe finds nothing, nothing scrolls sideways."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.async_api import Browser, BrowserContext, Page, ViewportSize

from tests.journeys.site import Site, copied
from tests.journeys.steps import PERFORMANCE, adopt, begin, submit, tell

pytestmark = pytest.mark.browser

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
OPTIONS: dict[str, object] = {"resultTypes": ["violations"], "runOnly": {"type": "tag", "values": TAGS}}
COLOURS = ["color-contrast", "link-in-text-block"]
IN_COLOUR: dict[str, object] = {"resultTypes": ["violations"], "runOnly": {"type": "rule", "values": COLOURS}}
"""All that can be wrong in the dark and right in the light."""
WIDE = ViewportSize(width=1280, height=860)
NARROW = ViewportSize(width=390, height=844)
NARROWEST = ViewportSize(width=320, height=640)
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
VIOLATIONS = """
async (options) => (await axe.run(options)).violations.flatMap((each) =>
  each.nodes.map((node) => `${each.id}: ${node.target} ${node.html.slice(0, 120)}`))
"""
OPEN = """
for (const each of document.querySelectorAll("main details:not([open])")) each.open = true;
"""
"""So that what can be opened is looked at, too: wide and closed, then narrow and dark and open."""
SMALL_TARGETS = """
() => [...document.querySelectorAll("button, summary, input, select, textarea, .btn, .chip, nav a")]
  .filter((each) => each.checkVisibility() && !each.matches(".sr, .skip"))
  .filter((each) => !each.closest("label, [aria-hidden=true]"))
  .map((each) => ({ each, box: each.getBoundingClientRect() }))
  .filter(({ box }) => box.width < 24 || box.height < 24)
  .map(({ each, box }) => `${each.outerHTML.slice(0, 80)} ${box.width}x${box.height}`)
"""


OVERLAPPING = """
() => [...document.querySelectorAll(".plot")].flatMap((plot) => {
  const found = [...plot.querySelectorAll(":scope > text")];
  const texts = found.map((each) => [each.textContent, each.getBoundingClientRect()]);
  return texts.flatMap(([name, a], at) => texts.slice(at + 1)
    .filter(([, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
    .map(([other]) => `${name} and ${other}`));
})
"""
"""Pairs of texts in one picture that lie on each other."""


@pytest.fixture(scope="module")
def site(demo_template: Path, tmp_path_factory: pytest.TempPathFactory, chromium: Browser) -> Iterator[Site]:
    running = Site(copied(demo_template, tmp_path_factory.mktemp("axe")))
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
async def contexts(site: Site, chromium: Browser) -> AsyncIterator[dict[str, BrowserContext]]:
    """A browser for each person, signed in."""
    made = {}
    for name in ("", "Ann", "Bo", "Mia", "Adi", "Cy", "Ida", "Rui", "Kai"):
        context = await chromium.new_context(viewport=WIDE)
        if name:
            token = await site.session(name)
            await context.add_cookies([{"name": "goalcoach_session", "value": token, "url": site.url}])
        made[name] = context
    yield made
    for context in made.values():
        await context.close()


@pytest.fixture(scope="module")
async def stories(site: Site, contexts: dict[str, BrowserContext]) -> dict[str, str]:
    """Paths of things the demo does not name: conversations in three states, goals in two."""
    page = await contexts["Ida"].new_page()
    await begin(page, site.url, PERFORMANCE[0])
    found = {"asked": page.url.removeprefix(site.url)}
    await begin(page, site.url, PERFORMANCE[0])
    await tell(page, *PERFORMANCE[1:])
    found["offered"] = page.url.removeprefix(site.url)
    await begin(page, site.url, PERFORMANCE[0])
    await tell(page, *PERFORMANCE[1:])
    found["goal"] = await adopt(page)
    found["kept"] = page.url.removeprefix(site.url)
    await page.goto(f"{site.url}/coach")
    await page.close()
    page = await contexts["Bo"].new_page()
    await page.goto(f"{site.url}/team")
    found["shared"] = await page.locator("main a[href^='/goals/']").first.get_attribute("href") or ""
    await page.close()
    page = await contexts["Ann"].new_page()
    await page.goto(f"{site.url}/growth")
    found["aim"] = await page.locator("main a[href^='/growth/aims/']").first.get_attribute("href") or ""
    await page.goto(f"{site.url}{found['aim']}")
    found["gap"] = await page.locator("main a[href*='/goal/']").first.get_attribute("href") or ""
    await page.goto(f"{site.url}{found['gap']}")
    await page.locator("input[name=way]").first.check()
    await page.get_by_role("button", name="Keep it as a private goal").last.click()
    await page.wait_for_url("**/goals/*")
    found["planned"] = page.url.removeprefix(site.url)
    await page.close()
    page = await contexts["Ann"].new_page()
    await page.goto(f"{site.url}/growth/gaps/new")
    for field, value in (("title", "Settled calls"), ("actual", "62"), ("target", "75"), ("unit", "%")):
        await page.fill(f"#{field}", value)
    await page.select_option("#better", "more")
    await page.get_by_role("button", name="Find out why").click()
    await submit(page.locator("button.chip").first)
    found["talk"] = page.url.removeprefix(site.url).partition("#")[0]
    await page.close()
    page = await contexts["Cy"].new_page()
    await page.goto(f"{site.url}/hr/import")
    table = b"Skill,Level 1\nBaking,With help.\n"
    await page.set_input_files("#files", {"name": "ours.csv", "mimeType": "text/csv", "buffer": table})
    await submit(page.get_by_role("button", name="Look at these files"))
    found["columns"] = page.url.removeprefix(site.url)
    await page.close()
    page = await contexts["Mia"].new_page()
    await page.goto(f"{site.url}/team")
    rui = page.locator("main tr", has_text="Rui").locator("a[href$='/growth']")
    found["report"] = await rui.get_attribute("href") or ""
    short = page.locator("main a[href^='/goals/']", has_text="Increase renewals")
    found["short"] = await short.get_attribute("href") or ""
    await page.close()
    return found | await of_others(site, contexts)


async def of_others(site: Site, contexts: dict[str, BrowserContext]) -> dict[str, str]:
    """Paths of what somebody else has a part in: asked, proposed, and a goal whose means wait."""
    found = {}
    page = await contexts["Kai"].new_page()
    await page.goto(f"{site.url}/feedback")
    found["asked-of"] = await page.locator("main a.title").first.get_attribute("href") or ""
    await page.close()
    page = await contexts["Rui"].new_page()
    await page.goto(f"{site.url}/growth")
    found["proposed"] = await page.locator("main a[href^='/growth/proposed/']").get_attribute("href") or ""
    await page.goto(f"{site.url}/growth")
    aim = await page.locator("main a[href^='/growth/aims/']").first.get_attribute("href")
    await page.goto(f"{site.url}{aim}")
    await page.locator("main a[href*='/goal/']").first.click()
    await page.locator("input[name=way]").first.check()
    await page.fill("#hours", "4")
    await page.locator("summary", has_text="What it takes").click()
    await page.fill("#support", "Kim, once a week")
    await page.get_by_role("button", name="Keep it as a private goal").click()
    await submit(page.get_by_role("button", name="Submit to"))
    found["learning"] = page.url.removeprefix(site.url)
    await page.close()
    return found


PLACES = [
    ("", "/sign-in"),
    ("", "/help"),
    ("", "/privacy"),
    ("", "/sign-in/" + "x" * 43),
    ("Ann", "/"),
    ("Mia", "/"),
    ("Ann", "/coach"),
    ("Ida", "{asked}"),
    ("Ida", "{offered}"),
    ("Ida", "{kept}"),
    ("Ann", "/goals"),
    ("Ann", "/goals?q=nothing-like-it"),
    ("Ida", "{goal}"),
    ("Ida", "{goal}/edit"),
    ("Ann", "/goals/new"),
    ("Ann", "/growth"),
    ("Ida", "/growth"),
    ("Ann", "{aim}"),
    ("Ann", "{gap}"),
    ("Ann", "{planned}"),
    ("Ann", "{planned}/plan"),
    ("Ann", "/growth/hours"),
    ("Ann", "/growth/gaps/new"),
    ("Ann", "{talk}"),
    ("Cy", "/hr/changes"),
    ("Cy", "/hr/changes/0/back"),
    ("Cy", "/hr/overview"),
    ("Cy", "/hr/import"),
    ("Cy", "{columns}"),
    ("Cy", "/offers?kind=activity"),
    ("Ann", "/roles"),
    ("Cy", "/hr/roles/account-manager/edit"),
    ("Cy", "/hr/competencies/new"),
    ("Ida", "/growth/hours"),
    ("Ann", "/growth/levels"),
    ("Ann", "/growth/levels/handling-complaints"),
    ("Ida", "/growth/levels/negotiation"),
    ("Ann", "/competencies"),
    ("Ann", "/competencies/negotiation"),
    ("Ann", "/roles?q=nothing-like-it"),
    ("Ann", "/roles/account-manager"),
    ("Mia", "{report}"),
    ("Mia", "{short}/look-into"),
    ("Mia", "{learning}"),
    ("Rui", "{proposed}"),
    ("Rui", "/growth/feedback?competency=negotiation"),
    ("Rui", "/growth/feedback/rounds/new?competency=negotiation"),
    ("Rui", "/about-me"),
    ("Rui", "/about-me/delete"),
    ("Kai", "/feedback"),
    ("Kai", "{asked-of}"),
    ("Bo", "/team"),
    ("Bo", "{shared}"),
    ("Ann", "/agenda"),
    ("Ann", "/check-ins"),
    ("Ann", "/upward"),
    ("Ann", "/recognition"),
    ("Ann", "/reviews"),
    ("Ann", "/reviews/new"),
    ("Cy", "/evals"),
    ("Cy", "/evals/new"),
    ("Cy", "/evals/suites"),
    ("Ann", "/rules"),
    ("Ann", "/rules/ME101"),
    ("Ann", "/rules/TP608"),
    ("Ann", "/settings"),
    ("Adi", "/admin/people"),
    ("Ann", "/nothing/here"),
    ("Ann", "/admin/people"),
]


@pytest.mark.parametrize(
    ("name", "path"), PLACES, ids=[f"{name or 'nobody'} {path}" for name, path in PLACES]
)
async def test_anybody_can_use_it(
    site: Site, contexts: dict[str, BrowserContext], stories: dict[str, str], name: str, path: str
) -> None:
    page = await page_of(contexts[name])
    await page.goto(site.url + path.format_map(stories))
    found: list[str] = []

    for size in (WIDE, NARROW):
        await page.set_viewport_size(size)
        found += [f"{size['width']}: {each}" for each in await violations(page, OPTIONS)]
        await page.evaluate(OPEN)
    await page.emulate_media(color_scheme="dark")
    for size in (NARROW, WIDE):
        await page.set_viewport_size(size)
        found += [f"{size['width']} dark: {each}" for each in await violations(page, IN_COLOUR)]
    await page.set_viewport_size(NARROWEST)
    sideways = await page.evaluate(SIDEWAYS)
    small = await page.evaluate(SMALL_TARGETS)

    assert found == []
    assert sideways <= 0, "it scrolls sideways at 320 px"
    assert small == [], "targets are 24 px at least"


async def page_of(context: BrowserContext) -> Page:
    """The one page of somebody, in the light: each new one would cost as much as looking at it does."""
    page = context.pages[0] if context.pages else await context.new_page()
    await page.emulate_media(color_scheme="light")
    return page


async def violations(page: Page, options: dict[str, object]) -> list[str]:
    """What axe finds, one line each. It stays in a page that it was put into once."""
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(AXE_SCRIPT)
    found: list[str] = await page.evaluate(VIOLATIONS, options)
    return found


async def test_names_below_bars_do_not_run_into_each_other_on_the_smallest_screen(
    site: Site, contexts: dict[str, BrowserContext]
) -> None:
    page = await page_of(contexts["Cy"])
    await page.set_viewport_size(NARROWEST)
    await page.goto(f"{site.url}/hr/overview")

    assert await page.locator(".plot > text").count() > 0
    assert await page.evaluate(OVERLAPPING) == []


async def test_the_printed_page_holds_the_text(
    site: Site, contexts: dict[str, BrowserContext], stories: dict[str, str]
) -> None:
    page = await contexts["Ida"].new_page()
    await page.goto(site.url + stories["goal"])
    await page.emulate_media(media="print")

    assert await page.locator("h1").is_visible()
    assert not await page.locator("header").is_visible()
    assert not await page.locator("button").first.is_visible()
    await page.close()


async def test_forced_colours_and_large_text_keep_everything_visible(
    site: Site, contexts: dict[str, BrowserContext], stories: dict[str, str]
) -> None:
    page = await contexts["Ida"].new_page()
    await page.emulate_media(forced_colors="active", color_scheme="dark")
    await page.goto(site.url + stories["offered"])
    await page.evaluate("document.documentElement.style.fontSize = '200%'")

    assert await page.get_by_role("button", name="Adopt", exact=True).is_visible()
    assert await page.evaluate(SIDEWAYS) <= 0
    await page.close()


async def test_how_far_one_has_come_is_seen_in_forced_colours(
    site: Site, contexts: dict[str, BrowserContext], stories: dict[str, str]
) -> None:
    """The bar was empty at "step 4 of 4"."""
    page = await contexts["Ida"].new_page()
    await page.emulate_media(forced_colors="active", color_scheme="dark")
    await page.goto(site.url + stories["offered"])
    bar = page.locator("progress").first

    full = await bar.screenshot()
    await bar.evaluate("(each) => { each.value = 0; }")

    assert await bar.screenshot() != full
    await page.close()
