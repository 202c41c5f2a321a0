"""A dot behind a German number: "der 3. Termin" goes on, "im Januar 48. Im Februar" does not."""

from __future__ import annotations

import re

from goalcoach.rules.language.de.calendar import COUNTED, MONTHS_OF_DAYS

_BEHIND = re.compile(r"[ \t]*(?:(?P<word>[^\W\d_]+)|(?P<digits>\d+)(?P<dot>\.?))?")
_FRONT = re.compile(r"(?P<word>[^\W\d_]+|\d{1,2}\.|,)[ \t]*\Z")
_REACH = 24
"""Signs in front of a number in which the word before it stands."""
_LONGEST = 2
"""Digits of a number that counts off."""
_CALENDAR = frozenset((*MONTHS_OF_DAYS, *COUNTED))
_BEFORE_ORDINALS = frozenset(
    "der die das den dem des ein eine einen einem einer eines im in am vom zum zur beim seit ab jeder jede jedes jeden jedem "
    "mein meine meinen meinem meiner dein deine deinen deinem deiner sein seine seinen unser unsere euer eure ihr ihre ihren".split()
)
"""A number with a dot behind these counts off."""
_JOINTS = frozenset("und oder bis sowie bzw".split())
"""Between two numbers that count off: "der 1. und 2. Versuch"."""
_OPENERS = frozenset(
    """
    der die das den dem des ein eine einen einem einer eines kein keine keinen ich du er sie es wir ihr man was wer wen wem wie
    wo wann warum wieso weshalb wozu womit woran wodurch wovon worauf welche welcher welches welchen welchem und oder aber doch
    denn dann danach davor davon dabei dadurch damit dafür daran daraus darin dazu deshalb trotzdem jetzt heute gestern inzwischen
    hier dort da so auch nur noch schon erst seitdem in im an am auf aus bei beim bis durch für gegen mit nach ohne seit trotz
    über um unter vom von vor während wegen zu zum zur zwischen ab als bevor ob obwohl sobald solange weil wenn falls nachdem
    dein deine deinen deinem deiner mein meine unser unsere euer eure ihre sein seine alle beide jede jeder dies diese dieser
    dieses jene mehr viele einige manche zwei drei ist war waren hat hast gibt kann soll wird
    """.split()
)
"""Words that have a capital only where a sentence begins."""


def counts_off(text: str, start: int, dot: int) -> bool:
    """Whether the dot at `dot`, behind a number that begins at `start`, makes an ordinal of it and ends no sentence."""
    if dot - start > _LONGEST:
        return False
    behind = _BEHIND.match(text, dot + 1)
    word = behind["word"] if behind else None
    if word and (word[0].islower() or word.lower() in _CALENDAR):
        return True
    if word and word.lower() in _OPENERS:
        return False
    if behind and behind["dot"]:
        return True
    front = _FRONT.search(text[max(0, start - _REACH) : start])
    return not front or _before_ordinals(front["word"].lower(), text[:start])


def _before_ordinals(word: str, before: str) -> bool:
    if word in _JOINTS:
        return before.rstrip().removesuffix(before.rsplit(maxsplit=1)[-1]).rstrip().endswith(".")
    return word in _BEFORE_ORDINALS or word[0].isdigit() or word == ","
