"""Numbers in signs that are no digits, "½" or "⑦": as said as others are, or refused like them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from goalcoach.domain.draft import OptionDraft, ReplyDraft
from goalcoach.domain.goal import Milestone
from goalcoach.rules.engine import judge
from goalcoach.rules.samples import a_goal, heard
from tests.each import every

TALK = ("Calls take too long, 9 minutes, should be 6 by 30 June 2027", "because people give up")


@dataclass(frozen=True, kw_only=True)
class Sign:
    """A number as a language model writes it, and what was said of it besides."""

    number: str
    said: str = ""


UNSAID = (
    Sign(number="½"),
    Sign(number="⅔"),
    Sign(number="6½"),
    Sign(number="6 ½"),
    Sign(number="6⅞"),
    Sign(number="⑦"),
    Sign(number="❼"),
    Sign(number="⑨⑨"),
    Sign(number="6⑨"),
    Sign(number="⁷"),
    Sign(number="₇"),
    Sign(number="6²"),
    Sign(number="Ⅶ"),
    Sign(number="七"),
    Sign(number="㊆"),
    Sign(number="½", said="a third of it is waiting"),
)
SAID = (
    Sign(number="½", said="in half an hour"),
    Sign(number="½", said="½ of it is waiting"),
    Sign(number="⅓", said="a third of it is waiting"),
    Sign(number="6½", said="at best 6½"),
    Sign(number="6½", said="at best 6.5"),
    Sign(number="10⁶", said="of 10⁶ calls"),
    Sign(number="⑥"),
    Sign(number="6 m²"),
    Sign(number="6 t CO₂"),
    Sign(number="6 kg/m³"),
)


def codes(sign: Sign) -> list[set[str]]:
    """What the rules find in a goal, in a milestone of one, in an option and in a reply with it."""
    facts = heard(*TALK, sign.said)
    text = f"Bring calls from 9 minutes to {sign.number} by 30 June 2027, because people give up"
    goal = a_goal(text)
    plain = a_goal("Bring calls from 9 minutes to 6 by 30 June 2027, because people give up")
    step = replace(plain, milestones=(Milestone(text=f"Calls at {sign.number}"),))
    drafts = (goal, step, OptionDraft(text=text), ReplyDraft(text=f"So {sign.number} is meant. Why?"))
    return [{each.code for each in judge(draft, facts).findings} for draft in drafts]


@every("sign", UNSAID, ids=lambda sign: f"{sign.number} {sign.said}")
def test_a_number_that_nobody_said_is_refused_in_whatever_signs(sign: Sign) -> None:
    goal, step, option, reply = codes(sign)

    assert "SG201" in goal
    assert "SG201" in step
    assert "RP402" in option
    assert "RP301" in reply


@every("sign", SAID, ids=lambda sign: f"{sign.number} {sign.said}")
def test_a_number_that_was_said_may_be_written_in_signs(sign: Sign) -> None:
    assert not set().union(*codes(sign)) & {"SG201", "RP402", "RP301"}


def test_a_letter_that_is_a_number_too_is_a_letter_among_others() -> None:
    told = judge(OptionDraft(text="第七组 first"), heard("第七组 waits"))
    other = judge(OptionDraft(text="一起 do it"), heard("we do it"))

    assert "RP402" not in {each.code for found in (told, other) for each in found.findings}
