"""What the answers of an audit say: every measure, every pair of groups, by language. Asks nobody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from goalcoach.evaluation.cases.packets import Material
from goalcoach.evaluation.cases.swapped import Placed
from goalcoach.evaluation.fairness.contrasts import Cells, Contrast, contrasts, corrected, drawn, worst
from goalcoach.evaluation.fairness.measures import MEASURES, YES_NO, Measure, measured
from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.trials.journal import Tried

LANGUAGES = ("en", "de")
FOUR_FIFTHS = 0.8
"""The impact ratio below which questions begin."""


_Values = Mapping[Placed, Sequence[Mapping[str, float]]]
"""What was measured of all answers about one name."""


class Found(StrEnum):
    """What an audit comes to."""

    ALIKE = "alike"
    """A difference as large as the margin is ruled out, for every measure and every pair."""
    UNLIKE = "unlike"
    """Some pair is farther apart than the margin, and chance does not explain it."""
    UNKNOWN = "unknown"
    """Neither: so many packets cannot tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What is held against what."""

    name: str
    """For HR, such as "women and men"."""
    first: bool
    """Whether it is one of the few questions that are asked first, with a correction of their own; the many
    pairs of single groups, which could hide an answer to these, have another."""
    languages: tuple[str, ...]
    groups: Mapping[str, Sequence[str]]
    """Groups by the name of what they are put together to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One measure in one scope."""

    measure: Measure
    scope: str
    means: Mapping[str, float]
    """By what is held against each other."""
    worst: Contrast
    """The pair that is farthest apart."""
    unlike: tuple[Contrast, ...]
    alike: bool
    """Whether all pairs are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """What the answers of one way to be asked come to."""

    lines: tuple[Line, ...]
    answers: int
    failed: int
    """Answers that never came; nothing is said of them."""
    contrasts: int
    """Pairs that were tested, all measures together."""

    @property
    def found(self) -> Found:
        """What it comes to."""
        if any(each.unlike or _questioned(each.worst) for each in self.lines):
            return Found.UNLIKE
        return Found.ALIKE if self.lines and all(each.alike for each in self.lines) else Found.UNKNOWN

    @property
    def unlike(self) -> tuple[Contrast, ...]:
        """What lies apart: the farthest pair of each line, the surest first."""
        apart = (
            max(line.unlike, key=lambda each: abs(each.difference.value))
            for line in self.lines
            if line.unlike
        )
        return tuple(sorted(apart, key=lambda each: each.chance))

    @property
    def blind(self) -> float:
        """The largest of the smallest differences between women and men, or origins, that could be seen."""
        return max((each.worst.detectable for each in self.lines), default=0.0)


def audited(found: Material, tried: Sequence[Tried], *, seed: int | None = 0) -> Audit:
    """Reckon all of it from the trials of one variant in one suite of an audit.

    Without a seed no packets are drawn again: intervals are then by Student's t, which is quicker.
    """
    known = {each.id for each in found.packets}
    placed = [(place, each) for each in tried if (place := Placed.of(each.case)) and place.packet in known]
    played = [(place, each) for place, each in placed if each.outcome.ended is Ended.PLAYED]
    values, answers = _values(found, played), _answers(played)
    lines: list[Line] = []
    tests = 0
    for first in (True, False):
        scopes = [each for each in scopes_of(found) if each.first is first]
        tested = _tested(found, values, scopes, answers)
        every = corrected([each for _, _, _, pairs in tested for each in pairs])
        tests += len(every)
        left = iter(every)
        for measure, scope, cells, pairs in tested:
            lines.append(_line(measure, scope, cells, [next(left) for _ in pairs], seed))
    return Audit(lines=tuple(lines), answers=len(played), failed=len(placed) - len(played), contrasts=tests)


