"""`goalcoach doctor`: looks whether everything is configured, safe and there. Changes nothing."""

from __future__ import annotations

import asyncio
import stat
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from goalcoach import __version__
from goalcoach.access.loopback import is_loopback
from goalcoach.cli.doctor_llm import language_model, spending, vectors
from goalcoach.cli.doctor_mail import mail_server
from goalcoach.cli.environment import no_settings, read_settings
from goalcoach.cli.failing import FAILED, FINE
from goalcoach.cli.told import State, Told
from goalcoach.domain.errors import GoalcoachError
from goalcoach.domain.person import Role
from goalcoach.domain.plural import counted
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.language.packs import PACKS
from goalcoach.settings import Settings
from goalcoach.store.engine import is_sqlite, read_url
from goalcoach.store.faults import NO_ANSWER
from goalcoach.wiring import pack_of, wire


def doctor() -> int:
    """Look at everything and say how it is. Returns 1 when there is a problem."""
    told = list(_look())
    width = max(len(each.what) for each in told)
    for each in told:
        print(f"{each.state:<7}  {each.what:<{width}}  {each.text}")
    print(f"\n{_summed_up(told)}")
    return FAILED if any(each.state is State.PROBLEM for each in told) else FINE


def _summed_up(told: Sequence[Told]) -> str:
    problems, minds = (sum(each.state is state for each in told) for state in (State.PROBLEM, State.MIND))
    if problems:
        return f"{counted(problems, 'problem')}."
    return f"No problem; {counted(minds, 'thing')} to mind." if minds else "Nothing is wrong."


def _look() -> Iterator[Told]:
    yield Told(State.FINE, "python", ".".join(map(str, sys.version_info[:3])))
    yield Told(State.FINE, "rules", f"{len(RULES)} rules; word lists for {', '.join(sorted(PACKS))}")
    try:
        settings = read_settings()
    except GoalcoachError as error:
        yield Told(State.PROBLEM, "settings", error.message)
        return
    yield Told(
        State.FINE, "settings", f"goalcoach {__version__}, {settings.organisation}, {settings.time_zone}"
    )
    yield from (Told(State.MIND, "settings", each) for each in no_settings())
    yield from language_model(settings)
    yield from vectors(settings)
    try:
        yield from rules_pack(settings)
    except GoalcoachError as error:
        first, *more = error.message.splitlines()
        others = f" And {len(more)} more: goalcoach rules test {settings.rules_pack}" if more else ""
        yield Told(State.PROBLEM, "rules pack", first + others)
        return
    yield from network(settings)
    try:
        yield from mail_server(settings)
    except GoalcoachError as error:
        yield Told(State.PROBLEM, "mail", error.message)
        return
    yield from database(settings)


def rules_pack(settings: Settings) -> Iterator[Told]:
    """The organisation's rules. Raises GoalcoachError when they cannot be used."""
    if settings.rules_pack:
        pack = pack_of(settings)
        told = (
            f"{pack.name} {pack.version} by {pack.owner}: {len(pack.own)} own, {len(pack.weights)} switched"
        )
        yield Told(State.FINE, "rules pack", f"{told} (digest {pack.digest[:16]})")


def network(settings: Settings) -> Iterator[Told]:
    """What of the settings would let the wrong people in."""
    local = is_loopback(settings.host)
    secure = settings.public_url.startswith("https://")
    if secure and not settings.secure_cookies:
        yield Told(State.PROBLEM, "cookies", "people come over HTTPS: set GOALCOACH_SECURE_COOKIES=true")
    elif not local and not settings.secure_cookies:
        yield Told(
            State.PROBLEM,
            "cookies",
            f"other machines reach {settings.host}, and the session cookie would travel unencrypted: "
            "put HTTPS in front and set GOALCOACH_SECURE_COOKIES=true",
        )
    else:
        yield Told(
            State.FINE, "cookies", "over HTTPS only" if settings.secure_cookies else "this machine only"
        )
    if settings.demo and not local:
        yield Told(State.PROBLEM, "demo", "is on, and other machines reach it: unset GOALCOACH_DEMO")
    if settings.public_url.startswith("http://") and not local:
        yield Told(
            State.PROBLEM, "address", f"{settings.public_url} is not HTTPS: sign-in links could be read"
        )
    elif settings.public_url:
        yield Told(State.FINE, "address", settings.public_url)
    elif not local:
        yield Told(State.MIND, "address", "set GOALCOACH_PUBLIC_URL, so that sign-in links lead somewhere")
    if secure and not settings.trusted_proxies:
        yield Told(
            State.MIND,
            "proxy",
            "HTTPS is in front: set GOALCOACH_TRUSTED_PROXIES to its address, "
            "or all people share one limit of failed sign-ins",
        )


def database(settings: Settings) -> Iterator[Told]:
    """Whether the database is there, up to date and private."""
    try:
        url = read_url(settings.database_url)
    except GoalcoachError as error:
        yield Told(State.PROBLEM, "database", error.message)
        return
    shown = url.render_as_string(hide_password=True)
    if is_sqlite(url):
        path = Path(url.database or "")
        if not path.exists():
            yield Told(State.MIND, "database", f"{path} is not there yet: goalcoach serve makes it")
            return
        yield from _privacy(path)
        shown = str(path)
    try:
        yield from asyncio.run(_inside(settings, shown))
    except GoalcoachError as error:
        yield Told(State.PROBLEM, "database", f"{error.message}{_hint(error.message)}")


def _hint(message: str) -> str:
    """What may help, where the message does not say it itself."""
    if "this program needs" in message:
        return " Let goalcoach serve bring it up to date."
    return " Start it, or check GOALCOACH_DATABASE_URL." if message == NO_ANSWER else ""


def _privacy(path: Path) -> Iterator[Told]:
    if path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        yield Told(State.PROBLEM, "privacy", f"others on this machine may read {path}: chmod 600 {path}")


async def _inside(settings: Settings, shown: str) -> Sequence[Told]:
    wired = wire(settings)
    try:
        await wired.office.store.ping()
        async with wired.office.store.unit() as unit:
            people = [person for person in await unit.people.all() if person.active]
            today = await unit.spending.account(wired.office.today())
    finally:
        await wired.close()
    told = [Told(State.FINE, "database", f"{shown}, up to date")]
    if not people:
        told.append(Told(State.MIND, "people", "nobody yet: goalcoach people add, or goalcoach import"))
    elif not any(Role.ADMIN in person.roles for person in people):
        told.append(Told(State.PROBLEM, "people", "there is no administrator: goalcoach import"))
    else:
        told.append(Told(State.FINE, "people", f"{len(people)} active"))
    return [*told, *spending(settings, today)]
