"""When the demo may be entered without a password: on this very machine, and from nowhere else."""

from __future__ import annotations

from ipaddress import ip_address

from fastapi import Request

from goalcoach.domain.errors import NotFound
from goalcoach.wiring import Wired

_FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")


def demo_is_open(request: Request, wired: Wired) -> bool:
    """Demo on, bound to loopback, called from loopback under a loopback name, with no proxy in between.

    The name matters: a foreign site may have its own name point here, and would then be the same origin.
    """
    settings = wired.settings
    return (
        settings.demo
        and _loopback(settings.host)
        and request.client is not None
        and _loopback(request.client.host)
        and _loopback(request.url.hostname or "")
        and not any(name in request.headers for name in _FORWARDED)
    )


def refuse_outside_demo(request: Request, wired: Wired) -> None:
    """Raises NotFound unless the demo is open to this request."""
    if not demo_is_open(request, wired):
        raise NotFound("There is nothing at this address.")


def _loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
