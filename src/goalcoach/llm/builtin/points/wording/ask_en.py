"""What the built-in coach asks, in English."""

from __future__ import annotations

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.preparation import Side
from goalcoach.llm.builtin.points.wording.shape import Asking, BySide

M, E = Side.MANAGER, Side.EMPLOYEE


_LACKING: BySide = {
    M: (
        "What was lacking for {short}: a skill, knowledge, time, a tool, or something outside your control?",
        "What would have helped most to get {short} to the target: a skill, more time, a tool, or "
        "a decision of mine?",
    ),
    E: (
        "What was lacking for {short}: a skill, knowledge, time, a tool, or something outside my control?",
        "What would have helped most to get {short} to the target: a skill, more time, a tool or a decision?",
    ),
}

ENGLISH = Asking(
    opening={
        Occasion.REVIEW: {
            M: (
                "How do you look back on the months since {month}: what went well, and what was hard?",
                "How would you tell the months since {month} yourself: what worked, and what got in the way?",
            ),
            E: (
                "How do I look back on the months since {month}: what went well, and what was hard?",
                "How would I tell the months since {month} myself: what worked, and what got in the way?",
            ),
        },
        Occasion.CHECK_IN: {
            M: (
                "How is it going, and what is on your mind first?",
                "What has moved since we last talked, and what is stuck?",
            ),
            E: (
                "What has moved since we last talked, and what is stuck?",
                "What do I want to be sure we talk about?",
            ),
        },
        Occasion.CAREER: {
            M: (
                "What part of your work would you like to have more of in two or three years?",
                "Where would you like your work to go, and what draws you there?",
            ),
            E: (
                "What part of my work would I like to have more of in two or three years?",
                "Where would I like my work to go, and what draws me there?",
            ),
        },
    },
    opening_bare={
        M: (
            "How do you look back on the months since {month}, also on the {weeks}, of which nothing is "
            "written "
            "down: what went well, and what was hard?",
        ),
        E: (
            "How do I look back on the months since {month}, also on the {weeks}, of which nothing is "
            "written "
            "down: what went well, and what was hard?",
        ),
    },
    thirds=("first weeks", "weeks in the middle", "last weeks"),
    and_the=" and the ",
    reached={
        M: (
            "What helped most to get there, and how did you go about it?",
            "How did you do that, and what would you do the same way again?",
            "How did you get there with {short}, and what did it cost?",
        ),
        E: (
            "What helped most to get there, and how did I go about it?",
            "How did I do that, and what would I do the same way again?",
            "How did I get there with {short}, and what did it cost?",
        ),
    },
    short={
        M: (
            "How did you notice, and what would you try first next time?",
            "How did you go about it, and what would you try first next time?",
            "How did you go about {short}, and when did you see that it would not get there?",
        ),
        E: (
            "How did I notice, and what would I try first next time?",
            "How did I go about it, and what would I try first next time?",
            "How did I go about {short}, and when did I see that it would not get there?",
        ),
    },
    running={
        M: (
            "What helps at the moment, and what could still get in the way?",
            "How do you want to go on from here, and what could get in the way?",
            "What helps with {short} at the moment, and what is in the way?",
        ),
        E: (
            "What helps at the moment, and what could still get in the way?",
            "How do I want to go on from here, and what could get in the way?",
            "What helps with {short} at the moment, and what is in the way?",
        ),
    },
    clear={
        M: (
            "What is left of that today, and what could I do about it?",
            "How does it stand today, and what could I clear out of the way?",
        ),
        E: (
            "What is left of that today, and who could help to clear it?",
            "How does it stand today, and what could my manager clear out of the way?",
        ),
    },
    answered={
        M: (
            "What came of that, and what do you still need from me?",
            "What became of it, and what should I have done earlier?",
        ),
        E: ("What came of that, and what do I still need for it?",),
    },
    why_moved={
        M: ("What made the change right at that time, and how do you see it now?",),
        E: ("What made the change right at that time, and how do I see it now?",),
    },
    gap=_LACKING,
    gap_help={
        M: (
            "What came of that, and what else was lacking: a skill, knowledge, time, a tool, or something "
            "outside your control?",
            _LACKING[M][1],
        ),
        E: (
            "What came of that, and what else was lacking: a skill, knowledge, time, a tool, or something "
            "outside my control?",
            _LACKING[E][1],
        ),
    },
    gap_trouble={
        M: (
            "What could I have cleared earlier, and what else was lacking: a skill, knowledge, time or a "
            "tool?",
            _LACKING[M][1],
        ),
        E: (
            "What could have been cleared earlier, and what was lacking: a skill, knowledge, time or a tool?",
            _LACKING[E][1],
        ),
    },
    learned_for={M: ("what you learned for {short}",), E: ("what I learned for {short}",)},
    joining={
        M: (
            "How did {learned} show in {served}, and where did it not?",
            "What did {learned} change in {served}, and what did it leave as it was?",
        ),
        E: (
            "How did {learned} show in {served}, and where did it not?",
            "What did {learned} change in {served}, and what did it leave as it was?",
        ),
    },
    joining_loose={
        M: (
            "How did what you learned in these months help with your results, and which result asks for "
            "more?",
            "Which of your results would profit most from something you learn next, and how?",
        ),
        E: (
            "How did what I learned in these months help with my results, and which result asks for more?",
            "Which of my results would profit most from something I learn next, and how?",
        ),
    },
    elsewhere={
        M: (
            "Where else could that help, and what else did you learn that your results profit from?",
            "Where else could that help, and who else should know of it?",
        ),
        E: (
            "Where else could that help, and what else did I learn that my results profit from?",
            "Where else could that help, and who else should know of it?",
        ),
    },
    situations={
        M: (
            "In which two situations did {learned} help you, and who saw it?",
            "What are two situations in which {learned} helped you, and what was different then?",
        ),
        E: (
            "In which two situations did {learned} help me, and who saw it?",
            "What are two situations in which {learned} helped me, and what was different then?",
        ),
    },
    situations_told={
        M: (
            "What was different for you in those two situations, and where will you need it next?",
            "Which of those two situations was harder, and what would you show a colleague of it?",
            "What was different in the two situations in which {learned} helped you, and where do you need "
            "that?",
        ),
        E: (
            "What was different for me in those two situations, and where will I need it next?",
            "Which of those two situations was harder, and what would I show a colleague of it?",
            "What was different in the two situations in which {learned} helped me, and where do I need "
            "that?",
        ),
    },
    practice={
        M: (
            "How far have you come with {doing}, and what would make the next step easier?",
            "Where could you go on with {doing} in the coming weeks, and who could watch?",
        ),
        E: (
            "How far have I come with {doing}, and what would make the next step easier?",
            "Where could I go on with {doing} in the coming weeks, and who could watch?",
        ),
    },
    practice_told={
        M: (
            "What is the next step with it, and who could watch?",
            "Where could you go on with {doing} in the coming weeks, and who could watch?",
        ),
        E: (
            "What is the next step with it, and who could watch?",
            "Where could I go on with {doing} in the coming weeks, and who could watch?",
        ),
    },
    lesson={
        M: ("What would you do in another way with {short}, and what of it is still worth learning?",),
        E: ("What would I do in another way with {short}, and what of it is still worth learning?",),
    },
    more_of={
        M: (
            "How did that come about, and what of it would you like to do more often?",
            "What did you do there that you would like to do more often?",
        ),
        E: ("What did I do there that I would like to do more often?",),
    },
    heard={
        M: (
            "How do you see that yourself, and what of it would you like to keep or to change?",
            "What do you make of it, and what was the situation like for you?",
        ),
        E: (
            "How do I see that myself, and what of it would I like to keep or to change?",
            "What do I make of it, and what was the situation like for me?",
        ),
    },
    level_now={
        M: (
            "How do you see that level yourself, and what would show the next one?",
            "Where do you see yourself in that today, and what would you like to take on next?",
        ),
        E: (
            "How do I see that level myself, and what would show the next one?",
            "Where do I see myself in that today, and what would I like to take on next?",
        ),
    },
    wish={
        M: (
            "What would bring you closer to what you shared, “{words}”, and what is a first step?",
            "How do you see “{words}” today, and what in your present work leads there?",
        ),
        E: (
            "What would bring me closer to what I shared, “{words}”, and what is a first step?",
            "How do I see “{words}” today, and what in my present work leads there?",
        ),
    },
    nearer={
        M: ("Which of your present tasks lead in that direction, and which ones could you do less of?",),
        E: ("Which of my present tasks lead in that direction, and which ones could I do less of?",),
    },
    upward={
        M: (
            "What should I do differently so that your work gets easier?",
            "What could I stop doing, or start doing, that would help you most?",
        ),
        E: (
            "What could my manager do differently so that my work gets easier, and how do I say it?",
            "What do I need my manager to decide, to change or to keep away from me?",
        ),
    },
    next_step={
        M: (
            "What would you like to learn next, and what time or support do you need from me for it?",
            "What is your next step in the coming months, and which time, budget or help do you need from "
            "me?",
        ),
        E: (
            "What would I like to learn next, and what time or support do I need for it?",
            "What is my next step in the coming months, and which time, budget or help does it take?",
        ),
    },
    next_wish={
        M: (
            "You shared where you want to go: “{words}”. What is the next step towards it, and what time or "
            "help do you need from me?",
        ),
        E: (
            "I shared where I want to go: “{words}”. What is the next step towards it, and what time or "
            "help do "
            "I need?",
        ),
    },
    nothing_of_results=(
        "No result, check-in or feedback about results is written down for this period. Ask, and write it "
        "down together."
    ),
    results_left_out="A career conversation leaves results out; they have their own day.",
    no_connection=(
        "There are not both a result and something learned in this period, so there is nothing to join."
    ),
    nothing_learned="Nothing about learning is written down for this period.",
)
