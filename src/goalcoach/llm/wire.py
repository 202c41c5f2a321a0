"""What one HTTP call to an endpoint may take, and what its refusal means. Knows no client."""

from __future__ import annotations

import ssl
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from functools import cache

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.reason import Reason, unavailable

BYTES = 4_000_000
"""Of a response, at most: a stream wraps each token in some two hundred."""
CONNECT_SECONDS = 5.0
TURN = 0.002
"""Seconds of reading in one go before others have their turn."""
_STATUS = {401: Reason.REFUSED_KEY, 403: Reason.REFUSED_KEY, 408: Reason.BUSY, 429: Reason.BUSY}


class TooLarge(Exception):
    """More came than anybody asked for."""


@cache
def trusted() -> ssl.SSLContext:
    """Whom this machine trusts. Read once: it takes longer than many an answer."""
    return ssl.create_default_context()


def refusal(status: int, headers: Mapping[str, str]) -> Unavailable:
    """Why an endpoint did not do what it was asked for, by its status."""
    if status in _STATUS:
        return unavailable(_STATUS[status], retry_after=_retry_after(headers))
    if 300 <= status < 400:
        return unavailable(Reason.REDIRECTED)
    if status < 500:
        return unavailable(Reason.REJECTED)
    return unavailable(Reason.BROKEN, retry_after=_retry_after(headers))


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds the endpoint asks to wait; None when it says nothing that can be read."""
    said = headers.get("retry-after", "")
    try:
        seconds = float(said)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(said).timestamp() - time.time()
        except (ValueError, OverflowError):
            return None
    return max(0.0, seconds) if seconds < float("inf") else None
