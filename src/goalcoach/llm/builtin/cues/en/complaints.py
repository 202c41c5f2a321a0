"""How people tell what is wrong. English; data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

_MANY = (
    r"(?:(?<=s\ )|(?<=\bwe\ )|(?<=\bi\ )|(?<=they\ )|(?<=you\ )|(?<=people\ )|(?<=children\ )|(?<=women\ )"
    r"|(?<=\bmen\ )|(?<=staff\ )|(?<=everyone\ )|(?<=nobody\ ))"
)
"""Behind a subject of many: there a word like "end" or "start" is a verb, and in "month end" it is none."""
LOSES = pattern(
    r"(?:we|i|they|people|staff|everyone)\ (?:lose|miss|waste|burn|scrap|spoil|spill|jam)"
    r"|(?:the|our|my|this|every|each)\ (?:[\w'’&/-]+\ ){1,3}?(?:loses|misses|wastes|burns|scraps|spoils"
    r"|spills"
    r"|jams)"
)
"""A subject and what it loses a number of: it names no measure, and "we miss 30 calls" counts no calls."""
CLAUSE = pattern(
    r"^(?P<subject>(?:[\w'’&/-]+\ ){1,6}?)(?P<verb>(?<=\bi\ )am|is|are|was|were|isn['’]t|aren['’]t|has"
    r"|have|had|do|does"
    r"|don['’]?t|doesn['’]?t|can['’]?t|cannot|won['’]t|takes|gets|keeps|goes|comes|leaves|arrives"
    r"|fails|breaks|waits|loses|misses|wastes|burns|scraps|spoils|spills|jams|forgets|hates|struggles"
    r"|complains|costs|lasts"
    r"|feels|runs|ends|starts|stays|falls|hangs|hands|sends|turns|shows|kills|eats|drives|doubled|tripled"
    rf"|exploded|crashes|hurts|ruins|{_MANY}(?:take|get|keep|go|come|leave|arrive|fail|break|wait|lose"
    rf"|miss|waste|burn|scrap|spoil|spill|jam"
    r"|forget|hate|struggle"
    r"|complain|cost|last|feel|run|end|start|stay|fall|hang|hand|send|turn|show|kill|eat|drive|crash"
    r"|talk|make|drop|die"
    r"|forget|work"
    r"|hurt|ruin)"
    r"|always|never)\ (?P<rest>.+)$"
)
BAD = pattern(
    r"\b(?:killing|problem|nightmare|disaster|out\ of\ control|too|late"
    r"|fail(?:s|ing)?|losing|leaving|falling|struggling|behind|worse|forgotten"
    r"|overwhelmed|forever|ages|never|not|no|nobody|nothing|nervous|afraid|scared|annoyed|angry|wrong|bad"
    r"|badly|poor|poorly|slow|slowly|low|hard|difficult|messy|chaotic|chaos|mess|terrible|awful|unhappy"
    r"|stressed|flaky|unreliable|unstable|buggy|noisy|loud"
    r"|frustrated|confused|stuck|broken|missing|unclear|weak|long|isn['’]t|aren['’]t|don['’]?t|doesn['’]?t"
    r"|can['’]?t|cannot|won['’]t|fails?|breaks?|waits?|loses?|miss(?:es)?|wastes?|burns?|scraps?"
    r"|spoils?|spills?|jams?|forgets?|hates?|struggles?"
    r"|complains?|hangs?\ up|drops?\ out|dies|kills?|hurts?|ruins?|drives?\ (?:us|me|them)"
    r"|costs?\ (?:us|me|them|money)"
    r"|crazy|nuts|avoid|dread|panic|freeze|put\ (?:it|them|that)\ off"
    r"|eats?\ (?:up\ |into\ )?(?:my|our|half|all|the)|(?:pile|pil(?:es|ing))\ up"
    r"|(?:keeps?|is|are)\ (?:rising|growing|dropping|exploding|going\ (?:up|down))"
    r"|(?:has|have)\ (?:doubled|tripled|exploded|gone\ (?:up|down)))\b"
    r"|^(?:is|are)\ (?:way\ |far\ )?(?:up|down)$|^(?:doubled|tripled|exploded)\b|\bcrash(?:es)?\b"
    r"|\b(?:have|has)\ to\ \w+\ (?:\w+\ ){0,2}?(?:twice|again)\b|\b(?:interrupted|burnt?\ out|exhausted"
    r"|overworked)\b"
)
MAKES = pattern(
    r"^(?:make|keep|ensure|see|stop|get|let|have|be|do|find)\b"
    r"|^\w+\ (?:the|our|my|a|an|it|all|every|no|sure)\b"
)
"""How an instruction opens; what follows may hold a clause and is still no complaint."""
OPEN = pattern(r"\b(?:that|which|who|when|if|to)\b")
"""Shows that a clause has not come to its subject's end."""
JOINED = pattern(
    r"\b(?:annoyed|frustrated|angry|fed\ up|sick\ of\ it|tired\ of\ it),\s+(?=(?:that|how|when)\b)"
)
"""What somebody is fed up with follows behind the comma: the two are one part."""
TIME_TO = pattern(r"\btime\ to\ \w+")
"""A measure with a verb in its name: "time to hire"."""
PRONOUN = pattern(r"^(?:i|we|it|they|he|she|you|this|that|there|nobody|no\ one|everyone|people)\b")
PLURAL = frozenset(("are", "were", "take", "have", "do", "leave", "arrive", "come", "wait", "get", "go"))
BECAUSE = pattern(r"^because\ ")
TROUBLE = pattern(
    r"^(?:(?:i(?:'?m|\ am|(?:'ve|\ have)?\ (?:got|become|grown))|we(?:'re|\ are)|everybody(?:'s|\ is)"
    r"|everyone(?:'s|\ is))\ )?(?:\w+\ ){0,2}?(?:sick|tired|sick\ and\ tired)\ of\ \w"
    r"|^i(?:'?m|\ am)\ (?:so\ |really\ |just\ |very\ )*(?:tired|fed\ up)[.!]*$"
    r"|^(?:i(?:'?m|\ am)|we(?:'re|\ are)|everybody(?:'s|\ is)|everyone(?:'s"
    r"|\ is))\ (?:\w+\ ){0,2}?(?:fed\ up|annoyed|frustrated|angry|unhappy|had\ enough)\ (?:with|of|by"
    r"|about|at)\ \w"
    r"|^(?:i|we)(?:'ve|\ have)\ had\ (?:it|enough)\ (?:with|of)\ \w"
    r"|^(?:[\w'’-]+\ ){0,2}?(?:\w+s|people|staff|everyone)\ (?:leave|quit|complain|suffer|give\ up"
    r"|struggle|churn|panic|hang\ up)"
    r"(?:\ (?:us|again|too|all\ the\ time))?$"
    r"|^(?:drives|annoys|frustrates|costs|kills)\ (?:us|me|them|people|everyone)\b"
    r"|^(?:it|this|that)\ (?:really\ |just\ )?(?:annoys|frustrates|costs|wastes|kills|slows"
    r"|blocks|holds|hurts|bothers)\b"
)
OF_MANY = pattern(r"[^\n]*s\ \w+")
"""A subject of many and its verb: no length of time is of them all."""
LASTS = pattern(r"^(?:takes?|lasts?|is|are|was|were)$")
"""Verbs whose subject a length of time is of; a guest who waits is not 25 minutes long."""
DETERMINER = pattern(r"^(?:the|our|my|a|an)\ ")
AND = pattern(
    r"\s+(?:and|but)\s+(?=(?:i|we|it|they|he|she|that|this|everyone|everybody|nobody|people"
    r"|customers|clients|guests|patients)\ \w|(?:want|wanna|need|would\ like)\ to\b|(?:the|our"
    r"|my)\ [\w-]+\ (?:wants?|says?|needs?|expects?)\b)"
)
"""Between two clauses of one sentence."""
ACTS = pattern(
    r"(?:i|we|they|people)\ \w+(?:\ \w+)?|(?:should|must|has\ to|have\ to|needs\ to)\ .+"
    rf"|(?:[\w'’&/-]+\ ){{1,4}}{_MANY}\w+(?:\ (?:out|up|away|in|off"
    rf"|over))?"
)
"""A subject and its verb, once the number behind them is out: "we throw away", "guests wait"."""
STATES = pattern(
    r"^\s*(?:(?:and|but|so|right\ now|now|currently|today|at\ the\ moment|usually|on\ average)\b[\s,]*)*"
    r"(?:(?:it|that|we|they|i|people)(?:'?s|'?re)?|[\w'’&/-]+(?:\ [\w'’&/-]+){0,3}?)"
    r"\ (?:(?:is|are|was|were|has|have|had|takes|lasts|costs|waits|needs|gets|goes|comes|leaves|arrives|runs"
    r"|sits|stays|loses|misses|wastes|burns|scraps|spoils|spills|jams|spends|breaks|fails|drops)"
    rf"|{_MANY}(?:(?:only|just|still|always|usually)\ )?(?:\w+))(?:\ \w+(?:ed|paid|done|sent"
    r"|made))?(?:\ (?:out|up|away|in|off|over|back|us|me|them))?"
    r"(?:\ (?:about|around|like|roughly|only|still|at|for|after|within|up\ to|maybe|some|another|already"
    r"|almost"
    r"|nearly|over))*\ $"
)
"""Between the beginning of a clause and its number: "invoices go out about"."""
ALONE = pattern(
    r"^\s*(?:(?:like|about|around|roughly|maybe|some|almost|nearly|still|up\ to|over|so|currently|now"
    r"|today)\b[\s,]*)*$"
)
"""The same of a clause that is nothing but the number."""
VERB_ALONE = pattern(r"(?:(?:it|that|this)\ )?(?:takes?|lasts?|costs?|needs?)(?:\ (?:us|me|them|you))?")
"""A verb whose number was taken out, and nothing besides: "takes us"."""
DEGREE = pattern(
    r"^(?:.+\ (?:is|are|was|were)\ )?(?:(?:way|far|much|just|simply|really|clearly|a\ bit)\ )*too\ "
    r"(?:high|low|many|much|few|big|frequent)\b"
    r"|^.+\ (?:is|are)\ (?:way\ |far\ )?(?:up|down|awful|terrible|bad|high|low)$"
)
"""Tells only that there is too much or too little of something, which is no reason beside its numbers."""
ABOUT = pattern(r"(?:\b(?:like|about|around|roughly|only|still|maybe|some|another|almost|nearly)\s+)+$")
"""In front of a number that is told roughly."""
STATE_OF = pattern(
    r"(?:late|wrong|missing|broken|stuck|unhappy|incomplete|lost|damaged|overdue|sick|absent|empty|dirty"
    r"|unpaid)\b[\w\ '’-]*"
)
"""What is counted where it is said of things: "kids are late every monday"."""
REMARK = pattern(
    r"(?:the\ )?(?:competitors?|others?|industry|law|terms|rules?|average|benchmark|contract"
    r"|policy)\b[\w\ '’]*\d"
)
"""Tells what others have or what is written down, and nothing that somebody wants."""
BAD_THINGS = pattern(
    r"\b\d[\d.,]*\s+(?:(?:wrong|late|missing|broken|lost|failed|faulty|damaged|overdue|unpaid|angry"
    r"|unanswered)\ \w+s"
    r"|accidents|injuries|falls|complaints|errors|mistakes|defects|typos|no-shows|breakdowns|near\ misses)\b"
)
"""So many of what nobody wants: "15 wrong payslips"."""
