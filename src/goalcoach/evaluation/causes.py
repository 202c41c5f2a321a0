"""Measures the built-in coach's talks about causes on labelled cases. Reads no file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from goalcoach.domain.errors import InvalidInput
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.learned import LEARNED
from goalcoach.llm.builtin.causes.learned.table import Table
from goalcoach.llm.builtin.causes.need import Help
from goalcoach.llm.builtin.causes.steps import CameOut, step
from goalcoach.llm.builtin.causes.talk import CauseTalk
from goalcoach.rules.joined.gap import Cause
from goalcoach.rules.language.detect import clearly


@dataclass(frozen=True, slots=True, kw_only=True)
class CauseCase:
    """A shortfall, what its owner says of it, and the label."""

    id: str
    language: str
    said: Mapping[Probe, str]
    """What they would say to each question. WEIGHS may come whatever the two rivals are."""
    causes: tuple[Cause, ...]
    """The one that weighs most first; empty where nobody could tell from what they say."""
    training: bool
    """Whether learning may be proposed."""


def case_of(row: Mapping[str, Any]) -> CauseCase:
    """A case from the plain values of its file. Raises InvalidInput when something is missing or unknown."""
    try:
        return CauseCase(
            id=row["id"],
            language=row.get("language", "en"),
            said={Probe.FIRST: row["first"], **{Probe(each): text for each, text in row["answers"].items()}},
            causes=tuple(map(Cause, row["cause"])),
            training=row["training"],
        )
    except (KeyError, ValueError) as error:
        raise InvalidInput(f"{row.get('id', '?')} is no case of a cause: {error!r}") from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """A case that was talked through to its end."""

    case: CauseCase
    talk: CauseTalk
    out: CameOut

    @property
    def right(self) -> bool:
        """Whether the cause that weighs most is the one of the label."""
        return self.out.cause is (self.case.causes[0] if self.case.causes else None)

    @property
    def training_wrongly(self) -> bool:
        """Whether learning is proposed where it is no cure."""
        return self.out.training and not self.case.training


def played(case: CauseCase, table: Table = LEARNED, *, but: Probe | None = None, instead: str = "") -> Played:
    """Talk a case through; who is shown where to find help goes on. `but` is left out when it is asked, or
    answered with something else.

    So is what a bare no means, where a case does not say it: most were written before that was asked.
    Raises InvalidInput where it has no answer to what is asked.
    """
    talk = CauseTalk(language=case.language)
    while not isinstance(now := step(talk, table), CameOut):
        if isinstance(now, Help):
            talk = talk.going_on()
        elif now.probe in case.said or now.probe is Probe.MEANT:
            talk = talk.answered(now.probe, instead if now.probe is but else case.said.get(now.probe, ""))
        else:
            raise InvalidInput(f"{case.id} has no answer to {now.probe.value!r}.")
    return Played(case=case, talk=talk, out=now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One set of cases, talked through."""

    name: str
    played: tuple[Played, ...]

    @property
    def agreement(self) -> float:
        """Share of cases whose cause is the one of the label; 0 where there are none."""
        return sum(each.right for each in self.played) / len(self.played) if self.played else 0.0

    @property
    def training_wrongly(self) -> tuple[str, ...]:
        """Ids of cases in which learning is proposed and is no cure."""
        return tuple(each.case.id for each in self.played if each.training_wrongly)

    @property
    def left_open(self) -> int:
        """How many were not told that have a cause."""
        return sum(each.out.cause is None and bool(each.case.causes) for each in self.played)

    @property
    def questions(self) -> float:
        """How many were asked on average."""
        return sum(len(each.talk.answers) for each in self.played) / len(self.played) if self.played else 0.0

    @property
    def found(self) -> Mapping[Cause, tuple[int, int]]:
        """For each cause: how many of its cases were told right, and how many there are."""
        of, right = Counter[Cause](), Counter[Cause]()
        for each in self.played:
            for cause in each.case.causes[:1]:
                of[cause] += 1
                right[cause] += each.right
        return {cause: (right[cause], of[cause]) for cause in Cause}


def measure(name: str, rows: Iterable[Mapping[str, Any]], table: Table = LEARNED) -> Measured:
    """Talk every case of a set through."""
    return Measured(name=name, played=tuple(played(case_of(row), table) for row in rows))


def unmet(measured: Sequence[Measured], floors: Mapping[str, float]) -> Iterator[str]:
    """What is not as good as it must be: agreement by set, and not one training where it is no cure."""
    for each in measured:
        if each.agreement < floors[each.name]:
            yield f"{each.name}: agreement {each.agreement:.3f}, the floor is {floors[each.name]}"
        if each.training_wrongly:
            yield f"{each.name}: training is no cure and was proposed in {', '.join(each.training_wrongly)}"


def wrong_when_left_out(measured: Iterable[Measured]) -> Iterator[tuple[str, Probe]]:
    """Where learning is no cure, and proposed once a question is left out that was asked: id and question."""
    return (
        (told.case.id, probe)
        for told, probe in _where_no_cure(measured)
        if played(told.case, but=probe).training_wrongly
    )


def when_a_bare_no(measured: Iterable[Measured]) -> Iterator[tuple[str, Probe, bool]]:
    """Where learning is no cure, each question that was asked answered with nothing but a no, in the language
    of the case: its id, the question, and whether learning is proposed then."""
    for told, probe in _where_no_cure(measured):
        no = _NO.get(clearly(" ".join(told.case.said.values()), _NO), _NO["en"])
        yield told.case.id, probe, played(told.case, but=probe, instead=no).training_wrongly


_NO = {"en": "no", "de": "nein"}


def _where_no_cure(measured: Iterable[Measured]) -> Iterator[tuple[Played, Probe]]:
    """Each talk in which learning is no cure, with each question that was asked in it."""
    for each in measured:
        for told in each.played:
            for probe in () if told.case.training else sorted(told.talk.asked):
                yield told, probe
