"""What people ask of a wording in German: shorter, simpler, without a part of it. Data only."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.cues.pattern import pattern

_ASKED = (
    r"^\s*(?:(?:nein|nee|ok(?:ay)?|hm+|gut|aber|bitte|kannst\ du|könntest\ du|mach\ mal|mal|jetzt"
    r"|noch)\b[\s,]*)*"
)
_IT = r"(?:es|das|den\ satz|das\ ziel|den\ text|das\ ganze|die\ worte)"
_DEGREE = r"(?:(?:ein\ bisschen|etwas|viel|noch|deutlich|bitte|mal)\ )*"
_MORE = (
    rf"{_DEGREE}(?:kürzer|einfacher|knapper|klarer|verständlicher|schöner|besser|anders"
    r"|weniger\ (?:geschwollen"
    r"|kompliziert|umständlich|förmlich))"
)
REWORD = pattern(
    rf"{_ASKED}(?:(?:mach|machen|schreib|schreiben|sag|sagen|formulier|formuliere|formulieren"
    rf"|fass)\ {_IT}\ {_MORE}"
    rf"|{_IT}\ {_MORE}\ (?:machen|schreiben|sagen|formulieren|fassen)"
    rf"|{_DEGREE}(?:kürzer|einfacher|knapper)(?:\ (?:machen|schreiben|formulieren|fassen))?"
    r"|(?:umformulieren|neu\ formulieren|kürzen|vereinfachen|formulier\ (?:es|das)\ um|kürz(?:e)?\ (?:es"
    r"|das))"
    rf"|(?:{_IT}\ (?:ist|klingt)\ )?(?:(?:noch|viel|etwas)\ )*zu\ (?:lang|kompliziert|umständlich|gestelzt"
    r"|steif))"
    r"(?:\ bitte)?\s*[.!?]*\s*$"
)
"""A wish for other words, without saying which."""
DROP = pattern(
    rf"{_ASKED}(?:(?:lass|nimm|streich(?:e)?)\ )?(?:den\ |die\ |das\ )?(?P<part>[\w\ ]{{2,30}}?)\ "
    r"(?:weglassen|weg|raus|rausnehmen|streichen|löschen|herausnehmen)(?:\ bitte)?\s*[.!]*\s*$"
)
"""A part of the wording that shall go: "das letzte weglassen"."""
LAST = pattern(r"(?:letzten?|hinteren?|zweiten?)(?:\ (?:teil|satz|stück|hälfte|wort))?|ende|rest|schluss")
PARTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("why", pattern(r"(?:grund|begründung|warum|weil)")),
    ("due", pattern(r"(?:datum|termin|frist)")),
    ("mastery", pattern(r"was\ andere\ sehen")),
    ("baseline", pattern(r"(?:stand|alte\ zahl|ausgangswert|heutigen?\ (?:stand|zahl))")),
)
"""What the parts are called that a goal can do without; the field of the goal."""
