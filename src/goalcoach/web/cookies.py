"""The session cookie: its name, its attributes, how it is read. Knows no session."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.settings import Settings

PLAIN = "goalcoach_session"
SECURE = "__Host-goalcoach_session"
"""Browsers take a cookie of this name over HTTPS only, and only from the very host."""


def read(request: Request, settings: Settings) -> str:
    """The token that was sent, or nothing."""
    return request.cookies.get(_name(settings), "")


def give(response: Response, settings: Settings, token: str) -> None:
    """Hand the token to the browser, out of reach of scripts."""
    response.set_cookie(
        _name(settings),
        token,
        max_age=settings.session_hours * 3600,
        path="/",
        secure=settings.secure_cookies,
        httponly=True,
        samesite="lax",
    )


def take(response: Response, settings: Settings) -> None:
    """Have the browser forget it."""
    response.delete_cookie(
        _name(settings), path="/", secure=settings.secure_cookies, httponly=True, samesite="lax"
    )


def _name(settings: Settings) -> str:
    return SECURE if settings.secure_cookies else PLAIN
