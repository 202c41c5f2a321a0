"""What the product asks again for refused answers, and what is answered to that: files and recordings."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from pathlib import Path

from goalcoach.evaluation.real_answers import Heard
from goalcoach.evaluation.recordings import Sent, WrittenAnswer
from goalcoach.evaluation.repairs import Ends, Repaired, after_repairs
from goalcoach.evaluation.trials.prompts import prompts_of
from goalcoach.llm.model import Ask
from goalcoach.llm.recorded import fingerprint
from goalcoach.prompts.library import library as prompts

ANSWER = ".answer.txt"
"""How the name of a file with an answer ends."""
LEFT_OUT = "left-out.txt"
"""Names what the product does not ask for again, in the folder of what it does."""
Told = Callable[[Sent, str], WrittenAnswer | None]
"""By what is asked again, and the writer of the first answer: its answer, if there is one."""


def name_of(first: Heard, number: int) -> str:
    """What a round is kept under: situation, writer of the first answer, and how often it was asked again."""
    return f"{first.situation.id}-{first.answer.writer}-{number}"


def recorded_rounds(first: Heard, kept: Mapping[str, Sent]) -> Iterator[Sent]:
    """The rounds of an answer that are kept, in order."""
    number = 1
    while found := kept.get(name_of(first, number)):
        yield found
        number += 1


async def played_on(first: Heard, told: Told, *, voice: str) -> Repaired:
    """An answer played as far as `told` knows what is answered, to what is asked today."""
    rounds: list[Sent] = []
    while True:
        found = await after_repairs(first, rounds, voice=voice)
        if found.waits is None:
            return found
        sent = _sent(first, len(rounds) + 1, found.waits)
        answer = told(sent, first.answer.writer)
        if answer is None:
            return found
        rounds.append(sent.with_answer(answer))


def _sent(first: Heard, number: int, ask: Ask) -> Sent:
    asking = prompts_of(first.situation.task, prompts())
    prompt = next(each for each in asking if each.returns == ask.schema_name)
    return Sent(situation=name_of(first, number), prompt=prompt.name, prompt_hash=prompt.hash, ask=ask)


def answers_again(folder: Path | None, kept: Mapping[str, Sent], day: str, origin: str) -> Told:
    """Answers of a folder, NAME.answer.txt, before those that were taken in earlier.

    What was taken in answers nothing any more once an answer before it is another one.
    """
    changed = set[str]()

    def told(sent: Sent, writer: str) -> WrittenAnswer | None:
        about, known = sent.situation.rpartition("-")[0], kept.get(sent.situation)
        path = folder / f"{sent.situation}{ANSWER}" if folder else None
        if path is None or not path.is_file():
            return known.answers[0] if known and about not in changed else None
        text = path.read_bytes().decode("utf-8")
        if known is None or known.answers[0].text != text:
            changed.add(about)
        return WrittenAnswer(
            writer=writer, origin=origin, day=day, prompt=sent.prompt, sent=fingerprint(sent.ask), text=text
        )

    return told


def write_asked(folder: Path, ended: Sequence[Repaired]) -> list[str]:
    """Write what waits for an answer, one file each, and what is not asked for again. The files' names."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for each in ended:
        if each.waits is not None:
            path = folder / f"{name_of(each.first, len(each.rounds) + 1)}.txt"
            path.write_text("\n\n".join(said.text for said in each.waits.messages) + "\n", "utf-8")
            written.append(path.name)
    lines = [line for each in ended if not each.asked_again for line in _left_out(each)]
    (folder / LEFT_OUT).write_text("".join(lines), "utf-8")
    return [*written, LEFT_OUT]


def unasked(folder: Path, answered: Container[str]) -> Iterator[str]:
    """A line for each answer in a folder that was not taken in."""
    for path in sorted(folder.glob(f"*{ANSWER}")):
        if path.name.removesuffix(ANSWER) not in answered:
            yield f"{path.name}: not taken in, as nothing asks for it"


def _left_out(each: Repaired) -> Iterator[str]:
    """Situation, writer, place, code and whether anything else is shown, a line for each part."""
    end = "nothing shown" if each.nothing_left else "the rest shown"
    for held in each.held:
        who = f"{each.first.situation.id} {each.first.answer.writer}"
        yield f"{who} {held.where} {held.code or 'form'} {end}\n"


def counts(ended: Sequence[Repaired]) -> str:
    """How the answers ended, in one line."""
    ends = Ends.of(ended)
    return (
        f"after the repairs: of {ends.held} good answers refused at first, {ends.asked_again} were asked for "
        f"again; {ends.put_right} put right, {ends.refused} refused still, {ends.left_out} left out in part, "
        f"{ends.waiting} not answered yet"
    )
