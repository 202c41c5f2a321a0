"""English sentences: where the main verb stands, where a purpose begins, what is a remark or a second result."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.en.terms import terms
from goalcoach.rules.language.read import Stretch, Word

_NOWHERE: Mapping[int, int] = {}
_VERBS = terms("verb")
_NOUN_MAKERS = frozenset("""the a an my our your their of this that his her its""".split())
_TO = frozenset({"to", "To", "TO", "tO"})
_LINKS = frozenset({"to", "that", "which", "who"})
_WANTING = frozenset(
    """
    plan hope want wish need aim intend try able begin start continue like going have expect ready how ought
    seek strive love look prefer agree commit enough likely easy hard difficult willing order used up path
    """.split()
)
"""Words whose "to" opens no purpose."""
_HELPING = frozenset({"help", "allow", "enable", "encourage", "get"})
"""Behind them and a person, "to" opens what that person does: "help me to get there"."""
_GO_ON = frozenset(
    """
    live to through beyond from into on for back public paperless further over out
    deeper digital green home all remote cashless carbon plastic without
    """.split()
)
"""Behind "go", so that it is the verb: "Go lang" is a name."""
_COUPLING = frozenset({"and", "or", "then"})
_MODAL = frozenset({"will", "shall", "must", "should", "can", "could", "would", "to"})
_LABELS = frozenset({"impact", "purpose", "motivation", "rationale"})
_BEING = frozenset("is are was be been going".split())
"""Words whose "to" opens the goal itself: "my next goal is to publish"."""
_NOT_AN_OBJECT = frozenset(
    {"", "ratio", "rate", "conversion", "score", "of", "and", "cost", "close", "service"}
)
"""Behind "to" and a word that could be a verb: then that word is a noun, or the clause has no object."""
_ALSO_NOUNS = frozenset(
    """
    market process support plan design test report review program project budget share rate price work
    practice use change research study score focus lead run document train launch release access answer
    award benefit brief call campaign charge check coach code contact contract control cost count cover
    debug demo draft drop edit end estimate experience experiment fund grant guide help hire host impact
    implement index influence interview issue label limit link list measure mentor model monitor need
    network order partner permit pilot post practice present profit progress promise purchase question
    record reference register repair request rescue resource respect result return reward risk sample
    schedule search service set shift show sign source speed sponsor staff start state step store structure
    supply survey target team track trade transfer travel update value view visit volunteer vote watch
    chair bed trial phone mail post book map patch film photograph bank garden farm house field figure filter fork frame gauge
    group harvest highlight host image invoice judge layer lease loan lock lunch march mine note number page patrol
    piece pool port pose profile pump queue race ramp rank rate remedy rent root route row sample scrap seal seat segment
    shelf slice smoke sort sound spin spot spray spring stack stage stamp star stash station stream strip sum swap
    switch tag tap tax template tour trace tweak twin type vent version waste wave wire yield zone alert archive batch
    bill block bond burn bypass camp chase circle clone commission compound contrast cook cross dance date deposit
    diet digest display dive drill drink dress exhibit export import favour fire flow focus force format forward
    franchise function gift glance grade ground guard hike hint hope index intern jump knock label land laugh lecture
    level line loop loss machine mandate match maximum meal merchandise message mirror mix mock motion
    name nudge offset outline overhaul override pace pack package paint panel park pass pattern pause phase
    pick pitch pivot place plant plug point poll press price prime print probe produce proof push question quote
    raid range rally rebound rebuild recall recruit redesign redo refill refresh refund register release relief remake
    remodel repeat replay reprint reserve rest retreat reuse review revise rise risk roll rotation round ruling
    rush save scan score scratch screen script seed sell sense shape shape share shelter shift ship shoot shop show
    sign signal sink sketch slide slip smell smile snap solo spark spell split sport spread sprint squeeze stand
    stay steer stem stick stitch stock stop store storm stress stretch strike strip stroke struggle stuff surge
    swim swing symbol talk tally taste tease test text theme thread throw tie tip title toast tone tool top touch
    tow transit transmit trap treat treatment trick trigger trim trip trouble trust try tube tune turn upgrade
    upload use venture volume wake walk want war wash water wear wedding weight welcome wheel whistle win wind wish
    witness wonder worry wrap wreck wrong
    """.split()
) - {"launch", "implement", "hire", "revise", "recruit", "sell", "rebuild", "redesign"}
_PREPOSITIONS = frozenset("for of in on at to with by from and or".split())
_COMMENTED = frozenset(
    "is was will would should shouldn't could helps means isn't won't has can may also".split()
)


def remarks(part: Stretch) -> bool:
    """ "It should not be too hard.", "(Confidence: 75 %)": a remark on the goal, not another one."""
    words, first = part.all_words, part.begin
    low = words[first].text.lower()
    behind = words[first + 1].text.lower() if first + 1 < part.end else ""
    remark = low in {"it", "this", "that", "these", "they"} and behind in _COMMENTED
    return remark and not part.amounts and part.find("deliverable_verb") is None


def second_verb(part: Stretch, k: int) -> bool:
    """Whether word k, behind "and", is a verb with an object of its own."""
    words = part.all_words
    if words[k - 1].text.lower() != "and":
        return False
    low, lemma = words[k].text.lower(), words[k].lemma
    if lemma not in terms("verb"):
        return False
    if lemma in _ALSO_NOUNS and not low.endswith("ing"):
        return False
    same = words[part.verb or 0].text.lower().endswith("ing") == low.endswith("ing")
    return same and (low == lemma or low.endswith("ing")) and words[k + 1].text.lower() not in _PREPOSITIONS


def verb(part: Stretch) -> int | None:
    """The main verb: the first word behind pronouns and "plan to", or the finite verb of a clause."""
    words = part.all_words
    verbs = _VERBS
    i = _skip(part)
    while i < part.end:
        size = part.at("opener", i)
        if (
            size
            and not (size == 1 and words[i].lemma in {"plan", "try"} and _object_follows(part, i))
            and not _is_being(part, i)
        ):
            i += size
        elif words[i].text.lower().endswith("ly") and words[i].lemma not in verbs and i + 1 < part.end:
            i += 1
        else:
            break
    if i < part.end and words[i].lemma in verbs and not _is_noun(part, i):
        return _firmer(part, i, verbs)
    return _later_verb(part, i, verbs)


def _firmer(part: Stretch, i: int, verbs: Mapping[str, str]) -> int:
    """ "Evaluate and replace the computers": of two verbs with one object the one whose end can be seen."""
    words, k = part.all_words, i + 2
    if k + 1 >= part.end or words[i + 1].text.lower() not in _COUPLING:
        return i
    second = words[k].lemma in verbs and words[k].lemma not in _ALSO_NOUNS | {words[i].lemma}
    return k if second and part.at("deliverable_verb", k) and not part.at("deliverable_verb", i) else i


def _is_being(part: Stretch, i: int) -> bool:
    """ "To be a product manager": here "be" is the verb; in "be leading a team" it is not."""
    words = part.all_words
    if words[i].text.lower() not in {"be", "being"} or i + 1 >= part.end:
        return False
    behind = words[i + 1].text.lower()
    return not behind.endswith("ing") and behind != "able"


def _object_follows(part: Stretch, i: int) -> bool:
    return i + 1 < part.end and part.all_words[i + 1].text.lower() not in {"to", "on"}


def _skip(part: Stretch) -> int:
    """The first word behind an opening time phrase ("In five years, …") or "To begin with"."""
    words, i = part.all_words, part.begin
    if (
        i + 2 < part.end
        and words[i].text in _TO
        and [w.text.lower() for w in words[i : i + 3]] == ["to", "begin", "with"]
    ):
        i += 3
    for time in part.times:
        if i < part.end and time.start <= words[i].start < time.end:
            while i < part.end and words[i].start < time.end:
                i += 1
    return i if i < part.end else part.begin


def _is_noun(part: Stretch, i: int) -> bool:
    """Whether a word that could be a verb is a noun here: "Report quality", "Sales …"."""
    words, text = part.all_words, part.text
    low = words[i].text.lower()
    if i + 1 >= part.end:
        return i == part.begin and not low.endswith("ing")
    nxt = words[i + 1]
    gap = text[words[i].end : nxt.start]
    if ":" in gap or gap == "-":
        return True
    if low == "go" and nxt.text.lower() not in _GO_ON:
        return True
    if low.endswith("s") and low != words[i].lemma and i == part.begin:
        return True
    follow = nxt.text.lower()
    return follow in {"is", "are", "was", "will", "has", "should", "of"} and low == words[i].lemma


def _later_verb(part: Stretch, i: int, verbs: Mapping[str, str]) -> int | None:
    """The verb behind a subject: "the app will become", "revenue doubles", "policy implemented"."""
    words = part.all_words
    for k in range(i + 1, min(part.end, i + 15)):
        low, lemma, before = words[k].text.lower(), words[k].lemma, words[k - 1].text.lower()
        if (before in _LINKS and words[k - 2].text.lower() not in _BEING) or before in _NOUN_MAKERS:
            continue
        modal = words[k - 2].text.lower() if before == "not" or before.endswith("ly") else before
        if modal in {"will", "shall", "must", "should", "can"} and lemma in verbs:
            return k
        if _finite(part, k, verbs):
            return k
        if before == "to" and words[k - 2].text.lower() in _BEING and lemma in verbs and low == lemma:
            return k
        if low in {"i", "we", "i'll", "we'll"}:
            return _after_pronoun(part, k, verbs)
    return None


def _finite(part: Stretch, k: int, verbs: Mapping[str, str]) -> bool:
    """ "The new store lands in master", "all tests pass in CI": a verb behind its subject."""
    words = part.all_words
    low, lemma, subject = words[k].text.lower(), words[k].lemma, words[k - 1]
    before = subject.text.lower()
    if (
        lemma not in verbs
        or lemma == "be"
        or before in _PREPOSITIONS
        or before in _NOUN_MAKERS
        or not words[k].text.islower()
    ):
        return False
    if "," in part.text[subject.end : words[k].start] or "-" in part.text[subject.end : words[k].start]:
        return False
    behind = words[k + 1].text.lower() if k + 1 < part.end else ""
    many = before.endswith("s") and before != subject.lemma
    if low.endswith("s") and low != lemma and not many:
        return _goes_on(behind) if lemma in _ALSO_NOUNS else subject.lemma not in verbs or _goes_on(behind)
    return low == lemma and many and _goes_on(behind) and part.at("event_verb", k) > 0


def _goes_on(behind: str) -> bool:
    """Whether a word stands behind a verb rather than behind a noun that is the last of its phrase."""
    return behind in _NOUN_MAKERS or behind in {
        "in",
        "on",
        "to",
        "into",
        "from",
        "with",
        "by",
        "at",
        "every",
        "all",
    }


def _after_pronoun(part: Stretch, k: int, verbs: Mapping[str, str]) -> int | None:
    words = part.all_words
    while k < part.end and (size := part.at("opener", k)):
        k += size
    return k if k < part.end and words[k].lemma in verbs else None


def purpose(part: Stretch) -> int:
    """Where "so that", "in order to" or "to" plus a verb begins, behind the verb and its object."""
    words = part.all_words
    first = part.begin + 1 if part.verb is None else part.verb + 1
    verbs = _VERBS
    phrases = part.starts.get("purpose_phrase", _NOWHERE)
    for i in range(first, part.end):
        if i in phrases and i + phrases[i] <= part.end and not _mere_noun(part, i, phrases[i]):
            return i
        opens = words[i].text in _TO and i > first and not part.text.startswith("-", words[i].end)
        if opens and i + 1 < part.end and _to_verb(words, i, verbs):
            return i
    return part.end


def _mere_noun(part: Stretch, i: int, size: int) -> bool:
    """ "Business impact analysis": a label of a purpose only in front of a colon or a verb."""
    low = part.all_words[i].text.lower()
    if size > 1 or low not in _LABELS or i + 1 >= part.end:
        return False
    behind = part.all_words[i + 1]
    return ":" not in part.text[part.all_words[i].end : behind.start] and behind.text.lower() not in {
        "is",
        "was",
    }


def _to_verb(words: tuple[Word, ...], i: int, verbs: Mapping[str, str]) -> bool:
    nxt, before = words[i + 1], words[i - 1]
    known = nxt.lemma in verbs or nxt.lemma.endswith(("ate", "ise", "ize", "ify"))
    if nxt.text.lower() != nxt.lemma or not known or not nxt.text.islower():
        return False
    if i > 1 and words[i - 2].lemma in _HELPING:
        return False
    if before.lemma in _WANTING or before.text.lower() in _BEING or before.text[0].isdecimal():
        return False
    behind = words[i + 2].text.lower() if i + 2 < len(words) else ""
    return behind not in _NOT_AN_OBJECT


def passive(part: Stretch) -> bool:
    """ "Brex is fully closed down", "the policy has been audited": somebody else did something to it."""
    words = part.all_words
    for k in range(part.begin + 1, part.purpose - 1):
        if words[k].text.lower() not in terms("being"):
            continue
        j = k + 2 if words[k + 1].text.lower().endswith("ly") and k + 2 < part.purpose else k + 1
        if words[j].text.lower() in terms("state_word"):
            return True
        if words[j].lemma in terms("verb") and _participle(words[j]) and not part.at("vague_verb", j):
            return words[j].lemma not in terms("learning_verb") and words[j].lemma not in terms(
                "telling_verb"
            )
    return False


def _participle(word: Word) -> bool:
    low = word.text.lower()
    return low != word.lemma and low.endswith(("ed", "en", "wn", "lt", "nt", "ld", "et"))
