"""`python -m evals.real_answers`: what the gate holds back of real answers, and of planted faults.

Ends with 1 when too many good answers are refused, a planted fault passes, or a refusal was not looked at.

    --prompts FOLDER            write what a language model reads, one numbered file for each situation,
                                and keep it as what is sent
    --take FOLDER DAY ORIGIN    take in answers as they are: FOLDER/NUMBER-WRITER.txt
    --look FOLDER [--counts]    what is held back of answers to cases of the suites, FOLDER/NAME.json, which
                                say their suite, case and answer (evals/answers_to_cases.py); with
                                --counts no more than how many, and by which rules
    --keep FOLDER WRITER DAY ORIGIN
                                take those in as recordings
    --ask-again FOLDER          write what a language model reads when the product asks again for what is held
                                back of a good answer, FOLDER/SITUATION-WRITER-1.txt; what was answered stays
                                with what is asked now; FOLDER/left-out.txt has what nothing asks for again
    --answer-again FOLDER DAY ORIGIN
                                take in the answers to those, FOLDER/SITUATION-WRITER-1.answer.txt, and write
                                what is asked then, SITUATION-WRITER-2.txt
    --check, --write            whether docs/real-answers.md is current; renew it
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from evals.answers_to_cases import answers_in, looked_through, moments
from evals.asked_again import answers_again, counts, played_on, recorded_rounds, unasked, write_asked
from evals.quick_yaml import read_yaml
from evals.recorded_files import read_recordings, write_recordings
from goalcoach.cli.docs_regions import with_regions
from goalcoach.domain.errors import GoalcoachError, NotFound
from goalcoach.evaluation.cases.library import situations as all_situations
from goalcoach.evaluation.pieces import pieces_by_writer
from goalcoach.evaluation.real_answers import (
    Heard,
    Looked,
    Planted,
    first_sight,
    hear,
    held_today,
    missed,
    problems,
    today,
)
from goalcoach.evaluation.real_answers_table import page_lines
from goalcoach.evaluation.recordings import Sent, WrittenAnswer
from goalcoach.evaluation.repairs import Repaired, after_repairs
from goalcoach.evaluation.situations import Situation, situation_of
from goalcoach.evaluation.trials.estimate import asked_in
from goalcoach.evaluation.trials.prompts import prompts_of
from goalcoach.llm.recorded import UnknownRequest, fingerprint
from goalcoach.prompts.library import library as prompts
from goalcoach.settings import Settings

HERE = Path(__file__).parent
RECORDINGS = HERE / "recordings"
REPAIRS = "repairs"
"""The folder beside the recordings of what was asked again."""
LOOKED = HERE / "settings" / "real-answers.yaml"
PLANTED = HERE / "data" / "planted_answers.yaml"
MISSED = HERE / "data" / "planted_answers_missed.yaml"
PAGE = HERE.parent / "docs" / "real-answers.md"
REGION = "real-answers"
STALE = (
    "Where the answers still answer what is sent today: python -m evals.real_answers --prompts FOLDER, "
    "and --ask-again FOLDER for what was asked again"
)
VOICE: str = Settings.model_fields["voice"].default


def main(words: Sequence[str]) -> int:
    """Do what the words say; without any, measure and tell."""
    try:
        return _do(words)
    except UnknownRequest as error:
        print(f"{error.message}\n{STALE}", file=sys.stderr)
    except GoalcoachError as error:
        print(error.message, file=sys.stderr)
    return 1


def _do(words: Sequence[str]) -> int:
    match words:
        case ["--check"]:
            return check()
        case ["--write"]:
            PAGE.write_text(renewed(PAGE.read_text("utf-8"), run()), "utf-8")
        case []:
            return tell()
        case [name, folder, *rest] if (name, len(rest)) in _WITH_A_FOLDER:
            _WITH_A_FOLDER[name, len(rest)](Path(folder), *rest)
        case ["--look", folder, "--counts"]:
            look(Path(folder), counts_only=True)
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """All that was played."""

    looked: Looked
    planted: tuple[Planted, ...]
    """Faults that must be held back."""
    known: tuple[Planted, ...]
    """Faults of which it is known that they pass."""
    heard: tuple[Heard, ...]
    passed: tuple[Planted, ...]
    """Faults of either sort that nothing held back."""
    repaired: tuple[Repaired, ...]
    """Good answers of which something is held back, played on."""

    @property
    def problems(self) -> list[str]:
        """What is wrong; empty when all is well."""
        return list(problems(self.heard, self.looked, self.passed, self.known))


def run() -> Measured:
    """Play everything. Raises UnknownRequest where something else is sent than was recorded."""
    looked = Looked.of(read_yaml(LOOKED.read_text("utf-8")))
    return asyncio.run(_played(looked, _planted(PLANTED), _planted(MISSED)))


def _planted(path: Path) -> tuple[Planted, ...]:
    return tuple(Planted(**each) for each in read_yaml(path.read_text("utf-8")))


async def _played(looked: Looked, planted: tuple[Planted, ...], known: tuple[Planted, ...]) -> Measured:
    heard = await _heard()
    passed = await missed((*planted, *known), heard, voice=VOICE)
    kept = read_recordings(RECORDINGS / REPAIRS)
    repaired = [
        await after_repairs(each, tuple(recorded_rounds(each, kept)), voice=VOICE)
        for each in held_today(heard, looked)
    ]
    return Measured(
        looked=looked,
        planted=planted,
        known=known,
        heard=tuple(heard),
        passed=tuple(passed),
        repaired=tuple(repaired),
    )


async def _heard() -> list[Heard]:
    heard = await hear(situations(), read_recordings(RECORDINGS), voice=VOICE)
    if not heard:
        raise NotFound("Nobody has answered yet: see --prompts and --take.")
    return heard


def tell() -> int:
    """Print what is held back, and the counts; 1 when something is wrong."""
    measured = run()
    for each in measured.heard:
        for held in each.held:
            print(f"{each.name}: {held.where}: {held.code} {held.reason}")
    for name, tally in (
        ("at first sight", first_sight(measured.heard, measured.looked)),
        ("now", today(measured.heard, measured.looked)),
    ):
        print(f"{name}: {tally.refused} of {tally.good} good answers refused ({tally.share:.1%})")
    print(counts(measured.repaired))
    for writer, told in pieces_by_writer(measured.heard, measured.looked):
        print(
            f"writer {writer} at first sight: {told.refused} of {told.all} pieces refused ({told.share:.1%})"
        )
    refused = [each for each in measured.planted if each not in measured.passed]
    print(f"planted faults: {len(refused)} of {len(measured.planted)} refused")
    print(f"known to pass: {len(measured.known)}")
    print("\n".join(["", *measured.problems]) if measured.problems else "\nAll is as it must be.")
    return int(bool(measured.problems))


def check() -> int:
    """1 when the page is not what is measured."""
    page = PAGE.read_text("utf-8")
    fresh = renewed(page, run())
    if fresh != page:
        print(f"docs/{PAGE.name} is not what is measured. Run: make docs", file=sys.stderr)
    return int(fresh != page)


def renewed(page: str, measured: Measured) -> str:
    """The page with its measured part made anew."""
    lines = page_lines(measured.heard, measured.looked, measured.planted, measured.known, measured.repaired)
    return with_regions(page, {REGION: lambda: ["", *lines, ""]})


def situations() -> list[Situation]:
    """All situations, in the order in which they are numbered from 1; then the cases that were answered."""
    rows = all_situations()
    answered = {path.stem for path in RECORDINGS.glob("*.yaml")} - rows.keys()
    told = [situation_of(row.task, {**row.values, "id": id_}) for id_, row in rows.items()]
    return told + [moment for id_, moment in moments().items() if id_ in answered]


def look(folder: Path, *, counts_only: bool = False) -> None:
    """Print what is held back of the answers of a folder, by task and by rule."""
    cases = moments()
    asked = [(each, cases[each.case], sent_in(cases[each.case])) for each in answers_in(folder)]
    lines = asyncio.run(looked_through(asked, voice=VOICE))
    print("\n".join(lines.counts if counts_only else (*lines.each, *lines.counts)))


def keep(folder: Path, writer: str, day: str, origin: str) -> None:
    """Take in every answer of a folder to a case, to what is sent today."""
    recordings, cases = read_recordings(RECORDINGS), moments()
    for each in answers_in(folder):
        sent = recordings.get(each.case) or sent_in(cases[each.case])
        recordings[each.case] = sent.with_answer(_written(sent, writer, day, origin, each.text))
    write_recordings(RECORDINGS, recordings.values())


def sent_in(situation: Situation) -> Sent:
    """What is sent in a situation as things are today."""
    prompt = prompts_of(situation.task, prompts())[0]
    ask = asyncio.run(asked_in(situation, prompts(), VOICE))
    if ask is None:
        raise NotFound(f"{situation.id}: no language model is asked here")
    return Sent(situation=situation.id, prompt=prompt.name, prompt_hash=prompt.hash, ask=ask)


def write_prompts(folder: Path) -> None:
    """Write what a language model reads today; answers that were taken in stay with their situation."""
    folder.mkdir(parents=True, exist_ok=True)
    known, kept = read_recordings(RECORDINGS), []
    for number, situation in enumerate(situations(), 1):
        sent = sent_in(situation)
        messages = "\n\n".join(each.text for each in sent.ask.messages)
        (folder / f"{number:02}.txt").write_text(f"{messages}\n", "utf-8")
        answers = known[situation.id].answers if situation.id in known else ()
        kept.append(replace(sent, answers=answers))
    write_recordings(RECORDINGS, kept)


def take(folder: Path, day: str, origin: str) -> None:
    """Take in every answer of a folder to what is sent today."""
    recordings = read_recordings(RECORDINGS)
    for number, situation in enumerate(situations(), 1):
        for path in sorted(folder.glob(f"{number:02}-*.txt")):
            sent, writer = recordings[situation.id], path.stem.partition("-")[2]
            text = path.read_bytes().decode("utf-8")
            recordings[situation.id] = sent.with_answer(_written(sent, writer, day, origin, text))
    write_recordings(RECORDINGS, recordings.values())


def ask_again(folder: Path, day: str = "", origin: str = "") -> None:
    """Play on what is held back of good answers, with the answers of a folder and those that were taken in.

    Writes what is asked next to the folder, keeps what was answered with what is asked today, and tells.
    """
    ended = asyncio.run(_played_on(folder, day, origin))
    answered = {each.situation: each for one in ended for each in one.rounds}
    before = read_recordings(RECORDINGS / REPAIRS)
    kept = dict(before)
    for each in ended:  # a round that is asked no more would stand in the way of the others
        for old in list(recorded_rounds(each.first, kept)):
            del kept[old.situation]
    kept |= answered
    if kept != before:
        write_recordings(RECORDINGS / REPAIRS, kept.values())
    print("\n".join([*write_asked(folder, ended), *unasked(folder, answered), counts(ended)]))


async def _played_on(folder: Path, day: str, origin: str) -> list[Repaired]:
    firsts = held_today(await _heard(), Looked.of(read_yaml(LOOKED.read_text("utf-8"))))
    told = answers_again(folder if day else None, read_recordings(RECORDINGS / REPAIRS), day, origin)
    return [await played_on(each, told, voice=VOICE) for each in firsts]


def _written(sent: Sent, writer: str, day: str, origin: str, text: str) -> WrittenAnswer:
    """An answer to what is sent today."""
    return WrittenAnswer(
        writer=writer, origin=origin, day=day, prompt=sent.prompt, sent=fingerprint(sent.ask), text=text
    )


_WITH_A_FOLDER: Mapping[tuple[str, int], Callable[..., None]] = {
    ("--prompts", 0): write_prompts,
    ("--take", 2): take,
    ("--look", 0): look,
    ("--keep", 3): keep,
    ("--ask-again", 0): ask_again,
    ("--answer-again", 2): ask_again,
}
"""What is done with a folder, by name and how many words follow it."""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
