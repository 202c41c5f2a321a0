"""From what happened to evidence: one readable item for each thing, and the goals of the period. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

from goalcoach.coach.reviews import counted, telling
from goalcoach.coach.reviews.counted import Counting
from goalcoach.coach.reviews.outcomes import Course, course, outcome, stage_of
from goalcoach.coach.reviews.serving import served
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.check_in import CheckIn
from goalcoach.domain.goal import GoalKind, GoalStatus
from goalcoach.domain.round import month_of
from goalcoach.llm.builtin.points.doing import doing
from goalcoach.llm.builtin.points.material import Shift, Strand, Told
from goalcoach.llm.builtin.points.voice import told_day
from goalcoach.rules.joined.evidence import Evidence, EvidenceItem, EvidenceKind
from goalcoach.rules.joined.review import Outcome, Review, ReviewedGoal
from goalcoach.rules.rule import DEVELOPMENT_GOALS
from goalcoach.rules.said import flat
from goalcoach.store.evidence_port import FeedbackShared, GoalTrace, Happened
from goalcoach.store.means_port import Means
from goalcoach.store.use_port import Use, UseKind

GOAL_KINDS = frozenset({GoalKind.PERFORMANCE, GoalKind.KEY_RESULT, GoalKind.DEVELOPMENT, GoalKind.OBJECTIVE})
_MEANS = frozenset({Means.HOURS, Means.MONEY, Means.SUPPORT})
"""Means that somebody gives; what gives way for a goal is decided by its owner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody wants to become, shared with their manager."""

    id: str
    words: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is to be gathered: whom, when, for what; days near to both `until` and `today` need no year."""

    subject: str
    """Id of the person."""
    name: str
    begin: date
    until: date
    today: date
    occasion: Occasion
    leader: str = ""
    """Id of whoever leads the person; empty where nobody knows, as of a file."""
    excluded: frozenset[str] = frozenset()
    raised: frozenset[str] | None = None
    """Ids of evidence that was spoken about before; None where nobody knows, as of a file."""
    competencies: Mapping[str, str] = field(default_factory=dict)
    """Names by id."""
    wishes: tuple[Wish, ...] = ()
    language: str = "en"
    """Of the talk; evidence stays in the words it was written in."""

    @property
    def counting(self) -> Counting:
        """How numbers are said in it."""
        return counted.LANGUAGES.get(self.language, counted.ENGLISH)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """The evidence of a period, and what talking points may be made of."""

    evidence: Evidence
    review: Review
    strands: tuple[Strand, ...] = ()
    feedback: tuple[Told, ...] = ()
    levels: tuple[Told, ...] = ()
    wishes: tuple[Told, ...] = ()


def gather(happened: Happened, asked: Asked) -> Gathered:
    """Everything of the period; an item that was left out is there, marked, and nothing is made of it."""
    looks: defaultdict[str, list[CheckIn]] = defaultdict(list)
    # What came after the period tells nothing of it.
    for look in (each for each in happened.check_ins if each.day <= asked.until):
        looks[look.goal_id].append(look)
    uses: defaultdict[str, list[Use]] = defaultdict(list)
    for use in (each for each in happened.uses if each.day <= asked.until):
        uses[use.goal_id].append(use)
    of_period = _apart(
        [each for each in happened.goals if _of_period(each, looks[each.id], uses[each.id], asked)]
    )
    wholes = [_whole(each, looks[each.id], uses[each.id], asked) for each in of_period]
    twice = {short for short, number in Counter(each.strand.short for each in wholes).items() if number > 1}
    goals = tuple(
        replace(each.goal, serves=served(trace, of_period))
        for each, trace in zip(wholes, of_period, strict=True)
    )
    known = frozenset(each.id for each in goals)
    loose = [*_levels(happened, asked), *_means(happened, asked, known), *_feedback(happened, asked)]
    items = [*(item for each in wholes for item in each.items), *loose, *_wishes(asked)]
    items = [replace(each, excluded=each.id in asked.excluded) for each in items]
    free = frozenset(each.id for each in items if not each.excluded)
    return Gathered(
        evidence=Evidence(items=tuple(sorted(items, key=lambda each: (each.day, each.id)))),
        review=Review(
            subject=asked.subject,
            name=asked.name,
            begin=asked.begin,
            until=asked.until,
            goals=goals,
            raised=asked.raised,
            occasion=asked.occasion,
            aspirations=tuple(each.words for each in asked.wishes),
        ),
        strands=tuple(
            _only(_told_apart(replace(each.strand, goal=goal), twice), free)
            for each, goal in zip(wholes, goals, strict=True)
        ),
        feedback=_said_of(happened, asked, free),
        levels=_told(items, free, "level:", asked.leader),
        wishes=_told(items, free, "wish:", asked.leader),
    )


def _apart(traces: Iterable[GoalTrace]) -> list[GoalTrace]:
    """Of goals with the very same sentence the first one: talked about twice, it would be the same talk."""
    return list({flat(each.draft.text): each for each in reversed(list(traces))}.values())[::-1]


