"""What the built-in coach says in a preparation, in English."""

from __future__ import annotations

from goalcoach.llm.builtin.points.wording.shape import Saying, both

ENGLISH = Saying(
    quoted="“{words}”",
    named="{name}",
    reached=(
        "{Name} went from {first} to {last}; the target was {target}.",
        "{Name} came from {first} to {last}, with a target of {target}.",
    ),
    hit=("{Name} went from {first} to {last}, which was the target.",),
    reached_no_start=("{Name} came to {last}; the target was {target}.",),
    short=("{Name} went from {first} to {last}, {apart} away from the target of {target}.",),
    short_no_start=("{Name} came to {last}, {apart} away from the target of {target}.",),
    unmoved=("{Name} stayed at {last}, {apart} away from the target of {target}.",),
    running=("{Name} went from {first} to {last} so far; the target is {target}{by}.",),
    still=("{Name} stayed at {last} so far; the target is {target}{by}.",),
    running_no_start=("{Name} came to {last} so far; the target is {target}{by}.",),
    stays=("{Name} was to stay at {target}, and came to {last}.",),
    no_target=("{Name} came to {last}.",),
    by=" by {day}",
    was=("Until {day} the target was {was}.",),
    moved=("On {day} the target for {short} was changed from {was} to {now}.",),
    end_was=("On {day} its end was moved from {was} to {now}.",),
    end_moved=("On {day} the end of {short} was moved from {was} to {now}.",),
    reason=both("You gave as the reason: {quote}", "The reason I gave: {quote}"),
    noted=both("On {day} you wrote: {quote}", "On {day} I wrote: {quote}"),
    kept="Written down: {quote}",
    written=("On {day} this was written down: {quote}",),
    expected=both("What was different from what you expected?", "What was different from what I expected?"),
    what_else=both("What else was it?", "What else was it?"),
    asked_for_help=both("On {day} you asked for help: {quote}", "On {day} I asked for help: {quote}"),
    in_the_way=both(
        "On {day} you wrote what was in your way: {quote}", "On {day} I wrote what was in my way: {quote}"
    ),
    again=both("On {day} it was in your way again: {quote}", "On {day} it was in my way again: {quote}"),
    later=both("On {day} you wrote: {quote}", "On {day} I wrote: {quote}"),
    learned=both(
        "On {day} you wrote what you had learned: {quote}", "On {day} I wrote what I had learned: {quote}"
    ),
    about="About {doing}: {told}",
    twice=both("you used it on {first} and on {last}.", "I used it on {first} and on {last}."),
    used=both("on {day} you used it at work: {quote}", "on {day} I used it at work: {quote}"),
    wrote=both("on {day} you wrote: {quote}", "on {day} I wrote: {quote}"),
    seen=both("a colleague saw on {day}: {quote}", "a colleague saw on {day}: {quote}"),
    seen_by_leader=both("I saw on {day}: {quote}", "my manager saw on {day}: {quote}"),
    thanked=both("A colleague thanked you on {day}: {quote}", "A colleague thanked me on {day}: {quote}"),
    thanked_in=both(
        "In {month} a colleague thanked you: {quote}", "In {month} a colleague thanked me: {quote}"
    ),
    thanked_by_leader=both("I thanked you on {day}: {quote}", "My manager thanked me on {day}: {quote}"),
    said=both("On {day} somebody wrote about you: {quote}", "On {day} somebody wrote about me: {quote}"),
    said_in=both(
        "In {month} somebody wrote about you: {quote}", "In {month} somebody wrote about me: {quote}"
    ),
    said_by_leader=both("On {day} I wrote about you: {quote}", "On {day} my manager wrote about me: {quote}"),
    level=both(
        "On {day} this was written down of you: {quote}", "On {day} this was written down of me: {quote}"
    ),
    level_by_leader=both("On {day} I wrote down: {quote}", "On {day} my manager wrote down: {quote}"),
)
