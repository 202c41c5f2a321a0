"""The coach's English: short, plain, kind. No praise, no numbers of its own, one question at a time."""

from __future__ import annotations

import re

from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.hearing.found import Aside, Unfit
from goalcoach.llm.builtin.phrases.book import Phrasebook


def _about(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})", re.IGNORECASE)


_SKIP = "Skip this"
_NO_NUMBER = "I have no number yet"
_UNKNOWN = "I do not know yet"

ENGLISH = Phrasebook(
    language="en",
    opening="We will make it a goal that you can check, in your own words. Only you can read this chat.",
    opening_by_kind={
        GoalKind.PERFORMANCE: "What is one result at work that you want to be true in a few months?",
        GoalKind.DEVELOPMENT: "What do you want to be able to do that you cannot do yet?",
        GoalKind.OBJECTIVE: "What do you want to be true for your customers or your team, in one sentence?",
    },
    openings=(
        "I want to be better with customers",
        "I want to learn to lead meetings",
        "Our onboarding takes too long",
    ),
    questions={
        Field.OUTCOME: (
            "What is one thing you want to be true in a few months?",
            "If one thing at work were different by then, what would it be?",
            "What would you like to change first?",
        ),
        Field.KIND: (
            "Is it more about a result that others will notice, or about a skill you want to build?",
            "What comes first for you here: the result, or the skill?",
        ),
        Field.WHY: (
            "Why does this matter to you?",
            "What gets better, for you or for others, when it works?",
        ),
        Field.METRIC: (
            "How would you see that it worked?",
            "What could somebody count or look up to see the difference?",
        ),
        Field.BASELINE: ("Where does it stand today?", "Do you know roughly where it is now?"),
        Field.TARGET: ("Which number do you want to reach?", "At which number would you say that it worked?"),
        Field.DUE: ("By when do you want to be there?", "Which date or quarter should it be true by?"),
        Field.REVIEW: (
            "When will you look at it for the first time?",
            "On which date will you check how it goes?",
        ),
        Field.HOURS: (
            "How many hours a month can you give it?",
            "How much time do you have for it in a normal month?",
        ),
        Field.APPLICATION: (
            "Where in your work will you use it first?",
            "In which situation do you want to try it out?",
        ),
        Field.MASTERY: (
            "What will others see you do when it has worked?",
            "How would a colleague notice the difference?",
        ),
        Field.MILESTONE: (
            "What should be true about halfway, and by when?",
            "Is there a step on the way that you want to put a date on?",
        ),
        Field.PARENT: ("Which larger goal does it serve?",),
    },
    questions_by_kind={
        GoalKind.DEVELOPMENT: {
            Field.OUTCOME: (
                "What do you want to be able to do?",
                "What exactly do you want to learn, in a few words?",
            ),
            Field.WHY: ("Why do you want to learn this?", "What would it change in your work?"),
            Field.REVIEW: (
                "When will you look at how far you have come?",
                "On which date in the next three months will you look back at it?",
            ),
            Field.DUE: ("By when do you want to be able to do it?", "Is there a date by which you need it?"),
        },
        GoalKind.OBJECTIVE: {
            Field.OUTCOME: (
                "What do you want to be true, in one sentence and without numbers?",
                "What should be different for your customers or your team?",
            ),
            Field.WHY: ("Why does this matter now?", "What gets better for others when it is true?"),
            Field.DUE: ("By when should it be true?", "Which quarter or date is it for?"),
        },
    },
    rule_questions={},
    earlier_look="That is far off, and until then daily work comes first: which earlier day, and with whom?",
    adopt=(
        "Does this say what you mean?",
        "Does it say what you mean now?",
        "Is this what you mean now?",
    ),
    first_result=(
        "What is one result that would show it?",
        "What would you see or count if it were true?",
    ),
    next_result=("What else would show it?", "Which other result would show it?"),
    last_result=(
        "Is there one more result, or is that all?",
        "Any other result, or shall we stop here?",
        "Is the list complete now?",
    ),
    of_what=("What is it that you count there?", "Which measure is that?"),
    again="Back to your goal: {question}",
    once_more="Once more: {question}",
    options={
        Field.KIND: ("A result others will notice", "A skill I want to build", "I am not sure"),
        Field.WHY: ("It helps our customers", "It saves us time", _SKIP),
        Field.BASELINE: (_NO_NUMBER, _SKIP),
        Field.TARGET: (_UNKNOWN, _SKIP),
        Field.DUE: ("End of next quarter", "Middle of next year", "No date yet"),
        Field.REVIEW: ("In a month", "End of next month", _SKIP),
        Field.HOURS: (_UNKNOWN, _SKIP),
        Field.APPLICATION: ("In my daily work", "In a current project", _SKIP),
        Field.MASTERY: ("I can do it without help", "A colleague gives me feedback", _SKIP),
        Field.MILESTONE: ("No milestone", _SKIP),
        Field.OUTCOME: ("Help me start",),
    },
    options_by_kind={
        GoalKind.DEVELOPMENT: {
            Field.WHY: ("I need it in my work", "I want to grow into a new role", _SKIP),
        },
    },
    adopt_options=("Yes, keep it", "Change the words", "Change the date"),
    result_options=(_UNKNOWN, _SKIP),
    enough_results=("That is all",),
    change_options=("The words", "The date", "The measure"),
    close_options=("Start another goal", "No, that is all"),
    topics=(
        (
            _about("customer|client|account|guest|patient|user"),
            ("Customer satisfaction score", "Number of complaints"),
        ),
        (_about("sale|sell|deal|revenue|turnover|pipeline"), ("Number of deals closed", "Revenue")),
        (
            _about("bug|error|quality|defect|mistake|incident"),
            ("Number of errors", "Share that is right the first time"),
        ),
        (
            _about("fast|slow|quick|time|respon|deliver|late|delay|process|onboarding"),
            ("Time from start to finish", "Share done on time"),
        ),
        (_about("hir|recruit|applicant|candidate"), ("Time to fill a role", "Share of offers accepted")),
        (_about("cost|budget|spend|cheap|saving"), ("Cost per month",)),
        (
            _about("team|meeting|people|colleague|collaborat|communicat|feedback"),
            ("Result of a short team survey",),
        ),
    ),
    skip=_SKIP,
    no_number=_NO_NUMBER,
    wish="You want to {outcome}.",
    outcome="Your words: “{outcome}”.",
    noted=("Noted: {facts}.", "So: {facts}.", "I have put down: {facts}."),
    heard=("I see.", "Understood.", "All right.", "Noted."),
    changed="Changed: {facts}.",
    fields={
        Field.METRIC: "measured by “{value}”",
        Field.DUE: "by {value}",
        Field.REVIEW: "first look on {value}",
        Field.HOURS: "{value}",
        Field.APPLICATION: "you will use it here, “{value}”",
        Field.MASTERY: "others will see this, “{value}”",
        Field.MILESTONE: "a step on the way, “{value}”",
        Field.PARENT: "it serves “{value}”",
        Field.WHY: "{value}",
        Field.SOURCE: "the number comes from “{value}”",
    },
    names={
        Field.WHY: "the reason",
        Field.METRIC: "a measure",
        Field.BASELINE: "where it stands today",
        Field.TARGET: "a number to reach",
        Field.DUE: "a date",
        Field.REVIEW: "a date to look at it again",
        Field.HOURS: "the time you can give it",
        Field.APPLICATION: "where you will use it",
        Field.MASTERY: "what others will see",
        Field.KEY_RESULT: "more results",
    },
    kinds={
        GoalKind.PERFORMANCE: "A result, then.",
        GoalKind.DEVELOPMENT: "A learning goal, then.",
        GoalKind.OBJECTIVE: "An objective with key results, then.",
    },
    left_open="Left open.",
    told="Then I missed it. So far I have “{text}” Say it in other words, or leave it out.",
    in_words="Tell me in your own words; a rough answer is enough.",
    unknown={
        Field.OUTCOME: (
            "That is fine. Think of the last weeks: something that took too long, that went "
            "wrong, or that you put off."
        ),
        Field.BASELINE: "Then finding out the number can be your first step.",
        Field.TARGET: "Then we leave the number open.",
        Field.METRIC: "Then we leave the measure open for now.",
        Field.DUE: "Then there is no date yet.",
        Field.WHY: "Then we leave the reason open.",
    },
    no_date="I did not get a date from “{words}”; a day, a month or a quarter would do.",
    no_number_in="I did not get a number from “{words}”.",
    no_date_here="I did not get a date from that; a day, a month or a quarter would do.",
    many_numbers="I was not sure which of your numbers is meant.",
    no_place="I did not know what to do with “{words}”.",
    unfit={
        Unfit.OVER: "“{words}” is over already.",
        Unfit.EITHER: "“{words}” are two numbers, and I need one of them.",
        Unfit.NEVER: "I cannot find “{words}” in the calendar.",
        Unfit.WIDE: "“{words}” may be any of three months. One of them would do, or a day.",
    },
    tongue=(
        "My own sentences are English. I keep your words as they are, but in another language I may miss "
        "some of what you say."
    ),
    one_at_a_time="I take one goal at a time, the first one first. The others stay in this chat: {others}.",
    also_named="You also named {others}.",
    doubtful="I am not sure what {number} stands for.",
    doubtful_question="Is {number} where it stands today, or the number you want to reach?",
    doubtful_options=("It is {number} today", "I want to reach {number}", "Neither, leave it"),
    asides={
        Aside.GREETING: "Hello.",
        Aside.HOSTILE: "I hear that this is annoying. You can skip any question, or stop whenever you like.",
        Aside.INJECTION: (
            "I cannot do that. I only help you put a goal into words, and every goal goes "
            "through the same checks."
        ),
        Aside.OFF_TOPIC: "That is outside what I do here. I only help you put a goal into words.",
        Aside.PRIVACY: (
            "Only you can read this chat. Your manager sees a goal after you submit it, and never the chat."
        ),
        Aside.WHO: "I am a program that asks questions and checks goals by open rules. I am not a person.",
        Aside.WHY: "I ask so that you can see later whether it worked. You may skip it.",
        Aside.KEY_RESULT: (
            "A key result is a number or a finished thing that shows that the objective came true."
        ),
        Aside.EXAMPLE: "A few words are enough, as you would tell a colleague. You may also skip it.",
        Aside.LENGTH: "Only a few more questions. You can say “just draft it” at any time.",
        Aside.PRIVATE: (
            "That sounds private. I only help with goals at work, because your manager may "
            "read a goal once you submit it."
        ),
        Aside.ASPIRATION: (
            "That is a direction for the years ahead, and it stays with you alone. A goal is "
            "the next step towards it."
        ),
        Aside.PAY: (
            "That is decided by others, so it cannot be the goal itself. What you show in your work can be."
        ),
        Aside.NOT_WORDS: "I left out what looks like code or a link; plain words are all I can use.",
        Aside.PROBLEM: "I see what bothers you.",
        Aside.ABOUT_ME: "Good to know.",
        Aside.SENT: "Even so, you say what it is about.",
        Aside.SECOND_MEASURE: (
            "That is a measure of its own, and a goal has one; I left yours as it is. "
            "To keep both, say “make it an objective”: each becomes a key result."
        ),
        Aside.TOLD: "Then I missed it. Say it in other words, or leave it out.",
        Aside.REWORD: (
            "I only have your own words, and put them together. Say it the way you would to a colleague, or "
            "say “drop the reason” or “drop the date”."
        ),
        Aside.MEASURABLE: (
            "Measurable means that somebody else could count it or look it up. A baker might take the loaves "
            "that are left over in the evening."
        ),
        Aside.WHICH_NUMBER: (
            "The number is yours. People often look at the last quarter, at their best week, or take half of "
            "the way."
        ),
        Aside.SUGGEST: (
            "What you want is yours to say, so I have nothing to propose. I put your words together when "
            "you say “just draft it”."
        ),
        Aside.YOURS: "That is yours to say: you know your work, and you can change it at any time.",
        Aside.ASKED_BACK: "What you ask I cannot answer: I know only what you tell me.",
        Aside.DISMISSAL: "Who stays and who goes is decided by others, so it cannot be a goal here.",
        Aside.DISTRESS: (
            "I am sorry that it is so hard. I am a program and cannot help you there, but people can: "
            "somebody you trust, your doctor, or at any hour the crisis line or the emergency number "
            "of your country."
        ),
        Aside.HARMED: (
            "I am sorry; nobody should have to bear that. I am a program and cannot help you there, but "
            "people can: HR, the works council, or somebody you trust, and in danger the emergency number "
            "of your country."
        ),
    },
    after_asides={
        Aside.ASPIRATION: (
            "What could you learn or do in the coming months that brings you closer?",
            "What would somebody in that role have to see you do?",
        ),
        Aside.PAY: (
            "What could you show in your work that speaks for it?",
            "What could others see of your work by then?",
        ),
        Aside.DISMISSAL: (
            "Is there something in the work itself that you want to be different?",
            "What in the work should be different?",
        ),
        Aside.REWORD: ("How would you say it?", "How would you put it in your own words?"),
        Aside.PROBLEM: ("What should be true instead?", "How would you like it to be?"),
        Aside.PRIVATE: ("Is there something at work that you want to change or learn?",),
    },
    after_options={
        Aside.ASPIRATION: ("Learn something I would need", "Show that I can do it", "Help me start"),
    },
    dropped="Left out.",
    undone="I took that back.",
    undone_words="I took that back: “{words}”.",
    nothing_to_undo="There is nothing to take back yet.",
    help=(
        "Answer in your own words, several things at once if you like. You can also say "
        "“skip”, “undo”, “start over” or “just draft it”."
    ),
    offer="Here is your goal, from what you said:\n\n“{text}”",
    reoffer="It now reads:\n\n“{text}”",
    offer_results="Key results:\n\n{results}",
    gaps="Not in it yet: {gaps}.",
    not_yet="I cannot offer it as a goal yet.",
    nothing_yet="I have nothing to draft from yet.",
    adopted="These are your words now.",
    what_to_change="What should change?",
    closing="That is all I need.",
    closing_question=("Do you want to start another goal?", "Shall we start another goal, or leave it here?"),
    leave="Until next time.",
    leave_open="The wording is not kept yet. It waits here until you come back.",
    leave_question=("Shall the goal stay as it is?", "Is it right as it stands?", "Can it stay like this?"),
    away_question=(
        "Is there somebody you trust whom you can talk to today?",
        "Is it all right to let the goal rest?",
        "Shall the goal wait?",
    ),
    away_options=("Yes, leave it", "Go on"),
    away="It waits here, and there is no hurry.",
    another_day=("Shall we take it up another day?", "Is another day better for it?"),
    keep_question=("Do you want to keep it now?", "Shall it be kept as it stands?"),
    keep_options=("Yes, keep it", "Later"),
    welcome="You are welcome.",
    farewell=_about(r"(?:good)?bye\b|see you\b|cheers\b|ciao\b"),
    result_echo="Result noted: {text}.",
    results_echo="Results noted: {text}.",
    about_result="About the result “{text}”:",
    left_out=(
        "I leave “{words}” out: a goal here is about work, not about pay, promotion, private life or who "
        "somebody is, and others read it."
    ),
    restarted="All right, from the beginning.",
    restart_question=("Start over?", "Do you want to start over?", "Shall we begin again?"),
    restart_notice="What you said so far stays in this chat.",
    restart_options=("Start over", "Go on"),
    keep_as_it_is="Keep it as it is",
    why_wording="So that nothing stands here that you did not mean.",
    taken_back="I took that back. It is a draft again.",
    help_start=(
        "Think of the last weeks: something that took too long, that went wrong, or that "
        "you put off. One rough sentence is enough."
    ),
    joiner=", ",
    joined="{first} and {last}",
    from_to="from {baseline} to {target}",
    to="to {target}",
    today="{baseline} today",
    you={
        "my": "your",
        "our": "your",
        "me": "you",
        "us": "you",
        "i": "you",
        "we": "you",
        "i'm": "you are",
        "we're": "you are",
        "mine": "yours",
        "ours": "yours",
        "myself": "yourself",
        "ourselves": "yourselves",
        "i've": "you have",
        "we've": "you have",
        "i'd": "you would",
        "we'd": "you would",
        "i'll": "you will",
        "we'll": "you will",
        "am": "are",
    },
)