def _told_apart(strand: Strand, twice: Collection[str]) -> Strand:
    """A strand by its whole sentence where two are called the same."""
    if strand.short not in twice:
        return strand
    return replace(strand, short=f"“{strand.goal.text.rstrip('.')}”", doing="")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Whole:
    """One goal with all of its evidence."""

    goal: ReviewedGoal
    strand: Strand
    items: tuple[EvidenceItem, ...]


def _of_period(trace: GoalTrace, looks: Sequence[CheckIn], uses: Sequence[Use], asked: Asked) -> bool:
    """Whether a goal belongs to the period, and to the occasion: a career talk leaves results out."""
    kind = trace.draft.kind
    if kind not in GOAL_KINDS or (asked.occasion is Occasion.CAREER and kind not in DEVELOPMENT_GOALS):
        return False
    days = [*(each.day for each in looks), *(each.day for each in uses)]
    if any(asked.begin <= day <= asked.until for day in days):
        return True
    if trace.status is GoalStatus.DONE:
        return trace.finished_on is None or asked.begin <= trace.finished_on <= asked.until
    begun = trace.agreed_on is None or trace.agreed_on <= asked.until
    return begun and (trace.draft.due is None or trace.draft.due >= asked.begin)


def _whole(trace: GoalTrace, looks: Sequence[CheckIn], uses: Sequence[Use], asked: Asked) -> _Whole:
    draft = trace.draft
    kept = [each for each in looks if f"check_in:{each.id}" not in asked.excluded]
    lived = [each for each in uses if f"use:{each.id}" not in asked.excluded]
    inside = [each for each in looks if _inside(each.day, asked)]
    used = [each for each in uses if _inside(each.day, asked)]
    # What is left out tells nothing, not even through what follows from it.
    found = course(trace.draft, kept)
    came = outcome(trace, found, lived, asked.until)
    owner = asked.subject
    item = _Items(about=owner, goal=trace.id)
    items = [
        item.made(
            f"check_in:{each.id}", each.day, EvidenceKind.CHECK_IN, telling.look_told(each, draft), owner
        )
        for each in inside
    ]
    moved: list[Shift] = []
    for change in trace.changes:
        id_ = f"change:{trace.id}:{change.number}"
        shifts = tuple(telling.shifts(change, id_))
        if shifts and _inside(change.day, asked):
            said = partial(counted.spoken, words=asked.counting)
            day = partial(told_day, until=max(asked.until, asked.today), language=asked.language)
            moved += telling.shifts(change, id_, said, day)
            told = telling.shift_told(shifts, change.reason)
            items.append(item.made(id_, change.day, EvidenceKind.NOTE, told, owner))
    items += [_use(item, each, owner) for each in used]
    result = _result(trace, found, came, lived, asked)
    if result:
        id_ = f"result:{trace.id}"
        items.append(item.made(id_, result[0], EvidenceKind.RESULT, result[1]))
        came = Outcome.OPEN if id_ in asked.excluded else came
    goal = ReviewedGoal(
        id=trace.id,
        kind=draft.kind,
        text=draft.text,
        outcome=came,
        original=_original(trace, [each for each in moved if each.evidence not in asked.excluded]),
        measure=draft.measure.name.strip() if draft.measure else "",
    )
    return _Whole(
        goal=goal,
        items=tuple(items),
        strand=_strand(trace, goal, found, inside, used, moved, result, asked),
    )


def _strand(
    trace: GoalTrace,
    goal: ReviewedGoal,
    found: Course | None,
    looks: Sequence[CheckIn],
    uses: Sequence[Use],
    moved: Sequence[Shift],
    result: tuple[date, str] | None,
    asked: Asked,
) -> Strand:
    def of(kind: UseKind) -> tuple[Told, ...]:
        return tuple(
            Told(
                words=each.text,
                day=each.day,
                evidence=f"use:{each.id}",
                by_leader=bool(asked.leader) and each.by_id == asked.leader,
            )
            for each in uses
            if each.kind is kind and each.text
        )

    def said(words: str) -> tuple[Told, ...]:
        return tuple(
            Told(words=getattr(each, words), day=each.day, evidence=f"check_in:{each.id}")
            for each in looks
            if getattr(each, words)
        )

    id_ = f"result:{trace.id}" if result else ""
    return Strand(
        goal=goal,
        short=telling.called(trace.draft),
        doing=doing(telling.first_clause(trace.draft.text), trace.draft.language),
        result=id_,
        standing=telling.standing(trace.draft, found, (id_,), asked.language) if found and result else None,
        shifts=tuple(moved),
        notes=said("note"),
        obstacles=said("obstacle_words"),
        learned=said("learned"),
        help=said("help_needed"),
        used=of(UseKind.SITUATION),
        seen=of(UseKind.OBSERVATION),
        lessons=of(UseKind.LESSON),
    )


