"""How people correct themselves in German, and what they call the parts of a goal. Data only."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.cues.pattern import pattern

CORRECTION = pattern(
    r"^\s*(?:(?:ach|hm+|oh|äh+|na)\b[\s,.!]*)?(?:nein|(?:(?:nee?|nö|ach|halt"
    r"|ach\ ne)[\s,]+)?(?:doch\ (?:eher|lieber)|lieber\ doch"
    r"|mach(?:\ (?:lieber|mal|doch|daraus|draus))?)"
    r"|nee|nö|quatsch|moment|falsch|ich\ mein(?:e|te)?|nicht\ ganz|sagen\ wir(?:\ mal)?)\b[\s,.:;!–-]*"
)
BETTER = pattern(
    r"^\s*(?:(?:hm+|nein|nee?|nö|na\ ja|naja|eigentlich|moment|vielleicht|ich\ glaub(?:e)?)\b[\s,.]*)*"
    r"(?P<rest>\S.{0,40}?)\ (?:ist|wäre|wär|passt|geht)(?:\ (?:mir|uns))?"
    r"(?:\ (?:viel|etwas|doch))?\ besser[\s.!]*$"
)
"""What suits better than a day or a number that was told: "hm, ostern wäre besser"."""
_TOO = (
    r"^\s*(?:(?:hm+|nein|nee?|nö|aber|oh|sorry|ich\ glaube?)\b[\s,.]*)*"
    r"(?:(?:das|es|{what})\ (?:ist|wäre|wär|wird)\ )?(?:(?:viel|etwas|ein\ bisschen|doch|wohl|mir)\ )*"
    r"zu\ {how}[\s.!]*$"
)
TOO_MUCH = pattern(_TOO.format(what="die\\ zahl", how="(?:viel|hoch|niedrig|wenig|ehrgeizig|schwer)"))
"""Said of the number to reach, once a wording is offered."""
TOO_SOON = pattern(_TOO.format(what="(?:der\\ termin|das\\ datum)", how="(?:früh|spät|bald|knapp|kurz)"))
"""Said of its day."""
NO_AND = pattern(r"\s*(?:nein|nee?|nö)[\s,]+(?:(?:lieber|eher|doch)\s+)*")
"""In front of a number that takes the place of another: "nee, 4"."""
_SAME = r"(?:[^,;.]|(?<=\d)[.,](?=\d)|(?<=\d)\.(?=\ \w))"
NOT_BUT = pattern(
    rf"\bnicht\s++(?P<old>{_SAME}{{1,40}}?)(?<!\s)"
    rf"(?:\s*+(?:,(?!\d)\s*+(?:sondern\s++)?|;\s*+|\.\s++)|\s++(?:sondern|-)\s++)(?P<new>{_SAME}{{1,60}})"
)
BUT_NOT = pattern(
    rf"(?P<new>(?!\s){_SAME}{{1,60}}?)(?<!\s)(?:\s*+,\s++|\s++)(?:und\s++)?"
    rf"(?:nicht|(?:an)?statt)\s++(?P<old>{_SAME}{{1,40}})\s*[.!]?$"
)
FIELD_NAMES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("due", pattern(r"(?:datum|termin|frist|ende|enddatum)")),
    ("target", pattern(r"(?:zahl|zielzahl|zielwert|zielmarke)")),
    ("baseline", pattern(r"(?:stand|heutige\ (?:stand|zahl)|ausgangswert|anfangswert)")),
    ("metric", pattern(r"(?:maß|messgröße|kennzahl|kpi)")),
    ("why", pattern(r"(?:grund|begründung|warum)")),
    ("outcome", pattern(r"(?:ziel|worte|wörter|satz|text|formulierung|wortlaut)")),
    ("hours", pattern(r"(?:zeit|stunden)")),
)
REOPEN = pattern(
    r"^\s*(?:(?:nein|nee|moment|halt|sorry)[\s,]+)*(?:(?:ich\ (?:will|möchte|würde\ gern)|lass\ mich|ändere"
    r"|bitte)\s+)?"
    r"(?:das|die|der|den|mein|meine|meinen)\s+(?P<what>[\w\s-]{2,24}?)"
    r"(?:\ (?:ändern|anpassen|korrigieren|ist\ falsch|stimmt\ nicht|passt\ nicht))?\s*[.!]*\s*$"
)
