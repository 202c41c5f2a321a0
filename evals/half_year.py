"""`python -m evals.half_year`: plays half a year of a care team and writes what its manager takes along.

--out DIR       where to (default: var/half-year)
--recorded      the points of the recorded model answer in the place of the built-in coach's
"""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

from evals.half_year_answer import answer_from_recording
from evals.quick_yaml import read_yaml
from goalcoach.domain.person import Person, Role
from goalcoach.store.migrate import migrate
from tests.world import Browser, Clock, World, new_world

YEAR = Path(__file__).parent / "data" / "half_year" / "care_team.yaml"
V1 = "/api/v1/"
PREPARED = (
    *(("Mara", each) for each in ("review", "review_pia", "review_eli", "review_sam", "summer")),
    ("Jo", "self"),
)
"""Who prepared what: the reviews with four people of different stories, a check-in, and one's own side."""
_PRIVATE = re.compile(r"\s*\[\[([a-z-]+): ([^\]]+)\]\]")
_MORNING = time(9, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Secret:
    """A made-up word in a private place, and who may come across it."""

    place: str
    readers: frozenset[str]

    @property
    def word(self) -> str:
        """Letters only, so that nothing on the way breaks it up; no word holds another."""
        return f"zq{self.place.replace('-', '')}qz"


def secrets_of(text: str) -> dict[str, Secret]:
    """The private places of a file, by name."""
    return {place: Secret(place, frozenset(who.split())) for place, who in _PRIVATE.findall(text)}


def told(text: str, *, marked: bool) -> str:
    """The text of a file with a word in each private place, or with none."""
    return _PRIVATE.sub(lambda found: f" zq{found[1].replace('-', '')}qz" if marked else "", text)


@dataclass
class Year:
    """A half-year being played: its people, what its steps made, and all that was answered."""

    world: World
    clock: Clock
    people: dict[str, Person] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)
    answers: list[tuple[str, str, str]] = field(default_factory=list)
    """Who asked, what, and what came."""
    _browsers: dict[str, tuple[object, Browser]] = field(default_factory=dict)

    async def enter(self, people: Mapping[str, Mapping[str, Any]]) -> None:
        """Everybody, those who lead others first."""
        for name, about in people.items():
            roles = [Role(each) for each in about.get("roles", ())]
            lead = self.people.get(about.get("manager", ""))
            self.people[name] = await self.world.person(name, *roles, manager=lead)
            self.ids[name] = self.people[name].id

    async def at(self, name: str) -> Browser:
        """Somebody's browser. They sign in anew each day, as a session does not outlive half a year."""
        day, browser = self._browsers.get(name, (None, None))
        if browser is None or day != self.clock().date():
            browser = await self.world.browser(self.people[name])
            self._browsers[name] = (self.clock().date(), browser)
        return browser

    async def do(self, step: Mapping[str, Any]) -> None:
        """One step. Raises ValueError when it is not taken."""
        self._turn_to(step["day"])
        method, path = self._filled(step["do"]).split(" ", 1)
        options: dict[str, Any] = {}
        browser = await self.at(step["by"])
        if "of" in step:
            read = await browser.get(V1 + self._filled(step["of"]))
            options["headers"] = {"If-Match": read.headers["etag"]}
        if "body" in step:
            options["json"] = self._filled(step["body"])
        if "file" in step:
            options["files"] = {"file": ("values.csv", self._filled(step["file"]).encode())}
        response = await browser.request(method, V1 + path, **options)
        if not response.is_success:
            raise ValueError(f"{step['day']} {step['by']} {step['do']}: {response.text}")
        self.answers.append((step["by"], step["do"], response.text))
        if "as" in step:
            self.ids[step["as"]] = response.json()["id"]
        if "until_done" in step:
            place = V1 + self._filled(step["until_done"])
            while (await browser.get(place)).json()["state"] == "running":  # noqa: ASYNC110 - only asking tells
                await asyncio.sleep(0.01)

    def _turn_to(self, day: date) -> None:
        """The morning of a day, or a minute later on the same one."""
        if self.clock().date() == day:
            self.clock.pass_by(minutes=1)
        else:
            self.clock.time = datetime.combine(day, _MORNING)

    def _filled(self, told: Any) -> Any:
        """A value with ids in the place of names, days as they are sent."""
        if isinstance(told, str):
            return re.sub(r"\{(\w+)\}", lambda found: self.ids[found[1]], told)
        if isinstance(told, Mapping):
            return {name: self._filled(each) for name, each in told.items()}
        if isinstance(told, list):
            return [self._filled(each) for each in told]
        return told.isoformat() if hasattr(told, "isoformat") else told


