"""What stands around a number: today's, the wanted one, a rhythm, hours. English; data only."""

from __future__ import annotations

from fractions import Fraction

from goalcoach.llm.builtin.cues.pattern import pattern

BASELINE_BEFORE = pattern(
    r"(?:\b(?:(?:we|i|they)(?:'re|'m|\ are|\ am|\ stand|\ have|\ had|\ got|\ do|\ get)?"
    r"|it(?:'?s|\ is|\ was|\ stands)?|that(?:'?s|\ is)|currently|now|today|at\ present"
    r"|(?:we|i|they)\ (?:fix|correct|handle|see|receive|process|sell|write|miss|lose|make)(?:\ like)?"
    r"|at\ the\ moment|right\ now|baseline|base\ line|start(?:s|ing)?|from|is|are|stands?|at"
    r"|was|were|used\ to\ be|down\ from|up\ from|instead\ of|last\ (?:year|quarter|month)|of"
    r"|around|about|roughly|ca\.?|approx\.?|approximately|this\ (?:year|quarter|month)|had"
    r"|so|circa|have|(?:takes?|needs?|costs)(?:\ (?:us|me|them|you))?|cost\ (?:us|me|them))\b[\s:,=~]*)+$"
)
BASELINE_STRONG = pattern(
    r"\b(?:we'?re|we\ are|i'?m|i\ am|it'?s|it\ is"
    r"|it\ was|we\ stand|stands|currently|now|today"
    r"|present|moment|baseline|starts?|starting|from|instead\ of|was|were|used\ to"
    r"|last\ (?:year|quarter|month)|(?:we|i|they)\ (?:have|had|got|get|do|fix|correct|handle|see|receive"
    r"|process|sell|write|miss|lose|make)|takes?|costs|cost\ (?:us|me|them))\b"
)
BASELINE_AFTER = pattern(
    r"(?:\s*|,\s*(?!(?:(?:right\ )?now|today|currently)\ (?:[\w'’]+\ ){0,4}(?:\d|every\b)))(?:\((?:now"
    r"|today|currently)\)"
    r"|(?:right\ )?now|today|currently|(?:so\ far\ )?this\ (?:year|quarter|month|week)|at\ (?:the\ moment"
    r"|present)|so\ far"
    r"|(?:the\ )?last\ (?:year|quarter|month|week|time|term|season|round)|as\ of\ (?:now|today)"
    r"|(?:in|over|during)\ the\ (?:last|past)\ (?:\w+\ )?(?:day|week|month|quarter|year)s?)\b"
)
THIS_PERIOD = pattern(r"\bthis\ (?:year|quarter|month)(?:\ so\ far)?[\s:,=]*(?:(?:about|around)\s+)*$")
"""In front of a number that stands alone: where it stands, unless the wanted one was asked for."""
TARGET_BEFORE = pattern(
    r"(?:\b(?:(?:we|i|they|it|that)(?:'d|'ll|\ would|\ will)?|id|happy\ with|want(?:s|ed)?|would|like|love"
    r"|aim(?:ing)?|target(?:ing)?|goal|to|reach(?:ing)?|get|go|hit|should|must|be|become|make"
    r"|it|up|down|back|for|at|is|of|set|see|need|needs|hope|towards|until|bring|and|then|change"
    r"|rather|better|no|yes|ok|actually)\b[\s:,=~>→-]*)+$"
)
TARGET_STRONG = pattern(
    r"(?:\b(?:want(?:s|ed)?|would|(?<='d\ )like|(?<=id\ )like|(?<=would\ )like"
    r"|love|happy\ with|aim(?:ing)?|target(?:ing)?|goal|to|reach(?:ing)?"
    r"|hit|should|must|become|make|need|needs|hope|towards)\b|->|→)"
)
DENIED = pattern(r"\b(?:not|no\ longer)\s+$")
"""In front of a number that somebody says it is not."""
QUALIFIER = pattern(
    r"(?:\b(?:under|below|less\ than|fewer\ than|at\ most|no\ more\ than|not\ more\ than"
    r"|at\ least|over|above|more\ than|about|around|roughly|up\ to|max\.?|maximum|minimum"
    r"|min\.?)\s+|(?<![-=–])[<>≤≥~]\s*)$"
)
TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "quarter", "year", "fortnight"})
"""Units of time."""
AT_MOST = pattern(r"\s+(?:at\ most|at\ least|max(?:imum)?|min(?:imum)?|or\ (?:less|fewer|more|better))\b")
"""Behind a number: "2 at most"."""
MAGNITUDE = pattern(r"\s+(?:hundred|thousand|million|billion|mn|bn)\b")
"""Behind figures, and part of the number: "4 million"."""
NO_UNIT = frozenset(
    """
    last this next previous past first
    max min tops is ok okay realistic instead rather or
    """.split()
)
"""Words behind a number that count nothing: "12 last quarter"."""
SHOULD_BE = pattern(
    r"\s*+[,;]?\s*+(?:(?:but|and|it|that|this)\s++)*+(?:should|must|has\ to|needs?\ to|ought\ to)\s++"
    r"(?:be|become|go\ (?:down\ |up\ )?to|drop\ to|fall\ to|rise\ to|get\ to)\s+"
)
"""Between where it stands and what is wanted: "0.8% should be 0.3%"."""
STANDS_AT = pattern(
    r"(?:\b(?:is|are|was|were|had|have|has|got)|['’]s)\s+(?:(?:about|around|only|still|at|roughly)\s+)*"
    r"(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b)"
)
"""Tells a number as it stands: "waste is 8 percent", "last year we had nine"."""
SO_MANY_OF = pattern(
    r"\s*(?:(?:maybe|perhaps|only|say|just|about|at\ least|at\ most|no\ more\ than|better|rather|like|to"
    r"|make\ it|i'?d\ (?:like|say)|we\ want|i\ want)\b"
    r"[\s,:]*)*(?P<number>\d+\s+(?:out\ of|of|in)\s+(?:an?\s+|every\s+)?\d+)\b[\w\s]{0,30}[.!]?\s*"
)
"""A share and nothing else: "maybe 4 of 30"."""
PART_OF = pattern(r"(?:[a-z]+\ )?[\d.,]+\s?%\s+of\b(?!\s+(?:it|that)\b)")
"""So many in a hundred of something: "2.3% of sessions"."""
SHARE_WANTED = pattern(
    r"\b(?:want(?:ed)?|(?:i|we)'?d\ like|aim(?:ing)?\ for|target(?:\ is)?|should\ be|needs?\ to\ be)\s+"
    r"(?:(?:only|just|at\ most|at\ least|max|more\ like)\s+)*"
    r"(?P<number>\d+\s+(?:out\ of|of|in)\s+(?:an?\s+|every\s+)?\d{1,3})(?!\d)"
)
"""A share that is wished for: "want 1 in 20"."""
OUT_OF = pattern(
    r"^\s*(?:(?:like|say|only|just|so\ far|(?:the\ |this\ )?(?:last\ )?(?:year|quarter|month|time|season"
    r"|term|week|night|winter|summer|spring|autumn|weekend)"
    r"|now|today|currently|right\ now|about|around|it'?s|we'?re\ at)\b[\s,:]*)*"
    r"(?P<number>\d+\s+(?:out\ of|of|in)\s+(?:an?\s+|every\s+)?\d+)\b[^,;.\n]*"
)
"""A share told as it stands: "9 of 20 leave late"."""
EACH = pattern(r"^\s*(?:each|every)\ (?:[\w'’-]+\ ){1,3}?\d")
"""So many for each, which is how one would see that it worked: "each child 1 book a month"."""
SPOKEN_CHANGE = pattern(
    r"\bfrom\s+(?P<baseline>[^,;.\n]{0,14}?\d[\d.,]*[^,;.\n]{0,14}?)\s+(?:(?:all\ the\ way|down"
    r"|up)\s+)*to\s+(?P<target>(?:(?:under|below|less\ than|at\ most|at\ least|over"
    r"|above|more\ than|only|just)\s+)?[€$£]?\s?\d[\d.,]*(?:\s?%|\s?(?:hours?|hrs?"
    r"|h|days?|d|weeks?|months?|minutes?|mins?|seconds?|secs?|s|points?"
    r"|percent|per\ cent|k|m|mn|bn|million|thousand|euros?"
    r"|eur|usd|dollars?|pounds?)\b)?)"
)
"""A movement where the language pack sees a stretch of time: "from 9 days to 3 days"."""
CURRENCY = pattern(r"(?:(?<!\w)(?:eur|usd|gbp|chf|euros?|dollars?)\s*|[€$£]\s?)$")
"""In front of a number."""
DIRECTION = pattern(r"(?:\b(?:down|up|back|all\ the\ way)\s+)+$")
"""In front of "to 50"."""
INSTEAD = pattern(r"\s*(?:instead\ of|rather\ than|not)\b")
"""Behind the number that is wanted, before the one that is."""
INSTEAD_OF = pattern(r"\s*+,?\s*+(?:instead\ of|rather\ than)\s+(?:the\s+)?")
"""Between the number that is wanted and the one that is: "4 days instead of 6"."""
TELLING_UNIT = pattern(r"(?:second|minute|hour|day|week|month|kg|kilo|tonne?|lit(?:er|re)|(?-i:[A-Z]{3}))s?")
"""Units that say what is counted: time, money, weight and volume."""
OR = pattern(r"(?:\s*+,\s*+|\s++)or\s+(?:(?:maybe|even|so)\s+)?")
"""Between two numbers of which one is meant: "4 or 5"."""
BY_TURNS = pattern(r"[\s,]+(?:and\ )?(?:sometimes|at\ times|now\ and\ then)\s+(?:even\ )?")
"""Between two numbers that are both so: "3, sometimes 4"."""
PAST_MOVE = pattern(
    r"\b(?:went|rose|grew|climbed|jumped|fell|dropped|increased|decreased|(?:has|have)\ (?:gone|risen"
    r"|grown|fallen|dropped))"
    r"(?:\s+(?:up|down|back))?\s+$"
)
"""In front of "from 3 to 5 percent", where it tells what happened and not what is wanted."""
AGO = pattern(
    r"[\s,]+(?:\w+\s+){0,2}?(?:days?|weeks?|months?|years?|quarters?)\s+ago\b|[\s,]+in\s+(?:19|20)\d\d\b"
)
"""Behind a number that was so once: "6 two years ago"."""
STANDARD = pattern(r"(?:within|inside|in\ under)\b")
"""Opens a standard that belongs to the outcome: "answer mails within 24 hours"."""
MORE = pattern(r"\s*(?:more|fewer|less)\b")
LENGTH = pattern(
    r"(?:[a-z]+\ ){0,3}[<>~]?\s?\d[\d.,]*[\s-]?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?"
    r"|weeks?|months?)\b"
)
"""A length of time in figures."""
AFTERWARDS = pattern(
    r"\s+of\s+(?:(?!(?:is|are|was|were|has|have|go|come|leave|end|get|and|but"
    r"|because|now|today|currently|right\ now|at\ the\ moment)\b)[\w'’-]+(?:\s+(?=\w)|\b)){1,5}"
    r"|\s+(?:after|before|past|behind|at|on|in|for|per|until|from|late|later|early)\b[^,;.\n]*?"
    r"(?=\s*(?:[,;.\n]|\b(?:and|but|because)\b|$))"
)
"""What belongs to a number that tells how it stands: "12 days after the job is done"."""
IN_A_NAME = pattern(
    r"\w+(?:\ [\w'’-]+){0,4}?\ (?:within|in\ (?:under|less\ than)|per|after)\ (?P<number>\d[\d.,]*)\ [a-z]\w+"
    r"\s*[.!]*"
)
"""A measure that has a number in its name, and nothing else: "transfers per 100 calls"."""
LENGTH_OF_TIME = pattern(r"[\w.,]+[\s-]?(?P<unit>second|minute|hour|day|week|month|h|min)s?\b")
TARGET_AFTER = pattern(
    r"\s*(?:(?:would|will|should|might)\s+be|is|['’]s)\s+(?:(?:totally|really|already|still|more)\s+)*"
    r"(?:good|great|nice|fine|ok(?:ay)?|enough|ideal|better|perfect|realistic|alright|the\s+(?:goal|target"
    r"|aim))\b"
    r"|\s+(?:max|tops|realistic|ideal|(?:as\ )?(?:(?:a|the|my|our)\ )?(?:target|goal))\b"
)
LASTS = pattern(
    r"^\s*(?:(?:it\ takes|about|around|roughly|like|say|maybe)\ )*[\d.,]+\s?"
    r"(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|seconds?)\b(?!\ \w+\ (?:rate|share))"
)
"""Opens with how long it takes, and so names no measure: "35 minutes on a Friday"."""
SHARE_OF_TODAY = pattern(
    r"\s*(?:(?:about|around|to|by|just|only|maybe|want|i\ want|like)\ )*"
    r"(?:half|a\ half|a\ third|a\ quarter|twice|double|two\ thirds)"
    r"(?:\ (?:of\ (?:it|that|them|this)|that|as\ (?:many|much)|the\ number))?"
    r"(?:\s+(?:would\ be|is)\s+\w+(?:\s+enough)?|\s+please)?\s*[.!]*"
)
"""A target told by where it stands today; which number that is, the person says."""
PART_OF_IT = pattern(
    r"[\s,;]*(?:(?:about|around|to|just|only|maybe|say|no|yes|ok|rather|better|want|and|but"
    r"|(?:(?:i|we)\ (?:want|would\ like)|(?:i|we)'?d\ (?:like|love))(?:\ to\ (?:see|have|get\ to|reach))?"
    r"|like"
    r"|(?:i|we)(?:'?d|\ would)\ be\ (?:happy|fine|ok)\ with"
    r"|(?:(?:it|that)\ )?(?:should|could|must|has\ to|needs\ to)\ be|make\ (?:it|that)(?=\ half)"
    r"|(?:cut|bring|get|take)\ (?:it|that|this|them)\ (?:(?:down\ |up\ )?to|in|by(?=\ half)))\b[\s,]*)*"
    r"(?P<quote>(?:half|a\ half|a\ third|a\ quarter|two\ thirds|three\ quarters|twice)"
    r"(?:\ of\ (?:it|that|them|this)|\ (?:that|it)|\ as\ (?:many|much)|\ the\ number)?"
    r"|double|triple|quadruple|halve)(?:\ (?:it|that|this|them|the\ number))?"
    r"(?=\s*(?:[.,;!]|$)|\s+(?:by|until|till|before|within|in|because|so|please|would\ be|will\ do|is"
    r"\ (?:fine|good|enough|ok|plenty|great))\b)"
)
"""A number to reach, told as a part of where it stands or as so many times that: "half of that by June"."""
BY_WHEN = pattern(r"\s+(?:by|until|till|before|within|in)\s+(?:the\s+)?")
"""Behind a part of it: what follows is a time, or the part is of something else: "half of them by phone"."""
PER_SO_MANY = pattern(r"\bper\s+$")
"""In front of a number that others are told of: "per 100 calls"."""
SOME_OF = pattern(r"half\ (?:of|the|our|my|all)\b")
"""Some of several, which counts nothing: "half of them ask for the price"."""
PARTS = {
    "half": Fraction(1, 2), "a half": Fraction(1, 2), "halve": Fraction(1, 2), "a third": Fraction(1, 3),
    "a quarter": Fraction(1, 4), "two thirds": Fraction(2, 3), "three quarters": Fraction(3, 4),
    "twice": Fraction(2), "double": Fraction(2), "triple": Fraction(3), "quadruple": Fraction(4),
}  # fmt: skip
"""How much those words are, by what they open with."""
ALL_OF_THEM = pattern(
    r"\s*(?P<all>all(?:\ of\ (?:them|it|us))?|every(?:\ (?:single\ )?one(?:\ of\ them)?|body|one)|each\ one"
    r"|none(?:\ of\ them)?)\s*[.!]*"
)
"""A target in words, where it stands at some of so many."""
ONLY_TIME = pattern(
    r"(?:(?:about|around|roughly|maybe|say|only|just|after|like|max(?:imum)?|within|under|in)\ )*"
    r"(?:[\d.,]+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a\ (?:few|couple\ of)"
    r"|half\ an?)\s?"
    r"(?:(?:working|business|calendar)\ )?(?:seconds?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?)"
)
"""A length of time and nothing else: it measures something, and is nothing that somebody wants."""
PER = pattern(
    r"\s*(?:(?:a|an|per|each|every|/)\s*(?:second|minute|hour|day|week|month|quarter|year"
    r"|sprint|person|client|customer|head|fte)\b|per\s+(?!cent\b)[a-z]\w+\b|(?:daily|weekly|monthly)\b"
    r"|p\.?\s?[am]\b)"
)
HOURS = pattern(
    r"(?:(?:about|around|maybe|roughly|say|up\ to|some|i\ can\ (?:give|spare|do)|i\ have"
    r"|give\ it|spend)\s+)*(?P<number>\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight"
    r"|nine|ten|twelve|fifteen|twenty|an?)\s*(?:h|hrs?|hours?"
    r"|(?P<minutes>min(?:ute)?s?)|(?P<sittings>evenings?|afternoons?|mornings?"
    r"|lunch\ breaks?|sessions?|lessons?|days?))\b"
    r"(?:\s*(?P<per>(?:a|an|per|each|every|/)\s*(?P<unit>week|month|day"
    r"|fortnight|quarter)|weekly|monthly))?"
)
NO_HOURS = pattern(r"^\s*(?:none|zero|0|no\ (?:extra\ )?(?:time|hours))\b(?!\s*[\d.,]*\d)")
"""Opens an answer that gives no time of its own: "none, it's just practice"."""
NUMBER_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20,
}  # fmt: skip
COUNTED_THING = pattern(
    r"\d[\d.,]*\s+(?P<thing>(?:(?!a\b|an\b|per\b|each\b|every\b|in\b|of\b|on\b)[\w'’-]+\s+){0,2}?[\w'’-]+)"
    r"(?=\s+(?:an?|per|each|every|in|on|of)\b|\s*[.,;]|\s*$)"
)
"""A number, and the thing it counts."""
COUNTED = pattern(
    r"^(?:[a-z][\w-]*\s+)?(?:(?:at\s+least|up\s+to|another|a\s+further|the\s+first)\s+)?(?=\d"
    r"|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|a\s+dozen\b"
    r"|twelve\b|twenty\b)"
)
"""An outcome that counts: a verb, then a number."""
ONE = pattern(
    r"\s*(?:(?:to|at\ most|under|only|about|around|just|maybe|say)\s+)*"
    r"(?P<quote>(?:an?|one)\ (?P<unit>minute|hour|day|week|month))\s*[.!]*"
)
"""One length of time and nothing else: "a day"."""
_NOBODY = r"(?!(?:i|we|you|they|he|she|it|that|this)\ )"
TAKES_SO_LONG = pattern(
    r"(?:\b(?:the|an?|each|every|our|my)\ )?(?<![\w-])"
    rf"(?P<what>{_NOBODY}[\w-]+(?:\ {_NOBODY}[\w-]+){{0,4}}?)"
    r"(?:\ (?:often|always|usually|mostly|still))?\ (?:takes?|needs?|lasts?|costs?)\ (?:[\w’']+\ ){0,4}$"
)
"""In front of a number that tells what something takes today."""
TAKES_ONE = pattern(
    r"\b(?:takes?|lasts?)\ (?:(?:us|me|them|about|around|almost)\ )*(?P<quote>an?\ (?:whole\ |full\ )?"
    r"(?P<unit>minute|hour|day|week|month))\b(?!\ (?:and|or)\b)"
)
"""How long it takes today, in one unit: "takes us a week"."""
UNITS = {each: each for each in ("minute", "hour", "day", "week", "month")}
"""Units of time by their names."""
BY_SO_MANY = pattern(
    r"(?P<what>[^,;.:\n]*\b(?:(?!(?:reduc|increas|rais|lower|dropp|decreas|improv|exceed|mov|chang"
    r"|need)ed\b)\w+ed"
    r"|seen|found|read|used|chosen|taken|known|given|understood|held)\b[^,;.:\n]{0,30}?)\ by\ "
    r"(?P<share>(?:(?:at\ least|over|about|more\ than)\ )?(?P<number>\d+(?:[.,]\d+)?)\s?(?:%"
    r"|per\ ?cent)\ of\ "
    r"(?:(?:the|our|my|all)\ )?[\w'’-]+)"
)
"""What is done by so many of all: "articles rated helpful by 80 % of readers"."""
NTH = {
    "second": 2, "other": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "twentieth": 20, "2nd": 2, "3rd": 3,
} | {f"{number}th": number for number in range(4, 21)}  # fmt: skip
EVERY_NTH = pattern(
    rf"\b(?P<share>every\ (?P<nth>{'|'.join(NTH)})(?:(?=\s*(?:[.,;!?]|$)|\ ones?\b)|\ "
    r"(?!(?:second|minute|hour|day|night|week|month|quarter|year|time|shift|\w*day)s?\b)[\w'’-]+))"
    r"(?:\ ones?\b)?"
)
"""One of so many, as one says it: "every fifth offer"; no rhythm."""
NOT_MONTHLY = frozenset(("week", "day", "fortnight", "quarter"))
"""Rhythms whose share of a month would be a number the person did not say."""
