"""SP2 to SP4: one result, one owner, no gaps. Knows nothing of measures or dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from goalcoach.domain import late
from goalcoach.domain.finding import Certainty, Criterion, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.surroundings import OtherGoal, Surroundings
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import RESULT_GOALS, WORDED, WORK_GOALS, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.said import flat
from goalcoach.rules.samples import FACTS, a_development_goal, a_goal, a_key_result, an_objective
from goalcoach.rules.sources import DORAN, OPENOKR_OBJ_2, OPM_ACTIVITY
from goalcoach.rules.surface import PLACEHOLDER
from goalcoach.rules.thresholds import SAME_ON
from goalcoach.rules.two_results import second_result

_SHARING_SIGNS = late.pattern(r"[&/;+]")
_NAMED_OWNER = late.pattern(
    r"\b(?:[Oo]wner|DRI|[Rr]esponsible):\s?(?P<name>[A-Z][\w'-]{1,40}(?:\s[A-Z][\w'-]{1,40}){0,2})"
)
_LONG_TEXT = (
    "Raise tickets solved at first contact from 62 % to 75 % by 30 June 2027 in the queue for orders and "
    "in the queue for returns and in the queue for accounts and in the queue for partners, and show it on "
    "the board in the kitchen"
)


@rule(
    code="SP201",
    name="activity-as-result",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.SPECIFIC,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{verb!r} names an activity, not what comes of it",
    why="The work can be done in full while nothing changes for anybody.",
    sources=(OPM_ACTIVITY,),
    ask="When this is done, what will be different for the people it is meant for?",
    fix="Name the change; keep the activity as a step on the way.",
    bad=lambda: (
        Bad(draft=a_key_result("Hold 5 customer interviews by 30 June 2027"), at="Hold"),
        Bad(draft=a_goal("Attend 4 trade fairs by 30 June 2027"), at="Attend"),
    ),
    good=lambda: (
        Good(draft=a_key_result()),
        Good(
            draft=a_goal("Sign 4 partners at trade fairs by 30 June 2027"),
            because="the fairs are only where it happens",
        ),
    ),
    languages=WORDED,
    looks_for=("activity_only",),
)
def activity_as_result(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    at = reading.opens_with("activity_only")
    if at and not any(change.target is not None or change.by is not None for change in reading.changes):
        yield Hit(at=at, data={"verb": quoted(reading.text, at)})


@rule(
    code="SP202",
    name="two-results-in-one",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.SPECIFIC,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} is a second result in the same goal",
    why="When one half is reached and the other is not, the goal can be called both done and missed.",
    sources=(
        Source("US CDC, Evaluation Brief 3b: Writing SMART objectives", "one action verb"),
        Source("FaraatarTID, OKR Tracker", "one metric per key result"),
    ),
    ask="Which of the two matters more, and should the other be a goal of its own?",
    fix="Split it: one result, one goal.",
    bad=lambda: (
        Bad(
            draft=a_goal("Raise renewals from 82 % to 90 % and cut costs from 9 to 7 euros by 30 June 2027"),
            at="cut costs from 9 to 7 euros",
        ),
        Bad(
            draft=a_key_result("Raise visits from 200 to 300 and raise orders from 20 to 35 by 30 June 2027"),
            at="raise orders from 20 to 35",
        ),
        Bad(
            draft=a_goal("Cut returns from 9 % to 6 % and open two branches by 30 June 2027"),
            at="open two branches by 30 June 2027",
        ),
    ),
    good=lambda: (
        Good(draft=a_goal()),
        Good(
            draft=a_development_goal(
                "Complete the negotiation training and apply 3 techniques with clients by 26 February 2027"
            ),
            because="learning and using it are one goal",
        ),
        Good(
            draft=a_goal("Cut returns and complaints from 9 % to 6 % by 30 June 2027"),
            because="two things, moved together",
        ),
    ),
    languages=WORDED,
    looks_at=("joins",),
)
def two_results_in_one(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if at := second_result(reading):
        yield Hit(at=at, data={"words": quoted(reading.text, at)})


@rule(
    code="SP301",
    name="goal-without-owner",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=None,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.1",
    message="nobody is named as the owner",
    why="What belongs to nobody is looked after by nobody.",
    sources=(DORAN, Source("GitLab handbook", "directly responsible individuals")),
    ask="Who is the one person this belongs to?",
    fix="Name one person.",
    bad=lambda: (
        Bad(draft=a_goal(owner=""), facts=replace(FACTS, owner="")),
        Bad(draft=a_key_result(owner=" "), facts=replace(FACTS, owner="")),
    ),
    good=lambda: (
        Good(draft=a_goal(), facts=replace(FACTS, owner="")),
        Good(draft=a_goal(owner=""), because="whoever is signed in owns it"),
    ),
)
def goal_without_owner(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if not draft.owner.strip() and not facts.owner.strip():
        yield Hit()


@rule(
    code="SP302",
    name="shared-owner",
    scope=GoalDraft,
    kinds=RESULT_GOALS | {GoalKind.DEVELOPMENT},
    criterion=Criterion.SPECIFIC,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{owner!r} is not one person",
    why="When several own a goal, each waits for the others.",
    sources=(DORAN, Source("OpenOKR, method and rules", "OBJ-4")),
    ask="Which part of this is yours alone?",
    fix="Name one owner; the others can have goals of their own.",
    bad=lambda: (
        Bad(draft=a_goal(owner="Mara and Tomas")),
        Bad(
            draft=a_goal("The team will cut open tickets from 90 to 40 by 30 June 2027"),
            at="The team",
        ),
    ),
    good=lambda: (
        Good(draft=a_goal(owner="Anderson, Mara")),
        Good(
            draft=a_goal("Cut open tickets of our team from 90 to 40 by 30 June 2027"),
            because="the team has the tickets, one person the goal",
        ),
    ),
    languages=WORDED,
    looks_for=("collective_owner",),
    looks_at=("owner",),
)
def shared_owner(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.owner and _shared(draft.owner, reading):
        yield Hit(data={"owner": quoted(draft.owner)})
    starts = [sentence.start for sentence in reading.sentences]
    for at in reading.theme("collective_owner"):
        if at[0] in starts:
            yield Hit(at=at, data={"owner": quoted(reading.text, at)})


@rule(
    code="SP303",
    name="two-owners",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.SPECIFIC,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="the sentence says {words!r}, the owner is {owner!r}",
    why="Each of the two will think that the other one looks after it.",
    sources=(DORAN, Source("GitLab handbook", "directly responsible individuals")),
    ask="Whose goal is it?",
    fix="Name the same person in both places, or leave the name out of the sentence.",
    bad=lambda: (
        Bad(
            draft=a_goal("Cut open tickets from 90 to 40 by 30 June 2027 (owner: Tomas Novak)"),
            at="owner: Tomas Novak",
        ),
        Bad(
            draft=a_key_result("Sell 40 licences by 30 June 2027 (DRI: Ines Duarte)"),
            at="DRI: Ines Duarte",
        ),
    ),
    good=lambda: (
        Good(draft=a_goal("Cut open tickets from 90 to 40 by 30 June 2027 (owner: Mara)")),
        Good(
            draft=a_goal("Cut tickets without an owner from 90 to 40 by 30 June 2027"),
            because="an owner of tickets, and nobody is named",
        ),
    ),
    looks_at=("owner",),
)
def two_owners(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    named = any(word.isalpha() and word[0].isupper() for word in draft.owner.split())
    owner = set(flat(draft.owner).split()) if named else set()
    for match in _NAMED_OWNER.finditer(reading.text) if owner and ":" in reading.text else ():
        if not owner & set(flat(match["name"]).split()):
            yield Hit(at=match.span(), data={"words": quoted(match.group()), "owner": quoted(draft.owner)})
            return


@rule(
    code="SP401",
    name="placeholder",
    scope=GoalDraft,
    criterion=Criterion.SPECIFIC,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{words!r} stands where words are still missing",
    why="A gap that is kept is soon read as a decision.",
    sources=(
        Source(
            "US Office of Personnel Management, A Handbook for Measuring Employee Performance",
            "writing standards",
        ),
    ),
    ask="What belongs in the gap?",
    fix="Fill the gap, or leave that part out until you know.",
    looks_at=("gaps",),
    bad=lambda: (
        Bad(draft=a_goal("Raise [insert metric] from 62 % to 75 % by 30 June 2027"), at="[insert metric]"),
        Bad(draft=a_goal(why="TBD")),
    ),
    good=lambda: (
        Good(draft=a_goal()),
        Good(
            draft=a_goal("Cut returns of size xx shirts from 9 % to 4 % by 30 June 2027"),
            because="a size, in small letters",
        ),
    ),
)
def placeholder(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for match in PLACEHOLDER.finditer(reading.text):
        yield Hit(at=match.span(), data={"words": quoted(match.group())})
    for _, text in reading.beside:
        if found := PLACEHOLDER.search(text):
            yield Hit(data={"words": quoted(found.group())})


@rule(
    code="SP402",
    name="long-statement",
    scope=GoalDraft,
    criterion=Criterion.SPECIFIC,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{count} words; {limit} are enough for one goal",
    why="Nobody keeps a long sentence in mind while they work.",
    sources=(OPENOKR_OBJ_2,),
    ask="Which one sentence would you write on the wall?",
    fix="Keep what will be different; move the rest beside it.",
    bad=lambda: (
        Bad(draft=a_goal(_LONG_TEXT)),
        Bad(
            draft=an_objective(
                "New customers of every size and in every country reach their first report without calling "
                "us even once by 30 June 2027"
            )
        ),
    ),
    good=lambda: (
        Good(draft=an_objective()),
        Good(
            draft=a_goal(
                "Raise tickets solved at first contact in the queues of orders and returns from 62 % to "
                "75 % by 30 June 2027"
            ),
            because="longer than an objective may be, short enough for a goal",
        ),
    ),
    looks_at=("wordy",),
)
def long_statement(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = facts.thresholds
    limit = told.objective_words if draft.kind is GoalKind.OBJECTIVE else told.statement_words
    if (count := len(reading.words)) > limit:
        yield Hit(data={"count": count, "limit": limit})


_GENERIC = "Serve 40 customers a week with full care by 30 June 2027"


def _seen(*roles: str) -> Facts:
    others = tuple(
        OtherGoal(text=_GENERIC, kind=GoalKind.PERFORMANCE, own=False, role=role) for role in roles
    )
    return replace(FACTS, surroundings=Surroundings(others=others))


@rule(
    code="SP403",
    name="same-words-in-every-role",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.SPECIFIC,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the same words stand in the goals of {count} people in {roles} roles",
    why="A sentence that fits every role tells nobody what to do in theirs.",
    sources=(
        Source(
            "US Office of Personnel Management, A Handbook for Measuring Employee Performance",
            "generic elements",
        ),
    ),
    ask="What would this look like in your own work, in one example?",
    fix="Put the customers, products or cases of this role in place of the general words.",
    bad=lambda: (
        Bad(draft=a_goal(_GENERIC), facts=_seen("baker", "driver", "cashier")),
        Bad(draft=a_goal(f"{_GENERIC}."), facts=_seen("nurse", "porter", "cook", "nurse")),
    ),
    good=lambda: (
        Good(draft=a_goal(_GENERIC), facts=_seen("baker", "driver")),
        Good(
            draft=a_goal(_GENERIC),
            facts=_seen("nurse", "nurse", "nurse"),
            because="the same role may have the same goal",
        ),
    ),
    looks_at=("surroundings",),
)
def same_words_in_every_role(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    others = (facts.surroundings.others if facts.surroundings else None) or ()
    mine = flat(reading.text)
    roles = [each.role for each in others if not each.own and each.role and mine == flat(each.text)]
    if mine and len(roles) >= SAME_ON and len(set(roles)) > 1:
        yield Hit(data={"count": len(roles), "roles": len(set(roles))})


def _shared(owner: str, reading: Reading) -> bool:
    """Whether an owner is several people, or a group."""
    if _SHARING_SIGNS.search(owner):
        return True
    words = owner.casefold().split()
    groups, joining = reading.pack.terms("group_word"), reading.pack.terms("between_names")
    return any(word.strip(".,()") in groups for word in words) or any(word in joining for word in words[1:-1])
