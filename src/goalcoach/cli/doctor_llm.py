"""What `goalcoach doctor` finds out of the language model: one real call to it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from types import MappingProxyType
from urllib.parse import urlsplit

from goalcoach.access.loopback import is_loopback
from goalcoach.cli.told import State, Told
from goalcoach.domain.errors import GoalcoachError, Unavailable
from goalcoach.domain.spending import Account
from goalcoach.endpoints import caps_of, embedder_of, endpoint_of
from goalcoach.llm.directory import Directory
from goalcoach.llm.probe import Probed, probe
from goalcoach.llm.reason import TOLD, Reason, reason_of
from goalcoach.settings import Settings

_CURE = MappingProxyType(
    {
        Reason.UNREACHABLE: "Start it, or check GOALCOACH_LLM_BASE_URL.",
        Reason.REDIRECTED: "Set GOALCOACH_LLM_BASE_URL to the address it leads to.",
        Reason.MALFORMED: "Check GOALCOACH_LLM_BASE_URL: most end in /v1.",
        Reason.REFUSED_KEY: "Check GOALCOACH_LLM_API_KEY.",
        Reason.REJECTED: "Check GOALCOACH_LLM_MODEL and GOALCOACH_LLM_BASE_URL.",
        Reason.TIME_OUT: "Choose a smaller model, or raise GOALCOACH_LLM_TIMEOUT_SECONDS.",
        Reason.BUDGET: "Raise the budgets, or leave them out.",
    }
)
"""What to do."""
_MORE_ROOM = "Give it a larger context: 16,384 tokens hold the longest prompt of a turn and its answer."
_NOT_FOR_ROOM = frozenset({Reason.TIME_OUT, Reason.BUDGET, Reason.BUSY})
"""Why a long question may go without an answer where a larger context is no help."""
_LATER = "Until then the built-in coach answers."


def language_model(settings: Settings) -> Iterator[Told]:
    """Who answers: the language model, how and how fast, or the built-in coach."""
    if not settings.names_model:
        yield _built_in(settings)
        return
    yield from _unpriced(settings)
    address = urlsplit(settings.llm_base_url)
    if address.scheme == "http" and not is_loopback(address.hostname or ""):
        yield Told(
            State.MIND, "privacy", f"what people write goes unencrypted to {address.netloc}: use https://"
        )
    who = f"{settings.llm_model!r} at {address.netloc}"
    try:
        found = asyncio.run(_probed(settings))
    except Unavailable as error:
        reason = reason_of(error) or Reason.BROKEN
        yield Told(
            State.PROBLEM, "llm", f"{who}: {TOLD[reason]} {_CURE.get(reason, '')}".strip() + f" {_LATER}"
        )
    except GoalcoachError as error:
        yield Told(State.PROBLEM, "llm", error.message)
    else:
        took = f"one call took {found.reply.seconds:.2f} s"
        if found.fits and found.too_long:
            cure = _CURE.get(found.too_long, "") if found.too_long in _NOT_FOR_ROOM else _MORE_ROOM
            yield Told(
                State.MIND,
                "llm",
                f"{who} answers a short question, and none as long as a conversation becomes: "
                f"{TOLD[found.too_long]} {cure} {took[0].upper()}{took[1:]}.",
            )
        elif found.fits:
            yield Told(State.FINE, "llm", f"{who}, asked for objects by {found.reply.mode}; {took}")
        else:
            yield Told(
                State.MIND,
                "llm",
                f"{who} answers, but not with the object it is asked for: take another; {took}",
            )


def vectors(settings: Settings) -> Iterator[Told]:
    """Whether competencies can be found by meaning."""
    if not settings.llm_embedding_model:
        return
    who = f"{settings.llm_embedding_model!r} at {urlsplit(settings.llm_base_url).netloc}"
    began = time.monotonic()
    try:
        length = asyncio.run(_length(settings))
    except Unavailable as error:
        reason = reason_of(error) or Reason.BROKEN
        cure = _CURE.get(reason, "").replace("GOALCOACH_LLM_MODEL", "GOALCOACH_LLM_EMBEDDING_MODEL")
        told = f"{who} makes no vectors: {TOLD[reason]} {cure}".strip()
        yield Told(State.PROBLEM, "search", f"{told} Until then competencies are found by words alone.")
    except GoalcoachError as error:
        yield Told(State.PROBLEM, "search", error.message)
    else:
        took = time.monotonic() - began
        yield Told(
            State.FINE, "search", f"by words, and by vectors of {length:,} from {who}; one took {took:.2f} s"
        )


async def _length(settings: Settings) -> int:
    async def nobody() -> Directory:
        return Directory(())

    embedder = embedder_of(settings, nobody)
    try:
        (vector,) = await embedder.embed(["Negotiation"])
    finally:
        await embedder.close()
    return len(vector)


def spending(settings: Settings, today: Account) -> Iterator[Told]:
    """What the language model took today of what it may: of everybody together, and of nobody alone."""
    if not settings.names_model:
        return
    caps, spent, held = caps_of(settings), today.spent, today.held
    told = f"{spent.tokens:,} tokens{_of(caps.tokens, ',')} today"
    if settings.llm_price_in or settings.llm_price_out:
        told += f", cost {spent.cost:,.2f}{_of(caps.cost, ',.2f')}"
    if held.tokens:
        told += f"; {held.tokens:,} more set aside for calls under way, or cut off by a crash"
    used_up = 0 < caps.tokens <= today.taken.tokens or 0 < caps.cost <= today.taken.cost
    cure = f". {TOLD[Reason.BUDGET]} {_CURE[Reason.BUDGET]} {_LATER}" if used_up else ""
    yield Told(State.MIND if used_up else State.FINE, "spending", told + cure)


def _of(cap: float, form: str) -> str:
    return f" of {cap:{form}}" if cap else ""


def _unpriced(settings: Settings) -> Iterator[Told]:
    if settings.llm_budget_cost_per_day and not (settings.llm_price_in or settings.llm_price_out):
        yield Told(
            State.PROBLEM,
            "budget",
            "GOALCOACH_LLM_BUDGET_COST_PER_DAY never holds without prices: "
            "set GOALCOACH_LLM_PRICE_IN and GOALCOACH_LLM_PRICE_OUT",
        )


def _built_in(settings: Settings) -> Told:
    if settings.llm_api_key.get_secret_value():
        return Told(
            State.MIND,
            "coach",
            "the built-in coach answers: GOALCOACH_LLM_API_KEY is set, and for a language model "
            "GOALCOACH_LLM_BASE_URL and GOALCOACH_LLM_MODEL are needed too",
        )
    return Told(State.FINE, "coach", "the built-in coach answers; no language model is needed")


async def _probed(settings: Settings) -> Probed:
    endpoint = endpoint_of(settings)
    try:
        return await probe(endpoint, deadline=time.monotonic() + settings.llm_timeout_seconds)
    finally:
        await endpoint.close()
