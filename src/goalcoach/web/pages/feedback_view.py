"""What pages show of a request and of what was answered. Decides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.coach.office import Office
from goalcoach.domain.framework import Framework
from goalcoach.store.feedback_port import FeedbackRequest, RequestState
from goalcoach.web.pages.phrases import day, since


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One request as it is listed, to its owner or to whoever was asked."""

    id: str
    who: str
    """The other person's name."""
    about: str
    """The competency; empty where only a goal is asked about."""
    sentence: str
    """Of the goal; empty for none, and where it is not to be read."""
    words: str
    open: bool
    said: str
    """What became of it, with the day."""
    text: str
    """What was seen, or why it was declined."""


def line(
    request: FeedbackRequest,
    who: str,
    framework: Framework,
    *,
    sentence: str,
    office: Office,
    gone: bool = False,
) -> Line:
    """A request in words; `gone` when whoever was asked has left."""
    competency = framework.competency(request.competency)
    return Line(
        id=request.id,
        who=who,
        about=competency.name if competency else request.competency,
        sentence=sentence,
        words=request.words,
        open=request.state is RequestState.OPEN,
        said=_said(request, office, gone=gone),
        text=request.text,
    )


def _said(request: FeedbackRequest, office: Office, *, gone: bool) -> str:
    if request.state is RequestState.OPEN:
        return "has left" if gone else f"asked {since(request.created_at, office)}, not answered yet"
    if request.state is RequestState.DECLINED:
        return "declined"
    seen = f"seen on {day(request.day)}"
    return f"level {request.level}, {seen}" if request.level else seen
