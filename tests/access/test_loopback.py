"""Which addresses only this machine reaches."""

from __future__ import annotations

import pytest

from goalcoach.access.loopback import is_loopback


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.8.8", "::1", "[::1]"])
def test_this_machine(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["", "0.0.0.0", "10.0.0.7", "localhost.example.org", "::"])
def test_any_other(host: str) -> None:
    assert not is_loopback(host)
