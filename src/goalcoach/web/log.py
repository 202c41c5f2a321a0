"""The log: one JSON line a request, and one for each answer that the language model did not give.

Never a body, a name, an address of a person, a token or a query.
"""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import structlog
from starlette.types import Scope

from goalcoach.domain.mailing import MailState


class RequestLog:
    """Writes what happened, without what it was about."""

    def __init__(self, level: str = "INFO", stream: Any = None) -> None:
        self._log = structlog.wrap_logger(
            structlog.WriteLogger(stream or sys.stderr),
            processors=[
                structlog.processors.add_log_level,
                structlog.processors.TimeStamper(fmt="iso", utc=True),
                structlog.processors.JSONRenderer(),
            ],
            wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
            cache_logger_on_first_use=True,
        )

    def answered(self, scope: Scope, status: int, seconds: float, request_id: str) -> None:
        """One request was answered; its path as it is declared, not as it was sent."""
        self._log.info(
            "request",
            method=scope["method"],
            route=scope.get("goalcoach.route", "unknown"),
            status=status,
            ms=round(seconds * 1000, 1),
            request_id=request_id,
        )

    def stepped_in(self, fault: str) -> None:
        """The built-in coach answered for the language model. `fault` is a code or a place, without words."""
        self._log.warning("stepped-in", fault=fault)

    def mailed(self, made: Mapping[MailState, int]) -> None:
        """A round of weekly mails came to its end: how many came to be in which state, unless none did."""
        if made:
            self._log.info("mailed", **dict(sorted(made.items())))

    def no_mail(self, fault: str) -> None:
        """Mails wait, and the mail server cannot be used. `fault` is a code, without words."""
        self._log.warning("no-mail", fault=fault)

    def crashed(self, error: BaseException, request_id: str = "") -> None:
        """The program broke. The message of the error stays out: it may hold what a person wrote."""
        places = [
            f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(error.__traceback__)[-8:]
        ]
        self._log.error("crash", error=type(error).__name__, at=places, request_id=request_id)
