"""The examples of an organisation's rules: how they are written, and whether they prove what they should."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalDraft, GoalKind, Measure, Milestone
from goalcoach.packs.document import Node
from goalcoach.packs.section import Problems, Section
from goalcoach.rules.facts import Facts
from goalcoach.rules.letters import letters, vague_language
from goalcoach.rules.pack import Undecided
from goalcoach.rules.reading import Reading, read
from goalcoach.rules.rule import Bad, Good, Rule
from goalcoach.rules.samples import TODAY, a_development_goal, a_goal, a_key_result, an_objective

_TEXTS = ("context", "owner", "why", "parent", "application", "mastery")
_DAYS = ("start", "due", "review")
_FIELDS = (
    *(
        "text",
        "kind",
        "today",
        "because",
        "measure",
        "hours_per_month",
        "milestones",
        "activities",
        "key_results",
    ),
    *_TEXTS,
    *_DAYS,
)
_LONGEST = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """One example and how it went."""

    code: str
    bad: bool
    """Whether the rule should find something in it."""
    text: str
    problem: str = ""
    """Why it proves nothing; empty when all is well."""


def read_example(
    node: Node, problems: Problems, kinds: frozenset[GoalKind], language: str
) -> tuple[GoalDraft, Facts, str]:
    """A goal, what it is judged with, and a remark. A bare text is a sentence and nothing else."""
    if node.text is not None:
        node = Node(node.line, table={"text": Node(node.line, text=node.text)}, lines={"text": node.line})
    section = Section(node, problems, "an example")
    section.only(_FIELDS)
    kind = section.one_of("kind", list(GoalKind), otherwise=_first(kinds))
    changes: dict[str, Any] = {name: section.text(name, most=_LONGEST) for name in _TEXTS}
    changes |= {name: section.day(name) for name in _DAYS}
    draft = GoalDraft(
        kind=GoalKind(kind),
        text=section.text("text", needed=True, most=_LONGEST),
        measure=_measure(section),
        hours_per_month=section.number("hours_per_month"),
        milestones=tuple(_milestones(section, problems)),
        activities=section.texts("activities"),
        key_results=tuple(
            GoalDraft(kind=GoalKind.KEY_RESULT, text=each) for each in section.texts("key_results")
        ),
        language=language,
        **changes,
    )
    today: date = section.day("today") or TODAY
    return draft, Facts(today=today, origin=Origin.MODEL, language=language), section.text("because")


def _first(kinds: frozenset[GoalKind]) -> str:
    return next(kind.value for kind in GoalKind if kind in kinds)


def _measure(section: Section) -> Measure | None:
    if "measure" not in section:
        return None
    measure = section.section("measure", "measure")
    measure.only(("name", "baseline", "target", "unit"))
    return Measure(
        name=measure.text("name"),
        baseline=measure.number("baseline"),
        target=measure.number("target"),
        unit=measure.text("unit"),
    )


def _milestones(section: Section, problems: Problems) -> Iterator[Milestone]:
    for item in section.items("milestones"):
        if item.text is not None:
            yield Milestone(text=item.text)
            continue
        milestone = Section(item, problems, "a milestone")
        milestone.only(("text", "due"))
        yield Milestone(text=milestone.text("text", needed=True), due=milestone.day("due"))


def tried(rule: Rule[GoalDraft]) -> Iterator[Tried]:
    """Try the rule on its examples."""
    yield from (_try(rule, example) for example in rule.bad)
    yield from (_try(rule, example) for example in rule.good)


def _try(rule: Rule[GoalDraft], example: Bad | Good) -> Tried:
    draft, facts, bad = example.draft, example.facts, isinstance(example, Bad)
    assert isinstance(draft, GoalDraft) and facts is not None  # noqa: S101, PT018 - read_example() made them
    problem = ""
    if draft.kind not in rule.kinds:
        problem = f"the rule is not for goals of kind {draft.kind}"
    else:
        try:
            found = any(True for _ in rule.find(draft, reading_of(draft, facts), facts))
        except Undecided as error:
            problem = f"the condition breaks on it ({error})"
        else:
            if found != bad:
                problem = "the rule finds nothing in it" if bad else "the rule finds something in it"
    return Tried(code=rule.code, bad=bad, text=draft.text, problem=problem)


def reading_of(draft: GoalDraft, facts: Facts) -> Reading:
    """The reading of a goal as the engine makes it."""
    reading = read(draft, facts)
    reading.letters = letters(draft, reading, facts)
    reading.vague = vague_language(draft, reading)
    return reading


def weak_spots(rule: Rule[GoalDraft]) -> Iterator[str]:
    """Goals that anybody may write and on which the condition breaks: almost empty ones, and full ones."""
    facts = Facts(today=TODAY, origin=Origin.MODEL)
    for kind in sorted(rule.kinds):
        full = _FULL.get(kind, a_goal())
        for draft, told in (
            (GoalDraft(kind=kind, text="Something"), "a goal of one word"),
            (replace(full, kind=kind), "a goal with everything"),
        ):
            try:
                list(rule.find(draft, reading_of(draft, facts), facts))
            except Undecided as error:
                yield f"breaks on {told} ({kind}): {_what_to_do(str(error))}"
                return


_FULL = {
    GoalKind.DEVELOPMENT: a_development_goal(),
    GoalKind.KEY_RESULT: a_key_result(),
    GoalKind.OBJECTIVE: an_objective(),
}


def _what_to_do(error: str) -> str:
    if "No value with name" in error:
        name = error.split('"')[1]
        guard = f"has_{name.removeprefix('measure.').removeprefix('days_until_')}".replace(
            "hours_per_month", "hours"
        )
        return f"there is no {name}. Ask first: {guard} && …"
    return error.partition(": ")[2] or error
