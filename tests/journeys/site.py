"""A running goalcoach for browsers: real sockets, a real database file, the demo organisation in it."""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx2
import uvicorn

from goalcoach.access.tokens import new_token, token_hash
from goalcoach.domain.person import Person, Session
from goalcoach.llm.port import Coach
from goalcoach.settings import Settings
from goalcoach.web.app import create_app
from goalcoach.wiring import wire

START_SECONDS = 120.0


@dataclass
class Site:
    """One server on one database. Several may share a database: then they are replicas."""

    database: Path
    coach: Coach | None = None
    port: int = 0
    url: str = ""
    _server: uvicorn.Server | None = None
    _thread: threading.Thread | None = None
    llm: dict[str, Any] = field(default_factory=dict)
    """Settings of a language model; without any the built-in coach answers."""

    @property
    def settings(self) -> Settings:
        """The demo, on loopback."""
        return Settings(
            database_url=f"sqlite:///{self.database}",
            demo=True,
            host="127.0.0.1",
            log_level="ERROR",
            messages_per_minute=10_000,
            **self.llm,
        )

    def start(self) -> None:
        """Serve, in a thread of its own, and wait until it answers."""
        app = create_app(wire(self.settings, coach=self.coach))
        listening = listen(self.port)
        self.port = listening.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, timeout_graceful_shutdown=2))
        self._thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
        self._server = server
        self._thread.start()
        wait_until_ready(self.url)

    def stop(self) -> None:
        """End as a deployment would."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join(START_SECONDS)
        self._server = self._thread = None

    async def session(self, name: str) -> str:
        """A token of somebody who is signed in already."""
        wired = wire(self.settings)
        try:
            async with wired.office.store.unit() as unit:
                person: Person | None = await unit.people.by_email(f"{name.lower()}@demo.example")
                assert person is not None, name
                token, now = new_token(), wired.office.now()
                session = Session(
                    token_hash=token_hash(token),
                    person_id=person.id,
                    created_at=now,
                    expires_at=now + timedelta(hours=1),
                )
                await unit.people.open_session(session)
            return token
        finally:
            await wired.close()


class Process:
    """A server as a process of its own, so that it can be killed."""

    def __init__(self, database: Path, port: int, **more: str) -> None:
        self.url = f"http://127.0.0.1:{port}"
        self._port = port
        self._environment = {
            **os.environ,
            "GOALCOACH_DATABASE_URL": f"sqlite:///{database}",
            "GOALCOACH_LOG_LEVEL": "ERROR",
            "PYTHONPATH": os.pathsep.join(sys.path),
            **more,
        }
        self._running: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it answers."""
        command = [sys.executable, "-m", "goalcoach", "serve", "--demo", "--port", str(self._port)]
        self._running = subprocess.Popen(
            command, env=self._environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        wait_until_ready(self.url)

    def kill(self) -> None:
        """End it without a word."""
        if self._running is not None:
            self._running.send_signal(signal.SIGKILL)
            self._running.wait()
        self._running = None


def listen(port: int = 0) -> socket.socket:
    """A listening socket on loopback; any free port for 0."""
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    return listening


def free_port() -> int:
    """A port nobody uses just now, and that the system gives to nobody while its server is away."""
    for port in random.sample(range(15_000, 30_000), 100):
        with suppress(OSError), listen(port):
            return port
    raise AssertionError("no port is free")


def wait_until_ready(url: str) -> None:
    """Raises when nothing answers in time."""
    transport = httpx2.HTTPTransport(retries=0)
    ready = threading.Event()
    ends = time.monotonic() + START_SECONDS
    with httpx2.Client(transport=transport) as client:
        while time.monotonic() < ends:
            try:
                if client.get(f"{url}/healthz").status_code == 200:
                    return
            except httpx2.TransportError:
                ready.wait(0.05)
    raise AssertionError(f"nothing answers at {url}")


def copied(template: Path, place: Path) -> Path:
    """A database of one's own."""
    path = place / "goalcoach.db"
    shutil.copy(template, path)
    return path


async def aside(work: object) -> None:
    """Run something that waits, beside the browser."""
    assert callable(work)
    await asyncio.to_thread(work)
