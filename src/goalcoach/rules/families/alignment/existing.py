"""AL4: whether what a goal names exists: competency, level, course, mentor. Silent without a vocabulary."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.read import Word
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import DEVELOPMENT_GOALS, WORDED, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.said import flat
from goalcoach.rules.samples import a_development_goal
from goalcoach.rules.samples_growth import a_plan, everything, joined, vocabulary

_ESCO = Source("European Commission, ESCO: European skills, competences and occupations")
_LEAPSOME = Source("Learning goals vs. performance goals", "the exact abilities")
_CLOUD = "Complete AWS Certified Cloud Practitioner training by 26 February 2027"
_BOOKS = "Close the books of 2 branches without help by 26 February 2027"


@rule(
    code="AL401",
    name="unknown-competency",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="there is no competency {competency!r}",
    why="Under a name of its own, an ability cannot be compared with what a role asks for.",
    sources=(_ESCO, _LEAPSOME),
    ask="Which of the abilities we have a name for comes closest?",
    fix="Choose one from the list, or ask HR to add it.",
    bad=lambda: (
        Bad(
            draft=a_development_goal(),
            facts=joined(vocabulary=vocabulary(), plan=a_plan(competency="cross-culturality")),
        ),
        Bad(
            draft=a_development_goal(_BOOKS),
            facts=joined(vocabulary=vocabulary(), plan=a_plan(competency="closing-mastery")),
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=everything()),
        Good(
            draft=a_development_goal(_BOOKS),
            facts=joined(plan=a_plan(competency="closing-mastery")),
            because="nobody gave a list it could be missing from",
        ),
    ),
    looks_at=("vocabulary",),
)
def unknown_competency(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    competency = facts.plan.competency if facts.plan else ""
    if competency and facts.vocabulary is not None and facts.vocabulary.competency(competency) is None:
        yield Hit(data={"competency": quoted(competency)})


@rule(
    code="AL402",
    name="level-off-the-scale",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{name!r} has levels 1 to {highest}, not {level}",
    why="A level nobody described cannot be seen when it is reached.",
    sources=(
        Source(
            "EU Council Recommendation 2017/C 189/03, European Qualifications Framework",
            "Annex II, levels described by outcomes",
        ),
        Source("Dreyfus & Dreyfus, A five-stage model of skill acquisition (1980)"),
    ),
    ask="Which of the described levels do you mean?",
    fix="Choose a level the scale has.",
    bad=lambda: (
        Bad(draft=a_development_goal(), facts=joined(vocabulary=vocabulary(), plan=a_plan(level=5, to=6))),
        Bad(draft=a_development_goal(), facts=joined(vocabulary=vocabulary(), plan=a_plan(level=-1, to=0))),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=everything()),
        Good(
            draft=a_development_goal(),
            facts=joined(vocabulary=vocabulary(), plan=a_plan(level=0, to=1)),
            because="whoever begins has no level yet",
        ),
    ),
    looks_at=("vocabulary",),
)
def level_off_the_scale(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.vocabulary is None or facts.plan is None or facts.plan.to is None:
        return
    known = facts.vocabulary.competency(facts.plan.competency)
    if known is not None and not 1 <= facts.plan.to <= len(known.levels):
        yield Hit(
            data={"name": quoted(known.name), "highest": len(known.levels), "level": facts.plan.to},
        )


@rule(
    code="AL403",
    name="skill-without-a-level",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it names an ability, not from which level to which",
    why="Without the two ends of the way, nobody can tell whether a quarter is long enough for it.",
    sources=(_LEAPSOME, Source("Dreyfus & Dreyfus, A five-stage model of skill acquisition (1980)")),
    ask="What can you do today, and which step up from there do you want to take?",
    fix="Choose the level you have and the next one.",
    bad=lambda: (
        Bad(draft=a_development_goal(), facts=joined(vocabulary=vocabulary(), plan=a_plan(to=None))),
        Bad(draft=a_development_goal(_BOOKS), facts=joined(vocabulary=vocabulary(), plan=a_plan(level=None))),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=everything()),
        Good(
            draft=a_development_goal(_BOOKS),
            facts=joined(vocabulary=vocabulary(), plan=a_plan(competency="", level=None, to=None)),
            because="no ability of the list was chosen",
        ),
    ),
    looks_at=("vocabulary",),
)
def skill_without_a_level(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    plan = facts.plan
    if facts.vocabulary is None or plan is None or not plan.competency:
        return
    if plan.level is None or plan.to is None:
        yield Hit()


@rule(
    code="AL404",
    name="unknown-course-or-mentor",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.BLOCK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{what!r} is not in the catalogue",
    why="A course that does not exist, or a mentor who was never asked, costs the first weeks.",
    sources=(
        Source("NIST AI 600-1, Generative AI Profile (2024)", "confabulation"),
        Source("Primalogik, Performance goals vs. development goals (2026)", "resources"),
    ),
    ask="Where is it offered, and can you take part?",
    fix="Choose one from the catalogue, or have it added first.",
    bad=lambda: (
        Bad(
            draft=a_development_goal(),
            facts=joined(vocabulary=vocabulary(), plan=a_plan(course="Spanish Fluency in 30 Days")),
        ),
        Bad(
            draft=a_development_goal(),
            facts=joined(vocabulary=vocabulary(), plan=a_plan(support="Global Mentor Academy")),
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=everything()),
        Good(
            draft=a_development_goal(),
            facts=joined(vocabulary=vocabulary(), plan=a_plan(course="spanish for sales")),
            because="large and small letters make no other course",
        ),
    ),
    looks_at=("vocabulary",),
)
def unknown_course_or_mentor(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.vocabulary is None or facts.plan is None:
        return
    named = (facts.plan.course, facts.vocabulary.courses), (facts.plan.support, facts.vocabulary.mentors)
    for name, known in named:
        if name and known and flat(name) not in {flat(each) for each in known}:
            yield Hit(data={"what": quoted(name)})
            return


@rule(
    code="AL405",
    name="course-of-unknown-name",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} is like no title in the catalogue",
    why="Whoever plans with a course that is not offered has to plan again when half the time is over.",
    sources=(Source("Primalogik, Performance goals vs. development goals (2026)", "resources"),),
    ask="Who offers it, and has somebody agreed to time and money for it?",
    fix="Take the title from the catalogue, or have the course added.",
    bad=lambda: (
        Bad(
            draft=a_development_goal("Complete Mighty Cloud Master training by 26 February 2027"),
            at="Mighty Cloud Master training",
            facts=joined(vocabulary=vocabulary()),
        ),
        Bad(
            draft=a_development_goal("Pass the Nordic Wound Care exam by 26 February 2027"),
            at="Nordic Wound Care exam",
            facts=joined(vocabulary=vocabulary()),
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(_CLOUD), facts=joined(vocabulary=vocabulary())),
        Good(
            draft=a_development_goal("Pass the Spanish exam of level B by 26 February 2027"),
            facts=joined(vocabulary=vocabulary()),
            because="one capital is a language, not a title",
        ),
    ),
    languages=WORDED,
    looks_for=("course_word",),
)
def course_of_unknown_name(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.vocabulary is None or not facts.vocabulary.courses:
        return
    known = [frozenset(flat(title).split()) for title in facts.vocabulary.courses]
    for start, end in reading.theme("course_word"):
        title = _title_before(start, reading)
        if len(title) < _TITLE_WORDS:
            continue
        said = frozenset(part for word in title for part in flat(word.text).split())
        if not any(said <= each or each <= said for each in known):
            at = title[0].start, end
            yield Hit(at=at, data={"words": quoted(reading.text, at)})


_TITLE_WORDS = 2
"""Words with a capital, one behind the other, that make a title."""


def _title_before(place: int, reading: Reading) -> list[Word]:
    """The words with a capital right before a place; the first word of a sentence has one anyway."""
    title: list[Word] = []
    for word in reversed([each for each in reading.words if each.end <= place]):
        if not word.text[0].isupper() or word.start in reading.openings:
            break
        title.insert(0, word)
    return title
