"""The scripted endpoint of the tests, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def scripted_endpoint() -> Iterator[str]:
    """Its address, as long as the block lasts."""
    command = [sys.executable, "-m", "tests.endpoint"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            yield server.stdout.readline().strip()
        finally:
            server.terminate()
