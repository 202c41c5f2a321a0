"""How people correct themselves, and what they call the parts of a goal. English; data only."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.cues.pattern import pattern

CORRECTION = pattern(
    r"^\s*(?:(?:hm+|uh+|um+|oh|ah|well)\b[\s,.!]*)?(?:no+\b(?!-\w|\ (?:idea|number|date|one|more))|nope"
    r"|sorry|wait|oops|actually"
    r"|correction|i\ mean(?:t)?|rather|wrong|not\ quite|change|make\ (?:it|that)"
    r"|let'?s\ (?:say|make\ (?:it|that))|better"
    r"|(?:and\ )?(?:the\ )?(?:date|deadline)\ to(?=\ \w))\b[\s,.:;!–-]*"
)
BETTER = pattern(
    r"^\s*(?:(?:hm+|no+|well|actually|wait|maybe|i\ think|sorry)\b[\s,.]*)*(?P<rest>\S.{0,40}?)"
    r"(?:['’]s|['’]d\ be|\ (?:is|would\ be|sounds|works|fits))\ (?:much\ |a\ bit\ |way\ )?better"
    r"(?:\ for\ (?:me|us))?[\s.!]*$"
)
"""What suits better than a day or a number that was told: "hm, easter is better"."""
_TOO = (
    r"^\s*(?:(?:hm+|no+|well|oh|sorry|but|actually|i\ think)\b[\s,.]*)*"
    r"(?:(?:that|it|this|the\ {what})(?:['’]?s|\ is|\ was)\ )?"
    r"(?:(?:way|far|a\ bit|much|probably|maybe)\ )*too\ {how}[\s.!]*$"
)
TOO_MUCH = pattern(
    _TOO.format(what="(?:number|target)", how="(?:much|many|high|low|little|few|ambitious|hard)")
)
"""Said of the number to reach, once a wording is offered."""
TOO_SOON = pattern(
    _TOO.format(what="(?:date|day|deadline)", how="(?:soon|early|late|tight|short|far\\ away)")
)
"""Said of its day."""
NO_AND = pattern(r"\s*(?:no+|nope|nah)[\s,]+(?:(?:rather|better|say)\s+)?")
"""In front of a number that takes the place of another: "no 4"."""
_SAME = r"(?:[^,;.]|(?<=\d)[.,](?=\d))"
NOT_BUT = pattern(
    rf"\bnot\s++(?P<old>{_SAME}{{1,40}}?)(?<!\s)"
    rf"(?:\s*+(?:,(?!\d)\s*+(?:but\s++)?|;\s*+|\.\s++)|\s++(?:but|-)\s++)(?P<new>{_SAME}{{1,60}})"
)
BUT_NOT = pattern(
    rf"(?P<new>(?!\s){_SAME}{{1,60}}?)(?<!\s)(?:\s*+,\s++|\s++)(?:and\s++)?"
    rf"(?:not|instead\ of|rather\ than)\s++(?P<old>{_SAME}{{1,40}})\s*[.!]?$"
)
FIELD_NAMES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("due", pattern(r"(?:date|deadline|due\ date|by\ when|end\ date|when)")),
    ("target", pattern(r"(?:number|target|figure|goal\ number|end\ value)")),
    (
        "baseline",
        pattern(r"(?:baseline|start(?:ing)?(?:\ (?:number|value|point))?|current\ (?:number|value))"),
    ),
    ("metric", pattern(r"(?:measure|metric|kpi|measurement)")),
    ("why", pattern(r"(?:reason|why|because)")),
    ("outcome", pattern(r"(?:goal|wording|words|sentence|outcome|text|first\ part)")),
    ("review", pattern(r"(?:review|check-?in|review\ date|check-?in\ date)")),
    ("hours", pattern(r"(?:hours|time)")),
    ("application", pattern(r"(?:application|where\ i\ use\ it)")),
    ("mastery", pattern(r"(?:what\ others\ (?:will\ )?see|mastery|proof)")),
    ("kind", pattern(r"(?:kind|type)(?:\ of\ goal)?")),
)
REOPEN = pattern(
    r"^\s*(?:(?:no|sorry|actually|wait)[\s,]+)*(?:(?:i\ (?:want|would\ like"
    r"|'d\ like)\ to\ )?(?:change|fix|correct|edit|adjust)\s+)?(?:the"
    r"|my)\s+(?P<what>[\w\s-]{2,24}?)(?:\ (?:is|was|'s)\ (?:wrong|not\ right|off|incorrect)"
    r"|\ please)?\s*[.!]*\s*$"
)
