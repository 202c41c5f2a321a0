"""A small prompt for tests, and what varies it."""

from __future__ import annotations

from goalcoach.prompts.document import Prompt, read_prompt

PROMPT = """---
id: coach/small
version: 1
state: released
purpose: Say something.
returns: repaired
inputs:
  voice: trusted
  said: untrusted
  earlier: untrusted
rules: [RP102]
settings: {temperature: 0.2, max_tokens: 300}
suites: []
changed: "2026-11-28: First version."
---

## system

Be {{voice}}. Really {{voice}}.

{{rules}}

{{fence}}

{{returns}}

## user

{{earlier}}

They said:
{{said}}
"""
VALUES = {"voice": "kind", "said": "hello", "earlier": "nothing"}


def small(*changes: tuple[str, str]) -> Prompt:
    """The prompt with some of its text replaced."""
    return read_prompt(text(*changes).encode(), "small.md")


def text(*changes: tuple[str, str]) -> str:
    """Its file."""
    found = PROMPT
    for old, new in changes:
        assert old in found, old
        found = found.replace(old, new)
    return found
