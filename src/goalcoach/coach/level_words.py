"""What is asked of the words of a level, before it is kept: they are an organisation's own, never refused."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from goalcoach.domain.finding import Origin
from goalcoach.domain.framework import Competency
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading, read

LANGUAGES = ("en", "de")
_TRAITS = ("inner_quality", "trait_talk", "innate_talent", "bearing")
_LIKE = "is about what somebody is like"
_COURSE = "tells of a training, not of what somebody can do after it"
_ASK = "What does somebody do on this level, so that a colleague could see it?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A level whose words tell of no work."""

    competency: str
    level: int
    """From 1."""
    message: str
    ask: str

    def __str__(self) -> str:
        return f"{self.competency}, level {self.level}: {self.message}. {self.ask}"


def questions(competencies: Iterable[Competency], kept: Collection[str] = ()) -> Iterator[Asked]:
    """Each level at most once, the first first; none of those whose words are kept already."""
    for each in competencies:
        for level, text in enumerate(each.levels, 1):
            if text not in kept and (told := _told(text)):
                message = f"\u201c{text}\u201d {told}"
                yield Asked(competency=each.name, level=level, message=message, ask=_ASK)


def _told(text: str) -> str:
    """So few words show no language, so both are tried."""
    for language in LANGUAGES if text else ():
        draft = TalkingPointDraft(
            text=text, part=Part.PERFORMANCE, kind=PointKind.RECOGNITION, language=language
        )
        facts = Facts(today=date.min, origin=Origin.PERSON, language=language)
        reading = read(draft, facts)
        if _is_like(reading):
            return _LIKE
        if reading.theme("course_word") and reading.theme("attended"):
            return _COURSE
    return ""


def _is_like(reading: Reading) -> bool:
    """Who stays calm with somebody angry does something; who is calm, or has a calm mind, does not."""
    kept_up = reading.theme("maintain_verb")
    return any(at[0] not in {start for start, _ in kept_up} for name in _TRAITS for at in reading.theme(name))
