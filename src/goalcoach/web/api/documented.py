"""What OpenAPI says of errors, and the headers many routes share."""

from __future__ import annotations

import re
from typing import Annotated, Any

from fastapi import Depends, Header, Response

from goalcoach.domain.errors import InvalidInput
from goalcoach.web.errors import PROBLEM_JSON, revision_needed

_SAYS = {
    400: "The body cannot be read",
    401: "Not signed in, or the session ended",
    403: "Signed in, but not allowed",
    404: "Not there, or not yours to know of",
    409: "Not possible in the state it is in",
    412: "Changed since you read it",
    413: "The body is larger than it may be: 64 KiB for JSON",
    415: "The body is not sent as application/json",
    422: "Something in the request cannot be used; see `errors`",
    428: "If-Match is missing",
    429: "Too many; wait for the seconds in Retry-After",
    503: "Restarting, or a part does not answer",
}
_SCHEMA = {"$ref": "#/components/schemas/Problem"}
PROBLEM_SCHEMA: dict[str, Any] = {
    "type": "object",
    "description": "Problem details, RFC 9457.",
    "required": ["type", "title", "status", "detail", "code"],
    "properties": {
        "type": {"type": "string", "format": "uri"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string", "description": "What to do, in a sentence."},
        "code": {"type": "string", "description": "Stable name of the problem."},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"pointer": {"type": "string"}, "detail": {"type": "string"}},
            },
        },
        "findings": {"type": "array", "items": {"type": "object"}, "description": "The rules that stop it."},
    },
}
_SENDS = (400, 413, 415, 422)
"""What any request with a body can meet."""


def problems(*statuses: int, body: bool = False, public: bool = False) -> dict[int | str, dict[str, Any]]:
    """The errors of a route, for OpenAPI. With a body, those of reading it come along."""
    wanted = {*statuses, 403, 422} | ({*_SENDS} if body else set()) | (set() if public else {401})
    return {
        status: {"description": _SAYS[status], "content": {PROBLEM_JSON: {"schema": _SCHEMA}}}
        for status in sorted(wanted)
    }


_ETAG = re.compile(r'"(\d{1,9})"')


async def revision(
    if_match: Annotated[str | None, Header(description='The ETag of what you read, such as "3".')] = None,
) -> int:
    """The revision the caller believes in. Raises 428 without one, InvalidInput for what is no ETag."""
    if if_match is None:
        raise revision_needed()
    found = _ETAG.fullmatch(if_match.strip())
    if found is None:
        raise InvalidInput('If-Match takes the ETag as it came, such as "3".', field="if-match")
    return int(found[1])


Revision = Annotated[int, Depends(revision)]


_MARK = re.compile(r'"([!#-~]{1,64})"')


async def mark(
    if_match: Annotated[str | None, Header(description="The ETag of what you read, as it came.")] = None,
) -> str:
    """The state the caller believes in, where it is more than a number. Raises 428 without one, InvalidInput
    for what is no ETag."""
    if if_match is None:
        raise revision_needed()
    found = _MARK.fullmatch(if_match.strip())
    if found is None:
        raise InvalidInput("If-Match takes the ETag as it came.", field="if-match")
    return found[1]


Mark = Annotated[str, Depends(mark)]


def tag(response: Response, seen: int | str) -> None:
    """Name the revision, or the mark, of what is sent."""
    response.headers["ETag"] = f'"{seen}"'
