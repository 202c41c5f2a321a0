"""A Chromium, a site with the demo organisation, and eyes on everything the browser complains about."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    async_playwright,
    expect,
)

from tests.journeys.site import Site, copied

REQUIRED = "GOALCOACH_TEST_REQUIRE_BROWSER"
PATIENCE = 20_000
"""Milliseconds that anything on a page may take on a busy machine; mostly it comes at once."""
expect.set_options(timeout=PATIENCE)
ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
_TELL_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", (event) => {
  console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});
"""


@dataclass
class Watch:
    """What went wrong in a browser, and where it went."""

    site: str
    complaints: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)

    def listen(self, context: BrowserContext) -> None:
        """Hear every page of this context."""
        context.on("console", self._console)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        context.on("request", self._request)

    def _console(self, message: ConsoleMessage) -> None:
        # A refused form is answered with 4xx; Chromium writes that down as an error of its own.
        if message.type in {"error", "warning"} and "Failed to load resource" not in message.text:
            self.complaints.append(message.text)

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.site, "data:")):
            self.foreign.append(request.url)


Enter = Callable[..., Awaitable[Page]]


def chromium_path() -> str | None:
    """Where Chromium is on this machine."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.fixture(scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """A real browser, one for all tests."""
    path = chromium_path()
    if path is None:
        if os.environ.get(REQUIRED) == "1":
            pytest.fail(f"{REQUIRED}=1, but there is no chromium on the PATH")
        pytest.skip("no chromium on the PATH: install Debian's package `chromium` to run the journeys")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=ARGS)
        yield browser
        await browser.close()


@pytest.fixture
def site(demo_template: Path, tmp_path: Path, chromium: Browser) -> Iterator[Site]:
    """A running site on a database of its own."""
    running = Site(copied(demo_template, tmp_path))
    running.start()
    yield running
    running.stop()


@pytest.fixture
async def enter(chromium: Browser, site: Site) -> AsyncIterator[Enter]:
    """Opens a browser of its own as somebody of the demo. Afterwards nobody may have complained."""
    watch = Watch(site.url)
    async with AsyncExitStack() as stack:

        async def opened(name: str = "", **options: Any) -> Page:
            context = await chromium.new_context(**{"viewport": {"width": 1280, "height": 860}, **options})
            stack.push_async_callback(context.close)
            context.set_default_timeout(PATIENCE)
            await context.add_init_script(_TELL_VIOLATIONS)
            watch.listen(context)
            if name:
                token = await site.session(name)
                await context.add_cookies([{"name": "goalcoach_session", "value": token, "url": site.url}])
            return await context.new_page()

        yield opened
    assert watch.complaints == []
    assert watch.foreign == [], "nothing may leave for another host"
