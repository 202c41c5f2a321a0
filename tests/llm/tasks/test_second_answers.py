"""The second set of answers to tasks beside the turn, over HTTP: what is good is shown, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from goalcoach.evaluation.situations import OWNER
from goalcoach.llm.directory import Directory
from goalcoach.llm.tasks.catalogue import TASKS
from goalcoach.llm.tasks.run import run
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import bad
from tests.llm.second import fits, leaked, rows, situation
from tests.llm.tasks.asking import Opened, opened
from tests.llm.tasks.test_faults import texts

pytestmark = pytest.mark.slow  # LangChain takes seconds to import

__all__ = ["opened"]
ROWS = rows("goal_draft", "review_points", "agenda")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['id']}-{row['class']}")
async def test_an_answer_of_the_second_set(room: Rooms, opened: Opened, row: dict[str, Any]) -> None:
    here, moment = room(*bad(row)), situation(row)
    outcome = await run(
        TASKS[moment.task],
        moment.request,
        opened(here),
        person=OWNER,
        people=Directory(moment.people),
        voice="Plain and calm.",
        seconds=8.0,
    )

    held = " ".join(f"{each.code} {each.reason}" for each in outcome.withheld)
    expect = row["expect"]["outcome"]
    assert len(here.sent) <= row["expect"]["max_model_calls"]
    assert not leaked(row, texts(outcome.passed)), f"LEAK {texts(outcome.passed)}"
    if expect == "accept":
        assert (held, outcome.why) == ("", "")
        assert outcome.passed is not None
        return
    if expect == "per_item":
        assert outcome.passed is not None, f"WHOLE {held} {outcome.why}"
        assert len({each.where for each in outcome.withheld}) == 1, f"WHOLE {outcome.withheld}"
    else:
        assert outcome.passed is None, f"LEAK {texts(outcome.passed)}"
        assert outcome.why
    assert fits(row, f"{held} {outcome.why}"), f"REASON {held} {outcome.why}"
