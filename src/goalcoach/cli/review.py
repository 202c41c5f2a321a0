"""`goalcoach review`: a conversation prepared from the database or a file, printed. Keeps nothing."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date
from pathlib import Path

from goalcoach.cli.draft import own_database, whoever
from goalcoach.cli.environment import read_settings
from goalcoach.cli.failing import FINE
from goalcoach.cli.formats.talking import FORMATS
from goalcoach.cli.open import opened, person_of
from goalcoach.coach.office import Office
from goalcoach.coach.reviews import dossier, making, preparing
from goalcoach.coach.reviews.access import both
from goalcoach.coach.reviews.gathering import Asked, Wish, gather
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.person import PersonId
from goalcoach.exchange.half_year_file import SUBJECT, HalfYear, read_half_year
from goalcoach.rules.language.detect import detect
from goalcoach.settings import Settings
from goalcoach.wiring import wire

NOBODY = PersonId("manager")


def review(
    *,
    file: str,
    about: str,
    email: str,
    database: str,
    occasion: Occasion,
    begin: str,
    until: str,
    model: bool,
    shown: str,
) -> int:
    """Prepare, and print. Returns the exit code."""
    if bool(file) is bool(email):
        raise InvalidInput("Say one of both: a FILE with a period, or --person EMAIL with --database.")
    period = preparing.period_of(_day(begin, "from"), _day(until, "until"))
    settings = read_settings(database_url=database or own_database())
    if file:
        if model or about or period:
            raise InvalidInput(
                "A file says its own person and period, and is prepared by the built-in coach."
            )
        told = asyncio.run(_of_file(settings, read_half_year(Path(file))))
    else:
        told = asyncio.run(_of_database(settings, email, about, occasion, period, model=model))
    print(FORMATS[shown](told))
    return FINE


async def _of_file(settings: Settings, half_year: HalfYear) -> making.Prepared:
    """Without the database: nothing of it is read."""
    wired = wire(settings)
    try:
        return _from(wired.office, half_year)
    finally:
        await wired.close()


def _from(office: Office, half_year: HalfYear) -> making.Prepared:
    language = detect(" ".join(each.draft.text for each in half_year.happened.goals))
    preparation = preparing.unkept(
        office,
        side=half_year.side,
        about_id=SUBJECT,
        manager_id=NOBODY,
        occasion=half_year.occasion,
        period=(half_year.begin, half_year.until),
    )
    preparation = replace(preparation, language=language)
    gathered = gather(
        half_year.happened,
        Asked(
            subject=SUBJECT,
            name=half_year.name,
            begin=half_year.begin,
            until=half_year.until,
            today=office.today(),
            occasion=half_year.occasion,
            language=language,
            wishes=tuple(
                Wish(id=str(number), words=words, day=half_year.begin)
                for number, words in enumerate(half_year.wishes, 1)
            ),
        ),
    )
    found = dossier.filled(office, preparation, gathered)
    return making.Prepared(name=half_year.name, dossier=found, drawn=making.builtin(office, found))


async def _of_database(
    settings: Settings,
    email: str,
    about: str,
    occasion: Occasion,
    period: tuple[date, date] | None,
    *,
    model: bool,
) -> making.Prepared:
    async with opened(settings) as wired:
        office = wired.office
        actor = await whoever(wired, email)
        async with office.store.unit() as unit:
            whom = (await person_of(unit, about)).id if about else None
            side, employee, manager = await both(unit, actor, whom)
            preparation = preparing.unkept(
                office,
                side=side,
                about_id=employee.id,
                manager_id=manager.id,
                occasion=occasion,
                period=period,
            )
            language = await preparing.spoken_in(unit, actor, employee.id)
            preparation = replace(preparation, language=language)
            found = await dossier.open_dossier(unit, office, preparation, employee)
        drawn = await _drawn(office, actor.id, found, model=model)
        return making.Prepared(name=employee.name, dossier=found, drawn=drawn)


async def _drawn(office: Office, asks: PersonId, found: dossier.Dossier, *, model: bool) -> making.Drawn:
    if not model:
        return making.builtin(office, found)
    return await making.drawn_by_model(office, asks, found)


def _day(text: str, option: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidInput(f"--{option} takes a day such as 2026-06-30, not {text!r}.") from None
