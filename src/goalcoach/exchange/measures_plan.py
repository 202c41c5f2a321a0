"""What an upload of measures would add to one person's goals, and doing it: all of it or nothing.

The same file again adds nothing: a value that is there for the day stays as it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from goalcoach.coach.agenda_items import by_title
from goalcoach.coach.check_ins import MOST, done_or_not, has_value
from goalcoach.coach.far_values import asked
from goalcoach.coach.office import Office
from goalcoach.coach.rhythm import begun, follow
from goalcoach.domain.check_in import CheckIn, Source
from goalcoach.domain.goal import NOT_PUT_AWAY, Goal, GoalId
from goalcoach.domain.measured import number
from goalcoach.domain.person import Person
from goalcoach.domain.sentence import spoken_date
from goalcoach.exchange.measures_file import MeasureEntry
from goalcoach.exchange.rows import BadRow
from goalcoach.store.port import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedMeasures:
    """Check-ins as they would be kept. With `problems` nothing of it can be done."""

    added: tuple[tuple[Goal, CheckIn], ...] = ()
    entries: tuple[MeasureEntry, ...] = ()
    """The rows they come from, by the ids of their goals."""
    unchanged: int = 0
    problems: tuple[BadRow, ...] = ()
    notes: tuple[BadRow, ...] = ()
    """What looks odd and may be right."""


async def plan(
    unit: Unit, office: Office, person: Person, entries: Sequence[MeasureEntry], name: str
) -> PlannedMeasures:
    """Compare the rows of the file `name` with the person's own goals, and with what was kept before."""
    goals = await unit.goals.of([person.id], sorted(NOT_PUT_AWAY))
    days = [each.day for each in entries]
    kept = await unit.check_ins.between(person.id, min(days), max(days)) if days else ()
    planning = _Planning(office, person, name, {each.id: each for each in goals}, _titles(goals))
    planning.there = {(each.goal_id, each.day, each.value) for each in kept}
    for entry in entries:
        planning.take(entry)
    for goal in {goal.id: goal for goal, _ in planning.added}.values():
        planning.refuse_many(goal, len(await unit.check_ins.of(goal.id)))
    return planning.planned()


async def carry_out(unit: Unit, office: Office, planned: PlannedMeasures) -> None:
    """Keep what was planned; the days of the next looks move on.

    The caller makes sure that there are no problems, and holds the person.
    """
    await unit.check_ins.add_all([check_in for _, check_in in planned.added])
    for goal in {goal.id: goal for goal, _ in planned.added}.values():
        await follow(unit, office, goal, keep=True)


def _titles(goals: Sequence[Goal]) -> Mapping[str, list[Goal]]:
    found: dict[str, list[Goal]] = defaultdict(list)
    for each in goals:
        found[_plain(each.version.draft.text)].append(each)
    return found


def _plain(text: str) -> str:
    return " ".join(text.split()).removesuffix(".").casefold()


