"""The one place that puts real things behind doors. Does nothing at import."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from goalcoach.access.feeds import FeedDoor
from goalcoach.access.limits import Limit
from goalcoach.access.passwords import Passwords
from goalcoach.access.sign_in import SignIn
from goalcoach.access.stops import StopDoor
from goalcoach.coach.everybody import Everybody
from goalcoach.coach.mail_round import Outgoing
from goalcoach.coach.names_at_hand import NamesAtHand
from goalcoach.coach.office import Office
from goalcoach.coach.prompts_in_use import PromptsInUse
from goalcoach.coach.search.by_meaning import ByMeaning
from goalcoach.coach.spending import KeptLedger
from goalcoach.coach.thinking import Aside, Here
from goalcoach.domain.errors import Misdeclared
from goalcoach.endpoints import embedder_of, endpoint_of
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.llm.endpoint import Endpoint
from goalcoach.llm.port import Coach
from goalcoach.llm.tasks.task import Asker
from goalcoach.mail.message import Sender
from goalcoach.mail.smtp import Server, SmtpPost
from goalcoach.prompts.library import Library, Prompts, library
from goalcoach.rules.pack import NO_PACK, Pack
from goalcoach.settings import Settings
from goalcoach.store.database import open_store

if TYPE_CHECKING:
    from goalcoach.llm.embeddings import LangChainEmbedder


@dataclass(frozen=True, slots=True, kw_only=True)
class Wired:
    """A whole goalcoach, ready to be served or driven from a terminal."""

    settings: Settings
    office: Office
    passwords: Passwords
    sign_in: SignIn
    messages: Limit
    """How much one person may say."""
    feeds: FeedDoor = field(default_factory=FeedDoor)
    """Where calendars come in."""
    stops: StopDoor = field(default_factory=StopDoor)
    """Where weekly mails are stopped from."""
    outgoing: Outgoing | None = None
    """Where mails go out; None when no mail server is configured."""
    endpoint: Endpoint | None = None
    """Of the language model that answers for the coach; None when none is configured."""
    embedder: LangChainEmbedder | None = None
    """What makes vectors for searches; None when none is configured."""

    async def close(self) -> None:
        """Close the database and all connections, and let the threads go."""
        self.passwords.close()
        try:
            await self.office.names.close()
            if self.endpoint is not None:
                await self.office.thinking.run(self.endpoint.close())
            if self.embedder is not None:
                await self.embedder.close()
        finally:
            await self.office.thinking.close()
            await self.office.store.close()


def wire(
    settings: Settings,
    *,
    now: Callable[[], datetime] | None = None,
    coach: Coach | None = None,
    passwords: Passwords | None = None,
) -> Wired:
    """Put everything together as the settings say. Opens no connection yet.

    Clock, coach and the cost of password hashing can be given by a test. Raises Misdeclared for a database
    address, a language model or a mail server that cannot be used, BadPack for rules of the organisation
    that cannot.
    """
    clock = now or _utc_now
    passwords = passwords or Passwords()
    store = open_store(settings.database_url, connections=settings.database_connections)
    thinking = Aside() if coach is None else Here()
    ledger = KeptLedger(store, thinking)
    named = coach is None and settings.names_model
    if named and not settings.prompts_unproved:
        refuse_unproved(library())
    endpoint = endpoint_of(settings, now=clock, ledger=ledger) if named else None
    embedder = embedder_of(settings, Everybody(store, Here())) if settings.llm_embedding_model else None
    everybody, prompts = Everybody(store, thinking), PromptsInUse(store, thinking)
    office = Office(
        store=store,
        coach=coach or coach_of(settings, endpoint, everybody, prompts),
        asker=asker_of(settings, endpoint, everybody, prompts),
        thinking=thinking,
        now=clock,
        new_id=new_id,
        calendar=settings.calendar,
        zone=ZoneInfo(settings.time_zone),
        pack=pack_of(settings),
        names=NamesAtHand(None if embedder is None else ByMeaning(embedder)),
    )
    return Wired(
        settings=settings,
        office=office,
        endpoint=endpoint,
        embedder=embedder,
        outgoing=outgoing_of(settings, now=clock),
        passwords=passwords,
        sign_in=SignIn(
            office.store,
            passwords,
            clock,
            session_hours=settings.session_hours,
            attempts=settings.sign_in_attempts,
        ),
        messages=Limit(
            settings.messages_per_minute,
            1,
            "You are quicker than the coach can read. Wait a moment, then go on.",
        ),
    )


def refuse_unproved(found: Library) -> None:
    """Raises Misdeclared where a prompt would be asked that was set live by an edit of files alone."""
    if left := [each.name for each in found.unproved()]:
        raise Misdeclared(
            f"No eval run proves that {', '.join(left)} may be asked. Try it, then run: goalcoach "
            f"prompts promote {left[0]} --report FOLDER. To go without, set GOALCOACH_PROMPTS_UNPROVED=true."
        )


def pack_of(settings: Settings) -> Pack:
    """The organisation's rules. Raises BadPack, with all that is wrong with them."""
    if not settings.rules_pack:
        return NO_PACK
    from goalcoach.packs.reading import read_pack

    return read_pack(settings.rules_pack)


def coach_of(settings: Settings, endpoint: Endpoint | None, everybody: Everybody, prompts: Prompts) -> Coach:
    """The coach that the language model at this endpoint answers for; without one, the built-in coach."""
    if endpoint is None:
        return BuiltinCoach()
    from goalcoach.llm.coach import LlmCoach

    return LlmCoach(
        endpoint, everybody, voice=settings.voice, seconds=settings.llm_timeout_seconds, prompts=prompts
    )


def asker_of(
    settings: Settings, endpoint: Endpoint | None, everybody: Everybody, prompts: Prompts
) -> Asker | None:
    """The same language model for what is asked beside a page; None where none is configured."""
    if endpoint is None:
        return None
    from goalcoach.llm.tasks.asker import LlmAsker

    return LlmAsker(
        endpoint, everybody, voice=settings.voice, seconds=settings.llm_timeout_seconds, prompts=prompts
    )


def endpoint_named(wired: Wired, name: str) -> Endpoint:
    """The configured address with a model of this name, for an eval run, which closes it at its end.

    Places, breaker and budget are those of everybody. Raises Misdeclared where none is configured.
    """
    settings = wired.settings.model_copy(update={"llm_model": name})
    own, shared = endpoint_of(settings, now=wired.office.now), wired.endpoint
    return own if shared is None else own.sharing(shared)


def outgoing_of(settings: Settings, *, now: Callable[[], datetime] | None = None) -> Outgoing | None:
    """Where mails go out; connects to nothing yet. Raises Misdeclared when something of it is missing."""
    if not settings.smtp_host:
        return None
    if not settings.smtp_from or not settings.public_url:
        raise Misdeclared("Mail needs GOALCOACH_SMTP_HOST, GOALCOACH_SMTP_FROM and GOALCOACH_PUBLIC_URL.")
    server = Server(
        host=settings.smtp_host,
        port=settings.smtp_port,
        security=settings.smtp_security,
        user=settings.smtp_user,
        password=settings.smtp_password.get_secret_value(),
    )
    post = SmtpPost(server, Sender.read(settings.smtp_from), now=now or _utc_now, new_id=new_id)
    return Outgoing(post=post, home=settings.public_url.rstrip("/"))


def new_id() -> str:
    """32 hex digits: the time in milliseconds, then chance. Ids made later sort later, which indexes like."""
    return f"{time.time_ns() // 1_000_000:012x}{secrets.token_hex(10)}"


def _utc_now() -> datetime:
    return datetime.now(UTC)