def steps_of(plan: Mapping[str, Any], *, model: bool, private: bool) -> Iterator[Mapping[str, Any]]:
    """The steps to take: with or without a language model, with or without what only hides a word."""
    for each in plan["steps"]:
        if (model or not each.get("model")) and (private or not each.get("private")):
            yield each


async def play(
    world: World,
    clock: Clock,
    *,
    marked: bool = False,
    model: bool = False,
    after: Callable[[str], None] = lambda _: None,
) -> Year:
    """The whole half-year in a fresh world; it ends on its last day. `after` hears whose step was taken."""
    plan = read_yaml(told(YEAR.read_text("utf-8"), marked=marked))
    year = Year(world, clock)
    numbers = count(1)
    # The same ids each time: what is sent to a language model is in the order of days, and then of ids.
    object.__setattr__(world.wired.office, "new_id", lambda: str(UUID(int=next(numbers), version=4)))
    clock.time = datetime.combine(plan["steps"][0]["day"], _MORNING)
    await year.enter(plan["people"])
    for step in steps_of(plan, model=model, private=marked):
        await year.do(step)
        after(step["by"])
    return year


async def written(year: Year, name: str, *, prepared: str) -> tuple[str, str]:
    """Somebody's preparation to take along: as Markdown, and as the page that is printed."""
    browser, place = await year.at(name), f"/reviews/{year.ids[prepared]}"
    sheet, page = await browser.get(f"{place}/sheet/md"), await browser.get(f"{place}/print")
    return sheet.raise_for_status().text, page.raise_for_status().text


async def ask_model(year: Year) -> dict[str, Any]:
    """The manager's review with points of the recorded answer in the place of the built-in coach's."""
    answer_from_recording(year.world.wired.office)
    mara, place = await year.at("Mara"), f"{V1}preparations/{year.ids['review']}"
    read = await mara.get(place)
    options = {"headers": {"If-Match": read.headers["etag"]}}
    made: dict[str, Any] = await mara.post_json(f"{place}/points", {"by": "model"}, **options)
    return made


async def _write(folder: Path) -> None:
    async with AsyncExitStack() as stack:
        kept = stack.enter_context(tempfile.TemporaryDirectory())
        clock, address = Clock(), f"sqlite:///{kept}/year.db"
        migrate(address)
        year = await play(await new_world(stack, address, clock), clock)
        for name, prepared in PREPARED:
            sheet, page = await written(year, name, prepared=prepared)
            (folder / f"{prepared}.md").write_text(sheet, "utf-8")
            (folder / f"{prepared}.html").write_text(page, "utf-8")
        await ask_model(year)
        sheet, page = await written(year, "Mara", prepared="review")
        (folder / "review-recorded.md").write_text(sheet, "utf-8")
        (folder / "review-recorded.html").write_text(page, "utf-8")


def main(words: Sequence[str]) -> int:
    """Play it and write the pages."""
    match words:
        case []:
            folder = Path("var", "half-year")
        case ["--out", name]:
            folder = Path(name)
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    folder.mkdir(parents=True, exist_ok=True)
    asyncio.run(_write(folder))
    print(f"Written to {folder}/: review*.md is what the manager takes along.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
