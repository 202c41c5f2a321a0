"""What every database does with the organisation's own versions of prompts, and with the one that is live."""

from __future__ import annotations

from dataclasses import replace

import pytest

from goalcoach.domain.errors import Conflict, NotFound
from goalcoach.store.port import Store
from goalcoach.store.prompt_port import FIRST_OWN, OwnVersion, PromptStep, Stage, StepKind
from tests.store.samples import ADA, GRACE, LATER, NOW, some_people

REPLY = "coach/reply"
OWN = OwnVersion(
    prompt_id=REPLY, version=0, base=1, content="words", by_id=ADA, created_at=NOW, changed_at=NOW
)


async def test_words_that_nobody_signed_off_stay_their_writers_in_a_copy(store: Store) -> None:
    await some_people(store)
    copy = replace(OWN, base=FIRST_OWN, by_id=GRACE)
    async with store.unit() as unit:
        await unit.prompts.create(OWN)
        assert (await unit.prompts.create(copy)).version == FIRST_OWN + 1
        assert await unit.prompts.writers(REPLY, FIRST_OWN + 1) == {ADA, GRACE}
        await unit.prompts.stage(REPLY, FIRST_OWN, Stage.DRAFT, Stage.RELEASED, revision=1)
        assert (await unit.prompts.create(copy)).version == FIRST_OWN + 2
        assert await unit.prompts.writers(REPLY, FIRST_OWN + 2) == {GRACE}


async def test_own_versions_count_for_themselves_and_change_while_they_are_drafts(store: Store) -> None:
    await some_people(store)
    async with store.unit() as unit:
        assert await unit.prompts.create(OWN) == replace(OWN, version=FIRST_OWN)
        assert (await unit.prompts.create(OWN)).version == FIRST_OWN + 1
        assert (await unit.prompts.create(replace(OWN, prompt_id="coach/draft"))).version == FIRST_OWN
        await unit.prompts.edit(REPLY, FIRST_OWN, "other", revision=1, by=GRACE, at=LATER)
        edited = replace(OWN, version=FIRST_OWN, content="other", revision=2, changed_at=LATER)
        assert await unit.prompts.get(REPLY, FIRST_OWN) == edited
        assert await unit.prompts.writers(REPLY, FIRST_OWN) == {ADA, GRACE}
        assert await unit.prompts.writers(REPLY, FIRST_OWN + 1) == {ADA}
        with pytest.raises(Conflict, match="changed this version"):
            await unit.prompts.edit(REPLY, FIRST_OWN, "late", revision=1, by=GRACE, at=LATER)
        with pytest.raises(NotFound):
            await unit.prompts.edit(REPLY, 1, "goalcoach's own", revision=1, by=GRACE, at=LATER)
        await unit.prompts.remove(REPLY, FIRST_OWN + 1)
        assert await unit.prompts.writers(REPLY, FIRST_OWN + 1) == frozenset()
        assert (await unit.prompts.create(OWN)).version == FIRST_OWN + 2, "a number is spent"
        await unit.prompts.remove(REPLY, FIRST_OWN + 2)
        assert [(each.prompt_id, each.version) for each in await unit.prompts.all()] == [
            ("coach/draft", FIRST_OWN),
            (REPLY, FIRST_OWN),
        ]


async def test_what_was_put_forward_is_neither_changed_nor_removed(store: Store) -> None:
    await some_people(store)
    step = PromptStep(
        id="s1",
        prompt_id=REPLY,
        version=FIRST_OWN,
        kind=StepKind.BACK,
        by_id=GRACE,
        at=LATER,
        note="not yet",
        hash="aa",
    )
    async with store.unit() as unit:
        await unit.prompts.create(OWN)
        await unit.prompts.stage(REPLY, FIRST_OWN, Stage.DRAFT, Stage.CANDIDATE, revision=1)
        with pytest.raises(Conflict):
            await unit.prompts.edit(REPLY, FIRST_OWN, "other", revision=2, by=GRACE, at=LATER)
        with pytest.raises(Conflict):
            await unit.prompts.remove(REPLY, FIRST_OWN)
        with pytest.raises(Conflict):
            await unit.prompts.stage(REPLY, FIRST_OWN, Stage.DRAFT, Stage.CANDIDATE, revision=2)
        await unit.prompts.stage(REPLY, FIRST_OWN, Stage.CANDIDATE, Stage.DRAFT, revision=2)
        await unit.prompts.step(step)
        earlier = replace(step, id="s0", at=NOW, unmeasured="Fair by name")
        await unit.prompts.step(earlier)
        assert await unit.prompts.steps(REPLY) == [step, earlier]
        with pytest.raises(Conflict, match="put forward once"):
            await unit.prompts.remove(REPLY, FIRST_OWN)


async def test_one_version_is_live_and_of_two_who_decide_at_once_one_is_told(store: Store) -> None:
    await some_people(store)
    async with store.unit() as unit:
        own = await unit.prompts.create(OWN)
        assert await unit.prompts.live() == {}
        await unit.prompts.make_live(REPLY, FIRST_OWN, instead_of=1, at=NOW)
        assert await unit.prompts.live() == {REPLY: FIRST_OWN}
        assert await unit.prompts.live_texts() == [own]
        with pytest.raises(Conflict, match="went live meanwhile"):
            await unit.prompts.make_live(REPLY, 1002, instead_of=1, at=LATER)
    async with store.unit() as unit:
        await unit.prompts.make_live(REPLY, 1, instead_of=FIRST_OWN, at=LATER)
        assert await unit.prompts.live() == {REPLY: 1}
        assert await unit.prompts.live_texts() == [], "goalcoach's own text is not in the database"
