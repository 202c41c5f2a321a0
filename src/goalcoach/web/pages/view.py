"""How somebody wants pages to look: colours, text size, whole answers. Kept in a cookie of this browser."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fastapi import Request, Response

COOKIE = "goalcoach_view"
_SECONDS = 365 * 24 * 3600
THEMES = (("", "As the device says"), ("light", "Light"), ("dark", "Dark"))
SIZES = (("", "Usual"), ("large", "Larger"))
ANSWERS = (("", "Appear as they come"), ("whole", "Appear when complete"))


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The choices; empty means the usual."""

    theme: str = ""
    text: str = ""
    answers: str = ""


def read(request: Request) -> View:
    """The choices this browser made. What nobody offers is ignored."""
    told = [*request.cookies.get(COOKIE, "").split("."), "", "", ""][:3]
    return choose(View(), theme=told[0], text=told[1], answers=told[2])


def choose(view: View, **chosen: str) -> View:
    """The view with these choices, as far as they are offered."""
    offered = {"theme": dict(THEMES), "text": dict(SIZES), "answers": dict(ANSWERS)}
    return replace(view, **{name: value for name, value in chosen.items() if value in offered[name]})


def keep(response: Response, view: View) -> None:
    """Remember the choices for a year."""
    told = f"{view.theme}.{view.text}.{view.answers}"
    response.set_cookie(COOKIE, told, max_age=_SECONDS, path="/", httponly=True, samesite="lax")
