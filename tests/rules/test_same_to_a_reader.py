"""Texts that are the same to a reader are the same to the rules: blanks, marks of lists, forms of Unicode."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from goalcoach.domain.agenda import AgendaDraft
from goalcoach.domain.draft import Draft
from goalcoach.domain.finding import Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.talking import TalkingPointsDraft
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.fair_copy import fair
from goalcoach.rules.samples import FACTS, MODEL_FACTS, a_goal, heard
from tests.rules import strategies as some

Written = Callable[[str], str]


WIDE = {ord(sign): chr(ord(sign) + 0xFEE0) for sign in "0123456789%"}
WAYS: dict[str, Written] = {
    "blanks twice": lambda text: text.replace(" ", "  "),
    "tabs": lambda text: text.replace(" ", "\t"),
    "blanks around": lambda text: f"  {text}\t\n",
    "blanks that do not break": lambda text: text.replace(" ", "\u00a0"),
    "thin blanks before signs": lambda text: re.sub(r" (?=[%€])", "\u202f", text),
    "letters and marks apart": lambda text: normalize("NFD", text),
    "letters and marks together": lambda text: normalize("NFC", text),
    "wide digits": lambda text: text.translate(WIDE),
}
LISTED: dict[str, Written] = {
    **{f"as item {mark}": f"{mark} {{}}".format for mark in ("-", "*", "•", "–", "1.", "12)", "[ ]", "[X]")},
    "bold": lambda text: f"**{text}**",
    "bold in HTML": lambda text: f"<b>{text}</b>",
    "bold in HTML, in capitals": lambda text: f"<B>{text}</B>",
}
AS_WRITTEN = {code for code, each in RULES.items() if each.as_written}
"""Rules about markup and length see what was typed."""


EXAMPLES = tuple(dict.fromkeys(some.SHOWN))
"""What two rules show with the same facts is tried once."""
PARTS = 4
"""So that several processes can share the work."""


def rewritten(draft: Any, way: Written) -> Any:
    """The same draft, its sentences written in another way."""
    if isinstance(draft, TalkingPointsDraft):
        return replace(draft, points=tuple(rewritten(each, way) for each in draft.points))
    if isinstance(draft, AgendaDraft):
        return replace(draft, items=tuple(rewritten(each, way) for each in draft.items))
    if isinstance(draft, GoalDraft):
        draft = replace(draft, key_results=tuple(rewritten(each, way) for each in draft.key_results))
    return replace(draft, text=way(draft.text))


def told(draft: Draft, facts: Facts) -> tuple[object, ...]:
    """What the verdict says, but for where."""
    verdict = judge(draft, facts)
    found = Counter(
        (each.code, each.severity, each.part) for each in verdict.findings if each.code not in AS_WRITTEN
    )
    return found, [each.letter for each in verdict.letters], verdict.vague


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_every_example_is_judged_alike_however_it_is_written(part: int) -> None:
    """One example in all its ways, then the next: what was read of a text stays at hand for a while."""
    for draft, facts in EXAMPLES[part::PARTS]:
        as_shown = told(draft, facts)
        for name, way in {**WAYS, **(LISTED if draft.text.strip() else {})}.items():
            written = rewritten(draft, way)
            assert written == draft or told(written, facts) == as_shown, (name, draft)


@pytest.mark.slow
@given(draft=some.DRAFTS, facts=some.FACTS, way=st.sampled_from(list(WAYS)))
def test_odd_texts_are_judged_alike_however_they_are_written(draft: Draft, facts: Facts, way: str) -> None:
    """Endless texts, before or after, are refused without being read."""
    written = rewritten(draft, WAYS[way])
    found = {each.code for one in (draft, written) for each in judge(one, facts).findings}
    assume(found.isdisjoint({"SG104", "GC004"}))

    assert told(written, facts) == told(draft, facts)


@pytest.mark.slow
@given(draft=some.TALK, facts=some.FACTS, way=st.sampled_from(list(LISTED)))
def test_what_is_said_is_judged_alike_as_item_of_a_list_or_in_bold(
    draft: Draft, facts: Facts, way: str
) -> None:
    """Goals are left out: a mark before the name of a quarter, or before a minus, may belong to it."""
    lines = [each.text for each in getattr(draft, "points", getattr(draft, "items", (draft,)))]
    assume(all(line.strip() and "\n" not in line for line in lines))
    written = rewritten(draft, LISTED[way])
    assume("GC004" not in {each.code for one in (draft, written) for each in judge(one, facts).findings})

    assert told(written, facts) == told(draft, facts)


GERMAN = GoalDraft(
    kind=GoalKind.PERFORMANCE,
    text="Im nächsten Monat die Umsätze für Möbel um 500 % erhöhen",
    language="de",
)


@pytest.mark.parametrize("form", ["NFD", "NFKD", "NFKC"])
def test_german_is_read_in_every_form_of_unicode(form: Any) -> None:
    facts = replace(FACTS, language="de")
    apart = replace(GERMAN, text=normalize(form, GERMAN.text))

    assert told(apart, facts) == told(GERMAN, facts)
    assert [each.letter.value for each in judge(GERMAN, facts).letters][4] == "yes"


def test_places_are_those_of_the_text_as_it_was_written() -> None:
    text = "-  Den Cafe\u0301-Umsatz\u00a0 <b>und</b>  TBD"
    findings = judge(a_goal(text), MODEL_FACTS).findings
    [gap] = [each for each in findings if each.code == "SP401"]
    tag = next(each for each in findings if each.code == "SG106")

    assert text[gap.start : gap.end] == "TBD"
    assert text[tag.start : tag.end] == "- "


def test_a_letter_points_at_the_words_as_they_were_written() -> None:
    text = "1.  Raise   sales from 62 % to 75 % by   30\u00a0June 2027"
    [end] = [each for each in judge(a_goal(text), FACTS).letters if each.criterion == "time_bound"]

    assert text[end.start : end.end] == "by   30\u00a0June 2027"


def test_a_german_ordinal_is_no_mark_of_a_list() -> None:
    quarter = replace(GERMAN, text="3. Quartal 2027: Umsatz von 4 auf 5 Mio. Euro steigern", language="de")

    told = {each.criterion.value: each for each in judge(quarter, replace(FACTS, language="de")).letters}

    assert told["time_bound"].letter == "yes"
    assert quarter.text[told["time_bound"].start : told["time_bound"].end].startswith("3. Quartal 2027")


def test_a_dash_before_a_number_stays_and_one_before_words_does_not() -> None:
    assert fair("- 5 % complaints") == "- 5 % complaints"
    assert fair("- 5. Fewer complaints\n– Shorter queues") == "Fewer complaints\nShorter queues"


def test_words_said_in_another_form_of_unicode_were_said() -> None:
    facts = heard(
        "Zoe\u0308 raises the sales of the cafe\u0301 from １５ to 20 % by 30 June 2027. The owners need it."
    )
    draft = a_goal(
        "Raise the sales of the café with Zoë from 15 to 20 % by 30 June 2027",
        milestones=(),
        why="",
        owner="",
    )

    codes = {each.code for each in judge(draft, facts).findings if each.severity is Severity.BLOCK}
    assert not codes & {"SG201", "SG203", "SG204"}


def test_blanks_do_not_hide_that_a_text_is_endless() -> None:
    hidden = a_goal("Raise sales" + " " * 3_000 + "by 30 June 2027")

    assert "SG104" in {each.code for each in judge(hidden, FACTS).findings}
