"""What a good coach would not say: jokes measured, a refusal to explain, a question nobody can answer."""

from __future__ import annotations

import pytest

from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.sentence import sentence
from goalcoach.llm.port import Command
from tests.llm.builtin.test_offhand import replies
from tests.llm.loop import talked

BETTER = "I want to be better with customers"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "haha just kidding"),
        ("en", "only joking"),
        ("de", "war nur spaß"),
        ("de", "haha, kleiner scherz"),
    ],
)
def test_a_joke_is_no_measure(language: str, said: str) -> None:
    loop = talked(
        language, "schneller werden" if language == "de" else "I want to be king of the world lol", said
    )
    assert loop.sketch.notes == (), "what was said in jest is taken back"
    assert said not in loop.exchanges[-1].reply


@pytest.mark.parametrize(
    "said", ["mach einfach", "mach mal", "mach draft", "mach einen Entwurf", "schreib einfach"]
)
def test_a_draft_is_asked_for_in_a_hurry(said: str) -> None:
    loop = talked("de", "weniger Fehler im Lager", said)
    assert loop.sketch.get(Field.METRIC) is None
    assert loop.exchanges[-1].answer.command is Command.DRAFT_IT


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "how would you measure it?"),
        ("en", "how do I measure that"),
        ("en", "how can you count that?"),
        ("de", "wie würdest du das messen?"),
        ("de", "wie misst man das"),
    ],
)
def test_who_asks_how_to_measure_is_told_what_measuring_is(language: str, said: str) -> None:
    first = "weniger Lärm in der Klasse" if language == "de" else BETTER
    told = replies(language, first, said)[-1]
    assert ("messbar" if language == "de" else "measurable") in told.casefold()
    assert "outside what I do" not in told


@pytest.mark.parametrize(
    ("language", "said"), [("en", "what's a goal?"), ("en", "what is a goal"), ("de", "was ist ein Ziel?")]
)
def test_who_asks_what_a_goal_is_gets_help(language: str, said: str) -> None:
    (told,) = replies(language, said)
    assert ("Denk an die letzten Wochen" if language == "de" else "Think of the last weeks") in told


@pytest.mark.parametrize(
    ("language", "first", "said"),
    [("en", BETTER, "forget it"), ("de", "mehr Umsatz", "vergiss es"), ("en", BETTER, "leave me alone")],
)
def test_who_lets_go_is_let_go(language: str, first: str, said: str) -> None:
    """ "Start over?" was the answer to somebody who wanted to stop."""
    loop = talked(language, first, said)
    told = loop.exchanges[-1].reply
    assert "Start over?" not in told
    assert "Von vorn beginnen?" not in told
    assert ("ruhen zu lassen?" if language == "de" else "to let the goal rest?") in told
    loop.say("weitermachen" if language == "de" else "go on")
    assert loop.sketch.notes, "what was said is still there"


def test_a_yes_before_an_offer_is_not_told_to_say_more() -> None:
    told = replies(
        "en", "fewer picking errors", "about 40 a month", "20", "summer", "customers complain", "yes"
    )[-1]
    assert "Tell me in your own words" not in told or "Here is your goal" not in told


@pytest.mark.parametrize(
    "said",
    [
        "about 40 a month, should be half",
        "40 a month, make it half",
        "40 a month and half of that would be great",
    ],
)
def test_half_of_where_it_stands_is_a_target(said: str) -> None:
    sketch = talked("en", "fewer picking errors", said).sketch
    assert (sketch.value(Field.BASELINE), sketch.value(Field.TARGET)) == ("40", "20")


def test_half_told_of_a_trouble_is_no_wording_of_its_own() -> None:
    sketch = talked(
        "de", "wir haben zu viele Fehler beim Kommissionieren", "so 40 im monat, die hälfte wär gut"
    ).sketch
    assert (sketch.value(Field.BASELINE), sketch.value(Field.TARGET)) == ("40", "20")
    assert "hälfte" not in sketch.value(Field.OUTCOME)


@pytest.mark.parametrize(
    "said", ["we make too many mistakes when picking", "the tests are flaky", "tests are flaky"]
)
def test_what_is_wrong_is_no_goal(said: str) -> None:
    sketch = talked("en", said).sketch
    assert sketch.get(Field.OUTCOME) is None
    assert sketch.value(Field.WHY)


def test_a_verb_is_no_measure() -> None:
    loop = talked(
        "en", "I want to be faster with tickets", "handle 40 tickets a week instead of 30", "no, 45"
    )
    sketch = loop.sketch
    assert sketch.value(Field.METRIC) != "handle"
    assert (sketch.value(Field.BASELINE), sketch.value(Field.TARGET)) == ("30", "45")
    assert sentence(sketch, "en") == "Be faster with tickets: from 30 to 45 tickets a week."


def test_a_lesson_is_what_it_is_counted_in_and_no_measure() -> None:
    sketch = talked("en", "count how often I have to raise my voice", "10 times a lesson to 3").sketch
    assert (
        "lesson" not in sketch.value(Field.METRIC).split(" ")[1:] or sketch.value(Field.METRIC) != "a lesson"
    )
    assert (sketch.value(Field.BASELINE), sketch.value(Field.TARGET)) == ("10", "3")


def test_so_much_for_each_is_how_one_would_see_it_and_not_how_it_stands() -> None:
    sketch = talked("de", "die kinder sollen mehr lesen", "jedes kind 1 buch im monat").sketch
    assert sketch.value(Field.BASELINE) == ""
    assert sketch.value(Field.METRIC) == "jedes kind 1 buch im monat"


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Ship the new picking list before Christmas"), ("de", "Die Pickliste vor Weihnachten einführen")],
)
def test_before_christmas_is_christmas_eve(language: str, said: str) -> None:
    assert talked(language, said).sketch.value(Field.DUE)[5:] == "12-24"


@pytest.mark.parametrize(
    "said", ["ich soll ein ziel haben sagt meine chefin", "ich muss mir ein ziel setzen"]
)
def test_that_there_shall_be_a_goal_is_none(said: str) -> None:
    assert talked("de", said).sketch.get(Field.OUTCOME) is None


def test_a_wish_told_at_length_and_with_a_question_mark_is_heard() -> None:
    said = (
        "So basically last year we had this thing where returns were like 12% and my boss was really angry "
        "about it, anyway I'd like to get the returns down to 8 or so, maybe by autumn?"
    )
    loop = talked("en", said)
    assert "did not know what to do" not in loop.exchanges[-1].reply
    assert loop.sketch.notes


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", ("thanks bye",)), ("en", ("fewer errors", "bye")), ("de", ("weniger Fehler", "tschüss"))],
)
def test_who_says_goodbye_is_asked_no_more_about_the_goal(language: str, said: tuple[str, ...]) -> None:
    """The next question came, as if nothing had been said."""
    loop = talked(language, *said)
    told = loop.exchanges[-1].reply
    assert ("Bis zum nächsten Mal." if language == "de" else "Until next time.") in told
    assert ("anderen Tag" if language == "de" else "another day?") in told
    assert not loop.sketch.skipped, "nothing is left open by a goodbye"


@pytest.mark.parametrize("said", ["ich will besser werden in excel", "ich will in excel besser werden"])
def test_a_program_to_get_better_in_is_learned(said: str) -> None:
    assert talked("de", said).sketch.kind is GoalKind.DEVELOPMENT


def test_more_money_is_pay() -> None:
    assert "That is decided by others" in replies("en", "I need more money")[0]
