"""Why a language model did not answer: stable codes, and what to tell a person. No text of the endpoint."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType

from goalcoach.domain.errors import Unavailable


class Reason(StrEnum):
    """What went wrong, as far as whoever asked needs to know."""

    UNREACHABLE = "unreachable"
    TIME_OUT = "time-out"
    STALLED = "stalled"
    BUSY = "busy"
    BROKEN = "broken"
    """The endpoint failed (5xx), or ended its answer before the end."""
    MALFORMED = "malformed"
    """What came was no answer of a chat endpoint."""
    REDIRECTED = "redirected"
    REFUSED_KEY = "refused-key"
    REJECTED = "rejected"
    """The endpoint says that the request is wrong (4xx)."""
    UNSUPPORTED = "unsupported"
    """The endpoint does not take a parameter, or this way of asking for an object; another way is tried."""
    DIFFERENT = "different"
    """It broke off, and another attempt did not begin with what had been passed on."""
    LENGTH = "length"
    FILTERED = "filtered"
    TOO_LARGE = "too-large"
    RESTING = "resting"
    """It failed so often that it is left alone for a while."""
    BUDGET = "budget"
    CALLS = "calls"
    """All calls that one request may make were made."""


HEALING = frozenset(
    {
        Reason.UNREACHABLE,
        Reason.STALLED,
        Reason.BUSY,
        Reason.BROKEN,
        Reason.MALFORMED,
        Reason.UNSUPPORTED,
    }
)
"""What another attempt can heal."""

TOLD = MappingProxyType(
    {
        Reason.UNREACHABLE: "The language model cannot be reached.",
        Reason.TIME_OUT: "The language model took too long.",
        Reason.STALLED: "The language model stopped in the middle of its answer.",
        Reason.BUSY: "The language model is busy.",
        Reason.BROKEN: "The language model failed.",
        Reason.MALFORMED: "What came from the language model's address is not an answer.",
        Reason.REDIRECTED: "The language model's address points elsewhere, and goalcoach does not follow.",
        Reason.REFUSED_KEY: "The language model does not accept the key.",
        Reason.REJECTED: "The language model does not accept the request.",
        Reason.UNSUPPORTED: "The language model cannot answer in the form that is needed.",
        Reason.DIFFERENT: "The language model stopped in the middle of its answer and began another.",
        Reason.LENGTH: "The language model's answer was cut off.",
        Reason.FILTERED: "The language model's provider held its answer back.",
        Reason.TOO_LARGE: "The language model's answer was too long.",
        Reason.RESTING: "The language model failed several times and is left alone for a moment.",
        Reason.BUDGET: "The budget for the language model is used up.",
        Reason.CALLS: "The language model was asked as often as one request may ask.",
    }
)
"""A sentence for a person, for each."""

NO_ANSWER = "The language model does not answer."
UNFIT = "The language model's answer cannot be used: {reason}."
FORMLESS = "The language model's answer is not in the form that is needed."


def unavailable(reason: Reason, **data: object) -> Unavailable:
    """The error for this reason: its message is the code, and `data["reason"]` is, too.

    `retry_after` is what the endpoint asked for, in seconds; `usage` what the failed call cost, where known;
    `effort` what all attempts at the question took, where it was asked again.
    """
    return Unavailable(str(reason), reason=reason, **data)


def reason_of(error: Unavailable) -> Reason | None:
    """Why; None when the error is not one of the language model's."""
    found = error.data.get("reason")
    return found if isinstance(found, Reason) else None


def told(error: Unavailable) -> str:
    """A sentence for a person. Nothing of what the endpoint said."""
    reason = reason_of(error)
    return TOLD[reason] if reason else NO_ANSWER
