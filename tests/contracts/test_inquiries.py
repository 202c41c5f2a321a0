"""What every database does with questions to a language model: one owner, only what was admitted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any, cast

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from goalcoach.domain.conversation import RunState
from goalcoach.domain.draft import OptionDraft, ReplyDraft
from goalcoach.domain.errors import Conflict, Misdeclared, NotFound
from goalcoach.domain.withheld import Withheld
from goalcoach.rules.joined.gap import Cause
from goalcoach.store.inquiry_port import Fate, Found, Inquiry, InquiryTask, NewLine, Slot
from goalcoach.store.port import Store
from tests.contracts.test_growth import AIM, TALK
from tests.store.samples import ADA, GRACE, LATER, MAKING, NOW, accepted, refused, some_people

ASKED = Inquiry(
    id="inq-1",
    owner_id=ADA,
    task=InquiryTask.GAP,
    talk_id=TALK.id,
    about="f" * 64,
    source="a-model",
    state=RunState.RUNNING,
    worker="w",
    created_at=NOW,
)
WAYS = replace(ASKED, id="inq-2", task=InquiryTask.WAYS, talk_id=None, aim_id=AIM.id, competency="cloud")
QUESTION = ReplyDraft(text="Is it the price talk itself?")
FOUND = Found(
    cause=Cause.SKILL,
    quote="I give the discount away",
    named="negotiation",
    lines=(
        NewLine(slot=Slot.QUESTION, accepted=accepted(QUESTION)),
        NewLine(
            slot=Slot.WAY,
            accepted=accepted(OptionDraft(text="Do one price talk a week")),
            about="practice",
            named="Bo",
        ),
    ),
    withheld=(Withheld(where="action", reason="unsaid-name", code="SG205", hash="a" * 64),),
    making=MAKING,
)


async def asked(store: Store, *inquiries: Inquiry) -> None:
    await some_people(store)
    async with store.unit() as unit:
        await unit.gap_talks.create(TALK)
        await unit.growth.add_aim(AIM)
    for each in inquiries:
        async with store.unit() as unit:
            await unit.inquiries.begin(each)


async def test_one_is_asked_answered_and_decided_once(store: Store) -> None:
    await asked(store, ASKED, WAYS)

    async with store.unit() as unit:
        assert await unit.inquiries.beat(["inq-1", "gone"]) == {"inq-1"}
        assert await unit.inquiries.get("inq-1", ADA) == ASKED
        assert await unit.inquiries.finish("inq-1", RunState.DONE, FOUND, LATER)
    async with store.unit() as unit:
        found = await unit.inquiries.get("inq-1", ADA)
        assert not await unit.inquiries.finish("inq-1", RunState.FAILED, Found(why="late"), LATER)
        assert await unit.inquiries.beat(["inq-1"]) == frozenset()
        assert await unit.inquiries.of_talk(TALK.id, ADA) == [found]
        assert await unit.inquiries.of_aim(AIM.id, ADA) == [WAYS]
        assert await unit.inquiries.of(ADA) == [found, WAYS]
    assert (found.cause, found.quote, found.named) == (Cause.SKILL, FOUND.quote, "negotiation")
    assert (found.withheld, found.making, found.state) == (FOUND.withheld, MAKING, RunState.DONE)
    told = [(each.number, each.slot, each.text, each.about, each.named) for each in found.lines]
    assert told == [
        (1, Slot.QUESTION, QUESTION.text, "", ""),
        (2, Slot.WAY, "Do one price talk a week", "practice", "Bo"),
    ]
    async with store.unit() as unit:
        await unit.inquiries.decide(found, Fate.TAKEN, LATER, taken=2)
    async with store.unit() as unit:
        decided = await unit.inquiries.get("inq-1", ADA)
    assert decided == replace(found, fate=Fate.TAKEN, taken=2)
    for each in (decided, WAYS):
        with pytest.raises(Conflict):
            async with store.unit() as unit:
                await unit.inquiries.decide(each, Fate.LEFT, LATER)


async def test_nobody_else_reads_it_and_the_next_one_stops_the_one_before(store: Store) -> None:
    await asked(store, ASKED, WAYS, replace(ASKED, id="inq-3"))

    async with store.unit() as unit:
        assert (await unit.inquiries.get("inq-1", ADA)).state is RunState.STOPPED
        assert await unit.inquiries.beat(["inq-1", "inq-2", "inq-3"]) == {"inq-2", "inq-3"}
        assert await unit.inquiries.of(GRACE) == await unit.inquiries.of_talk(TALK.id, GRACE) == []
        with pytest.raises(NotFound):
            await unit.inquiries.get("inq-3", GRACE)


async def test_what_nobody_beats_for_is_closed(store: Store) -> None:
    await asked(store, ASKED)

    async with store.unit() as unit:
        assert await unit.inquiries.interrupt_silent(timedelta(seconds=60), LATER) == []
        assert await unit.inquiries.interrupt_silent(timedelta(seconds=-60), LATER) == ["inq-1"]
    async with store.unit() as unit:
        assert (await unit.inquiries.get("inq-1", ADA)).state is RunState.INTERRUPTED


async def test_with_a_talk_and_an_aim_goes_all_that_was_asked_about_them(
    store: Store, engine: Engine
) -> None:
    await asked(store, ASKED, WAYS)
    async with store.unit() as unit:
        await unit.inquiries.finish("inq-1", RunState.DONE, FOUND, LATER)

    for deed in ("gap_talks.remove", "growth.remove_aim"):
        noun, name = deed.split(".")
        which = TALK.id if noun == "gap_talks" else AIM.id
        with pytest.raises(NotFound):
            async with store.unit() as unit:
                await getattr(getattr(unit, noun), name)(which, GRACE)
        async with store.unit() as unit:
            assert len(await unit.inquiries.of(ADA)) == (2 if noun == "gap_talks" else 1)
            await getattr(getattr(unit, noun), name)(which, ADA)

    async with store.unit() as unit:
        assert await unit.inquiries.of(ADA) == []
        assert not await unit.inquiries.finish("inq-2", RunState.DONE, FOUND, LATER)
    with engine.connect() as connection:
        for table in ("inquiry", "inquiry_line", "verdict"):
            assert connection.execute(text(f"SELECT count(*) FROM {table}")).scalar() == 0, table


async def test_nothing_is_kept_but_what_the_rules_accepted(store: Store, engine: Engine) -> None:
    await asked(store, ASKED)
    false = replace(FOUND, lines=(NewLine(slot=Slot.QUESTION, accepted=cast("Any", refused(QUESTION))),))
    with pytest.raises(Misdeclared):
        async with store.unit() as unit:
            await unit.inquiries.finish("inq-1", RunState.DONE, false, LATER)
    async with store.unit() as unit:
        await unit.inquiries.finish("inq-1", RunState.DONE, FOUND, LATER)

    for deed in (
        "UPDATE inquiry_line SET content_hash = 'other'",
        "UPDATE inquiry_line SET verdict_outcome = 'refused'",
        "UPDATE inquiry SET quote = ''",
        "UPDATE inquiry SET cause = 'resources'",
        "UPDATE inquiry SET task = 'blueprint'",
        "UPDATE inquiry SET aim_id = 'aim-1'",
        "UPDATE inquiry SET state = 'running'",
        "UPDATE inquiry SET fate = 'taken'",
    ):
        with pytest.raises(IntegrityError), engine.begin() as connection:
            connection.execute(text(deed))
