"""Runs the rules over marked data: which findings are right, how well the letters read. Writes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from goalcoach.domain.draft import Draft
from goalcoach.domain.finding import Certainty, Origin, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.talking import TalkingPointDraft
from goalcoach.evaluation.goldset import (
    EVIDENCE_ID,
    KIND,
    VAGUE,
    Half,
    LabelledGoal,
    MarkedText,
    labelled,
    texts,
)
from goalcoach.evaluation.scores import Pair, Score, accuracy, frequent, macro_f1, scored
from goalcoach.evaluation.suite import LETTERS, Suite
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.kind import classify
from goalcoach.rules.letters import vague_language
from goalcoach.rules.reading import read
from goalcoach.rules.samples import (
    a_development_goal,
    a_goal,
    a_key_result,
    an_item,
    an_objective,
    with_items,
)

OWNER = "Mara Lindqvist"
_AROUND: Mapping[GoalKind, GoalDraft] = {
    GoalKind.PERFORMANCE: a_goal(milestones=()),
    GoalKind.KEY_RESULT: a_key_result(milestones=()),
    GoalKind.DEVELOPMENT: a_development_goal(milestones=()),
    GoalKind.OBJECTIVE: an_objective(
        milestones=(), due=date(2027, 6, 30), key_results=(a_key_result(milestones=()),)
    ),
}
"""What stands beside a clean goal's sentence: owner, reason, and whatever a goal of its kind needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What the engine says of a labelled goal."""

    goal: LabelledGoal
    answers: Mapping[str, str]
    """By letter, "vague_language" and "kind"."""
    fired: frozenset[str]
    """Codes found in it, taken as a person's text or as the llm's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What one rule found."""

    code: str
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    """Ids of labelled goals whose labels say so."""
    undecided: tuple[str, ...]
    """Ids of those no label and no mark decides."""
    alarms: tuple[str, ...]
    """Ids of clean rows in which it found something."""
    caught: tuple[MarkedText, ...]
    missed: tuple[MarkedText, ...]
    """Texts with its fault."""

    @property
    def decided(self) -> int:
        """How many of its findings could be told right or wrong."""
        return self.proven + len(self.wrong) + len(self.alarms)

    @property
    def proven(self) -> int:
        """How many were right."""
        return len(self.right) + len(self.caught)

    @property
    def precision(self) -> float | None:
        """The right share of the decided ones; None when there are none."""
        return self.proven / self.decided if self.decided else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """A text, and the codes for which it was asked about or refused."""

    row: MarkedText
    codes: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Everything the suite measures."""

    tallies: tuple[Tally, ...]
    """One for each rule of the catalogue, in its order."""
    scores: Mapping[str, Mapping[str, Score]]
    """By set, then by letter, "vague_language" and "kind"."""
    alarms: tuple[Alarm, ...]
    clean_rows: int


_CITED_ON = date(2026, 8, 20)


def measure(suite: Suite, data: Path) -> Measured:
    """Run the suite on the files in a folder."""
    reads = {
        source.name: [_read(goal, suite.today) for goal in labelled(data / source.file) if source.takes(goal)]
        for source in suite.sources
    }
    rows = texts(data / suite.clean, _AROUND)
    alarms = [alarm for row in rows if (alarm := _alarm(row, suite.today)).codes]
    planted = [_alarm(row, suite.today) for row in texts(data / suite.planted, _AROUND)]
    every = [each for told in reads.values() for each in told]
    return Measured(
        tallies=tuple(_tally(code, suite, every, alarms, planted) for code in RULES),
        scores={name: dict(_scores(told)) for name, told in reads.items()},
        alarms=tuple(alarms),
        clean_rows=len(rows),
    )


def unmet(suite: Suite, measured: Measured) -> Iterator[str]:
    """A sentence for each floor that is missed."""
    for name, floors in suite.floors.items():
        for label, floor in floors.items():
            if (score := measured.scores[name][label]).value < floor:
                yield f"{name}: {label} is {score.value:.3f}, at least {floor:g} is asked"
    yield from _imprecise(suite, measured)
    yield from _uncaught(suite, measured)
    for alarm in measured.alarms:
        if news := sorted(alarm.codes - suite.known_alarms.get(alarm.row.id, frozenset())):
            yield f"{alarm.row.id} is a near miss, yet {', '.join(news)} fires on “{alarm.row.draft.text}”"


def _imprecise(suite: Suite, measured: Measured) -> Iterator[str]:
    for tally in measured.tallies:
        if not blocks_by_words(tally.code):
            continue
        if tally.decided < suite.blocking_from:
            yield (
                f"{tally.code} may refuse the llm's text, and only {tally.decided} of its findings are "
                f"decided; {suite.blocking_from} prove it, or it asks"
            )
        elif (tally.precision or 0.0) < suite.blocking_precision:
            yield (
                f"{tally.code} may refuse the llm's text and is right in {tally.precision:.3f} of "
                f"{tally.decided} findings, at least {suite.blocking_precision:g} is asked"
            )


def _uncaught(suite: Suite, measured: Measured) -> Iterator[str]:
    for half, floor in suite.caught.items():
        caught, planted = found_of(measured, Half(half))
        if caught < floor * planted:
            yield f"{caught} of {planted} planted faults of {half} are found, at least {floor:g} is asked"


def found_of(measured: Measured, half: Half) -> tuple[int, int]:
    """How many of the faults planted in a half are found, and how many there are."""
    caught = sum(row.half is half for each in measured.tallies for row in each.caught)
    missed = sum(row.half is half for each in measured.tallies for row in each.missed)
    return caught, caught + missed


def mended(suite: Suite, measured: Measured) -> Iterator[str]:
    """A sentence for each known alarm that is silent now."""
    sounding = {alarm.row.id: alarm.codes for alarm in measured.alarms}
    for row, codes in suite.known_alarms.items():
        if silent := sorted(codes - sounding.get(row, frozenset())):
            yield f"{', '.join(silent)} no longer fires on {row}: take it out of known_alarms"


def blocks_by_words(code: str) -> bool:
    """Whether a rule may refuse a text of the llm because of its words."""
    rule = RULES[code]
    worded = rule.languages is not None or bool(rule.looks_for)
    return worded and rule.model is Severity.BLOCK and rule.certainty is Certainty.HEURISTIC


def _read(goal: LabelledGoal, today: date) -> Read:
    kind = classify(goal.text, goal.context).kind
    draft = GoalDraft(kind=kind, text=goal.text, context=goal.context)
    facts = Facts(today=today, origin=Origin.PERSON, owner=OWNER)
    verdict = judge(draft, facts)
    model = judge(draft, replace(facts, origin=Origin.MODEL))
    answers = {letter.criterion.value: letter.letter.value for letter in verdict.letters}
    answers[VAGUE] = "yes" if vague_language(draft, read(draft, facts)) else "no"
    answers[KIND] = kind.value
    fired = frozenset(each.code for each in (*verdict.findings, *model.findings))
    return Read(goal=goal, answers=answers, fired=fired)


def _alarm(row: MarkedText, today: date) -> Alarm:
    """What stops a clean row: a goal is taken as a person's and as the llm's, all else as the coach's."""
    model = _of_a_review(row) if isinstance(row.draft, TalkingPointDraft) else _of_a_talk(row, today)
    found = list(judge(row.draft, model).findings)
    if isinstance(row.draft, GoalDraft):
        found += judge(row.draft, Facts(today=today, origin=Origin.PERSON, owner=OWNER)).findings
    return Alarm(row=row, codes=frozenset(each.code for each in found if each.severity is not Severity.NOTE))


