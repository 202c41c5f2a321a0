"""Telling people what a rule is, from its declaration: one rule, the whole catalogue, a line for a prompt."""

from __future__ import annotations

from collections.abc import Iterator
from string import Formatter
from typing import Any

from goalcoach.domain.agenda import AgendaDraft
from goalcoach.domain.draft import Draft, OptionDraft, ReplyDraft
from goalcoach.domain.errors import NotFound
from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.talking import TalkingPointDraft, TalkingPointsDraft
from goalcoach.rules.catalogue import FAMILIES, RULES, rules_of
from goalcoach.rules.engine import CRASHED, NO_RULES, UNDECIDED
from goalcoach.rules.explain_known import known
from goalcoach.rules.explain_points import beside_point, usual_preparation, varied
from goalcoach.rules.facts import Facts
from goalcoach.rules.removed import REMOVED
from goalcoach.rules.rule import ANY_GOAL, Rule
from goalcoach.rules.samples import USUAL_GOALS, usual_facts

_SEVERITY = {Severity.BLOCK: "block", Severity.ASK: "ask", Severity.NOTE: "note", None: "–"}
_SCOPE: dict[type[Any], str] = {
    GoalDraft: "goals",
    ReplyDraft: "replies of the coach",
    OptionDraft: "options",
    TalkingPointDraft: "talking points",
    TalkingPointsDraft: "preparations of a review conversation",
    AgendaDraft: "agendas of a conversation",
}
ENGINE = {
    CRASHED: (
        "rule-that-crashed",
        "A rule broke on this text, so nobody knows whether it is fine: it is refused.",
    ),
    NO_RULES: (
        "kind-without-rules",
        "No rule knows a draft of this kind, so nobody knows whether it is fine: it is refused.",
    ),
    UNDECIDED: (
        "own-rule-undecided",
        "A rule the organisation added broke on this text: the coach's text is refused, a person is told.",
    ),
}
"""Name and reason of what the engine itself finds, by code."""


def explain(code: str) -> str:
    """A rule as Markdown. Raises NotFound for a code that never was one."""
    return "\n".join(_explained(code)) + "\n"


def explain_rule(each: Rule[Any]) -> str:
    """A rule at hand as Markdown: also one that an organisation added."""
    return "\n".join(_told(each)) + "\n"


def explain_text(code: str) -> str:
    """A rule as plain text for a terminal. Raises NotFound for a code that never was one."""
    return plain(explain(code))


def plain(markdown: str) -> str:
    """An explanation without its marks."""
    return markdown.replace("**", "").replace("`", "").replace("# ", "", 1)


def explain_data(code: str) -> dict[str, Any]:
    """A rule as plain values for JSON. Raises NotFound for a code that never was one."""
    if code in ENGINE:
        name, text = ENGINE[code]
        return {"code": code, "name": name, "why": text}
    return rule_data(_rule(code))


def rule_data(each: Rule[Any]) -> dict[str, Any]:
    """A rule at hand as plain values: also one that an organisation added."""
    return {
        "code": each.code,
        "name": each.name,
        "criterion": each.criterion,
        "applies_to": applies_to(each),
        "severity": {"model": each.model, "person": each.person},
        "certainty": each.certainty,
        "since": each.since,
        "message": each.message,
        "why": each.why,
        "ask": each.ask,
        "fix": each.fix,
        "sources": [str(source) for source in each.sources],
        "bad": [{"text": bad.draft.text, "at": bad.at} for bad in each.bad],
        "good": [{"text": good.draft.text, "because": good.because} for good in each.good],
    }


def prompt_line(each: Rule[Any]) -> str:
    """A rule as one line that an llm is shown."""
    return f"{each.code} {each.name}: {each.fix} ({each.why})"


def catalogue_page() -> str:
    """The page about all rules, as Markdown."""
    return "\n".join(_page()) + "\n"


def applies_to(each: Rule[Any]) -> str:
    """What a rule is about, in words."""
    if each.scope is not GoalDraft or each.kinds == ANY_GOAL:
        return _SCOPE[each.scope]
    return "goals: " + ", ".join(kind.replace("_", " ") for kind in sorted(each.kinds))


def _rule(code: str) -> Rule[Any]:
    if code in RULES:
        return RULES[code]
    if code in REMOVED:
        gone = REMOVED[code]
        instead = f" {gone.instead} took its place." if gone.instead else ""
        raise NotFound(
            f"Rule {code} ({gone.name}) was removed in {gone.since}: {gone.reason}.{instead}", code=code
        )
    raise NotFound(f"There is no rule {code!r}. `goalcoach rules` lists them all.", code=code)


def _explained(code: str) -> Iterator[str]:
    if code in ENGINE:
        name, text = ENGINE[code]
        yield from (f"# {code} {name}", "", text)
        return
    yield from _told(_rule(code))


def _told(each: Rule[Any]) -> Iterator[str]:
    yield from (
        f"# {each.code} {each.name}",
        "",
        f"**Says:** {_message(each)}",
        "",
        f"**Why:** {each.why}",
        "",
    )
    yield from (f"**Asks:** {each.ask}", "", f"**What to do:** {each.fix}", "")
    yield f"**For:** {applies_to(each)}"
    yield ""
    coach, person = _SEVERITY[each.model], _SEVERITY[each.person]
    yield f"**Severity:** the coach's text {coach}, a person's own text {person}"
    yield ""
    yield f"**Certainty:** {_certainty(each)}"
    yield ""
    if each.scope is TalkingPointsDraft:
        yield "**The preparation that the examples vary:**"
        yield ""
        yield from (f"- {line}" for line in usual_preparation())
        yield ""
    yield "**Found in:**"
    yield ""
    yield from (_line(bad.draft, bad.facts, f"at {_shown(bad.at)}" if bad.at else "") for bad in each.bad)
    yield ""
    yield "**Not found in:**"
    yield ""
    yield from (_line(good.draft, good.facts, good.because) for good in each.good)
    yield ""
    yield f"**Since:** {each.since}"
    yield ""
    yield "**Rests on:** " + "; ".join(str(source) for source in each.sources)


