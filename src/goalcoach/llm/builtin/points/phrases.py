"""How talking points are put, in English: several ways for each, so that ten goals do not sound like one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from zlib import crc32

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.preparation import Side

M, E = Side.MANAGER, Side.EMPLOYEE
Ways = tuple[str, ...]
BySide = Mapping[Side, Ways]

OPENING: Mapping[tuple[Side, Occasion], tuple[str, ...]] = MappingProxyType(
    {
        (M, Occasion.REVIEW): (
            "How do you see this period yourself: what went well, and what was hard?",
            "What are you glad about when you look back, and what would you rather have had go another way?",
            "How would you tell these months yourself: what worked, and what got in the way?",
        ),
        (E, Occasion.REVIEW): (
            "What am I glad about when I look back, and what was hard?",
            "How would I tell these months myself: what worked, and what got in the way?",
        ),
        (M, Occasion.CHECK_IN): (
            "How is it going, and what is on your mind first?",
            "What has moved since we last talked, and what is stuck?",
        ),
        (E, Occasion.CHECK_IN): (
            "What has moved since we last talked, and what is stuck?",
            "What do I want to be sure we talk about?",
        ),
        (M, Occasion.CAREER): (
            "What part of your work would you like to have more of in two or three years?",
            "Where would you like your work to go, and what draws you there?",
        ),
        (E, Occasion.CAREER): (
            "What part of my work would I like to have more of in two or three years?",
            "Where would I like my work to go, and what draws me there?",
        ),
    }
)
REACHED: Ways = (
    "{Name} went from {first} to {last}; the target was {target}.",
    "The target for {name} was {target}. It went from {first} to {last}.",
    "From {first} to {last}: {name} is where it was meant to be, at {target} or better.",
)
REACHED_NO_START: Ways = ("{Name} came to {last}; the target was {target}.",)
SHORT: Ways = (
    "{Name} went from {first} to {last}; {apart} are missing to the target of {target}.",
    "{Name} went from {first} to {last}, {apart} away from {target}.",
)
SHORT_NO_START: Ways = ("{Name} came to {last}, {apart} away from {target}.",)
RUNNING: Ways = (
    "{Name} stands at {last}, on the way from {first} to {target}.",
    "On the way from {first} to {target}, {name} is at {last} now.",
)
RUNNING_NO_START: Ways = ("{Name} stands at {last}; the target is {target}.",)
STAYS: Ways = (
    "{Name} was to stay at {target}; it stands at {last}.",
    "The aim for {name} was to stay at {target}. It stands at {last}.",
)
NO_TARGET: Ways = ("{Name} stands at {last}.",)
MOVED: Ways = (
    "{What} for {short} was changed on {day}, from {was} to {now}.{reason}",
    "On {day} {what} for {short} was changed from {was} to {now}.{reason}",
)
MOVED_REASON = " Written down as the reason: “{reason}”"
OBSTACLE: Ways = (
    "Written on {day}, about what was in the way: “{words}”",
    "On {day} this was in the way: “{words}”",
)
FIRST_NEXT_TIME: Ways = (
    "What could be tried first next time?",
    "What would be worth trying first next time?",
)
NOTED: Ways = ("Noted on {day}: “{words}”", "Written on {day}: “{words}”")
HELP: Ways = ("Help was asked for on {day}: “{words}”", "On {day} the request was: “{words}”")
LEARNED: Ways = (
    "Learned on the way, written on {day}: “{words}”",
    "On {day} this was noted as learned: “{words}”",
)
USED: Ways = ("Used at work on {day}: “{words}”", "On {day} it was put to use: “{words}”")
SEEN: Ways = ("Somebody else saw on {day}: “{words}”", "Seen on {day} by somebody else: “{words}”")
SAID_OF: Ways = ("Feedback of {day}: “{words}”", "On {day} somebody wrote: “{words}”")
SAID_IN: Ways = ("Feedback of {month}: “{words}”", "In {month} somebody wrote: “{words}”")
LEVEL: Ways = ("Written down on {day}: “{words}”",)

HOW_REACHED: BySide = {
    M: (
        "What was behind the result for {short}, and how did you go about it?",
        "What helped most with {short}, and what would you do the same way again?",
        "How did you get there with {short}, and what did it cost?",
    ),
    E: (
        "What was behind the result for {short}, and how did I go about it?",
        "What helped most with {short}, and what would I do the same way again?",
    ),
}
HOW_SHORT: BySide = {
    M: (
        "How did you go about {short}, and when did you see that it would not get there?",
        "What was different from what you expected with {short}, and how did you notice?",
    ),
    E: (
        "How did I go about {short}, and when did I see that it would not get there?",
        "What was different from what I expected with {short}, and how did I notice?",
    ),
}
HOW_RUNNING: BySide = {
    M: (
        "What helps with {short} at the moment, and what is in the way?",
        "What is the way from here with {short}, and what could block it?",
    ),
    E: ("What helps with {short} at the moment, and what is in the way?",),
}
CLEAR: BySide = {
    M: (
        "What is left of that today, and what could I do about it?",
        "How does it stand today, and what would clear it?",
    ),
    E: (
        "What is left of that today, and what could help to clear it?",
        "How does it stand today, and who could clear it?",
    ),
}
ANSWERED: BySide = {
    M: (
        "What became of it, and what should I have done earlier?",
        "What came of that request, and what do you still need from me?",
    ),
    E: ("What came of that request, and what do I still need for it?",),
}
WHY_MOVED: BySide = {
    M: ("What made the change right at that time, and how do you see it now?",),
    E: ("What made the change right at that time, and how do I see it now?",),
}
GAP: BySide = {
    M: (
        "What was lacking for {short}: a skill, knowledge, time, a tool, or something outside your control?",
        "What would have helped most to get {short} to the target: something to learn, more time, a tool, "
        "or a decision of mine?",
    ),
    E: (
        "What was lacking for {short}: a skill, knowledge, time, a tool, or something outside my control?",
        "What would have helped most to get {short} to the target: something to learn, more time, a tool, "
        "or a decision?",
    ),
}
JOINING: BySide = {
    M: (
        "How did what you learned for {learned} help with {short}, and where did it not?",
        "What changed in {short} once you used what you learned for {learned}?",
    ),
    E: (
        "How did what I learned for {learned} help with {short}, and where did it not?",
        "What changed in {short} once I used what I learned for {learned}?",
    ),
}
JOINING_LOOSE: BySide = {
    M: (
        "How did what you learned in these months help with your results, and which result asks for more?",
        "Which of your results would profit most from something you learn next, and how?",
    ),
    E: (
        "How did what I learned in these months help with my results, and which result asks for more?",
        "Which of my results would profit most from something I learn next, and how?",
    ),
}
ELSEWHERE: BySide = {
    M: ("Where else could that help, and who else should know of it?",),
    E: ("Where else could that help, and who else should know of it?",),
}
SITUATIONS: BySide = {
    M: (
        "In which two situations did you use what you learned for {short}, and who saw it?",
        "What are two situations in which you used {short}, and what was different then?",
    ),
    E: (
        "In which two situations did I use what I learned for {short}, and who saw it?",
        "What are two situations in which I used {short}, and what was different then?",
    ),
}
PRACTICE: BySide = {
    M: (
        "What have you tried for {short} so far, and what would make the next step easier?",
        "Where could you practise {short} in the coming weeks, and who could watch?",
    ),
    E: (
        "What have I tried for {short} so far, and what would make the next step easier?",
        "Where could I practise {short} in the coming weeks, and who could watch?",
    ),
}
LESSON: BySide = {
    M: ("What would you do in another way with {short}, and what of it is still worth learning?",),
    E: ("What would I do in another way with {short}, and what of it is still worth learning?",),
}
MORE_OF: BySide = {
    M: ("What did you do there that you would like to do more often?",),
    E: ("What did I do there that I would like to do more often?",),
}
HEARD: BySide = {
    M: (
        "How do you see that yourself, and what of it would you like to keep or to change?",
        "What do you make of it, and what was the situation like for you?",
    ),
    E: (
        "How do I see that myself, and what of it would I like to keep or to change?",
        "What do I make of it, and what was the situation like for me?",
    ),
}
LEVEL_NOW: BySide = {
    M: ("How do you see that level yourself, and what would show the next one?",),
    E: ("How do I see that level myself, and what would show the next one?",),
}
WISH: BySide = {
    M: (
        "What would bring you closer to what you shared, “{words}”, and what is a first step?",
        "How do you see “{words}” today, and what in your present work leads there?",
    ),
    E: (
        "What would bring me closer to what I shared, “{words}”, and what is a first step?",
        "How do I see “{words}” today, and what in my present work leads there?",
    ),
}
NEARER: BySide = {
    M: ("Which of your present tasks lead in that direction, and which ones could you do less of?",),
    E: ("Which of my present tasks lead in that direction, and which ones could I do less of?",),
}
UPWARD: BySide = {
    M: (
        "What should I do differently so that your work gets easier?",
        "What could I stop doing, or start doing, that would help you most?",
    ),
    E: (
        "What could my manager do differently so that my work gets easier, and how do I say it?",
        "What do I need my manager to decide, to change or to keep away from me?",
    ),
}
NEXT: BySide = {
    M: (
        "What would you like to learn next, and what time or support do you need from me for it?",
        "What is the next step for you in the coming months, and which time, budget or help does it take?",
    ),
    E: (
        "What would I like to learn next, and what time or support do I need for it?",
        "What is my next step in the coming months, and which time, budget or help does it take?",
    ),
}
NOTHING_OF_RESULTS = (
    "No result, check-in or feedback about results is written down for this period. Ask, and write it down "
    "together."
)
RESULTS_LEFT_OUT = "A career conversation leaves results out; they have their own day."
NO_CONNECTION = (
    "There are not both a result and something learned in this period, so there is nothing to join."
)


def one_of(ways: tuple[str, ...], seed: str, turn: int = 0) -> str:
    """One of several ways to put it; of the same evidence always the same, whoever it is about.

    Of the same seed the next turn takes the next way, so that neighbours do not sound alike.
    """
    return ways[(crc32(seed.encode()) + turn) % len(ways)]
