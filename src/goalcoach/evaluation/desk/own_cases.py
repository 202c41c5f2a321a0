"""Cases that HR adds to a suite, such as from a bad answer. Nobody of the organisation is named in them."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from goalcoach.coach.office import Office
from goalcoach.coach.texts import clean
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.person import Person
from goalcoach.evaluation.cases.case import Case, Expect, Split, Suite
from goalcoach.evaluation.cases.case_text import suite_text
from goalcoach.evaluation.cases.fields import ANSWER, RULES
from goalcoach.evaluation.cases.library import sources
from goalcoach.evaluation.cases.suite_file import read_suite
from goalcoach.evaluation.desk.suites import case_of, suites
from goalcoach.llm.directory import Directory
from goalcoach.store.own_case_port import OwnCase
from goalcoach.store.port import Unit

OWN = "own"
"""The tag of cases that HR added."""
MOST = 500
"""Own cases of one suite."""
LONGEST_ANSWER = 20_000
LONGEST_WHY = 600
MOST_NEVER, LONGEST_NEVER = 20, 200
"""Lines of words that may never be shown, and characters of one."""
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_ID = 64
_STAND_INS = ("Ruvi", "Tolan", "Mersa", "Kesto", "Ilvra", "Danno", "Sorel", "Pavik", "Yulen", "Brisa")
"""Made-up names, which are nobody's in most organisations."""


