"""Versions that an organisation writes itself: from the fields of a form to a file, and read as strictly."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from goalcoach.prompts.document import BadPrompt, Prompt, State, Trust, read_prompt
from goalcoach.prompts.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What may be changed. All else of a version is that of the one it was copied from."""

    system: str
    user: str
    temperature: Decimal
    max_tokens: int
    changed: str
    """Why, in a sentence."""

    @staticmethod
    def of(prompt: Prompt) -> Words:
        """Those of a version. Why it was written is not copied."""
        return Words(
            system=prompt.system,
            user=prompt.user,
            temperature=prompt.settings.temperature,
            max_tokens=prompt.settings.max_tokens,
            changed="",
        )


_HEADING = re.compile(r"^## (?:system|user)\s*$", re.MULTILINE)


def own_file(base: Prompt, version: int, words: Words, day: str) -> str:
    """The file of a version with these words. `day` is an ISO date. It may be no prompt yet: read it.

    Raises BadPrompt where the words have a heading of the file's own in them.
    """
    system, user = _text(words.system), _text(words.user)
    if found := _HEADING.search(f"{system}\n{user}"):
        raise BadPrompt(f"{found[0].strip()!r} on a line of its own parts the file. Write it otherwise.")
    inputs = "\n".join(f"  {name}: {trust.value}" for name, trust in base.inputs.items())
    why = " ".join(words.changed.split()).removesuffix(".") or "No reason given yet"
    changed = f"{day}: {why}."
    front = [
        "---",
        f"id: {base.id}",
        f"version: {version}",
        f"state: {State.DRAFT.value}",
        f"purpose: {_quoted(base.purpose)}",
        f"returns: {base.returns}",
        f"inputs:\n{inputs}",
        f"rules: [{', '.join(base.rules)}]",
        f"settings: {{temperature: {words.temperature}, max_tokens: {words.max_tokens}}}",
        f"suites: [{', '.join(base.suites)}]",
        f"changed: {_quoted(changed)}",
        "---",
    ]
    return "\n".join([*front, f"\n## system\n\n{system}\n\n## user\n\n{user}\n"])


def own_prompt(content: str, id_: str, version: int, shipped: Library) -> Prompt:
    """The prompt that a file of the organisation's is.

    Raises BadPrompt, also where goalcoach could not fill it or read its answers: it asks for an input that
    goalcoach's newest version has not, trusts one that is not to be trusted, or returns another shape.
    """
    prompt = read_prompt(content.encode(errors="surrogatepass"), f"{id_}, version {version}")
    if prompt.name != f"{id_}@{version}":
        raise BadPrompt(f"{id_}, version {version}: its front-matter says {prompt.name}")
    newest = shipped.newest(id_)
    if unknown := sorted(prompt.inputs.keys() - newest.inputs.keys()):
        raise BadPrompt(f"{prompt.name}: goalcoach has no input {unknown[0]!r} for it any more")
    trusted = [name for name, trust in prompt.inputs.items() if trust is Trust.TRUSTED]
    if wrong := [name for name in trusted if newest.inputs[name] is not Trust.TRUSTED]:
        raise BadPrompt(f"{prompt.name}: the input {wrong[0]!r} is text of people, and must stay untrusted")
    if prompt.returns != newest.returns:
        raise BadPrompt(f"{prompt.name}: goalcoach reads answers of another form by now: {newest.returns}")
    return prompt


def _text(typed: str) -> str:
    """Without spaces at ends of lines, tabs, and empty lines around it, which nobody sees."""
    lines = [line.replace("\t", "    ").rstrip() for line in typed.splitlines()]
    return "\n".join(lines).strip("\n")


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
