"""Measurable: whether somebody else could say "met" or "not met" from the text alone."""

from __future__ import annotations

from goalcoach.domain.finding import Criterion, Letter, LetterVerdict
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.language.read import Quantity
from goalcoach.rules.letters.parts import Part, cadenced, said
from goalcoach.rules.letters.shape import (
    a_thing_named,
    abbreviated,
    able,
    able_subject,
    content,
    in_a_state,
    made_good,
    measured,
    measures,
    names_role,
    open_amount,
    passive,
    praised,
    quality_only,
    skill_only,
    social,
    some_of_many,
    study,
    theme_only,
)
from goalcoach.rules.reading import Reading

_M = Criterion.MEASURABLE


def letter(draft: GoalDraft, reading: Reading, parts: tuple[Part, ...]) -> LetterVerdict:
    """Yes when more than half of the parts can be checked; unknown when a target lacks its value."""
    field = by_fields(draft)
    if field:
        return LetterVerdict(criterion=_M, letter=Letter.YES, reason=field)
    if not parts:
        return LetterVerdict(criterion=_M, letter=Letter.NO, reason="there are no words to read")
    told = [judge(part) for part in parts]
    good = [t for t in told if t.letter is Letter.YES]
    if len(good) * 2 > len(told) or _explained(parts, told) or _heads_list(parts, told):
        return good[0]
    for verdict in told:
        if verdict.letter is Letter.UNKNOWN:
            return verdict
    return next(t for t in told if t.letter is not Letter.YES)


def by_fields(draft: GoalDraft) -> str:
    """Why the fields beside the text make it measurable; empty when they do not."""
    if draft.measure and draft.measure.target is not None:
        return "the measure has a target"
    if draft.kind is GoalKind.DEVELOPMENT and draft.mastery:
        return "it says what somebody will see when it worked"
    if any(_numbered(each) for each in draft.key_results):
        return "its key results have targets"
    return ""


def _numbered(key_result: GoalDraft) -> bool:
    """Whether a key result has a number, beside its sentence or in it; its own letter says how good."""
    beside = key_result.measure is not None and key_result.measure.target is not None
    return beside or any(character.isdigit() for character in key_result.text)


def _explained(parts: tuple[Part, ...], told: list[LetterVerdict]) -> bool:
    """One sentence says what, the other how much."""
    return (
        len(parts) == 2
        and not parts[1].joined
        and any(t.letter is Letter.YES for t in told)
        and any(measured(part) for part in parts)
    )


def _heads_list(parts: tuple[Part, ...], told: list[LetterVerdict]) -> bool:
    return told[0].letter is Letter.YES and all(part.follows for part in parts[1:])


def judge(part: Part) -> LetterVerdict:
    """One part."""
    if part.checked is None:
        part.checked = _judge(part)
    return part.checked


def _judge(part: Part) -> LetterVerdict:
    words = part.reading.words
    i = part.find("hedge")
    if i is not None:
        return said(part, _M, Letter.NO, "it leaves open whether it happens", i)
    for quantity in _own(part):
        reason = f"“{part.reading.text[quantity.start : quantity.end]}” can be checked"
        at = next(k for k in range(part.begin, part.end) if words[k].end > quantity.start)
        return said(part, _M, Letter.YES, reason, at)
    referred = _referred(part)
    if referred is not None:
        return said(
            part,
            _M,
            Letter.UNKNOWN,
            f"the value of the {words[referred].text.lower()} is not given",
            referred,
        )
    reason = _finished(part) or _covered(part)
    if reason:
        return said(part, _M, Letter.YES, reason, part.begin, part.purpose - 1)
    return said(part, _M, Letter.NO, "nothing in it tells when it is reached", part.begin, part.purpose - 1)


