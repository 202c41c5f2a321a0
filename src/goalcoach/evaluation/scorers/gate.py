"""What the product's own gate did with an answer, against what the case expects of it."""

from __future__ import annotations

from goalcoach.evaluation.cases.fields import RULES
from goalcoach.evaluation.scorers.saying import Saying, listed
from goalcoach.evaluation.scorers.score import Looked, Score


def verdict(looked: Looked) -> Score:
    """Whether a good answer came through, with nothing held back that was not expected to be.

    Of an answer that a case gives with a fault in it, what is held back besides belongs to that fault.
    """
    say, outcome, expect = Saying("verdict"), looked.outcome, looked.case.expect
    if looked.task == RULES:
        return say.unscored("A goal is judged here, and nothing is shown.")
    if expect.shown is False:
        if outcome.shown:
            return say.missed(
                "Nothing of this answer should be shown, and something is.", where=outcome.shown[0].where
            )
        return say.passed("Nothing of it is shown, as it should be.")
    planted = looked.case.fixed and bool(expect.never or expect.codes)
    if planted and expect.shown is None:
        return say.unscored("The answer has a fault on purpose, and what becomes of it is expected by name.")
    held = [] if planted else [each for each in outcome.held if each.code not in expect.codes]
    if expect.shown and not outcome.shown:
        reasons = [f"{_named(each.where, each.code)}: {each.reason.rstrip('.')}." for each in held]
        return say.missed(f"Nothing is shown. {listed(reasons) or outcome.why}".strip())
    if not held:
        return say.passed("Nothing was held back that should not be.")
    wheres = {each.where for each in held}
    told = [f"{_named(each.where, each.code)} was held back: {each.reason.rstrip('.')}." for each in held]
    shown = len(outcome.shown)
    return say.missed(listed(told), value=shown / (shown + len(wheres)), where=held[0].where)


def _named(where: str, code: str) -> str:
    return f"{where or 'answer'} ({code})" if code else where or "answer"
