"""Pictures of a page to look at: wide and narrow, light and dark. They prove nothing by themselves."""

from __future__ import annotations

import os
from pathlib import Path

from playwright.async_api import Page, ViewportSize

PLACE = "GOALCOACH_TEST_SHOTS"
"""Names the folder to put them into; without it they go where pytest keeps a test's files."""
SIZES = (ViewportSize(width=1280, height=860), ViewportSize(width=390, height=844))


async def take(page: Page, name: str, place: Path, *, whole: bool = True) -> list[Path]:
    """Take the four pictures of what the page shows now; it is wide and light again afterwards.

    `whole` is the page from top to bottom, else what one sees at its end: where a part stays put while the
    rest scrolls, the whole shows that part where it never is.
    """
    folder = Path(os.environ.get(PLACE) or place)  # the first picture makes it
    taken = []
    for size in SIZES:
        await page.set_viewport_size(size)
        for scheme in ("light", "dark"):
            await page.emulate_media(color_scheme=scheme)
            if not whole:
                await page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
            taken.append(folder / f"{name}-{size['width']}-{scheme}.png")
            await page.screenshot(path=taken[-1], full_page=whole)
    await page.set_viewport_size(SIZES[0])
    await page.emulate_media(color_scheme="light")
    return taken
