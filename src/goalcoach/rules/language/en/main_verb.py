"""Where the main verb of an English sentence stands, and a second one behind "and"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from goalcoach.rules.language.en.small_words import ABOUT_TO, MODALS, TO, TO_FOLLOWS
from goalcoach.rules.language.en.terms import terms
from goalcoach.rules.language.en.verb_or_noun import ALSO_NOUNS, NAMED_THINGS
from goalcoach.rules.language.read import Stretch, Word

_VERBS = terms("verb")
_NOUN_MAKERS = frozenset("""the a an my our your their of this that his her its""".split())
_LINKS = frozenset({"to", "that", "which", "who"})
_TELLS_HOW = frozenset({"how", "why", "whether"})
"""What follows them is what something is about: "a handbook for how trainers will work"."""
_GO_ON = frozenset(
    """
    live to through beyond from into on for back public paperless further over out
    deeper digital green home all remote cashless carbon plastic without
    """.split()
)
"""Behind "go", so that it is the verb: "Go lang" is a name."""
_RELATIVE = frozenset({"that", "which", "who"})
_OPENS_MORE = _RELATIVE | _TELLS_HOW | {"what", "to"}
"""What something is about, or does, may stand behind them."""
_SUBJECT = 3
"""How many words of a subject are looked at."""
_COUPLING = frozenset({"and", "or", "then"})
_PREPOSITIONS = frozenset("for of in on at to with by from and or".split())


def verb(part: Stretch) -> int | None:
    """The main verb: the first word behind pronouns and "plan to", or the finite verb of a clause."""
    words = part.all_words
    verbs = _VERBS
    i = skip(part)
    while i < part.end:
        size = part.at("opener", i)
        if (
            size
            and not (size == 1 and words[i].lemma in {"plan", "try"} and _object_follows(part, i))
            and not _is_being(part, i)
        ):
            i += size
        elif _tells_how(part, i, verbs):
            i += 1
        else:
            break
    if i < part.end and words[i].lemma in verbs and not _is_noun(part, i):
        return _firmer(part, i, verbs)
    return _later_verb(part, i, verbs)


def seconds(part: Stretch) -> Iterator[tuple[int, int, int]]:
    """ "Write a paper and master the method", "… and we have hired two tutors": verbs with objects of their own."""
    if part.verb is None or "and" not in part.text.lower():
        return
    words, about, first = part.all_words, False, part.verb + 1
    befores = [word.text.lower() for word in words[first : part.purpose]]
    for k, before in enumerate(befores[:-2], first + 1):
        about = about or (before in _OPENS_MORE and _describes(words, k))
        if k == first + 1 or before != "and":
            continue
        verb = _after_pronoun(part, k, _VERBS) if words[k].text.lower() in {"i", "we"} else None
        if verb is not None and verb + 1 < part.purpose:
            yield k - 1, k, verb
        elif not about and _second_verb(part, k):
            yield k - 1, k, k


def _describes(words: Sequence[Word], k: int) -> bool:
    """Whether word k goes on with what something is about or does: "how it will work", "tools that save time"."""
    before, low = words[k - 1].text.lower(), words[k].text.lower()
    if before in _TELLS_HOW or before == "what":
        return low != "to"
    deed = low == words[k].lemma and low in _VERBS
    return (deed and before == "to" and words[k - 2].lemma in ABOUT_TO) or (
        before in _RELATIVE and (deed or low in MODALS)
    )


def _tells_how(part: Stretch, i: int, verbs: Mapping[str, str]) -> bool:
    """Whether word i only tells how: "quickly", and "further" in front of a verb."""
    words, low = part.all_words, part.all_words[i].text.lower()
    if i + 1 >= part.end:
        return False
    if low == "further":
        return words[i + 1].lemma in verbs and words[i + 1].text.islower()
    return low.endswith("ly") and words[i].lemma not in verbs


def _second_verb(part: Stretch, k: int) -> bool:
    """Whether word k, behind "and", is a verb with an object of its own."""
    words = part.all_words
    low, lemma = words[k].text.lower(), words[k].lemma
    if lemma not in terms("verb"):
        return False
    if lemma in ALSO_NOUNS and not low.endswith("ing") and not _counts(words[k + 1], words[k + 2 : k + 3]):
        return False
    same = words[part.verb or 0].text.lower().endswith("ing") == low.endswith("ing")
    return same and (low == lemma or low.endswith("ing")) and words[k + 1].text.lower() not in _PREPOSITIONS


def _counts(number: Word, behind: Sequence[Word]) -> bool:
    """Whether a number counts what stands behind it: "train 15 pickers", not "phase 2 by May"."""
    return number.text[0].isdigit() and any(
        each.text[0].isalpha() and each.text != each.lemma for each in behind
    )


def _firmer(part: Stretch, i: int, verbs: Mapping[str, str]) -> int:
    """ "Evaluate and replace the computers": of two verbs with one object the one whose end can be seen."""
    words, k = part.all_words, i + 2
    if k + 1 >= part.end or words[i + 1].text.lower() not in _COUPLING:
        return i
    second = words[k].lemma in verbs and words[k].lemma not in ALSO_NOUNS | {words[i].lemma}
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


def skip(part: Stretch) -> int:
    """The first word behind an opening time phrase ("In five years, …") or "To begin with"."""
    words, i = part.all_words, part.begin
    if (
        i + 2 < part.end
        and words[i].text in TO
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
    if ":" in gap or gap == "-" or (words[i].lemma, nxt.lemma) in NAMED_THINGS:
        return True
    if low == "go" and nxt.text.lower() not in _GO_ON:
        return True
    if low.endswith("s") and low != words[i].lemma and i == part.begin:
        return True
    if low == words[i].lemma and low in ALSO_NOUNS and i == part.begin and _subject_ends(part, i + 1):
        return True
    follow = nxt.text.lower()
    return follow in {"is", "are", "was", "will", "has", "should", "of"} and low == words[i].lemma


def _subject_ends(part: Stretch, i: int) -> bool:
    """ "Project leaders will hold": from word i on, a plural and then a verb that it is the subject of."""
    words, last = part.all_words, min(part.end - 1, i + _SUBJECT)
    for k in range(i, last):
        low = words[k].text.lower()
        if low in _NOUN_MAKERS or low in _PREPOSITIONS or low in _LINKS:
            return False
        if low.endswith("s") and words[k + 1].text.lower() in MODALS:
            return True
    return False


def _later_verb(part: Stretch, i: int, verbs: Mapping[str, str]) -> int | None:
    """The verb behind a subject: "the app will become", "revenue doubles", "policy implemented"."""
    words = part.all_words
    for k in range(i + 1, min(part.end, i + 15)):
        low, lemma, before = words[k].text.lower(), words[k].lemma, words[k - 1].text.lower()
        if low in _TELLS_HOW:
            return None
        if (before in _LINKS and words[k - 2].text.lower() not in TO_FOLLOWS) or before in _NOUN_MAKERS:
            continue
        modal = words[k - 2].text.lower() if before == "not" or before.endswith("ly") else before
        if modal in MODALS and lemma in verbs:
            return k
        if _finite(part, k, verbs):
            return k
        if before == "to" and words[k - 2].text.lower() in TO_FOLLOWS and lemma in verbs and low == lemma:
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
        or (subject.lemma, lemma) in NAMED_THINGS
        or not words[k].text.islower()
    ):
        return False
    if "," in part.text[subject.end : words[k].start] or "-" in part.text[subject.end : words[k].start]:
        return False
    behind = words[k + 1].text.lower() if k + 1 < part.end else ""
    many = before.endswith("s") and before != subject.lemma
    if low.endswith("s") and low != lemma and not many:
        return _goes_on(behind) if lemma in ALSO_NOUNS else subject.lemma not in verbs or _goes_on(behind)
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
