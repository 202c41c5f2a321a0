"""How people open a sentence, and the words that carry nothing. English; data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

GREETING = pattern(
    r"(?:hi|hello|hey|good\ (?:morning|afternoon|evening)|dear\ coach)(?:\ (?:there|coach"
    r"|all))?\s*[,.!:–-]*\s*"
)
CHAT = pattern(
    r"(?:how\ are\ you(?:\ (?:today|doing))?|nice\ to\ meet\ you|hope\ you(?:'re"
    r"|\ are)\ (?:well|fine)|lol|haha+|:\)|;\)|not\ sure\ where\ to\ start|where\ do\ i\ start"
    r"|here\ goes|let\ me\ think)[\s.!?,]*"
)
"""Sentences that carry nothing for a goal."""
OPENER = pattern(
    r"""^(?:\s*(?:
      (?:and|but|so|ok(?:ay)?|well|right|alright|hmm+|um+|uh|also|actually|basically|honestly|yes
        |yeah|sure|maybe|perhaps|probably|please|then|hi|hello|hey|oh)\b[\s,.:!…–-]*
    | (?:i|we)(?:'d|\ would|\ really|\ just|\ also|\ still|\ do|\ definitely|\ probably)*\ (?:want
        |wants|wanted|need|needs|needed|have|like|love|hope|plan|intend|aim|wish|try|am\ trying
        |are\ trying)\ to\b
    | (?:i|we)\ (?:wanna|gotta)\b
    | (?:i|we)(?:'m|'re|\ am|\ are)\ (?:going|trying|planning|hoping|looking|supposed)\ to\b
    | (?:i|we)(?:'ll|\ will|\ should|\ must|\ shall|\ ought\ to|\ could|\ can)(?:\ really)?\b
    | (?:i|we)(?:'d|\ would)\ like\b(?=\ to\b)\ to\b
    | (?:my|our|the|a)\ (?:goal|objective|aim|target|plan|idea|wish|focus|intention
        |ambition)(?:\ (?:here|this\ year|this\ quarter|for\ (?:this|next)\ (?:year
        |quarter)))?\ (?:is|was|would\ be|will\ be)(?:\ (?:to|that))?\b
    | (?:it(?:'s|\ is|\ would\ be)|this\ is|that(?:'s|\ is))\ (?:about|all\ about|to)\b
    | (?:want|need)
        \ (?=(?:my|our|the|all|each|every|more|new|both)\ (?:[\w'’-]+\ ){1,4}?to
        \ (?!the\b|my\b|our\b|an?\b|\d)\w)
    | (?:i|we)(?:'d|\ would|\ really|\ just)*\ (?:want|need|like)\ (?=(?:some\ )?(?:more|less|fewer
        |better|faster|higher|lower|happier|an?|another|new)\b)
    | (?:it'?s|it\ is|this\ is|make\ it)\ an?\ (?:okr|objective)\s*[:,–-]
    | what\ (?:i|we)\ (?:really\ |actually\ )?(?:want|need|would\ like)(?:\ (?:to\ (?:do|learn)))?\ is\b(?:\
    to\b)?
    | (?:i|we)(?:'ve|\ have)\ (?:been\ thinking|thought|decided)(?:\ about\ (?:it|this
        |that))?(?:\ (?:that|to))?\b[\s,:]*
    | (?:i(?:'d|\ would)\ say|i\ think|i\ guess|i\ believe|i\ suppose|i\ feel|let'?s\ say
        |say(?!\ (?:no|yes|sorry|thanks?|hello|goodbye|nothing|something|things|so|it|what|why|when
        |that)\b))\b[\s,]*
    | (?:something\ like|to\ be\ honest|tbh|you\ know|let\ me\ see|in\ short)\b[\s,]*
    | (?:(?:my|our|the|an?)\ )?(?:goal|objective|okr|outcome|aim)(?:\ is)?\s*[:=–-]
    | (?:(?:i|we)(?:'?d|\ would)?\ )?(?:like|love|want|need)\ (?=\d\S*\ (?:of\b|to\b|more\b)\ ?\w)
    | help\ me(?:\ to)?\b
    | i(?:d|m|ve)\ (?:(?:really|just)\ )?(?:like|love|going|trying|planning|hoping|looking|decided)\ to\b
    | (?:want|need|wanna|like|love)\ to\b
    | (?:id\ |i'd\ )?(?:want|need|like|love)\ (?=(?:some\ )?(?:more|less|fewer|better|faster|higher|lower
        |happier)\b)
    | (?:it|that)\ should\ (?:say|read)\b[\s:,"“]*
    | (?:my\ (?:boss|manager|lead|team\ lead)|they|he|she)\ (?:says?|said|thinks?|told\ me
        |wants?\ me|asked\ me)\ (?:that\ )?(?:i\ (?:should|must|need\ to|have\ to|ought\ to)
        |(?:me\ )?to)\b
    )\s*)+"""
)
"""Stripped from the front of an outcome, over and over: what remains is the goal itself."""
WANT = pattern(
    r"\b(?:want|wants|need|would\ like|'d\ like|'d\ love|would\ love|should|goal|aim|hope|wish"
    r"|plan|going\ to|trying|must|objective|will)\b"
)
PROBLEM = pattern(
    r"^(?:(?:my|our|the)\ (?:[\w-]+\ ){1,2}?(?:says?|said|thinks?|finds?)\ (?:that\ )?)?"
    r"(?:i(?:'?m|\ am)\ (?:not|bad|terrible|awful|weak|slow|poor|struggling|stuck|always|never"
    r"|too|nervous|afraid)|i\ (?:can'?t|cannot|don'?t|never|always|keep|struggle|hate)\b"
    r"|we(?:'re|\ are)\ (?:not|too|slow|bad|losing|struggling|always|never)|we\ (?:can'?t"
    r"|cannot|don'?t|never|always|keep|lose|struggle)\b"
    r"|(?:our|my|the)\ [\w\s-]{2,40}?\ (?:is|are)\ (?:too|bad|poor|slow|terrible|awful|a\ mess"
    r"|not|never|always|low|high|broken|weak|chaotic)\b|(?:our|my|the)\ [\w\s-]{2,40}?\ (?:don'?t"
    r"|doesn'?t|do\ not|does\ not|can'?t|cannot|won'?t|never|keep)\b|(?:our|my"
    r"|the)\ [\w\s-]{2,40}?\ (?:take|takes|cost|costs|last|lasts|need|needs)\ (?:us\ |me\ "
    r"|far\ |way\ )?(?:too|forever|ages)\b|there\ (?:is|are)\ (?:too|no|not|a\ lot)"
    r"|(?:way\ |far\ )?too\ (?:many|much|few|little)\b|nobody\b|no\ one\b)"
)
"""A trouble told instead of a wish; the wish is asked for."""
FILLER = frozenset(
    """
    a an and the or but so to of in on at by for from with as is are was be am it its it's this that
    these those i i'd i'm we we're we'd our my me us you your just about around maybe perhaps probably
    yes no ok okay well hmm um oh ah er please thanks then there here not because since why up down than
    nope yeah yep that's he she they them am sorry too also very id im ive thats dont wont cant circa
    """.split()
)
"""Words without a meaning of their own."""
TAIL = pattern(r"[\s,;:–-]+(?:or\ so|or\ something|somehow|lol|haha+|hehe+|xd)$")
"""Carries nothing at the end of a phrase."""
CAPITAL: frozenset[str] = frozenset()
"""Of those, the ones that open a sentence of its own with a capital, also behind a colon: none in English."""
IDLE = FILLER | frozenset(
    """
    now today currently want wanted would like need should could will can get go goes going make made
    aim target goal roughly say think guess actually really rather least most until till before still
    instead mean meant wait better change right moment present time ca approx approximately have has had
    got do does reach hit sure number date i'll we'll change correct correction good great nice fine
    enough ideal perfect ok hmm think suppose
    """.split()
)
"""Words that mean nothing once the facts around them were taken out."""
COMMON = frozenset(
    """
    customer client user people team colleague churn renewal revenue sale price cost budget time quality
    number share rate score percentage average response delivery ticket bug error complaint feedback
    meeting report project process product release deadline audit company business market manager
    management everyone everybody nobody someone somebody other more less fewer better faster how what
    when where who which there because since our my their each every all most many some retention
    conversion satisfaction hiring onboarding training support service staff turnover visitor lead order
    invoice payment cash profit margin growth learning development happy happier satisfied work working
    daily weekly monthly
    """.split()
)
"""Words that are no names, so that a capital in front of them can go."""
