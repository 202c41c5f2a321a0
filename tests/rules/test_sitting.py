"""A sitting gives a verdict again where it is the engine's own on this very content, and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from goalcoach.domain.draft import ReplyDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.samples import a_reply, heard
from goalcoach.rules.sitting import Sitting
from goalcoach.rules.verdict import Accepted, Refused

FACTS = heard("we have 82 visits")
GOOD, BAD = a_reply("From 82 to what?"), a_reply("How about 90 visits?")


@pytest.fixture
def sitting() -> Sitting:
    return Sitting(FACTS)


@pytest.mark.parametrize("draft", [GOOD, BAD], ids=["good", "bad"])
def test_it_judges_as_the_engine_does_and_once(sitting: Sitting, draft: ReplyDraft) -> None:
    first = sitting.judge(draft)

    assert (type(first), first.id) == (type(judge(draft, FACTS)), judge(draft, FACTS).id)
    assert sitting.judge(replace(draft)) is first


def test_a_part_of_a_reply_is_not_the_whole(sitting: Sitting) -> None:
    part = a_reply("We have 82 visits.", whole=False)

    assert isinstance(sitting.judge(part), Accepted)
    assert isinstance(sitting.judge(replace(part, whole=True)), Refused)


def test_a_draft_that_was_touched_meanwhile_is_judged_anew(sitting: Sitting) -> None:
    draft = a_reply("From 82 to what?")
    first = sitting.judge(draft)
    object.__setattr__(draft, "text", BAD.text)

    assert isinstance(sitting.judge(draft), Refused)
    assert sitting.judge(GOOD) is not first


def test_what_the_engine_did_not_make_is_not_given(sitting: Sitting) -> None:
    kept: dict[str, list[Any]] = sitting._verdicts  # as an attacker would
    forged: Accepted[ReplyDraft] = Accepted.__new__(Accepted)
    for name in ("draft", "content", "_made_of"):
        object.__setattr__(forged, name, getattr(judge(BAD, FACTS), name))
    kept[BAD.text] = [forged]

    assert isinstance(sitting.judge(BAD), Refused)


def test_a_verdict_on_other_words_is_not_given(sitting: Sitting) -> None:
    kept = sitting._verdicts  # as an attacker would
    kept[BAD.text] = [sitting.judge(GOOD)]

    assert isinstance(sitting.judge(BAD), Refused)


def test_what_cannot_be_hashed_is_refused_each_time(sitting: Sitting) -> None:
    draft = a_reply(object())  # type: ignore[arg-type]

    first, second = sitting.judge(draft), sitting.judge(draft)

    assert isinstance(first, Refused)
    assert isinstance(second, Refused)
    assert first is not second