def _result(
    trace: GoalTrace, found: Course | None, came: Outcome, uses: Sequence[Use], asked: Asked
) -> tuple[date, str] | None:
    """The day and the words of what came of a goal; None where there is nothing of this period to say."""
    ended = trace.finished_on or (trace.draft.due if came is not Outcome.OPEN else None)
    if trace.draft.kind is GoalKind.DEVELOPMENT:
        day = max((each.day for each in uses if _inside(each.day, asked)), default=ended)
        return (day, telling.stage_told(stage_of(trace, uses))) if day and _inside(day, asked) else None
    day = ended if ended and _inside(ended, asked) else (found.last_day if found else None)
    if day is None or not _inside(day, asked):
        return None
    if found:
        return day, telling.result_told(trace.draft, found)
    return day, telling.CALLED_DONE


def _original(trace: GoalTrace, moved: Sequence[Shift]) -> str:
    """The sentence as it was agreed first, where its target or its end moved."""
    return trace.agreed.text if moved and trace.agreed and trace.agreed.text != trace.draft.text else ""


def _use(item: _Items, use: Use, owner: str) -> EvidenceItem:
    kind = EvidenceKind.FEEDBACK if use.kind is UseKind.OBSERVATION else EvidenceKind.NOTE
    told = {
        UseKind.SITUATION: f"Used at work: {use.text}",
        UseKind.OBSERVATION: f"Seen by somebody else: {use.text}",
        UseKind.LESSON: f"What was learned: {use.text}",
        UseKind.COMPLETED: f"The learning is completed. {use.text}".strip(),
    }[use.kind]
    return item.made(f"use:{use.id}", use.day, kind, told, use.by_id or owner)


def _levels(happened: Happened, asked: Asked) -> Iterator[EvidenceItem]:
    for each in happened.levels:
        if _inside(each.day, asked):
            name = asked.competencies.get(each.competency, each.competency)
            text = telling.level_told(name, each)
            kind = EvidenceKind.NOTE if each.by_id == asked.subject else EvidenceKind.FEEDBACK
            yield _Items(about=asked.subject).made(f"level:{each.id}", each.day, kind, text, each.by_id)


def _means(happened: Happened, asked: Asked, known: frozenset[str]) -> Iterator[EvidenceItem]:
    for each in happened.means:
        if each.goal_id in known and each.means in _MEANS and _inside(each.day, asked):
            item = _Items(about=asked.subject, goal=each.goal_id)
            id_ = f"means:{each.goal_id}:{each.means}"
            yield item.made(id_, each.day, EvidenceKind.NOTE, telling.means_told(each))


def _feedback(happened: Happened, asked: Asked) -> Iterator[EvidenceItem]:
    for each in happened.feedback:
        day = _day_of(each, asked)
        if _inside(day, asked):
            made = _Items(about=asked.subject).made(
                f"feedback:{each.id}",
                day,
                EvidenceKind.FEEDBACK,
                telling.feedback_told(each),
                each.author_id or "",
            )
            yield replace(made, raters=each.raters)


def _day_of(said: FeedbackShared, asked: Asked) -> date:
    """The day it counts on. What belongs to a whole month counts where one day of it is in the period."""
    first = said.month_only and month_of(said.day) == month_of(asked.begin)
    return max(said.day, asked.begin) if first else said.day


def _said_of(happened: Happened, asked: Asked, free: frozenset[str]) -> tuple[Told, ...]:
    """What others said of the person, letter by letter."""
    return tuple(
        Told(
            words=each.text,
            day=_day_of(each, asked),
            evidence=f"feedback:{each.id}",
            by_leader=bool(asked.leader) and each.author_id == asked.leader,
            month_only=each.month_only,
            thanks=each.thanks,
        )
        for each in happened.feedback
        if f"feedback:{each.id}" in free
    )


def _wishes(asked: Asked) -> Iterator[EvidenceItem]:
    for each in asked.wishes:
        yield _Items(about=asked.subject).made(
            f"wish:{each.id}", each.day, EvidenceKind.NOTE, each.words, asked.subject
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Items:
    """Makes items about one person, and one of their goals."""

    about: str
    goal: str = ""

    def made(self, id_: str, day: date, kind: EvidenceKind, text: str, author: str = "") -> EvidenceItem:
        return EvidenceItem(
            id=id_, day=day, kind=kind, text=text, about=self.about, author=author, goal=self.goal
        )


def _told(items: Iterable[EvidenceItem], free: frozenset[str], sort: str, leader: str) -> tuple[Told, ...]:
    return tuple(
        Told(
            words=each.text,
            day=each.day,
            evidence=each.id,
            by_leader=bool(leader) and each.author == leader,
        )
        for each in items
        if each.id.startswith(sort) and each.id in free
    )


def _only(strand: Strand, free: frozenset[str]) -> Strand:
    """A strand without what was left out."""

    def kept(told: tuple[Told, ...]) -> tuple[Told, ...]:
        return tuple(each for each in told if each.evidence in free)

    result = strand.result if strand.result in free else ""
    return replace(
        strand,
        result=result,
        standing=strand.standing if result else None,
        shifts=tuple(each for each in strand.shifts if each.evidence in free),
        notes=kept(strand.notes),
        obstacles=kept(strand.obstacles),
        learned=kept(strand.learned),
        help=kept(strand.help),
        used=kept(strand.used),
        seen=kept(strand.seen),
        lessons=kept(strand.lessons),
    )


def _inside(day: date, asked: Asked) -> bool:
    return asked.begin <= day <= asked.until
