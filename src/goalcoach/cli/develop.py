"""`goalcoach develop`: from a role, or a result that falls short, to a development goal, in the terminal."""

from __future__ import annotations

import asyncio
import difflib
import sys
from collections.abc import Coroutine, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, TypeVar

from goalcoach.cli.draft import INTERRUPTED, own_database, whoever
from goalcoach.cli.environment import read_settings
from goalcoach.cli.failing import FINE
from goalcoach.cli.formats.paint import harmless
from goalcoach.coach import gaps, levels
from goalcoach.coach.comparison import Comparison, Line, compare
from goalcoach.coach.development import Written, options, stations
from goalcoach.coach.framework import carry_out, plan
from goalcoach.coach.gaps import GapView
from goalcoach.coach.languages import language_of
from goalcoach.coach.learning_step import Step, keep, step_of_gap
from goalcoach.coach.room import Giving
from goalcoach.coach.way_there import way_there
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.finding import Origin
from goalcoach.domain.framework import Blueprint, Competency, Framework, name_key
from goalcoach.domain.measured import typed_number
from goalcoach.domain.person import Person
from goalcoach.exchange.starter import starter
from goalcoach.llm.builtin.causes.need import Help
from goalcoach.llm.builtin.causes.steps import Asking, CameOut
from goalcoach.llm.builtin.causes.words import cause_book
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.capacity import GivesWay
from goalcoach.rules.joined.gap import LEARNABLE, Cause
from goalcoach.rules.joined.levels import Rater
from goalcoach.rules.joined.role import TargetRole
from goalcoach.store.gap_port import GapTalk
from goalcoach.store.migrate import migrate
from goalcoach.wiring import Wired, wire

T = TypeVar("T")
Named = TypeVar("Named", Blueprint, Competency)
PROMPT = "> "
_LETTERS = "abc"


def develop(*, role: str, from_goal: str, email: str, database: str) -> int:
    """Lead one talk until a goal is kept or the input ends. Returns the exit code."""
    if bool(email) != bool(database):
        raise InvalidInput("Say both: --database ADDRESS and --person EMAIL; or neither, for your own.")
    if bool(role) is bool(from_goal):
        raise InvalidInput("Say one of both: --role ROLE, or --from-goal RESULT.")
    settings = read_settings(database_url=database or own_database())
    migrate(settings.database_url)
    with asyncio.Runner() as runner:
        wired = wire(settings)
        try:
            talk = _Talk(runner, wired, email)
            return talk.towards(role) if role else talk.short_of(from_goal)
        except EOFError:
            print("\nEnded. What was entered is kept.")
            return FINE
        except KeyboardInterrupt:
            print("\nEnded. What was entered is kept.")
            return INTERRUPTED
        finally:
            runner.run(wired.close())


