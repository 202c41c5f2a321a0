"""The report of an eval run, opened as a mailed file without network: axe finds nothing in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.async_api import Browser

from goalcoach.evaluation.reports.comparison import compare
from goalcoach.evaluation.reports.html.compared import comparison_html
from goalcoach.evaluation.reports.html.run import run_html
from goalcoach.evaluation.reports.side import two_sides
from tests.evaluation.reports.hostile import a_hostile_report
from tests.journeys.conftest import _TELL_VIOLATIONS, Watch
from tests.journeys.test_accessibility import NARROW, OPEN, OPTIONS, SIDEWAYS, SMALL_TARGETS, VIOLATIONS, WIDE

pytestmark = pytest.mark.browser


async def test_a_mailed_report(chromium: Browser, tmp_path: Path) -> None:
    report = a_hostile_report()
    files = {"run.html": run_html(report), "two.html": comparison_html(compare(*two_sides(report, report)))}
    watch = Watch(tmp_path.as_uri())
    for (name, text), viewport, colours in zip(files.items(), (WIDE, NARROW), ("light", "dark"), strict=True):
        (tmp_path / name).write_text(text, "utf-8")
        async with await chromium.new_context(viewport=viewport, offline=True) as context:
            await context.add_init_script(_TELL_VIOLATIONS)
            watch.listen(context)
            page = await context.new_page()
            await page.emulate_media(color_scheme="dark" if colours == "dark" else "light")
            await page.goto((tmp_path / name).as_uri())

            await page.evaluate(OPEN)
            await page.evaluate(AXE_SCRIPT)
            assert await page.evaluate(VIOLATIONS, OPTIONS) == []
            assert await page.evaluate(SIDEWAYS) == 0
            assert await page.evaluate(SMALL_TARGETS) == []
    assert watch.complaints == []
    assert watch.foreign == []
