"""Errors as pages: what happened, what to do, where to go."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote, urlsplit

from fastapi import Request, Response

from goalcoach.web.edge import LARGEST_UPLOAD, UPLOADS
from goalcoach.web.errors import UNFIT, Problem, of_status
from goalcoach.web.guard import identify
from goalcoach.web.here import Here
from goalcoach.web.pages.form_pages import page_of_form
from goalcoach.web.pages.posted import own_path
from goalcoach.web.pages.render import page, see_other

_TITLES: Mapping[int, str] = {
    400: "This could not be read",
    401: "Sign in first",
    403: "This is not for you",
    404: "There is nothing here",
    405: "This address does not work that way",
    409: "That does not go now",
    412: "It was changed meanwhile",
    413: "That is too much at once",
    422: "Something does not fit",
    429: "One moment, please",
    500: "Something went wrong",
    503: "Not available just now",
}
_ADVICE: Mapping[int, str] = {
    401: "Your session has ended, and nothing was done. Sign in, and you come back to the page you were on.",
    403: "If you think it should be, ask your administrator which roles you have.",
    404: "It may have been deleted, or it is not shared with you. Both look the same, on purpose.",
    409: "Go back, load the page again and look at how things stand now.",
    412: "Go back and load the page again. Nothing of yours was saved over.",
    413: "Shorten it and send it again. What you typed is still in the form: use the back button.",
    422: "Go back, change it and send it again. What you typed is still there.",
    429: "Wait a little, then do it again.",
    500: "Try again. If it stays, tell your administrator what you did and when.",
    503: "Try again in a minute. Nothing is lost.",
}
_KEPT = re.compile(
    r"/goals/new|/goals/[^/]+/(?:edit|comments|ask-changes|finish|check-ins|look-into|applied|plan)"
    r"|/coach(?:/[^/]+)?|/reviews/[^/]+/yours|(?:/team/[^/]+)?/agenda/talks(?:/[^/]+/notes)?|/recognition"
    r"|/feedback/[^/]+|/growth/(?:aims|feedback|feedback/rounds|levels/[^/]+)"
    r"|/growth/(?:aims|gaps)/[^/]+/(?:answer|goal(?:/[^/]+)?)|/team/[^/]+/levels"
    r"|/prompts/[^/]+/[^/]+/[0-9]+|/hr/[^/]+/(?:new|[^/]+/edit)"
)
"""Where forms go whose typing the browser keeps: those with `data-save`, and what is said to the coach.

An answer in a round is not among them: without a name none is kept, and the address does not tell it.
"""


def keeps_typing(path: str) -> bool:
    """Whether the browser keeps what was typed into the form that goes there."""
    return _KEPT.fullmatch(path) is not None


async def error_page(request: Request, problem: Problem) -> Response:
    """The page for a problem. Whoever is not signed in goes to sign in, and comes back."""
    path = request.url.path
    if problem.status == 401 and request.method == "GET":
        return see_other("/sign-in" if path == "/" else f"/sign-in?next={quote(path)}")
    if problem.status == 405 and request.method == "GET" and (where := page_of_form(path)):
        return see_other(where)
    await _find_out(request)
    title = _TITLES.get(problem.status, problem.title)
    said = problem.detail not in (of_status(404, {}).detail, UNFIT, f"{title}.")
    response = page(
        request,
        "error.html",
        status=problem.status,
        code=problem.status,
        title=title,
        detail=problem.detail if said else "",
        errors=[]
        if problem.detail == UNFIT
        else [each["detail"] for each in problem.errors if each["detail"] != problem.detail],
        findings=problem.findings,
        advice="" if problem.status == 404 and said else _advice(problem.status, path),
        kept=problem.status == 401 and keeps_typing(path),
        ways=_ways(request, problem.status),
    )
    response.headers.update(problem.headers)
    return response


def _advice(status: int, path: str) -> str:
    if status == 413 and path in UPLOADS:
        most = UPLOADS[path]
        cure = "Send fewer files, or pack them into a ZIP archive" if most >= LARGEST_UPLOAD else "Split it"
        return f"At most {most // 1024**2} MB can be sent at once. {cure}."
    return _ADVICE.get(status, "Go back and try again.")


async def _find_out(request: Request) -> None:
    """Who asks, for an address without a route, and so without a guard: the page keeps its bar."""
    if "goalcoach.here" in request.scope:
        return
    app = request.app.state
    here = Here(app.wired, app.worker)
    try:
        await identify(request, here)
        await here.keep()
    except BaseException as error:
        await here.undo(error)
        raise
    request.scope["goalcoach.here"] = here


def _ways(request: Request, status: int) -> list[tuple[str, str]]:
    path = request.url.path
    if status == 401:
        # A page of ours sent the form, and our pages say where they are; another site's would be refused.
        came_from = own_path(urlsplit(request.headers.get("referer", "")).path or "/")
        return [(f"/sign-in?next={quote(came_from)}" if came_from != "/" else "/sign-in", "Sign in")]
    parts = path.strip("/").split("/")
    depth = {"coach": 2, "goals": 2, "growth": 3}.get(parts[0], len(parts))
    back = f"/{'/'.join(parts[:depth])}" if len(parts) > depth else ""
    back = path.removesuffix("/keep") if path in UPLOADS else back
    ways = [(back, "Back to where you were")] if back and status != 404 else []
    return [*ways, ("/", "What needs me today"), ("/help", "Help")]
