"""Short messages: commands, yes and no, thanks. Whole messages only, so that no fact is swallowed."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.cues.spoken import answers, sure
from goalcoach.llm.builtin.hearing.found import Stance
from goalcoach.llm.port import Command

_LONGEST = 90
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_CUT = re.compile(r"[,.;:!–\n]+\s*|\s+-\s+")

_COMMANDS = {phrase: command for command, phrases in answers.COMMANDS.items() for phrase in phrases}
_COMMANDS |= dict.fromkeys(answers.LET_GO, Command.START_OVER)
_STANCES = (
    (Stance.YES, frozenset(answers.YES)),
    (Stance.NO, frozenset(answers.NO)),
    (Stance.THANKS, frozenset(answers.THANKS)),
    (Stance.DONE, frozenset(answers.DONE)),
    (Stance.DONT_KNOW, frozenset(answers.DONT_KNOW)),
)


_THUMBS = {"👍": Stance.YES, "👌": Stance.YES, "✅": Stance.YES, "👎": Stance.NO}
"""A sign alone, as people answer on a phone; a shade of skin may follow it."""


def brief(text: str) -> str:
    """A short message in lower case without punctuation; empty for a long one."""
    if len(text) > _LONGEST:
        return ""
    words = (word.replace("’", "'").lower() for word in _WORD.findall(text))
    return " ".join(answers.SPELLING.get(word, word) for word in words)


def bare(phrase: str) -> str:
    """The phrase without politeness around it; as it is when nothing else remains."""
    for lead in answers.LEAD_IN:
        phrase = re.sub(rf"(?:^|(?<= )){re.escape(lead)}(?= |$)", "", phrase)
    words = [word for word in phrase.split() if word not in answers.POLITE]
    return " ".join(words)


def command(text: str) -> Command | None:
    """The command a whole message is, if it is one."""
    if set(text.strip()) == {"?"}:
        return Command.HELP
    phrase = brief(text)
    found = _COMMANDS.get(phrase) or _COMMANDS.get(bare(phrase)) if phrase else None
    return found or (_twice(text) if phrase else None)


def let_go(text: str) -> bool:
    """Whether a whole message is "forget it", which of a kept goal leaves a question open."""
    return not {brief(text), bare(brief(text))}.isdisjoint(answers.LET_GO)


def _twice(text: str) -> Command | None:
    """ "I'd rather not go into that. Next question": the same command in other words."""
    parts = [brief(part) for part in _CUT.split(text) if _WORD.search(part)]
    found = {_COMMANDS.get(part) or _COMMANDS.get(bare(part)) for part in parts}
    return found.pop() if len(parts) > 1 and len(found) == 1 else None


def leading_command(text: str) -> tuple[Command | None, str]:
    """A command at the start of a longer message, and the rest: "skip, but by end of June"."""
    cut = _CUT.search(text, 0, _LONGEST)
    if not cut or not text[cut.end() :].strip():
        return None, text
    found = command(text[: cut.start()])
    return (found, text[cut.end() :]) if found else (None, text)


def trailing_draft(text: str) -> tuple[bool, str]:
    """Whether a message ends by asking for a draft, and what it says before."""
    match = sure.DRAFT.search(text)
    return (True, text[: match.start()]) if match and _WORD.search(text[: match.start()]) else (False, text)


def stances(text: str) -> frozenset[Stance]:
    """What kinds of short answer a whole message may be; several when it depends on the question."""
    phrase = brief(text)
    if not phrase:
        thumb = _THUMBS.get(text.strip()[:1])
        return frozenset({thumb}) if thumb and not _WORD.search(text) else frozenset()
    forms = {phrase, bare(phrase)} - {""}
    found = {stance for stance, phrases in _STANCES if forms & phrases}
    return frozenset(found or _compound(text) or _led(phrase))


def _led(phrase: str) -> set[Stance]:
    """ "Yes that's all": what follows a yes or a no decides."""
    first, _, rest = phrase.partition(" ")
    if first not in answers.FIRST:
        return set()
    return {stance for stance, phrases in _STANCES if {rest, bare(rest)} & phrases}


def _compound(text: str) -> set[Stance]:
    """ "Yes, keep it" and "no, that's all": each part is short, and the last part but thanks decides."""
    parts = [part for part in _CUT.split(text) if _WORD.search(part)]
    told = [part for part in parts if brief(part) not in answers.WHAT_NOW]
    if len(told) == 1 and len(parts) > 1:
        return set(stances(told[0]))
    parts = told
    if not 1 < len(parts) <= 3:
        return set()
    each = [{stance for stance, phrases in _STANCES if {brief(p), bare(brief(p))} & phrases} for p in parts]
    if not all(each):
        return set()
    telling = [found for found in each if found != {Stance.THANKS}] or each
    return set.union(*telling) if len(telling) == 1 else telling[-1] | (telling[0] & {Stance.YES})
