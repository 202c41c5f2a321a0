"""What somebody takes out is gone from the answers kept for a repeated key as well."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from goalcoach.domain.person import Role
from tests.domain.frameworks import FRAMEWORK
from tests.web.api.growing import V1, bring_in
from tests.web.language_model import everything
from tests.web.recipes import GOAL
from tests.world import Browser, World, row_counts

WORDS = "quetzal of mine"


@dataclass(frozen=True, kw_only=True)
class Kind:
    """Something Ann makes over the API, where, and who takes it out again."""

    path: str
    body: dict[str, Any]
    taken_by: str = "Ann"
    back: str = ""
    """What follows the address of it, where taking it out is no DELETE of it."""


KINDS = (
    Kind(path="/gap-talks", body={"title": WORDS, "actual": 24, "target": 35, "better": "more"}),
    Kind(path="/aims", body={"words": WORDS}),
    Kind(path="/goals/{goal}/check-ins", body={"note": WORDS, "confidence": 3}),
    Kind(
        path="/evidence",
        body={"competency": "cloud", "level": 1, "rater": "situation", "note": WORDS},
    ),
    Kind(
        path="/feedback-requests",
        body={"colleague": "Col", "competency": "cloud", "words": WORDS},
    ),
    Kind(path="/feedback-rounds", body={"colleagues": ["Col"], "behaviour": WORDS, "anonymous": False}),
    Kind(
        path="/recognitions",
        body={"colleague": "Col", "text": f"You moved the {WORDS}.", "effect": "We opened in time."},
        taken_by="Col",
    ),
    Kind(
        path="/recognitions",
        body={"colleague": "Col", "text": f"You moved the {WORDS}.", "effect": "We opened in time."},
        back="/back",
    ),
    Kind(path="/talks", body={"occasion": "check_in", "agreed": WORDS}),
)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: f"{kind.path}{kind.back}")
async def test_a_kept_answer_goes_with_what_it_tells_of(world: World, sqlite_url: str, kind: Kind) -> None:
    await bring_in(world, FRAMEWORK)
    boss = await world.somebody("Bo", Role.MANAGER)
    people: dict[str, Browser] = {
        name: await world.somebody(name, manager=boss.person) for name in ("Ann", "Col")
    }
    ann = people["Ann"]
    goal = await ann.post_json(f"{V1}/goals", GOAL, headers={"Idempotency-Key": "goal"})
    path = f"{V1}{kind.path.format(goal=goal['id'])}"
    made = await ann.post_json(path, kind.body, headers={"Idempotency-Key": "made"})
    assert WORDS in everything(sqlite_url)

    place = f"{path}/{made['id']}"
    taker = people[kind.taken_by]
    gone = await (taker.post(f"{place}{kind.back}") if kind.back else taker.delete(place))

    assert gone.status_code == 204, gone.text
    assert WORDS not in everything(sqlite_url)
    assert row_counts(sqlite_url)["kept_answer"] == 1, "what tells of something else stays"


async def test_what_was_said_in_a_talk_goes_with_it(world: World, sqlite_url: str) -> None:
    ann = await world.somebody("Ann")
    talk = await ann.post_json(
        f"{V1}/gap-talks", {"title": "Tickets", "actual": 24, "target": 35, "better": "more"}
    )
    place = f"{V1}/gap-talks/{talk['id']}"
    headers = {"Idempotency-Key": "k", "If-Match": f'"{talk["revision"]}"'}
    await ann.post_json(f"{place}/answers", {"text": WORDS}, headers=headers)
    assert WORDS in everything(sqlite_url)

    assert (await ann.delete(place)).status_code == 204

    assert WORDS not in everything(sqlite_url)
