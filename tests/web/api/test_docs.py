"""The curl lines of docs/api.md, run in their order against a server on loopback."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "docs" / "api.md"
MISSING = [name for name in ("bash", "curl", "jq") if shutil.which(name) is None]


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A demo server of its own process."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "goalcoach", "serve", "--demo", "--port", str(port)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "GOALCOACH_DATABASE_URL": "sqlite:///goals.db"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    try:
        yield _ready(f"http://127.0.0.1:{port}", server)
    finally:
        server.send_signal(signal.SIGTERM)
        _, errors = server.communicate(timeout=40)
        assert server.returncode == 0, errors.decode()[-2_000:]


def _ready(address: str, server: subprocess.Popen[bytes]) -> str:
    ends = time.monotonic() + 120
    while time.monotonic() < ends and server.poll() is None:
        try:
            urlopen(f"{address}/readyz", timeout=1).close()
        except (URLError, TimeoutError):
            continue
        return address
    raise AssertionError(f"the server did not start: {server.returncode}")


def script() -> str:
    """The lines of the page as one script, which stops at the first that fails."""
    blocks = re.findall(r"```sh\n(.*?)```", PAGE.read_text(), re.DOTALL)
    return "set -euo pipefail\n" + "\n".join(blocks).replace("\ncurl ", "\necho; curl ")


@pytest.mark.slow
@pytest.mark.skipif(bool(MISSING), reason=f"the lines of the page need {MISSING}")
def test_the_lines_of_the_page_do_what_it_says(address: str, tmp_path: Path) -> None:
    done = subprocess.run(
        ["bash", "-c", script()],
        cwd=tmp_path,
        env={**os.environ, "GOALCOACH": address},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    told = done.stdout
    assert "event: done" in told
    assert told.count('"code": "stale"') == 1, "the same change twice"
    assert '"status":"submitted"' in told
    assert '"status":"agreed"' in told
    assert '"text":"Which customers?"' in told
    assert told.count('"code": "not-found"') == 1, "the other manager"
    assert told.count('"code": "not-signed-in"') == 1, "after signing out"
    assert '"competency":"negotiation","level":0,"to":1' in told, "the goal for the shortfall"
    assert '"course":"Cloud practitioner"' in told
    assert told.count('"blueprint":"moving-to-cloud"') == 2, "the plan, and the aim the manager reads"
    assert told.count('"stand":"agreed"') >= 2, "hours and help, confirmed by the manager"
    assert '"text":"Write down three concessions","due":' in told
    assert '{"kept":true,"added":1}' in told, "the file that was looked at"
    assert '"accepted":' in told
    assert '{"part":"performance","claim":' in told, "a prepared conversation"
    assert (tmp_path / "review.md").read_text().startswith("# Review with ")
    runs = [
        json.loads(line)["id"] for line in re.findall(r'\{"id":"[^}]*"turn":4,.*?"last_event":\d+\}', told)
    ]
    assert len(runs) == 2
    assert len(set(runs)) == 1, "the same key twice"
    assert (tmp_path / "ann.jar").exists()
