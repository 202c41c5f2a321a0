"""A prompt file is read strictly: what is not right is named, and nothing is guessed."""

from __future__ import annotations

from decimal import Decimal
from hashlib import sha256

import pytest

from goalcoach.prompts.document import BadPrompt, Sampling, State, Trust, read_prompt
from tests.each import every
from tests.prompts.writing import PROMPT, small, text

BAD = [
    ("id: coach/small", "id: small", "'id' is 'room/task'"),
    ("version: 1", "version: 01", "'version' is a whole number"),
    ("version: 1", "version: one", "'version' is a whole number"),
    ("state: released", "state: done", "'state' is one of draft, released"),
    ("purpose: Say something.", "purpose:", "'purpose' is empty"),
    ("purpose: Say something.", "aim: Say something.", "unknown key 'aim'"),
    ("suites: []\n", "", "the key 'suites' is missing"),
    ("suites: []", "suites: all", "'suites' is a list"),
    ("version: 1", "version: 1\nversion: 2", "small.md:4: the front-matter has 'version' twice"),
    ("state: released", "state: &a released", "small.md:4: the front-matter uses &"),
    ("voice: trusted", "voice: mostly", "'inputs.voice' is one of trusted, untrusted"),
    ("voice: trusted", "Voice: trusted", "'Voice' cannot be the name of an input"),
    ("voice: trusted", "rules: trusted", "'rules' cannot be the name of an input"),
    ("rules: [RP102]", "rules: [RP]", "'RP' in 'rules' is no code"),
    ("rules: [RP102]", "rules: [RP102, RP102]", "names a rule twice"),
    ("max_tokens: 300", "max_tokens: 3", "'max_tokens' is a number from 16"),
    ("max_tokens: 300", "max_tokens: 300.5", "'max_tokens' is a number"),
    ("max_tokens: 300", "max_tokens: NaN", "'max_tokens' is a number"),
    ("temperature: 0.2", "temperature: 3", "'temperature' is a number from 0 to 1"),
    ("temperature: 0.2", "temperature: sNaN", "'temperature' is a number from 0 to 1"),
    ("temperature: 0.2", "heat: 0.2", "'settings' are temperature and max_tokens"),
    ("2026-11-28: First version.", "First version.", "'changed' is a day"),
    ("## system", "## System", "should be front-matter"),
    ("## user\n\n", "## user\n", "should be front-matter"),
    ("Be {{voice}}.", "Be {{ voice }}.", "braces that are no blank"),
    ("Be {{voice}}.", "{% if voice %}Be {{voice}}.", "braces that are no blank"),
    (
        "Be {{voice}}.",
        "Be {{voice}}, {{kind}}.",
        "the blank 'kind' is no input of this prompt; it has earlier, fence, returns, rules, said, voice",
    ),
    ("Be {{voice}}. Really {{voice}}.", "Be kind.", "the blank 'voice' is nowhere"),
    ("{{rules}}\n\n", "", "the blank 'rules' is nowhere"),
    ("{{fence}}\n\n", "", "the blank 'fence' is nowhere"),
    ("{{returns}}", "Answer.", "the blank 'returns' is nowhere"),
    ("rules: [RP102]", "rules: []", "the blank 'rules' is no input"),
    ("They said:", "{{rules}}", "the blank 'rules' belongs under '## system'"),
    ("Be {{voice}}.", "Be {{voice}}.\n{{said}}", "'said' is untrusted"),
    ("They said:\n{{said}}", "They said: {{said}}", "'said' is untrusted"),
    ("They said:\n", "{{said}}\n", "'said' is untrusted"),
    ("Really {{voice}}.", "Really {{voice}}. ", "spaces at the end of a line"),
    ("Be {{voice}}.", "Be\t{{voice}}.", "has tabs"),
    ("\n", "\r\n", "carriage returns"),
]


def test_a_prompt_is_read() -> None:
    prompt = small()

    assert (prompt.id, prompt.version, prompt.state) == ("coach/small", 1, State.RELEASED)
    assert prompt.name == "coach/small@1"
    assert prompt.inputs == {
        "voice": Trust.TRUSTED,
        "said": Trust.UNTRUSTED,
        "earlier": Trust.UNTRUSTED,
    }
    assert prompt.rules == ("RP102",)
    assert prompt.settings == Sampling(temperature=Decimal("0.2"), max_tokens=300)
    assert prompt.system.startswith("Be {{voice}}.")
    assert prompt.user.endswith("They said:\n{{said}}")
    assert prompt.hash == sha256(PROMPT.encode()).hexdigest()


@every(("old", "new", "told"), BAD, ids=[f"{new!r}"[:40] for _, new, _ in BAD])
def test_what_is_wrong_is_named(old: str, new: str, told: str) -> None:
    with pytest.raises(BadPrompt) as raised:
        small((old, new))

    assert raised.value.message.startswith("small.md")
    assert told in raised.value.message


def test_a_file_that_is_no_text() -> None:
    with pytest.raises(BadPrompt, match="UTF-8"):
        read_prompt(b"\xff", "small.md")


def test_a_blank_is_hashed_with_the_file() -> None:
    assert small(("Really", "Truly")).hash != small().hash
    assert text() == PROMPT
