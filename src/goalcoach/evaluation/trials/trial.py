"""What is tried against what: variants, and the trials they make with the cases of suites."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from goalcoach.evaluation.cases.case import Case, Split, Suite
from goalcoach.evaluation.cases.fields import RULES

PRACTICE = "practice"
"""Who answers with the good answer that stands with a case: see practice.py."""
_PREPARED = frozenset({"builtin", PRACTICE, "recorded"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One way to be asked: who answers, and with which versions of prompts where not with those in use."""

    name: str
    """Such as "practice, coach/reply@2"; told apart by it within a run."""
    llm: str
    """ "builtin", "practice", "recorded", or a language model as its endpoint names it."""
    prompts: Mapping[str, int] = field(default_factory=dict)
    """Versions by id of the prompt."""

    @property
    def prepared(self) -> bool:
        """Whether what is answered stands beforehand: then nobody learns from it what a prompt does."""
        return self.llm in _PREPARED


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One case, one variant, once."""

    suite: str
    case: Case
    task: str
    variant: str
    repeat: int
    """From 1."""

    @property
    def key(self) -> str:
        """What it is told apart by within a run."""
        return f"{self.suite}/{self.case.id}/{self.variant}/{self.repeat}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All that a run is to try."""

    suites: tuple[Suite, ...]
    variants: tuple[Variant, ...]
    repeats: int = 1
    split: Split | None = None
    """Only this one; None for all cases."""
    seed: int = 0
    """Of everything that is drawn by chance, such as bootstrap samples."""
    grader: str = ""
    """The language model that grades what is shown, as advice; empty for none."""

    def trials(self) -> Iterator[Trial]:
        """All trials in order. A case whose answer is fixed is tried once, by the first variant."""
        for suite in self.suites:
            for case in _within(suite.cases, self.split):
                once = case.fixed or suite.task == RULES
                for variant in self.variants[:1] if once else self.variants:
                    for repeat in range(1, 1 + (1 if once else self.repeats)):
                        yield Trial(
                            suite=suite.name,
                            case=case,
                            task=suite.task_of(case),
                            variant=variant.name,
                            repeat=repeat,
                        )


def _within(cases: Sequence[Case], split: Split | None) -> Iterator[Case]:
    return (each for each in cases if split in {None, each.split})