@dataclass(slots=True)
class _Planning:
    """One upload while its rows are taken one by one."""

    office: Office
    person: Person
    name: str
    by_id: Mapping[GoalId, Goal]
    by_title: Mapping[str, list[Goal]]
    there: set[tuple[GoalId, object, object]] = field(default_factory=set)
    """Goal, day and value of what is kept, or taken already."""
    lines: dict[tuple[GoalId, object], MeasureEntry] = field(default_factory=dict)
    added: list[tuple[Goal, CheckIn]] = field(default_factory=list)
    entries: list[MeasureEntry] = field(default_factory=list)
    unchanged: int = 0
    problems: list[BadRow] = field(default_factory=list)
    notes: list[BadRow] = field(default_factory=list)

    def take(self, entry: MeasureEntry) -> None:
        """Take one row in, or tell what is wrong with it."""
        goal = self._goal(entry)
        if goal is None:
            return
        wrong = [*_wrong(goal, entry, self.office), *self._twice(goal, entry)]
        self.problems += [self._row(entry, column, problem) for column, problem in wrong]
        key = (goal.id, entry.day, entry.value)
        if wrong:
            return
        if key in self.there:
            self.unchanged += 1
            return
        self.there.add(key)
        self.notes += [self._row(entry, "value", odd) for odd in _odd(goal, entry)]
        self.added.append((goal, self._check_in(goal, entry)))
        self.entries.append(replace(entry, goal=goal.id))

    def refuse_many(self, goal: Goal, there: int) -> None:
        """Tell when a goal would have more check-ins than there is room for."""
        if there + sum(each.id == goal.id for each, _ in self.added) > MOST:
            problem = f"a goal has room for {MOST:,} check-ins, and {by_title(goal)} would have more"
            self.problems.append(BadRow(f"{problem}.", name=self.name, line=0))

    def planned(self) -> PlannedMeasures:
        """What came of it."""
        return PlannedMeasures(
            added=tuple(self.added),
            entries=tuple(self.entries),
            unchanged=self.unchanged,
            problems=tuple(self.problems),
            notes=tuple(self.notes),
        )

    def _goal(self, entry: MeasureEntry) -> Goal | None:
        if found := self.by_id.get(GoalId(entry.goal)):
            return found
        named = self.by_title.get(_plain(entry.goal), [])
        if len(named) == 1:
            return named[0]
        problem = (
            f"{len(named)} of your goals read so. Use the id, which ends the address of a goal's page"
            if named
            else f"you have no goal {_shown(entry.goal)}. Copy its whole sentence, or its id from its address"
        )
        self.problems.append(self._row(entry, "goal", problem))
        return None

    def _twice(self, goal: Goal, entry: MeasureEntry) -> Iterator[tuple[str, str]]:
        first = self.lines.setdefault((goal.id, entry.day), entry)
        if first.value != entry.value:
            yield (
                "value",
                f"line {first.line} says {number(first.value)} for the same day. Keep one of the two",
            )

    def _check_in(self, goal: Goal, entry: MeasureEntry) -> CheckIn:
        return CheckIn(
            id=self.office.new_id(),
            goal_id=goal.id,
            owner_id=self.person.id,
            day=entry.day,
            at=self.office.now(),
            value=entry.value,
            note=entry.note,
            source=Source.UPLOAD,
        )

    def _row(self, entry: MeasureEntry, column: str, problem: str) -> BadRow:
        return BadRow(f"column {column!r}: {problem}.", name=self.name, line=entry.line, field=column)


def _wrong(goal: Goal, entry: MeasureEntry, office: Office) -> Iterator[tuple[str, str]]:
    """The columns that cannot be, each with what to do."""
    draft = goal.version.draft
    if entry.day > office.today():
        yield "day", f"{spoken_date(entry.day)} is still to come. Upload it when it was"
    if entry.day < (first := begun(office, goal)):
        cure = "Leave earlier days out, or give the goal an earlier start"
        yield "day", f"the goal began on {spoken_date(first)}. {cure}"
    if not has_value(draft):
        yield "goal", "this goal has no measure. Say where it stands in a check-in on its page"
    done = done_or_not(draft)
    if done and entry.value not in (0, 1):
        yield "value", "this goal is done or not done. Write yes or no"
    if entry.in_words and not done:
        yield "value", "this goal is measured by a number. Write the number"


def _odd(goal: Goal, entry: MeasureEntry) -> Iterator[str]:
    """A value that is far off, or a share that a workbook keeps as 0.84 and shows as 84 %."""
    measure = goal.version.draft.measure
    if question := asked(measure, entry.value):
        yield question.removesuffix("?")
    if measure is None or measure.unit != "%" or not 0 < entry.value < 1:
        return
    known = [each for each in (measure.baseline, measure.target) if each is not None]
    if known and min(known) > 1:
        yield f"{number(entry.value)} % is little. Workbooks keep 84 % as 0.84: write 84 if you mean that"


def _shown(text: str) -> str:
    return repr(text) if len(text) <= 60 else repr(f"{text[:57]}…")
