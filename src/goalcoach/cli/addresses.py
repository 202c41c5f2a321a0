"""Addresses as a person can use them. Opens nothing."""

from __future__ import annotations

import ipaddress
from urllib.parse import quote

from goalcoach.settings import Settings

USUAL_PORT = 8000


def address(host: str, port: int) -> str:
    """The address to open; a host that stands for every address of the machine becomes localhost."""
    try:
        found = ipaddress.ip_address(host)
    except ValueError:
        return f"http://{host}:{port}"
    if found.is_unspecified:
        return f"http://localhost:{port}"
    return f"http://[{host}]:{port}" if found.version == 6 else f"http://{host}:{port}"


def public_address(settings: Settings, given: str = "", port: int = USUAL_PORT) -> str:
    """The address people use: what was given, what is set, or this machine."""
    return (given or settings.public_url or address(settings.host, port)).rstrip("/")


def link(base: str, token: str) -> str:
    """The page that uses a sign-in link."""
    return f"{base}/sign-in/{quote(token, safe='')}"
