"""One round of weekly mails: whoever is due gets theirs, once, however many processes make rounds.

A mail is claimed in a transaction of its own before it is sent. Whoever dies in between leaves it claimed,
so it is never sent twice; what the server certainly did not take is tried again, as `domain.mailing` says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from goalcoach.access.tokens import new_token, token_hash
from goalcoach.coach import goals
from goalcoach.coach.mail_words import letter
from goalcoach.coach.office import Office
from goalcoach.coach.reminders import week_of
from goalcoach.domain.digest import monday
from goalcoach.domain.mailing import MailState, try_again
from goalcoach.domain.person import PersonId
from goalcoach.mail.port import Letter, Outcome, Post, Session
from goalcoach.store.mailing_port import Waiting
from goalcoach.store.port import Unit

PER_SESSION: Final = 50
"""Letters through one connection: many servers end it after some more."""
KEPT: Final = timedelta(weeks=26)
"""How long it is kept what became of a mail; so long its way out works."""
_STATE: Final[Mapping[Outcome, MailState]] = {
    Outcome.TAKEN: MailState.SENT,
    Outcome.NEVER: MailState.UNDELIVERED,
    Outcome.UNKNOWN: MailState.SENDING,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """Where mails go out, and what they say of us."""

    post: Post
    home: str
    """The address of our pages as people use it, without a slash at its end."""


Round = Counter[MailState]
"""How many mails came to be in each state."""


async def due(office: Office) -> Sequence[Waiting]:
    """Whose time has come, and who was not dealt with this week. Who is away is among them."""
    now = office.now()
    local = now.astimezone(office.zone)
    begin = monday(local.date())
    async with office.store.unit() as unit:
        waiting = await unit.mailings.waiting(begin, local.weekday(), local.hour, now)
    return [each for each in waiting if each.choice.due(now, office.zone)]


async def make_round(
    office: Office, outgoing: Outgoing, *, going: Callable[[], bool] = lambda: True
) -> Round:
    """Send what is due, one after the other, as long as `going` says so.

    Raises MailServerAway when the server cannot be used; who has no mail by then was not claimed, and waits
    for the next round.
    """
    made, waiting = Round(), list(await due(office))
    while waiting and going():
        share, waiting = waiting[:PER_SESSION], waiting[PER_SESSION:]
        async with outgoing.post.session() as session:
            for each in share:
                if not (going() and session.usable):
                    break
                state = await _deal_with(office, outgoing, session, each)
                made.update([state] if state else [])
    return made


async def foreseen(office: Office) -> int:
    """How many mails a round would send now. Changes nothing."""
    count = 0
    for each in await due(office):
        async with office.store.unit() as unit:
            person = await unit.people.get(each.person_id)
            count += bool((await week_of(unit, office, person, keep=False)).lines)
    return count


@dataclass(frozen=True, slots=True, kw_only=True)
class _Claimed:
    """One mail that is ours to deal with."""

    begin: date
    """Monday of its week."""
    letter: Letter | None
    """None where nothing waits."""


async def _deal_with(
    office: Office, outgoing: Outgoing, session: Session, waiting: Waiting
) -> MailState | None:
    """What became of one mail; None where it is not time any more, or somebody else's."""
    async with office.store.unit() as unit:
        claimed = await _claim(unit, office, outgoing, waiting.person_id)
    if claimed is None:
        return None
    if claimed.letter is None:
        return MailState.NOTHING
    # No transaction is open meanwhile: a mail server takes its time.
    outcome, again_at = await session.send(claimed.letter), None
    if outcome is Outcome.NOT_NOW:
        again_at = try_again(waiting.tries + 1, office.now())
        state = MailState.AGAIN if again_at else MailState.UNDELIVERED
    else:
        state = _STATE[outcome]
    async with office.store.unit() as unit:
        await unit.mailings.settle(waiting.person_id, claimed.begin, state, again_at)
    return state


async def _claim(unit: Unit, office: Office, outgoing: Outgoing, person_id: PersonId) -> _Claimed | None:
    """Set about one mail, as things are now: since it was due somebody may have stopped it, or chosen another
    day, and over a Sunday's midnight it would be the mail of the week that just began.
    """
    person, choice = await unit.people.get(person_id), await unit.mailings.of(person_id)
    if choice is None or not person.active or not choice.due(office.now(), office.zone):
        return None
    week = await week_of(unit, office, person)
    if week.off:
        return None
    token = new_token()
    state, hashed = (MailState.SENDING, token_hash(token)) if week.lines else (MailState.NOTHING, None)
    if not await unit.mailings.claim(person_id, week.begin, state, hashed, office.now()):
        return None
    if not week.lines:
        return _Claimed(begin=week.begin, letter=None)
    written = letter(
        person,
        week.lines,
        await goals.mine(unit, person),
        home=outgoing.home,
        token=token,
        with_titles=choice.with_titles,
    )
    return _Claimed(begin=week.begin, letter=written)
