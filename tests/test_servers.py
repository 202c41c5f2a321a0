"""Servers of the tests: one that is late on a busy machine is waited for, and a broken one is told."""

from __future__ import annotations

import subprocess

import pytest

from tests.servers import started


class Late:
    """Is too late for pg_ctl once, is found half started once, and is ready then."""

    def __init__(self, *faults: Exception) -> None:
        self.faults = [*faults]

    def __call__(self) -> None:
        if self.faults:
            raise self.faults.pop(0)


def test_a_server_that_is_late_is_waited_for() -> None:
    late = Late(subprocess.TimeoutExpired("pg_ctl", 10), AssertionError())

    started(late, pause=0)

    assert late.faults == []


def test_a_server_that_never_starts_is_told() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        started(Late(*[subprocess.CalledProcessError(1, "pg_ctl")] * 99), pause=0)
