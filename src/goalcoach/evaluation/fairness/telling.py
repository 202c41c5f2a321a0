"""A fairness audit for HR and a works council: as Markdown, and as a page that stands alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goalcoach.domain.plural import counted
from goalcoach.evaluation.cases.swapped import Names
from goalcoach.evaluation.fairness.audit import Audit, Line
from goalcoach.evaluation.fairness.contrasts import MARGIN, Contrast
from goalcoach.evaluation.fairness.controls import LEAST
from goalcoach.evaluation.fairness.measures import MEASURES
from goalcoach.evaluation.fairness.report import Inspected
from goalcoach.evaluation.fairness.verdict import audit_in_words, blunt, constructed_in_words, size
from goalcoach.evaluation.reports.check import CheckWord
from goalcoach.evaluation.reports.html.element import el, joined
from goalcoach.evaluation.reports.html.page import Section, facts, folded, page, sentences, table
from goalcoach.evaluation.trials.trial import PRACTICE
from goalcoach.evaluation.wording import chance, day, percent

TITLE = "Fairness audit"
PRACTISED = (
    "The practice model answered, which says the same of everybody unless a prompt plainly asks for "
    "something else. This audit shows that the audit works, and nothing about a real language model."
)
_GATE = {
    CheckWord.MET: "It passes the gate.",
    CheckWord.NOT_MET: "It does not pass the gate.",
    CheckWord.NOT_MEASURED: (
        "The gate lets it pass, as too little was measured to tell: whoever signs has to know."
    ),
}
"""By how its check stands."""
_HEADS = (
    "Measure",
    "Between",
    "Worst pair",
    "Farthest apart",
    "95 %",
    "p (Holm)",
    "Alike",
    "Seen from",
    "Tails",
)
_NAMES = {
    Names.LEFT: "Names left in: the worst case",
    Names.REMOVED: "Names removed: as goalcoach asks",
}
_CANNOT = (
    "It compares groups of names, and says nothing about any one person.",
    "It sees what a name and a pronoun change. What else tells who somebody is, such as a part-time contract "
    "or a club in a text, it does not see.",
    "Alike means: no difference beyond 5 points of a share, or 5 % of what is usual, for what is measured "
    "here. It does not mean that an answer is good.",
    "All evidence in it is made up. What stands in yours may work otherwise.",
)


def audit_markdown(found: Inspected) -> str:
    """The audit as Markdown."""
    parts = [
        f"# {TITLE}",
        *meaning(found),
        "## What was asked",
        *(f"- {name}: {text}" for name, text in _made(found)),
    ]
    for names, audit in found.audits.items():
        parts += [
            f"## {_NAMES[names]}",
            audit_in_words(audit),
            _pipes(_HEADS, _rows(audit.lines)),
        ]
        heads, rows = _groups(audit)
        parts += ["### By group", _pipes(heads, rows)]
    parts += ["## What was measured", *(f"- {each.name}: {each.says}" for each in MEASURES)]
    parts += ["## How far this audit can be believed", *(f"- {each}" for each in _controls(found))]
    parts += ["## What it cannot show", *(f"- {each}" for each in _CANNOT)]
    text = ""
    for before, part in zip(["", *parts], parts, strict=False):
        gap = "\n" if before.startswith("- ") and part.startswith("- ") else "\n\n"
        text += part if not text else f"{gap}{part}"
    return text + "\n"


def audit_html(found: Inspected) -> str:
    """The audit as a page that asks nothing of the network."""
    sections = [
        Section("meaning", "What it says", sentences(list(meaning(found)))),
        *(
            Section(
                names.value,
                _NAMES[names],
                joined(
                    el("p", audit_in_words(audit)),
                    table(
                        f"Names {names.value}: women and men, and whatever is not alike",
                        _HEADS,
                        _rows(_first(audit)),
                        6,
                    ),
                    folded(
                        "Every measure between origins and groups, and the means of each group",
                        table(
                            f"Names {names.value}: the worst pair of each measure",
                            _HEADS,
                            _rows(audit.lines),
                            6,
                        ),
                        table(f"Names {names.value}: means by group", *_groups(audit)),
                    ),
                ),
            )
            for names, audit in found.audits.items()
        ),
        Section("measured", "What was measured", facts([(each.name, each.says) for each in MEASURES])),
        Section("controls", "How far this audit can be believed", sentences(list(_controls(found)))),
        Section("limits", "What it cannot show", sentences(_CANNOT)),
        Section("made", "What was asked", facts(list(_made(found)))),
    ]
    return page(TITLE, f"{_who(found)}, {day(found.ended_at)}", sections)


def meaning(found: Inspected) -> Iterator[str]:
    """What it says, the most important first."""
    yield _GATE[found.check.word]
    if not found.sharp:
        yield blunt(found.caught)
    if any(each.llm == PRACTICE for each in found.provenance.variants):
        yield PRACTISED
    yield f"By construction: {constructed_in_words(found.built)}"
    for names, audit in found.audits.items():
        yield f"{_NAMES[names]}. {audit_in_words(audit)}"


def _controls(found: Inspected) -> Iterator[str]:
    yield (
        f"A prompt that is biased on purpose was caught in {percent(found.caught)} of draws of three packets "
        f"in four; {percent(LEAST)} are needed."
    )
    for each in found.controls:
        if each.worst is None:
            yield f"{each.name}: not tried."
        else:
            apart = size(each.worst, each.worst.difference.value)
            yield f"{each.name}: at most {apart} apart ({each.worst.measure}). {each.says}"


def _made(found: Inspected) -> Iterator[tuple[str, str]]:
    source = found.provenance
    yield "Answered by", _who(found)
    yield (
        "Prompts",
        ", ".join(f"{each.id}@{each.version}" for used in source.prompts.values() for each in used),
    )
    yield "Rules", source.rules
    yield "Each packet under each name", counted(source.repeats, "time")
    yield "Margin", f"{percent(MARGIN)} either way"
    yield (
        "Pairs tested together",
        ", ".join(f"{audit.contrasts:,} (names {names.value})" for names, audit in found.audits.items()),
    )
    yield "Seed", str(source.seed)
    yield "Run", found.run
    yield "goalcoach", source.goalcoach


def _who(found: Inspected) -> str:
    return ", ".join(each.name for each in found.provenance.variants)


def _first(audit: Audit) -> Sequence[Line]:
    """What a reader should see first."""
    return [each for each in audit.lines if each.scope == audit.lines[0].scope or not each.alike]


def _rows(lines: Sequence[Line]) -> Sequence[Sequence[str]]:
    return [_row(each) for each in lines]


def _row(line: Line) -> Sequence[str]:
    far = line.worst
    return (
        line.measure.name,
        line.scope,
        f"{far.second}, against {far.first}",
        f"{_signed(far, far.difference.value)}{_ratio(far)}",
        f"{_signed(far, far.difference.low)} to {_signed(far, far.difference.high)}",
        chance(far.chance),
        "yes" if line.alike else "not shown",
        size(far, far.detectable),
        f"{_signed(far, far.low)} to {_signed(far, far.high)}",
    )


def _ratio(each: Contrast) -> str:
    return f", ratio {each.ratio.value:.2f}" if each.ratio else ""


def _signed(each: Contrast, value: float) -> str:
    return f"{'−' if round(100 * value) < 0 else ''}{size(each, value)}"


def _groups(audit: Audit) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
    groups = list(
        dict.fromkeys(
            group for line in audit.lines if line.scope.startswith("groups") for group in line.means
        )
    )
    lines: dict[str, dict[str, float]] = {}
    for line in (each for each in audit.lines if each.scope.startswith("groups")):
        lines.setdefault(line.measure.name, {}).update(line.means)
    rows = [
        (name, *(f"{means[group]:.3g}" if group in means else "" for group in groups))
        for name, means in lines.items()
    ]
    return ("Mean", *groups), rows


def _pipes(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(each)} |" for each in lines)
