"""How people turn to something else, and how they swap one word for another. English; data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

_LEAD = (
    r"^\s*(?:(?:ok(?:ay)?|well|no+|fine|all\ ?right|right|hm+|wait|actually|sorry|oh|so|then|but)\b"
    r"[\s,.:;!–-]*)*"
)
INSTEAD = pattern(
    rf"{_LEAD}(?:(?:something\ (?:at|about|from|for)\ )?work\ then|work(?:\ stuff)?(?:\ ok(?:ay)?)?"
    r"|(?:let'?s\ (?:do|take|try)\ |i'?ll\ take\ )?something\ (?:else|different|at\ work)(?:\ then)?"
    r"|(?:a\ different|another)\ (?:topic|idea)"
    r"|(?:forget|scrap|drop|never\ mind)\ (?:about\ )?(?:it|that"
    r"|this)(?:\s*[,–-]\s*[^.!?\n]{1,60}(?=[.!?]\s))?"
    r"|i(?:'?ve|\ have)?\ changed\ my\ mind)\s*[,.:;!–-]\s*(?P<rest>\S.*)$"
)
"""Opens another topic: "ok no, work then. Spend less time on email"."""
RATHER = pattern(
    rf"{_LEAD}(?:i'?d|i\ would|we'?d|we\ would)\ (?:much\ )?rather\s+"
    r"(?P<rest>(?!not\b|say\b|skip\b|keep\b|leave\b"
    r"|measure\b|count\b|track\b|take\b|use\b|see\b|look\b|call\b|write\b|put\b|go\b|do\b|make\b|be\b|aim\b"
    r"|set\b"
    r"|reach\b|have\b|stay\b|wait\b)\w+\s+(?!\d)\S.*)$"
)
"""Another wish in the place of the one before: "no wait, I'd rather work on training"."""
ROLE_LEAD = pattern(
    r"^\s*(?:(?:hi|hello|hey)\b[\s,.!]*)?(?:(?:i'?m|i\ am)\ (?:an?|the|in\ charge\ of|responsible\ for)"
    r"|i\ (?:work|run|manage|lead|head|recruit|teach|supervise|coordinate|look\ after"
    r"|am\ responsible\ for))\ "
    r"(?:(?!want|need|would|should|but|because|bad|poor|slow|late|so\b|to\b)[\w'’&/-]+\ ){0,7}?[\w'’&/-]+"
    r"(?:\s+and\s+(?=(?:i|we|my|our|want|need|would)\b)|\s*[,;]\s*(?:and\s+)?(?=(?:i|we|my|our|want|need)\b)"
    r"|\s*[.!…–]+\s+)(?=\S+\s+\S)"
)
"""Who somebody is, before what they want: "I'm a nurse and want to cut waiting times"."""
_TRADES = (
    r"(?:nurse|dev|developer|clerk|manager|teacher|leader|lead|rep|engineer|assistant|analyst|accountant"
    r"|driver"
    r"|technician|designer|consultant|supervisor|coordinator|officer|specialist|trainer|recruiter|cook|chef"
    r"|cashier|carer|worker|planner|buyer|mechanic|electrician|therapist|midwife|librarian)"
)
HERE = (
    rf"(?:[\w'’/-]+\ ){{0,2}}(?:{_TRADES}|hr|it|sales|finance|payroll|marketing|legal|support|ops|operations"
    r"|logistics|purchasing|accounts|procurement)\ here"
)
"""A trade or a department that says hello: "payroll clerk here"."""
TRADE_LEAD = pattern(
    r"^\s*(?:(?:hi|hello|hey)\b[\s,.!]*)?"
    rf"(?:(?:[\w'’&/-]+\ ){{0,3}}{_TRADES}(?:\ here)?\s*[,.;–-]\s+|{HERE}\s*[,.;–-]\s+)"
    r"(?=(?:i|we|i'?d|want|wanna|need|would|my|our|looking|trying)\b)"
)
"""The same in a word or two: "junior dev, want to get better at reviews"."""
ASIDE_LEAD = pattern(
    r"^\s*(?:(?:ok(?:ay)?|fine|all\ ?right|right|well|sure|good|yes|yeah|hm+)\s*[,.:;!–-]+\s*)+(?=\S)"
)
"""Said before the answer itself: "fine: …"."""
_WORD = r"[\"“”'‘’]?(?P<{name}>[\w][\w’'-]*(?:\ [\w’'-]+){{0,2}}?)[\"“”'‘’]?"
_NEW, _OLD = _WORD.format(name="new"), _WORD.format(name="old")
SWAPS = (
    pattern(
        rf"{_LEAD}(?:(?:it|that|the\ (?:goal|sentence|wording|text))\ should\ (?:say|read|be)"
        r"|say|write|use|i\ mean)\s+"
        rf"{_NEW}\s*,?\s*(?:and\ )?(?:not|instead\ of|rather\ than)\s+{_OLD}\s*[.!]*$"
    ),
    pattern(rf"{_LEAD}(?:change|replace|swap)\s+{_OLD}\s+(?:to|with|by|for|into)\s+{_NEW}\s*[.!]*$"),
    pattern(rf"{_LEAD}{_NEW}\s*,\s*(?:and\ )?not\s+{_OLD}\s*[.!]*$"),
)
"""A word for another one: "it should say guests, not customers"."""
