"""The shape of the cues of one language, and the notation they are written in. Knows no language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from goalcoach.rules.joined.gap import Cause

_BETWEEN = r"(?:\S+ ){0,4}?"
_PART = re.compile(r"\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|\S+")


def phrases(listed: str) -> re.Pattern[str]:
    """Finds any of the phrases, one a line, in the fair copy of a clause: words with one blank behind each.

    `go*` is any word that begins so, `(a|b)` one of both, `[really]` a word that may be missing, `…` up to
    four words.
    """
    lines = [line for each in listed.strip().splitlines() if (line := each.strip())]
    return re.compile(rf"(?<!\S)(?:{'|'.join(map(_phrase, lines))})")


def _phrase(line: str) -> str:
    return "".join(map(_expression, _PART.findall(line)))


def _expression(part: str) -> str:
    if part == "…":
        return _BETWEEN
    if part.startswith("["):
        return f"(?:(?:{_stems(part[1:-1])}) )?"
    return f"{_stems(part)} "


def _stems(part: str) -> str:
    """A part as an expression: each star is the rest of a word."""
    return part.replace("(", "(?:").replace("*", r"\S*")


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that speak for a cause, or against it."""

    cause: Cause
    strength: int
    """1 hints at it, 2 speaks of it, 3 says it; below 0 it speaks against it."""
    found: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tongue:
    """All cues of one language. They are looked for in a fair copy: lower case, short forms made alike."""

    language: str
    alike: tuple[tuple[re.Pattern[str], str], ...]
    """How a fair copy is made: what is replaced, and by what."""
    breaks: re.Pattern[str]
    """Words at which a clause of its own begins, such as "but"."""
    turns: re.Pattern[str]
    """Of those, the ones that turn against what was said before."""
    yes: re.Pattern[str]
    no: re.Pattern[str]
    nothing: re.Pattern[str]
    """Answers that name nothing: "not really", "none"."""
    able: re.Pattern[str]
    """Says that one could, without a yes."""
    unable: re.Pattern[str]
    no_trouble: re.Pattern[str]
    """A no that is a yes: "no problem"."""
    on_condition: re.Pattern[str]
    """Opens what has to be there first: "if", "with"."""
    this_one: re.Pattern[str]
    """Opens what it is about, behind a yes for something else: "with that one"."""
    sets_beside: re.Pattern[str]
    """Opens one of several things that are told apart: "with", "on"."""
    together: re.Pattern[str]
    """Opens several things at the same time: "both"."""
    plain_no: re.Pattern[str]
    """Begins with a no that is one: "no", "no it is not", and not "no damage"."""
    negated: re.Pattern[str]
    """Any word that denies."""
    asks: re.Pattern[str]
    """Opens something to know: "what", "how"."""
    others_do: re.Pattern[str]
    """Opens something that is to be done otherwise: "that they"."""
    counted: re.Pattern[str]
    """Opens so many of a thing: "two", "more"."""
    at_hand: re.Pattern[str]
    """Says that a thing is there: "lies in", "in every", "we have"."""
    no_time: re.Pattern[str]
    """Says that there is no time. What nobody needs is denied alike: "no time, no money"."""
    no_time_for: re.Pattern[str]
    """Says before or for what there is none: that time is missing."""
    unchanged: re.Pattern[str]
    """Says that something is as it was."""
    small: frozenset[str]
    """Words that link nothing, whoever says them twice."""
    never: re.Pattern[str]
    at_a_loss: re.Pattern[str]
    """"I do not know yet", as an answer to a question."""
    denies: re.Pattern[str]
    """Takes back what the same clause says: "it is not that"."""
    denies_before: re.Pattern[str]
    """Takes back what was said just before: "that is not it"."""
    solved: re.Pattern[str]
    """Says that what was said just before is over."""
    once: re.Pattern[str]
    """Opens what used to be so, or was only thought."""
    hearsay: re.Pattern[str]
    """Opens what others say."""
    voices: re.Pattern[str]
    """Somebody else says or wants something."""
    agreed: re.Pattern[str]
    """Says that the others are right."""
    reasons: re.Pattern[str]
    """Opens why something is so: "because"."""
    hindered: re.Pattern[str]
    """Says under what a thing does not go: "in two hours", "without the", "when I'm rushed"."""
    not_so: re.Pattern[str]
    """A no to how things are, and none to what they can: "not like this", "not on my own"."""
    even_then: re.Pattern[str]
    """Says that it would not come off with all of it there: "I'd still", "even then"."""
    cures: re.Pattern[str]
    """Tells somebody to learn: "take a course", "practise more"."""
    taught: re.Pattern[str]
    """What people learn by; the work itself of those who teach."""
    suggests: re.Pattern[str]
    """Proposes by a denial: "why not"."""
    perhaps: re.Pattern[str]
    weighty: re.Pattern[str]
    """"Above all", "the main thing"."""
    cues: tuple[Cue, ...]
    needed: tuple[Cue, ...]
    """Counted as well where the question was what is needed, or a condition was named."""
    worth: tuple[Cue, ...]
    """Counted as well where the question was what follows from doing it well or not."""
    knowing: tuple[Cue, ...]
    """Counted as well where the question was whether it is known."""
