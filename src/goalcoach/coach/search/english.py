"""Roots of English words, such as what "negotiate" and "negotiator" share. Knows no meanings."""

from __future__ import annotations

from functools import lru_cache

from goalcoach.coach.search.endings import by_last_letter, ending_of

_SHORTEST = 4
"""Letters that must be left of a word without its ending."""
_ENDINGS = by_last_letter(
    "ization isation ational ability ibility ations ation ition iness ators ator ment ness ship able "
    "ible ance  ence ancy ency ical ally ings ism ist ity ful ive ial ize ise ify ate ing ion ors ers "
    "ure ery ed er or al  ic ly y e s".split()
)
"""Longest first, so that none hides another."""
_KEPT = frozenset(
    "server service general number letter order matter paper member offer story party duty city career "
    "office process progress access business class press stress loss sales news always series analysis "
    "basis interest report product market print customer consumer international organ engine interface "
    "action section station nature figure picture feature lecture structure measure pressure culture "
    "future expert desert several metric fabric logic topic traffic public critic ethic ethics physics "
    "physical material trial rival signal normal capital animal hospital festival journal manual "
    "virtual mutual legal royal mental dental rental medical summer winter center daughter brother "
    "mother father sister computer corner border wonder weather chapter invoice notice practice "
    "practise device advice price voice choice state private climate chocolate confidential probation".split()
)
"""Words that look as if they had an ending, or whose root is that of another word."""
_SAME = {
    word: root
    for root, words in {
        "analys": "analysis analyses analyse analyze analyst analytics analytic analytical analysing",
        "appli": "apply application applicant applied applying",
        "assur": "assurance assure",
        "behavio": "behaviour behavior behave",
        "budget": "budget budgets budgeting budgetary",
        "client": "client clients clientele",
        "compar": "compare comparison comparing",
        "complain": "complain complaint complaints complaining",
        "conclu": "conclude conclusion",
        "decid": "decide decision decisions decisive decider",
        "defin": "define definition",
        "deliver": "deliver delivery deliveries",
        "describ": "describe description",
        "divid": "divide division",
        "enquir": "enquiry enquiries enquire inquiry inquiries inquire",
        "expand": "expand expansion",
        "explain": "explain explanation explanatory",
        "fail": "fail failure failures",
        "financ": "finance finances financial financing",
        "grow": "grow growth growing",
        "know": "know knowledge knowing known",
        "lead": "lead leader leaders leadership leading",
        "licens": "licence license licensing",
        "maintain": "maintain maintenance maintaining",
        "malicious": "malware malicious",
        "mov": "move movement moving mover",
        "persuad": "persuade persuasion persuasive",
        "plan": "plan plans planning planner planned",
        "priorit": "priority priorities prioritise prioritize prioritising prioritisation prioritization",
        "program": "program programme programs programmes programming programmer programmers programmed",
        "prov": "prove proof proven",
        "receiv": "receive receipt reception",
        "recogn": "recognise recognize recognition",
        "reduc": "reduce reduction",
        "repair": "repair repairs repairing",
        "resolv": "resolve resolution resolving",
        "respond": "respond response responses responsive",
        "safe": "safe safety safely",
        "sell": "sell seller selling sold sale sales salesperson",
        "shar": "share sharing",
        "solv": "solve solution solutions solving",
        "speak": "speak speech speaker speaking",
        "strateg": "strategy strategies strategic strategise",
        "succe": "succeed success successful",
        "team": "team teams teamwork",
        "test": "test tests testing tester tested",
        "think": "think thought thinking",
        "train": "train training trainer trainers trainings",
        "understand": "understand understanding understood",
        "user": "user users",
        "vari": "vary variety variation various",
    }.items()
    for word in words.split()
}
"""Families that no ending tells, or whose endings tell too much."""


@lru_cache(maxsize=65536)
def root(lemma: str) -> str:
    """What a lower-case lemma shares with words of the same family; itself when nothing comes off."""
    if lemma in _SAME:
        return _SAME[lemma]
    if lemma in _KEPT or not lemma.isalpha():
        return lemma
    return _stripped(_stripped(lemma))


def _stripped(word: str) -> str:
    ending = ending_of(word, _ENDINGS, _SHORTEST)
    return word[: len(word) - len(ending)]


STOP = frozenset(
    "a an the and or but nor so if then than that this these those there here it its it's i me my mine "
    "myself you your yours we us our ours ourselves they them their theirs he him his she her hers one "
    "ones who whom whose which what when where why how of to in on at by for from with into onto off "
    "out up down over under about as is are was were be been being am do does did done doing have has "
    "had having will would shall should can could may might must not no n't don't doesn't didn't can't "
    "won't isn't i'm i'd i've i'll we're we've they're they'd let's that's there's it'll don t s d ll "
    "ve re m just also too very really quite all any both each every some such only own same again once "
    "more most other another else ever never always often sometimes enough still yet already even "
    "because while until before after during between through without within against across along around "
    "etc eg ie ok please instead rather able want wants wanted wish like would'd need needs needed".split()
)
"""Words that nothing is looked up by."""
WEAK = frozenset(
    "get gets getting got become good well better best improve improving improvement bad worse great "
    "make makes making made take give go going put come keep keeping know knowing learn learning "
    "understand understanding see look find thing things something anything everything nothing someone "
    "somebody anyone anybody everyone everybody nobody people person guy guys folk folks way ways work "
    "working works job skill skills ability help helping use using feel try trying start begin stop "
    "always lot lots bit much many less few new first last next right wrong actually properly time "
    "times day days week weeks year years month months happen mean means say saying tell telling turn "
    "bring set run end side back away together far long hard easy easily big small little clear clearly "
    "confident comfortable sure call point deal half two three four five six seven eight nine ten hundred "
    "team company organisation organization business colleague colleagues others".split()
)
"""Words that are in every wish, and tell little of it; they count a little."""
AGAINST = ("instead of", "rather than", "without", "not just", "no longer")
"""What stands behind these words is what is not wanted; it counts less."""
LESS = ("less", "fewer", "no more", "no longer", "instead of", "rather than", "away from")
"""What stands behind these words somebody wants to leave behind, up to the end of the clause, ..."""
AGAIN = ("but", "more")
"""... or to one of these, behind which it is wanted again."""
EXCLUDES = ("not ", "no "), (" apart", " apart.", " separate", " separate.")
"""How a clause begins or ends that says what a competency does not cover."""
