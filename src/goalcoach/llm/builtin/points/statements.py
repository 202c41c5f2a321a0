"""What the built-in coach says, to somebody's face: numbers, and words as they were written. No opinions."""

from __future__ import annotations

from types import MappingProxyType

from goalcoach.domain.preparation import Side
from goalcoach.llm.builtin.points.voice import BySide, Ways

M, E = Side.MANAGER, Side.EMPLOYEE


def _both(manager: str, employee: str) -> BySide:
    return MappingProxyType({M: (manager,), E: (employee,)})


REACHED: Ways = (
    "{Name} went from {first} to {last}; the target was {target}.",
    "{Name} came from {first} to {last}, with a target of {target}.",
)
HIT: Ways = ("{Name} went from {first} to {last}, which was the target.",)
REACHED_NO_START: Ways = ("{Name} came to {last}; the target was {target}.",)
SHORT: Ways = ("{Name} went from {first} to {last}, {apart} away from the target of {target}.",)
SHORT_NO_START: Ways = ("{Name} came to {last}, {apart} away from the target of {target}.",)
UNMOVED: Ways = ("{Name} stayed at {last}, {apart} away from the target of {target}.",)
RUNNING: Ways = ("{Name} went from {first} to {last} so far; the target is {target}{by}.",)
STILL: Ways = ("{Name} stayed at {last} so far; the target is {target}{by}.",)
RUNNING_NO_START: Ways = ("{Name} came to {last} so far; the target is {target}{by}.",)
STAYS: Ways = ("{Name} was to stay at {target}, and came to {last}.",)
NO_TARGET: Ways = ("{Name} came to {last}.",)
BY = " by {day}"

WAS: Ways = ("Until {day} the target was {was}.",)
"""Beside a result, which tells the target that came of it."""
MOVED: Ways = ("On {day} the target for {short} was changed from {was} to {now}.",)
END_WAS: Ways = ("On {day} its end was moved from {was} to {now}.",)
END_MOVED: Ways = ("On {day} the end of {short} was moved from {was} to {now}.",)
REASON = _both("You gave as the reason: {quote}", "The reason I gave: {quote}")

NOTED = _both("On {day} you wrote: {quote}", "On {day} I wrote: {quote}")
EXPECTED = _both("What was different from what you expected?", "What was different from what I expected?")
"""Ends the claim about a shortfall: the step is asked for, not prescribed."""
ELSE = _both("What else was it?", "What else was it?")
"""The same where a reason leaves little room."""

HELP = _both("On {day} you asked for help: {quote}", "On {day} I asked for help: {quote}")
IN_THE_WAY = _both(
    "On {day} you wrote what was in your way: {quote}", "On {day} I wrote what was in my way: {quote}"
)
AGAIN = _both("On {day} it was in your way again: {quote}", "On {day} it was in my way again: {quote}")
LATER = _both("On {day} you wrote: {quote}", "On {day} I wrote: {quote}")

LEARNED = _both(
    "On {day} you wrote what you had learned: {quote}", "On {day} I wrote what I had learned: {quote}"
)
ABOUT = "About {doing}: {told}"
"""Learning is told with what it is about, so that what follows may say "it"."""
TWICE = _both("you used it on {first} and on {last}.", "I used it on {first} and on {last}.")
USED = _both("on {day} you used it at work: {quote}", "on {day} I used it at work: {quote}")
WROTE = _both("on {day} you wrote: {quote}", "on {day} I wrote: {quote}")
SEEN = _both("a colleague saw on {day}: {quote}", "a colleague saw on {day}: {quote}")
SEEN_BY_LEADER = _both("I saw on {day}: {quote}", "my manager saw on {day}: {quote}")

THANKED = _both("A colleague thanked you on {day}: {quote}", "A colleague thanked me on {day}: {quote}")
THANKED_IN = _both(
    "In {month} a colleague thanked you: {quote}", "In {month} a colleague thanked me: {quote}"
)
THANKED_BY_LEADER = _both("I thanked you on {day}: {quote}", "My manager thanked me on {day}: {quote}")
SAID = _both("On {day} somebody wrote about you: {quote}", "On {day} somebody wrote about me: {quote}")
SAID_IN = _both("In {month} somebody wrote about you: {quote}", "In {month} somebody wrote about me: {quote}")
SAID_BY_LEADER = _both("On {day} I wrote about you: {quote}", "On {day} my manager wrote about me: {quote}")
LEVEL = _both(
    "On {day} this was written down of you: {quote}", "On {day} this was written down of me: {quote}"
)
LEVEL_BY_LEADER = _both("On {day} I wrote down: {quote}", "On {day} my manager wrote down: {quote}")
