"""What the engine itself finds, told apart from rules. Knows no rule, and not how one is explained."""

from __future__ import annotations

from goalcoach.rules.engine import CRASHED, ENDLESS, NO_RULES, UNDECIDED

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
    ENDLESS: (
        "endless-draft",
        "There is more of it than anybody reads, so it was not read, and is refused.",
    ),
}
"""Name and reason of what the engine itself finds, by code."""
