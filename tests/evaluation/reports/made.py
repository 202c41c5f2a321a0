"""Reports for tests: small, made by hand, and changed where a test needs it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

from goalcoach.domain.draft import Making
from goalcoach.evaluation.outcome import Ended, HeldBack, Outcome, Shown
from goalcoach.evaluation.reports.report import PromptUsed, Provenance, Report, SuiteUsed
from goalcoach.evaluation.scorers.score import Score, Scored
from goalcoach.evaluation.trials.journal import Tried
from goalcoach.evaluation.trials.trial import Variant

BEGAN = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
LIVE = Variant(name="practice, live", llm="practice")
NEXT = Variant(name="practice, coach/points@2", llm="practice", prompts={"coach/points": 2})


def a_score(scorer: str = "numbers", passed: bool | None = True, why: str = "", value: float = -1) -> Score:
    """Scored, or unscored where it neither passed nor not."""
    if passed is None:
        return Score(scorer=scorer, state=Scored.UNSCORED, why=why or "No number was shown.")
    return Score(
        scorer=scorer,
        state=Scored.SCORED,
        passed=passed,
        value=float(passed) if value < 0 else value,
        why=why or ("All is well." if passed else "12 % stands in no piece of evidence."),
    )


def a_failure(scorer: str = "numbers") -> Score:
    """What a scorer says of a case that could not be played."""
    return Score(scorer=scorer, state=Scored.FAILED, why="The language model gave no answer.")


def a_making(tokens: int = 100, seconds: float = 0.5, cost: float = 0.01) -> Making:
    """What one answer took."""
    return Making(
        prompt="coach/points@1",
        prompt_hash="a" * 64,
        model="small",
        host="models.example",
        parameters="{}",
        prompt_tokens=tokens,
        completion_tokens=tokens // 4,
        cost=cost,
        seconds=seconds,
        calls=1,
        repairs=0,
    )


def a_trial(
    case: str = "points-nurse",
    scores: Iterable[Score] = (),
    *,
    variant: str = LIVE.name,
    suite: str = "talking-points",
    repeat: int = 1,
    text: str = "What helped you most with the night rota?",
    making: Making | None = None,
    ended: Ended = Ended.PLAYED,
) -> Tried:
    """One trial; one that failed shows nothing."""
    played = ended is Ended.PLAYED
    return Tried(
        key=f"{suite}/{case}/{variant}/{repeat}",
        suite=suite,
        case=case,
        variant=variant,
        repeat=repeat,
        outcome=Outcome(
            ended=ended,
            shown=(Shown(where="points[0]", text=text, cites=("e-1",)),) if played else (),
            held=(HeldBack(where="points[1]", code="TP104", reason="A number nobody measured."),),
            fields={"metric": "falls"},
            said=("{}",),
            why="" if played else "The language model gave no answer.",
            making=making,
        ),
        scores=tuple(scores) or (a_score(),),
    )


def a_report(
    tried: Iterable[Tried] = (),
    *,
    variants: tuple[Variant, ...] = (LIVE,),
    hashes: Mapping[str, str] | None = None,
    complete: bool = True,
    id: str = "run-1",
    scorers: tuple[str, ...] = ("false-accept", "numbers"),
) -> Report:
    """A report of these trials; its suites are those they name."""
    made = tuple(tried) or (a_trial(making=a_making()),)
    suites = sorted({each.suite for each in made})
    return Report(
        id=id,
        began_at=BEGAN,
        ended_at=BEGAN + timedelta(minutes=2),
        complete=complete,
        provenance=Provenance(
            goalcoach="0.1.0",
            commit="0123456789abcdef",
            dirty=False,
            rules="b" * 64,
            python="3.11.7",
            suites=tuple(
                SuiteUsed(
                    name=suite,
                    hash=(hashes or {}).get(suite, "c" * 64),
                    cases=len({each.case for each in made if each.suite == suite}),
                    scorers=scorers,
                )
                for suite in suites
            ),
            variants=variants,
            prompts={
                each.name: (PromptUsed(id="coach/points", version=2 if each.prompts else 1, hash="d" * 64),)
                for each in variants
            },
            hosts={each.name: "" for each in variants},
            repeats=max(each.repeat for each in made),
            split="",
            seed=7,
            at_once=4,
        ),
        tried=made,
        stories={
            f"{each.suite}/{each.case}": {
                "why": "Talking points for a nurse after a hard half-year.",
                "split": "dev",
                "tags": "care, en",
                "given": "who: a ward manager",
            }
            for each in made
        },
    )
