"""Each scorer on what passes, what does not, and what it has nothing to say about."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

import pytest

from goalcoach.evaluation.cases.case import Expect, Within
from goalcoach.evaluation.outcome import Ended, HeldBack
from goalcoach.evaluation.scorers.catalogue import SCORERS
from goalcoach.evaluation.scorers.plain import lix
from goalcoach.evaluation.scorers.saying import scored_by
from goalcoach.evaluation.scorers.score import Looked, Score, Scored, Scorer
from tests.each import every
from tests.evaluation.scorers.looking import Seen

REPLY = "Nine falls a month, and half of that would be fine.\n\n**What would families notice first?**"
NOTES = (
    '{"notes": [], "kind": null, "command": null, "withdrawn": [], "skipped": [], "unclear": "", '
    '"asked": "why", "asked_code": "", "options": [], "wording": null}'
)
WELL, BADLY, NOT = 1.0, None, -1.0
"""How it came out: all is well, not all is, or there is no score."""
BLOCKED = (HeldBack(where="reply", code="RP101", reason="two-questions"),)
AGENDA = Seen(
    task="agenda", shown={"items[0]": "Waiting was 38 minutes: what happened?", "items[1]": "Waiting."}
)
GERMAN = "Die Wartezeit war 38 Minuten, und was ist seitdem bei euch in der Werkstatt noch passiert?"
HARD = (
    "Organisational transformation requirements necessitate comprehensive implementation strategies, "
    "notwithstanding considerable interdepartmental communication difficulties regarding prioritisation and "
    "responsibilities, accountabilities and documentation obligations throughout all of our "
    "administrative departments."
)

CASES: tuple[tuple[str, Seen, float | None, str], ...] = (
    ("schema", Seen(said=(f"{REPLY}\n```json\n{NOTES}\n```",)), WELL, "had the form"),
    ("schema", Seen(said=("Hello.",)), 0.0, "Answer 1 of 1"),
    ("schema", Seen(said=("Hello.", '{"text": "Nine falls."}')), 0.5, "Answer 1 of 2"),
    ("schema", Seen(task="agenda", said=('{"items": [{"text": "What?"}]}',)), 0.0, "missing"),
    ("schema", Seen(), NOT, "No language model was asked"),
    ("schema", Seen(said=("Hello.",), answer="Hello."), NOT, "given by the case"),
    ("verdict", Seen(shown={"reply": REPLY}), WELL, ""),
    (
        "verdict",
        Seen(shown={"reply": REPLY}, held=(HeldBack(where="options[0]", code="RP402", reason="number"),)),
        0.5,
        "options[0] (RP402)",
    ),
    ("verdict", Seen(held=BLOCKED, expect=Expect(shown=True)), 0.0, "Nothing is shown. reply (RP101)"),
    ("verdict", Seen(held=BLOCKED, expect=Expect(shown=False)), WELL, ""),
    ("verdict", Seen(shown={"reply": REPLY}, expect=Expect(shown=False)), 0.0, "should be shown"),
    ("verdict", Seen(shown={"options[0]": "x"}, held=BLOCKED, expect=Expect(codes=("RP101",))), WELL, ""),
    ("verdict", Seen(answer="x", held=BLOCKED, expect=Expect(codes=("RP101",))), NOT, "on purpose"),
    (
        "verdict",
        Seen(answer="x", shown={"reply": REPLY}, held=BLOCKED, expect=Expect(shown=True)),
        0.5,
        "RP101",
    ),
    ("verdict", Seen(task="rules"), NOT, ""),
    ("expected", Seen(), NOT, "expects nothing"),
    (
        "expected",
        Seen(
            held=BLOCKED,
            shown={"reply": REPLY},
            fields={"target": "5.0", "why": ""},
            cites={"reply": ("e-1",)},
            expect=Expect(
                codes=("RP101",), says=("FAMILIES",), cites=("e-1",), fields={"target": "5", "why": ""}
            ),
        ),
        WELL,
        "",
    ),
    (
        "expected",
        Seen(
            shown={"reply": REPLY},
            fields={"why": "fear"},
            expect=Expect(codes=("RP101",), says=("nine",), cites=("e-1",), fields={"why": ""}),
        ),
        0.25,
        "should be left open",
    ),
    (
        "expected",
        Seen(fields={"cause": "skill"}, expect=Expect(fields={"cause": "resources"})),
        0.0,
        "should be “resources”, and is “skill”",
    ),
    ("letters", Seen(task="rules"), NOT, ""),
    (
        "letters",
        Seen(
            task="rules",
            fields={"specific": "yes", "kind": "performance"},
            expect=Expect(letters={"specific": "yes", "kind": "performance"}),
        ),
        WELL,
        "",
    ),
    (
        "letters",
        Seen(
            task="rules",
            fields={"specific": "yes"},
            expect=Expect(letters={"specific": "no", "relevant": "unknown"}),
        ),
        0.0,
        "“relevant” is read as nothing",
    ),
    (
        "evidence",
        Seen(
            task="points",
            shown={"points[0]": "Falls fell.", "points[1]": "How so?", "left_empty[0]": "Nothing on growth."},
            cites={"points[0]": ("e-1", "e-2")},
        ),
        WELL,
        "",
    ),
    (
        "evidence",
        Seen(
            task="points",
            shown={"points[0]": "Falls fell.", "points[1]": "Lights were fixed."},
            cites={"points[1]": ("e-1",)},
        ),
        0.5,
        "cites nothing",
    ),
    (
        "evidence",
        Seen(task="points", shown={"points[0]": "Rounds were led."}, cites={"points[0]": ("e-4", "e-9")}),
        0.0,
        "e-4 is about somebody else, e-9 does not exist",
    ),
    ("evidence", Seen(task="points", shown={"points[0]": "How was it?"}), NOT, "Nothing is claimed"),
    ("evidence", Seen(shown={"reply": REPLY}), NOT, "no evidence"),
    (
        "numbers",
        Seen(task="points", shown={"points[0]": "From 8 to 6 a month."}, cites={"points[0]": ("e-1", "e-2")}),
        WELL,
        "All 2",
    ),
    (
        "numbers",
        Seen(
            task="points",
            shown={"points[0]": "From 8 to 5 a month by 1 July 2026."},
            cites={"points[0]": ("e-1", "e-2")},
        ),
        1 / 3,
        "“5”",
    ),
    (
        "numbers",
        Seen(task="points", shown={"points[0]": "It is 6 a month."}, cites={"points[0]": ("e-1", "e-2")}),
        WELL,
        "The one number or day stands in what was told, or follows from it.",
    ),
    ("numbers", Seen(shown={"reply": "What would you count?"}), NOT, "No number"),
    (
        "vocabulary",
        Seen(task="ways", shown={"ways[0]": "x"}, fields={"ways[0].named": "network basics"}),
        WELL,
        "",
    ),
    (
        "vocabulary",
        Seen(
            task="ways", shown={"ways[0]": "the course “Network basics”", "ways[1]": "the course “Toner Pro”"}
        ),
        0.5,
        "“Toner Pro”",
    ),
    ("vocabulary", Seen(task="gap", fields={"competency": "c-9"}), 0.0, "c-9"),
    ("vocabulary", Seen(shown={"reply": REPLY}), NOT, ""),
    ("length", Seen(shown={"reply": REPLY}), WELL, "16 words"),
    ("length", Seen(shown={"reply": "word " * 180}), 0.5, "at most 90"),
    ("length", Seen(shown={"reply": REPLY}, expect=Expect(words=Within(least=32))), 0.5, "at least 32"),
    ("length", Seen(), NOT, "Nothing was shown"),
    ("length", Seen(task="rules", shown={"x": "y"}), NOT, ""),
    ("questions", Seen(shown={"reply": REPLY}), WELL, "at the end"),
    ("questions", Seen(shown={"reply": "Nine falls."}), 0.0, "asks nothing"),
    ("questions", Seen(shown={"reply": "Why? And by when?"}), 0.5, "2 questions"),
    ("questions", Seen(shown={"reply": "Why? Tell me."}), 0.5, "does not close"),
    ("questions", Seen(shown={"reply": "Nine falls."}, held=BLOCKED), NOT, "No whole reply"),
    ("questions", Seen(shown={"wording": "Fewer falls"}), NOT, "No whole reply"),
    ("questions", AGENDA, WELL, "1 of 2"),
    (
        "questions",
        Seen(task="points", shown={f"points[{k}]": "Falls fell." for k in range(4)}),
        0.0,
        "more open questions",
    ),
    (
        "questions",
        Seen(task="points", shown={f"points[{k}]": "How?" for k in range(4)}),
        0.0,
        "should be told as well",
    ),
    ("questions", Seen(task="gap", shown={"question": "Why? When?"}), 0.5, "one at a time"),
    ("questions", replace(AGENDA, expect=Expect(questions=Within(least=2, most=4))), 0.5, "expects 2 to 4"),
    ("questions", replace(AGENDA, expect=Expect(questions=Within(least=2, most=2))), 0.5, "expects 2."),
    ("questions", Seen(task="draft", shown={"goal": "x"}), NOT, ""),
    (
        "own-words",
        Seen(task="draft", shown={"goal": "Fewer falls on our ward by the end of March 2027"}),
        WELL,
        "100%",
    ),
    (
        "own-words",
        Seen(task="draft", fields={"text": "Leverage synergistic excellence initiatives on our ward"}),
        0.2,
        "excellence",
    ),
    ("own-words", Seen(shown={"reply": REPLY}), NOT, "No goal"),
    ("reading-level", Seen(shown={"reply": f"{REPLY} {REPLY}"}), WELL, "LIX"),
    ("reading-level", Seen(shown={"reply": HARD}), BADLY, "Hard to read"),
    ("reading-level", Seen(shown={"reply": REPLY}), NOT, "Under 25 words"),
    ("language", Seen(shown={"reply": REPLY}), WELL, ""),
    ("language", Seen(shown={"reply": REPLY}, language="de"), 0.0, "en"),
    (
        "language",
        Seen(
            task="agenda",
            shown={"items[0]": "What happened to the waiting since we last spoke?", "items[1]": GERMAN},
        ),
        0.5,
        "items[1]",
    ),
    ("language", Seen(shown={"reply": GERMAN}, expect=Expect(language="de")), WELL, ""),
    ("language", Seen(shown={"reply": "OK"}, language="de"), WELL, ""),
    ("language", Seen(), NOT, "Nothing was shown"),
)


@every("scorer, seen, value, why", CASES)
def test_it_says_what_it_found(scorer: str, seen: Seen, value: float | None, why: str) -> None:
    score = seen.score(scorer)

    assert why in score.why
    assert score.scorer == scorer
    if value == NOT:
        assert (score.state, score.passed, score.value) == (Scored.UNSCORED, False, 0.0)
    else:
        assert (score.state, score.passed) == (Scored.SCORED, value == WELL), score.why
        assert value is None or score.value == pytest.approx(value)
    assert score.why
    assert score.why.endswith((".", "…", "?")), score.why
    assert Score.of(json.loads(json.dumps(asdict(score)))) == score


def test_every_scorer_is_seen_to_pass_to_miss_and_to_have_nothing_to_say() -> None:
    seen = {name: {value for scorer, _, value, _ in CASES if scorer == name} for name in SCORERS}

    assert [name for name, values in seen.items() if name != "false-accept" and len(values) < 3] == []
    assert [each.name for each in SCORERS.values() if each.dangerous] == ["false-accept"]


def broken(looked: Looked) -> Score:
    raise ZeroDivisionError(looked.task)


@every("name", SCORERS)
def test_what_could_not_be_played_is_failed_and_what_nobody_does_is_unscored(name: str) -> None:
    failed = scored_by(SCORERS[name], Seen().looked(Ended.FAILED, "No answer came."))
    cannot = scored_by(SCORERS[name], Seen().looked(Ended.CANNOT))

    assert (failed.state, failed.passed, failed.why) == (Scored.FAILED, False, "No answer came.")
    assert (cannot.state, cannot.scorer) == (Scored.UNSCORED, name)
    assert cannot.why


def test_a_scorer_that_breaks_has_failed_and_ends_nothing() -> None:
    score = scored_by(Scorer(name="x", says="-", score=broken), Seen().looked())

    assert score == Score(scorer="x", state=Scored.FAILED, why="The scorer itself failed: ZeroDivisionError.")


def test_lix_is_words_a_sentence_and_long_words_in_a_hundred() -> None:
    assert lix("The cat sat. A hippopotamus swam.") == pytest.approx(3 + 100 / 6)
    assert lix("...") == 0.0
