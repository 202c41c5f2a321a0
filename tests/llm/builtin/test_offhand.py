"""What is typed to the built-in coach in passing: questions without a sign, a range, second thoughts."""

from __future__ import annotations

import pytest

from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.port import Command
from tests.llm.loop import talked

FEWER = "fewer late trucks"
WENIGER = "weniger verspätete lkw"


def replies(language: str, *sayings: str) -> list[str]:
    return [exchange.reply for exchange in talked(language, *sayings).exchanges]


@pytest.mark.parametrize(
    "asked", ["wer liest das hier", "wer liest das", "sieht das mein chef", "wer sieht das"]
)
def test_who_reads_along_is_told_without_a_question_mark(asked: str) -> None:
    assert "Nur du kannst diesen Chat lesen." in replies("de", asked)[0]


@pytest.mark.parametrize(
    "said", ["mein chef sieht das anders, weniger bruch", "wer liest, lernt: ein lesekreis im team"]
)
def test_words_about_reading_or_seeing_are_no_such_question(said: str) -> None:
    assert "Nur du kannst" not in replies("de", said)[0]


def test_what_the_coach_is_for_is_no_goal() -> None:
    loop = talked("de", "was kannst du", "was jetzt")
    assert not loop.sketch.notes
    assert not any("was kannst du" in exchange.reply for exchange in loop.exchanges)


@pytest.mark.parametrize(
    ("language", "said"), [("de", "weis nicht"), ("de", "kann man nicht messen"), ("en", "cant measure that")]
)
def test_no_measure_is_left_open(language: str, said: str) -> None:
    loop = talked(language, WENIGER if language == "de" else "be faster at loading trucks", said)
    assert Field.METRIC in loop.sketch.skipped
    assert loop.sketch.get(Field.METRIC) is None


def test_two_goals_in_german_are_told_apart_and_quoted_as_german_quotes() -> None:
    reply = replies("de", "2 sachen: weniger bruch und excel lernen")[0]
    assert "„weniger bruch“" in reply
    assert "„excel lernen“" in reply


@pytest.mark.parametrize(
    ("language", "first", "said"), [("en", FEWER, "3 sometimes 4"), ("en", FEWER, "sometimes 3, sometimes 4")]
)
def test_two_numbers_by_turns_are_neither_start_nor_target(language: str, first: str, said: str) -> None:
    loop = talked(language, first, said)
    assert not {Field.BASELINE, Field.TARGET} & {note.field for note in loop.sketch.notes}
    assert "two numbers" in loop.exchanges[-1].reply


@pytest.mark.parametrize(
    ("language", "sayings", "due"),
    [
        ("de", (WENIGER, "so 4", "2", "ende feber"), "2027-02-28"),
        ("de", (WENIGER, "so 4", "2", "ende mai", "hm ostern wäre besser"), "2027-03-28"),
        ("en", (FEWER, "5", "2", "end of may", "no, easter"), "2027-03-28"),
        ("en", (FEWER, "5", "2", "end of may", "june would be better for us"), "2027-06-30"),
        ("en", (FEWER, "5", "2", "skip", "easter is better"), "2027-03-28"),
    ],
)
def test_a_day_that_suits_better_is_the_day(language: str, sayings: tuple[str, ...], due: str) -> None:
    sketch = talked(language, *sayings).sketch
    assert sketch.value(Field.DUE) == due
    assert sketch.get(Field.WHY) is None


@pytest.mark.parametrize(
    ("sayings", "target"),
    [
        ((FEWER, "5", "2", "in 3 months", "no, 2 months"), "2"),
        (("cut lead time from 5 months to 3 months by june", "no, 2 months"), "2"),
    ],
)
def test_a_length_is_no_target_unless_time_is_what_is_counted(sayings: tuple[str, ...], target: str) -> None:
    assert talked("en", *sayings).sketch.value(Field.TARGET) == target


def test_what_a_number_was_counted_in_is_no_end() -> None:
    loop = talked("en", "fewer forklift accidents, 2 this year, want 0")
    assert loop.sketch.value(Field.BASELINE) == "2"
    assert loop.sketch.get(Field.DUE) is None


