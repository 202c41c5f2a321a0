"""The endpoint of the language model as the settings have it. Does nothing at import; knows no database."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from goalcoach.domain.errors import Misdeclared
from goalcoach.domain.spending import Caps
from goalcoach.llm.budget import Ledger, Prices
from goalcoach.llm.directory import Directory
from goalcoach.llm.endpoint import Configured, Endpoint, open_endpoint
from goalcoach.settings import Settings

if TYPE_CHECKING:
    from goalcoach.llm.embeddings import LangChainEmbedder


def endpoint_of(
    settings: Settings,
    *,
    now: Callable[[], datetime] | None = None,
    ledger: Ledger | None = None,
    direct: bool = False,
) -> Endpoint:
    """The language model's endpoint; sends nothing yet. Raises Misdeclared when the settings name none.

    What it costs is written down in the ledger; without one it is counted here and forgotten with this.
    `direct`: asked without LangChain.
    """
    if not settings.llm_base_url or not settings.llm_model:
        raise Misdeclared("A language model needs both GOALCOACH_LLM_BASE_URL and GOALCOACH_LLM_MODEL.")
    zone, clock = ZoneInfo(settings.time_zone), now or _utc_now
    configured = Configured(
        url=settings.llm_base_url,
        name=settings.llm_model,
        key=settings.llm_api_key.get_secret_value(),
        at_once=settings.llm_concurrency,
        per_minute=settings.llm_per_minute,
        caps=caps_of(settings),
        prices=Prices(prompt=settings.llm_price_in, completion=settings.llm_price_out),
        direct=direct,
    )
    return open_endpoint(configured, lambda: clock().astimezone(zone).date(), ledger=ledger)


def embedder_of(settings: Settings, names: Callable[[], Awaitable[Directory]]) -> LangChainEmbedder:
    """What makes vectors; sends nothing yet. Raises Misdeclared when the settings name no address.

    `names`: whom no text that goes out may name.
    """
    if not settings.llm_base_url:
        raise Misdeclared("GOALCOACH_LLM_EMBEDDING_MODEL needs GOALCOACH_LLM_BASE_URL.")
    from goalcoach.llm.embeddings import LangChainEmbedder

    return LangChainEmbedder(
        url=settings.llm_base_url,
        name=settings.llm_embedding_model,
        names=names,
        key=settings.llm_api_key.get_secret_value(),
        connections=settings.llm_concurrency,
        seconds=settings.llm_timeout_seconds,
    )


def caps_of(settings: Settings) -> Caps:
    """What the language model may cost in a day."""
    return Caps(
        person_tokens=settings.llm_budget_tokens_per_person_day,
        tokens=settings.llm_budget_tokens_per_day,
        cost=settings.llm_budget_cost_per_day,
    )


def _utc_now() -> datetime:
    return datetime.now(UTC)
