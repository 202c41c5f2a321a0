"""Starts and ends servers for measuring: goalcoach itself and the floor, each in a process of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from types import TracebackType
from typing import Self


def free_port() -> int:
    """A port nobody listens on right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        assert isinstance(port, int)
        return port


class Server:
    """A server process on loopback, with its files in one folder."""

    def __init__(self, command: list[str], folder: Path, port: int, ready: str, **environment: str) -> None:
        self.command, self.folder, self.port, self.ready = command, folder, port, ready
        self.environment = {**os.environ, **environment}
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> float:
        """Start it and wait until it answers; seconds it took. Raises RuntimeError when it does not."""
        began = time.perf_counter()
        log = (self.folder / "server.log").open("ab")
        self.process = subprocess.Popen(
            self.command, cwd=self.folder, env=self.environment, stdout=log, stderr=log
        )
        while time.perf_counter() - began < 60:
            if self.process.poll() is not None:
                break
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}{self.ready}", timeout=2).close()
            except urllib.error.HTTPError:
                return time.perf_counter() - began
            except OSError:
                time.sleep(0.02)
            else:
                return time.perf_counter() - began
        raise RuntimeError((self.folder / "server.log").read_text()[-2000:])

    def end(self, sign: int = signal.SIGTERM) -> None:
        """End it: SIGTERM to let it finish, SIGKILL to see what a crash leaves behind."""
        if self.process:
            self.process.send_signal(sign)
            self.process.wait(timeout=40)
            self.process = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()


def goalcoach(folder: Path, **environment: str) -> Server:
    """goalcoach with its demo organisation in a SQLite file in `folder`."""
    port = free_port()
    program = str(Path(sys.executable).parent / "goalcoach")
    settings = {
        "GOALCOACH_DATABASE_URL": f"sqlite:///{folder / 'goalcoach.db'}",
        "GOALCOACH_MESSAGES_PER_MINUTE": "1000000",
        "GOALCOACH_LOG_LEVEL": "WARNING",
    }
    return Server(
        [program, "serve", "--demo", "--port", str(port)], folder, port, "/readyz", **(settings | environment)
    )


def floor(folder: Path) -> Server:
    """The floor of floor.py, served by the same uvicorn with the same settings."""
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", "bench.floor:create_app", "--factory", "--port", str(port)]
    root = str(Path(__file__).parent.parent)
    return Server(
        [*command, "--log-level", "warning", "--no-access-log", "--app-dir", root],
        folder,
        port,
        "/openapi.json",
        FLOOR_DATABASE=str(folder / "floor.db"),
    )
