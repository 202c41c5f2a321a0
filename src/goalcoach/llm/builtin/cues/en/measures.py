"""What stands in front of a measure or a use, and what measures are called. English; data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

KPI = pattern(
    r"^(?:(?:our|my|the)\ )?(?:(?:csat|nps|enps|ces|roi|mrr|arr|dau|mau|mql|sql|ctr|sla|otif"
    r"|oee|mttr|aov|ltv|cac|churn|revenue|turnover|sales|margin|retention|conversion)\b"
    r"|how\ (?:long|many|much|often|fast|quickly)\b.{3,60}"
    r"|(?-i:[A-Z]{3,5})\b|(?:[\w-]+\ ){0,2}(?:rates?|scores?|(?<!on\ )times?|ratio|index|share|backlog"
    r"|lead\ time|satisfaction)\b|(?:number|share|percentage|time|hours|days)\ (?:of|to|until"
    r"|from|per)\b.{0,40}|[\w\s-]{0,30}\ per\ (?:day|week|month|quarter|year"
    r"|sprint)\b)(?:\ (?:score|rate|of|in|for)\b.{0,40})?$"
)
"""A measure by its name alone."""
APPLICATION = pattern(
    r"(?:\b(?:so\ (?:that\ )?)?(?:i|we)(?:'ll|\ will|\ would|\ want\ to|\ can|'d"
    r"|\ plan\ to)?\ (?:then\ )?(?:use|apply|practi[sc]e|try)\ (?:it|this|that|them"
    r"|what\ i\ learn)\ (?:in|on|for|at|with|when|during|while)|\b(?:use|apply"
    r"|practi[sc]e)\ it\ (?:in|on|for|at|with|when|during))\s+"
)
APPLICATION_OPENER = pattern(
    r"^(?:\s*(?:(?:well|first|mainly|mostly|probably|maybe|i\ (?:think|guess)|directly"
    r"|right\ away)\b[\s,]*|(?:i|we)(?:'ll|\ will|\ would|\ want\ to|\ can|'d"
    r"|\ plan\ to)?\ (?:then\ |first\ )?(?:use|apply|practi[sc]e|try|need|do)\ (?:it|this|that"
    r"|them)(?:\ out)?|use\ it|apply\ it|it(?:'s|\ is|\ would\ be)\ for"
    r"|in|on|for|at|during"
    r"|with)\b\s*)+"
)
MASTERY = pattern(
    r"\b(?:(?:i'?ll\ know|we'?ll\ know|i\ know)\ (?:it\ (?:has\ )?worked\ |it'?s\ done\ )?when"
    r"|it\ (?:has\ )?work(?:s|ed)\ when|success\ (?:is|means)(?:\ when)?"
    r"|(?:it'?s\ )?done\ when|you'?ll\ see\ (?:it\ )?when|others\ (?:will\ )?see(?:\ that)?"
    r"|people\ will\ see(?:\ that)?)\s+"
)
MASTERY_OPENER = pattern(
    r"^(?:\s*(?:(?:well|probably|maybe|mainly|hopefully|i\ (?:think|guess|hope))\b[\s,]*"
    r"|(?:they|others|people|colleagues|my\ (?:boss|manager|team))\ (?:will|would|can"
    r"|could)\ see\ (?:that\ |me\ )?|that\b|when\b|if\b)\s*)+"
)
METRIC = pattern(
    r"\b(?:measured\ (?:by|with|in)|(?:i|we)(?:'d|'ll|\ would|\ will|\ can"
    r"|\ could)?\ (?:measure|see|track|tell|notice)(?:\ (?:it|this|that))?\ (?:by|with|in|from"
    r"|through|at)|(?:the\ )?(?:measure|metric|kpi)\ (?:is|would\ be|will\ be))\s+"
)
DONE_WHEN = pattern(
    r"^\s*(?:(?:well|i\ think|i\ guess|for\ me)[\s,]+)?(?:it(?:'?s|\ is|\ will\ be|\ would\ be)\ )?"
    r"(?:done|finished|complete|over|there)\ (?:when|once|if)\s+"
)
"""What will be true at the end: neither a reason nor the name of a measure, and still what shows it."""
METRIC_OPENER = pattern(
    r"^(?:\s*(?:(?:well|probably|maybe|mainly|mostly|perhaps|simply|just|ok(?:ay)?|yes|hmm+"
    r"|i\ (?:think|guess|suppose|believe|know)|let'?s\ (?:take|use|say)|we\ (?:have|use|track"
    r"|measure)|i\ (?:would|could|can|'d)\ (?:look\ at|take|use|count|check|measure|say)"
    r"|i'd\ (?:look\ at|take|use|count|check|measure|say)|(?:i|we)(?:\ would|'d|\ could"
    r"|\ can)?\ (?:see|measure|track|tell)(?:\ (?:it|this|that))?(?:\ (?:by|in|with|from|at"
    r"|through))?|measured\ by|by|with|through|from|via|in|look(?:ing)?\ at|count(?:ing)?"
    r"|(?:the\ )?(?:measure|metric|kpi)\ (?:is|would\ be)|it\ would\ be|that\ would\ be"
    r"|would\ be|(?:when|if|that)?\ ?(?:it\ is|it's)"
    r"|(?:to\ )?(?:raise|lift|increase|improve|grow|cut|reduce|lower|decrease|bring|push)"
    r"(?=\ \D))\b[\s,:]*)\s*)+"
)
METRIC_TAIL = pattern(
    r"[\s,]*\b(?:should|must|has\ to|have\ to|needs?\ to|ought\ to|to|will|would|could"
    r"|can)?\s*(?:go|goes|be|get|rise|fall|move|come|improve|increase|drop|climb|reach"
    r"|change)?(?:\ (?:up|down))?(?:\ (?:score|number))?\s*$"
)
"""What is left behind a measure once its numbers are taken out: "our CSAT should go …"."""
TAKES_TAIL = pattern(
    r"\s+(?:(?:now|currently|still)\s+)?(?:(?:takes?|lasts?|costs|needs?)(?:\s+(?:us|me|them))?|cost\s+(?:us"
    r"|me|them))\s*$"
)
"""A verb that its number was taken from: "the close takes us"."""
MEASURE_NOUN = pattern(
    r"(?:\b(?:(?-i:[A-Z]{3,6})|(?:\w+\ )?rates?|time|times|number\ of|share|score|costs?"
    r"|revenue|sales|churn|margin|turnover|profit|backlog|retention|conversion|volume|absence"
    r"|utili[sz]ation|productivity|throughput|latency|downtime|uptime|coverage|spend"
    r"|complaints|errors|tickets|bugs|defects|incidents|returns|days|hours|delays|leads"
    r"|sign-?ups|visits|downloads|subscribers)\b)"
)
"""Nouns that have a number by themselves."""
_ABSTRACT = (
    r"(?:skills|standards|conditions|relations|relationships|process(?:es)?|operations|services"
    r"|communications|ties"
    r"|chances|abilities|basics|outcomes|results|focus|business|progress|success|stress|awareness|\w+ness"
    r"|access"
    r"|less|always|this|us)\b"
)
MANY = pattern(
    r"^(?:(?:get|win|have|receive|make|see|find|bring\ in)\ )?fewer\ \w"
    r"|^(?:(?:(?:get|win|have|receive|make|see|find|bring\ in)\ )?(?:more|less)"
    r"|(?:cut|reduce|lower|decrease|increase|grow|halve|double)(?:\ (?:our|my|the|their))?)\ "
    rf"(?:(?!(?:of|in|on|at|for|with|from|to|than|by|and|as)\b)[\w'’-]*\ ){{0,2}}?(?!{_ABSTRACT})"
    r"\w*(?:[^\Wsui]s|people|children|men|women)\b(?!\ \w+ing\b)"
)
"""More or fewer of things that can be counted: "fewer falls", "grow our key accounts"."""
NONE = pattern(r"^(?:zero|no|nil|0)\ (?:more\ )?\w")
"""Nothing of a thing: its number is said."""
SELLS = pattern(
    r"^(?:sell|earn|produce|make|ship|close|win|save|recruit|hire|bill|publish|write|pick|pack)"
    r"\ (?:\w+\ )?more\b"
)
"""A verb that says itself what there is more of: "sell more"."""
BARE_MORE = pattern(r"(?:(?:far|much|a\ lot|many)\ )?(?:more|fewer|less)")
TOO_MANY = pattern(r"^(?:[\w'’]+\ ){0,3}?too\ (?:many|much|few|little)\ (?P<what>\w+\b.*)$")
"""A complaint that names what there is too much of."""
