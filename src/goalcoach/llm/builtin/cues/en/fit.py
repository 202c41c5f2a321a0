"""What shows that words answer another question than the one asked. English; data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

AT_A_LOSS = pattern(
    r"^\s*(?:(?:well|hmm+|um+|uh|oh|honestly|sorry|tbh|because|bc|cuz)\b[\s,.…]*)*"
    r"(?:(?:i|we)\ (?:really\ |honestly\ )?(?:don'?t|do\ not)\ know|don'?t\ know|dunno|i\ dunno|idk"
    r"|(?:i\ have\ |i'?ve\ )?no\ (?:idea|clue)"
    r"|(?:(?:i(?:'?m|\ am)|we(?:'re|\ are))\ )?(?:really\ )?not\ (?:really\ |quite\ |so\ |entirely\ )?sure"
    r"(?=\s*(?:why|when|what|which|yet|exactly|[,;.!?–\n]|but\b|$)))\b"
    r"(?P<rest>[^,;.!?–\n]*)[,;.!?–\n]*\s*(?:but\s+|maybe\s+|perhaps\s+)*"
)
"""A person says that they do not know, whatever of."""
BUT = pattern(r"\b(?:but|maybe|perhaps|it'?s)\b")
_PLACE = r"(?:reports?|reporting|dashboards?|registers?|systems?|spreadsheets?|crm|tracker|log(?:book)?)"
PLACE = pattern(rf"\b{_PLACE}\b")
"""Where numbers are kept."""
SOURCE = pattern(
    r"^\s*(?:(?:from|in|via|with|by|it'?s\ in|there'?s|there\ is|we\ have)\s+)?(?:(?:the|our|my|an?)\s+)?"
    rf"(?!number\b|share\b|time\b)(?:(?!per\b|of\b|that\b|to\b)[\w-]+\s+){{0,4}}(?:report|dashboard|register"
    r"|system"
    r"|spreadsheet|crm|tracker|log(?:book)?)\s*[.!]*\s*$"
    r"|^\s*(?:i|we)\s+(?:can\s+)?(?:count|track|log|record|see|read|get|measure|pull|note)\s+"
    r"(?:it|them|that|this)\s+(?:down\s+)?(?:in|from|with|on"
    rf"|through)\s+(?:[\w-]+\s+){{0,5}}{_PLACE}\b[^,;\n]*$"
    r"|^\s*(?:i|we)\s+(?:count|track|log|record|note)\s+(?:it|them|that|this)\s+(?:down\s+)?(?:in"
    r"|on)\s+[^,;\n]+$"
)
"""Where a number comes from: "phone system report", "I count it in the class register"."""
NO_NAME = pattern(
    r"^(?:(?:half\ of|within)\b|(?:zero|none|nil|always|never|an?\ [\w-]+)\s*$"
    r"|(?:(?:the|our|my|all|most|some)\ )?(?:\w+s|people|staff)\ (?:work|buy|use|come"
    r"|go|call|ask"
    r"|quit|stop|start|find"
    r"|forget|say|think|feel|pay|write|get|take|keep|lose|leave|wait|work)\b|(?:to|so|every|each"
    r"|obviously|if|when|unless|depending|hopefully|at\ best|at\ worst"
    r"|i|we|you|he|she|they|it|this|that|these|those|there|i'?m|we're|it'?s|they're|id|ive"
    r"|want|wants|at|on(?!-|\ time|\ budget)|of|for|about|during|like|than|back"
    r"|did|do|does|had|was|were|is|are|made|got)\b"
    r"|(?:(?!to\b|that\b|who\b|which\b|where\b|how\b|when\b|until\b"
    r"|whose\b|whether\b|if\b|what\b)[\w'’-]+\ ){1,5}?"
    r"(?:is|are|was|were|has|have|had|do|does|did|don'?t|doesn'?t|didn'?t|can|can'?t|cannot|could|will"
    r"|would|should|need|needs|want|wants|leave|falls?|loses?|lose|hangs?|goes|go|knows?|comes?"
    r"|stays?|gets?|makes?|gives?|helps?|means?|lets?|complains?|feels?|says?|said|told|takes?|sends?"
    r"|waits?|depends?|hates?|struggles?|quits?"
    r"|costs?(?=\ (?:a\ (?:lot|fortune)|us|me|them|too|so|lots|money)\b))\b)"
)
"""A phrase that is a sentence, and so no name of a measure."""
NOT_NAMED = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million
    billion mn bn percent half first second third last next today now yesterday tomorrow currently
    soon week month year quarter same date want wants win get got have had need like love it this
    that they them he she you something anything nothing everything thing things stuff much many lot
    some every each max min most least back again up down all everyone everybody none form
    """.split()
)
"""Words that name no measure by themselves."""
PLACES = frozenset(
    """
    line lines shop shops store stores ward wards station stations branch branches site sites plant plants
    hall floor office offices department kitchen counter warehouse depot region north south east west
    """.split()
)
"""Where something is measured, and no measure by themselves."""
MASHED = pattern(
    r"(?:asdf|sdfg|dfgh|qwer|wert|yxcv|zxcv|hjkl|jkl|fghj|xxx|aaa)\w*|[bcdfghjklmnpqrstvwxz]{4,}"
)
"""Keys that were hit, and no word."""
STEP = pattern(
    r"^\s*(?:(?:well|hm+|ok(?:ay)?|we|i|need|want|have|must|should|would|like|'d|i'd|we'd|just|to)\b[\s,]*)*"
    r"(?:hire|recruit|employ|open|launch|build|buy|train|add|install|introduce|set\ up|bring\ in|replace)\ "
    r"(?!.*\b(?:per|every|each|daily|weekly|monthly|now|today|currently|an?\ (?:day|week|month|year))\b)"
    r"[^,;.\n]*[.!]?\s*$"
)
"""Something to do once, told where a number was asked for: "hire 2 midwives"."""
ACTIVITY = pattern(
    r"^\s*(?:(?:i'?ll|i\ will|i\ would|i\ can|i\ want\ to|by|first)\s+)*"
    r"(?:read(?:ing)?|watch(?:ing)?|attend(?:ing)?"
    r"|shadow(?:ing)?|study(?:ing)?|sign\ up|take\ (?:a|an|the|part)|taking\ (?:a|an|the)|enrol?l?"
    r"|do\ (?:a|an|the)\ (?:[\w-]+\s)?(?:course|class|training|workshop|tutorial)|listen\ to)\b"
)
"""How a person goes about learning it."""
SIGNED_OFF = pattern(r"\b(?:sign(?:s|ed)?\ (?:me|it|this|them)\ off|sign-?off\ (?:by|from)|certifies\ me)\b")
"""What shows that it was learned."""
BY_PLACE = pattern(
    r"^\s*(?:on|at|in|during)\s+(?:(?:the|my|our|a|an|every|each)\s+(?:[\w-]+\s*){1,4}|(?:work"
    r"|meetings?)(?:\s+obviously)?)"
    r"[.!]*\s*$"
)
"""A place or an occasion and nothing else: "on the night shift"."""
SCOPE = pattern(r"\bonly\s*[.!]*$")
"""Narrows what was said: "email tickets only"."""
UNTIL = pattern(
    r"^\s*(?:(?:until|till|by|before|after|since)\b(?!-)|\d[\d.,]*\s+(?:by|until|till)\b|\w+\s+(?:19|20)\d\d$)"
)
"""Opens what is waited for, or is no more than a time: neither a measure nor a reason."""
AWFUL = pattern(
    r"\b(?:is|are|was|were|takes?|lasts?)\ (?:(?:so|just|way|far|really|simply)\ )*"
    r"(?:too\ \w+|kill(?:s|ing)\ (?:us|me|them)"
    r"|a\ (?:problem|pain|nightmare|disaster)|out\ of\ control"
    r"|awful|bad|terrible|horrible|poor|slow|long|forever|ages|a\ mess)\b"
)
"""Says that something is bad: a complaint, and not the name of a measure."""
ANOTHER = pattern(
    r"^\s*(?:and\s+)?(?:another|a\ second|a\ new|new|one\ more|second)"
    r"\ (?:one|goal|thing|measure|number)\b\s*[:,–-]?\s*"
)
"""Opens something that stands beside the goal."""