def _certainty(each: Rule[Any]) -> str:
    if each.certainty is Certainty.EXACT:
        return "exact; what it finds is a fact"
    return "heuristic; it reads words and may be wrong, so it never stops a person"


def _message(each: Rule[Any]) -> str:
    """The message with dots for what a draft puts in."""
    return "".join(
        text + ("" if name is None else "“…”" if conversion == "r" else "…")
        for text, name, _, conversion in Formatter().parse(each.message)
    )


def _line(draft: Draft, facts: Facts | None, remark: str) -> str:
    heard = f"the person said {_shown(' '.join(facts.said), 60)}" if facts and facts.said else ""
    if isinstance(draft, TalkingPointsDraft):
        changes = [_shown(change) for change in varied(draft, facts or usual_facts(draft))] or [
            "it, as it is"
        ]
        return f"- {'; '.join(changes)}" + (f" ({remark})" if remark else "")
    beside = beside_point(draft, facts or usual_facts(draft)) if isinstance(draft, TalkingPointDraft) else ()
    remarks = "; ".join(part for part in (remark, *_fields(draft), *beside, *known(facts), heard) if part)
    return f"- {_shown(draft.text)}" + (f" ({remarks})" if remarks else "")


def _fields(draft: Draft) -> Iterator[str]:
    """What stands beside the sentence, where an example turns on it."""
    if isinstance(draft, AgendaDraft):
        yield f"{draft.occasion} about {', '.join(item.topic for item in draft.items)}".replace("_", "-")
    if not isinstance(draft, GoalDraft):
        return
    if measure := draft.measure:
        numbers = f"{measure.baseline} to {measure.target} {measure.unit}".strip().replace("None", "?")
        yield f"measure: {measure.name}, {numbers}" + (f", {measure.direction}" if measure.direction else "")
    for label, day in (("start", draft.start), ("due", draft.due)):
        if day:
            yield f"{label} {day.isoformat()}"
    yield from _around(draft)


def _around(draft: GoalDraft) -> Iterator[str]:
    """Larger goal, steps and parts; reason and owner where an example gives unusual ones."""
    if draft.parent:
        yield f"larger goal: {_shown(draft.parent)}"
    usual = USUAL_GOALS.get(draft.kind, draft)
    for label, text, known_text in (
        ("reason", draft.why, usual.why),
        ("owner", draft.owner, usual.owner),
    ):
        if text != known_text:
            yield f"{label}: {_shown(text)}"
    if draft.kind is GoalKind.DEVELOPMENT:
        yield from _of_learning(draft)
    elif draft.activities:
        yield f"activities: {_shown('; '.join(draft.activities))}"
    if draft.kind is GoalKind.OBJECTIVE:
        yield f"key results: {len(draft.key_results)}"


def _of_learning(draft: GoalDraft) -> Iterator[str]:
    usual = USUAL_GOALS[GoalKind.DEVELOPMENT]
    for attribute, label in _BESIDE:
        if (value := getattr(draft, attribute)) != getattr(usual, attribute):
            yield f"{label}: {value or 'none'}"
    if draft.activities:
        yield f"steps: {', '.join(draft.activities)}"


_BESIDE = (
    ("hours_per_month", "hours a month"),
    ("application", "used in"),
    ("mastery", "sign of mastery"),
)
"""What stands beside a goal of learning; shown where it is not that of the sample."""


def _shown(text: str, most: int = 160) -> str:
    """Words of an example as one visible line."""
    line = " ".join(text.split())
    line = line if len(line) <= most else line[: most - 1] + "…"
    visible = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in line)
    return f"`{visible}`" if visible else "(nothing)"


def _page() -> Iterator[str]:
    yield "# Rules"
    yield ""
    yield (
        "Written by a program from the declarations in `families/`; a test keeps it current. "
        "**Coach** and **person** say how much a finding weighs in the coach's and in a person's own text: "
        "*block* cannot be kept, *ask* becomes a question, *note* is only told. "
        "Heuristic rules read words and may be wrong; they never stop a person. "
        "`goalcoach explain CODE` tells more."
    )
    for prefix, title, modules in FAMILIES:
        yield from ("", f"## {prefix}: {title}", "")
        yield "| code | name | coach | person | certainty | why |"
        yield "|---|---|---|---|---|---|"
        for each in rules_of(modules):
            severities = f"{_SEVERITY[each.model]} | {_SEVERITY[each.person]}"
            yield f"| {each.code} | {each.name} | {severities} | {each.certainty} | {each.why} |"
    yield from ("", "## GC: The engine itself", "")
    for code, (name, text) in ENGINE.items():
        yield f"- {code} {name}: {text}"
    if REMOVED:
        yield from ("", "## Removed", "")
        yield from (
            f"- {gone.code} {gone.name}: {gone.reason} (since {gone.since})" for gone in REMOVED.values()
        )
