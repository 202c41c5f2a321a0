"""The scripted endpoint as a fixture: one server for all tests of a process, on a free port."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.endpoint.script import Step
from tests.endpoint.server import Endpoint, Room


class Rooms:
    """Gives a test its addresses."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self.opened: list[Room] = []

    def __call__(self, *steps: Step) -> Room:
        """A new address; with steps, they are its script whatever model is asked for."""
        self.opened.append(self._endpoint.room(*steps))
        return self.opened[-1]


@pytest.fixture(scope="session")
def scripted_endpoint() -> Iterator[Endpoint]:
    """The server itself."""
    endpoint = Endpoint()
    yield endpoint
    endpoint.stop()


@pytest.fixture
def room(scripted_endpoint: Endpoint) -> Iterator[Rooms]:
    """Addresses of the scripted endpoint. A request that nobody expects fails the test."""
    rooms = Rooms(scripted_endpoint)
    yield rooms
    assert [each for opened in rooms.opened for each in opened.unknown] == []
