"""What an audit means for the gate, in a sentence or two. Reckons nothing."""

from __future__ import annotations

from goalcoach.domain.plural import counted
from goalcoach.evaluation.fairness.audit import Audit, Found
from goalcoach.evaluation.fairness.construction import Constructed
from goalcoach.evaluation.fairness.contrasts import MARGIN, Contrast
from goalcoach.evaluation.fairness.controls import LEAST
from goalcoach.evaluation.reports.check import Check
from goalcoach.evaluation.wording import percent, points

NAME = "Fair by name"
NOT_MEASURED = "Nobody was asked about the same evidence under other names."
_TOLD = 3


def check_of(built: Constructed, audit: Audit | None = None) -> Check:
    """For the gate: nothing differs by construction, and no measured difference is beyond chance.

    Where nothing was measured, or too little to tell, it says so: whoever signs has to know.
    """
    audit = audit if audit and audit.lines else None
    said = [constructed_in_words(built), audit_in_words(audit) if audit else NOT_MEASURED]
    return Check(
        name=NAME,
        passed=built.equal and (audit is None or audit.found is not Found.UNLIKE),
        why=" ".join(said),
        cases=built.differing,
        unmeasured=audit is None or audit.found is Found.UNKNOWN,
    )


def constructed_in_words(built: Constructed) -> str:
    """What holds by construction."""
    if not built.packets:
        return "No packet of evidence asks with this prompt, so no name can be put into it."
    made = f"{counted(built.prompts, 'prompt')} about {counted(built.packets, 'packet')} of evidence"
    if built.equal:
        return f"{made} are the same under every name once names are replaced."
    return f"Of {made}, those of {counted(len(built.differing), 'packet')} differ by name."


def audit_in_words(audit: Audit) -> str:
    """What was measured."""
    of = f"{counted(audit.answers, 'answer')} about the same evidence under other names"
    match audit.found:
        case Found.UNLIKE:
            apart = audit.unlike[:_TOLD]
            told = "; ".join(map(_apart, apart)) or "one group gets it less than four fifths as often"
            return f"Of {of} some differ, and chance does not explain it: {told}."
        case Found.ALIKE:
            return f"Of {of} none differ by more than {points(MARGIN)}."
        case Found.UNKNOWN:
            blind = points(audit.blind)
            return (
                f"Too little to tell: of {of} no difference is beyond chance; one below {blind}"
                " would not have been seen."
            )


def blunt(caught: float) -> str:
    """That an audit would miss a bias, and so passes nothing."""
    needed = f"{percent(LEAST)} are needed, so it passes nothing"
    return f"The audit caught a planted bias in {percent(caught)} of draws; {needed}."


def _apart(each: Contrast) -> str:
    sign = "more" if each.difference.value > 0 else "less"
    return f"{each.measure}: {each.second} {size(each, each.difference.value)} {sign} than {each.first}"


def size(each: Contrast, difference: float) -> str:
    """How large a difference is, without its sign: points of a share, or per cent of what is usual."""
    return f"{abs(difference):.0%}".replace("%", " %") if each.relative else points(difference)
