"""When the demo may be entered without a password: on this very machine, and from nowhere else."""

from __future__ import annotations

from urllib.parse import urlsplit

from fastapi import Request

from goalcoach.access.loopback import is_loopback
from goalcoach.domain.errors import NotFound
from goalcoach.wiring import Wired

_TOLD_BY = ("origin", "referer")
"""Headers in which a browser tells the address of the page; behind a proxy it is not ours."""
_FORWARDED = ("forwarded", "x-forwarded-", "x-real-ip", "via")
"""How the names of headers begin that a proxy adds."""


def demo_is_open(request: Request, wired: Wired) -> bool:
    """Demo on, bound to loopback, called from loopback under a loopback name, with no proxy in between.

    The name matters: a foreign site may have its own name point here, and would then be the same origin.
    """
    settings = wired.settings
    return (
        settings.demo
        and is_loopback(settings.host)
        and request.client is not None
        and is_loopback(request.client.host)
        and is_loopback(request.url.hostname or "")
        and not any(name.startswith(_FORWARDED) for name in request.headers)
        and all(_from_loopback(request.headers[name]) for name in _TOLD_BY if name in request.headers)
    )


def refuse_outside_demo(request: Request, wired: Wired) -> None:
    """Raises NotFound unless the demo is open to this request."""
    if not demo_is_open(request, wired):
        raise NotFound("There is nothing at this address.")


def _from_loopback(address: str) -> bool:
    try:
        return is_loopback(urlsplit(address).hostname or "")
    except ValueError:
        return False
