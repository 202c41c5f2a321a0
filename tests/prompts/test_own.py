"""An organisation's own versions: each can be copied, and what goalcoach cannot use is refused."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from goalcoach.prompts.document import BadPrompt, Prompt, State
from goalcoach.prompts.library import library
from goalcoach.prompts.own import Words, own_file, own_prompt

DAY = "2026-11-29"
NEWEST = [library().newest(id_) for id_ in dict.fromkeys(each.id for each in library().prompts)]
REPLY = library().newest("coach/reply")


@pytest.mark.parametrize("prompt", NEWEST, ids=lambda each: each.id)
def test_a_copy_says_the_same_and_nothing_else(prompt: Prompt) -> None:
    words = replace(Words.of(prompt), changed='Our voice: "warm".')
    copied = own_prompt(own_file(prompt, 1001, words, DAY), prompt.id, 1001, library())
    expected = replace(
        prompt, version=1001, state=State.DRAFT, changed=f'{DAY}: Our voice: "warm".', hash=copied.hash
    )
    assert copied == expected


def test_what_nobody_sees_is_put_right() -> None:
    words = replace(
        Words.of(REPLY), system=f"\n{REPLY.system}  \n\n", user=f"{REPLY.user}\t\n", changed="x\ny"
    )
    found = own_prompt(own_file(REPLY, 1001, words, DAY), REPLY.id, 1001, library())
    assert (found.system, found.user, found.changed) == (REPLY.system, REPLY.user, f"{DAY}: x y.")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"system": "Say {{returns}} and {{fence}}."}, "nowhere in the text"),
        ({"system": REPLY.system + " {{secrets}}"}, "no input"),
        ({"user": "Nothing of what was said."}, "nowhere in the text"),
        ({"temperature": Decimal("1.5")}, "'temperature' is a number"),
        ({"max_tokens": 100_000}, "'max_tokens' is a number"),
        ({"system": f"{REPLY.system}\n\n## user\n\nsecond"}, "parts the file"),
        ({"system": f"{REPLY.system}\x0c\x0c## user\x0c\x0csecond"}, "parts the file"),
        ({"user": f"first\u2028\u2028## system\x85\x85{REPLY.user}"}, "parts the file"),
    ],
)
def test_what_is_no_prompt_is_told(change: dict[str, Any], told: str) -> None:
    words = replace(Words.of(REPLY), **change)
    with pytest.raises(BadPrompt, match=told):
        own_prompt(own_file(REPLY, 1001, words, DAY), REPLY.id, 1001, library())


def test_what_goalcoach_cannot_use_is_told() -> None:
    content = own_file(REPLY, 1001, Words.of(REPLY), DAY)
    shape = library().newest("growth/gap").returns
    for before, after, told in (
        ("said: untrusted", "said: trusted", "must stay untrusted|untrusted"),
        (f"returns: {REPLY.returns}", f"returns: {shape}", "another form"),
        ("version: 1001", "version: 1002", "says coach/reply@1002"),
    ):
        assert before in content
        with pytest.raises(BadPrompt, match=told):
            own_prompt(content.replace(before, after), REPLY.id, 1001, library())
