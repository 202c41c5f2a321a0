"""The score card of a goal: five letters, each with its reason, the words meant and what the rules found."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from goalcoach.coach.agreement import DISAGREE
from goalcoach.coach.check_ins import CADENCE
from goalcoach.domain.capital import capital
from goalcoach.domain.finding import Criterion, Finding, Letter, LetterVerdict, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.sentence import spoken_date
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.verdict import Verdict
from goalcoach.web.pages.phrases import ASK_ABOUT, ASK_ABOUT_LEARNING, CRITERION, LETTER, SIGN

_DATE = re.compile(r"'[^']*'|\"[^\"]*\"|(?P<day>\b\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b)")
"""Quoted words, or a date that a rule worked out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingView:
    """One finding as the page shows it."""

    code: str
    known: bool
    """Whether there is a page for its rule."""
    name: str
    message: str
    ask: str
    quote: str
    """The words meant, empty when the goal as a whole is meant."""
    part: str
    """Which key result is meant, empty for the goal itself."""
    source: str
    severity: Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterView:
    """One row of the card."""

    criterion: Criterion
    name: str
    initial: str
    letter: Letter
    word: str
    sign: str
    reason: str
    quote: str
    ask: str
    """What the button beside it says, and sends to the coach."""
    open: tuple[FindingView, ...]
    """Findings that say the goal contradicts itself: shown beside the letter, never folded away."""
    findings: tuple[FindingView, ...]
    """All others."""
    changed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorecard:
    """All rows, and what belongs to no letter."""

    letters: tuple[LetterView, ...]
    others: tuple[FindingView, ...]
    said_yes: int


def scorecard(verdict: Verdict[GoalDraft], before: Verdict[GoalDraft] | None = None) -> Scorecard:
    """The card for a verdict; rows that differ from `before` are marked as changed.

    What is asked about looking at the goal is not about its words, and stands beside the check-ins.
    """
    draft = verdict.draft
    about_words = (each for each in verdict.findings if not each.code.startswith(CADENCE))
    views = [(finding, finding_view(finding, draft)) for finding in about_words]
    earlier = {each.criterion: each.letter for each in before.letters} if before else {}
    rows = tuple(
        _row(
            told,
            draft,
            tuple(view for finding, view in views if finding.criterion is told.criterion),
            told.criterion in earlier and earlier[told.criterion] is not told.letter,
        )
        for told in verdict.letters
    )
    return Scorecard(
        letters=rows,
        others=tuple(view for finding, view in views if finding.criterion is None),
        said_yes=sum(row.letter is Letter.YES for row in rows),
    )


def finding_view(finding: Finding, draft: GoalDraft) -> FindingView:
    """A finding with the words it means and where its rule comes from."""
    rule = RULES.get(finding.code)
    text, part = _meant(finding, draft)
    return FindingView(
        code=finding.code,
        # The rules of the organisation have pages, too; what the engine itself says has none.
        known=rule is not None or not finding.code.startswith("GC"),
        name=finding.name.replace("-", " "),
        message=_told(finding.message),
        ask=finding.ask,
        quote=text[finding.start : finding.end] if finding.start is not None else "",
        part=part,
        source=str(rule.sources[0]) if rule else "",
        severity=finding.severity,
    )


def _row(
    told: LetterVerdict, draft: GoalDraft, findings: tuple[FindingView, ...], changed: bool
) -> LetterView:
    return LetterView(
        criterion=told.criterion,
        name=CRITERION[told.criterion],
        initial=CRITERION[told.criterion][0],
        letter=told.letter,
        word=LETTER[told.letter],
        sign=SIGN[told.letter],
        reason=_told(told.reason),
        quote=draft.text[told.start : told.end] if told.start is not None else "",
        ask=(ASK_ABOUT_LEARNING if draft.kind is GoalKind.DEVELOPMENT else ASK_ABOUT)[told.criterion],
        open=tuple(each for each in findings if each.code in DISAGREE),
        findings=tuple(each for each in findings if each.code not in DISAGREE),
        changed=changed,
    )


def _told(text: str) -> str:
    """A message as a sentence for people: its own dates as they are said, quoted words as they stand."""
    text = _DATE.sub(_spoken, text)
    return capital(text)


def _spoken(match: re.Match[str]) -> str:
    try:
        return spoken_date(date.fromisoformat(match["day"] or ""))
    except ValueError:
        return match.group()


def _meant(finding: Finding, draft: GoalDraft) -> tuple[str, str]:
    """The text a finding points into, and the name of that part."""
    if not finding.part:
        return draft.text, ""
    index = int(finding.part.rsplit("[", 1)[1].rstrip("]"))
    inside = index < len(draft.key_results)
    return (draft.key_results[index].text if inside else ""), f"key result {index + 1}"
