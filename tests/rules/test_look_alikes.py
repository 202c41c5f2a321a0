"""Words with letters of another alphabet in them, which word lists do not know and readers do not see."""

from __future__ import annotations

import pytest

from goalcoach.domain.draft import Draft, OptionDraft, ReplyDraft
from goalcoach.domain.finding import Origin
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.samples import TODAY
from goalcoach.rules.verdict import Refused


def drafts(word: str) -> tuple[tuple[Draft, str], ...]:
    return (
        (ReplyDraft(text=f"You are {word}. What is next?"), "RP108"),
        (OptionDraft(text=f"fewer {word} calls"), "RP403"),
        (
            TalkingPointDraft(
                text=f"What is {word} about it?", part=Part.DEVELOPMENT, kind=PointKind.QUESTION
            ),
            "TP103",
        ),
    )


def codes(draft: Draft) -> set[str]:
    verdict = judge(draft, Facts(today=TODAY, origin=Origin.MODEL))
    return {each.code for each in verdict.reasons} if isinstance(verdict, Refused) else set()


@pytest.mark.parametrize("word", ["l\u0430zy", "p\u043eor", "r\u0430\u0456sed"])
def test_a_word_of_two_alphabets_is_refused(word: str) -> None:
    assert all(code in codes(draft) for draft, code in drafts(word))


@pytest.mark.parametrize("word", ["late", "größer", "\u03bcm", "\u041c\u0438\u0440"])
def test_words_of_one_alphabet_are_none_of_these(word: str) -> None:
    assert all(code not in codes(draft) for draft, code in drafts(word))
