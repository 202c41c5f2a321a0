"""The outermost layer: headers on every answer, no foreign site, no giant body, one line of log."""

from __future__ import annotations

import asyncio
import re
import secrets
import time
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from goalcoach.domain.errors import Forbidden
from goalcoach.web.errors import CRASHED, Problem, of_error, of_exception, of_status, too_large, too_slow
from goalcoach.web.log import RequestLog

LARGEST_BODY = 64 * 1024
"""Bytes of a form or of JSON."""
LARGEST_UPLOAD = 64 * 1024 * 1024
"""Bytes of what HR sends to be imported, files and all; a release of O*NET, packed, is a quarter."""
LARGEST_TABLE = 3 * 1024 * 1024
"""Bytes of a table of measures, which everybody may send."""
UPLOADS: Mapping[str, int] = {
    "/hr/import": LARGEST_UPLOAD,
    "/api/v1/framework/import": LARGEST_UPLOAD,
    "/check-ins/upload": LARGEST_TABLE,
    "/check-ins/upload/keep": LARGEST_TABLE,
    "/api/v1/check-ins/upload": LARGEST_TABLE,
}
"""Paths that take files, and how much. Their routes let nobody send so much before they know who it is."""
SLOWEST_BODY = 60.0
"""Seconds in which a form or JSON is there: a kilobyte a second."""
SLOWEST_UPLOAD = 900.0
"""The same of what takes a file."""
GONE = 499
"""Logged for whoever left before they had said everything; nobody is answered."""
_UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'"
)
ALWAYS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
)
PRIVATE = (b"cache-control", b"no-store")
_HOST: Final = re.compile(rb"(?:\[[0-9A-Fa-f:.]+\]|[\w.~!$&'()*+,;=%-]+)(?::[0-9]{0,5})?", re.ASCII)
"""A name or a number of a machine, and perhaps a port."""
_ONLY_HTTPS = (b"strict-transport-security", b"max-age=31536000")


class Edge:
    """Wraps the whole application."""

    def __init__(self, app: ASGIApp, *, log: RequestLog, secure: bool, public_url: str) -> None:
        self._app = app
        self._log = log
        self._always = (*ALWAYS, _ONLY_HTTPS) if secure else ALWAYS
        self._public = urlsplit(public_url).netloc

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, request_id, status = time.perf_counter(), secrets.token_hex(8), 0
        asked, send = _whole(scope, send)

        async def sealed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = self._headers(message["headers"], request_id)
            await send(message)

        try:
            refused = self._refused(scope)
            if refused is not None:
                await refused.answer()(scope, receive, sealed)
            else:
                await self._app(asked, _bounded(scope, receive), sealed)
        except ClientDisconnect:
            status = status or GONE
        except Exception as error:  # noqa: BLE001 - nothing of it may reach who asked
            self._log.crashed(error, request_id)
            if not status:
                await CRASHED.answer()(scope, receive, sealed)
        finally:
            self._log.answered(
                {**asked, "method": scope["method"]}, status, time.perf_counter() - began, request_id
            )

    def _headers(self, given: list[tuple[bytes, bytes]], request_id: str) -> list[tuple[bytes, bytes]]:
        headers = [*given, *self._always, (b"x-request-id", request_id.encode())]
        if not any(name == b"cache-control" and b"immutable" in value for name, value in given):
            headers = [pair for pair in headers if pair[0] != b"cache-control"]
            headers.append(PRIVATE)
        return headers

    def _refused(self, scope: Scope) -> Problem | None:
        if not _addressed(scope):
            said = "Name the host that is asked, once, in a header called Host."
            return of_status(400, {"Connection": "close"}, detail=said)
        if scope["method"] not in _UNSAFE:
            return None
        headers = Headers(scope=scope)
        if not same_site(headers, self._public):
            return of_error(Forbidden("Another site asked for this. Open goalcoach itself and do it there."))
        length = headers.get("content-length", "0")
        # An upload that is too large is refused where it is read: people then get a page.
        if not length.isdecimal() or (int(length) > LARGEST_BODY and scope["path"] not in UPLOADS):
            return of_exception(too_large())
        return None


def _addressed(scope: Scope) -> bool:
    """Whether a request names one host, as HTTP/1.1 asks for.

    Of two, what stands before us and we may each take another; in the place of none, or of one that cannot
    be read, links and the demo would take the address that we listen on.
    """
    hosts = [value for name, value in scope["headers"] if name == b"host"]
    if not hosts:
        return bool(scope["http_version"] == "1.0")
    return len(hosts) == 1 and _HOST.fullmatch(hosts[0]) is not None


def _whole(scope: Scope, send: Send) -> tuple[Scope, Send]:
    """What is asked for, and where the answer goes: of a head alone the whole, and only its head."""
    if scope["method"] != "HEAD":
        return scope, send

    async def headed(message: Message) -> None:
        await send({**message, "body": b""} if message["type"] == "http.response.body" else message)

    return {**scope, "method": "GET"}, headed


def same_site(headers: Headers, public: str = "") -> bool:
    """Whether a request that changes something comes from our own pages, or from no browser at all.

    Every browser of the last years sends Sec-Fetch-Site; older ones send Origin with what is not a GET.
    """
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = headers.get("origin")
    if origin is None:
        return True
    try:
        return urlsplit(origin).netloc in {headers.get("host", ""), public} - {""}
    except ValueError:
        return False


def _bounded(scope: Scope, receive: Receive) -> Receive:
    """`receive` that gives up on a body that grows too large without having said so, or never ends."""
    if scope["method"] not in _UNSAFE:
        return receive
    slowest = SLOWEST_UPLOAD if scope["path"] in UPLOADS else SLOWEST_BODY
    ends: float | None = asyncio.get_running_loop().time() + slowest
    most = UPLOADS.get(scope["path"], LARGEST_BODY)
    said = int(Headers(scope=scope).get("content-length", "0"))
    total = 0

    async def bounded() -> Message:
        nonlocal total, ends
        if said > most:
            raise too_large()
        try:
            async with asyncio.timeout_at(ends):
                message = await receive()
        except TimeoutError:
            raise too_slow() from None
        if not message.get("more_body", False):
            # What comes next is that they leave, which may take as long as it likes.
            ends = None
        total += len(message.get("body", b""))
        if total > most:
            raise too_large()
        return message

    return bounded