class Tries(StrEnum):
    """What a case is to try."""

    GATE = "gate"
    """This answer is false: whoever gives it, nothing of it may be shown."""
    PROMPT = "prompt"
    """These words may never be shown, whatever a language model is asked with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A case as HR writes it."""

    like: str
    """The case whose moment it has."""
    id: str
    why: str
    tries: Tries
    answer: str = ""
    """For the gate."""
    never: str = ""
    """For a prompt: words that must not be shown, each on a line of its own."""
    source: str
    """Where it comes from, in a few words."""

    @property
    def words(self) -> tuple[str, ...]:
        """Those that must not be shown."""
        return tuple(each.strip() for each in self.never.splitlines() if each.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Unnamed:
    """The same without names of the organisation's people."""

    typed: Typed
    instead: Mapping[str, str]
    """By each name that stood there: what stands there now."""


async def unnamed(unit: Unit, suite: str, typed: Typed, *, certain: bool = False) -> Unnamed:
    """What was typed, with made-up names in the place of real ones. Names that the moment has itself are
    made up, and stay.

    `certain`: also what may be a word, such as the Will of "Will you?": for a first look that somebody reads.
    Raises NotFound.
    """
    _, like = await case_of(unit, suite, typed.like)
    names = [each.name for each in await unit.people.all()]
    # Of 2,000 people this takes a tenth of a second, in which others have their turn.
    directory = await asyncio.to_thread(Directory, names, certain=certain)
    taken = _Taken(directory, json.dumps(like.given, ensure_ascii=False))
    cleared = replace(
        typed,
        why=taken.out_of(typed.why),
        answer=taken.out_of(typed.answer),
        never=taken.out_of(typed.never),
    )
    return Unnamed(typed=cleared, instead=taken.instead)


async def add(unit: Unit, office: Office, actor: Person, suite: str, typed: Typed) -> Case:
    """Keep it. Raises NotFound, InvalidInput, Conflict; refuses what still names somebody."""
    found, like = await case_of(unit, suite, typed.like)
    if found.task == RULES:
        raise Conflict("The goals of this suite stand in files that people labelled. Choose another suite.")
    if like.split is Split.HELD_OUT:
        raise InvalidInput("Choose a case that may be read.", field="like")
    if (await unnamed(unit, suite, typed)).instead:
        raise InvalidInput("Somebody who works here is named in it.", field="answer")
    _check(found, typed)
    await _refuse_more(unit, suite)
    content = suite_text(found, _case(like, typed))
    case = _read(content, suite)
    await unit.own_cases.add(
        OwnCase(id=case.id, suite=suite, content=content, by_id=actor.id, at=office.now())
    )
    return case


async def remove(unit: Unit, office: Office, actor: Person, suite: str, case_id: str) -> None:
    """Have no run try a case of one's own any more. Who did it is kept, and it can be put back. Raises
    NotFound."""
    await unit.own_cases.remove(suite, case_id, actor.id, office.now())


async def put_back(unit: Unit, office: Office, actor: Person, suite: str, case_id: str) -> None:
    """Have runs try one again that was removed. Raises NotFound, Conflict."""
    (found,) = await suites(unit, suite)
    if any(each.id == case_id for each in found.cases):
        raise Conflict("The suite has a case of this name by now. Add it under another one.")
    await _refuse_more(unit, suite)
    await unit.own_cases.put_back(suite, case_id, actor.id, office.now())


async def _refuse_more(unit: Unit, suite: str) -> None:
    await unit.evals.lock()
    if sum(each.suite == suite for each in await unit.own_cases.standing()) >= MOST:
        raise Conflict(f"{MOST} cases of your own are the most in one suite.")


class _Taken:
    """Takes names out of texts, each with the same stand-in everywhere."""

    def __init__(self, directory: Directory, moment: str) -> None:
        self._directory = directory
        self._moment = frozenset(_WORD.findall(moment))
        self._known: dict[str, str] = {}
        self.instead: dict[str, str] = {}

    def out_of(self, text: str) -> str:
        """The text without them."""
        parts, at = [], 0
        for found in self._directory.find(text):
            name = text[found.start : found.end]
            if self._moment.issuperset(_WORD.findall(name)):
                continue
            self.instead[name] = self._known.setdefault(found.who, self._next())
            parts += [text[at : found.start], self.instead[name]]
            at = found.end
        return "".join((*parts, text[at:]))

    def _next(self) -> str:
        free = (each for each in _STAND_INS if each not in self._known.values())
        named = (each for each in free if not any(self._directory.find(each)))
        return next(named, f"Somebody {len(self._known) + 1}")


def _check(suite: Suite, typed: Typed) -> None:
    """Raises InvalidInput, Conflict."""
    if not _ID.fullmatch(typed.id) or len(typed.id) > _LONGEST_ID:
        raise InvalidInput(
            "Small letters, digits and hyphens, such as points-no-grades; up to 64.", field="id"
        )
    if any(each.id == typed.id for each in suite.cases):
        raise Conflict("The suite has a case of this name. Give it another one.", field="id")
    if not typed.why or len(typed.why) > LONGEST_WHY:
        raise InvalidInput(f"Tell its story in up to {LONGEST_WHY} characters.", field="why")
    if typed.tries is Tries.GATE and not 0 < len(typed.answer.strip()) <= LONGEST_ANSWER:
        raise InvalidInput(f"Paste the answer, up to {LONGEST_ANSWER:,} characters.", field="answer")
    longest = max(map(len, typed.words), default=0)
    if typed.tries is Tries.PROMPT and not (0 < len(typed.words) <= MOST_NEVER and longest <= LONGEST_NEVER):
        raise InvalidInput(
            f"Write words that must not be shown, up to {MOST_NEVER} lines of {LONGEST_NEVER} characters.",
            field="never",
        )


def _case(like: Case, typed: Typed) -> Case:
    """The case that was typed."""
    given = {name: value for name, value in like.given.items() if name != ANSWER}
    gate = typed.tries is Tries.GATE
    return Case(
        id=typed.id,
        why=clean(typed.why, "why"),
        split=Split.DEV,
        tags=(OWN,),
        source=typed.source,
        given={**given, ANSWER: clean(typed.answer, "answer")} if gate else given,
        expect=Expect(shown=False) if gate else Expect(never=tuple(map(re.escape, typed.words))),
        practice="" if gate else like.practice,
    )


def _read(content: str, suite: str) -> Case:
    """The case as every run will read it. Raises InvalidInput."""
    try:
        return read_suite(content.encode(), suite, sources()).cases[0]
    except InvalidInput as error:
        told = error.message.partition(": ")[2] or error.message
        raise InvalidInput(f"goalcoach cannot play it: {told}", field="answer") from None
