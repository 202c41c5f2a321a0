"""The prompts themselves: complete, locked, readable, and true to what they ask for."""

from __future__ import annotations

import json
import re
from datetime import date

from goalcoach.cli.docs import ROOT
from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Origin
from goalcoach.prompts.document import Prompt, State, Trust
from goalcoach.prompts.library import library, own_folder, read_library
from goalcoach.prompts.render import render
from goalcoach.prompts.schemas import SHAPES, shape_of
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.engine import judge
from goalcoach.rules.explain import prompt_line
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Accepted
from tests.each import every

PROMPTS = library().prompts
NAMES = [each.name for each in PROMPTS]
TASKS = {
    *("coach/reply", "coach/options", "coach/draft", "coach/refine", "coach/repair"),
    *("growth/gap", "growth/blueprint", "growth/ways", "review/points", "review/agenda", "evals/grade"),
}
FROM_GOALCOACH = {"language", "voice", "today", "what", "subject", "period", "occasion", "minutes", "rubric"}
"""Inputs that nobody outside can write."""
LONGEST = 9_500
"""Characters of what is always read; a prompt that grows past it has two jobs."""


def facts(*said: str) -> Facts:
    return Facts(today=date(2026, 11, 28), origin=Origin.MODEL, said=said)


def test_nothing_is_wrong_with_them() -> None:
    assert read_library(own_folder()).problems() == []


def test_every_task_has_a_prompt_in_use() -> None:
    assert {each.id for each in PROMPTS if each.state is State.RELEASED} == TASKS
    assert {library().newest(task).returns for task in TASKS} == set(SHAPES)


def test_every_room_has_a_snapshot_and_every_snapshot_a_room() -> None:
    assert {path.stem for path in (ROOT / "tests/snapshots/prompts").iterdir()} == {
        each.id.partition("/")[0] for each in PROMPTS
    }


@every("prompt", PROMPTS, ids=NAMES)
def test_whatever_people_write_is_untrusted(prompt: Prompt) -> None:
    trusted = {name for name, trust in prompt.inputs.items() if trust is Trust.TRUSTED}

    assert trusted <= FROM_GOALCOACH
    assert "language" in trusted


@every("prompt", PROMPTS, ids=NAMES)
def test_it_is_short_and_shows_the_rules_own_lines(prompt: Prompt) -> None:
    read = render(prompt, library().sample(prompt))

    assert len(read.system) <= LONGEST
    assert all(prompt_line(RULES[code]) in read.system for code in prompt.rules)
    assert not [code for code in prompt.rules if RULES[code].fix in prompt.system], "a rule is retyped"


@every("prompt", PROMPTS, ids=NAMES)
def test_the_marks_it_speaks_of_are_its_own(prompt: Prompt) -> None:
    told = prompt.system + shape_of(prompt.returns).told()

    assert set(re.findall(r"<([a-z_]+)>", told)) <= set(prompt.inputs)


def test_the_example_of_the_reply_is_a_good_answer() -> None:
    system = library().newest("coach/reply").system
    found = re.search(r'Said: "(.*?)"\n\n(.*?)\n```json\n(.*?)\n```', system, re.DOTALL)
    assert found
    said, reply, answer = found[1], found[2], json.loads(found[3])

    assert shape_of("turn").misfits(answer) == ()
    assert all(note["quote"] in said for note in answer["notes"])
    assert isinstance(judge(ReplyDraft(text=reply), facts(said)), Accepted)
