"""Pages of HR's workbench in a test: prompts with versions in every stage, runs, cases, comparisons."""

from __future__ import annotations

from goalcoach.access.row import Row, Who
from tests.web.pages.house import House
from tests.web.recipes import Things
from tests.web.tried_prompts import PROMPT, SUITE, tried_prompts

CANDIDATE = Row(method="POST", path="/prompts/{room}/{task}/{number}/sign-off", who=Who.HR)
_RUN = Row(method="GET", path="/evals/{run_id}", who=Who.HR)
_OWN = Row(method="POST", path="/evals/suites/{suite}/{case}/remove", who=Who.HR)


async def workbench(house: House) -> list[tuple[str, str, int]]:
    """Who, where, and the status that comes."""
    cy, other = house.people["Cy"], house.people["Adi"]
    things = Things({})
    for row in (CANDIDATE, _OWN, _RUN):
        await tried_prompts(house.world, cy, other, row, things)
    told = things.blanks
    sent = {"key": house.world.wired.office.new_id(), "version": told["live"]}
    copied = await house["Cy"].post(f"/prompts/{PROMPT}/copy", data=sent)
    run, case = f"/evals/{told['run_id']}", told["case"]
    version = f"/prompts/{PROMPT}/{told['number']}"
    suite = f"/evals/suites/{SUITE}"
    found = [
        *("/prompts", f"/prompts/{PROMPT}", f"/prompts/{PROMPT}/{told['live']}", version),
        copied.headers["location"],
        *("/evals", "/evals/new", f"/evals/new?prompt={PROMPT}", f"/evals/new?prompt={PROMPT}&version=2"),
        *("/evals/over-time", "/evals/compare", f"/evals/compare?a={told['run']}&b={told['run']}"),
        *(f"/evals/compare?run={told['run']}&run={told['run_id']}", f"/evals/compare?run={told['run']}"),
        *(run, f"/evals/{told['run']}", f"{run}/cases/{SUITE}/{case}"),
        *("/evals/suites", suite, f"{suite}/new", f"{suite}/new?like={case}&run={told['run_id']}"),
    ]
    return [("Ann", "/evals", 403), ("Bo", version, 403), *(("Cy", path, 200) for path in found)]