def _of_a_talk(row: MarkedText, today: date) -> Facts:
    """What a text of the coach in a conversation is judged with."""
    return Facts(today=today, origin=Origin.MODEL, owner=OWNER, said=_heard(row))


def _of_a_review(row: MarkedText) -> Facts:
    """What a talking point of the coach is judged with: the sample review, and the evidence it cites."""
    return with_items(an_item(EVIDENCE_ID, _CITED_ON, row.evidence or row.draft.text))


def _heard(row: MarkedText) -> tuple[str, ...]:
    """The words of the conversation."""
    return (row.draft.text, *_beside(row.draft)) if row.said is None else row.said


def _beside(draft: Draft) -> Iterator[str]:
    if isinstance(draft, GoalDraft):
        yield from filter(None, (draft.why, draft.parent, draft.application, draft.mastery))
        for day in filter(None, (draft.due, draft.start, draft.review)):
            yield day.isoformat()
        if draft.hours_per_month is not None:
            yield f"{draft.hours_per_month} hours a month"
        for each in draft.key_results:
            yield each.text


def _scores(reads: list[Read]) -> Iterator[tuple[str, Score]]:
    for label in (*LETTERS, VAGUE, KIND):
        pairs: list[Pair] = [
            (told, each.answers[label]) for each in reads if (told := each.goal.label(label)) is not None
        ]
        by = accuracy if label == KIND else partial(macro_f1, labels=frequent(pairs))
        yield label, scored(pairs, by)


def _tally(code: str, suite: Suite, reads: list[Read], alarms: list[Alarm], planted: list[Alarm]) -> Tally:
    sorted_out: dict[bool | None, list[str]] = {True: [], False: [], None: []}
    for each in reads:
        if code in each.fired:
            sorted_out[_is_right(code, each.goal, suite)].append(each.goal.id)
    return Tally(
        code=code,
        right=tuple(sorted_out[True]),
        wrong=tuple(sorted_out[False]),
        undecided=tuple(sorted_out[None]),
        alarms=tuple(alarm.row.id for alarm in alarms if code in alarm.codes),
        caught=tuple(each.row for each in planted if each.row.fault == code and code in each.codes),
        missed=tuple(each.row for each in planted if each.row.fault == code and code not in each.codes),
    )


def _is_right(code: str, goal: LabelledGoal, suite: Suite) -> bool | None:
    """By a mark, else by the labels; None when neither tells."""
    marks = suite.marked.get(code)
    if marks and goal.id in marks.right | marks.wrong:
        return goal.id in marks.right
    told = [
        None if (label := goal.label(name)) is None else label in values
        for name, values in suite.right_where.get(code, {}).items()
    ]
    if True in told:
        return True
    return None if not told or None in told else False
