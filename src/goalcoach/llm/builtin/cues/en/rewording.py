"""What people ask of a wording: shorter, simpler, without a part of it. English; data only."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.cues.pattern import pattern

_ASKED = (
    r"^\s*(?:(?:no|ok(?:ay)?|hm+|well|but|(?:can|could)\ (?:you|we)|please|pls|just|let'?s|now)\b[\s,]*)*"
)
_IT = r"(?:it|that|this|the\ (?:goal|sentence|text|wording|whole\ thing)|these\ words)"
_MORE = (
    r"(?:(?:a\ (?:bit|little|lot)|a\ tad|much|way|even|more|less)\ )*"
    r"(?:short(?:er)?|simpl(?:er|e|y)|clear(?:er|ly)?|snappier|crisper|easier|nicer|better|plain(?:er|ly)?"
    r"|more\ concise|concise|wordy|clunky|formal|complicated|differently|another\ way|in\ other\ words|again"
    r"|in\ (?:plain|simple)(?:r)?\ (?:english|words))"
)
REWORD = pattern(
    rf"{_ASKED}(?:(?:make|get|keep)\ {_IT}\ (?:sound\ |read\ )?{_MORE}"
    rf"|(?:say|put|word|phrase|write|express)\ {_IT}\ {_MORE}"
    rf"|(?:re-?word|re-?phrase|re-?write|re-?formulate|shorten|simplify|tighten)(?:\ {_IT})?(?:\ {_MORE})?"
    rf"|(?:{_IT}(?:'?s|\ is|\ sounds?|\ reads?|\ feels?)\ )?(?:(?:a\ (?:bit|little)|way|much|far"
    r"|still)\ )*too"
    r"\ (?:long|wordy|clunky|stiff|formal|complicated|clumsy)"
    r"|(?:a\ (?:bit|little)\ |way\ |much\ )?(?:shorter|simpler|snappier))"
    r"(?:\ (?:please|pls|then))?\s*[.!?]*\s*$"
)
"""A wish for other words, without saying which."""
DROP = pattern(
    rf"{_ASKED}(?:drop|cut(?:\ out)?|remove|delete|leave\ (?:out|off)|take\ (?:out|off|away)|lose|scrap"
    r"|strike|skip"
    r"|without)\ (?:the\ |that\ |my\ )?(?P<part>[\w'’\ ]{2,30}?)(?:\ (?:out|off|away|again))?"
    r"(?:\ (?:please|pls|then))?\s*[.!]*\s*$"
)
"""A part of the wording that shall go: "drop the last part"."""
LAST = pattern(
    r"(?:very\ )?(?:last|second|end|final)\ (?:part|bit|half|piece|clause|thing|words?)|end|rest|tail"
)
PARTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("why", pattern(r"(?:reason|why|because)(?:\ (?:part|bit|thing|clause))?|because[\w\ '’]*")),
    ("due", pattern(r"(?:(?:due\ )?date|deadline)(?:\ (?:part|bit))?")),
    ("mastery", pattern(r"what\ others\ (?:will\ )?see")),
    ("baseline", pattern(r"(?:baseline|start(?:ing)?\ (?:number|value)|old\ number|current\ number)")),
)
"""What the parts are called that a goal can do without; the field of the goal."""
