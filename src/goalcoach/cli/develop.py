"""`goalcoach develop`: from a role, or a result that falls short, to a development goal, in the terminal."""

from __future__ import annotations

import asyncio

from goalcoach.cli.asker import Asker, place_in
from goalcoach.cli.draft import INTERRUPTED, own_database
from goalcoach.cli.environment import read_settings
from goalcoach.cli.failing import FINE
from goalcoach.cli.named import named
from goalcoach.cli.shortfalls import Shortfalls
from goalcoach.cli.step_kept import ask_for_goal
from goalcoach.coach import levels
from goalcoach.coach.comparison import Comparison, Line, compare
from goalcoach.coach.development import options
from goalcoach.coach.languages import language_of
from goalcoach.coach.learning_step import Step
from goalcoach.coach.way_there import way_there
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.finding import Origin
from goalcoach.domain.framework import Blueprint
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.levels import Rater
from goalcoach.rules.joined.role import TargetRole
from goalcoach.store.migrate import migrate
from goalcoach.wiring import wire


def develop(
    *,
    role: str,
    from_goal: str,
    shown: bool,
    resume: str,
    discard: str,
    sure: bool,
    email: str,
    database: str,
) -> int:
    """Lead one talk until a goal is kept or the input ends; list or throw away. Returns the exit code."""
    if bool(email) != bool(database):
        raise InvalidInput("Say both: --database ADDRESS and --person EMAIL; or neither, for your own.")
    if sum(map(bool, (role, from_goal, shown, resume, discard))) != 1:
        raise InvalidInput(
            "Say one of these: --role ROLE, --from-goal RESULT, --list, --resume TALK or --discard TALK."
        )
    if sure and not discard:
        raise InvalidInput("--yes goes with --discard TALK.")
    settings = read_settings(database_url=database or own_database())
    migrate(settings.database_url)
    with asyncio.Runner() as runner:
        wired = wire(settings)
        asker = None
        try:
            asker = Asker(runner, wired, email)
            if role:
                return _Towards(asker).lead(role)
            talks = Shortfalls(asker)
            if shown:
                return talks.show()
            if from_goal:
                return talks.begin(from_goal)
            return talks.resume(resume) if resume else talks.discard(discard, sure=sure)
        except (EOFError, KeyboardInterrupt) as end:
            print(f"\nEnded. {asker.left if asker else ''}".rstrip())
            return INTERRUPTED if isinstance(end, KeyboardInterrupt) else FINE
        finally:
            runner.run(wired.close())


class _Towards:
    """A role or need beside what was shown, then a goal for one of the largest gaps."""

    def __init__(self, asker: Asker) -> None:
        self._asker = asker

    def lead(self, role: str) -> int:
        """From its name to a goal."""
        asker = self._asker
        blueprint = named(role, asker.framework.blueprints)
        for line in self._compared(blueprint).unseen:
            self._where(line)
        found = self._compared(blueprint)
        _show(found)
        if not found.first:
            print("Everything it asks for was shown.")
            return FINE
        asker.run(self._way(found))
        for number, line in enumerate(found.first, 1):
            print(f"  {number}  {line.competency.name}: level {line.next}, {line.says(line.next)}")
        place = place_in(asker.ask("Which one first? Its number, or nothing to end."), len(found.first))
        if place:
            target = TargetRole(blueprint=blueprint.id, version=blueprint.version, chosen=True)
            ask_for_goal(asker, self._step(found.first[place - 1], target))
        return FINE

    def _where(self, line: Line) -> None:
        print(f"\n{line.competency.name}: {line.competency.about}")
        for number, says in enumerate(line.competency.levels, 1):
            print(f"  {number}  {says}")
        place = place_in(
            self._asker.ask("Which do you do? Its number, or nothing to leave it open."),
            len(line.competency.levels),
        )
        if place:
            self._asker.run(self._rate(line.competency.id, place))

    def _step(self, line: Line, role: TargetRole) -> Step:
        """A step towards a role, with ways to take it."""
        office, language = self._asker.office, language_of(self._asker.person)
        facts = Facts(today=office.today(), origin=Origin.MODEL, language=language, said=(), pack=office.pack)
        ways = options(line, self._asker.framework, facts)
        return Step(line=line, ways=ways, language=language, role=role)

    def _compared(self, blueprint: Blueprint) -> Comparison:
        return self._asker.run(self._compare(blueprint))

    async def _compare(self, blueprint: Blueprint) -> Comparison:
        office, person = self._asker.office, self._asker.person
        async with office.store.unit() as unit:
            standing = await levels.standing_of(unit, person.id)
        return compare(blueprint, self._asker.framework, standing, office.today(), office.pack.thresholds)

    async def _way(self, found: Comparison) -> None:
        """Print the path over the coming quarters."""
        office, person = self._asker.office, self._asker.person
        async with office.store.unit() as unit:
            path = (await way_there(unit, office, person, found)).path
        print(f"\nThe path, with {path.a_month:f} hours a month and {path.step_hours:f} for a level:")
        for each in path.steps:
            print(f"  {each.begins} to {each.ends}  {each.line.competency.name}: level {each.line.next}")
        if path.undated:
            print(f"  {path.undated} levels more cannot be dated.")
        print()

    async def _rate(self, competency: str, level: int) -> None:
        office, person = self._asker.office, self._asker.person
        async with office.store.unit() as unit:
            await levels.enter(
                unit, office, person, person, competency=competency, level=level, rater=Rater.SELF
            )


def _show(found: Comparison) -> None:
    share = "" if found.readiness is None else f": {int(found.readiness * 100)} % of it was shown"
    print(f"\n{found.blueprint.name}{share}")
    for line in found.lines:
        top = len(line.competency.levels)
        bar = "".join(
            "■" if level <= line.shown.level else "□" if level <= line.need.level else "·"
            for level in range(1, top + 1)
        )
        shown = f"level {line.shown.level}" if line.shown.counted else "not seen yet"
        print(f"  {bar:{10}} {line.competency.name}: {shown}, {line.need.level} asked for")
