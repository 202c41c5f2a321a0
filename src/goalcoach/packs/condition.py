"""The one door to CEL: compiles a condition over the typed view of a goal, and evaluates it within bounds.

CEL has no loops but over lists, no I/O and no clock. What could still grow without end is taken out: joining
texts or lists, `map`, and values without a type. What is left costs at most a pass over the lists of a goal.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from cel_expr_python import cel

from goalcoach.domain.goal import GoalDraft
from goalcoach.packs.tree import Tree, read_tree
from goalcoach.packs.view import VARIABLES, Shape, values
from goalcoach.rules.facts import Facts
from goalcoach.rules.pack import Undecided
from goalcoach.rules.reading import Reading

LONGEST = 1_000
"""Characters a condition may have."""
LONGEST_PATTERN = 200
MOST_PROPERTIES = 8
"""Classes such as \\p{L} in all patterns: each is compiled anew for every goal, and takes a millisecond."""
MOST_PATTERNS = 8
MOST_REPETITIONS = 50
"""Of a part of a pattern, as in `a{50}`: each repetition is compiled."""

_SUBSET = """
name: goalcoach
stdlib:
  exclude_macros: [map, filter, exists_one]
  exclude_functions:
    - name: "_+_"
    - name: bytes
    - name: dyn
    - name: string
    - name: type
"""
_SHAPES = {
    Shape.TEXT: cel.Type.STRING,
    Shape.YES_NO: cel.Type.BOOL,
    Shape.WHOLE: cel.Type.INT,
    Shape.NUMBER: cel.Type.DOUBLE,
    Shape.MOMENT: cel.Type.TIMESTAMP,
    Shape.TEXTS: cel.Type.List(cel.Type.STRING),
    Shape.WHOLES: cel.Type.List(cel.Type.INT),
}
_TOLD = re.compile(r"ERROR: <input>:\d+:(\d+): (.*)")
_LISTS = frozenset(name for name, each in VARIABLES.items() if each.shape in (Shape.TEXTS, Shape.WHOLES))
_BY_PROPERTY = re.compile(r"\\[pP]")
_REPEATED = re.compile(r"\{(\d+)(?:,(\d*))?\}")


class BadCondition(ValueError):
    """A condition that cannot be used; the message says what is wrong and what to do."""


@dataclass(frozen=True, slots=True, eq=False)
class Condition:
    """A condition ready to be asked; true where the rule finds something."""

    text: str
    names: frozenset[str]
    """Variables it reads."""
    compiled: Any

    @property
    def exact(self) -> bool:
        """Whether it rests on facts alone."""
        return all(VARIABLES[name].exact for name in self.names)

    def holds(self, draft: GoalDraft, reading: Reading, facts: Facts) -> bool:
        """Whether it is true of this goal. Raises Undecided when that cannot be told."""
        try:
            told = self.compiled.eval(data=values(draft, reading, facts, self.names))
            if told.type() == cel.Type.BOOL:
                return bool(told.value())
            problem = str(told.value())
        except Exception as error:  # noqa: BLE001 - whatever the library raises, the condition told nothing
            problem = str(error)
        raise Undecided(problem)


def condition(text: str) -> Condition:
    """Compile a condition. Raises BadCondition."""
    if len(text) > LONGEST:
        raise BadCondition(f"has {len(text):,} characters; {LONGEST:,} are enough. Make two rules of it.")
    try:
        compiled = _environment().compile(text)
        tree = read_tree(compiled.serialize())
    except RuntimeError as error:
        raise BadCondition(_told(str(error))) from None
    except (ValueError, RecursionError) as error:
        raise BadCondition(f"cannot be read: {error}. Make it simpler.") from None
    if compiled.return_type() != cel.Type.BOOL:
        raise BadCondition(
            f"gives a {compiled.return_type().name().lower()}, not true or false. Compare it with something."
        )
    for problem in _too_dear(tree):
        raise BadCondition(problem)
    names = frozenset(tree.names & VARIABLES.keys())
    if not names:
        raise BadCondition("reads nothing of the goal. Name what it is about.")
    return Condition(text, names, compiled)


@lru_cache(maxsize=1)
def _environment() -> Any:
    return cel.NewEnv(
        config=cel.NewEnvConfigFromYaml(_SUBSET),
        variables={name: _SHAPES[each.shape] for name, each in VARIABLES.items()},
    )


def _too_dear(tree: Tree) -> Iterator[str]:
    """What would make the condition cost more than a pass over the goal."""
    if tree.nested or tree.each_time & _LISTS:
        yield "walks a list inside a list. Look at one list at a time."
    if tree.repeated:
        yield "matches a pattern for each item of a list. Match the whole text, outside of the list."
    if len(tree.patterns) > MOST_PATTERNS:
        yield f"has {len(tree.patterns)} patterns; {MOST_PATTERNS} are enough. Join them with |."
    if sum(len(_BY_PROPERTY.findall(pattern or "")) for pattern in tree.patterns) > MOST_PROPERTIES:
        yield f"has more than {MOST_PROPERTIES} classes such as \\p{{L}}. Name the letters that are meant."
    for pattern in tree.patterns:
        yield from _unfit(pattern)


def _unfit(pattern: str | None) -> Iterator[str]:
    """Why a pattern cannot be used."""
    if pattern is None:
        yield "matches a pattern that is not written out. Write it as text in quotes."
    elif len(pattern) > LONGEST_PATTERN:
        yield f"has a pattern of {len(pattern)} characters; {LONGEST_PATTERN} are enough."
    elif any(int(each) > MOST_REPETITIONS for pair in _REPEATED.findall(pattern) for each in pair if each):
        yield f"repeats a part of a pattern more than {MOST_REPETITIONS} times."
    elif _BY_PROPERTY.search(pattern) and _REPEATED.search(pattern):
        yield "counts how often a class such as \\p{L} is there. Use + or *."
    else:
        tried = _environment().compile("text.matches(why)").eval(data={"text": "", "why": pattern})
        if tried.type() != cel.Type.BOOL:
            yield f"has a pattern that is none: {str(tried.value()).rpartition('expression: ')[2]}."


def _told(message: str) -> str:
    """What the compiler says, in one line, with what to do about the usual mistakes."""
    found = _TOLD.search(message)
    if not found:
        return f"cannot be compiled: {message.splitlines()[0]}. Make it simpler."
    column, problem = found[1], " ".join(found[2].replace(" (in container '')", "").split())
    return f"column {column}: {problem}.{_hint(problem)}"


def _hint(problem: str) -> str:
    if "(double, int)" in problem or "(int, double)" in problem:
        return " Numbers of a measure and hours are written with a point: 100.0."
    if "'_+_'" in problem:
        return " Adding and joining are left out: compare the parts."
    if unknown := re.search(r"undeclared reference to '([\w.]+)'", problem):
        return f" {_near(unknown[1])}"
    return ""


def _near(name: str) -> str:
    found = difflib.get_close_matches(name, VARIABLES, n=1, cutoff=0.6)
    return f"Did you mean {found[0]}?" if found else "docs/rule-packs.md lists what a condition may read."
