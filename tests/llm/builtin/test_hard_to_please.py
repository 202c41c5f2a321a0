"""What a demanding person says to the coach: labels, shares, sentences of their own, English and German."""

from __future__ import annotations

import pytest

from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.coach import BuiltinCoach
from tests.llm.loop import Loop


def talk(*sayings: str, language: str = "en") -> Loop:
    loop = Loop(coach=BuiltinCoach(), language=language)
    for said in sayings:
        loop.say(said)
    return loop


def quoted(loop: Loop, *fields: Field) -> tuple[str, ...]:
    notes = [loop.sketch.get(field) for field in fields]
    return tuple(note.quote if note else "" for note in notes)


@pytest.mark.parametrize(
    ("language", "sayings", "kind", "outcome"),
    [
        (
            "en",
            ("I want to write better knowledge articles", "to learn it"),
            GoalKind.DEVELOPMENT,
            "write better knowledge articles",
        ),
        (
            "en",
            ("Run better team meetings", "something to learn"),
            GoalKind.DEVELOPMENT,
            "Run better team meetings",
        ),
        (
            "en",
            (
                "Run better team meetings",
                "31 March 2027",
                "It's something I want to learn",
                "rather a result",
            ),
            GoalKind.PERFORMANCE,
            "Run better team meetings",
        ),
        (
            "de",
            ("Bessere Teamsitzungen leiten", "etwas zu lernen"),
            GoalKind.DEVELOPMENT,
            "Bessere Teamsitzungen leiten",
        ),
        (
            "de",
            ("Meine Abschlussquote verbessern", "es zu lernen", "ein Ergebnis"),
            GoalKind.PERFORMANCE,
            "Meine Abschlussquote verbessern",
        ),
    ],
)
def test_a_label_changes_the_kind_and_nothing_else(
    language: str, sayings: tuple[str, ...], kind: GoalKind, outcome: str
) -> None:
    sketch = talk(*sayings, language=language).sketch
    assert (sketch.kind, sketch.value(Field.OUTCOME)) == (kind, outcome)
    assert sketch.get(Field.METRIC) is None


@pytest.mark.parametrize(
    ("language", "sayings", "kind"),
    [
        ("en", ("Run better team meetings", "from 3 to 8", "something to learn"), GoalKind.DEVELOPMENT),
        ("en", ("Run better team meetings", "a result from 3 to 8"), GoalKind.PERFORMANCE),
        (
            "de",
            ("Meine Abschlussquote verbessern", "ein Ergebnis von 3 % auf 8 %"),
            GoalKind.PERFORMANCE,
        ),
        (
            "de",
            ("Meine Abschlussquote verbessern", "ein Ergebnis, von 3 auf 8"),
            GoalKind.PERFORMANCE,
        ),
    ],
)
def test_numbers_stay_beside_a_label(language: str, sayings: tuple[str, ...], kind: GoalKind) -> None:
    sketch = talk(*sayings, language=language).sketch
    assert (sketch.kind, sketch.value(Field.BASELINE), sketch.value(Field.TARGET)) == (kind, "3", "8")
    assert sketch.get(Field.METRIC) is None


