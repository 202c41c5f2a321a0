"""Errors as HTTP answers: problem details (RFC 9457). The only module that knows the status of our errors."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from goalcoach.domain.errors import (
    Conflict,
    Forbidden,
    GoalcoachError,
    InvalidInput,
    NotFound,
    NotSignedIn,
    TooMany,
    Unavailable,
)

PROBLEM_JSON = "application/problem+json"
UNFIT = "Some of what was sent does not fit. Look at `errors`, change it and send it again."
"""What a program is told; people get a page that says it for them."""
_TYPE = "urn:problem-type:goalcoach:"
_STATUS: dict[type[GoalcoachError], tuple[int, str]] = {
    NotFound: (404, "Not found"),
    Forbidden: (403, "Not allowed"),
    NotSignedIn: (401, "Not signed in"),
    InvalidInput: (422, "This cannot be used"),
    Conflict: (409, "Not possible now"),
    TooMany: (429, "Too many"),
    Unavailable: (503, "Not available"),
}
_HTTP: dict[int, tuple[str, str, str]] = {
    400: (
        "unreadable",
        "This cannot be read",
        "The body could not be read. Send valid JSON in UTF-8, each key once.",
    ),
    404: ("not-found", "Not found", "There is nothing at this address."),
    405: ("method-not-allowed", "Method not allowed", "This address does not answer to this method."),
    408: ("too-slow", "Too slow", "What was sent took too long to come. Send it again."),
    412: ("stale", "Changed since", "It was changed since you read it. Read it again."),
    413: ("too-large", "Too large", "The body is too large. Send less."),
    415: ("not-json", "Not JSON", "Send JSON with the header Content-Type: application/json."),
    428: (
        "revision-needed",
        "Revision needed",
        "Send If-Match with the ETag you read, so that nothing is overwritten.",
    ),
    431: ("head-too-large", "Head too large", "The address and its headers are too large. Send less."),
}
_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,39}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What went wrong, for a person and for a program. Never holds what was sent."""

    status: int
    code: str
    """Stable and public."""
    title: str
    detail: str
    """What to do, in a sentence."""
    errors: tuple[Mapping[str, str], ...] = ()
    """Per field: `pointer` (JSON Pointer, or the name of a header or parameter) and `detail`."""
    findings: tuple[Mapping[str, Any], ...] = ()
    """The rules that stop it."""
    headers: Mapping[str, str] = field(default_factory=dict)

    def answer(self) -> Response:
        """The problem as JSON."""
        body: dict[str, Any] = {
            "type": _TYPE + self.code,
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            "code": self.code,
        }
        if self.errors:
            body["errors"] = self.errors
        if self.findings:
            body["findings"] = self.findings
        # ASCII escapes: whatever stands in a detail can be sent.
        return Response(
            json.dumps(body), status_code=self.status, headers=dict(self.headers), media_type=PROBLEM_JSON
        )


ErrorPage = Callable[[Request, Problem], Awaitable[Response]]
"""Renders a problem as a page, for a browser that asked for one."""


def install(app: FastAPI, page: ErrorPage) -> None:
    """Answer every error of the app with a problem; with a page where a person looks at it."""

    async def shown(request: Request, problem: Problem) -> Response:
        return await page(request, problem) if wants_page(request) else problem.answer()

    async def ours(request: Request, error: Exception) -> Response:
        assert isinstance(error, GoalcoachError)  # noqa: S101 - registered for this type
        return await shown(request, of_error(error))

    async def unusable(request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)  # noqa: S101 - registered for this type
        return await shown(request, of_validation(error.errors()))

    async def http(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)  # noqa: S101 - registered for this type
        return await shown(request, of_exception(error))

    for kind in _STATUS:
        app.add_exception_handler(kind, ours)
    app.add_exception_handler(RequestValidationError, unusable)
    app.add_exception_handler(HTTPException, http)


def wants_page(request: Request) -> bool:
    """Whether a person looks at the answer in a browser."""
    return not request.url.path.startswith("/api/") and "text/html" in request.headers.get("accept", "")


def of_error(error: GoalcoachError) -> Problem:
    """One of our errors. Misdeclared is not among them: that is a fault of the program, and ends as one.

    A conflict that names a `revision` is about the one the caller believed in: 412, all others 409.
    """
    status, title = next(_STATUS[kind] for kind in type(error).__mro__ if kind in _STATUS)
    if isinstance(error, Conflict) and "revision" in error.data:
        return of_status(412, {}, detail=error.message)
    headers = {}
    if "retry_after" in error.data:
        headers["Retry-After"] = str(error.data["retry_after"])
    named = error.data.get("field")
    found = error.data.get("findings", ())
    findings = found if isinstance(found, tuple) else ()
    return Problem(
        status=status,
        code=error.code,
        title=title,
        detail=error.message,
        errors=({"pointer": f"/{named}", "detail": error.message},) if isinstance(named, str) else (),
        findings=tuple(each.told() | {"part": each.part} for each in findings),
        headers=headers,
    )


def of_validation(errors: Sequence[Any]) -> Problem:
    """What does not fit the shape of a request. Repeats neither values nor names that were sent."""
    if any(each["type"] == "json_invalid" for each in errors):
        return of_status(400, {})
    told = tuple({"pointer": _pointer(each["loc"]), "detail": str(each["msg"])} for each in errors[:20])
    return Problem(
        status=422,
        code=InvalidInput.code,
        title="This cannot be used",
        detail=UNFIT,
        errors=told,
    )


def of_exception(error: HTTPException) -> Problem:
    """An error of routing or reading."""
    return of_status(error.status_code, error.headers or {})


def of_status(status: int, headers: Mapping[str, str], *, detail: str = "") -> Problem:
    """A status that came from routing or reading, in our words."""
    code, title, says = _HTTP.get(status, ("error", "Error", "The request could not be answered."))
    return Problem(status=status, code=code, title=title, detail=detail or says, headers=headers)


def revision_needed() -> HTTPException:
    """An edit without If-Match."""
    return HTTPException(428)


def not_json() -> HTTPException:
    """A body that is not sent as JSON."""
    return HTTPException(415)


def unreadable() -> HTTPException:
    """A body that two readers would read in two ways."""
    return HTTPException(400)


def too_slow() -> HTTPException:
    """A body that does not come to its end. Nothing more is read of it."""
    return HTTPException(408, headers={"Connection": "close"})


def too_large() -> HTTPException:
    """A body over the limit."""
    return HTTPException(413)


CRASHED = Problem(
    status=500,
    code="error",
    title="Something went wrong",
    detail="This is our fault, not yours. Try again; if it stays, tell your administrator the request id.",
)


def _pointer(place: Sequence[str | int]) -> str:
    where, *rest = place or ("body",)
    parts = [str(part) if isinstance(part, int) or _PLAIN_NAME.fullmatch(part) else "…" for part in rest]
    return "/" + "/".join(parts) if where == "body" else f"{where}:{'/'.join(parts)}"