def _own(part: Part) -> tuple[Quantity, ...]:
    """Its numbers, and of a purpose those that tell a change; "to open three branches" is no measure."""
    if part.purpose >= part.end:
        return measures(part)
    start = part.reading.words[part.purpose].start
    changes = part.reading.changes
    return tuple(
        q
        for q in measures(part)
        if q.start < start or any(c.start <= q.start < c.end for c in changes) or q.unit in {"%", "pp"}
    )


def _referred(part: Part) -> int | None:
    """ "Hit the quota", "according to budget", "NN subscribers": a target without its value."""
    if part.find("placeholder") is not None and part.reading.text.find("NN") >= 0:
        return part.find("placeholder")
    for k in part.starts.get("target_reference", ()):
        if part.begin <= k < part.purpose and part.at("target_reference", k):
            near = part.does("reaching_verb") and k - (part.verb or 0) <= 4
            if near or part.reading.pack.grammar.refers(part, k):
                return k
    return None


def _finished(part: Part) -> str:
    """A deliverable or event with an end that can be seen."""
    verb = part.verb
    if verb is None:
        return _finished_phrase(part)
    if open_amount(part) or social(part) or made_good(part) or _how(part, verb):
        return ""
    if part.at("learning_verb", verb) and not part.does("mastering_verb"):
        return "whether it is completed, or can be done, can be seen" if study(part) or able(part) else ""
    opened = part.at("role_opening", verb) and names_role(part)
    if opened or (part.does("role_verb") and _role_or_state(part)):
        return "the role or state can be seen"
    return "" if part.does("role_verb") else _done(part, verb)


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
    if part.does("loose_verb"):
        return "the thing that is made or led can be seen" if _a_thing(part) else ""
    if not part.does("finishing_verb") and (quality_only(part) or (theme_only(part) and not study(part))):
        return ""
    return "whether it is done can be seen"


def _a_thing(part: Part) -> bool:
    """An object with an article, a name or a plural: something that is there or not."""
    objects = part.objects
    first = objects[0].text.lower() if objects else ""
    if (
        skill_only(part)
        or quality_only(part)
        or theme_only(part)
        or (part.does("providing_verb") and praised(part))
    ):
        return False
    if part.does("running_verb"):
        return first in part.terms("one_article")
    if first in part.terms("firm_article") or not part.does("plain_making_verb"):
        return True
    return any(part.reading.pack.grammar.named(w) for w in objects)


def _role_or_state(part: Part) -> bool:
    return abbreviated(part) or names_role(part) or study(part) or part.state() is not None


def _finished_phrase(part: Part) -> str:
    if passive(part) or in_a_state(part) or (part.find("finished") is not None and not quality_only(part)):
        return "a finished state is named"
    if able(part):
        return "what one can do then can be seen"
    return "whether it is there can be seen" if a_thing_named(part) or _had(part) else ""


def _had(part: Part) -> bool:
    """ "Have a complete onboarding guide": it is there or not."""
    lows = [w.text.lower() for w in part.words[:2]]
    if len(lows) < 2 or lows[0] not in part.terms("having_verb"):
        return False
    if lows[1] not in part.terms("having_article"):
        return False
    return not (praised(part) or social(part) or theme_only(part) or quality_only(part))


def _covered(part: Part) -> str:
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
    if any(
        part.at(theme, verb) for theme in ("vague_verb", "learning_verb", "direction_up", "direction_down")
    ):
        return ""
    if cadenced(part) and content(part, part.objects):
        return "how often it happens can be counted"
    every = any(w.text.lower() in part.terms("all_word") for w in part.objects[:1])
    return "whether it holds for each one can be checked" if every or _each_one(part) else ""


def _each_one(part: Part) -> bool:
    """Whether a word for all or none stands there, and not as half of another: "no-shows"."""
    at = part.find("coverage", part.begin, part.purpose)
    while at is not None:
        if not part.text.startswith("-", part.all_words[at].end):
            return True
        at = part.find("coverage", at + 1, part.purpose)
    return False
