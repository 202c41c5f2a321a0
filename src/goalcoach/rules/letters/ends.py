"""Whether a part ends, or is kept up, so that somebody can see it: done, in a state, how often, for all."""

from __future__ import annotations

from goalcoach.rules.letters.attained import able, attains, becomes, names_role, study
from goalcoach.rules.letters.left_open import open_amount, some_of_many
from goalcoach.rules.letters.noun_phrase import content, has, phrase
from goalcoach.rules.letters.parts import Part, cadenced
from goalcoach.rules.letters.state import a_thing_named, able_subject, finished_state
from goalcoach.rules.letters.theme import bare_field, intangible, made_good, open_ended, praised, social

_NEAR = 4
"""Within how many words behind "all" those stand who are meant."""


def finished(part: Part) -> str:
    """A deliverable or event with an end that can be seen."""
    verb = part.verb
    if verb is None:
        return _finished_phrase(part)
    bond = social(part) and (praised(part) or not part.does("finishing_verb"))
    if open_amount(part) or bond or made_good(part) or _how(part, verb):
        return ""
    if part.at("learning_verb", verb):
        return "whether it is completed, or can be done, can be seen" if study(part) or able(part) else ""
    opened = part.at("role_opening", verb) and names_role(part)
    if opened or (becomes(part) and attains(part)):
        return "the role or state can be seen"
    return "" if becomes(part) else _done(part, verb)


def _how(part: Part, verb: int) -> bool:
    """ "Quickly add packages", "successfully launch": how well decides, and no standard is named."""
    return verb > part.begin and part.at("vague_quality", verb - 1) > 0


def _done(part: Part, verb: int) -> str:
    """A deed or an event that ends."""
    if able_subject(part):
        return "whether it is so can be seen"
    if part.at("event_verb", verb) and part.reading.pack.grammar.has_subject(part) and not praised(part):
        return "whether it happens can be seen"
    ends, vague = part.at("deliverable_verb", verb), part.at("vague_verb", verb)
    if ends and ends >= vague and content(part, part.objects):
        return _delivered(part)
    if part.does("study_verb") and study(part):
        return "whether it is completed can be seen"
    return "what one can do then can be seen" if able(part) else ""


def _delivered(part: Part) -> str:
    """What a verb of making, ending or holding is about: something that is there or not in the end."""
    if some_of_many(part) and not part.does("whole_verb"):
        return ""
    if part.does("praised_result_verb") and part.objects[0].text.lower() in part.terms("it_word"):
        return ""
    if _in_charge(part) or (part.does("providing_verb") and praised(part)):
        return ""
    if part.does("making_verb") and bare_field(part):
        return ""
    if intangible(part) and not (part.does("finishing_verb") or has(part, phrase(part), "study_noun")):
        return ""
    return "whether it is done can be seen"


def _in_charge(part: Part) -> bool:
    """ "Manage the budget" is a duty without an end; to "manage a bakery" is a position."""
    one = any(word.text.lower() in part.terms("one_article") for word in part.objects[:1])
    return part.does("running_verb") and not one


def _finished_phrase(part: Part) -> str:
    if finished_state(part):
        return "a finished state is named"
    if able(part):
        return "what one can do then can be seen"
    return "whether it is there can be seen" if a_thing_named(part) or _had(part) else ""


def _had(part: Part) -> bool:
    """ "Have a complete onboarding guide": it is there or not."""
    lows = [w.text.lower() for w in part.words[:2]]
    if len(lows) < 2 or lows[0] not in part.terms("having_verb"):
        return False
    if lows[1] not in part.terms("firm_article"):
        return False
    return not (praised(part) or social(part) or intangible(part))


def covered(part: Part) -> str:
    """How often, or for each and every one."""
    verb = part.verb
    if verb is None:
        if _each_one(part):
            return "whether it holds for each one can be checked"
        return (
            "how often it happens can be counted"
            if cadenced(part) and len(content(part, part.words)) > 1
            else ""
        )
    if open_ended(part):
        return ""
    if cadenced(part) and content(part, part.objects):
        return "how often it happens can be counted"
    every = any(w.text.lower() in part.terms("all_of_them") for w in part.objects[:1]) or _all_do(part, verb)
    if every or _each_one(part) or _for_all(part):
        return "whether it holds for each one can be checked"
    return ""


def _all_do(part: Part, verb: int) -> bool:
    """ "All drivers will …": whoever does it is all of them; not so "for all of us, the office will …"."""
    if part.terms("all_of_them").keys().isdisjoint(part.reading.lemmas):
        return False
    if not part.reading.pack.grammar.has_subject(part):
        return False
    words, whole, ends = part.reading.words, part.terms("all_of_them"), part.terms("phrase_end")
    return any(
        words[k].text.lower() in whole and (k == part.begin or words[k - 1].text.lower() not in ends)
        for k in range(part.begin, verb - 1)
    )


def _for_all(part: Part) -> bool:
    """ "Perform safety checks for all new machines"; "create value for all members" tells no deed."""
    objects, whole, ends = part.objects, part.terms("all_of_them"), part.terms("phrase_end")
    several = part.reading.pack.grammar.several
    named = any(
        objects[k].text.lower() in whole
        and objects[k - 1].text.lower() in ends
        and any(several(word) for word in objects[k + 1 : k + _NEAR])
        for k in range(1, len(objects) - 1)
    )
    return named and not (praised(part) or intangible(part) or social(part) or part.does("providing_verb"))


def _each_one(part: Part) -> bool:
    """Whether a word for all or none stands there, and not as half of another: "no-shows"."""
    at = part.find("coverage", part.begin, part.purpose)
    while at is not None:
        if not part.text.startswith("-", part.all_words[at].end):
            return True
        at = part.find("coverage", at + 1, part.purpose)
    return False
