"""What is said beside the goal: anger, tricks, questions to the coach. English; data only."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.cues.en.topics import HERE, WORKS_AS
from goalcoach.llm.builtin.cues.pattern import pattern

HOSTILE = pattern(
    r"\b(?:stupid|idiot(?:ic)?|moron|dumb|useless|shut\ up|f[u*]ck\w*|shit(?:ty)?|crap"
    r"|bullshit|bs|hate\ (?:you|this)|waste\ of\ (?:my\ )?time|wtf|piss\ off|go\ to\ hell"
    r"|sucks?|garbage|nonsense|annoying|damn|stop\ bothering\ me"
    r"|leave\ me\ alone)\b"
    r"|^(?:(?:sorry|honestly|nah|ok(?:ay)?|well)\b[\s,.]*)*"
    r"(?:(?:i(?:'ve|\ have)?(?:\ got)?|there\ is|there's)\ )?(?:(?:just|really|simply|got)\ )*"
    r"(?:(?:i'?m\ |i\ am\ )?(?:just\ |really\ )?(?:not\ in\ the\ mood|bored|done\ with\ (?:this|it))"
    r"|(?:no|zero)\ (?:more\ )?(?:motivation|energy|drive|desire|interest)(?:\ left)?"
    r"|(?:do\ not|don'?t)\ (?:really\ )?(?:feel\ like\ (?:it|this|doing\ this)|want\ to(?:\ do\ this)?)"
    r"|(?:can't|cant|cannot)\ be\ (?:bothered|arsed)|boring|(?:i\ )?give\ up"
    r"|(?:(?:everything|all|it)(?:['’]?s|\ is)\ (?:fine|ok(?:ay)?|good)[\s,.]*)?(?:so\ |and\ )?"
    r"i\ (?:do\ not|don'?t)\ (?:really\ )?need\ (?:a|any)\ goals?"
    r"|(?:my\ |the\ )?(?:boss|manager|lead|company|hr)\ (?:makes|made|is\ making|forces|forced)\ me(?:\ to)?"
    r"\ do\ (?:this|it))"
    r"(?:\ (?:for\ (?:this|it)|any\ ?more|now|today|right\ now))*[\s.!]*$"
)
"""Said to the coach, or of the talk: a whole message that tells of no mood for it is no part of a goal."""
ABOUT_OTHERS = pattern(
    r"^(?!.*\b(?:coach|bot|app|questions?|need\ (?:a|any)\ goals?)\b)(?:(?:the|our|my|their|your)\ )?"
    r"(?!this\b|that\b|you\b|it\b|i\b|what\b|your\b)[\w-]+\ (?:[\w-]+\ ){0,3}?"
    r"(?:is|are|was|were|sucks?)\b(?!.*\byou\b)"
)
"""Says of something at work that it is bad, and not of the coach."""
INJECTION = pattern(
    r"\b(?:ignore\ (?:all|any|everything|the|your|previous|these|this)|disregard"
    r"|system\ prompt|your\ (?:instructions|prompt|rules)|developer\ mode|debug\ mode"
    r"|admin\ console|rules_engine|jailbreak|you\ are\ now|act\ as|pretend\ (?:to|the|you)"
    r"|password|secret\ key|api\ key|connection\ string|mark\ (?:all|it|this"
    r"|my)\b.{0,40}\b(?:approved|achieved)|save\ (?:it|the\ goal|any\ goal)\ (?:as\ approved"
    r"|without)|without\ checks|(?:answer"
    r"|respond|reply|confirm)\ (?:only\ )?with\ the\ word|drop\ table"
    r"|base64)\b"
)
QUESTIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "measurable",
        pattern(
            r"^(?:(?:and|but|sorry|ok(?:ay)?|hm+)[\s,]+)*(?:what|how)\b.{0,24}\b(?:mean|meant|is|are|does"
            r"|do\ i"
            r"|should)\b.{0,12}\b(?:measurable|(?:an?|the)\ (?:measure|metric|kpi))\b[^.]{0,16}\?*$"
            r"|^(?:(?:and|but|ok(?:ay)?|hm+|so)[\s,]+)*how\ (?:would|could|can|do|does|should)"
            r"\ (?:you|i|we|one"
            r"|anybody|somebody)\ (?:even\ )?(?:measure|count)\ (?:it|that|this|such\ a\ thing)\s*[.?!]*$"
        ),
    ),
    (
        "which_number",
        pattern(
            r"^(?:(?:and|but|ok(?:ay)?|hm+|so)[\s,]+)*(?:what|which)(?:\ number|\ target|\ value)?\ "
            r"(?:would\ be|is|makes|would\ make|should\ be|counts\ as)\ (?:an?\ )?"
            r"(?:realistic|good|reasonable|sensible|fair|usual|normal|typical|ambitious)"
            r"(?:\ (?:number|target|value|goal|figure|one))?(?:\ (?:here|then|for\ me|for\ that))?\s*\?*$"
        ),
    ),
    (
        "suggest",
        pattern(
            r"^(?:(?:please|can\ you|could\ you|just|ok(?:ay)?)[\s,]+)*(?:make|give\ me|have|got)\ (?:an?"
            r"|any|some|me\ a)"
            r"\ (?:suggestions?|proposals?)(?:\ please)?\s*[.!?]*$"
            r"|^(?:(?:please|can\ you|could\ you|just|you)[\s,]+)*(?:suggest|propose)\ (?:something|one"
            r"|a\ number|a\ goal)\b[^.]{0,12}$"
        ),
    ),
    (
        "privacy",
        pattern(
            r"\b(?:who\ (?:can\ )?(?:see|sees|read|reads)|is\ (?:this|it)\ (?:private|confidential"
            r"|anonymous)|(?:will|does|can)\ my\ (?:boss|manager|hr)\b.{0,20}\b(?:see|read|know)"
            r"|private\?|confidential\?)"
        ),
    ),
    (
        "who",
        pattern(
            r"\b(?:who\ are\ you|are\ you\ (?:a\ |an\ )?(?:human|person|real|bot|robot|ai|machine)"
            r"|what\ are\ you|is\ this\ (?:a\ |an\ )?(?:bot|ai|human))\b"
        ),
    ),
    (
        "why",
        pattern(
            r"^(?:(?:but|and|hm+|huh)[\s,]+)?(?:why(?:\ (?:do\ you\ (?:ask|want|need)|is\ that|should\ i"
            r"|does\ (?:that|it)|so"
            r"|not|are\ you\ asking)[\w\s]{0,30})?\s*\?(?!\s*(?:because|bc|cuz|cos|coz|cause|so)\b)"
            r"|(?:why\ (?:do\ you\ (?:ask|want|need|care)|are\ you\ asking|should\ i"
            r"|is\ that\ important)[\w\s]{0,24}"
            r"|what\ for|why\ so)\s*[.!?]*$)"
        ),
    ),
    ("key_result", pattern(r"\b(?:what(?:'s|\ is|\ are|\ does)\b.{0,15}\b(?:key\ results?|kr|okrs?)\b)")),
    (
        "example",
        pattern(
            r"\b(?:(?:give|show|have)\ (?:me\ |you\ )?(?:an?\ |some\ )?examples?|for\ example\?"
            r"|like\ what\?|such\ as\s*\?|(?:what|how)\ do\ (?:you|u)\ mean|i\ don'?t\ (?:understand"
            r"|get\ (?:it|that|this))"
            r"|don'?t\ follow|what\ (?:kind|sort)\ of\ (?:a\ )?question|what\ does\ (?:that|this"
            r"|it)\ (?:even\ )?mean)"
            r"|^\s*(?:(?:sorry|hm+|eh|wait|uh)[\s,]+)?(?:(?:when|which|what)\ (?:what|number|date"
            r"|measure|one)|what|huh|how|how\ so|like\ how|come\ again"
            r"|say\ again|pardon|wdym)"
            r"\s*\?+$|^\s*wdym\b|^\s*(?:huh|come\ again|pardon)\s*[.!]*$"
        ),
    ),
    (
        "told",
        pattern(
            r"\b(?:(?:i|we)(?:'ve)?\ (?:have\ )?"
            r"(?:already|just)\ (?:told|said|answered|gave|given|mentioned)\b"
            r"|(?:told|said|answered)\ (?:you\ )?(?:that|this|it)\ already|you\ (?:already|just)\ asked"
            r"|asked\ (?:me\ )?(?:that|this)\ (?:already|before))"
        ),
    ),
    (
        "yours",
        pattern(
            r"^\s*(?:(?:so|but|and|hm+|ok(?:ay)?)\b[\s,]*)*(?:is|does|was|would|will|should)\ (?:that"
            r"|this|it|(?:the|my)\ \w+|\d\S*)"
            r"\ (?:(?:be|sound|look|seem|make)\ )?(?:(?:a\ bit|too|really|even|more)\ )*(?:ok(?:ay)?"
            r"|good|fine|enough|realistic"
            r"|right|alright|possible|allowed|much|high|low|little|ambitious|sense|work|specific|clear"
            r"|a\ good\ (?:goal|one"
            r"|number))(?:\ (?:like\ that|enough|as\ it\ is|for\ you|or\ not))?\s*\?*$"
            r"|^\s*what\ (?:do|would)\ you\ (?:think|say|suggest|recommend|propose)\b[^.]{0,20}$"
            r"|^\s*(?:ok(?:ay)?|good|fine|enough|too\ (?:much|low|high|long))\s*\?+$"
        ),
    ),
    (
        "length",
        pattern(
            r"\bhow\ (?:long(?=\s*[?.!]*\s*$|\ (?:does|do|will|is|until|till|before)\b)"
            r"|many\ (?:more\ )?questions|much\ longer)\b"
        ),
    ),
)
_NEWCOMER = (
    r"(?:(?:\s*[,.;–-]\s*|\s+)(?:and\s+|but\s+)?(?:(?:i(?:'ve|\ have)?\ )?never\ (?:did|done|do|set|had|wrote"
    r"|written)\b[^,;.\d]{0,30}|(?:i'?m\ )?new\ (?:here|to\ (?:this|it|all\ this|goals))|(?:my\ )?first\ time"
    r"[^,;.\d]{0,20}|(?:i\ have\ )?no\ (?:clue|idea)[^,;.\d]{0,30}))*"
)
ABOUT_ME = pattern(
    r"(?:(?:hi|hello|hey)\b[\s,.!]*(?:there\b[\s,.!]*)?)?"
    r"(?:(?:i\ work\ (?:in|as|at|for|on)|i(?:'?m|\ am)\ (?:an?|in|with|at)(?!\ (?:trouble|charge|need"
    r"|pain|debt|my|the\ end|over)\b)|my\ (?:job|role|title)\ is)\b"
    r"(?!.*\b(?:bad|poor|terrible|awful|weak|slow|want|need|should)\b)"
    rf"[^\d,;:.?]{{2,60}}?|{HERE}){_NEWCOMER}[.!\s]*"
)
"""Who somebody is, and nothing about what they want."""
MY_JOB = pattern(
    r"(?:(?:hi|hello|hey)\b[\s,.!]*)?"
    rf"i\ (?:run|manage|lead|head|recruit|teach|supervise|coordinate|look\ after|{WORKS_AS})\b"
    r"(?!.*\b(?:bad|poor|terrible|awful|weak|slow|late|want|need|should|but|to|better|more|fewer|less|faster"
    r"|on\ time|within|by|until|without|alone|always|never|every|each|again|too|not)\b)"
    r"[^\d;:?]{2,60}[.!\s]*"
)
"""What somebody does, where a goal was asked for."""
_SENDER = (
    r"(?:(?:my|the|our)\ )?(?:boss|manager|lead|team\ lead(?:er)?|supervisor|head|company|hr|management"
    r"|director|they|he|she)"
)
_TASK = (
    r"(?:do|try|use|fill|write|make|set|have|come|be|enter|put)(?:\ (?:in|out|down|up|this|it|that|here|one"
    r"|something|(?:an?\ |some\ |my\ )?goals?))*"
)
_NO_IDEA = r"(?:(?:i\ have\ )?no\ (?:idea|clue)|(?:i\ )?(?:don'?t|do\ not)\ know|not\ sure|idk|dunno)"
SENT = pattern(
    r"(?:(?:well|hm+|honestly|um+|so|because|(?:i'?m|i\ am)(?:\ (?:only|just))?\ here\ because)\b[\s,.]*)*"
    rf"(?:{_SENDER}\ (?:(?:just|only|has|have)\ )*(?:sent|sends|told|asked|wants?|wanted)\ (?:me|us"
    rf"|everyone|everybody)(?:\ (?:here|to\ {_TASK}))?"
    rf"|(?:(?:i|we|everyone|everybody)\ )?(?:(?:just|only)\ )?(?:have|has|had|need|needs)\ to\ {_TASK}"
    rf"|(?:(?:(?:i|we)\ )?(?:was|were|got|am|are)\ |(?:i'm|we're)\ )?(?:just\ )?(?:told|asked|supposed"
    rf"|sent)\ "
    rf"(?:here|to\ {_TASK}))"
    rf"(?:[\s,.;–-]+(?:and\ |but\ )?{_NO_IDEA}(?:\ (?:why|what\ for|what\ to\ (?:write|say|do)))?)?[\s.!…]*"
)
"""Who sent them, or that they have to, where a goal was asked for."""
ASKING = pattern(
    r"^(?:(?:and|but|so|ok(?:ay)?|hm+|hey|well|please|sorry)\b[\s,.!]*)*(?:what|whats|who|whom|whose"
    r"|where|when|why|how"
    r"|which|is|are|am|was|were|do|does|did|can|could|would|will|should|shall|have|has|may|might|must"
    r"|any|is\ there"
    r"|you|isn'?t|aren'?t|don'?t|doesn'?t|didn'?t|won'?t|can'?t)\b"
)
"""How a question begins; "hours late on average?" is an answer that somebody is not sure of."""
_SMALL_TALK = (
    r"(?:weather|jokes?|football|soccer|lunch|dinner|recipes?|movies?|netflix|bitcoin|stock\ price|poems?"
    r"|songs?|lottery|horoscope|president|elections?|my\ homework)"
)
OFF_TOPIC = pattern(
    r"\b(?:capital\ of|translate\ this|homework\ for\ me|who\ won|tell\ me\ about|(?:write|sing)"
    r"\ (?:me\ )?a\ (?:poem|song)(?=\s*(?:about\b|[.!?]|$)))\b"
    r"|^(?:(?:ok(?:ay)?|so|and|hey|hi|btw|by\ the\ way|please|lol)\b[\s,.!]*)*"
    r"(?:(?:what|whats|what's|who|how|how's|where|when|which|did|do|does|is|are|was|will|can|could|would|have"
    rf"|has|should|any)\b(?!.*\b(?:we|our|us)\b)[^.!\n]{{0,60}}?\b{_SMALL_TALK}\b[^.!\n]{{0,40}}$"
    rf"|(?:tell|give|send|read|show|sing|write|recommend|do|explain)\ (?:me|us"
    rf"|my)\b.{{0,40}}?\b{_SMALL_TALK}\b"
    rf"|do\ my\ homework|(?:i|we)\ (?:\w+\ )?(?:like|love|hate|watch|enjoy)\ (?:the\ )?{_SMALL_TALK}[\s.!]*$"
    r"|(?:the\ )?(?:weather|bitcoin|netflix)\ (?:is|was)\b[^,;\d]{0,20}$"
    r"|(?:(?:such|what|it'?s|a)\ )*(?:nice|lovely|bad|great|terrible|awful|beautiful"
    r"|good)\ weather\b.{0,20}$)"
)
"""Small talk, asked for or said; the same words told of work, "queues at lunch", are none."""
