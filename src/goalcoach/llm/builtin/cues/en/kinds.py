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
    r"|my\ skills?)|qualify\ as)\b"
)
OF_OTHERS = pattern(
    r"^(?:more|fewer|most|all|every|each|half|\d[\d.,]*)\ (?:of\ )?(?:[\w'’-]+\ ){0,4}?(?:pass|passes"
    r"|finish|finishes"
    r"|complete|completes|reach|reaches|learn|learns|understand|understands|speak|speaks|can|know|knows)\b"
)
"""What others shall be able to do, and is a result of whoever helps them: "more pass the exam"."""
EITHER = pattern(
    r"^(?:be|get|become|being|do|feel)\ (?:a\ )?(?:better|good|great|more|less|stronger|nicer"
    r"|closer)\b|^improve\ (?:how|the\ way)\ (?:i|we)\b|^(?:handle|deal\ with|communicate"
    r"|collaborate)\b"
    r"|^(?:give|write|hold|run|lead|do)\ (?:better|clearer|more\ (?:useful|honest))\ (?:feedback"
    r"|presentations?|talks?"
    r"|speeches|meetings|e?mails?|reports?|1:1s|one-on-ones|interviews)\b"
)
"""Outcomes that may be a result or a skill; the person is asked which."""
ASPIRATION = pattern(
    r"\b(?:one\ day|some\ ?day|in\ (?:five|ten|\d+)\ years|eventually|long[- ]term|dream)\b"
    r"|\b(?:get|be|become|getting)\ (?:promoted|a\ (?:senior|junior)?\s*(?:director|vp|partner"
    r"|head)|(?:the\ |a\ )?(?:cmo|ceo|cfo|cto|coo|chro|cio|vp|head\ of\ [\w\s]+"
    r"|director(?:\ of\ [\w\s]+)?|team\ lead(?:er)?|(?:senior\ |general\ )?manager|partner"
    r"|principal\ \w+|staff\ engineer))\b"
)
_REWARD = r"(?:promotion|(?:pay|salary)\ (?:rise|raise|increase)|bonus|raise)"
_PAY = (
    r"\b(?:(?:be|get|getting|got|become)\ promoted"
    r"|(?:my|your)\ (?:next\ )?(?:promotion|pay|salary|bonus|raise)\b"
    r"|(?:get|getting|earn|want|need|have|deserve|win|ask\ for|negotiate)"
    r"\ (?:an?|the|that|another|more|my)"
    rf"\ (?:[\w%]+\ ){{0,2}}{_REWARD}\b"
    r"(?!\ (?:process|letters?|payments?|run|rounds?|campaigns?|codes?|schemes?))"
    r"|raise\ in\ salary|(?:a|my)\ higher\ salary"
    r"|(?:get|earn|want|getting)\ (?:more|better)\ (?:money|pay)\b|need\ more\ (?:money|pay)\s*[.!]*$)"
    rf"|^\s*(?:an?\ )?(?:{_REWARD}|higher\ salary|more\ (?:money|pay))\s*[.!]*$"
)
PAY = pattern(_PAY)
"""Pay and promotion of the person who writes."""
ASPIRATION_STRONG = pattern(
    rf"{_PAY}|\b(?:one\ day|some\ ?day|in\ (?:five|ten|\d+)\ years|eventually|dream)\b"
)
DISMISSAL = pattern(
    r"\b(?:want|get|have|see)\ (?:him|her|them|my\ [\w-]+|(?-i:[A-Z][a-z]+))"
    r"\ (?:fired|sacked|gone|to\ be\ fired)\b"
    r"|\b(?:fire|sack|get\ rid\ of)\ (?:him|her|my\ (?:boss|manager|colleague|coworker|assistant))\b"
)
"""That somebody loses their job."""
_BODY = r"(?:kilos?|kg|pounds?|lbs)"
OWN_LIFE = pattern(
    r"\bmy\ (?:own\ )?(?:weight|wife|husband|girlfriend|boyfriend|kids?|children|marriage|health|garden|house"
    r"|flat|diet|sleep|back\ pain|pregnancy|baby|savings|family|divorce"
    r"|mortgage(?!\ (?:team|customers?|clients?|book|desk|advis\w+|business|department|portfolio)))\b"
    rf"|^(?:lose|drop|shed)\ (?:some\ |\w+\ )?(?:weight|{_BODY})\s*$"
    rf"|^(?:lose|shed)\ (?:weight\b|\d+\ {_BODY}\b(?!\ of))"
    rf"|^(?:weigh|get\ down\ to)\ [\w.,]+\ {_BODY}\b"
    r"|^(?:(?:quit|stop|give\ up)\ (?:smoking|drinking|sweets)|sleep\ (?:better|more|well)|smoke\ less"
    r"|(?:do|start|practi[sc]e|take\ up)\ (?:yoga|jogging|physiotherapy)|go\ jogging"
    r"|go\ to\ the\ gym|run\ an?\ (?:half[-\ ])?marathon"
    r"|get\ (?:pregnant|married|divorced|a\ (?:girlfriend|boyfriend))"
    r"|have\ (?:an?|another|more)\ (?:\w+\ )?(?:baby|child|kids?|children)"
    r"|find\ an?\ (?:girlfriend|boyfriend|wife|husband))\b"
    r"(?!\ (?:\w+\ )?(?:mats?|stud\w+|class\w*|teachers?))"
)
"""What only the person who writes can want for themselves."""
PRIVATE = pattern(
    rf"\b(?:lose\ (?:some\ )?(?:weight|\w+\ {_BODY}\b(?!\ of\ (?!weight|fat)))|weight\ loss|marathon"
    r"|half[-\ ]marathon|gym|diet|smoking"
    r"|girlfriend|boyfriend|husband|wife|pregnant|mortgage|savings|stop\ drinking|sleep\ better|six[-\ ]pack"
    r"|jogging|yoga)\b"
)
"""Words of private life, where nothing of work stands beside them."""
AT_WORK = pattern(
    r"\b(?:patients?|wards?|clinics?|hospitals?|residents?|nurses?|customers?|clients?|guests?|members?"
    r"|visitors?"
    r"|users?|shoppers?|pupils?|students?|staff|teams?|employees?|colleagues?|departments?|branch(?:es)?"
    r"|stores?"
    r"|shops?|counters?|plants?|sites?|lines?|surger(?:y|ies)|sell(?:ing|s)?|sold|sales|orders?|products?"
    r"|range"
    r"|revenue|turnover|applications?|applicants?|loans?|borrowers?|advis[eo]rs?|appointments?|bookings?"
    r"|process"
    r"|requests?|cases|accounts?|services?|mats?|stock|returns|campaigns?|tickets?|invoices?|wait(?:ing)?"
    r"|programmes?|programs?|offers?)\b"
)
"""Whom and what work is about: a private word beside one of these is a matter of the trade."""
KIND_ALONE = pattern(
    r"(?:(?:no|yes|well|ok(?:ay)?|actually|rather|more|hmm+|i'?d\ say|i\ think|i\ mean|it'?s|it\ is|that'?s"
    r"|an?|the)\b[\s,]*)*"
    r"(?:results?(?:\ (?:(?:that\ )?others\ (?:will\ )?(?:notice|see)|(?:at|in)\ (?:my\ )?work))?"
    r"|skills?(?:\ (?:that\ )?i\ want\ to\ build)?|development|performance|okrs?|objective"
    r"|(?:(?:something|one|a\ thing)\ (?:(?:that\ )?i\ (?:want|need|have)\ )?)?"
    r"to\ learn(?:\ (?:it|that|this|something(?:\ new)?))?"
    r"|(?:(?:i|we)\ (?:want|need|would\ like)\ to\ )learn\ (?:it|that|this)|learning(?:\ (?:it|that|this))?)"
    r"(?:\s+goal)?(?:[\s,]+(?:i\ (?:think|guess)|rather|really|please))?[\s.!]*"
)
"""The same with nothing else said, asked for or not."""
OBJECTIVE_START = pattern(
    r"^\s*(?:(?:actually|no|rather|sorry|ok(?:ay)?|well)[\s,]+)*(?:(?:it'?s|it\ is|this\ is"
    r"|make\ it)\ )?(?:my\ |our\ |the\ |an?\ )?(?:objective|okr)(?:\ is)?\s*[:=–-]"
)
KIND_WORDS: tuple[tuple[GoalKind, re.Pattern[str]], ...] = (
    (GoalKind.OBJECTIVE, pattern(r"\b(?:okrs?|objective)\b")),
    (
        GoalKind.DEVELOPMENT,
        pattern(r"\b(?:learn\w*|development|growth|skills?|latter|second)\b"),
    ),
    (
        GoalKind.PERFORMANCE,
        pattern(r"\b(?:performance|business|work|results?|former|first|numbers?|outcome)\b"),
    ),
)
"""Single words that settle the kind when it was asked for."""
