"""The furnished house, once a test."""

from __future__ import annotations

import pytest

from tests.web.pages.grown import Grown, grow
from tests.web.pages.house import House, furnish
from tests.world import World


@pytest.fixture
async def house(world: World) -> House:
    """A small organisation with something in every state."""
    return await furnish(world)


@pytest.fixture
async def grown(house: House) -> Grown:
    """The house with the starter framework, and Ann's aim."""
    return await grow(house)
