"""Each bad answer of the shared file, over HTTP, through the whole adapter: refused, or handed on whole."""

from __future__ import annotations

import time
from typing import Any

import pytest

from goalcoach.llm.model import Reply
from goalcoach.llm.reason import Reason
from goalcoach.llm.strict import BadJson, Flaw, read_object
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import bad_rows
from tests.llm.models import heard
from tests.llm.test_endpoint import ASK, Opened, opened
from tests.llm.test_strict import BY_FLAW
from tests.stopwatch import Stopwatch

pytestmark = pytest.mark.slow  # LangChain takes seconds to import

__all__ = ["opened"]

BY_REASON = {
    "bd-001": Reason.LENGTH,
    "bd-002": Reason.LENGTH,
    "bd-035": Reason.TOO_LARGE,
    "bd-036": Reason.TIME_OUT,
    "bd-037": Reason.STALLED,
}
"""Those that never become a reply."""


@pytest.mark.parametrize("row", tuple(bad_rows()), ids=lambda row: str(row["id"]))
async def test_it_is_refused_here_or_handed_on_whole(
    room: Rooms, opened: Opened, row: dict[str, Any]
) -> None:
    here = room()
    endpoint = opened(here, row["id"])
    watch = Stopwatch()
    seconds = (
        2.0 if BY_REASON.get(row["id"]) is Reason.TIME_OUT else 10.0
    )  # a busy machine is no fault of the others
    _, reply = await heard(endpoint.request("ada"), ASK, time.monotonic() + seconds)
    found: Reason | Flaw | None = None
    if isinstance(reply, Reply):
        assert reply.text == row["raw"]
        try:
            read_object(reply.text)
        except BadJson as refused:
            found = refused.flaw
    else:
        found = reply

    assert found == BY_REASON.get(row["id"], BY_FLAW.get(row["id"]))
    assert len(here.sent) <= row["expect"]["max_model_calls"]
    assert watch.seconds < row["expect"].get("within_s", 10)
