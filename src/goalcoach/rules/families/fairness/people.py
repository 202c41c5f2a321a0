"""FA1: who somebody is, how they feel, when they are away: nothing of it belongs into a talking point."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from goalcoach.domain.agenda import AgendaDraft
from goalcoach.domain.finding import Certainty, Origin, Severity
from goalcoach.domain.talking import TalkingPointDraft
from goalcoach.rules.about import places, said_of_person
from goalcoach.rules.clauses import in_a_question
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading
from goalcoach.rules.rests import claims, rests
from goalcoach.rules.rule import WORDED, Bad, Good, Hit, Source, hits, rule
from goalcoach.rules.samples import a_growth_point, a_point, a_question
from goalcoach.rules.samples_growth import agenda_with
from goalcoach.rules.sources import EMOTIONS_AT_WORK, EQUAL_TREATMENT, FAMILY_LEAVE, SPECIAL_CATEGORIES
from goalcoach.rules.who_one_is import Told, Whose, told_who

_PART_TIME = Source("EU Directive 97/81/EC on part-time work", "clause 4, non-discrimination")


@rule(
    code="FA101",
    name="protected-trait",
    scope=TalkingPointDraft,
    also=(AgendaDraft,),
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} touches on who somebody is: age, health, family, faith, origin",
    why="Age, health, family, faith or origin would weigh on a career, against the law and unseen.",
    sources=(EQUAL_TREATMENT, SPECIAL_CATEGORIES),
    ask="What would you say of the same work by anybody else?",
    fix="Leave it out; speak about the work.",
    bad=lambda: (
        Bad(
            draft=a_growth_point(
                "As a young mother she is late for the handover at night; try a list.", "e5"
            ),
            at="young mother",
        ),
        Bad(draft=a_question("How does your accent affect calls in Spanish?"), at="your accent"),
        Bad(draft=a_question("How does the order queue go with your back pain?"), at="your back pain"),
        Bad(draft=agenda_with("How do renewals go with your back pain?"), at="your back pain"),
    ),
    good=lambda: (
        Good(
            draft=a_question("Which race condition did the disabled-access audit of the shop find?"),
            because="a fault of a program, and an audit",
        ),
        Good(draft=a_question("How did you lower the age of the tickets in the order queue?")),
        Good(draft=agenda_with("How did you lower the age of the open renewals?")),
    ),
    languages=WORDED,
)
def protected_trait(draft: TalkingPointDraft | AgendaDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    named = [*places(reading, "protected_trait", "private_matter")]
    named += [each.at for each in told_who(reading) if _free(each, named)]
    yield from hits(reading, sorted(named))
    if isinstance(draft, TalkingPointDraft) and claims(draft, reading) and facts.origin is Origin.MODEL:
        kinds = _kinds_of_people(draft, reading, facts)
        yield from hits(reading, (at for at in kinds if not any(a <= at[0] < b for a, b in named)))


def _free(told: Told, named: Iterable[tuple[int, int]]) -> bool:
    """Whether it is told of somebody else, in words that were not found already."""
    apart = not any(start < told.at[1] and told.at[0] < end for start, end in named)
    return apart and told.whose is not Whose.SELF


def _kinds_of_people(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[tuple[int, int]]:
    """Words for men, mothers, believers and the like that no evidence has: of a women's ward it may speak."""
    told, kinds = rests(draft, facts), reading.pack.terms("kind_of_people")
    for word in reading.words if told else ():
        if (
            word.text.lower() in kinds
            and told
            and not told.akin(word.text.lower())
            and word.lemma not in told.words
        ):
            yield word.start, word.end


@rule(
    code="FA102",
    name="absence-held-against-somebody",
    scope=TalkingPointDraft,
    also=(AgendaDraft,),
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} brings absence or working hours into it",
    why="Leave is a right; whoever pays for it in a review will not take it, or will leave.",
    sources=(FAMILY_LEAVE, _PART_TIME),
    ask="What happened in the time that was worked?",
    fix="Judge what was done in the hours there were; adjust the target instead.",
    bad=lambda: (
        Bad(
            draft=a_growth_point("The handover was late on 3 days after her sick leave; try a list.", "e5"),
            at="her sick leave",
        ),
        Bad(
            draft=a_point("12 answer templates for the order queue, and she only works part time.", "e3"),
            at="works part time",
        ),
        Bad(draft=agenda_with("What was left undone after your sick leave?"), at="your sick leave"),
    ),
    good=lambda: (
        Good(
            draft=a_question("How did the part-time nurses' rota turn out?"),
            because="a rota that somebody made",
        ),
        Good(draft=a_question("What is left to write in the parental-leave policy?")),
        Good(draft=agenda_with("What is left to write in the parental-leave policy?")),
    ),
    languages=WORDED,
    looks_for=("absence",),
)
def absence_held_against_somebody(
    draft: TalkingPointDraft | AgendaDraft, reading: Reading, facts: Facts
) -> Iterator[Hit]:
    yield from hits(reading, places(reading, "absence"))


@rule(
    code="FA103",
    name="guess-at-feelings",
    scope=TalkingPointDraft,
    also=(AgendaDraft,),
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} guesses at what somebody feels",
    why="Nobody can answer a guess about their feelings, and at work a machine is not allowed to make one.",
    sources=(EMOTIONS_AT_WORK,),
    ask="What did they say or do, in their own words?",
    fix="Tell what was said or done, or ask how they are.",
    bad=lambda: (
        Bad(
            draft=a_growth_point("She seemed stressed in the late handover at night; try a list.", "e5"),
            at="stressed",
        ),
        Bad(draft=a_question("Why was her mood so changed?"), at="her mood"),
        Bad(draft=agenda_with("Why was your mood so changed?"), at="your mood"),
    ),
    good=lambda: (
        Good(
            draft=a_question("How did you deal with customers who sounded angry?"),
            because="customers, in the work",
        ),
        Good(draft=a_question("What did the stress test of the shop show?")),
        Good(draft=agenda_with("How did you deal with customers who sounded angry?")),
        Good(
            draft=agenda_with("Who would tell you how you sound without notes?"),
            because="it asks what others hear",
        ),
    ),
    languages=WORDED,
    looks_for=("emotion", "feeling", "moves_them", "review_emotion"),
)
def guess_at_feelings(
    draft: TalkingPointDraft | AgendaDraft, reading: Reading, facts: Facts
) -> Iterator[Hit]:
    guessed = [*places(reading, "emotion", "review_emotion")]
    guessed += [at for at in places(reading, "moves_them") if not in_a_question(reading, at[0])]
    felt = said_of_person(reading, facts, "feeling")
    free = (at for at in felt if not any(start < at[1] and at[0] < end for start, end in guessed))
    yield from hits(reading, sorted((*guessed, *free)))
