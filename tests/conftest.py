"""What all tests share: no network but loopback, no settings from outside, databases, a whole goalcoach."""

from __future__ import annotations

import gc
import os
import shutil
import sys
from collections.abc import Generator
from ipaddress import ip_address
from typing import Any

import pytest
from hypothesis import settings

from goalcoach.settings import Settings

pytest_plugins = ["tests.databases", "tests.endpoint.fixture", "tests.world"]

_FOREIGN = ("GOALCOACH_", "OPENAI_", "LANGCHAIN_", "LANGSMITH_", "OTEL_", "FASTAPI_")
_KEPT = "GOALCOACH_TEST_"

# No test outlives a power cut, and waiting for a disk at each commit takes much of their time.
_MEMORY = "/dev/shm"
_ROOM = 4 * 1024**3
_HAS_ROOM = os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM
if "PYTEST_DEBUG_TEMPROOT" not in os.environ and _HAS_ROOM:
    os.environ["PYTEST_DEBUG_TEMPROOT"] = _MEMORY

# A little of everything in every run, the same each time, so that a run fails for what was changed;
# `HYPOTHESIS_PROFILE=thorough` for a long search at random.
settings.register_profile("short", max_examples=60, deadline=None, derandomize=True)
settings.register_profile("thorough", max_examples=2_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "short"))


def _refuse_network(event: str, args: tuple[Any, ...]) -> None:
    if event == "socket.connect":
        address = args[1]
        if isinstance(address, tuple) and not _loopback(str(address[0])):
            raise AssertionError(f"a test reached for the network: {address!r}")
    elif event == "socket.getaddrinfo" and args[0] and not _loopback(_text(args[0])):
        raise AssertionError(f"a test looked up a name: {args[0]!r}")


def _text(host: object) -> str:
    return host.decode() if isinstance(host, bytes) else str(host)


def _loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


sys.addaudithook(_refuse_network)


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of this machine's settings reaches a test."""
    for name in list(os.environ):
        if name.startswith(_FOREIGN) and not name.startswith(_KEPT):
            monkeypatch.delenv(name)
    monkeypatch.setitem(Settings.model_config, "env_file", None)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What is collected stays to the end: looking through it for garbage again and again takes time."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Each process gets its share of what drives a browser, one early, another later.

    All of it at the end would leave processors idle. A module is of one process: what it prepares for all its
    tests is prepared once. Each share is as long as the part that xdist deals out at first.
    """
    processes = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    slow = _by_module([each for each in items if each.get_closest_marker("browser")], processes)
    rest = [each for each in items if not each.get_closest_marker("browser")]
    dealt: list[pytest.Item] = []
    for number in range(processes):
        until = len(items) * (number + 1) // processes
        share = rest[: max(0, until - len(dealt) - len(slow[number]))]
        rest = rest[len(share) :]
        early = len(share) * number // processes
        dealt += [*share[:early], *slow[number], *share[early:]]
    items[:] = [*dealt, *rest]


def _by_module(items: list[pytest.Item], processes: int) -> list[list[pytest.Item]]:
    """Whole modules for each process, the longest first, each for whoever has least."""
    modules: dict[str, list[pytest.Item]] = {}
    for each in items:
        modules.setdefault(each.nodeid.partition("::")[0], []).append(each)
    shares: list[list[pytest.Item]] = [[] for _ in range(processes)]
    for module in sorted(modules.values(), key=len, reverse=True):
        min(shares, key=len).extend(module)
    return shares