def test_so_in_front_of_a_number_gives_no_reason() -> None:
    assert talked("de", WENIGER, "keine ahnung", "so 14 die woche").sketch.get(Field.WHY) is None


def test_a_number_taken_back_is_asked_for_in_the_question_that_stands_there() -> None:
    """ "Which of the two is it?" is not asked twice: the next answer is to what is asked now."""
    loop = talked("de", WENIGER, "so 4", "Heute: 4", "rückgängig", "7")
    assert loop.sketch.value(Field.BASELINE) != "4"
    assert loop.exchanges[-2].answer.sketch is not None
    assert loop.exchanges[-2].answer.sketch.asked is not None


PICKS = "cut wrong picks from 20 to 5 a week by end of january because customers complain"
UMSATZ = "Umsatz von 200.000 auf 220.000 bis Jahresende, weil wir sonst dichtmachen"


@pytest.mark.parametrize(
    ("language", "sayings", "asked"),
    [
        ("en", (PICKS, "thats too much"), Field.TARGET),
        ("en", (PICKS, "hm, the target is way too low"), Field.TARGET),
        ("en", (PICKS, "too soon"), Field.DUE),
        ("de", (UMSATZ, "das ist zu viel"), Field.TARGET),
        ("de", (UMSATZ, "nee, zu knapp"), Field.DUE),
    ],
)
def test_a_number_or_a_day_that_is_too_much_is_asked_for_again(
    language: str, sayings: tuple[str, ...], asked: Field
) -> None:
    loop = talked(language, *sayings)
    assert loop.exchanges[-1].answer.asked is asked
    assert "zu viel" not in loop.sketch.value(Field.WHY)
    assert loop.sketch.get(asked), "it stands until the answer comes"


@pytest.mark.parametrize(
    "said",
    [
        "everything is fine i dont need a goal",
        "I don't really need any goals.",
        "my boss makes me do this",
        "alles gut, ich brauch kein ziel",
        "mein chef zwingt mich dazu",
    ],
)
def test_whoever_wants_no_goal_has_told_none(said: str) -> None:
    loop = talked("de" if "ziel" in said or "chef" in said else "en", said)
    assert not loop.sketch.notes
    assert "annoying" in loop.exchanges[0].reply or "nervt" in loop.exchanges[0].reply


@pytest.mark.parametrize(
    "said", ["my boss makes me do this report twice a week", "our goals are never reached"]
)
def test_a_trouble_at_work_is_still_one(said: str) -> None:
    assert "annoying" not in talked("en", said).exchanges[0].reply


def test_in_a_language_without_a_phrasebook_the_coach_says_so_once() -> None:
    told = "in another language I may miss some"
    loop = talked("en", "je veux moins de palettes cassées", "parce que ça coûte cher")
    assert [told in each.reply for each in loop.exchanges] == [True, False]
    assert told not in talked("en", FEWER).exchanges[0].reply


def test_what_opens_with_so_is_given_no_because() -> None:
    assert talked("en", "forklift licence", "so im allowed to do more").sketch.value(Field.WHY) == (
        "so im allowed to do more"
    )


@pytest.mark.parametrize("sign", ["👍", "👍🏽", "👌"])
def test_a_thumb_up_is_a_yes(sign: str) -> None:
    adopted = talked("en", PICKS, sign).adopted
    assert adopted is not None
    assert adopted.text == talked("en", PICKS, "yes").adopted.text  # type: ignore[union-attr]


def test_a_thumb_down_is_a_no() -> None:
    loop = talked("en", PICKS, "👎")
    assert loop.adopted is None
    assert "What should change?" in loop.exchanges[-1].reply


@pytest.mark.parametrize(
    ("language", "sayings"),
    [
        ("en", ("NO MORE ACCIDENTS IN MY HALL", "WE HAD 3", "ZERO")),
        ("de", ("KEINE UNFÄLLE MEHR IN MEINER HALLE", "WIR HATTEN 3", "NULL")),
        ("de", ("netter zu karin sein", "die heult immer")),
    ],
)
def test_a_number_in_capitals_or_a_sentence_names_no_measure(language: str, sayings: tuple[str, ...]) -> None:
    assert talked(language, *sayings).sketch.get(Field.METRIC) is None


