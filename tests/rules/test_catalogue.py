"""The catalogue as a whole: unique, ordered, complete, well worded, described by a current page."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.errors import Misdeclared
from goalcoach.domain.finding import Certainty, Criterion, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules import catalogue
from goalcoach.rules.catalogue import FAMILIES, RULES, RULES_DIGEST, rules_of
from goalcoach.rules.engine import judge
from goalcoach.rules.explain import catalogue_page
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.packs import PACKS
from goalcoach.rules.letters import letters, vague_language
from goalcoach.rules.reading import read
from goalcoach.rules.removed import REMOVED
from goalcoach.rules.rule import WORDED, Bad, Good, Rule, Source, rule
from goalcoach.rules.samples import a_goal, usual_facts
from goalcoach.rules.themes import THEMES
from tests.each import every

ROOT = Path(__file__).parents[2]
EACH = every("each", RULES.values(), ids=RULES)


def test_there_are_rules_in_every_family() -> None:
    assert all(list(rules_of(modules)) for _, _, modules in FAMILIES)
    assert len(RULES) >= 34


@pytest.mark.parametrize("part", ["code", "name", "message", "ask", "why", "fix"])
def test_no_two_rules_of_a_scope_share(part: str) -> None:
    """Words may serve a goal and a reply alike, never two findings in the same draft."""
    unique = part in {"code", "name"}
    shared = Counter(
        (getattr(each, part), scope)
        for each in RULES.values()
        for scope in ((None,) if unique else each.scopes)
    )
    assert [told for told, count in shared.items() if count > 1] == []


def test_codes_stand_in_order_and_families_have_no_holes() -> None:
    for prefix, _, modules in FAMILIES:
        codes = [each.code for each in rules_of(modules)]
        assert codes == sorted(codes)
        assert all(code.startswith(prefix) for code in codes)
        used = {*codes, *(code for code in REMOVED if code.startswith(prefix))}
        themes = sorted({code[2] for code in used})
        assert themes == [str(number) for number in range(1, len(themes) + 1)]
        for first, second in pairwise(sorted(used)):
            assert first[2] != second[2] or int(second[3:]) == int(first[3:]) + 1, f"a gap before {second}"


def test_removed_codes_are_not_used_again() -> None:
    assert not set(REMOVED) & set(RULES)
    assert all(code == gone.code and gone.reason for code, gone in REMOVED.items())
    assert all(gone.instead in {*RULES, ""} for gone in REMOVED.values())


@EACH
def test_the_name_makes_sense_after_allow(each: Rule[Any]) -> None:
    """ "allow vague-verb": the name of the thing found, neither its cure nor a command."""
    first = each.name.split("-")[0]
    assert first not in {
        "no",
        "not",
        "use",
        "avoid",
        "check",
        "missing",
        "must",
        "should",
        "allow",
        "require",
        "has",
    }
    assert len(each.name) <= 32


@EACH
def test_the_texts_are_worded_alike(each: Rule[Any]) -> None:
    assert each.ask[0].isupper()
    assert each.ask.count("?") == 1
    assert each.ask.endswith("?")
    assert not each.message[0].isupper()
    assert not each.message.endswith((".", "?", "!"))
    for text in (each.why, each.fix):
        assert text[0].isupper() or text[0].isdigit()
        assert text.endswith(".")
    assert each.why != each.fix
    for text in (each.ask, each.message, each.why, each.fix):
        assert len(text) <= 160
        assert "  " not in text
        assert not re.search(r"\b(?:bot|user|agent|violation|validator)\b", text)


@EACH
def test_the_question_can_be_asked_by_the_coach(each: Rule[Any]) -> None:
    """Questions of goal rules are said in replies: each must pass the rules about replies itself."""
    from_coach = judge(a_reply_with(each.ask), usual_facts(a_reply_with(each.ask)))

    assert [f.code for f in from_coach.findings] == []


def a_reply_with(question: str) -> Any:
    return ReplyDraft(text=f"**{question}**")


@EACH
def test_there_are_examples_on_both_sides(each: Rule[Any]) -> None:
    assert len(each.bad) >= 2
    assert len(each.good) >= 2
    assert any(good.because for good in each.good), "one good example is a near miss and says why"
    for examples in (each.bad, each.good):
        assert {type(example.draft) for example in examples} == set(each.scopes)
    shown = [(example.draft, example.facts) for example in each.bad]
    assert all(shown.count(one) == 1 for one in shown)


@EACH
def test_sources_are_real_words(each: Rule[Any]) -> None:
    for source in each.sources:
        assert len(source.work) > 4
        assert not re.search(r"(?i)tbd|todo|example\.com|placeholder", str(source))


def test_a_work_is_cited_in_one_way() -> None:
    """One title, one author and year: a reader who meets it twice must see that it is the same."""
    works = {source.work for each in RULES.values() for source in each.sources}
    titles = Counter(re.sub(r"^[^,]*, | \((?:\d{4}|product)\)$", "", work).casefold() for work in works)

    assert [title for title, count in titles.items() if count > 1] == []


@EACH
def test_blanks_of_the_message_are_the_data_of_its_hits(each: Rule[Any]) -> None:
    for bad in each.bad:
        facts = bad.facts or usual_facts(bad.draft)
        reading = told(bad.draft, facts)
        hits = list(each.find(bad.draft, reading, facts))
        assert hits
        assert all(set(hit.data) == each.blanks for hit in hits)


def told(draft: Any, facts: Facts) -> Any:
    reading = read(draft, facts)
    if isinstance(draft, GoalDraft):
        reading.letters = letters(draft, reading, facts)
        reading.vague = vague_language(draft, reading)
    return reading


@EACH
def test_only_exact_rules_stop_a_person(each: Rule[Any]) -> None:
    if each.person is Severity.BLOCK:
        assert each.certainty is Certainty.EXACT
    if each.person is not None:
        assert each.model.rank >= each.person.rank


def test_the_families_of_letters_name_their_letter() -> None:
    letters = {
        "SP": Criterion.SPECIFIC,
        "ME": Criterion.MEASURABLE,
        "AC": Criterion.ACHIEVABLE,
        "RE": Criterion.RELEVANT,
        "TI": Criterion.TIME_BOUND,
    }
    for each in RULES.values():
        assert each.criterion in {letters.get(each.code[:2]), None}


def test_rules_of_words_are_for_languages_that_have_them() -> None:
    assert {each.languages for each in RULES.values()} == {None, WORDED}


@every("theme", THEMES)
def test_every_theme_that_rules_look_for_has_words(theme: str) -> None:
    assert PACKS["en"].terms(theme)


def test_the_digest_names_this_set_and_is_the_same_in_another_process() -> None:
    told = subprocess.run(
        [sys.executable, "-c", "from goalcoach.rules.catalogue import RULES_DIGEST as d; print(d)"],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(ROOT / "src"), "PYTHONHASHSEED": "5"},
    ).stdout.strip()

    assert re.fullmatch(r"[0-9a-f]{16}", RULES_DIGEST)
    assert told == RULES_DIGEST


@pytest.mark.slow
def test_the_digest_follows_every_module_of_the_rules(tmp_path: Path) -> None:
    """A copy of the sources in which one word of one list differs has another digest."""
    copy = tmp_path / "src"
    subprocess.run(["cp", "-r", str(ROOT / "src"), str(copy)], check=True)
    words = copy / "goalcoach/rules/language/en/lexicon_conduct.py"
    words.write_text(words.read_text("utf-8").replace('"great job, ', '"great job, great toil, ', 1), "utf-8")
    told = subprocess.run(
        [sys.executable, "-c", "from goalcoach.rules.catalogue import rules_digest as d; print(d())"],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(copy)},
    ).stdout.strip()

    assert told != catalogue.rules_digest()


def test_an_unknown_name_of_the_catalogue_is_an_error() -> None:
    with pytest.raises(AttributeError):
        catalogue.RULES_VERSION  # noqa: B018


def test_the_page_is_current() -> None:
    page = ROOT / "src/goalcoach/rules/README.md"

    assert page.exists(), "run `make docs`"
    assert page.read_text("utf-8") == catalogue_page(), "run `make docs`"


def declared(**changes: Any) -> Rule[Any]:
    base: dict[str, Any] = {
        "code": "SP901",
        "name": "some-thing",
        "scope": type(a_goal()),
        "model": Severity.ASK,
        "person": Severity.ASK,
        "certainty": Certainty.HEURISTIC,
        "since": "0.1",
        "message": "it is so",
        "why": "It is.",
        "sources": (Source("A book"),),
        "ask": "Is it?",
        "fix": "Mend it.",
        "bad": lambda: (Bad(draft=a_goal()),),
        "good": lambda: (Good(draft=a_goal()),),
    }
    return rule(**{**base, **changes})(lambda draft, reading, facts: ())


def test_a_sound_declaration_is_taken() -> None:
    declared()


@pytest.mark.parametrize(
    "changes",
    [
        {"code": "SP01"},
        {"code": "SPX101"},
        {"name": "Some Thing"},
        {"person": Severity.BLOCK, "model": Severity.BLOCK},
        {"model": Severity.NOTE},
        {"ask": "Tell me."},
        {"message": "it is so."},
        {"sources": ()},
        {"looks_at": ("colour",)},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_a_declaration_that_contradicts_itself_is_an_error(changes: dict[str, Any]) -> None:
    with pytest.raises(Misdeclared):
        declared(**changes)


@pytest.mark.parametrize("which", ["bad", "good"])
def test_a_rule_without_examples_is_an_error_once_they_are_read(which: str) -> None:
    assert getattr(declared(), which)

    with pytest.raises(Misdeclared):
        getattr(declared(**{which: tuple}), which)


def test_a_start_makes_no_examples() -> None:
    """Docs, tests and explanations read them, and nothing that judges."""
    made = (
        "import goalcoach.rules.engine, goalcoach.rules.rule as rule; print(rule._made.cache_info().misses)"
    )
    ran = subprocess.run([sys.executable, "-c", made], capture_output=True, text=True, check=True)

    assert ran.stdout.strip() == "0"


@every("each", RULES.values())
def test_each_rule_has_both_sorts_of_examples(each: Rule[Any]) -> None:
    assert each.bad
    assert each.good
