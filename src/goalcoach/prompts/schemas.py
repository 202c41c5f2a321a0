"""What each task returns. The names of the shapes are those that prompts name under `returns`."""

from __future__ import annotations

from goalcoach.domain.agenda import Topic
from goalcoach.domain.draft import Field
from goalcoach.domain.errors import Misdeclared
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.talking import Part, PointKind
from goalcoach.prompts.shape import Kind, Shape, Slot
from goalcoach.rules.joined.gap import Cause

COMMANDS = ("skip", "undo", "start_over", "draft_it", "help", "adopt")
"""What a person may ask of the conversation itself; a test holds them to those of llm/port.py."""

GRADES = ("1", "2", "3", "4", "5")
"""From worst to best: of an answer of a language model in an evaluation, and never of a person."""

_NOTED = tuple(field for field in Field if field is not Field.KIND)
"""What a note may tell: the kind of goal has a slot of its own."""
_TOLD = (
    "what it tells. outcome: what will be different. why: their reason. metric: what is counted. baseline: "
    "its value now. target: the value to reach. source: where the number is read. due: the last day. review: "
    "the next look. parent: the larger goal. hours: hours a month. application: where a new ability will be "
    "used. mastery: what others will see. milestone: a dated point. activity: a thing to do."
)
_KINDS = tuple(GoalKind)


def _text(name: str, about: str, *, open: bool = False, longest: int = 600) -> Slot:  # noqa: A002 - as in Slot
    return Slot(name=name, kind=Kind.TEXT, about=about, open=open, longest=longest)


def _choice(name: str, choices: tuple[str, ...], about: str, *, open: bool = False) -> Slot:  # noqa: A002
    return Slot(name=name, kind=Kind.CHOICE, about=about, choices=choices, open=open)


def _fields(name: str, about: str) -> Slot:
    return Slot(name=name, kind=Kind.CHOICES, about=about, choices=_NOTED, most=len(_NOTED))


def _rows(name: str, about: str, *columns: Slot, most: int) -> Slot:
    return Slot(name=name, kind=Kind.ROWS, about=about, columns=columns, most=most)


def _day(name: str, about: str) -> Slot:
    return Slot(name=name, kind=Kind.DAY, about=about, open=True, longest=10)


def _number(name: str, about: str) -> Slot:
    return Slot(name=name, kind=Kind.NUMBER, about=about, open=True, longest=24)


_HEARD = (
    _rows(
        "notes",
        "one for each thing the person said about the goal in <said>, and nothing they did not say.",
        _choice("field", _NOTED, _TOLD),
        _text(
            "value",
            "for baseline, target and hours a plain decimal; for start, due and review a day such as "
            "2027-06-30, of a month or quarter its last one; for all others the quote again. No number or no "
            "day: no note.",
        ),
        _text("quote", "their exact words, copied letter by letter from <said>, as few as carry it."),
        most=12,
    ),
    _choice("kind", _KINDS, "the kind of goal, once their words show it.", open=True),
    _choice(
        "command",
        COMMANDS,
        "what they asked of the conversation itself. skip: not this question. undo: take the last answer "
        "back. start_over: another goal instead. draft_it: write it for me. help: how this works. adopt: yes "
        "to the wording that waits in <draft>. Mostly null.",
        open=True,
    ),
    _fields("withdrawn", "what they took back."),
    _fields("skipped", "what they do not want to answer, or cannot."),
    _text("unclear", "their words that you could make nothing of; empty when all was clear.", longest=400),
)
_OPTIONS = _rows(
    "options",
    "short phrases the person could tap as an answer; the last one a way out. None is fine.",
    _text("text", "the phrase as the person would say it.", longest=120),
    _choice("field", _NOTED, "what it answers.", open=True),
    most=3,
)
_WORDING = (
    _choice("kind", _KINDS, "the kind of goal."),
    _text("text", "the goal in one sentence."),
    _text("why", "the person's reason; empty when they gave none."),
    _text("metric", "what is counted or looked at; empty when not said.", longest=200),
    _number("baseline", "today's value."),
    _number("target", "the value to reach."),
    _text("unit", "the unit of both; empty when there is none.", longest=40),
    _text("source", "where the number is read; empty when not said.", longest=200),
    _day("start", "the first day."),
    _day("due", "the last day."),
    _day("review", "the next look at it."),
    _text("parent", "the larger goal it serves, word for word from <larger_goals>; empty for none."),
    _text("application", "development goals: where it will be used; empty when not said."),
    _text("mastery", "development goals: what others will see; empty when not said."),
    _number("hours", "hours a month."),
    _rows(
        "milestones",
        "dated points on the way that the person named.",
        _text("text", "the point.", longest=200),
        _day("due", "its day."),
        most=8,
    ),
    Slot(
        name="activities", kind=Kind.TEXTS, about="things to do that the person named.", longest=200, most=8
    ),
    _rows(
        "key_results",
        "objectives only: the measured outcomes.",
        _text("text", "the key result in one sentence.", longest=300),
        _text("metric", "what is counted.", longest=200),
        _number("baseline", "today's value."),
        _number("target", "the value to reach."),
        _text("unit", "the unit; empty when there is none.", longest=40),
        _day("due", "its day."),
        most=5,
    ),
)

