"""What all tests about the tree share, and for how long."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.architecture.tree import functions, parsed


@pytest.fixture(scope="package", autouse=True)
def shared_trees() -> Iterator[None]:
    """Modules are parsed once for all of them; a quarter of a gigabyte is given back at the end."""
    yield
    functions.cache_clear()
    parsed.cache_clear()
