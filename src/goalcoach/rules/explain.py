"""Telling people what a rule is, from its declaration: one rule, the whole catalogue, a line for a prompt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any

from goalcoach.domain.agenda import AgendaDraft
from goalcoach.domain.draft import OptionDraft, ReplyDraft
from goalcoach.domain.errors import NotFound
from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.domain.sentence import spoken_date
from goalcoach.domain.talking import TalkingPointDraft, TalkingPointsDraft
from goalcoach.rules.catalogue import FAMILIES, RULES, rules_of
from goalcoach.rules.engine import findings_of
from goalcoach.rules.engine_codes import ENGINE
from goalcoach.rules.explain_example import beside, starting_from, today_of, usually_said, visible, words
from goalcoach.rules.explain_points import usual_preparation
from goalcoach.rules.glossary import words_of
from goalcoach.rules.removed import REMOVED
from goalcoach.rules.rule import ANY_GOAL, Bad, Good, Rule
from goalcoach.rules.samples import usual_facts

_SEVERITY = {Severity.BLOCK: "block", Severity.ASK: "ask", Severity.NOTE: "note", None: "–"}
_MEANS = {
    Severity.BLOCK: "it cannot be kept like this",
    Severity.ASK: "it becomes a question",
    Severity.NOTE: "it is only told",
}
_SCOPE: dict[type[Any], str] = {
    GoalDraft: "goals",
    ReplyDraft: "replies of the coach",
    OptionDraft: "options",
    TalkingPointDraft: "talking points",
    TalkingPointsDraft: "preparations of a review conversation",
    AgendaDraft: "agendas of a conversation",
}


def explain(code: str) -> str:
    """A rule as Markdown. Raises NotFound for a code that never was one."""
    if code in ENGINE:
        name, text = ENGINE[code]
        return f"# {code} {name}\n\n{text}\n"
    return explain_rule(_rule(code))


@lru_cache(maxsize=1024)
def explain_rule(each: Rule[Any]) -> str:
    """A rule at hand as Markdown: also one that an organisation added. Its examples are judged only once."""
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
        "bad": [{"text": bad.draft.text, "at": bad.at, "beside": beside(bad, each)} for bad in each.bad],
        "good": [
            {"text": good.draft.text, "because": good.because, "beside": beside(good, each)}
            for good in each.good
        ],
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
        return ", ".join(_SCOPE[scope] for scope in each.scopes)
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


def _told(each: Rule[Any]) -> Iterator[str]:
    yield from (
        f"# {each.code} {each.name}",
        "",
        f"**Says of the first example:** {message_of(each)}",
        "",
        f"**Why:** {each.why}",
        "",
    )
    whose = "What to do" if each.person else "What the coach should do"
    yield from (f"**Asks:** {each.ask}", "", f"**{whose}:** {each.fix}", "")
    yield f"**For:** {applies_to(each)}"
    yield ""
    yield f"**Severity:** {_weight(each)}"
    yield ""
    yield f"**Certainty:** {_certainty(each)}"
    yield ""
    if each.scope is TalkingPointsDraft:
        yield "**The preparation that the examples vary:**"
        yield ""
        yield from (f"- {line}" for line in usual_preparation())
        yield ""
    yield from _examples(each)
    if used := words_of(each):
        yield from ("**Words:**", "")
        yield from (f"- {term}: {meaning}" for term, meaning in used)
        yield ""
    yield f"**Since:** {each.since}"
    yield ""
    yield "**Rests on:** " + "; ".join(str(source) for source in each.sources)


def _examples(each: Rule[Any]) -> Iterator[str]:
    if day := today_of(each):
        yield from (f"**Today, for the examples:** {spoken_date(day)}", "")
    if known := starting_from(each):
        yield from ("**Known in the examples, unless they tell something else:**", "")
        yield from (*(f"- {line}" for line in known), "")
    if said := usually_said(each):
        yield from (f"**In the examples, unless they tell something else,** {said}", "")
    bad, good = ([_line(example, each) for example in some] for some in (each.bad, each.good))
    if any("[U+" in line for line in (*bad, *good)):
        yield from ("A sign such as `[U+200B]` stands for the character of that number in Unicode.", "")
    yield from ("**Found in:**", "", *bad, "")
    yield from ("**Not found in:**", "", *good, "")


def _weight(each: Rule[Any]) -> str:
    if each.person is each.model:
        return f"{each.model}: {_MEANS[each.model]}"
    coach = f"{each.model} in the coach's text ({_MEANS[each.model]})"
    if each.person is None:
        return f"{coach}; a person's own text is left alone"
    return f"{coach}, {each.person} in a person's own ({_MEANS[each.person]})"


def _certainty(each: Rule[Any]) -> str:
    if each.certainty is Certainty.EXACT:
        return "exact: what it finds is a fact"
    told = "heuristic: a good guess that may be wrong"
    return f"{told}, so it never stops a person" if each.person else told


def message_of(each: Rule[Any]) -> str:
    """What the rule says of its first example."""
    example = each.bad[0]
    # A pack may leave people's text alone, and most examples are such text.
    heard = replace(each, person=each.person or Severity.NOTE)
    found = findings_of(heard, example.draft, example.facts or usual_facts(example.draft))
    return visible(found[0].message) if found else each.message


def _line(example: Bad | Good, each: Rule[Any]) -> str:
    if isinstance(example, Bad):
        remark = f"at {_marked(visible(example.at))}" if example.at else ""
    else:
        remark = example.because
    said = usually_said(each)
    remarks = "; ".join(part for part in (remark, *beside(example, each)) if part and part != said)
    return f"- {_marked(words(example, each))}" + (f" ({remarks})" if remarks else "")


def _marked(text: str) -> str:
    return f"`{text}`" if text.strip() else "(nothing)"


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
