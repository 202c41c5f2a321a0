"""OK2: the key results of an objective, and how many objectives there are. Knows nothing of their course."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.ambition import Ambition, Level
from goalcoach.rules.joined.surroundings import OtherGoal, Surroundings
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.said import flat
from goalcoach.rules.samples import FACTS, a_goal, a_key_result, an_objective
from goalcoach.rules.sources import OPENOKR_OBJ_5, REWORK

_OBJECTIVES = frozenset({GoalKind.OBJECTIVE})
_OKR = frozenset({GoalKind.OBJECTIVE, GoalKind.KEY_RESULT})
_DOERR = Source("Doerr, Measure What Matters (2018)", "how many, and for what")
_KR_1 = Source("OpenOKR, method and rules", "KR-1")

_FEWER_CALLS = a_key_result("Cut calls in the first week from 9 to 3 by 30 June 2027")
_UNDATED = a_key_result("Cut calls in the first week from 9 to 3")
_SOLVED = "Raise calls solved at once from 62 % to 75 %"
_MANY = tuple(
    a_key_result(f"Cut open questions about {topic} from 90 to 50 by 30 June 2027")
    for topic in ("invoices", "deliveries", "returns", "discounts", "accounts", "reports")
)


@rule(
    code="OK201",
    name="objective-without-key-results",
    scope=GoalDraft,
    kinds=_OBJECTIVES,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="no key result tells when it is reached",
    why="An objective alone is a direction; everybody walks a while and calls it arrived.",
    sources=(_KR_1, _DOERR),
    ask="By which two or three results would you know that it came true?",
    fix="Add two to five key results.",
    bad=lambda: (
        Bad(draft=an_objective("Open our shop in Lyon by 30 June 2027", key_results=())),
        Bad(draft=an_objective("Publish the handbook for nurses by 30 June 2027", key_results=())),
    ),
    good=lambda: (
        Good(draft=an_objective()),
        Good(
            draft=a_goal("Open our shop in Lyon by 30 June 2027"),
            because="not an objective: a goal by itself needs none",
        ),
    ),
)
def objective_without_key_results(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if not reading.blank and not draft.key_results and not reading.amounts:
        yield Hit()


@rule(
    code="OK202",
    name="lone-key-result",
    scope=GoalDraft,
    kinds=_OBJECTIVES,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="one key result carries the whole objective",
    why="A single number can be reached in ways that miss what the objective means.",
    sources=(_KR_1,),
    ask="What else would have to be true for the objective to be met?",
    fix="Add a second result that holds the first one in balance.",
    bad=lambda: (
        Bad(draft=an_objective(key_results=(_FEWER_CALLS,))),
        Bad(draft=an_objective("Open our shop in Lyon by 30 June 2027", key_results=(a_key_result(),))),
    ),
    good=lambda: (
        Good(draft=an_objective()),
        Good(
            draft=an_objective(key_results=(_FEWER_CALLS, a_key_result())),
            because="two are enough",
        ),
    ),
    looks_at=("key_results",),
)
def lone_key_result(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if sum(each.kind is GoalKind.KEY_RESULT for each in draft.key_results) == 1:
        yield Hit()


@rule(
    code="OK203",
    name="many-key-results",
    scope=GoalDraft,
    kinds=_OBJECTIVES,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{count} key results; {limit} are the most that anybody keeps in mind",
    why="With a long list everybody picks the items that suit them, and the objective falls apart.",
    sources=(_DOERR, _KR_1),
    ask="Which of them would you miss least?",
    fix="Keep the results that the objective cannot do without.",
    bad=lambda: (
        Bad(draft=an_objective(key_results=_MANY)),
        Bad(draft=an_objective("Open our shop in Lyon by 30 June 2027", key_results=_MANY)),
    ),
    good=lambda: (
        Good(draft=an_objective()),
        Good(draft=an_objective(key_results=_MANY[:5]), because="five is the limit, not over it"),
    ),
    looks_at=("key_results",),
)
def many_key_results(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if (count := len(draft.key_results)) > facts.thresholds.key_results:
        yield Hit(data={"count": count, "limit": facts.thresholds.key_results})


@rule(
    code="OK204",
    name="key-result-told-twice",
    scope=GoalDraft,
    kinds=_OBJECTIVES,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the key result {words!r} stands there twice",
    why="A result that stands there twice counts double in every score.",
    sources=(Source("OpenOKR, method and rules", "double counting"),),
    ask="Should one of them measure something else?",
    fix="Drop one, or say what else it measures.",
    bad=lambda: (
        Bad(draft=an_objective(key_results=(_FEWER_CALLS, _FEWER_CALLS))),
        Bad(
            draft=an_objective(
                "Publish the handbook by 30 June 2027", key_results=(a_key_result(), a_key_result())
            )
        ),
    ),
    good=lambda: (
        Good(draft=an_objective()),
        Good(
            draft=an_objective(
                key_results=(
                    _FEWER_CALLS,
                    a_key_result("Cut calls in the first month from 9 to 3 by 30 June 2027"),
                )
            ),
            because="one word apart, and that word is another period",
        ),
    ),
    looks_at=("key_results",),
)
def key_result_told_twice(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for one, other in combinations(draft.key_results, 2):
        if flat(one.text) == flat(other.text) and flat(one.text):
            yield Hit(data={"words": quoted(one.text)})
            return


@rule(
    code="OK205",
    name="key-result-after-its-objective",
    scope=GoalDraft,
    kinds=_OBJECTIVES,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the key result {words!r} is due on {day}, after the objective, {due}",
    why="When the objective is looked at for the last time, the proof for it does not exist yet.",
    sources=(Source("OpenOKR, method and rules", "cycles"),),
    ask="Can this result come sooner, or should the objective run longer?",
    fix="Bring both into one period.",
    bad=lambda: (
        Bad(
            draft=an_objective(
                "New customers reach their first report without calling us",
                due=date(2027, 5, 31),
                key_results=(replace(_UNDATED, due=date(2027, 6, 30)), a_key_result(_SOLVED)),
            )
        ),
        Bad(
            draft=an_objective(
                "Publish the handbook for nurses",
                due=date(2027, 4, 30),
                key_results=(a_key_result(_SOLVED), replace(_UNDATED, due=date(2027, 6, 30))),
            )
        ),
    ),
    good=lambda: (
        Good(draft=an_objective()),
        Good(
            draft=an_objective(
                due=date(2027, 6, 30), key_results=(replace(_FEWER_CALLS, due=date(2027, 6, 30)), _MANY[0])
            ),
            because="both on the last day",
        ),
    ),
    looks_at=("key_results",),
)
def key_result_after_its_objective(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for each in draft.key_results:
        if draft.due is not None and each.due is not None and each.due > draft.due:
            yield Hit(
                data={
                    "words": quoted(each.text),
                    "day": each.due.isoformat(),
                    "due": draft.due.isoformat(),
                }
            )


@rule(
    code="OK206",
    name="undeclared-ambition",
    scope=GoalDraft,
    kinds=_OKR,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="whether it is a promise or a stretch is not said",
    why="70 % of a promise is a problem, 70 % of a stretch is a success: one number, read two ways.",
    sources=(Source("Google, OKR playbook", "committed and aspirational, via OpenOKR section 2.8"),),
    ask="Will others plan on it, or is it worth trying even if it falls short?",
    fix="Say whether it is a promise (committed) or a stretch.",
    bad=lambda: (
        Bad(draft=an_objective(), facts=replace(FACTS, ambition=Ambition())),
        Bad(draft=a_key_result(), facts=replace(FACTS, ambition=Ambition(commitment=5))),
    ),
    good=lambda: (
        Good(draft=an_objective(), facts=replace(FACTS, ambition=Ambition(level=Level.STRETCH))),
        Good(draft=an_objective(), because="nobody was asked, so nothing is missing"),
    ),
    looks_at=("ambition",),
)
def undeclared_ambition(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.ambition is not None and facts.ambition.level is None:
        yield Hit()


def _besides(*texts: str, own: bool = True, kind: GoalKind = GoalKind.OBJECTIVE) -> Facts:
    others = tuple(OtherGoal(text=text, kind=kind, own=own) for text in texts)
    return replace(FACTS, surroundings=Surroundings(others=others))


_THREE = ("Guests come back", "The kitchen runs on time", "Suppliers like us")


@rule(
    code="OK207",
    name="many-objectives",
    scope=GoalDraft,
    kinds=_OBJECTIVES,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="with this one there are {count} objectives; {limit} are the most one person can follow",
    why="Where everything comes first, the week decides, and the loudest request wins it.",
    sources=(_DOERR, OPENOKR_OBJ_5),
    ask="Which of them can wait for the next cycle?",
    fix="Put one off, or join two that mean the same.",
    bad=lambda: (
        Bad(draft=an_objective(), facts=_besides(*_THREE)),
        Bad(draft=an_objective(), facts=_besides(*_THREE, "Bread sells out")),
    ),
    good=lambda: (
        Good(draft=an_objective(), facts=_besides(*_THREE[:2])),
        Good(
            draft=an_objective(),
            facts=_besides(*_THREE, own=False),
            because="the others belong to other people",
        ),
    ),
    looks_at=("surroundings",),
)
def many_objectives(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    others = (facts.surroundings.others if facts.surroundings else None) or ()
    count = 1 + sum(each.own and each.kind is GoalKind.OBJECTIVE for each in others)
    if count > facts.thresholds.objectives:
        yield Hit(data={"count": count, "limit": facts.thresholds.objectives})


@rule(
    code="OK208",
    name="pay-tied-to-objective",
    scope=GoalDraft,
    kinds=_OKR,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="pay depends on its score",
    why="Whoever is paid by the score sets targets that are safe, and tells bad news late.",
    sources=(
        Source("Doerr, Measure What Matters (2018)", "divorce compensation from OKRs"),
        REWORK,
    ),
    ask="Could pay rest on something other than this score?",
    fix="Untie the pay, or make it a performance goal and name what must not get worse.",
    bad=lambda: (
        Bad(draft=an_objective(), facts=replace(FACTS, ambition=Ambition(level=Level.STRETCH, pays=True))),
        Bad(
            draft=an_objective(),
            facts=replace(FACTS, ambition=Ambition(level=Level.COMMITTED, pays=True, guardrail="Returns")),
        ),
    ),
    good=lambda: (
        Good(draft=an_objective(), facts=replace(FACTS, ambition=Ambition(level=Level.STRETCH, pays=False))),
        Good(
            draft=an_objective("Pay every baker on time by 30 June 2027"),
            because="pay is what it is about, not what hangs on it",
        ),
    ),
    looks_at=("ambition",),
)
def pay_tied_to_objective(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.ambition and facts.ambition.pays:
        yield Hit()