def test_a_reason_in_capitals_stays_as_it_was_typed() -> None:
    loop = talked("de", "KEINE UNFÄLLE MEHR IN HALLE 2", "WEIL SICH KEINER VERLETZEN SOLL", "31.12.")
    assert loop.wording is not None
    assert "WEIL SICH KEINER" in loop.wording.text


def test_why_it_is_asked_needs_no_question_mark_in_german() -> None:
    loop = talked("de", "weniger beschwerden von 12 auf 4 bis juni", "warum fragst du")
    assert loop.sketch.get(Field.WHY) is None
    assert "Ich frage, damit" in loop.exchanges[-1].reply


@pytest.mark.parametrize("kept", ["keep the first one", "leave it as it was"])
def test_whoever_keeps_the_old_words_gives_no_new_ones(kept: str) -> None:
    loop = talked("en", PICKS, "can you make it shorter", kept, "yes")
    assert loop.adopted is not None
    assert loop.adopted.text.startswith("Cut wrong picks from 20 to 5 a week")


def test_a_day_in_figures_answers_by_when() -> None:
    loop = talked("en", FEWER, "5", "2", "31/12", "because drivers wait", "and the date to june")
    assert [each.sketch.value(Field.DUE) for each in loop.exchanges[3:]] == [
        "2026-12-31",
        "2026-12-31",
        "2027-06-30",
    ]


def test_now_behind_a_comma_tells_of_the_number_that_follows() -> None:
    loop = talked("en", "be ready for the trucks", "ready in 15 minutes, now its more like 40")
    assert loop.sketch.value(Field.BASELINE) in ("", "40")


@pytest.mark.parametrize(
    ("language", "sayings"),
    [
        ("en", ("i want to learn excel", "because of the reports", "shift list", "i dont have time")),
        ("de", ("excel lernen", "wegen der kunden", "am telefon", "hab keine zeit")),
    ],
)
def test_no_time_answers_no_question_about_the_goal(language: str, sayings: tuple[str, ...]) -> None:
    sketch = talked(language, *sayings).sketch
    assert not any("time" in note.value or "zeit" in note.value for note in sketch.notes)
    assert Field.MASTERY in sketch.skipped


@pytest.mark.parametrize(("language", "said"), [("en", "im bad at excel"), ("de", "ich kann kein excel")])
def test_what_somebody_cannot_is_a_trouble_and_no_goal(language: str, said: str) -> None:
    loop = talked(language, said)
    assert loop.sketch.get(Field.OUTCOME) is None
    assert loop.sketch.value(Field.WHY)


@pytest.mark.parametrize("said", ["mein englisch soll besser werden", "ich will mein englisch auffrischen"])
def test_a_language_to_get_better_in_is_learned(said: str) -> None:
    assert talked("de", said).sketch.kind is GoalKind.DEVELOPMENT


def test_getting_better_at_leading_is_no_wish_for_a_rank() -> None:
    assert talked("de", "ich will eine bessere führungskraft werden").sketch.get(Field.OUTCOME)
    assert not talked("de", "ich will führungskraft werden").sketch.notes


def test_what_it_is_for_names_no_measure() -> None:
    assert talked("de", "schneller werden", "für berichte").sketch.get(Field.METRIC) is None


@pytest.mark.parametrize(("language", "said"), [("en", "ah forget it"), ("de", "vergiss es")])
def test_forget_it_behind_a_yes_leaves_a_question_open(language: str, said: str) -> None:
    kept = (PICKS, "yes") if language == "en" else (UMSATZ, "ja")
    loop = talked(language, *kept, said)
    assert loop.exchanges[-1].answer.command is Command.SKIP
    assert loop.sketch.notes, "the goal stays what the talk is about"

    asked = talked(language, kept[0], said)
    assert asked.exchanges[-1].answer.command is None
    assert "?" in asked.exchanges[-1].reply
