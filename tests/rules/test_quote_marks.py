"""Words put into somebody's mouth are held to what was said, in whatever marks a language model sets them."""

from __future__ import annotations

from datetime import date

from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import Evidence, EvidenceKind
from goalcoach.rules.samples import an_item, reviewed
from tests.each import every

SAID = "stayed calm when the queue was full"
FACTS = reviewed(Evidence(items=(an_item("e1", date(2026, 8, 3), f"Mia wrote that she {SAID}."),)))
USUAL = ("“”", "„“", "„”", '""', "‘’", "‚‘", "«»", "»«")
OTHERS = ("””", "‟”", '“"', "’’", "´´", "′′", "″″", "‹›", "›‹", "「」", "『』", "〝〞", "〝〟")
MARKS = (*USUAL, *OTHERS)
NONE_MEANT = (
    "The two screens have 24” and 27” since May.",
    "The rooms have 8′ by 10′ and 9′ by 12′.",
    "In the ’20s the teams’ queue was full.",
    "The customers’ calls and the teams’ calls were mixed.",
    "It’s the team’s queue, and that’s what it’s for.",
)


def codes(text: str, facts: Facts = FACTS) -> set[str]:
    draft = TalkingPointDraft(text=text, part=Part.PERFORMANCE, kind=PointKind.POINT, evidence=("e1",))
    return {each.code for each in judge(draft, facts).findings}


@every("marks", (*MARKS, "''"))
def test_a_quote_is_held_to_the_evidence_in_all_marks(marks: str) -> None:
    assert "TP303" in codes(f"Mia wrote: {marks[0]}never gave up{marks[1]}.")
    assert "TP303" not in codes(f"Mia wrote: {marks[0]}{SAID}{marks[1]}.")


@every("marks", MARKS)
def test_words_of_few_raters_are_not_quoted_in_any_marks(marks: str) -> None:
    told = an_item("e1", date(2026, 8, 3), f"She {SAID}", kind=EvidenceKind.FEEDBACK, author="", raters=2)
    facts = reviewed(Evidence(items=(told,)))

    assert "TP307" in codes(f"Colleagues wrote: {marks[0]}{SAID}{marks[1]}.", facts)


@every("marks", OTHERS)
def test_marks_that_nobody_types_are_no_excuse_for_a_word(marks: str) -> None:
    assert "TP401" in codes(f"You are {marks[0]}lazy{marks[1]}.")


def test_an_apostrophe_ends_no_quote() -> None:
    assert "TP303" in codes("Mia wrote: ’doesn’t give up’.")


@every("text", NONE_MEANT)
def test_inches_feet_and_apostrophes_are_no_marks(text: str) -> None:
    assert "TP303" not in codes(text)
