"""A report whose every text tries to break out of the file it is written to."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.evaluation.outcome import HeldBack, Shown
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.scorers.score import Score, Scored
from tests.evaluation.reports.made import LIVE, NEXT, a_report, a_score, a_trial

EVIL = (
    "</pre></style></script><script>alert(1)</script><img src=x onerror=alert(1)>\"'><svg/onload=alert(1)>"
    "\n\n# heading\n| cell |\n```\n[x](javascript:alert(1)) ]]> &amp; \x00\x1b[31m\ud83d\u202e"
)
VARIANTS = (replace(LIVE, name=f"before {EVIL}"), replace(NEXT, name=f"after {EVIL}"))


def a_hostile_report() -> Report:
    """Two variants: one case turns dangerous, one worse, one is held out; every text is EVIL."""
    bad = Score(scorer="numbers", state=Scored.SCORED, why=f"Found {EVIL}")
    danger = Score(scorer="false-accept", state=Scored.SCORED, why=f"Shown {EVIL}")
    trials = []
    for variant in VARIANTS:
        later = variant is VARIANTS[1]
        for case in ("turned", "dangerous", "secret"):
            scores = (
                [danger if case == "dangerous" else bad] if later else [a_score(), a_score("false-accept")]
            )
            trial = a_trial(f"{case} {EVIL}", scores, variant=variant.name)
            outcome = replace(
                trial.outcome,
                shown=(Shown(where=EVIL, text=f"{variant.name} {EVIL}", cites=(EVIL,)),),
                held=(HeldBack(where=EVIL, code="TP104", reason=EVIL),),
                fields={EVIL: EVIL},
            )
            trials.append(replace(trial, outcome=outcome))
    report = a_report(trials, variants=VARIANTS, id=f"run {EVIL}")
    stories = {
        key: {"why": EVIL, "split": "held-out" if "secret" in key else "dev", "tags": EVIL, "given": EVIL}
        for key in report.stories
    }
    return replace(report, by=f"Nobody {EVIL}", stories=stories)
