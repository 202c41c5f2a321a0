"""`python -m evals.false_accepts [-v]`: what `false-accept` says of real answers and of planted faults.

Every recorded answer is taken as if all of it were shown, so that no rule helps. Ends with 1 when a good
answer is called false, or too few planted faults of a sort are found. -v tells every fault that is not found.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from evals.quick_yaml import read_yaml
from evals.real_answers import LOOKED, PLANTED, RECORDINGS
from evals.recorded_files import read_recordings
from goalcoach.evaluation.cases.case import Case, Expect, Split
from goalcoach.evaluation.cases.library import situations, suites
from goalcoach.evaluation.cases.moment import Row, moment_of
from goalcoach.evaluation.outcome import Ended, Outcome, Shown
from goalcoach.evaluation.real_answers import Planted
from goalcoach.evaluation.scorers.false_accept import false_accept
from goalcoach.evaluation.scorers.score import Looked, Score
from goalcoach.evaluation.scorers.told import told
from goalcoach.evaluation.situations import TURN
from goalcoach.llm.directory import Directory
from goalcoach.llm.pseudonyms import Pseudonyms
from goalcoach.llm.sentences import SentenceStream
from goalcoach.llm.strict import read_object
from goalcoach.llm.tasks.handles import Handles

FLOORS = {"a wrong date": 0.9, "a wrong number": 0.75, "a promise of pay or rank": 0.75}
"""By sort of fault: the least share to be found. Of other sorts it sees what is shown as text alone."""
_ROWS = {
    "options": ("options", "text"),
    "agenda": ("items", "text"),
    "ways": ("ways", "text"),
    "blueprint": ("steps", "sentence"),
    "points": ("points", "text"),
}
"""By task: the list of what is shown, and the text in each of its rows."""


def before(task: str, case: Case) -> Looked:
    """A situation in which nothing is shown yet."""
    request = moment_of(task, case).request
    return Looked(case=case, task=task, request=request, outcome=Outcome(ended=Ended.PLAYED))


def asked() -> dict[str, tuple[str, Case]]:
    """By name the task and the case of each situation, and of each case of a suite."""
    found = {
        case.id: (suite.task_of(case), case) for suite in suites() for case in suite.cases if not case.fixed
    }
    return found | {id_: (row.task, _case(id_, row)) for id_, row in situations().items()}


def _case(id_: str, row: Row) -> Case:
    return Case(id=id_, why="", split=Split.DEV, tags=(), source="", given=row.values, expect=Expect())


def score(looked: Looked, text: str) -> Score:
    """What the scorer says when all of an answer is shown."""
    request = looked.request
    about = (request.review.name,) if looked.task == "points" else ()
    names, known = Pseudonyms(Directory(looked.case.given.get("people", ())), about), told(looked)
    for each in (*known.texts, *(piece.text for piece in known.evidence.values())):
        names.hide(each)
    shown = tuple(
        Shown(where=where, text=names.show(said), cites=cites)
        for where, said, cites in _shown(looked.task, text, request)
    )
    return false_accept(replace(looked, outcome=replace(looked.outcome, shown=shown)))


def _shown(task: str, text: str, request: Any) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Place, text and cited evidence of all that an answer would show."""
    if task == TURN:
        stream = SentenceStream()
        yield "reply", "".join(stream.feed(text)), ()
        text = stream.found
    found: dict[str, Any] = read_object(text)
    rows, name = _ROWS.get(task, ("options", "text"))
    for at, row in enumerate(found.get(rows, ())):
        yield f"{rows}[{at}]", row[name], _cited(row, request)
    for where in ("wording", "text", "why", "metric", "action", "question", "due"):
        if found.get(where):
            yield where, found[where], ()


def _cited(row: Mapping[str, str], request: Any) -> tuple[str, ...]:
    if "evidence" not in row:
        return ()
    review = request.review
    usable = (
        each.id
        for each in request.evidence.items
        if each.about == review.subject
        and review.begin <= each.day <= review.until
        and not (each.excluded or each.private or each.kind == "absence")
    )
    handles = Handles("ev", usable)
    return tuple(handles.id(each) or each for each in row["evidence"].split())


def measured() -> tuple[list[str], Counter[str], list[Planted]]:
    """Good answers that are called false, faults by sort, and those that are not found."""
    looked = read_yaml(LOOKED.read_text("utf-8"))
    bad = {each["answer"] for each in looked["looked_at"] if each["fair"]} | set(looked["faulty"])
    sent, known = read_recordings(RECORDINGS), asked()
    looked_at = {id_: before(*known[id_]) for id_ in sent}
    good = {
        name: each.text
        for id_ in sent
        for each in sent[id_].answers
        if (name := f"{id_}/{each.writer}") not in bad
    }

    def scored(name: str, text: str) -> Score:
        return score(looked_at[name.rpartition("/")[0]], text)

    scores = {name: scored(name, text) for name, text in good.items()}
    alarms = [f"{name}: {each.where}: {each.why}" for name, each in scores.items() if not each.passed]
    faults = (Planted(**row) for row in read_yaml(PLANTED.read_text("utf-8")))
    planted = [each for each in faults if each.fault in FLOORS and each.answer in good]
    missed = [each for each in planted if scored(each.answer, each.into(good[each.answer])).passed]
    return alarms, Counter(each.fault for each in planted), missed


def shares(of: Counter[str], missed: Sequence[Planted]) -> dict[str, float]:
    """By sort of fault: the share that is found."""
    not_found = Counter(each.fault for each in missed)
    return {fault: 1 - not_found[fault] / of[fault] for fault in FLOORS}


def main(words: Sequence[str]) -> int:
    """Measure, tell, and say whether everything is as good as it must be."""
    if words not in ([], ["-v"]):
        print(__doc__, file=sys.stderr)
        return 2
    alarms, of, missed = measured()
    print("\n".join([*alarms, f"{len(alarms)} good answers are called false"]))
    found = shares(of, missed)
    for fault, share in found.items():
        print(f"{fault}: {share:.2f} of {of[fault]} are found, at least {FLOORS[fault]} must be")
    if words:
        print("\n".join(f"{each.id}: {each.put!r}" for each in missed))
    return int(bool(alarms) or any(found[fault] < floor for fault, floor in FLOORS.items()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
