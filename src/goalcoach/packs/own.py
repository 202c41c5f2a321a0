"""Rules that an organisation adds: read from a pack and made into plain `Rule` values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Certainty, Origin, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.packs.condition import BadCondition, Condition, condition
from goalcoach.packs.document import Node
from goalcoach.packs.examples import read_example
from goalcoach.packs.section import Problems, Section
from goalcoach.packs.switches import read_severity, too_strict
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import ANY_GOAL, Bad, Good, Hit, Rule, Source
from goalcoach.rules.samples import TODAY

_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
FIELDS = (
    "code",
    "name",
    "kinds",
    "condition",
    "message",
    "ask",
    "why",
    "fix",
    "source",
    "severity",
    "bad",
    "good",
)
FEWEST_EXAMPLES = 2
MOST_EXAMPLES = 20
_LONGEST_NAME = 32


class OwnRules:
    """Reads the rules of one pack; each code and name once."""

    def __init__(self, problems: Problems, *, prefix: str, version: str, language: str) -> None:
        self._problems = problems
        self._code = re.compile(rf"{prefix}[1-9][0-9]{{2}}")
        self._prefix = prefix
        self._version = version
        self._language = language
        self._names = {rule.name for rule in RULES.values()}
        self._codes: set[str] = set()

    def read(self, node: Node) -> Rule[GoalDraft] | None:
        """One rule; None when something is wrong with it, which is noted."""
        before = len(self._problems.found)
        section = Section(node, self._problems, "a rule")
        section.only(FIELDS)
        code, name = self._named(section)
        kinds = self._kinds(section)
        asked = self._condition(section)
        texts = self._texts(section)
        bad = [
            read_example(each, self._problems, kinds, self._language) for each in self._listed(section, "bad")
        ]
        good = [
            read_example(each, self._problems, kinds, self._language)
            for each in self._listed(section, "good")
        ]
        weights = read_severity(section.section("severity", "severity"), Severity.ASK, Severity.NOTE)
        if asked and (problem := too_strict(weights, exact=asked.exact)):
            section.wrong(f"{code} {problem}", "severity")
        if asked is None or len(self._problems.found) > before:
            return None
        return Rule(
            code=code,
            name=name,
            scope=GoalDraft,
            kinds=kinds,
            criterion=None,
            model=weights.model,
            person=weights.person,
            certainty=Certainty.EXACT if asked.exact else Certainty.HEURISTIC,
            since=self._version,
            **texts,
            bad_ones=lambda: tuple(Bad(draft=draft, facts=facts) for draft, facts, _ in bad),
            good_ones=lambda: tuple(
                Good(draft=draft, facts=facts, because=told) for draft, facts, told in good
            ),
            # What reads words was written for the words of one language.
            languages=None if asked.exact else frozenset({self._language}),
            looks_for=frozenset(),
            looks_at=frozenset(),
            follows=None,
            find=_finder(asked),
        )

    def _named(self, section: Section) -> tuple[str, str]:
        code, name = section.text("code", needed=True), section.text("name", needed=True, most=_LONGEST_NAME)
        if code and not self._code.fullmatch(code):
            section.wrong(
                f"code should be {self._prefix} and a number such as {self._prefix}101, not {code!r}.", "code"
            )
        if name and not _NAME.fullmatch(name):
            section.wrong(f"name should be words with dashes such as empty-phrase, not {name!r}.", "name")
        if code in self._codes or name in self._names:
            section.wrong(f"{code if code in self._codes else name} is taken. Choose another.", "code")
        self._codes.add(code)
        self._names.add(name)
        return code, name

    def _kinds(self, section: Section) -> frozenset[GoalKind]:
        if "kinds" not in section:
            return ANY_GOAL
        found = set()
        for text in section.texts("kinds"):
            if text in list(GoalKind):
                found.add(GoalKind(text))
            else:
                section.wrong(f"there is no kind {text!r}. Use some of {', '.join(GoalKind)}.", "kinds")
        return frozenset(found) or ANY_GOAL

    def _condition(self, section: Section) -> Condition | None:
        text = section.text("condition", needed=True, most=2_000)
        if not text:
            return None
        try:
            found = condition(text)
        except BadCondition as error:
            section.wrong(f"condition: {error}", "condition")
            return None
        return found

    def _texts(self, section: Section) -> dict[str, Any]:
        texts = {key: section.text(key, needed=True) for key in ("message", "ask", "why", "fix")}
        if texts["ask"] and not texts["ask"].endswith("?"):
            section.wrong("ask should be a question and end with '?'.", "ask")
        elif problem := unsayable(texts["ask"], self._language):
            section.wrong(f"the coach could not ask that: {problem}.", "ask")
        if texts["message"].endswith((".", "?", "!")):
            section.wrong("message should end without a dot.", "message")
        source = section.text("source", needed=True)
        # A message has no blanks here: braces are braces.
        message = texts["message"].replace("{", "{{").replace("}", "}}")
        return {**texts, "message": message, "sources": (Source(source),)}

    def _listed(self, section: Section, key: str) -> Iterator[Node]:
        items = section.items(key)
        if not FEWEST_EXAMPLES <= len(items) <= MOST_EXAMPLES:
            told = "where the rule should find something" if key == "bad" else "where it should not"
            section.wrong(
                f"a rule has {FEWEST_EXAMPLES} to {MOST_EXAMPLES} {key} examples, goals {told}; "
                f"this one has {len(items)}.",
                key,
            )
        yield from items[:MOST_EXAMPLES]


def unsayable(question: str, language: str) -> str:
    """Why the rules about the coach's replies refuse this question; empty when they let it pass."""
    facts = Facts(today=TODAY, origin=Origin.MODEL, language=language, said=())
    found = judge(ReplyDraft(text=f"**{question}**", language=language), facts).findings
    return next((each.message for each in found if each.severity is Severity.BLOCK), "")


def _finder(asked: Condition) -> Any:
    def find(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
        if asked.holds(draft, reading, facts):
            yield Hit()

    return find
