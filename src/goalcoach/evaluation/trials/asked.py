"""Who is asked in a trial, and with what."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.llm.endpoint import Endpoint
from goalcoach.prompts.library import Library

SECONDS = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Who is asked, with which prompts."""

    endpoint: Endpoint
    prompts: Library
    voice: str
    seconds: float = SECONDS
    """For one request, all its calls together."""
