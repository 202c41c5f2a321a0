"""The words of the weekly mail, and what of a week may stand in one.

Those who run mail servers can read mails. So a mail says how many things wait, of what sort, and where they
are: no word of anybody, nobody's name but that of who gets it. Whoever wants to may have the titles of their
own goals in it, as far as those are shared with a manager anyway; never a draft, never an aspiration.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from goalcoach.coach.languages import language_of
from goalcoach.coach.reminders import Line
from goalcoach.domain.digest import PATIENCE, About
from goalcoach.domain.goal import SHARED, Goal, GoalKind
from goalcoach.domain.person import Person
from goalcoach.domain.sentence import spoken_date
from goalcoach.domain.shortened import shortened
from goalcoach.mail.port import Entry, Letter

_TITLE: Final = 120
"""Characters of a goal's title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailWords:
    """The sentences of one language; blanks are `name`, `count` and `day`."""

    subject_one: str
    subject: str
    greeting: str
    lead_one: str
    lead: str
    about: Mapping[About, str]
    foot: str
    settings: str
    stop: str


ENGLISH: Final = MailWords(
    subject_one="Your week: one thing waits for you",
    subject="Your week: {count} things wait for you",
    greeting="Hello {name},",
    lead_one="One thing waits for you this week. The link leads to it.",
    lead="{count} things wait for you this week. Each link leads to one of them.",
    about=MappingProxyType(
        {
            About.CHECK_IN: "A check-in on one of your goals, due on {day}",
            About.REVIEW: "A look at one of your development goals, due on {day}",
            About.FEEDBACK: "Somebody asks what you saw, since {day}",
            About.MEANS: "Somebody you lead needs your word on hours, money or help, since {day}",
            About.RHYTHM: f"{PATIENCE} weeks without a look at one of your goals: does its rhythm fit?",
        }
    ),
    foot="You get this once a week, and only when something waits, because you chose it in goalcoach.",
    settings="Change day, hour or content",
    stop="Stop these mails",
)
GERMAN: Final = MailWords(
    subject_one="Deine Woche: eine Sache wartet auf dich",
    subject="Deine Woche: {count} Dinge warten auf dich",
    greeting="Hallo {name},",
    lead_one="diese Woche wartet eine Sache auf dich. Der Link führt hin.",
    lead="diese Woche warten {count} Dinge auf dich. Jeder Link führt zu einem davon.",
    about=MappingProxyType(
        {
            About.CHECK_IN: "Ein Check-in zu einem deiner Ziele, fällig am {day}",
            About.REVIEW: "Ein Blick auf eines deiner Entwicklungsziele, fällig am {day}",
            About.FEEDBACK: "Jemand fragt, was du gesehen hast, seit dem {day}",
            About.MEANS: "Jemand, den du führst, braucht dein Wort zu Zeit, Geld oder Hilfe, seit dem {day}",
            About.RHYTHM: f"{PATIENCE} Wochen ohne Blick auf eines deiner Ziele: Passt der Rhythmus?",
        }
    ),
    foot="Das kommt einmal in der Woche, nur wenn etwas wartet: So hast du es in goalcoach gewählt.",
    settings="Tag, Uhrzeit oder Inhalt ändern",
    stop="Diese Mails abbestellen",
)
LANGUAGES: Final[Mapping[str, MailWords]] = MappingProxyType({"en": ENGLISH, "de": GERMAN})


def letter(
    person: Person, lines: Sequence[Line], own: Sequence[Goal], *, home: str, token: str, with_titles: bool
) -> Letter:
    """The mail of these reminders; `home` is the address of our pages, `token` the secret of the way out.

    `own` are goals of theirs: whoever speaks "as they write" is written to in the language of those.
    """
    language = language_of(person, (each.version.draft.text for each in own))
    language = language if language in LANGUAGES else "en"
    words, count = LANGUAGES[language], len(lines)
    return Letter(
        to=person.email,
        name=person.name,
        language=language,
        subject=words.subject_one if count == 1 else words.subject.format(count=count),
        greeting=words.greeting.format(name=person.name),
        lead=words.lead_one if count == 1 else words.lead.format(count=count),
        entries=tuple(
            Entry(
                words=words.about[each.reminder.about].format(day=spoken_date(each.reminder.day, language)),
                url=f"{home}{each.path}",
                title=_title(each.goal, person) if with_titles else "",
            )
            for each in lines
        ),
        foot=words.foot,
        settings=Entry(words=words.settings, url=f"{home}/settings#mail"),
        stop=Entry(words=words.stop, url=f"{home}/mail/stop/{token}"),
    )


def _title(goal: Goal | None, person: Person) -> str:
    if goal is None or goal.owner_id != person.id or goal.status not in SHARED:
        return ""
    draft = goal.version.draft
    return "" if draft.kind is GoalKind.ASPIRATION else shortened(" ".join(draft.text.split()), _TITLE)
