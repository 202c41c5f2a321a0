"""Puts the web application together: API, pages and files behind guard and edge. Does nothing at import."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute, Mount

from goalcoach import __version__
from goalcoach.access.matrix import check
from goalcoach.coach.rule_packs import remember_pack
from goalcoach.domain.errors import Misdeclared
from goalcoach.settings import Settings
from goalcoach.web import errors, files
from goalcoach.web.api import (
    about_me,
    agenda,
    aims,
    asked_rounds,
    away,
    batches,
    calendar_address,
    check_ins,
    conversations,
    erasing,
    evals,
    feedback,
    framework,
    framework_edit,
    framework_import,
    gap_talks,
    goal_learning,
    goal_plan,
    goal_steps,
    goals,
    health,
    inquiries,
    levels,
    means,
    measures_upload,
    nudges,
    overview,
    path,
    people,
    prompts,
    proposals,
    recognitions,
    reminders,
    review_sheets,
    reviews,
    rounds,
    rules,
    runs,
    schema,
    session,
    suggestions,
    talks,
    team,
    team_growth,
    weekly_mail,
    working_time,
)
from goalcoach.web.edge import Edge
from goalcoach.web.guard import GuardedRoute
from goalcoach.web.intake import Intake
from goalcoach.web.log import RequestLog
from goalcoach.web.pages import error_page
from goalcoach.web.pages import router as pages
from goalcoach.web.worker import Worker
from goalcoach.wiring import Wired, wire

ROUTERS: tuple[APIRouter, ...] = (
    goals.router,
    conversations.router,
    runs.router,
    suggestions.router,
    goal_steps.router,
    check_ins.router,
    away.router,
    goal_learning.router,
    goal_plan.router,
    means.router,
    measures_upload.router,
    aims.router,
    path.router,
    nudges.router,
    reminders.router,
    calendar_address.router,
    weekly_mail.router,
    gap_talks.router,
    inquiries.router,
    levels.router,
    feedback.router,
    rounds.router,
    asked_rounds.router,
    recognitions.router,
    about_me.router,
    proposals.router,
    reviews.router,
    batches.router,
    review_sheets.router,
    working_time.router,
    framework.router,
    framework_edit.router,
    framework_import.router,
    session.router,
    people.router,
    erasing.router,
    agenda.router,
    talks.router,
    team.router,
    overview.router,
    team_growth.router,
    prompts.router,
    evals.router,
    rules.router,
    schema.router,
    health.router,
    pages,
)
"""Routes are tried in this order; what is asked for most comes first."""


def create_app(wired: Wired | None = None, *, log: RequestLog | None = None) -> FastAPI:
    """The application; without arguments, as the environment says.

    Raises Misdeclared for a route that the matrix does not know, and for a row of it without a route.
    """
    wired = wired or wire(Settings())
    log = log or RequestLog(wired.settings.log_level)
    app = FastAPI(
        title="goalcoach",
        version=__version__,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        telemetry={"tracing": False},
        lifespan=_life,
    )
    app.state.wired = wired
    app.state.worker = Worker(wired, log)
    app.state.intake = Intake(wired.office.now, wired.office.new_id, log.crashed)
    app.state.static = f"/static/{files.build_hash()}"
    for router in ROUTERS:
        app.router.routes.extend(router.routes)
    app.mount(app.state.static, files.KeptFiles(directory=files.FOLDER), name="static")
    check(declared(app.router.routes))
    errors.install(app, error_page)
    app.add_middleware(
        Edge, log=log, secure=wired.settings.secure_cookies, public_url=wired.settings.public_url
    )
    return app


def declared(routes: list[BaseRoute]) -> Iterator[tuple[str, str]]:
    """Method and path of every route, as the matrix names them. Raises Misdeclared for an unguarded one."""
    for route in routes:
        if isinstance(route, GuardedRoute):
            yield from ((method, route.path) for method in route.methods or ())
        elif isinstance(route, Mount) and route.path.startswith("/static/"):
            yield "GET", "/static/{build}/{file}"
        else:
            name = route.path if isinstance(route, APIRoute | Mount) else repr(route)
            raise Misdeclared(
                f"{name} is not guarded: declare it on a router made by web.guard.guarded_router"
            )


@asynccontextmanager
async def _life(app: FastAPI) -> AsyncIterator[None]:
    worker: Worker = app.state.worker
    wired: Wired = app.state.wired
    await remember_pack(wired.office)
    worker.open()
    yield
    await app.state.intake.close()
    await worker.close()
    await wired.close()
