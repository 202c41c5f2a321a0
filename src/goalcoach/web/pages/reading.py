"""Pages that only tell: help, and who can read what."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.web.guard import guarded_router
from goalcoach.web.pages.render import page

router = guarded_router(include_in_schema=False)

WHO_READS: tuple[tuple[str, str, str, str], ...] = (
    ("Your conversations with the coach", "Yes", "No", "No"),
    ("A goal that is a private draft", "Yes", "No", "No"),
    ("A goal you submitted, agreed or done", "Yes", "Yes, while it is shared", "No"),
    ("Earlier versions of a goal", "Yes", "No", "No"),
    ("Check-ins: where a goal stood, and what you said", "Yes", "Yes, while it is shared", "No"),
    ("How sure you are that you will reach it", "Yes", "No, unless you share it", "No"),
    ("Days on which you are away", "Yes", "No, but that check-ins wait", "No"),
    ("What was agreed at first, and why it changed", "Yes", "Yes, while it is shared", "No"),
    ("Comments on a goal", "Yes", "Yes, while it is shared", "No"),
    ("How many of its words are your own", "Yes", "No", "No"),
    ("An archived goal", "Yes", "No", "No"),
    ("Where you want to go: an aim, and the levels beside it", "Yes", "No, unless you share it", "No"),
    ("What others and you entered of your levels", "Yes", "No, but what they entered", "No"),
    ("What stands beside a development goal: level, help, money", "Yes", "Yes, while it is shared", "No"),
    ("How much time you have, and what your goals take", "Yes", "No", "No"),
    ("Why a result falls short: your answers, and the cause you confirm", "Yes", "No", "No"),
    (
        "What you asked colleagues about yourself, and what they answered",
        "Yes, and who was asked",
        "No",
        "No",
    ),
    ("What colleagues said of you in two or three sentences", "Yes", "No, unless you share it", "No"),
    ("Who wrote words without a name", "No", "No", "No"),
    ("Recognition you received", "Yes, and who gave it", "No, unless you share it", "No"),
    (
        "That your manager proposed to look at a result, and whether you took it up",
        "Yes",
        "Yes, while they lead you",
        "No",
    ),
    (
        "The cause you tell a manager who proposed it, and what you do about it",
        "Yes",
        "No, unless you tell it",
        "No",
    ),
    ("Whether time, money and help for a goal were confirmed", "Yes", "Yes, while it is shared", "No"),
    ("What may get in the way of a development goal", "Yes", "No", "No"),
    ("What you prepare for a conversation", "Yes", "No, until both of you are ready", "No"),
    (
        "What your manager prepares for a conversation with you",
        "No, until both of you are ready",
        "Yes",
        "No",
    ),
    ("What this week reminds you of, and whether you answered it", "Yes", "No", "No"),
    (
        "Your weekly mail, if you choose one: how many things wait, and links",
        "Yes, and whoever runs the mail server",
        "No",
        "No",
    ),
    ("The days in your calendar", "Yes, and whoever you give its secret address to", "No", "No"),
    ("Your name, title, team and manager", "Yes", "Yes", "Yes, the administrator"),
)
"""What, and whether oneself, the manager and everybody else can read it; a test holds it to the policy."""


@router.get("/help")
async def help_page(request: Request) -> Response:
    """How to get going."""
    return page(request, "help.html")


@router.get("/privacy")
async def privacy(request: Request) -> Response:
    """Who can read what."""
    return page(request, "privacy.html", table=WHO_READS)
