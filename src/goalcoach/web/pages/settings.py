"""My settings: the coach's language, how pages look, and my password."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.access.passwords import SHORTEST
from goalcoach.coach import away, own_calendar, people
from goalcoach.coach.languages import CHOICES
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.person import AS_WRITTEN
from goalcoach.web import cookies
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages import view
from goalcoach.web.pages.away_view import spans
from goalcoach.web.pages.links_made import is_new, told_links
from goalcoach.web.pages.mail_view import mail_shown
from goalcoach.web.pages.phrases import LANGUAGE, day
from goalcoach.web.pages.posted import posted
from goalcoach.web.pages.render import EMPTY, Form, done, page, see_other

router = guarded_router(include_in_schema=False)


@router.get("/settings")
async def read(request: Request, here: InHere) -> Response:
    """All of it on one page."""
    return await settings_page(request, here)


@router.post("/settings/language")
async def language(request: Request, here: InHere) -> Response:
    """Choose the language the coach speaks with me."""
    form = await posted(request)
    try:
        await people.speak(here.unit, here.person, form.line("language"))
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        return await settings_page(
            request, here, Form({}, {"language": error.message}), of_error(error).status
        )
    return done("/settings", "language")


@router.post("/settings/reading")
async def reading(request: Request) -> Response:
    """Keep how pages should look, in this browser."""
    form = await posted(request)
    chosen = {name: form.line(name) for name in ("theme", "text", "answers")}
    response = done("/settings", "reading")
    view.keep(response, view.choose(view.read(request), **chosen))
    return response


@router.post("/settings/theme")
async def theme(request: Request) -> Response:
    """Switch colours from the menu and stay on the page."""
    form = await posted(request)
    response = see_other(form.next())
    view.keep(response, view.choose(view.read(request), theme=form.line("theme")))
    return response


@router.post("/settings/password")
async def password(request: Request, here: InHere) -> Response:
    """Change the password; every other session ends."""
    form = await posted(request)
    current, new, person = form.text("current"), form.text("new"), here.person
    first = await is_new(here)
    await here.keep()
    try:
        opened = await here.wired.sign_in.change_password(person, current, new)
    except InvalidInput as error:
        await here.begin()
        return await settings_page(request, here, Form({}, {_field(error): error.message}), 422)
    response = done("/", "password-set") if first else done("/settings", "password")
    cookies.give(response, here.wired.settings, opened.token)
    return response


def _field(error: InvalidInput) -> str:
    return "current" if error.data.get("field") == "current" else "new"


async def settings_page(
    request: Request, here: Here, form: Form = EMPTY, status: int = 200, *, calendar: str = ""
) -> Response:
    """All settings; `form` holds what somebody sent that could not be taken.

    `calendar` is the secret address of a calendar, on the one page that tells it.
    """
    feed = await own_calendar.mine(here.unit, here.person)
    return page(
        request,
        "settings.html",
        status=status,
        form=form,
        links=await told_links(here),
        new=await is_new(here),
        key=here.office.new_id(),
        spans=spans(await away.mine(here.unit, here.office, here.person)),
        feed=feed,
        feed_made=day(here.office.day(feed.created_at)) if feed else "",
        calendar=calendar,
        mail=await mail_shown(here),
        shortest=SHORTEST,
        languages=[(code, "As I write" if code == AS_WRITTEN else LANGUAGE[code]) for code in CHOICES],
        themes=view.THEMES,
        sizes=view.SIZES,
        answers=view.ANSWERS,
    )
