"""What is put right without its new value, or by a feast: "that is too much", "no, easter"."""

from __future__ import annotations

from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.cues.spoken import figures, slips
from goalcoach.llm.builtin.hearing.dates import lasting
from goalcoach.llm.builtin.hearing.found import Ear, Find
from goalcoach.llm.builtin.keys import ADOPT, CHANGE
from goalcoach.rules.reading import Reading


def day_put_right(ear: Ear) -> Find | None:
    """The feast that a whole message puts in the place of a known day; None for any other message."""
    words = _words(ear)
    ahead = lasting(ear, words) if words else []
    if not ahead or ahead[0].until is None or _begins_today(ear, f"in {words}"):
        return None
    span = (0, len(ear.text))
    return Find(field=Field.DUE, value=ahead[0].until.isoformat(), quote=words, span=span)


def asked_anew(ear: Ear, question: str) -> Field | None:
    """The number or the day that is to be asked for again; `question` is the key of the one asked last."""
    if _length_put_right(ear):
        return Field.DUE
    known = ((Field.TARGET, slips.TOO_MUCH), (Field.DUE, slips.TOO_SOON))
    said = (field for field, cue in known if ear.part.get(field) and cue.match(ear.text))
    return next(said, None) if question in (ADOPT, CHANGE) else None


def _length_put_right(ear: Ear) -> bool:
    """Whether a whole message puts a length in the place of one that was told: of "in 3 months", and not of a
    day or a number. Nobody said that it begins today, so that the day is asked for."""
    known, words = ear.part.get(Field.DUE), _words(ear)
    if not words or not known or ear.part.value(Field.UNIT) in figures.TIMES:
        return False
    return _begins_today(ear, known.quote) and bool(lasting(ear, words))


def _words(ear: Ear) -> str:
    """What is said behind "no, wait, rather" where a day is known; empty where nothing is put right."""
    if not ear.part.get(Field.DUE) or ear.asked is Field.REVIEW:
        return ""
    words = ear.text
    while lead := _lead(words):
        words = words[lead:]
    return words.strip(" .!") if len(words) < len(ear.text) else ""


def _lead(text: str) -> int:
    found = (cue.match(text) for cue in (slips.CORRECTION, slips.NO_AND))
    return max((each.end() for each in found if each), default=0)


def _begins_today(ear: Ear, words: str) -> bool:
    times = Reading(words, "", ear.facts, ear.facts.language).times
    return any(each.begin == ear.facts.today for each in times)
