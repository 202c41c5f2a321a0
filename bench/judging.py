"""Goals a second by the whole catalogue: on one core, beside its peers, and through the command line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bench import peers
from bench.check import check, two_cores
from bench.row import Row
from bench.sentences import sentences
from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts

ROUNDS = 3


def run() -> Iterator[Row]:
    """Measure the engine in this process, then the command as a person starts it."""
    texts = sentences(5_000)
    yield from _in_process(texts)
    cold = min(check(texts[:1]).seconds for _ in range(5))
    yield Row(name="goalcoach check, one goal, cold start", value=cold, unit="s", at_most=0.25)
    yield from _command()


def _in_process(texts: list[str]) -> Iterator[Row]:
    facts = Facts(today=date(2026, 11, 22), origin=Origin.PERSON)
    drafts = [GoalDraft(kind=GoalKind.PERFORMANCE, text=text) for text in texts]
    # Each round asks all of them in turn, so that a disturbance of the machine hits all alike.
    rounds = [
        (
            peers.seconds_for_each(lambda draft: judge(draft, facts), drafts),
            peers.proselint(texts),
            peers.proselint_at_once(texts),
            peers.validation(texts),
        )
        for _ in range(ROUNDS)
    ]
    judged, linted, at_once, validated = (len(texts) / min(times) for times in zip(*rounds, strict=True))
    yield Row(name="judge, in process, one core", value=judged, unit="goals/s", at_least=5_000)
    yield Row(name="proselint, the same texts one by one", value=linted, unit="texts/s")
    yield Row(name="judge, times as fast as proselint", value=judged / linted, at_least=3)
    yield Row(name="proselint, the same texts as one file", value=at_once, unit="texts/s")
    yield Row(name="pydantic, types of the same goals (the floor)", value=validated, unit="goals/s")


def _command() -> Iterator[Row]:
    texts = sentences(100_000)
    with two_cores():
        few, many = check(texts[:10_000], watch=True), check(texts, watch=True)
    yield Row(name="goalcoach check, 100,000 goals, two cores", value=many.seconds, unit="s", at_most=25)
    yield Row(name="its peak memory, all processes", value=many.megabytes, unit="MB")
    if few.megabytes:
        growth = many.megabytes / few.megabytes
        yield Row(name="its memory over that for 10,000 goals", value=growth, at_most=1.5)
