"""Makes what the docs and the snapshots say of the prompts. Writes nothing."""

from __future__ import annotations

from goalcoach.prompts.document import Trust
from goalcoach.prompts.library import library
from goalcoach.prompts.render import render


def prompts_table() -> list[str]:
    """The prompts as lines of a Markdown table."""
    rows = ["| prompt | what it is for | returns | fenced |", "|---|---|---|---|"]
    for each in library().prompts:
        fenced = ", ".join(name for name, trust in each.inputs.items() if trust is Trust.UNTRUSTED)
        rows.append(f"| `{each.name}` | {each.purpose} | `{each.returns}` | {fenced} |")
    return rows


def rooms() -> list[str]:
    """The rooms that prompts are in."""
    return list(dict.fromkeys(each.id.partition("/")[0] for each in library().prompts))


def snapshot(room: str) -> str:
    """What a language model reads of each prompt of a room, filled with its sample."""
    parts = []
    for each in library().prompts:
        if each.id.startswith(f"{room}/"):
            read = render(each, library().sample(each))
            parts.append(f"######## {each.name} system\n\n{read.system}\n\n######## user\n\n{read.user}\n")
    return "\n".join(parts)
