"""The guard before every route: who asks, may they pass, and the transaction their request runs in."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Coroutine, Iterator
from functools import cached_property
from typing import Any

from fastapi import APIRouter, Request, Response, params
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from goalcoach.access.matrix import row_of
from goalcoach.access.row import Row
from goalcoach.access.tokens import token_hash
from goalcoach.domain.errors import Conflict, InvalidInput, Misdeclared
from goalcoach.web import cookies
from goalcoach.web.edge import UPLOADS
from goalcoach.web.errors import not_json, unreadable
from goalcoach.web.here import Here
from goalcoach.web.once import Repeat, once

UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})
MOST_FILES = 60
"""Files that one form may bring; a release of O*NET has forty."""
_LONGEST_TOKEN = 128
_Endpoint = Callable[[Request], Coroutine[Any, Any, Response]]


class GuardedRoute(APIRoute):
    """A route that lets nobody by whom its row in the matrix does not admit."""

    @cached_property
    def row(self) -> Row:
        """Who may call this route. Raises Misdeclared when the matrix does not know it."""
        method, *others = sorted(self.methods or ())
        if others:
            raise Misdeclared(f"{self.path} has several methods: declare each by itself")
        return row_of(method, self.path)

    @cached_property
    def takes_json(self) -> bool:
        """Whether the body must be JSON."""
        return self.body_field is not None and not isinstance(self.body_field.field_info, params.Form)

    @cached_property
    def known_parameters(self) -> frozenset[str]:
        """Names the address may hold after its question mark."""
        return frozenset(_query_names(self.dependant))

    @cached_property
    def uploads(self) -> bool:
        """Whether the body may be large: it is read only once its sender may call the route."""
        return self.path in UPLOADS and bool(UNSAFE & (self.methods or set()))

    @cached_property
    def repeatable(self) -> bool:
        """Whether the route keeps its answer for an Idempotency-Key."""
        return any(each.call is once for each in self.dependant.dependencies)

    def get_route_handler(self) -> _Endpoint:
        """The endpoint behind the guard: identify, admit, run, keep."""
        endpoint = super().get_route_handler()

        async def guarded(request: Request) -> Response:
            app = request.app.state
            here = Here(app.wired, app.worker)
            request.scope["goalcoach.here"] = here
            request.scope["goalcoach.route"] = self.path
            # Read before anything is opened: a slow sender must not hold a transaction.
            body = await request.body() if request.method in UNSAFE and not self.uploads else b""
            try:
                await identify(request, here)
                self.row.admit(here.someone)
                if self.uploads:
                    await receive_files(request, here)
                    # That may have taken minutes, in which somebody can lose a role.
                    await identify(request, here)
                    self.row.admit(here.someone)
                self.refuse_misfit(request, body)
                response = await self.answered(endpoint, request, here, body)
                await here.keep()
            except BaseException as error:
                await here.undo(error)
                raise
            finally:
                await request.close()
            if here.afterwards is not None:
                response = await here.afterwards() or response
            return response

        return guarded

    def refuse_misfit(self, request: Request, body: bytes) -> None:
        """Raises InvalidInput for unknown parameters, a body not sent as JSON, and a key sent twice."""
        if request.scope["query_string"] and not self.known_parameters.issuperset(request.query_params):
            raise InvalidInput("This address takes no such parameter. Leave it out.")
        if self.takes_json and body:
            kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
            if kind != "application/json":
                raise not_json()
            _refuse_doubled(body)

    async def answered(self, endpoint: _Endpoint, request: Request, here: Here, body: bytes) -> Response:
        """Call the endpoint; with an Idempotency-Key, once."""
        key = request.headers.get("idempotency-key") if self.repeatable else None
        if key is None:
            return await endpoint(request)
        repeat = Repeat(request, here, key, body)
        if known := await repeat.known():
            return known
        try:
            response = await endpoint(request)
            await repeat.keep(response)
            await here.keep()
        except Conflict as error:
            # Perhaps the same request, a moment earlier, is what is in the way.
            await here.undo(error)
            here.afterwards = None
            if known := await repeat.known():
                return known
            raise
        return response


async def receive_files(request: Request, here: Here) -> None:
    """Take in a form with files, on disk and not in memory. Closes the transaction before."""
    await here.keep()
    await request.form(max_files=MOST_FILES, max_fields=20)


def _refuse_doubled(body: bytes) -> None:
    """Raises for JSON in which an object has a key twice: two readers would see two different requests."""
    # What is no JSON at all is told by whoever reads it next.
    with contextlib.suppress(ValueError, RecursionError):
        json.loads(body, object_pairs_hook=_once)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    held = dict(pairs)
    if len(held) != len(pairs):
        raise unreadable()
    return held


def _query_names(dependant: Dependant) -> Iterator[str]:
    yield from (field.alias for field in dependant.query_params)
    for each in dependant.dependencies:
        yield from _query_names(each)


def guarded_router(prefix: str = "", **options: Any) -> APIRouter:
    """A router whose routes are guarded. The prefix is part of each path, as the matrix writes it."""
    return APIRouter(prefix=prefix, route_class=GuardedRoute, **options)


async def identify(request: Request, here: Here) -> None:
    """Find out who asks, in the transaction of the request. Nobody, when the session is unknown or ended."""
    unit = await here.begin()
    token = cookies.read(request, here.wired.settings)
    if not token or len(token) > _LONGEST_TOKEN:
        return
    here.someone = await unit.people.signed_in(token_hash(token), here.office.now())
    here.token = token if here.someone else ""