class _Talk:
    """Asks in lines and shows what comes of it."""

    def __init__(self, runner: asyncio.Runner, wired: Wired, email: str) -> None:
        self._runner = runner
        self._office = wired.office
        self._person: Person = self._run(whoever(wired, email))
        self._framework: Framework = self._run(self._names(own=not email))

    def towards(self, role: str) -> int:
        """A role or need beside what was shown, then a goal for one of the largest gaps."""
        blueprint = _named(role, self._framework.blueprints)
        for line in self._compared(blueprint).unseen:
            self._where(line)
        found = self._compared(blueprint)
        _show(found)
        if not found.first:
            print("Everything it asks for was shown.")
            return FINE
        self._run(self._way(found))
        for number, line in enumerate(found.first, 1):
            print(f"  {number}  {line.competency.name}: level {line.next}, {line.says(line.next)}")
        place = _number(self._ask("Which one first? Its number, or nothing to end."), len(found.first))
        if place:
            target = TargetRole(blueprint=blueprint.id, version=blueprint.version, chosen=True)
            self._goal(self._step(found.first[place - 1], target))
        return FINE

    def short_of(self, result: str) -> int:
        """Why a result falls short, and a goal where learning changes that."""
        target = self._amount("What should it have been?")
        actual = self._amount("What was measured?")
        talk = self._run(self._begin(result, actual, target))
        while not isinstance((step := self._run(self._look(talk)).step), CameOut):
            said = self._said(step)
            if isinstance(step, Help) and said != step.options[-1]:
                return FINE
            talk = self._run(self._answer(talk, said))
        return self._out(talk, step)

    def _said(self, step: Asking | Help) -> str:
        """What the person answers, as one of the options or in their own words."""
        told, how = step.question, "Its number, your own words, or nothing to leave it out."
        if isinstance(step, Help):
            told, how = f"{step.sentence} {step.question}", "Its number, or nothing to end."
        print(f"\n{told}")
        for number, option in enumerate(step.options, 1):
            print(f"  {number}  {option}")
        said = self._ask(how)
        place = _number(said, len(step.options))
        return step.options[place - 1] if place else said

    def _out(self, talk: GapTalk, out: CameOut) -> int:
        print(f"\n{out.sentence}")
        for spoken in out.spoken:
            print(harmless(f"  {spoken.cause.value}: “{spoken.quotes[0]}”"))
        cause = self._cause(talk, out.cause)
        if cause is None:
            print(out.watch)
            return FINE
        talk = self._run(self._confirm(talk, cause))
        follows = cause_book(talk.language).following[cause]
        if cause not in LEARNABLE:
            print("Learning does not change this, so no learning goal is proposed.")
            print(follows.question)
            return FINE
        print(follows.question)
        known = self._learned()
        if known is None:
            return FINE
        talk = self._run(self._choose(talk, known.id))
        found = self._run(self._look(talk))
        if found.line is not None and found.line.gap:
            self._goal(self._run(self._step_of(found)))
        return FINE

    def _cause(self, talk: GapTalk, guess: Cause | None) -> Cause | None:
        """The cause the person confirms; None where they leave it open."""
        causes, names = list(Cause), cause_book(talk.language).names
        for number, each in enumerate(causes, 1):
            print(f"  {number}  {each.value}: {names[each]}")
        nothing = f"nothing for {guess.value}" if guess else "nothing to leave it open"
        while said := self._ask(f"Which is it? Its number or its name, {nothing}.").casefold():
            if place := _number(said, len(causes)):
                return causes[place - 1]
            if said in set(Cause):
                return Cause(said)
            print(f"There is no cause {said!r}.")
        return guess

    def _learned(self) -> Competency | None:
        """The competency to learn; None where it is left open."""
        while said := self._ask("Which competency is that closest to? Its name, or nothing to end."):
            try:
                return _named(said, self._framework.competencies)
            except NotFound as error:
                print(harmless(error.message))
        return None

    def _where(self, line: Line) -> None:
        print(f"\n{line.competency.name}: {line.competency.about}")
        for number, says in enumerate(line.competency.levels, 1):
            print(f"  {number}  {says}")
        place = _number(
            self._ask("Which do you do? Its number, or nothing to leave it open."),
            len(line.competency.levels),
        )
        if place:
            self._run(self._rate(line.competency.id, place))

    def _step(self, line: Line, role: TargetRole) -> Step:
        """A step towards a role, with ways to take it."""
        office, language = self._office, language_of(self._person)
        facts = Facts(today=office.today(), origin=Origin.MODEL, language=language, said=(), pack=office.pack)
        ways = options(line, self._framework, facts)
        return Step(line=line, ways=ways, language=language, role=role)

    def _goal(self, step: Step) -> None:
        ways = step.ways
        print()
        for letter, way in zip(_LETTERS, ways, strict=False):
            print(f"  {letter}  {way.text}")
        said = self._ask("Which one? A letter, or your own words.")
        if not said:
            return
        place = _LETTERS.find(said) if len(said) == 1 else -1
        chosen = ways[place] if 0 <= place < len(ways) else None
        written = Written(
            text=said if chosen is None else chosen.text,
            offered="" if chosen is None else chosen.text,
            course="" if chosen is None else chosen.course,
            application=self._ask("Where will you use it first?"),
            hours=self._hours(),
            support=self._ask("Who helps on the way?") or None,
            obstacle=self._ask("What is most likely to come in between?"),
            if_then=self._ask("If that comes up, what will you do then?") or None,
            watched=step.watched,
            milestones=stations(self._office.today(), step.language),
        )
        try:
            text = self._run(self._keep(step, written))
        except InvalidInput as error:
            if error.data.get("field") != "gives":
                raise
            print(error.message)
            if not (reason := self._ask("Why may it go beyond? You sign with your reason; nothing to end.")):
                return
            signed = replace(written, giving=Giving(way=GivesWay.EXCEPTION, reason=reason))
            text = self._run(self._keep(step, signed))
        print(f"Kept as a private draft: {harmless(text)}")
        for each in written.milestones:
            print(f"  {each.due}  {each.text}")

    def _hours(self) -> Decimal | None:
        while said := self._ask("How many hours a month, within your working time?"):
            if (value := typed_number(said)) is not None and value >= 0:
                return value
            print("Write a number such as 4 or 2.5, or nothing.")
        return None

    def _amount(self, question: str) -> Decimal:
        while True:
            if (value := typed_number(self._ask(question).removesuffix("%"))) is not None:
                return value
            print("Write a number such as 35 or 2.5.")

    def _ask(self, question: str) -> str:
        print(question)
        return " ".join(input(PROMPT if sys.stdin.isatty() else "").split())

    def _compared(self, blueprint: Blueprint) -> Comparison:
        return self._run(self._compare(blueprint))

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)

    async def _names(self, *, own: bool) -> Framework:
        """The organisation's; in the empty database of one's own what comes with goalcoach."""
        async with self._office.store.unit() as unit:
            held = await self._office.names(unit)
            if held.edition:
                return held.framework
            if not own:
                raise Conflict(
                    "No competencies are described there yet."
                    " HR can bring some in: goalcoach competencies import --starter"
                )
            await carry_out(unit, self._office, plan(held, starter()), by=None, note="Goalcoach starter")
        async with self._office.store.unit() as unit:
            return (await self._office.names(unit)).framework

    async def _compare(self, blueprint: Blueprint) -> Comparison:
        async with self._office.store.unit() as unit:
            standing = await levels.standing_of(unit, self._person.id)
        return compare(
            blueprint, self._framework, standing, self._office.today(), self._office.pack.thresholds
        )

    async def _way(self, found: Comparison) -> None:
        """Print the path over the coming quarters."""
        async with self._office.store.unit() as unit:
            path = (await way_there(unit, self._office, self._person, found)).path
        print(f"\nThe path, with {path.a_month:f} hours a month and {path.step_hours:f} for a level:")
        for each in path.steps:
            print(f"  {each.begins} to {each.ends}  {each.line.competency.name}: level {each.line.next}")
        if path.undated:
            print(f"  {path.undated} levels more cannot be dated.")
        print()

    async def _rate(self, competency: str, level: int) -> None:
        async with self._office.store.unit() as unit:
            await levels.enter(
                unit,
                self._office,
                self._person,
                self._person,
                competency=competency,
                level=level,
                rater=Rater.SELF,
            )

    async def _begin(self, result: str, actual: Decimal, target: Decimal) -> GapTalk:
        async with self._office.store.unit() as unit:
            return await gaps.begin(
                unit,
                self._office,
                self._person,
                goal_id="",
                title=result,
                actual=actual,
                target=target,
                unit_of="",
                falling=actual > target,
                day=self._office.today(),
            )

    async def _look(self, talk: GapTalk) -> GapView:
        async with self._office.store.unit() as unit:
            return await gaps.look(unit, self._office, self._person, talk.id)

    async def _answer(self, talk: GapTalk, said: str) -> GapTalk:
        async with self._office.store.unit() as unit:
            if not said:
                return await gaps.skip(unit, self._office, self._person, talk.id, revision=talk.revision)
            return await gaps.answer(unit, self._office, self._person, talk.id, said, revision=talk.revision)

    async def _confirm(self, talk: GapTalk, cause: Cause) -> GapTalk:
        async with self._office.store.unit() as unit:
            return await gaps.confirm(
                unit, self._office, self._person, talk.id, cause, revision=talk.revision
            )

    async def _choose(self, talk: GapTalk, competency: str) -> GapTalk:
        async with self._office.store.unit() as unit:
            return await gaps.choose(
                unit, self._office, self._person, talk.id, competency, revision=talk.revision
            )

    async def _step_of(self, found: GapView) -> Step:
        async with self._office.store.unit() as unit:
            return await step_of_gap(unit, self._office, self._person, found)

    async def _keep(self, step: Step, written: Written) -> str:
        async with self._office.store.unit() as unit:
            goal = await keep(unit, self._office, self._person, step, written)
        return goal.version.draft.text


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


def _named(words: str, entries: Sequence[Named]) -> Named:
    """The entry of this id or name, or of a name that is close. Raises NotFound."""
    key = name_key(words)
    by_name: dict[str, Named] = {each.name.casefold(): each for each in entries}
    by_name |= {each.id.casefold(): each for each in entries}
    if key in by_name:
        return by_name[key]
    within: list[str] = [name for name in by_name if key and key in name]
    if len({by_name[name].id for name in within}) == 1:
        return by_name[within[0]]
    close: list[str] = difflib.get_close_matches(key, by_name, n=3, cutoff=0.6)
    meant = ", ".join(dict.fromkeys(by_name[name].name for name in (*within[:5], *close)))
    raise NotFound(f"There is no {words!r}.{f' Did you mean {meant}?' if meant else ''}")


def _number(text: str, most: int) -> int:
    """A number from 1 to so many; 0 for anything else."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 4 and int(text) <= most else 0
