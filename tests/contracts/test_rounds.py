"""Rounds and recognition in every database: what waits, what is shown, and what nobody knows any more."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest

from goalcoach.domain.errors import Conflict, Misdeclared, NotFound
from goalcoach.domain.person import PersonId
from goalcoach.domain.recognition import Recognition
from goalcoach.domain.round import Rater, RaterState, Round, RoundKind, Word
from goalcoach.store.port import Store, Unit
from tests.store.samples import ADA, GRACE, LATER, NOW, a_person, some_people

RATERS = tuple(PersonId(f"rater-{number}") for number in range(6))
MARCH = date(2027, 3, 1)
ASKED = Round(
    id="round",
    owner_id=ADA,
    kind=RoundKind.PEERS,
    anonymous=True,
    behaviour="How I hand over",
    created_at=NOW,
)
NAMED = replace(ASKED, id="named", anonymous=False, created_at=LATER)


def word(author: PersonId, round_: Round = ASKED, **changes: object) -> Word:
    made = Word(
        id=f"{99 - int(author[-1])}-{round_.id}",
        round_id=round_.id,
        text=f"Seen by number {author[-1]}.",
        day=MARCH,
        author_id=author,
        at=None if round_.anonymous else NOW,
        shown=not round_.anonymous,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


async def asked(store: Store, *rounds: Round) -> None:
    """Ada has asked all six in these rounds; she reports to Grace."""
    await some_people(store)
    async with store.unit() as unit:
        for each in RATERS:
            await unit.people.put(a_person(each))
        for round_ in rounds:
            await unit.rounds.create(round_, RATERS)


async def say(store: Store, *authors: PersonId, round_: Round = ASKED) -> int:
    """They say something one after the other; how many words became visible by that."""
    seen = 0
    for author in authors:
        async with store.unit() as unit:
            await unit.rounds.say(word(author, round_))
            seen += await unit.rounds.show(round_.id)
    return seen


async def read(store: Store, round_: Round = ASKED) -> list[Word]:
    async with store.unit() as unit:
        return list((await unit.rounds.words(ADA)).get(round_.id, ()))


async def say_it(said: Word, unit: Unit) -> None:
    await unit.rounds.say(said)


async def refused(store: Store, error: type[Exception], *doing: Callable[[Unit], Awaitable[object]]) -> None:
    """Each of these, in a unit of its own, raises this."""
    for each in doing:
        with pytest.raises(error):
            async with store.unit() as unit:
                await each(unit)


async def test_nothing_is_shown_before_four_then_all_without_an_author_and_later_ones_in_twos(
    store: Store,
) -> None:
    await asked(store, ASKED)
    assert await say(store, *RATERS[:3]) == 0
    async with store.unit() as unit:
        await unit.rounds.decline("round", RATERS[5])
        await unit.rounds.take_back("round", RATERS[0])
        assert await unit.rounds.own_word("round", RATERS[0]) is None
        assert await unit.rounds.said_by(RATERS[1]) == [word(RATERS[1])]
    assert await say(store, RATERS[0], RATERS[0]) == 0, "three authors, however often they write"
    async with store.unit() as unit:
        assert await unit.rounds.raters("round", ADA) == [Rater(person_id=each) for each in RATERS]
        assert (await unit.rounds.shown("round"), await unit.rounds.words(ADA)) == (0, {})

    assert await say(store, RATERS[3]) == 4

    nameless = [word(each, author_id=None, shown=True) for each in (RATERS[3], *RATERS[2::-1])]
    assert await read(store) == nameless, "by ids of chance, here the other way round"
    async with store.unit() as unit:
        assert [each.state for each in await unit.rounds.raters("round", ADA)] == [RaterState.OPEN] * 6
        assert await unit.rounds.said_by(RATERS[1]) == []
    await refused(
        store,
        Conflict,
        lambda unit: unit.rounds.say(word(RATERS[1], text="Anew")),
        lambda unit: unit.rounds.take_back("round", RATERS[1]),
    )
    assert (await say(store, RATERS[4]), len(await read(store))) == (0, 4), "one alone would be the last"
    async with store.unit() as unit:
        await unit.rounds.take_back("round", RATERS[5])
    assert (await say(store, RATERS[5]), len(await read(store))) == (2, 6)


async def test_words_with_a_name_are_read_at_once_and_each_side_reaches_its_own(store: Store) -> None:
    await asked(store, ASKED, NAMED)
    await say(store, RATERS[1], RATERS[0], round_=NAMED)
    async with store.unit() as unit:
        await unit.rounds.decline("named", RATERS[2])
    async with store.unit() as unit:
        states = {each.person_id: each.state for each in await unit.rounds.raters("named", ADA)}
        assert (states[RATERS[0]], states[RATERS[2]]) == (RaterState.ANSWERED, RaterState.DECLINED)
        assert [each.author_id for each in (await unit.rounds.words(ADA))["named"]] == [RATERS[1], RATERS[0]]
        assert await unit.rounds.of(ADA) == [NAMED, ASKED]
        assert await unit.rounds.asked(RATERS[0]) == [
            (NAMED, RaterState.ANSWERED),
            (ASKED, RaterState.OPEN),
        ]
        await unit.rounds.take_back("named", RATERS[0])
        await unit.rounds.looked(NAMED, 1)
    async with store.unit() as unit:
        assert (await unit.rounds.get("named", ADA)).looked == 1
    await refused(
        store,
        NotFound,
        lambda unit: unit.rounds.get("named", GRACE),
        lambda unit: unit.rounds.raters("named", RATERS[0]),
        lambda unit: unit.rounds.get_asked("named", ADA),
        lambda unit: unit.rounds.share(word(RATERS[1], NAMED).id, RATERS[1], GRACE),
        lambda unit: unit.rounds.share(word(RATERS[1], NAMED).id, GRACE, GRACE),
        lambda unit: unit.rounds.remove("named", RATERS[0]),
    )
    async with store.unit() as unit:
        await unit.rounds.remove("named", ADA)
        assert await unit.rounds.said_by(RATERS[1]) == []


async def test_the_database_refuses_words_that_would_tell_who_wrote(store: Store) -> None:
    await asked(store, ASKED, NAMED)

    for wrong in (
        word(RATERS[0], shown=True),
        word(RATERS[0], at=NOW),
        word(RATERS[0], shared_with=GRACE),
        word(RATERS[0], NAMED, shown=False),
        word(RATERS[0], NAMED, at=None),
    ):
        await refused(store, Misdeclared, partial(say_it, wrong))


async def test_that_somebody_spoke_unasked_is_not_to_be_known_before_it_is_shown(store: Store) -> None:
    unasked = replace(ASKED, id="unasked", kind=RoundKind.UNASKED, behaviour="")
    await asked(store)
    async with store.unit() as unit:
        await unit.rounds.create(unasked, [])
        for each in RATERS[:4]:
            await unit.rounds.add_rater("unasked", each)
            await unit.rounds.add_rater("unasked", each)
        assert await unit.rounds.collecting(ADA) == unasked
    await say(store, *RATERS[:3], round_=unasked)
    async with store.unit() as unit:
        counts = await unit.kept.counts(ADA)
        assert (counts["feedback_round.owner_id"], counts["feedback_word"]) == (0, 0)
        assert await unit.rounds.of(ADA) == []
    await refused(store, NotFound, lambda unit: unit.rounds.get("unasked", ADA))

    await say(store, RATERS[3], round_=unasked)

    async with store.unit() as unit:
        assert await unit.rounds.of(ADA) == [unasked]
        assert await unit.rounds.raters("unasked", ADA) == []
        assert await unit.rounds.collecting(ADA) is None, "the next word begins another"
        counts = await unit.kept.counts(ADA)
        assert (counts["feedback_round.owner_id"], counts["feedback_word"]) == (1, 4)


async def test_what_is_shared_is_read_by_whoever_leads_them_now_and_carries_no_author_of_a_nameless_word(
    store: Store,
) -> None:
    await asked(store, ASKED, NAMED)
    await say(store, *RATERS[:4])
    await say(store, RATERS[0], round_=NAMED)
    thanks = Recognition(
        id="thanks", giver_id=RATERS[1], receiver_id=ADA, text="Wrote it", effect="It ran", day=MARCH, at=NOW
    )
    async with store.unit() as unit:
        await unit.recognitions.give(thanks)
        assert await unit.rounds.shared_between(ADA, date.min, date.max) == [], "nothing unless shared"
        await unit.rounds.share(word(RATERS[0]).id, ADA, GRACE)
        await unit.rounds.share(word(RATERS[0], NAMED).id, ADA, GRACE)
        await unit.recognitions.share("thanks", ADA, GRACE)
    async with store.unit() as unit:
        found = {each.id: each for each in await unit.rounds.shared_between(ADA, MARCH, MARCH)}
        nameless, named = found.pop("99-round"), found.pop("99-named")
        assert (nameless.author_id, nameless.raters, nameless.month_only) == (None, 4, True)
        assert (named.author_id, named.raters, named.about) == (RATERS[0], 1, "How I hand over")
        assert (found.pop("thanks").author_id, found) == (RATERS[1], {})
        within = await unit.rounds.shared_between(ADA, MARCH + timedelta(days=9), date.max)
        assert [each.id for each in within] == ["99-round"], "it belongs to its whole month"
    await refused(
        store,
        NotFound,
        lambda unit: unit.recognitions.share("thanks", GRACE, None),
        lambda unit: unit.recognitions.remove("thanks", RATERS[1]),
        lambda unit: unit.recognitions.take_back("thanks", ADA, since=NOW),
    )
    await refused(store, Conflict, lambda unit: unit.recognitions.take_back("thanks", RATERS[1], since=LATER))
    async with store.unit() as unit:
        ada = await unit.people.get(ADA)
        await unit.people.put(replace(ada, manager_id=RATERS[5]))
    async with store.unit() as unit:
        assert await unit.rounds.shared_between(ADA, date.min, date.max) == [], "not by who leads them next"
        await unit.recognitions.take_back("thanks", RATERS[1], since=NOW)
        assert (await unit.recognitions.received(ADA), await unit.recognitions.given(RATERS[1])) == ([], [])