@pytest.mark.parametrize(
    ("language", "sayings", "metric", "numbers"),
    [
        (
            "en",
            (
                "I want to write better knowledge articles",
                "20 of my articles rated helpful by 80 % of readers",
                "now 60 %",
            ),
            "20 of my articles rated helpful",
            ("60 %", "80 % of readers"),
        ),
        (
            "en",
            (
                "I want to write better knowledge articles",
                "to learn it",
                "20 of my articles rated helpful by 80 % of readers",
                "now 60 %",
            ),
            "20 of my articles rated helpful",
            ("60 %", "80 % of readers"),
        ),
        (
            "de",
            (
                "Bessere Artikel schreiben",
                "20 meiner Artikel von 80 % der Leser als hilfreich bewertet",
                "jetzt 60 %",
            ),
            "20 meiner Artikel als hilfreich bewertet",
            ("60 %", "80 % der Leser"),
        ),
        (
            "de",
            (
                "Ich will mehr Angebote gewinnen",
                "im Moment gewinne ich etwa jedes fünfte Angebot, ich hätte gern 30 Prozent",
            ),
            "",
            ("jedes fünfte Angebot", "30 Prozent"),
        ),
        (
            "de",
            ("mehr Angebote gewinnen", "jedes fünfte Angebot", "jedes dritte"),
            "",
            ("jedes fünfte Angebot", "jedes dritte"),
        ),
        (
            "en",
            ("win more offers", "I'd like 30 percent, today it is every fifth offer"),
            "",
            ("every fifth offer", "30 percent"),
        ),
        ("en", ("meet the team every second Friday",), "", ("", "")),
    ],
)
def test_shares_are_heard_as_one_says_them(
    language: str, sayings: tuple[str, ...], metric: str, numbers: tuple[str, str]
) -> None:
    loop = talk(*sayings, language=language)
    assert quoted(loop, Field.BASELINE, Field.TARGET) == numbers
    assert loop.sketch.value(Field.METRIC) == metric


@pytest.mark.parametrize(
    ("opening", "rest"),
    [
        ("", ""),
        ("too long, say: ", ""),
        ("change the words: ", ""),
        ("no, it should read: ", ""),
        ("make it ", "because everybody loses time"),
    ],
)
def test_a_sentence_of_their_own_takes_the_place_of_the_wording(opening: str, rest: str) -> None:
    own = "Cut the reopen rate of my tickets from 14% to 8% by 31 May 2027"
    if rest:
        opening, own = "say ", f"{own}, {rest}"
    loop = talk("Cut the reopen rate from 15% to 8% by March", "because we pay twice", f"{opening}{own}")
    assert loop.wording is not None
    assert loop.wording.text == f"{own}."
    assert "measure of its own" not in loop.exchanges[-1].reply


def test_new_words_without_numbers_leave_the_numbers() -> None:
    loop = talk(
        "Cut onboarding time", "10 weeks", "6", "March", "we lose people",
        "change the words: cut onboarding time for new colleagues",
    )  # fmt: skip
    assert loop.wording is not None
    assert loop.wording.text == (
        "Cut onboarding time for new colleagues from 10 weeks to 6 by 31 March 2027, because we lose people."
    )


@pytest.mark.parametrize("opening", ["", "zu lang, schreib: ", "ändere die Worte: "])
def test_a_german_sentence_takes_the_place_of_the_wording(opening: str) -> None:
    own = "Die Fehlerquote in der Montage von 14 % auf 8 % senken bis 31. Mai 2027"
    loop = talk(
        "Fehlerquote senken", "von 15 % auf 8 %", "März", "weil wir doppelt zahlen", f"{opening}{own}",
        language="de",
    )  # fmt: skip
    assert loop.wording is not None
    assert loop.wording.text.count("Fehlerquote") == 1
    assert "Montage" in loop.wording.text
    assert "weil" not in loop.wording.text
    assert quoted(loop, Field.BASELINE, Field.TARGET) == ("14 %", "8 %")
    assert loop.sketch.value(Field.DUE) == "2027-05-31"


@pytest.mark.parametrize(
    ("language", "before", "said", "metric"),
    [
        ("en", ("30 percent", "March", "we need it"), "measured by: close rate", "close rate"),
        ("en", ("30 percent", "March", "we need it"), "measure: close rate", "close rate"),
        ("en", ("30 percent", "March"), "because we need it, measured by the close rate", "the close rate"),
        ("en", ("30 percent",), "measured by: close rate", "close rate"),
        ("de", ("30 Prozent",), "gemessen an: Abschlussquote der Angebote", "Abschlussquote der Angebote"),
        ("de", ("30 Prozent", "März"), "weil es zählt, gemessen an der Abschlussquote", "Abschlussquote"),
        ("de", ("30 Prozent", "März", "weil es zählt"), "Messgröße: Abschlussquote", "Abschlussquote"),
        ("de", ("etwas zu lernen",), "gemessen an der Abschlussquote", "Abschlussquote"),
    ],
)
def test_a_measure_named_as_one_is_heard_wherever_it_is_said(
    language: str, before: tuple[str, ...], said: str, metric: str
) -> None:
    first = {"en": ("win more offers", "20 percent"), "de": ("Mehr Angebote gewinnen", "20 Prozent")}
    sketch = talk(*first[language], *before, said, language=language).sketch
    assert sketch.value(Field.METRIC) == metric
    assert metric not in sketch.value(Field.WHY)


