"""How people name the kind of goal, and how each kind is put. English; data only."""

from __future__ import annotations

import re

from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.cues.pattern import pattern

KIND: tuple[tuple[GoalKind, re.Pattern[str]], ...] = (
    (
        GoalKind.OBJECTIVE,
        pattern(
            r"\b(?:okrs?|objective(?:\ with|\ and)?\ key\ results?|(?:it'?s|it\ is|as|make\ it"
            r"|this\ is)\ an?\ (?:objective|okr)|an\ objective\ with\ key\ results)\b"
        ),
    ),
    (
        GoalKind.DEVELOPMENT,
        pattern(
            r"\b(?:(?:it'?s|it\ is|this\ is|that'?s|as|make\ it|more\ of|rather|i\ mean"
            r"|is)\ (?:an?\ )?(?:\w+\ )?(?:learning|development|personal\ growth)\ ?(?:goal|thing)?"
            r"|(?:learning|development)\ goal|(?:about\ )?(?:a|the"
            r"|my)\ skill(?:\ (?:i\ want\ to\ build|of\ mine))?|something\ i\ want\ to\ (?:learn"
            r"|get\ better\ at)|(?:it'?s|it\ is)\ about\ (?:learning|a\ skill|my\ skills?)"
            r"|i\ want\ to\ learn\ it)\b"
        ),
    ),
    (
        GoalKind.PERFORMANCE,
        pattern(
            r"\b(?:(?:it'?s|it\ is|this\ is|that'?s|as|make\ it|more\ of|rather|i\ mean"
            r"|is)\ (?:an?\ )?(?:performance|business|result|results|work)\ ?(?:goal|thing)?"
            r"|performance\ goal|a\ result(?:\ (?:at|in)\ (?:my\ )?work|\ others\ (?:will\ )?(?:notice"
            r"|see))?|the\ result|(?:it'?s|it\ is)\ about\ (?:the\ )?results?"
            r"|not\ (?:a\ )?learning(?:\ goal)?)\b"
        ),
    ),
)
KIND_ONLY = pattern(
    r"^\s*(?:(?:no|yes|well|ok(?:ay)?|actually|sorry|rather|hmm|oh)[\s,.]*)*(?:it'?s|it\ is"
    r"|this\ is|that'?s|i\ mean|make\ it|more\ of|about|rather|more|i'?d\ say|as)?\s*(?:an?\ "
    r"|the\ |my\ )?(?:\w+\ )?(?:learning|development|personal\ growth|performance|business"
    r"|work|results?|skills?|okrs?|objective|both|first|second|former"
    r"|latter)\b[\s\w,]{0,30}[.!]?\s*$"
)
LEARNING = pattern(
    r"^(?:\s*(?:to|really|finally|properly)\s+)?(?:learn|understand|master|study|practi[sc]e"
    r"|train|get\ (?:certified|a\ certificate)|become\ (?:fluent|certified)|read\ up"
    r"|improve\ my\ (?!team|numbers|sales|results|customers|conversion|response|margin)|(?:get"
    r"|be|become)\ (?:better|good|more\ confident|confident|comfortable|fluent"
    r"|stronger)\ (?:at|in)\b|develop\ my|build\ my\ (?:skills?|knowledge|confidence)"
    r"|speak\ (?:better\ )?\w+|gain\ (?:experience|knowledge|confidence)|grow\ (?:as"
    r"|my\ skills?)|qualify\ as|lernen)\b"
)
EITHER = pattern(
    r"^(?:be|get|become|being|do|feel)\ (?:a\ )?(?:better|good|great|more|less|stronger|nicer"
    r"|closer)\b|^improve\ (?:how|the\ way)\ (?:i|we)\b|^(?:handle|deal\ with|communicate"
    r"|collaborate)\b"
)
"""Outcomes that may be a result or a skill; the person is asked which."""
ASPIRATION = pattern(
    r"\b(?:one\ day|some\ ?day|in\ (?:five|ten|\d+)\ years|eventually|long[- ]term|dream)\b"
    r"|\b(?:get|be|become|getting)\ (?:promoted|a\ (?:senior|junior)?\s*(?:director|vp|partner"
    r"|head)|(?:the\ |a\ )?(?:cmo|ceo|cfo|cto|coo|chro|cio|vp|head\ of\ [\w\s]+"
    r"|director(?:\ of\ [\w\s]+)?|team\ lead(?:er)?|(?:senior\ |general\ )?manager|partner"
    r"|principal\ \w+|staff\ engineer))\b"
)
ASPIRATION_STRONG = pattern(
    r"\b(?:(?:get\ |earn\ )?more\ (?:money|pay)|one\ day|some\ ?day|in\ (?:five|ten"
    r"|\d+)\ years|eventually|dream|promoted|promotion|pay\ rise|raise\ in\ salary"
    r"|higher\ salary)\b"
)
PAY = pattern(
    r"\b(?:promoted|promotion|pay\ rise|raise\ in\ salary|higher\ salary|bonus|more\ (?:money"
    r"|pay))\b"
)
PRIVATE = pattern(
    r"\b(?:lose\ (?:some\ )?(?:weight|\w+\ (?:kilos?|kg|pounds?|lbs))|kilos?|pounds|weight"
    r"|marathon|half[- ]marathon|gym|diet|smoking|quit\ smoking|girlfriend|boyfriend|husband"
    r"|wife|my\ (?:kids?|children|marriage|health|garden|house|flat)|mortgage|savings"
    r"|stop\ drinking|sleep\ better|six[- ]pack|jogging|yoga)\b"
)
KIND_ALONE = pattern(
    r"(?:(?:an?|the|it'?s|it\ is)\s+)*(?:results?|skills?|learning|development|performance|okrs?|objective)"
    r"(?:\s+goal)?[\s.!]*"
)
"""The same with nothing else said, asked for or not."""
OBJECTIVE_START = pattern(
    r"^\s*(?:(?:actually|no|rather|sorry|ok(?:ay)?|well)[\s,]+)*(?:(?:it'?s|it\ is|this\ is"
    r"|make\ it)\ )?(?:my\ |our\ |the\ |an?\ )?(?:objective|okr)(?:\ is)?\s*[:=–-]"
)
KIND_WORDS: tuple[tuple[GoalKind, re.Pattern[str]], ...] = (
    (GoalKind.OBJECTIVE, pattern(r"\b(?:okrs?|objective)\b")),
    (GoalKind.DEVELOPMENT, pattern(r"\b(?:learn\w*|development|growth|skills?|latter|second)\b")),
    (
        GoalKind.PERFORMANCE,
        pattern(r"\b(?:performance|business|work|results?|former|first|numbers?|outcome)\b"),
    ),
)
"""Single words that settle the kind when it was asked for."""
