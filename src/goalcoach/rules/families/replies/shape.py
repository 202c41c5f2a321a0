"""RP1: how a reply is built. Knows nothing of what it says."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain import late
from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Certainty, Severity
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.said import flat
from goalcoach.rules.samples import a_reply, heard
from goalcoach.rules.sources import CHI, COGA, OWASP_OUTPUT, UNICODE_SECURITY
from goalcoach.rules.surface import LINK, MARKUP, NO_WORDS, has_words, question_marks

_TURNS = Source(
    "Sacks, Schegloff & Jefferson, A simplest systematics for the organization of turn-taking (1974)",
    "who speaks next",
)
_DEBRIS = late.pattern(r"\{(?![{%])|(?<![}%])\}|\*{3,}")
"""What is left of an object or of Markdown that went wrong."""
_PLAIN = "You said it is about returns. **What would be different if it worked?**"


def _ends_with_question(text: str) -> bool:
    return text.rstrip().rstrip("*_\"'”’)»").rstrip().endswith(("?", "？"))


@rule(
    code="RP101",
    name="reply-without-question",
    scope=ReplyDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="it does not end with a question",
    why="Without a question the person does not know that it is their turn.",
    sources=(CHI, _TURNS),
    ask="What do you want to know next?",
    fix="End with the one question that matters most.",
    bad=lambda: (
        Bad(draft=a_reply("I noted that down.")),
        Bad(draft=a_reply("What would be different? Think about it for a day.")),
    ),
    good=lambda: (
        Good(draft=a_reply(_PLAIN)),
        Good(
            draft=a_reply("I noted that down.", whole=False), because="one sentence of a reply that goes on"
        ),
    ),
)
def reply_without_question(draft: ReplyDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.whole and not reading.blank and not _ends_with_question(draft.text):
        yield Hit()


@rule(
    code="RP102",
    name="several-questions",
    scope=ReplyDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="it asks {count} questions at once",
    why="People answer one and lose the others.",
    sources=(Source("GOV.UK design system", "one question per page"),),
    ask="Which of the questions matters most?",
    fix="Ask one; keep the others for later.",
    bad=lambda: (
        Bad(draft=a_reply("Who is it for? And by when?"), at="?"),
        Bad(draft=a_reply("What changes? How much? **And why?**"), at="?"),
    ),
    good=lambda: (
        Good(
            draft=a_reply("You asked “how should I know?”. **What do you count today?**"),
            because="one of them is a quote",
        ),
        Good(draft=a_reply("**Really, what would change??**"), because="two marks, one question"),
    ),
)
def several_questions(draft: ReplyDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    marks = question_marks(draft.text)
    if len(marks) > 1:
        yield Hit(at=marks[1], data={"count": len(marks)})


@rule(
    code="RP103",
    name="empty-reply",
    scope=ReplyDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="there are no words in it",
    why="The person waits for an answer that has come already.",
    sources=(_TURNS,),
    ask="What do you want to say?",
    fix="Say something, or say that you did not understand.",
    bad=lambda: (Bad(draft=a_reply("")), Bad(draft=a_reply("  \n\t "))),
    good=lambda: (
        Good(draft=a_reply("**Why?**"), because="one word is enough"),
        Good(draft=a_reply("", whole=False)),
    ),
)
def empty_reply(draft: ReplyDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.whole and not has_words(draft.text):
        yield Hit()


@rule(
    code="RP104",
    name="long-reply",
    scope=ReplyDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{count} characters; {limit} is the most",
    why="In a long answer the question at its end is lost.",
    sources=(COGA,),
    ask="What is the one thing to say?",
    fix="Keep two or three sentences.",
    bad=lambda: (
        Bad(draft=a_reply("I noted that. " * 70 + "What is next?")),
        Bad(draft=a_reply("and " * 300, whole=False)),
    ),
    good=lambda: (
        Good(draft=a_reply(_PLAIN)),
        Good(draft=a_reply("I noted that. " * 60 + "What is next?"), because="long, not too long"),
    ),
    as_written=True,
)
def long_reply(draft: ReplyDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    limit = facts.thresholds.reply_limit
    if len(draft.text) > limit:
        yield Hit(data={"count": len(draft.text), "limit": limit})


@rule(
    code="RP105",
    name="repeated-question",
    scope=ReplyDraft,
    model=Severity.ASK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{question!r} was asked before",
    why="Somebody who is asked the same thing twice feels unheard and gives up.",
    sources=(Source("WCAG 2.2", "3.3.7, redundant entry"),),
    ask="How else could you ask it, or can it wait?",
    fix="Ask in other words, or go on to the next thing.",
    bad=lambda: (
        Bad(
            draft=a_reply("**By when should it be true?**"),
            facts=heard(asked_before=("By when should it be true?",)),
        ),
        Bad(
            draft=a_reply("Back to the date. By when should it be true?"),
            facts=heard(asked_before=("Noted. By when should it be true?",)),
        ),
    ),
    good=lambda: (
        Good(draft=a_reply("**By when should it be true?**"), facts=heard(asked_before=("What changes?",))),
        Good(
            draft=a_reply("**By when should it be true?**"),
            facts=heard(asked_before=("By when do you want to be done?",)),
            because="the same thing in other words",
        ),
    ),
)
def repeated_question(draft: ReplyDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    questions = [sentence.text for sentence in reading.sentences if _ends_with_question(sentence.text)]
    if not questions:
        return
    question = flat(questions[-1])
    if question and any(flat(asked).endswith(question) for asked in facts.asked_before):
        yield Hit(data={"question": quoted(questions[-1].replace("*", ""))})


@rule(
    code="RP106",
    name="reply-with-markup",
    scope=ReplyDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{words!r} is markup, not words",
    why="Markup can show something else than what was judged, or run on somebody's page.",
    sources=(OWASP_OUTPUT,),
    ask="How would you say it in plain words?",
    fix="Use plain sentences; only the question may be bold.",
    bad=lambda: (
        Bad(draft=a_reply("<img src=x> What is next?"), at="<img src=x>"),
        Bad(draft=a_reply("Here:\n- one\nWhat is next?"), at="- "),
        Bad(draft=a_reply('Fewer calls"} then. What is next?'), at="}"),
        Bad(draft=a_reply("Fewer **** calls. What is next?"), at="****"),
    ),
    good=lambda: (
        Good(draft=a_reply(_PLAIN), because="bold is how the question is shown"),
        Good(
            draft=a_reply("From that I take <20 as too few. What is enough?"), facts=heard("<20 is too few")
        ),
        Good(
            draft=a_reply("You want fewer {red} tags. Which first?"),
            facts=heard("fewer {red} tags"),
            because="the person wrote it so",
        ),
    ),
    as_written=True,
)
def reply_with_markup(draft: ReplyDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for match in MARKUP.finditer(draft.text):
        if match.group().strip():
            yield Hit(at=match.span(), data={"words": quoted(match.group())})
    for match in _DEBRIS.finditer(draft.text):
        if not any(match.group() in said for said in facts.said or ()):
            yield Hit(at=match.span(), data={"words": quoted(match.group())})


@rule(
    code="RP107",
    name="reply-with-link",
    scope=ReplyDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{words!r} leads somewhere else",
    why="A link that a machine made up can carry words away, or somebody to a place that does harm.",
    sources=(OWASP_OUTPUT,),
    ask="What should somebody find there?",
    fix="Say it in words.",
    bad=lambda: (
        Bad(
            draft=a_reply("Read https://attacker.example/p first. What is next?"),
            at="https://attacker.example/p",
        ),
        Bad(draft=a_reply("Ask mara@attacker.example first. What is next?"), at="mara@attacker.example"),
    ),
    good=lambda: (
        Good(draft=a_reply(_PLAIN)),
        Good(
            draft=a_reply("Is it about the services in Node.js?"),
            facts=heard("services in Node.js"),
            because="a name with a dot",
        ),
    ),
)
def reply_with_link(draft: ReplyDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for match in LINK.finditer(draft.text):
        yield Hit(at=match.span(), data={"words": quoted(match.group())})


@rule(
    code="RP108",
    name="odd-characters",
    scope=ReplyDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="it holds characters that are no words ({codes})",
    why="Hidden characters hide things; pictures in place of words are read aloud one by one.",
    sources=(
        UNICODE_SECURITY,
        Source("WCAG 2.2", "text alternatives"),
    ),
    ask="Which words would say the same?",
    fix="Use letters, digits and common signs.",
    bad=lambda: (
        Bad(draft=a_reply("What is ne\u202ext?"), at="\u202e"),
        Bad(draft=a_reply("Noted 🎉. What is next?"), at="🎉"),
    ),
    good=lambda: (
        Good(draft=a_reply("What is next – the date?")),
        Good(draft=a_reply("First line.\nWhat is next?"), because="a new line is plain text"),
    ),
    looks_at=("odd",),
)
def odd_characters(draft: ReplyDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for pattern in NO_WORDS:
        for match in pattern.finditer(draft.text):
            yield Hit(at=match.span(), data={"codes": f"U+{ord(match.group()):04X}"})
