"""What the rules say of a text that is not kept: for the boxes that answer while somebody types."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from fastapi import Request, Response

from goalcoach.coach.facts import person_facts
from goalcoach.coach.languages import language_of
from goalcoach.coach.texts import clean_draft
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.engine import judge
from goalcoach.rules.kind import classify
from goalcoach.web.here import Here
from goalcoach.web.pages.render import page
from goalcoach.web.pages.scorecard import FindingView, finding_view, scorecard

_SHOWN = 4


def checked(
    request: Request,
    here: Here,
    text: str,
    draft: GoalDraft | None = None,
    *,
    back: str,
    code: str = "",
    again: bool = False,
) -> Response:
    """The page for a text; what stands beside it is taken from `draft`. `code` names the rule asked about.

    With `again` the page holds the box to try the next sentence in.
    """
    around: dict[str, Any] = {"text": text, "sample": text, "back": back, "code": code, "again": again}
    draft = (
        replace(draft, text=text)
        if draft
        else GoalDraft(kind=_kind(text), text=text, language=language_of(here.person, (text,)))
    )
    try:
        cleaned = clean_draft(draft, owner=here.person.id)
    except InvalidInput as error:
        return page(request, "checked.html", card=None, summary=error.message, findings=[], **around)
    verdict = judge(cleaned, person_facts(here.office, here.person))
    # Beside a field that is being typed into a few are enough; who tries a sentence wants to see them all.
    most = _SHOWN if not again else None
    findings = [finding_view(each, cleaned) for each in verdict.findings]
    if code:
        findings = [each for each in findings if each.code == code]
    return page(
        request,
        "checked.html",
        card=scorecard(verdict),
        summary=_summary(findings, code, most),
        findings=findings[:most],
        **around,
    )


def _kind(text: str) -> GoalKind:
    kind = classify(text).kind
    return GoalKind.PERFORMANCE if kind in (GoalKind.OTHER, GoalKind.ASPIRATION) else kind


def _summary(findings: list[FindingView], code: str, most: int | None) -> str:
    if code:
        return f"Rule {code} finds this." if findings else f"Rule {code} finds nothing here."
    if not findings:
        return "The rules have nothing to ask."
    said = "The rules ask one thing." if len(findings) == 1 else f"The rules ask {len(findings)} things."
    return f"{said} The first {most}:" if most and len(findings) > most else said
