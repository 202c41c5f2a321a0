"""Whatever is said in a talk about causes passes the rules that judge the words of a model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import permutations

import pytest

from goalcoach.domain.draft import OptionDraft, ReplyDraft
from goalcoach.domain.goal import GoalDraft
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.words import BOOKS
from goalcoach.llm.builtin.causes.words.book import CauseBook
from goalcoach.rules.engine import judge
from goalcoach.rules.joined.gap import LEARNABLE, Cause, Gap
from goalcoach.rules.kind import classify
from goalcoach.rules.samples import MODEL_FACTS
from tests.each import every

FACTS = replace(MODEL_FACTS, said=())
"""Nobody has said a number, a name or a date."""


def replies(book: CauseBook) -> Iterator[str]:
    for probe, question in book.questions.items():
        if probe is not Probe.WEIGHS:
            yield question
    for first, second in permutations(book.names.values(), 2):
        yield book.questions[Probe.WEIGHS].format(first=first, second=second)
    for following in book.following.values():
        yield f"{following.sentence} {following.question}"
    yield from (f"{each} {book.unclear.question}" for each in book.finding_out.values())
    yield f"{book.unclear.sentence} {book.watch} {book.unclear.question}"


def options(book: CauseBook) -> Iterator[str]:
    yield book.unknown
    yield from (name[:1].upper() + name[1:] for name in book.names.values())
    yield from (choice.text for choices in book.choices.values() for choice in choices)


@every(("language", "text"), [(book.language, text) for book in BOOKS.values() for text in replies(book)])
def test_every_reply_is_accepted_as_a_models(language: str, text: str) -> None:
    verdict = judge(ReplyDraft(text=text, language=language), replace(FACTS, language=language))

    assert verdict.findings == ()


@every(("language", "text"), [(book.language, text) for book in BOOKS.values() for text in options(book)])
def test_every_option_is_accepted_as_a_models(language: str, text: str) -> None:
    verdict = judge(OptionDraft(text=text, language=language), replace(FACTS, language=language))

    assert verdict.findings == ()


@pytest.mark.parametrize("cause", sorted(set(Cause) - LEARNABLE))
@pytest.mark.parametrize("language", BOOKS)
def test_no_learning_is_named_where_it_is_no_cure(language: str, cause: Cause) -> None:
    text = BOOKS[language].following[cause].sentence
    goal = GoalDraft(kind=classify(text, language=language).kind, text=text, language=language)

    verdict = judge(goal, replace(FACTS, language=language, gap=Gap(cause=cause)))

    assert "AL104" not in [finding.code for finding in verdict.findings]


@pytest.mark.parametrize("book", BOOKS.values(), ids=list(BOOKS))
def test_every_book_is_whole(book: CauseBook) -> None:
    assert set(book.questions) == set(Probe)
    assert set(book.choices) == set(Probe) - {Probe.WEIGHS}
    assert set(book.names) == set(book.following) == set(book.finding_out) == set(Cause)
    assert all(2 <= len(choices) + 1 <= 4 for choices in book.choices.values()), "the way out is one of them"
    assert len(set(book.names.values())) == len(Cause)
