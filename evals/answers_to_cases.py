"""Answers that somebody wrote to cases of the suites: one JSON file each, with suite, case and answer."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from goalcoach.evaluation.cases.library import suites
from goalcoach.evaluation.cases.moment import moment_of
from goalcoach.evaluation.outcome import HeldBack
from goalcoach.evaluation.recordings import Sent
from goalcoach.evaluation.situations import Situation
from goalcoach.evaluation.trials.playing import held_back
from goalcoach.llm.recorded import Recorded, Recording

_NOT_ASKED = frozenset({"rules-gold", "fairness"})
"""Suites whose cases nobody answered: goals with labels, and packets under many names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerToACase:
    """One answer as it came."""

    name: str
    """Of its file."""
    case: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedThrough:
    """What is told of a folder of answers."""

    each: tuple[str, ...]
    """A line for each answer."""
    counts: tuple[str, ...]
    """By task, and by rule; nothing of any answer."""


def answers_in(folder: Path) -> Iterator[AnswerToACase]:
    """All answers of a folder by name. One that came with words around it has them under "raw"."""
    for path in sorted(folder.glob("*.json")):
        row = json.loads(path.read_text("utf-8"))
        text = row.get("raw") or json.dumps(row["answer"], ensure_ascii=False)
        yield AnswerToACase(name=path.stem, case=row["case"], text=text)


@cache
def moments() -> Mapping[str, Situation]:
    """The moment of each case that asks somebody, by its id."""
    asking = (suite for suite in suites() if suite.name not in _NOT_ASKED)
    return {
        case.id: moment_of(suite.task_of(case), case)
        for suite in asking
        for case in suite.cases
        if not case.fixed
    }


async def looked_through(
    asked: Iterable[tuple[AnswerToACase, Situation, Sent]], *, voice: str
) -> LookedThrough:
    """Every answer played as the first one that comes, which decides."""
    lines, tasks, refused = [], Counter[str](), Counter[str]()
    rules = Counter[tuple[str, str]]()
    for answer, situation, sent in asked:
        model = Recorded([Recording(name=answer.name, sent=sent.ask, text=answer.text)])
        held = await held_back(situation, model, voice=voice)
        lines.append(f"{answer.name}: {'; '.join(map(_told, held)) or 'passes whole'}")
        tasks[situation.task] += 1
        refused[situation.task] += bool(held)
        rules.update({(each.code or "form", each.reason if each.code else "") for each in held})
    return LookedThrough(each=tuple(lines), counts=tuple(_counts(tasks, refused, rules)))


def _told(held: HeldBack) -> str:
    return f"{held.where} {held.code or 'form'} {held.reason}"


def _counts(tasks: Counter[str], refused: Counter[str], rules: Counter[tuple[str, str]]) -> Iterator[str]:
    yield from (f"{task}: {refused[task]} of {many} refused" for task, many in tasks.items())
    share = refused.total() / max(1, tasks.total())
    yield f"all: {refused.total()} of {tasks.total()} refused ({share:.1%})"
    yield from (
        f"{code} {reason}: in {many}".replace(" :", ":") for (code, reason), many in rules.most_common()
    )
