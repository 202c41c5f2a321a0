"""`goalcoach serve`: prepares the database, then hands over to uvicorn. Knows no page."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import Sequence
from urllib.parse import urlsplit

import uvicorn

from goalcoach.access.loopback import is_loopback
from goalcoach.cli.addresses import link, public_address
from goalcoach.cli.environment import no_settings, read_settings
from goalcoach.cli.failing import FAILED, FINE, tell
from goalcoach.cli.loading import loaded
from goalcoach.cli.open import opened
from goalcoach.demo.people import people_to_try
from goalcoach.demo.seed import seed
from goalcoach.domain.person import Person, PersonId, Role
from goalcoach.settings import Settings
from goalcoach.store.port import Unit
from goalcoach.wiring import Wired

APPLICATION = "goalcoach.web.app:create_app"
HEADS = "goalcoach.web.heads:Heads"
FIRST_EMAIL = "admin@localhost"
"""The first administrator's, until they enter themselves under their own."""
GRACE_SECONDS = 10
"""How long requests may go on after the server was asked to end."""
TURN_SECONDS = 0.0002
"""After so long a busy thread lets another one on: a request waits for it a dozen times."""


def serve(*, host: str, port: int, demo: bool) -> int:
    """Serve until somebody ends it. Returns the exit code."""
    settings = read_settings(host=host, demo=demo)
    for each in no_settings():
        tell(each)
    # The application reads its settings by itself, from the environment of this process.
    os.environ["GOALCOACH_HOST"] = settings.host
    os.environ["GOALCOACH_DEMO"] = str(settings.demo).lower()
    try:
        listening = _listen(settings.host, port)
    except OSError as error:
        tell(_told(error, settings.host, port))
        return FAILED
    with listening:
        port = listening.getsockname()[1]
        loaded(APPLICATION.partition(":")[0])
        lines = asyncio.run(_prepare(settings, port))
        return _run(listening, settings, port, lines)


def _listen(host: str, port: int) -> socket.socket:
    """A listening socket. Raises OSError: better now than after the work of a start."""
    family, kind, protocol, _, where = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    listening = socket.socket(family, kind, protocol)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(where)
        listening.listen(2048)
    except OSError:
        listening.close()
        raise
    return listening


def _told(error: OSError, host: str, port: int) -> str:
    if isinstance(error, socket.gaierror):
        return f"There is no address {host!r} on this machine. Try --host 127.0.0.1."
    if isinstance(error, PermissionError):
        return f"Port {port} is not for everybody. Choose one above 1023: goalcoach serve --port 8000."
    reason = (error.strerror or str(error)).lower()
    return (
        f"Cannot listen on {host}, port {port}: {reason}. "
        f"Stop what uses it, or choose another port: goalcoach serve --port {port % 65535 + 1}."
    )


async def _prepare(settings: Settings, port: int) -> Sequence[str]:
    """Make the database ready; what to say once the server answers."""
    async with opened(settings) as wired:
        if settings.demo:
            await seed(wired.office)
            return await _demo_lines(wired, port)
        async with wired.office.store.unit() as unit:
            return await _first_lines(unit, wired, port)


async def _first_lines(unit: Unit, wired: Wired, port: int) -> Sequence[str]:
    """While nobody has come yet: a link for the first administrator, a fresh one at each start."""
    people = await unit.people.all()
    if not people:
        first = Person(
            id=PersonId(wired.office.new_id()),
            email=FIRST_EMAIL,
            name="Administrator",
            roles=frozenset({Role.EMPLOYEE, Role.HR, Role.ADMIN}),
        )
        people = [await unit.people.put(first)]
    if len(people) > 1 or people[0].email != FIRST_EMAIL or await unit.people.password_hash(people[0].id):
        return ()
    token = await wired.sign_in.make_link(unit, people[0])
    return (
        "Nobody is entered yet. This link signs in the first administrator, once, within a day:",
        f"  {link(public_address(wired.settings, port=port), token)}",
        "Then set a password, and enter the others: on the page, or with goalcoach import people.csv.",
    )


async def _demo_lines(wired: Wired, port: int) -> Sequence[str]:
    """How to get into the demo: by choosing on this machine, by links from elsewhere."""
    if is_loopback(wired.settings.host):
        return ("Choose on the page who you want to be. Everybody in it is made up.",)
    lines = ["Links to sign in with, each for one use within a day:"]
    base = public_address(wired.settings, port=port)
    async with wired.office.store.unit() as unit:
        for each in people_to_try():
            person = await unit.people.by_email(each.email)
            if person is not None:
                token = await wired.sign_in.make_link(unit, person)
                lines.append(f"  {each.name}, {each.title}: {link(base, token)}")
    return lines


class _Server(uvicorn.Server):
    """A server that says where it is once it answers."""

    def __init__(self, config: uvicorn.Config, lines: Sequence[str]) -> None:
        super().__init__(config)
        self._lines = lines

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then tell."""
        await super().startup(sockets)
        if self.started:
            print("\n".join(self._lines), flush=True)


def _who_answers(settings: Settings) -> str:
    if not settings.names_model:
        return "The built-in coach answers; no language model is asked."
    where = urlsplit(settings.llm_base_url).netloc
    return f"The language model {settings.llm_model!r} at {where} answers; goalcoach doctor tries it."


def _run(listening: socket.socket, settings: Settings, port: int, lines: Sequence[str]) -> int:
    base = public_address(settings, port=port)
    told = [f"goalcoach answers at {base}", *lines, _who_answers(settings), "Press Ctrl-C to end it."]
    if not is_loopback(settings.host) and not settings.secure_cookies:
        tell(
            "Other machines can reach this, and the session cookie would travel unencrypted. "
            "Put HTTPS in front and set GOALCOACH_SECURE_COOKIES=true."
        )
    config = uvicorn.Config(
        APPLICATION,
        factory=True,
        http=HEADS,
        host=settings.host,
        port=port,
        log_level="warning",
        access_log=False,
        server_header=False,
        # Unless it is said who may tell where a request comes from, nobody may: limits go by it.
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=settings.trusted_proxies,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    server = _Server(config, told)
    sys.setswitchinterval(TURN_SECONDS)
    # uvicorn ends everything in order and then passes the signal on; here that is a good end, not a death.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        server.run(sockets=[listening])
    except KeyboardInterrupt:
        return FINE
    return FINE if server.started else FAILED
