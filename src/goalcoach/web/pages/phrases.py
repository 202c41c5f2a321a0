"""The words of the pages for what the domain names: states, kinds, letters, dates. Knows no request."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from goalcoach.coach.office import Office
from goalcoach.domain.finding import Criterion, Letter, Severity
from goalcoach.domain.goal import Author, GoalKind, GoalStatus
from goalcoach.domain.person import AS_WRITTEN, Role
from goalcoach.domain.plural import counted
from goalcoach.domain.sentence import spoken_date
from goalcoach.domain.shortened import shortened

STATUS: Mapping[GoalStatus, str] = {
    GoalStatus.DRAFT: "Private draft",
    GoalStatus.SUBMITTED: "With the manager",
    GoalStatus.CHANGES_ASKED: "Changes asked for",
    GoalStatus.AGREED: "Agreed",
    GoalStatus.DONE: "Done",
    GoalStatus.ARCHIVED: "Archived",
}

STATUS_FOR_MANAGER: Mapping[GoalStatus, str] = {**STATUS, GoalStatus.SUBMITTED: "Waiting for you"}

WHO_SEES: Mapping[GoalStatus, str] = {
    GoalStatus.DRAFT: "Only you can read it.",
    GoalStatus.SUBMITTED: "You and your manager can read it.",
    GoalStatus.CHANGES_ASKED: "You and your manager can read it.",
    GoalStatus.AGREED: "You and your manager can read it.",
    GoalStatus.DONE: "You and your manager can read it.",
    GoalStatus.ARCHIVED: "Only you can read it.",
}

KIND: Mapping[GoalKind, str] = {
    GoalKind.PERFORMANCE: "Result at work",
    GoalKind.DEVELOPMENT: "Development",
    GoalKind.OBJECTIVE: "Objective",
    GoalKind.KEY_RESULT: "Key result",
    GoalKind.ASPIRATION: "Aspiration",
    GoalKind.OTHER: "Other",
}

CRITERION: Mapping[Criterion, str] = {
    Criterion.SPECIFIC: "Specific",
    Criterion.MEASURABLE: "Measurable",
    Criterion.ACHIEVABLE: "Achievable",
    Criterion.RELEVANT: "Relevant",
    Criterion.TIME_BOUND: "Time-bound",
}

ASK_ABOUT: Mapping[Criterion, str] = {
    Criterion.SPECIFIC: "Change the words",
    Criterion.MEASURABLE: "Change the measure",
    Criterion.ACHIEVABLE: "Change the starting point",
    Criterion.RELEVANT: "Change the reason",
    Criterion.TIME_BOUND: "Change the date",
}
"""What the button beside a letter says, and sends: the coach answers with its question about that part."""

ASK_ABOUT_LEARNING: Mapping[Criterion, str] = {
    **ASK_ABOUT,
    Criterion.MEASURABLE: "Change the proof",
    Criterion.ACHIEVABLE: "Change the hours",
    Criterion.TIME_BOUND: "Change the review",
}

LETTER: Mapping[Letter, str] = {Letter.YES: "yes", Letter.NO: "not yet", Letter.UNKNOWN: "unknown"}

SIGN: Mapping[Letter, str] = {Letter.YES: "✓", Letter.NO: "–", Letter.UNKNOWN: "?"}

SEVERITY: Mapping[Severity, str] = {
    Severity.BLOCK: "must be solved before it can be kept",
    Severity.ASK: "becomes a question",
    Severity.NOTE: "is only noted",
}

_TITLE = 72
"""Characters of a title."""

AUTHOR: Mapping[Author, str] = {
    Author.PERSON: "you wrote it",
    Author.PERSON_FROM_COACH: "you adopted the coach's wording",
    Author.PERSON_EDITED_COACH: "you changed the coach's wording",
    Author.IMPORT: "imported",
}

ROLE: Mapping[Role, str] = {
    Role.EMPLOYEE: "employee",
    Role.MANAGER: "manager",
    Role.HR: "HR",
    Role.ADMIN: "administrator",
}

LANGUAGE: Mapping[str, str] = {"en": "English", "de": "German", AS_WRITTEN: "As they write"}
"""Names of languages, by code."""

ASK_IN: Mapping[str, str] = {"en": "Ask in English", "de": "Auf Deutsch fragen"}
"""Said to somebody who would rather be asked in that language."""


def who_sees(status: GoalStatus, manager: str) -> str:
    """Who can read a goal, said to its owner; `manager` is a name, empty when they have none."""
    return WHO_SEES[status].replace("You and your manager", f"{manager or 'Your manager'} and you")


def title(text: str) -> str:
    """A text as a title of one line."""
    return shortened(" ".join(text.split()).removesuffix("."), _TITLE)


def day(value: date | None) -> str:
    """A day as a person says it, empty for none."""
    return spoken_date(value) if value else ""


def moment(at: datetime, zone: ZoneInfo) -> str:
    """A day with its time, where the organisation is: "29 November 2026, 17:20"."""
    local = _aware(at).astimezone(zone)
    return f"{day(local.date())}, {local:%H:%M}"


def day_near(value: date | None, today: date) -> str:
    """A day with the nearness a reader wants: "today", "tomorrow", "in 5 days (3 May 2027)", "3 days ago"."""
    if value is None:
        return ""
    distance = (value - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get(distance)
    if near:
        return near
    if 1 < distance < 15:
        return f"in {distance} days ({day(value)})"
    if -15 < distance < -1:
        return f"{-distance} days ago ({day(value)})"
    return day(value)


def since(at: datetime, office: Office) -> str:
    """How long ago something happened, in the coarsest words that help."""
    minutes = int((office.now() - _aware(at)).total_seconds() // 60)
    if minutes < 1:
        return "just now"
    if minutes < 60:
        return counted(minutes, "minute") + " ago"
    if minutes < 60 * 24:
        return counted(minutes // 60, "hour") + " ago"
    if minutes < 60 * 24 * 14:
        return counted(minutes // (60 * 24), "day") + " ago"
    return "on " + day(office.day(_aware(at)))


def initials(name: str) -> str:
    """Two letters for a name."""
    parts = [part for part in name.split() if part[:1].isalpha()]
    return "".join(part[0] for part in (parts[:1] + parts[1:][-1:])).upper() or "?"


def own_words(share: float) -> str:
    """The share of a person's own words, as a sentence fragment."""
    if share >= 0.995:
        return "All words are yours"
    if share >= 0.9:
        return "Nearly all words are yours"
    if share >= 0.66:
        return "Most words are yours"
    if share >= 0.4:
        return "About half of the words are yours"
    return "Few of the words are yours"


def _aware(at: datetime) -> datetime:
    return at if at.tzinfo else at.replace(tzinfo=UTC)