_SHAPES = (
    Shape(
        name="turn",
        spoken=True,
        slots=(
            *_HEARD,
            _choice("asked", tuple(Field), "what your closing question is about.", open=True),
            _text(
                "asked_code", "the code of the finding your question comes from; empty for none.", longest=8
            ),
            _OPTIONS,
            _text(
                "wording",
                "the whole goal as one sentence to adopt, when they asked for it or nothing is missing.",
                open=True,
            ),
        ),
    ),
    Shape(name="options", slots=(_OPTIONS,)),
    Shape(name="wording", slots=_WORDING),
    Shape(
        name="repaired",
        slots=(
            _text(
                "text", "the repaired text; empty when it cannot be said without what was found.", longest=900
            ),
        ),
    ),
    Shape(
        name="gap",
        slots=(
            _choice(
                "cause",
                tuple(Cause),
                "the one cause their words point to; null when none is named.",
                open=True,
            ),
            _text(
                "quote", "the words it rests on, copied letter by letter; empty without a cause.", longest=400
            ),
            _text(
                "competency",
                "for skill or knowledge: the id from <competencies>; empty when none fits.",
                longest=80,
            ),
            _text(
                "action", "for any other cause: what to do about it, in one phrase; else empty.", longest=200
            ),
            _text("question", "the one question that would settle it.", longest=300),
        ),
    ),
    Shape(
        name="phrased",
        slots=(
            _rows(
                "steps",
                "one for each competency in <steps>, in the same order.",
                _text("competency", "its id.", longest=80),
                _text("sentence", "the step in one sentence.", longest=300),
                most=3,
            ),
        ),
    ),
    Shape(
        name="ways",
        slots=(
            _rows(
                "ways",
                "ways to practise, the most practical first, each of another form.",
                _choice("form", ("practice", "project", "person", "course"), "what it mainly is."),
                _text("text", "the way as the person would say it, in one phrase.", longest=200),
                _text(
                    "named", "the course or mentor, word for word from <offers>; empty for none.", longest=200
                ),
                most=3,
            ),
            _text("question", "the one question that helps them choose.", longest=300),
        ),
    ),
    Shape(
        name="points",
        slots=(
            _text("subject", "the id of the person the conversation is with.", longest=80),
            _rows(
                "points",
                "what to raise, in order.",
                _text("text", "the point or question.", longest=400),
                _choice("part", tuple(Part), "where in the conversation."),
                _choice("kind", tuple(PointKind), "what it is for."),
                _text(
                    "evidence", "ids from <evidence> with a space between; empty for a question.", longest=200
                ),
                _text("goal", "the id of the goal it is about; empty for none.", longest=80),
                most=12,
            ),
            _rows(
                "left_empty",
                "the parts for which there is no evidence.",
                _choice("part", tuple(Part), "which part."),
                _text("reason", "what is missing.", longest=200),
                most=3,
            ),
        ),
    ),
    Shape(
        name="agenda",
        slots=(
            _rows(
                "items",
                "what to talk about, in order.",
                _text("text", "the item, most of them as a question.", longest=240),
                _choice("topic", tuple(Topic), "what it is about."),
                most=8,
            ),
        ),
    ),
    Shape(
        name="graded",
        slots=(
            _text("words", "the words of <answer> that decide, copied letter by letter.", longest=400),
            _text("why", "why they decide, in one sentence.", longest=300),
            _choice("grade", GRADES, "the grade whose line fits best."),
        ),
    ),
)
SHAPES = {shape.name: shape for shape in _SHAPES}
"""All shapes by name."""


def shape_of(name: str) -> Shape:
    """The shape of this name. Raises Misdeclared."""
    if name not in SHAPES:
        raise Misdeclared(f"there is no shape {name!r}; there are {', '.join(SHAPES)}")
    return SHAPES[name]
