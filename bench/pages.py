"""Page weight, requests and time to first paint in a real Chromium with an empty cache."""

from __future__ import annotations

import shutil
import statistics
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, Request, sync_playwright

from bench.row import Row
from bench.server import goalcoach

ROUNDS = 5
PAGES = {"sign-in page": "/sign-in", "home": "/", "coach": "/coach", "goals": "/goals"}
PAINT = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1"


def run() -> Iterator[Row]:
    """Measure the first page, the chat and the list of goals as an employee of the demo sees them."""
    program = shutil.which("chromium")
    if program is None:
        print("  no Chromium here: install it to measure pages")
        return
    with (
        tempfile.TemporaryDirectory() as folder,
        goalcoach(Path(folder)) as server,
        sync_playwright() as play,
    ):
        browser = play.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        base = f"http://127.0.0.1:{server.port}"
        for name, path in PAGES.items():
            yield from _page(browser, base, name, path)
        browser.close()


def _page(browser: Browser, base: str, name: str, path: str) -> Iterator[Row]:
    paints, sizes, requests = [], [], []
    for _ in range(ROUNDS):
        context = browser.new_context()
        if path != "/sign-in":
            person = context.request.get(f"{base}/api/v1/demo/people").json()[0]["id"]
            context.request.post(f"{base}/api/v1/demo/session", data={"person_id": person})
        page = context.new_page()
        seen: list[int] = []
        page.on("requestfinished", _noting(seen))
        page.goto(base + path, wait_until="networkidle")
        paints.append(_paint(page))
        sizes.append(sum(seen) / 1024)
        requests.append(len(seen))
        context.close()
    yield Row(name=f"{name}: KB sent", value=max(sizes), unit="KB", at_most=60)
    yield Row(name=f"{name}: requests", value=max(requests), at_most=20)
    yield Row(name=f"{name}: first paint, median", value=statistics.median(paints), unit="s", at_most=0.3)


def _noting(seen: list[int]) -> Callable[[Request], None]:
    """A listener that notes how many bytes each request cost."""
    return lambda request: seen.append(_size(request))


def _size(request: Request) -> int:
    sizes = request.sizes()
    return int(sizes["responseBodySize"] + sizes["responseHeadersSize"])


def _paint(page: Page) -> float:
    return float(page.evaluate(PAINT)) / 1000
