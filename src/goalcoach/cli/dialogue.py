"""A conversation with the coach as lines of text. Talks to the use cases; reads and prints nothing."""

from __future__ import annotations

import difflib
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from goalcoach.cli.formats.findings import told_findings, told_letters
from goalcoach.cli.formats.paint import BOLD, DIM, harmless, paint
from goalcoach.cli.formats.shape import Screen
from goalcoach.coach import adopt, conversations, goals, turn
from goalcoach.coach.conversations import ConversationView
from goalcoach.coach.office import Office
from goalcoach.domain.conversation import ConversationId, Speaker
from goalcoach.domain.draft import Suggestion
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import Goal, GoalId, GoalKind, GoalStatus
from goalcoach.domain.person import Person

WORKER = "terminal"
HELP = """\
Answer in your own words, in any order. a, b or c takes an option. You can also say: skip, undo, start over,
just draft it. And there is:
  /adopt         keep the suggested wording as your goal
  /edit WORDS    keep it with your own words instead
  /reject        put the suggestion away
  /undo          take the last step back, adopting included
  /score         what the rules say of the goal so far
  /check-in DAY  plan a look at the kept goal, such as /check-in 2027-01-15
  /quit          end; goalcoach draft --continue goes on"""
_LETTERS = "abc"


@dataclass(slots=True)
class Dialogue:
    """One conversation in a terminal."""

    office: Office
    person: Person
    screen: Screen
    conversation_id: ConversationId
    kept: Goal | None = None
    """The goal as it was kept last, for /undo and /check-in."""
    options: tuple[str, ...] = ()
    waiting: Suggestion | None = None
    shown: set[str] = field(default_factory=set)
    """Suggestions that were shown already."""

    @classmethod
    async def begin(cls, office: Office, person: Person, screen: Screen, kind: GoalKind | None) -> Dialogue:
        """A fresh conversation."""
        async with office.store.unit() as unit:
            opened = await conversations.open_conversation(unit, office, person, kind)
        return cls(office=office, person=person, screen=screen, conversation_id=opened.id)

    @classmethod
    async def go_on(cls, office: Office, person: Person, screen: Screen) -> Dialogue | None:
        """The newest conversation, None when there is none."""
        async with office.store.unit() as unit:
            found = await conversations.mine(unit, person)
        if not found:
            return None
        return cls(office=office, person=person, screen=screen, conversation_id=found[0].id)

    async def now(self) -> list[str]:
        """The coach's newest words, its options, and the wording that waits for a decision."""
        return list(self._told(await self._view()))

    async def hear(self, line: str) -> list[str]:
        """Take one line of the person; what to show then. Raises what the use cases raise."""
        text = line.strip()
        if not text:
            return []
        if text.startswith("/"):
            return await self._command(*text[1:].partition(" ")[::2])
        if self.waiting and text.lower() in ("adopt", "reject"):
            return await self._command(text.lower(), "")
        index = _LETTERS.find(text.lower()) if len(text) == 1 else -1
        return await self._say(self.options[index] if 0 <= index < len(self.options) else text)

    async def _say(self, text: str) -> list[str]:
        async with self.office.store.unit() as unit:
            begun = await conversations.say(
                unit, self.office, self.person, self.conversation_id, text, worker=WORKER
            )
        await turn.answer(self.office, begun)
        before = self.kept
        told = await self.now()
        if self.kept and (before is None or self.kept.version.number != before.version.number):
            # Who says yes to the coach has adopted, too.
            told += self._kept_lines(self.kept)
        return told

    async def _command(self, name: str, rest: str) -> list[str]:
        match name.lower():
            case "adopt":
                return await self._adopt(None)
            case "edit":
                return await self._adopt(rest.strip())
            case "reject":
                return await self._reject()
            case "undo":
                return await self._undo()
            case "score":
                return await self._score()
            case "check-in":
                return await self._check_in(rest.strip())
            case "help" | "?":
                return HELP.splitlines()
            case _:
                raise InvalidInput(f"There is no /{harmless(name)}. See /help.")

    async def _adopt(self, text: str | None) -> list[str]:
        if text == "":
            raise InvalidInput("Write the sentence after it: /edit Raise … by …")
        async with self.office.store.unit() as unit:
            if self.waiting is None and text:
                self.kept = await adopt.keep_own(unit, self.office, self.person, self.conversation_id, text)
            else:
                self.kept = await adopt.adopt(unit, self.office, self.person, self._suggested().id, text)
        self.waiting = None
        return self._kept_lines(self.kept)

    def _kept_lines(self, goal: Goal) -> list[str]:
        version = goal.version
        return [
            f"Kept as a private draft: {harmless(version.draft.text)}",
            f"{version.own_words:.0%} of the words are yours. Look at it again: /check-in DAY",
        ]

    async def _reject(self) -> list[str]:
        async with self.office.store.unit() as unit:
            await adopt.reject(unit, self.office, self.person, self._suggested().id)
        self.waiting = None
        return ["Put away. What should it say instead?"]

    async def _undo(self) -> list[str]:
        """Take back what was kept, by a version or the archive; before that, what was said."""
        goal = self.kept
        if goal is None:
            return await self._say("undo")
        async with self.office.store.unit() as unit:
            goal = await unit.goals.get(goal.id)
            if goal.version.number > 1:
                number = goal.version.number - 1
                await goals.restore(unit, self.office, self.person, goal.id, number, revision=goal.revision)
                told = f"The goal says again what version {number} said."
            else:
                await goals.archive(unit, self.office, self.person, goal.id, revision=goal.revision)
                told = "The goal is in the archive. Go on here to keep it in other words."
        self.kept = None
        return [told]

    async def _score(self) -> list[str]:
        view = await self._view()
        if view.draft is None or view.verdict is None:
            return ["There is nothing to judge yet."]
        return [
            harmless(view.draft.text),
            told_letters(view.verdict.letters, self.screen),
            *told_findings(view.verdict.findings, self.screen),
        ]

    async def _check_in(self, day: str) -> list[str]:
        if self.kept is None:
            raise InvalidInput("Keep the goal first: /adopt")
        try:
            on = date.fromisoformat(day)
        except ValueError:
            raise InvalidInput("Write the day like this: /check-in 2027-01-15") from None
        async with self.office.store.unit() as unit:
            goal = await unit.goals.get(self.kept.id)
            self.kept = await goals.plan_check_in(
                unit, self.office, self.person, goal.id, on, revision=goal.revision
            )
        return [f"You look at it again on {on}."]

    def _suggested(self) -> Suggestion:
        if self.waiting is None:
            raise InvalidInput("No wording is waiting. Say: just draft it")
        return self.waiting

    async def _view(self) -> ConversationView:
        async with self.office.store.unit() as unit:
            view = await conversations.look(unit, self.office, self.person, self.conversation_id)
            goal_id = view.conversation.goal_id
            goal = await unit.goals.get(GoalId(goal_id)) if goal_id else None
            self.kept = goal if goal and goal.status is not GoalStatus.ARCHIVED else None
            return view

    def _told(self, view: ConversationView) -> Iterator[str]:
        said = [each for each in view.turns if each.speaker is Speaker.COACH]
        if said:
            yield from _wrapped(said[-1].text, self.screen)
            yield from ([paint(said[-1].notice, DIM, self.screen.colour)] if said[-1].notice else [])
        self.options = tuple(each.text for each in said[-1].options) if said else ()
        for letter, option in zip(_LETTERS, self.options, strict=False):
            yield f"  {letter}) {harmless(option)}"
        self.waiting = view.suggestion
        if view.suggestion and view.suggestion.draft and view.suggestion.id not in self.shown:
            self.shown.add(view.suggestion.id)
            yield "Suggested wording:"
            yield f"  {_difference(view.suggestion.base, view.suggestion.draft.text)}"
            yield from (f"  - {harmless(part.text)}" for part in view.suggestion.draft.key_results)
            yield "  /adopt   /edit YOUR WORDS   /reject"


def _wrapped(text: str, screen: Screen) -> Iterator[str]:
    """Paragraphs of the coach, wrapped; what it stresses is bold where there are colours."""
    for paragraph in text.splitlines():
        for line in textwrap.wrap(paragraph, max(40, screen.width), break_on_hyphens=False) or [""]:
            yield _stressed(harmless(line), screen)


def _stressed(line: str, screen: Screen) -> str:
    parts = line.split("**")
    return "".join(paint(part, BOLD, screen.colour and index % 2 == 1) for index, part in enumerate(parts))


def _difference(before: str, after: str) -> str:
    """The new wording, with what goes and comes marked word by word."""
    if not before:
        return harmless(after)
    old, new = before.split(), after.split()
    return harmless(" ".join(_changes(old, new)))


def _changes(old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    for kind, i1, i2, j1, j2 in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from new[j1:j2]
            continue
        if i2 > i1:
            yield f"[-{' '.join(old[i1:i2])}-]"
        if j2 > j1:
            yield f"{{+{' '.join(new[j1:j2])}+}}"
