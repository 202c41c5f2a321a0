"""What the README's first screen shows is what the coach says and the rules refuse, word for word."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from goalcoach.domain.finding import Origin, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from tests.llm.loop import Loop

README = Path(__file__).parents[2].joinpath("README.md").read_text("utf-8")
SPOKEN = re.compile(r"^> \*\*(You|Coach)\*\* · (.*?)(?=\n>\n|\n\n)", re.MULTILINE | re.DOTALL)
REFUSED = re.compile(r"<!-- refused -->\n```\n(.*?)\n\n(.*?)\n```", re.DOTALL)


def test_the_exchange() -> None:
    told = [(who, _flat(text.replace("\n> ", " "))) for who, text in SPOKEN.findall(README)]
    assert [who for who, _ in told] == ["You", "Coach"] * 3
    loop = Loop(coach=BuiltinCoach())
    for (_, said), (_, answered) in zip(told[::2], told[1::2], strict=True):
        assert _flat(loop.say(said).reply) == answered


def test_the_refused_suggestion() -> None:
    found = REFUSED.search(README)
    assert found is not None
    said = tuple(_flat(text.replace("\n> ", " ")) for who, text in SPOKEN.findall(README) if who == "You")
    facts = Facts(today=date(2026, 11, 22), origin=Origin.MODEL, owner="you", said=said)
    verdict = judge(GoalDraft(kind=GoalKind.PERFORMANCE, text=found[1]), facts)
    blocks = [finding for finding in verdict.findings if finding.severity is Severity.BLOCK]
    shown = "\n".join(f"block {each.code} {each.message}\n            {each.ask}" for each in blocks)
    assert shown == found[2]


def _flat(text: str) -> str:
    return " ".join(text.split())
