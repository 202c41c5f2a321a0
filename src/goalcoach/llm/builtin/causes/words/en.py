"""A talk about causes in English: plain, short, no praise, nobody to blame. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.words.book import CauseBook, Choice, Following
from goalcoach.rules.joined.gap import Cause

ENGLISH = CauseBook(
    language="en",
    questions={
        Probe.FIRST: "What got in the way?",
        Probe.ABLE: "If everything hung on it, could you do it today, with all you need at hand?",
        Probe.MEANT: "Because something would be missing, or would it not come off even with all of it?",
        Probe.KNOWING: (
            "Do you know how it goes and it does not come off yet, or is there something you would have to "
            "find out first?"
        ),
        Probe.BEFORE: "Have you done it before, and when did it last work?",
        Probe.NEEDED: "What would you need for it that you do not have today?",
        Probe.CLEAR: "Is it clear what good looks like here, and who decides it?",
        Probe.STEPS: "At which step does the work wait, come back or go round in circles?",
        Probe.WORTH: "What happens to you when you do it well, and what when you do not?",
        Probe.OUTSIDE: "What changed outside your work that nobody here could steer?",
        Probe.WEIGHS: "Which of the two weighs more: “{first}” or “{second}”?",
    },
    choices={
        Probe.FIRST: (
            Choice("Something was missing", ((Cause.RESOURCES, 1),)),
            Choice("It got stuck on the way", ((Cause.PROCESS, 1),)),
            Choice("It came from outside", ((Cause.EXTERNAL, 1),)),
        ),
        Probe.ABLE: (
            Choice("Yes, I could", ((Cause.SKILL, -5), (Cause.KNOWLEDGE, -5))),
            Choice("No, not yet", ((Cause.SKILL, 2), (Cause.KNOWLEDGE, 2))),
        ),
        Probe.MEANT: (
            Choice(
                "Something would be missing", ((Cause.RESOURCES, 2), (Cause.SKILL, -3), (Cause.KNOWLEDGE, -3))
            ),
            Choice(
                "Not even with all of it", ((Cause.SKILL, 2), (Cause.KNOWLEDGE, 2), (Cause.RESOURCES, -2))
            ),
        ),
        Probe.KNOWING: (
            Choice("I know how, it does not come off yet", ((Cause.SKILL, 4), (Cause.KNOWLEDGE, -3))),
            Choice("I would have to find out first", ((Cause.KNOWLEDGE, 4), (Cause.SKILL, -2))),
            Choice("Neither of them", ((Cause.SKILL, -3), (Cause.KNOWLEDGE, -3))),
        ),
        Probe.BEFORE: (
            Choice("Yes, it used to work", ((Cause.SKILL, -2), (Cause.KNOWLEDGE, -1))),
            Choice("Never so far", ((Cause.SKILL, 1), (Cause.KNOWLEDGE, 1))),
        ),
        Probe.NEEDED: (
            Choice("Time, people, money or tools", ((Cause.RESOURCES, 4),)),
            Choice("To know or practise something", ((Cause.KNOWLEDGE, 2), (Cause.SKILL, 2))),
            Choice("Nothing", ((Cause.RESOURCES, -3),)),
        ),
        Probe.CLEAR: (
            Choice("Yes, both are clear", ((Cause.CLARITY, -4),)),
            Choice("Not what good looks like", ((Cause.CLARITY, 4),)),
            Choice("Not who decides", ((Cause.CLARITY, 4),)),
        ),
        Probe.STEPS: (
            Choice("It waits for others", ((Cause.PROCESS, 4),)),
            Choice("It goes back and forth", ((Cause.PROCESS, 4),)),
            Choice("Nowhere", ((Cause.PROCESS, -3),)),
        ),
        Probe.WORTH: (
            Choice("Nothing, either way", ((Cause.MOTIVATION, 3),)),
            Choice("Doing it well only means more work", ((Cause.MOTIVATION, 4),)),
            Choice("It makes a difference to me", ((Cause.MOTIVATION, -3),)),
        ),
        Probe.OUTSIDE: (
            Choice("Customers or the market", ((Cause.EXTERNAL, 3),)),
            Choice("Laws, weather or suppliers", ((Cause.EXTERNAL, 3),)),
            Choice("Nothing", ((Cause.EXTERNAL, -3),)),
        ),
    },
    unknown="I do not know yet",
    names={
        Cause.SKILL: "that it does not come off yet",
        Cause.KNOWLEDGE: "what is still to find out",
        Cause.RESOURCES: "time, people, money or tools",
        Cause.PROCESS: "the way the work runs",
        Cause.CLARITY: "what is wanted, and by whom",
        Cause.MOTIVATION: "what it is good for",
        Cause.EXTERNAL: "what comes from outside",
    },
    following={
        Cause.SKILL: Following(
            "From what you say, you know how it goes, and it does not come off yet. Practice changes that.",
            "Which ability would change the result first?",
        ),
        Cause.KNOWLEDGE: Following(
            "From what you say, there is something to find out first. Learning it changes that.",
            "What exactly would you have to know?",
        ),
        Cause.RESOURCES: Following(
            "From what you say, something is missing that the work needs. The next step is to ask for it.",
            "What would you ask for, and who can decide it?",
        ),
        Cause.PROCESS: Following(
            "From what you say, the work is held up on its way. The next step is to change one step of it.",
            "Which step would you change first, and with whom?",
        ),
        Cause.CLARITY: Following(
            "From what you say, it is open what is wanted, or who decides. The next step is to agree on it.",
            "What would you like to settle with your manager, in one sentence?",
        ),
        Cause.MOTIVATION: Following(
            "From what you say, it could be done, and little speaks for doing it. That is a matter of the "
            "task, and one to talk about.",
            "What would have to be different about the task, and with whom can you talk about it?",
        ),
        Cause.EXTERNAL: Following(
            "From what you say, it comes from outside, and nobody here can steer it. What can change is "
            "the goal.",
            "Would you adjust the target, the date or the way, or leave the goal as it is?",
        ),
    },
    finding_out={
        Cause.SKILL: "Do it while somebody who does it well looks on, and ask them what they saw.",
        Cause.KNOWLEDGE: "Ask somebody who does it well what one has to know, and see what of that is new.",
        Cause.RESOURCES: "Note what you wait for or do without, and ask whoever assigns the work about it.",
        Cause.PROCESS: "Follow one piece of work to its end, and ask whoever has it before and after you.",
        Cause.CLARITY: "Ask your manager what a good result looks like, and who decides about it.",
        Cause.MOTIVATION: "Note what follows for you when it works and when not, and tell your manager.",
        Cause.EXTERNAL: "Ask others who do the same whether it went like that for them, too.",
    },
    unclear=Following(
        "It is not clear yet what keeps the result down, and it can stay open for now.",
        "On which day will you look at it again?",
    ),
    watch=(
        "Each time it goes wrong, write down in a few words what was missing, what came back, what was "
        "unclear, and what did not come off."
    ),
)
