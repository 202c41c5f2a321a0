"""If-then sentences offered for what may get in the way. Composed from the person's own words; English."""

from __future__ import annotations

import re

_CLAUSE = re.compile(
    r"(?:i|we|you|he|she|they|it|nobody|somebody|someone|everybody|others|people|customers|colleagues"
    r"|(?:my|our|the|a|an) \w+) \w+",
    re.IGNORECASE,
)
_CLAUSE_WORDS = 3
_OPENING = re.compile(r"(?:if|when|whenever|that)\s+", re.IGNORECASE)
_OWN = re.compile(r"i\b", re.IGNORECASE)
_TIME = re.compile(r"\b(?:time|busy|queue|workload|deadlines?|overtime|shift|full)\b", re.IGNORECASE)
_ALWAYS = "I take the smallest part of it and do that within the same day"
_OFFERS = {
    "time": "I do ten minutes of it before I open the next thing",
    "own": "I stop for a moment, say that I am practising, and try it once more",
    "others": "I say that I am practising this, and ask for one minute for it",
}


def offers(obstacle: str) -> tuple[str, ...]:
    """Two sentences to choose from or change; none for no obstacle."""
    said = _OPENING.sub("", " ".join(obstacle.split()).rstrip(".!?;,"), count=1)
    if not said:
        return ()
    acts = (_OFFERS[_sort(said)], _ALWAYS)
    return tuple(f"If {_condition(said)}, then {act}." for act in acts)


def _sort(said: str) -> str:
    if _TIME.search(said):
        return "time"
    return "own" if _OWN.match(said) else "others"


def _condition(said: str) -> str:
    """A clause as it is; anything else, which may be a name or two words, in the person's own spelling."""
    if not _CLAUSE.match(said) or len(said.split()) < _CLAUSE_WORDS:
        return f"“{said}” comes up"
    return said if _OWN.match(said) else said[0].lower() + said[1:]
