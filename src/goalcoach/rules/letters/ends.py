"""Whether a part ends, or is kept up, so that somebody can see it: done, in a state, how often, for all."""

from __future__ import annotations

from goalcoach.rules.letters.attained import able, attains, becomes, names_role, study
from goalcoach.rules.letters.left_open import open_amount, some_of_many
from goalcoach.rules.letters.noun_phrase import content
from goalcoach.rules.letters.parts import Part, cadenced
from goalcoach.rules.letters.state import a_thing_named, able_subject, finished_state
from goalcoach.rules.letters.theme import intangible, made_good, open_ended, praised, social


def finished(part: Part) -> str:
    """A deliverable or event with an end that can be seen."""
    verb = part.verb
    if verb is None:
        return _finished_phrase(part)
    if open_amount(part) or social(part) or made_good(part) or _how(part, verb):
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
    if part.at("deliverable_verb", verb) and content(part, part.objects):
        return _delivered(part)
    if part.does("study_verb") and study(part):
        return "whether it is completed can be seen"
    return "what one can do then can be seen" if able(part) else ""


def _delivered(part: Part) -> str:
    """What a verb of making, ending or holding is about: something that is there or not in the end."""
    if some_of_many(part) and not part.does("whole_verb"):
        return ""
    if _in_charge(part) or (part.does("providing_verb") and praised(part)):
        return ""
    if intangible(part) and not (part.does("finishing_verb") or study(part)):
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
    every = any(w.text.lower() in part.terms("all_of_them") for w in part.objects[:1])
    return "whether it holds for each one can be checked" if every or _each_one(part) else ""


def _each_one(part: Part) -> bool:
    """Whether a word for all or none stands there, and not as half of another: "no-shows"."""
    at = part.find("coverage", part.begin, part.purpose)
    while at is not None:
        if not part.text.startswith("-", part.all_words[at].end):
            return True
        at = part.find("coverage", at + 1, part.purpose)
    return False
