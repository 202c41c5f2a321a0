"""Numbers that fell are not told as risen: in points, in agendas, and in replies as far as was told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goalcoach.domain.agenda import AgendaDraft, AgendaItem, Topic
from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Severity
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.review import ReviewedGoal
from goalcoach.rules.samples import MODEL_FACTS, an_item, with_items
from tests.each import every

LATE = ("2026-07-31 20 late repairs in July", "2026-09-30 12 late repairs in September")
TOLD_IN_GERMAN = ("2026-07-31 20 Reklamationen im Juli", "2026-09-30 12 Reklamationen im September")
WRONG = (
    "There were 8 more late repairs.",
    "Late repairs rose by 8.",
    "Late repairs went up by 8.",
    "Late repairs rose from 12 to 20.",
    "Late repairs climbed to 12.",
    "8 additional late repairs in September.",
    "An increase of 8 late repairs.",
    "Late repairs rose by 40 %.",
    "40 % more late repairs.",
    "A jump of 40 % in late repairs.",
    "Late repairs: +40 %.",
    "Late repairs: +8.",
    "+8 late repairs since July.",
    "Plus 8 late repairs.",
    "A plus of 8 late repairs.",
    "Late repairs soared to 12.",
    "Late repairs surged by 8.",
    "Late repairs ballooned to 12.",
)
RIGHT = (
    "There were 8 fewer late repairs.",
    "Late repairs fell by 8.",
    "Late repairs fell from 20 to 12.",
    "Late repairs came down to 12.",
    "Late repairs: 20 in July, 12 in September.",
    "A drop of 8 late repairs.",
    "Late repairs fell by 40 %.",
    "Late repairs: -8.",
    "Late repairs: −40 %.",
    "Minus 8 late repairs.",
    "Late repairs plunged to 12.",
    "12 plus 8 late repairs.",
    "Of the drop since July 8 more late repairs went by September.",
)
FALSCH = (
    "Es gab 8 Reklamationen mehr.",
    "Die Reklamationen stiegen um 8.",
    "Die Reklamationen stiegen von 12 auf 20.",
    "Ein Anstieg um 8 Reklamationen.",
    "Die Reklamationen sind um 8 gestiegen.",
    "Die Reklamationen sind um 40 % gestiegen.",
    "Die Reklamationen sind auf 12 geklettert.",
    "Die Reklamationen schnellten auf 12 hoch.",
    "Die Reklamationen nahmen um 8 zu.",
    "Die Reklamationen legten um 40 % zu.",
    "Ein Plus von 8 Reklamationen.",
    "Reklamationen: +8.",
)
RICHTIG = (
    "Es gab 8 Reklamationen weniger.",
    "Die Reklamationen sanken um 8.",
    "Die Reklamationen sanken von 20 auf 12.",
    "Ein Rückgang um 8 Reklamationen.",
    "Im Juli 20 Reklamationen, im September 12.",
    "Die Reklamationen sind um 40 % gesunken.",
    "Die Reklamationen gingen um 8 zurück.",
    "Die Reklamationen nahmen um 8 ab.",
    "Die Reklamationen sind auf 12 eingebrochen.",
    "Minus 8 Reklamationen.",
)
ASKED = (
    "What would 8 more late repairs cost?",
    "What if late repairs rise from 12 to 20 again?",
    "What would bring 8 more repairs in time?",
)


def point(text: str, language: str, told: tuple[str, ...] = ()) -> bool:
    return "TP311" in refused(text, language, told)


def refused(
    text: str, language: str, told: tuple[str, ...] = (), goal: ReviewedGoal | None = None
) -> set[str]:
    told = told or (LATE if language == "en" else TOLD_IN_GERMAN)
    items = [
        an_item(f"e{number}", date.fromisoformat(line[:10]), line[11:]) for number, line in enumerate(told, 6)
    ]
    draft = TalkingPointDraft(
        text=text,
        part=Part.PERFORMANCE,
        kind=PointKind.RECOGNITION,
        evidence=tuple(item.id for item in items),
        goal=goal.id if goal else "",
        language=language,
    )
    facts = replace(with_items(*items), language=language)
    if goal and facts.review:
        facts = replace(facts, review=replace(facts.review, goals=(goal,)))
    return codes(draft, facts)


def agenda(text: str, language: str, told: tuple[str, ...] = ()) -> bool:
    told = told or (LATE if language == "en" else TOLD_IN_GERMAN)
    draft = AgendaDraft(items=(AgendaItem(text=text, topic=Topic.RESULT),), language=language)
    return held(draft, replace(MODEL_FACTS, said=told, language=language))


def codes(draft: TalkingPointDraft | AgendaDraft | ReplyDraft, facts: Facts) -> set[str]:
    return {each.code for each in judge(draft, facts).findings if each.severity is Severity.BLOCK}


@every(
    "text, language, wrong",
    [
        ("There were 40 % fewer late repairs.", "en", False),
        ("40 % weniger Reklamationen.", "de", False),
        ("There were 45 % fewer late repairs.", "en", True),
        ("30 % weniger Reklamationen.", "de", True),
    ],
)
def test_a_part_fewer_is_worked_out(text: str, language: str, wrong: bool) -> None:
    assert ("TP301" in refused(text, language)) is wrong


def held(draft: TalkingPointDraft | AgendaDraft | ReplyDraft, facts: Facts) -> bool:
    return "TP311" in codes(draft, facts)


@every("text, language", [*((each, "en") for each in WRONG), *((each, "de") for each in FALSCH)])
def test_the_wrong_way_is_held(text: str, language: str) -> None:
    assert (point(text, language), agenda(text, language)) == (True, True)


@every("text, language", [*((each, "en") for each in RIGHT), *((each, "de") for each in RICHTIG)])
def test_the_right_way_passes(text: str, language: str) -> None:
    assert (point(text, language), agenda(text, language)) == (False, False)


FELL = ("2026-09-30 Late repairs fell by 40 % to 12 in September",)
SANK = ("2026-09-30 Die Reklamationen fielen im September um 8 auf 12",)
RISEN = ("2026-07-31 12 late repairs in July", "2026-09-30 20 late repairs in September")
GREW = ("2026-07-31 12 Reklamationen im Juli", "2026-09-30 20 Reklamationen im September")
BOTH = ("2026-09-30 Late repairs fell by 8, orders grew by 8",)


@every(
    "text, language, told, wrong",
    [
        ("Late repairs rose by 40 %.", "en", FELL, True),
        ("Late repairs soared to 12.", "en", FELL, True),
        ("40 % more late repairs in September.", "en", FELL, True),
        ("Late repairs fell by 40 %.", "en", FELL, False),
        ("Late repairs went down to 12.", "en", FELL, False),
        ("Repairs in time rose by 40 %.", "en", FELL, False),
        ("Die Reklamationen stiegen um 8.", "de", SANK, True),
        ("Die Reklamationen kletterten auf 12.", "de", SANK, True),
        ("Die Reklamationen fielen um 8.", "de", SANK, False),
        ("Zufriedene Anrufe stiegen um 8.", "de", SANK, False),
        ("Late repairs fell by 8.", "en", RISEN, True),
        ("Late repairs plunged to 20.", "en", RISEN, True),
        ("Late repairs slumped by 8.", "en", RISEN, True),
        ("Late repairs were cut by 8.", "en", RISEN, True),
        ("Late repairs rose by 67 %.", "en", RISEN, False),
        ("Late repairs soared by 8.", "en", RISEN, False),
        ("Die Reklamationen gingen um 8 zurück.", "de", GREW, True),
        ("Die Reklamationen brachen auf 20 ein.", "de", GREW, True),
        ("Die Reklamationen nahmen um 8 zu.", "de", GREW, False),
        ("Orders grew by 8.", "en", BOTH, False),
    ],
)
def test_the_way_that_the_evidence_tells_is_the_way(
    text: str, language: str, told: tuple[str, ...], wrong: bool
) -> None:
    assert (point(text, language, told), agenda(text, language, told)) == (wrong, wrong)


SIGNED = (
    ("Late repairs: -8.", False),
    ("Late repairs −8", False),
    ("-8 late repairs.", False),
    ("September against July: -8", False),
    ("-40 % late repairs.", False),
    ("Late repairs: -9.", True),
    ("Late repairs: -30 %.", True),
    ("Late repairs: +8.", True),
)
ZERO = ("2026-07-31 0 % late repairs in July", "2026-09-30 5 % late repairs in September")
ZERO_OF = ("2026-09-30 0 of 20 repairs late in July, 5 of 20 in September",)
TO_ZERO = ("2026-07-31 5 late repairs in July", "2026-09-30 0 late repairs in September")
TO_ZERO_AT_ONCE = ("2026-09-30 20 late repairs in July, 0 in September",)


@every("text, wrong", SIGNED)
def test_a_sign_tells_a_difference(text: str, wrong: bool) -> None:
    assert bool(refused(text, "en") & {"TP301", "TP311"}) is wrong


@every(
    "text, told, wrong",
    [
        ("Late repairs fell by 100 %.", ZERO, True),
        ("Late repairs fell by 100 %.", ZERO_OF, True),
        ("Late repairs fell by 100 %.", TO_ZERO, False),
        ("Late repairs fell by 100 %.", TO_ZERO_AT_ONCE, False),
        ("95 % of the repairs were not late.", ZERO, False),
    ],
)
def test_what_rose_from_nothing_did_not_fall_by_all_of_it(
    text: str, told: tuple[str, ...], wrong: bool
) -> None:
    assert bool(refused(text, "en", told) & {"TP301", "TP311"}) is wrong


LESS = ReviewedGoal(
    id="g9", kind=GoalKind.PERFORMANCE, text="Cut late repairs from 20 to 10 by 31 October 2026"
)
MORE = ReviewedGoal(
    id="g9", kind=GoalKind.PERFORMANCE, text="Raise late repairs from 5 to 30 by 31 October 2026"
)


@every(
    "text, goal, wrong",
    [
        ("Late repairs worsened by 40 %.", LESS, True),
        ("Late repairs got worse by 8.", LESS, True),
        ("Late repairs deteriorated by 8.", LESS, True),
        ("Late repairs improved by 40 %.", LESS, False),
        ("Late repairs improved by 8.", LESS, False),
        ("Late repairs improved by 40 %.", MORE, True),
        ("Late repairs worsened by 40 %.", MORE, False),
        ("Late repairs worsened by 40 %.", None, False),
    ],
)
def test_better_is_the_way_that_the_goal_goes(text: str, goal: ReviewedGoal | None, wrong: bool) -> None:
    assert ("TP311" in refused(text, "en", goal=goal)) is wrong


@every(
    "text, told, wrong",
    [
        ("Late repairs improved by 40 %.", "2026-09-30 Late repairs worsened by 40 % in September", True),
        ("Late repairs worsened by 40 %.", "2026-09-30 Late repairs worsened by 40 % in September", False),
        ("Late repairs worsened by 40 %.", "2026-09-30 Late repairs improved by 40 % in September", True),
    ],
)
def test_better_and_worse_stay_what_they_were(text: str, told: str, wrong: bool) -> None:
    assert ("TP311" in refused(text, "en", (told,))) is wrong


@every("text", ASKED)
def test_what_may_be_is_no_claim(text: str) -> None:
    assert not agenda(text, "en")


@every(
    "said, reply, wrong",
    [
        ("complaints from 45 down to 20", "You want to go from 20 to 45. By when?", True),
        ("complaints from 45 down to 20", "You want to go from 45 to 20. By when?", False),
        ("from 45 to 20, no, the other way: from 20 to 45", "So from 20 to 45. By when?", False),
        ("we have 45 now", "From 45 to what?", False),
    ],
)
def test_a_reply_turns_nothing_round(said: str, reply: str, wrong: bool) -> None:
    assert held(ReplyDraft(text=reply, language="en"), replace(MODEL_FACTS, said=(said,))) is wrong
