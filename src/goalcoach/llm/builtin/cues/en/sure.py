"""What shows that words only look like a fact: a sentence, a question, another time. English; data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

SAYS = pattern(
    r",\s|[;:]\s|\b(?:its|it's|thats|that's)\b|\bnobody\ \w"
    r"|(?<!\buntil\ )(?<!\bthat\ )(?<!\bwhich\ )(?<!\blong\ )(?<!\boften\ )(?<!\bmany\ )(?<!\bmuch\ )"
    r"(?<!\bfast\ )(?<!\bquickly\ )(?<!\btimes\ )(?<!\bhours\ )(?<!\bdays\ )(?<!\bwhen\ )"
    r"\b(?:i|we|she|he|they|you)\ \w"
)
"""Somebody does something in it, or it has several parts: a sentence, and no name of a measure."""
DEGREES = frozenset(
    """
    normal normally usual usually often rarely seldom never always sometimes half most mostly enough worse
    better
    good bad same similar more less like before after then
    high low slow fast quick late early average
    """.split()
)
"""How much or how often, and not of what."""
ASKS = pattern(
    r"^\s*(?:(?:and|or|but|so|btw|by\ the\ way|hm+|ok)\b[\s,]*)*"
    r"(?:(?:what|how|why|who|which|where|when)\ (?:else\ )?(?:is|are|was|would|do|does|did|can|could"
    r"|should)\b|what\ (?:kind|sort)\ of\b|what\ (?:does|has)\ (?:that|this)\b|how\ come\b"
    r"|(?:is|are|do|does|did|can|could|should|would)\ (?:u|you|we|i|it|there|that|this|other|\d))"
)
"""Somebody asks, and says nothing about their goal."""
HEDGED = pattern(r"\b(?:i\ (?:guess|think|suppose)|maybe|perhaps|probably|or\ so|or\ something)\s*\?+\s*$")
"""An answer that somebody is not sure of, and no question: "time to hire i guess?"."""
WHY_ASKED = pattern(r"\b(?:why\ (?:do\ you|should\ i))\b")
WHOLE_OF = pattern(r"\d\S*(?:\ (?!instead\b)[\w'’-]+){0,3}\ (?:out\ of|of)\ (?:an?\ |my\ |our\ |every\ |~)?$")
"""In front of the number of all, which is neither the start nor the target: "9 of 23"."""
AT_MOST = pattern(r"\b(?:max\.?|maximum|at\ most|no\ more\ than)\s+$")
"""In front of a number that is wanted, where it is known where it stands."""
WISHED = pattern(
    r"\b(?:want|wanted|should|target|goal|aim|rather|better|make\ it|would|must|like|->|→)\b"
    r"|(?:->|→)\s*$"
)
"""In front of a number that takes the place of the one that was wanted before."""
OTHER_END = pattern(
    r"\b(?:ends?|ended|starts?|started|begins?|began|expires?|(?:was|were|is|are)\ promised|only\ here"
    r"|is\ here"
    r"|swap|since)\b[^,;.]{0,14}$"
)
"""In front of a day that tells of something else: "contracts end in feb"."""
RULED_OUT = pattern(r"[^,;.]{0,12}\b(?:won'?t|wont|not\ work|too\ (?:early|late|soon)|doesn'?t|impossible)\b")
"""Behind a day that cannot be the one: "before the xmas rush wont work"."""
BARE_MONTH = pattern(r"^(?:in\ )?[a-z]+$")
OR = pattern(r"\bor\b")
"""Between two ways to say one number: "5, or less than 3%"."""
NOBODY = pattern(
    r"^\W*(?:(?:well|yes)\W+)*(?:me|him|her|them|us|you|everyone|everybody)"
    r"(?:\W+(?:obviously|of\ course|too))*\W*$"
)
"""Who, and not what: "well her obviously"."""
DRAFT = pattern(
    r"(?:^|[.,;!?–]\s*|\b(?:and|can\ you|could\ you|please|pls|just)\s+)"
    r"(?:(?:can|could|please|pls|you|just)\s+)*"
    r"(?:write|draft|put|jot)\s+(?:me\s+)?(?:the\ goal|it|that|something|smth|sth|one"
    r"|a\ draft)\s+(?:down|up)\b"
)
"""A draft asked for at the end of an answer: "dont know yet. can you just write the goal down"."""
AGE = pattern(
    r"\b(?:my|our|the|his|her|their|your)\ (?:\w+\ )?(?:boss|manager|supervisor|(?:team\ )?lead(?:er)?|head"
    r"|director|ceo|colleague|co-?worker|teammate|mentor|predecessor|successor|deputy|assistant|mother|mum"
    r"|mom|father|dad|wife|husband|son|daughter|brother|sister)"
    r"(?:['’]?s|\ (?:is|was|turns|turned|will\ be))\ (?:(?:now|already|about|only|just|nearly|almost)\ )?"
    r"\d\d(?:\ years?\ old)?"
    r"(?=\s*(?:[,;!?)\n]|\.(?!\d)|$)|\s+(?:and|but|so|soon|now|who|already|this|next)\b)"
    r"(?:\ (?:soon|now|already|(?:this|next)\ (?:year|month|week)))?"
    r"(?:\ and\ (?!(?:i|we|my|our)\b)[^,;.!?\d\n]*(?=[,;.!?\n]|$))?"
    r"|\b(?:i(?:['’]?m|\ am)|(?:he|she)(?:['’]?s|\ is))\ \d\d\ years?\ old\b"
)
"""How old somebody is, with what is said of them beside it."""
BRACKETS = pattern(r"\([^()\n]*\)")
TODAY = pattern(r"\b(?:now|today|currently|so\ far)\b")
_IT_IS = (
    r"(?:(?:it'?s|it\ is|that'?s|that\ is|this\ is|the|what|where|we|are|have|is|stands?|it|one|as|at"
    r"|number)\ )*+"
)
TODAYS = pattern(
    rf"\s*{_IT_IS}"
    r"(?:today|today'?s|now|current(?:ly)?|right\ now|at\ the\ moment|at\ present|start|baseline|first"
    r"|so\ far|have|stands)(?:\ (?:one|number|value|today|now|right\ now))*[\s.!]*"
)
"""Says of a number that it is where it stands, where that was asked."""
WANTED = pattern(
    rf"\s*{_IT_IS}(?:i|we)?\s?"
    r"(?:target|goal|aim|second|to\ reach|(?:want|like|hope|need)\ to\ (?:reach|get\ to|have|hit|be)"
    r"|want(?:ed)?|reach)(?:\ (?:it|that|one|number|value|there))*[\s.!]*"
)
"""Says of a number that it is the one to reach."""
