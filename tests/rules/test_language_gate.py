"""The gate in a language without word lists: as strict on an llm as in English, and mild on a person."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from goalcoach.domain.draft import Draft, OptionDraft, ReplyDraft
from goalcoach.domain.finding import Origin, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.talking import TalkingPointsDraft
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.detect import detect
from goalcoach.rules.language.plain import PLAIN
from goalcoach.rules.odd_letters import PHONETIC, RARE
from goalcoach.rules.rule import WORDED, Rule
from goalcoach.rules.samples import FACTS, MODEL_FACTS, a_point, a_reply, usual_facts
from goalcoach.rules.verdict import Accepted, Refused
from tests.each import every
from tests.rules import strategies as some

WITHOUT_WORDS = ("de", "fr", "xx", "")
PROMISE = "You will surely get promoted with a great rating. **What is next?**"
NAMES = {"SG203", "RP303", "RP406", "TP304"}
"""In German a capital alone makes no name: what stands behind a number or an article is a noun."""
A_DATE = {"SG201": "SG202", "RP301": "RP302", "RP402": "RP408", "TP301": "TP302"}
"""A number in one language may be a year in another ("2027 sales"): the rule about dates refuses it there."""
REFUSING = [each for each in RULES.values() if each.model is Severity.BLOCK]


def in_language(draft: Draft, language: str) -> Draft:
    """The same draft, labelled with another language."""
    if isinstance(draft, GoalDraft):
        parts = tuple(replace(part, language=language) for part in draft.key_results)
        return replace(draft, language=language, key_results=parts)
    if isinstance(draft, TalkingPointsDraft):
        points = tuple(replace(point, language=language) for point in draft.points)
        return replace(draft, language=language, points=points)
    return replace(draft, language=language)


def blocks(draft: Draft, facts: Facts) -> set[str]:
    """Codes of what refuses a draft."""
    return {each.code for each in judge(draft, facts).findings if each.severity is Severity.BLOCK}


@pytest.mark.slow
@every("each", REFUSING, ids=lambda each: each.code)
def test_what_refuses_text_of_an_llm_does_so_in_every_language(each: Rule[Any]) -> None:
    gone: list[tuple[str, str, set[str]]] = []

    for bad in each.bad:
        told = replace(bad.facts or usual_facts(bad.draft), origin=Origin.MODEL)
        expected = blocks(bad.draft, told) | {each.code}
        for language in WITHOUT_WORDS:
            # German is no foreign language in German
            at_home = {"RP305", "RP407"} if detect(bad.draft.text) == language else set()
            if lost := expected - at_home - blocks(in_language(bad.draft, language), told):
                gone.append((language, bad.draft.text, lost))

    assert gone == []


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(draft=some.DRAFTS, facts=some.FACTS, language=st.sampled_from(WITHOUT_WORDS))
@example(GoalDraft(kind=GoalKind.PERFORMANCE, text="", activities=("ā",)), MODEL_FACTS, "fr")
@example(GoalDraft(kind=GoalKind.PERFORMANCE, text="", mastery="\u0300"), MODEL_FACTS, "fr")
@example(GoalDraft(kind=GoalKind.PERFORMANCE, text="", why="\u0262o"), MODEL_FACTS, "fr")
@example(OptionDraft(text="twice"), replace(MODEL_FACTS, said=()), "de")
def test_no_rule_against_an_llm_vanishes_with_the_language(draft: Draft, facts: Facts, language: str) -> None:
    told = replace(facts, origin=Origin.MODEL)

    kept = blocks(in_language(draft, language), told)
    lost = {each for each in blocks(in_language(draft, "en"), told) - kept if A_DATE.get(each) not in kept}

    # German is no foreign language in German
    at_home = {"RP305", "RP407"} if detect(draft.text) == language else set()
    # Letters that English has in names alone may be its own ("ā" is Latvian): SG109 refuses a word with one
    # only where a word that is listed hides in it.
    foreign = RARE.search(repr(draft)) or PHONETIC.search(repr(draft))
    of_its_own = {"SG109"} if language not in WORDED and foreign else set()
    in_german = NAMES | (
        set(A_DATE) if "twice" in repr(draft) else set()
    )  # no number there: "zweimal" is one
    assert lost - at_home - of_its_own <= (in_german if language == "de" else set())


@pytest.mark.parametrize("language", sorted({*WITHOUT_WORDS} - WORDED))
def test_a_listed_word_hides_in_no_letters_of_another_language(language: str) -> None:
    hidden = GoalDraft(kind=GoalKind.PERFORMANCE, text="Sell more, or be fīred", activities=("ā",))

    assert "SG109" in blocks(in_language(hidden, language), MODEL_FACTS)
    assert "SG109" not in blocks(in_language(replace(hidden, text="Sell more"), language), MODEL_FACTS)


@pytest.mark.parametrize("language", [*sorted(WORDED), *WITHOUT_WORDS])
def test_a_promise_is_refused_whatever_language_it_claims(language: str) -> None:
    assert isinstance(judge(ReplyDraft(text=PROMISE, language=language), MODEL_FACTS), Refused)
    assert isinstance(
        judge(OptionDraft(text="I want to be promoted", language=language), MODEL_FACTS), Refused
    )


def test_a_person_is_not_judged_by_words_of_another_language() -> None:
    text = "Die Kundenzufriedenheit bis zum 30. Juni 2027 von 82 auf 90 % steigern"
    draft = GoalDraft(kind=GoalKind.PERFORMANCE, text=text, language="de")

    verdict = judge(draft, replace(FACTS, language="de"))

    assert isinstance(verdict, Accepted)
    assert [each.code for each in verdict.findings if RULES[each.code].languages is not None] == []


@pytest.mark.parametrize("text", ["Réduire les retards", "Réduire les retards de 9 % à 4 % (30.6.2027)"])
def test_without_words_no_letter_is_no_and_the_verdict_says_why(text: str) -> None:
    verdict = judge(GoalDraft(kind=GoalKind.PERFORMANCE, text=text, language="fr"), FACTS)

    told = {each.criterion.value: each.letter.value for each in verdict.letters}
    seen = "yes" if "%" in text else "unknown"
    assert told == {
        "specific": "unknown",
        "measurable": seen,
        "achievable": "unknown",
        "relevant": "unknown",
        "time_bound": seen,
    }
    assert "SG306" in {each.code for each in verdict.findings}


@pytest.mark.parametrize(
    ("text", "measurable", "time_bound"),
    [
        ("２０２７年６月３０日までに売上を１５％増やす", "yes", "yes"),
        ("问题数量在 2027年6月30日 之前减少", "unknown", "yes"),
        ("問い合わせ件数を90件から40件に減らす", "yes", "unknown"),
        ("2027年に支店を開く", "unknown", "yes"),
        ("زيادة المبيعات بنسبة 15٪ بحلول 30/06/2027", "yes", "yes"),
        ("Augmenter le chiffre d'affaires de 1,2 M€ à 1,5 M€", "yes", "unknown"),
        ("Müşteri şikayetlerini %15 azaltmak", "yes", "unknown"),
        ("Poprawić komunikację w zespole", "unknown", "unknown"),
    ],
)
def test_numbers_and_dates_are_read_in_every_script(text: str, measurable: str, time_bound: str) -> None:
    letters = judge(GoalDraft(kind=GoalKind.PERFORMANCE, text=text, language=detect(text)), FACTS).letters

    told = {each.criterion.value: each.letter.value for each in letters}
    assert (told["measurable"], told["time_bound"]) == (measurable, time_bound)
    assert told["specific"] == "unknown"


def test_a_short_form_of_thousands_counts() -> None:
    [amount] = PLAIN.quantities("1,5 M€")

    assert (amount.value, amount.unit) == (Decimal(1_500_000), "EUR")


def test_a_reason_of_nobody_is_refused_in_a_sentence_that_passes_for_german() -> None:
    """It holds as many everyday words of German ("was") as of English."""
    point = a_point("Handovers were late, because the list was lost.", "e3")

    assert "TP305" in blocks(in_language(point, "de"), usual_facts(point))


def test_a_month_that_nobody_named_is_refused_in_whatever_language_it_stands() -> None:
    for month in ("June", "Juni"):
        reply = replace(a_reply(month), language="de")

        assert "RP302" in blocks(reply, replace(MODEL_FACTS, language="de", said=("soon",)))
