"""A goal as Markdown, to be taken along. Its first line says who can read the goal."""

from __future__ import annotations

from datetime import date

from goalcoach.coach.goals import GoalView
from goalcoach.domain.goal import SHARED
from goalcoach.exchange.markdown_words import line, plain
from goalcoach.web.pages.phrases import KIND, STATUS, day
from goalcoach.web.pages.saying import facts, key_results


def as_markdown(view: GoalView, today: date) -> str:
    """The newest version of the goal. Words of people are escaped: they are text, never markup."""
    goal, draft = view.goal, view.goal.version.draft
    reads = (
        "Its owner and their manager can read it." if goal.status in SHARED else "Only its owner can read it."
    )
    lines = [
        f"*Goal of {plain(view.owner.name)}, version {goal.version.number}, as of {day(today)}. {reads}*",
        "",
        f"# {line(draft.text)}",
        "",
        f"- **Kind:** {KIND[draft.kind]}",
        f"- **Status:** {STATUS[goal.status]}",
    ]
    lines += [f"- **{name}:** {line(value)}" for name, value in facts(draft)]
    if goal.next_check_in:
        lines.append(f"- **Next check-in:** {day(goal.next_check_in)}")
    if draft.key_results:
        lines += ["", "## Key results", ""]
        lines += [
            f"{number}. {line(each.text)}" + (f" ({each.baseline} → {each.target})" if each.target else "")
            for number, each in enumerate(key_results(draft), start=1)
        ]
    return "\n".join(lines) + "\n"