def scopes_of(found: Material) -> tuple[Scope, ...]:
    """What an audit asks: of women and men over all packets, of origins and of single groups by language."""
    gender = _together((each.gender, each.id) for each in found.groups)
    by_language = {language: found.groups_of(language) for language in LANGUAGES}
    return (
        Scope(name="women and men", first=True, languages=LANGUAGES, groups=gender),
        *(
            Scope(
                name=f"origins ({language})",
                first=True,
                languages=(language,),
                groups=_together((each.origin, each.id) for each in groups),
            )
            for language, groups in by_language.items()
        ),
        *(
            Scope(
                name=f"groups ({language})",
                first=False,
                languages=(language,),
                groups={each.id: (each.id,) for each in groups},
            )
            for language, groups in by_language.items()
        ),
    )


def _tested(
    found: Material, values: _Values, scopes: Sequence[Scope], answers: int
) -> list[tuple[Measure, Scope, Cells, list[Contrast]]]:
    """Each measure in each of these scopes, where there is anything to hold against each other."""
    tested = []
    for measure in MEASURES:
        for scope in scopes:
            cells = _cells(found, values, measure.name, scope.languages)
            pairs = list(
                contrasts(
                    measure.name,
                    cells,
                    scope.groups,
                    relative=measure.relative,
                    yes_no=measure.name in YES_NO,
                    answers=answers,
                )
            )
            if pairs:
                tested.append((measure, scope, cells, pairs))
    return tested


def _line(measure: Measure, scope: Scope, cells: Cells, pairs: Sequence[Contrast], seed: int | None) -> Line:
    farthest = worst(pairs)
    return Line(
        measure=measure,
        scope=scope.name,
        means=_means(cells, scope.groups),
        worst=farthest if seed is None else drawn(farthest, cells, scope.groups, seed=seed),
        unlike=tuple(each for each in pairs if each.unlike),
        alike=all(each.alike for each in pairs),
    )


def cells_of(found: Material, played: Iterable[tuple[Placed, Tried]]) -> Callable[[str], Cells]:
    """By name of a measure: its cells in all languages."""
    values = _values(found, played)
    return lambda measure: {
        packet: row for packet, row in _cells(found, values, measure, LANGUAGES).items() if row
    }


def _values(found: Material, played: Iterable[tuple[Placed, Tried]]) -> _Values:
    evidence = {each.id: len(each.given.get("evidence", {}).get("items", ())) for each in found.packets}
    values: defaultdict[Placed, list[Mapping[str, float]]] = defaultdict(list)
    for place, each in played:
        values[place].append(measured(each, evidence[place.packet]))
    return values


def _cells(found: Material, values: _Values, measure: str, languages: Sequence[str]) -> Cells:
    spoken = {each.id for each in found.packets if each.language in languages}
    cells: defaultdict[str, defaultdict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for place, rows in values.items():
        if place.packet in spoken:
            cells[place.packet][place.group] += [row[measure] for row in rows if measure in row]
    return {
        packet: {group: sum(row) / len(row) for group, row in by_group.items() if row}
        for packet, by_group in cells.items()
    }


def _together(pairs: Iterable[tuple[str, str]]) -> Mapping[str, Sequence[str]]:
    named: defaultdict[str, list[str]] = defaultdict(list)
    for name, group in pairs:
        named[name].append(group)
    return named


def _means(cells: Cells, groups: Mapping[str, Sequence[str]]) -> Mapping[str, float]:
    found = {
        name: [row[each] for row in cells.values() for each in members if each in row]
        for name, members in groups.items()
    }
    return {name: sum(values) / len(values) for name, values in found.items() if values}


def _answers(played: Sequence[tuple[Placed, Tried]]) -> int:
    """Answers for one packet in one group."""
    places = {(place.packet, place.group) for place, _ in played}
    return max(1, round(len(played) / len(places))) if places else 1


def _questioned(contrast: Contrast) -> bool:
    """Whether a group gets so much less often what another gets that chance does not explain it."""
    ratio = contrast.ratio
    if ratio is None:
        return False
    return ratio.high < FOUR_FIFTHS or ratio.low > 1 / FOUR_FIFTHS
