"""Tells what was held back of real answers, as Markdown. Plays and counts nothing by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from goalcoach.evaluation.pieces import pieces_by_writer
from goalcoach.evaluation.real_answers import Heard, Looked, Planted, about, first_sight, today
from goalcoach.evaluation.repairs import Ends, Repaired
from goalcoach.evaluation.situations import TASKS
from goalcoach.llm.recorded import fingerprint


def page_lines(
    heard: Sequence[Heard],
    looked: Looked,
    planted: Sequence[Planted],
    known: Sequence[Planted],
    repaired: Sequence[Repaired],
) -> list[str]:
    """The measured part of docs/real-answers.md; `known` are faults that are known to pass."""
    return [
        *_counts(heard, looked),
        "",
        *_after_repairs(repaired, today(heard, looked).good),
        "",
        *_held_back(looked),
        "",
        *_faults(planted),
        "",
        *_passing(known),
        "",
        *_origins(heard),
    ]


def _counts(heard: Sequence[Heard], looked: Looked) -> Iterator[str]:
    yield from _head("task")
    for task in TASKS:
        yield _row(task, [each for each in heard if each.situation.task == task], looked)
    yield _row("**all**", heard, looked)
    yield ""
    yield from _head("writer")
    for writer in sorted({each.answer.writer for each in heard}):
        yield _row(writer, [each for each in heard if each.answer.writer == writer], looked)
    yield ""
    yield from _pieces(heard, looked)


def _pieces(heard: Sequence[Heard], looked: Looked) -> Iterator[str]:
    """The same by piece: the reply, the notes, each option, way, step, point and item."""
    yield "| writer | pieces of good answers | of these refused at first sight |"
    yield "|---|---|---|"
    for writer, told in pieces_by_writer(heard, looked):
        yield f"| {writer} | {told.all} | {told.refused} ({told.share:.1%}) |"


def _head(first: str) -> Iterator[str]:
    titles = (
        first,
        "situations",
        "answers",
        "good",
        "of these refused at first sight",
        "refused now",
        "no good",
    )
    yield f"| {' | '.join(titles)} |"
    yield f"|{'---|' * len(titles)}"


def _row(name: str, heard: Sequence[Heard], looked: Looked) -> str:
    situations = len({each.situation.id for each in heard})
    said = about(heard, looked)
    first, now = first_sight(heard, said), today(heard, said)
    cells = (
        name,
        situations,
        now.answers,
        now.good,
        f"{first.refused} ({first.share:.1%})",
        f"{now.refused} ({now.share:.1%})",
        now.answers - now.good,
    )
    return f"| {' | '.join(map(str, cells))} |"


def _after_repairs(repaired: Sequence[Repaired], good: int) -> Iterator[str]:
    yield "## What reaches the person after repairs"
    yield ""
    yield "Good answers of which a part or all is refused now, played on as the product does, by task."
    yield ""
    titles = (
        "task",
        "refused at first",
        "asked for again",
        "of these put right",
        "refused whole in the end",
        "left out in part",
        "not answered yet",
    )
    yield f"| {' | '.join(titles)} |"
    yield f"|{'---|' * len(titles)}"
    for task in TASKS:
        if some := [each for each in repaired if each.first.situation.task == task]:
            yield _ended(task, Ends.of(some))
    ends = Ends.of(repaired)
    yield _ended("**all**", ends)
    share = (ends.refused + ends.left_out) / good if good else 0.0
    yield ""
    yield (
        f"Of {good} good answers {ends.refused + ends.left_out} ({share:.1%}) do not reach the person whole "
        f"after the repairs: {ends.refused} not at all, {ends.left_out} without a part."
    )
    yield from _asked_again(repaired)


def _asked_again(repaired: Iterable[Repaired]) -> Iterator[str]:
    """Where the answers to what was asked again come from."""
    answered = ((sent.prompt, answer) for each in repaired for sent in each.rounds for answer in sent.answers)
    found = Counter((answer.origin, answer.day, prompt) for prompt, answer in answered)
    if found:
        yield ""
        yield "| origin of the repaired answers | day | prompt | answers |"
        yield "|---|---|---|---|"
        yield from (f"| {' | '.join(map(str, key))} | {number} |" for key, number in sorted(found.items()))


def _ended(name: str, ends: Ends) -> str:
    cells = (name, ends.held, ends.asked_again, ends.put_right, ends.refused, ends.left_out, ends.waiting)
    return f"| {' | '.join(map(str, cells))} |"


def _held_back(looked: Looked) -> Iterator[str]:
    yield "## What was held back, and why"
    yield ""
    yield "| answer | what | rule | fair | why | mended by |"
    yield "|---|---|---|---|---|---|"
    for each in sorted(looked.looked_at, key=lambda each: (each.fair, each.code, each.answer, each.where)):
        fair = "yes" if each.fair else "**no**"
        yield (
            f"| {each.answer} | {each.where} | {each.code or 'form'} | {fair} | {each.why} | {each.mended} |"
        )
    if looked.faulty:
        yield ""
        yield "No good for other reasons, and not counted among the good ones:"
        yield ""
        yield from (f"- {name}: {why}" for name, why in sorted(looked.faulty.items()))


def _faults(planted: Sequence[Planted]) -> Iterator[str]:
    yield "## Planted faults"
    yield ""
    yield "One edit each in a good answer; refused is what the measure demands of every one."
    yield ""
    yield "| fault | planted |"
    yield "|---|---|"
    for fault, number in sorted(Counter(each.fault for each in planted).items()):
        yield f"| {fault} | {number} |"
    yield f"| **all** | {len(planted)} |"


def _passing(known: Sequence[Planted]) -> Iterator[str]:
    yield f"Known to pass, and to be held back one day: {len(known)}."
    if not known:
        return
    yield ""
    yield "| fault | answer | in place of | stands |"
    yield "|---|---|---|---|"
    yield from (f"| {each.fault} | {each.answer} | {each.find} | {each.put} |" for each in known)


def _origins(heard: Sequence[Heard]) -> Iterator[str]:
    yield "## Where the answers come from"
    yield ""
    found = Counter((each.answer.origin, each.answer.day, each.answer.prompt) for each in heard)
    yield "| origin | day | prompt | answers |"
    yield "|---|---|---|---|"
    for (origin, day, prompt), number in sorted(found.items()):
        yield f"| {origin} | {day} | {prompt} | {number} |"
    others = sum(each.answer.sent != fingerprint(each.sent.ask) for each in heard)
    yield ""
    yield f"Written for something else, to the letter, than is sent today: {others}."