@pytest.mark.parametrize(
    ("language", "sayings", "outcome", "metric", "why"),
    [
        (
            "en",
            (
                "I'm fed up with all the tickets that get reopened, I want fewer of them",
                "our ticket system counts reopen rate",
            ),
            "fewer tickets that get reopened",
            "reopen rate",
            "because I'm fed up with all the tickets that get reopened",
        ),
        (
            "en",
            ("get new colleagues going faster", "until they answer alone", "from 10 weeks to 6", "March"),
            "get new colleagues going faster",
            "",
            "",
        ),
        (
            "en",
            ("fewer falls", "6 a month", "4", "March", "I'm not sure why, my boss wants it"),
            "fewer falls",
            "",
            "because my boss wants it",
        ),
        ("en", ("fewer falls", "6 a month", "4", "March", "I'm not really sure why"), "fewer falls", "", ""),
        (
            "de",
            ("Weniger Stürze", "6 im Monat", "4", "März", "ich bin nicht sicher warum, mein Chef will das"),
            "Weniger Stürze",
            "",
            "mein Chef will das",
        ),
        (
            "de",
            (
                "Ich hab die Nase voll von Reklamationen, ich will weniger davon",
                "unser System zählt die Quote",
            ),
            "weniger Reklamationen",
            "Quote",
            "Ich hab die Nase voll von Reklamationen",
        ),
    ],
)
def test_feelings_doubts_and_clauses_are_no_part_of_the_goal(
    language: str, sayings: tuple[str, ...], outcome: str, metric: str, why: str
) -> None:
    sketch = talk(*sayings, language=language).sketch
    told = [sketch.value(field) for field in (Field.OUTCOME, Field.METRIC, Field.WHY)]
    assert told == [outcome, metric, why]


def test_undo_takes_back_the_last_message_whatever_it_was_and_says_it() -> None:
    loop = talk("fewer falls", "30 June 2027", "blue monkeys sing", "bananas forever")
    kept = loop.sketch.notes
    for said in ("bananas forever", "blue monkeys sing"):
        reply = loop.say("undo").reply
        assert "I took that back" in reply
        assert loop.sketch.notes == kept, said
    assert "bananas" in loop.exchanges[-2].reply
    assert "30 June 2027" in loop.say("undo").reply
    assert loop.sketch.get(Field.DUE) is None
    assert "Das habe ich zurückgenommen: „6 im Monat“." in (
        talk("Weniger Stürze", "6 im Monat", "rückgängig", language="de").exchanges[-1].reply
    )


@pytest.mark.parametrize(
    ("language", "said", "answer"),
    [
        ("en", "what do you mean by measurable?", "somebody else could count it"),
        ("en", "what would be a realistic number?", "The number is yours."),
        ("en", "make a suggestion", "nothing to propose"),
        ("de", "Was meinst du mit messbar?", "jemand anderes es zählen"),
        ("de", "Was wäre eine realistische Zahl?", "Die Zahl ist deine Sache."),
        ("de", "mach einen Vorschlag", "schlage ich nichts vor"),
    ],
)
def test_questions_to_the_coach_are_answered(language: str, said: str, answer: str) -> None:
    first = {"en": ("fewer falls", "6 a month"), "de": ("Weniger Stürze", "6 im Monat")}[language]
    loop = talk(*first, said, language=language)
    assert answer in loop.exchanges[-1].reply
    assert not loop.exchanges[-1].refused
    assert loop.sketch.notes == loop.history[-1].notes
