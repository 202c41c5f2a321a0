"""Fills templates: the environment, the frame around every page, redirects with a toast. Decides nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from fastapi import Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from goalcoach.demo.people import ToTry, people_to_try
from goalcoach.domain.goal import GoalKind, GoalStatus
from goalcoach.domain.person import Person, Role
from goalcoach.settings import Settings
from goalcoach.web.demo import demo_is_open
from goalcoach.web.here import Here
from goalcoach.web.pages import notice, view
from goalcoach.web.pages.phrases import KIND, STATUS, STATUS_FOR_MANAGER, initials
from goalcoach.web.pages.prose import prose

FOLDER = Path(__file__).parent.parent / "templates"

_NAV: tuple[tuple[str, str, Role | None], ...] = (
    ("/", "Today", None),
    ("/coach", "Coach", None),
    ("/goals", "Goals", None),
    ("/growth", "Growth", None),
    ("/team", "Team", Role.MANAGER),
    ("/hr/overview", "Overview", Role.HR),
    ("/competencies", "Competencies", Role.HR),
    ("/prompts", "Prompts", Role.HR),
    ("/evals", "Eval runs", Role.HR),
    ("/rules", "Rules", None),
    ("/admin/people", "People", Role.ADMIN),
    ("/help", "Help", None),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NavItem:
    """A link of the bar."""

    href: str
    label: str
    current: str
    """Value of aria-current: "page", "true" within a section, or empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageModel:
    """The language model that answers for the coach, and where what is said goes."""

    name: str
    host: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around every page."""

    person: Person | None
    nav: tuple[NavItem, ...]
    path: str
    answers: bool
    """Whether it answers a form, whose fields then stand as they were sent, or better."""
    organisation: str
    demo: bool
    llm: LanguageModel | None
    searched_at: str
    """Host that makes vectors of what is looked for; empty where that is done by words alone."""
    """None: the built-in coach answers."""
    seats: tuple[ToTry, ...]
    """Whom one can be by a click, in the demo."""
    theme: str
    text_size: str
    whole_answers: bool
    notice: notice.Notice | None


def page(
    request: Request, template: str, *, status: int = 200, section: str = "", **context: Any
) -> HTMLResponse:
    """A page from its template. `section` names its page in the bar, where the path does not tell."""
    frame = frame_of(request, section, found=status < 400, other=context.get("other", ""))
    static = request.app.state.static
    body = (
        environment()
        .get_template(template)
        .render(frame=frame, asset=lambda name: f"{static}/{name}", **context)
    )
    response = HTMLResponse(body, status_code=status)
    if frame.notice is not None:
        notice.forget(response)
    return response


def see_other(path: str) -> RedirectResponse:
    """Go there, by GET: what answers a form."""
    return RedirectResponse(path, status_code=303)


def done(path: str, code: str, undo: str = "", **fields: int) -> Response:
    """Go there, and have that page say what was done."""
    response = see_other(path)
    notice.leave(response, code, undo, **fields)
    return response


def frame_of(request: Request, section: str = "", *, found: bool = True, other: str = "") -> Frame:
    """The frame for whoever asks; also for an error that came before anybody was known."""
    here: Here | None = request.scope.get("goalcoach.here")
    person = here.someone if here else None
    settings = request.app.state.wired.settings
    chosen = view.read(request)
    path = request.url.path
    return Frame(
        person=person,
        nav=_nav(person, f"{section}/" if section else path) if person else (),
        path=path if found and request.method == "GET" else "/",
        answers=request.method == "POST",
        organisation=settings.organisation,
        demo=settings.demo,
        llm=_language_model(settings),
        searched_at=urlsplit(settings.llm_base_url).netloc if settings.llm_embedding_model else "",
        seats=_seats(request, person),
        theme=chosen.theme,
        text_size=chosen.text,
        whole_answers=chosen.answers == "whole",
        notice=notice.read(request, other),
    )


def _language_model(settings: Settings) -> LanguageModel | None:
    if not settings.names_model:
        return None
    return LanguageModel(name=settings.llm_model, host=urlsplit(settings.llm_base_url).netloc)


def _seats(request: Request, person: Person | None) -> tuple[ToTry, ...]:
    if person is None or not demo_is_open(request, request.app.state.wired):
        return ()
    return tuple(each for each in people_to_try() if each.email != person.email)


def _nav(person: Person, path: str) -> tuple[NavItem, ...]:
    return tuple(
        NavItem(href=href, label=label, current=_current(href, path))
        for href, label, role in _NAV
        if role is None or role in person.roles
    )


def _current(href: str, path: str) -> str:
    if path == href:
        return "page"
    return "true" if href != "/" and path.startswith(href + "/") else ""


@lru_cache(maxsize=1)
def environment() -> Environment:
    """The templates. Everything is escaped; an unknown name is an error, not an empty place."""
    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters.update(
        initials=initials,
        prose=prose,
        status_word=lambda status, led=False: (STATUS_FOR_MANAGER if led else STATUS)[GoalStatus(status)],
        kind_word=lambda kind: KIND[GoalKind(kind)],
    )
    return made


Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Form:
    """What a form holds when it is shown: values by field, and problems by field."""

    values: Values
    problems: Mapping[str, str]


EMPTY = Form({}, {})
