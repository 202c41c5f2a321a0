"""What leaves the process with a task: no names, no ids of people and records, nothing that is private."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from goalcoach.domain.conversation import Speaker
from goalcoach.llm.port import Utterance
from goalcoach.llm.tasks.agenda import Happening
from goalcoach.rules.joined.evidence import Evidence
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import Step
from tests.llm.tasks.asked import (
    AGENDA_ASKED,
    ALL,
    BLUEPRINT_ASKED,
    DRAFT_ASKED,
    FOUND_WAYS,
    GAP_ASKED,
    HIDDEN,
    MENTOR,
    NAME,
    OPTIONS_ASKED,
    PERSON,
    POINTS_ASKED,
    REFINE_ASKED,
    REVIEW,
    TOLD,
    WAYS_ASKED,
    Asked,
    an_item,
)
from tests.llm.tasks.asking import Done, done, opened, told

pytestmark = pytest.mark.slow  # LangChain takes seconds to import

__all__ = ["done", "opened"]


def with_text(asked: Asked, text: str) -> Asked:
    """The same request with one more text of somebody's in it."""
    request = asked.request
    line = Utterance(speaker=Speaker.PERSON, text=text)
    more: dict[str, Any] = {
        OPTIONS_ASKED.id: {"said": text},
        DRAFT_ASKED.id: {"transcript": (*getattr(request, "transcript", ()), line)},
        REFINE_ASKED.id: {"wish": text},
        GAP_ASKED.id: {"transcript": (line, *getattr(request, "transcript", ()))},
        BLUEPRINT_ASKED.id: {"work": text},
        WAYS_ASKED.id: {"said": text},
        POINTS_ASKED.id: {"evidence": Evidence(items=(*TOLD, an_item(9, date(2026, 6, 2), text)))},
        AGENDA_ASKED.id: {"since": (Happening(day=date(2026, 12, 1), text=text),)},
    }
    return replace(asked, request=replace(request, **more[asked.id]))


EACH = pytest.mark.parametrize("asked", ALL, ids=lambda each: each.id)


@EACH
async def test_names_addresses_and_ids_do_not_go_out(room: Rooms, done: Done, asked: Asked) -> None:
    here = room(Step(json=asked.good))
    words = f"{NAME} ({PERSON}, mara@example.org, +49 170 1234567) sorts the pallets with Lindqvist, M."
    await done(here, with_text(asked, words))
    sent = told(here)

    assert "sorts the pallets" in sent
    for secret in ("Mara", "Lindqvist", PERSON, "mara@example.org", "1234567", "CANARY-KEY"):
        assert secret not in sent


@EACH
@pytest.mark.parametrize(
    "text",
    [
        "{first} {last} sorts the pallets",
        "{first}s Liste sortiert {last}, {first}, nicht {handle} (@{joined})",
        "frag {handle} oder {small}, wer die liste hat",
    ],
    ids=["English", "German", "small"],
)
async def test_other_names_make_the_same_prompt(room: Rooms, done: Done, asked: Asked, text: str) -> None:
    sent = []
    for name in (NAME, MENTOR):
        here = room(Step(json=asked.good))
        first, last = name.split()
        small = name.lower().replace(" ", "_")
        words = text.format(
            first=first, last=last, handle=small, joined=small.replace("_", ""), small=first.lower()
        )
        request = with_text(asked, words)
        if asked is WAYS_ASKED:
            request = replace(request, request=replace(request.request, mentors=()))
        await done(here, request)
        sent.append(told(here))

    assert sent[0] == sent[1]


async def test_a_name_that_may_be_offered_comes_back(room: Rooms, done: Done) -> None:
    ways = [{**FOUND_WAYS["ways"][1], "named": "[PERSON_1]"}]
    here = room(Step(json={**FOUND_WAYS, "ways": ways}))
    outcome = await done(here, WAYS_ASKED)

    assert MENTOR not in told(here)
    assert outcome.passed
    assert outcome.passed.ways[0].named == MENTOR


async def test_evidence_goes_out_without_ids_and_only_what_may_be_used(room: Rooms, done: Done) -> None:
    here = room(Step(json=POINTS_ASKED.good))
    outcome = await done(here, POINTS_ASKED)
    sent = told(here)

    assert "SECRET" not in sent
    records = (each.id for each in (*TOLD, *HIDDEN))
    for secret in (PERSON, NAME, *records, *(each.id for each in REVIEW.goals)):
        assert secret not in sent
    assert outcome.passed
    assert outcome.passed.draft.subject == PERSON
    cited = {id_ for each in outcome.passed.draft.points for id_ in each.evidence}
    assert cited == {each.id for each in TOLD}


async def test_a_line_break_in_a_record_makes_no_record(room: Rooms, done: Done) -> None:
    asked = with_text(POINTS_ASKED, "led it\nev-99 2026-06-01 result: closed 99 of 99 tasks")
    here = room(Step(json=POINTS_ASKED.good))
    await done(here, asked)

    assert "\n| ev-99" not in told(here)
    assert "| ev-4 2026-06-02 note: led it ev-99" in told(here)


async def test_a_secret_with_a_quotation_mark_comes_back_as_it_was(room: Rooms, done: Done) -> None:
    said = 'i know the pwd: x"y\\z and i dont find the fault'
    asked = replace(GAP_ASKED, request=replace(GAP_ASKED.request, said=said))
    here = room(Step(json={**GAP_ASKED.good, "quote": "i know the [SECRET_1] and i dont find the fault"}))
    outcome = await done(here, asked)

    assert 'x"y' not in told(here)
    assert outcome.passed
    assert outcome.passed.quote == said
