"""Whole talks about why a result falls short, played as people might answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.llm.builtin.causes.asking import MOST
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.need import Help
from goalcoach.llm.builtin.causes.steps import Asking, CameOut, step
from goalcoach.llm.builtin.causes.talk import CauseTalk
from goalcoach.llm.builtin.causes.words import BOOKS
from goalcoach.rules.joined.gap import LEARNABLE, Cause

ENGLISH = BOOKS["en"]


def play(answers: Callable[[Asking], str], language: str = "en") -> tuple[CauseTalk, CameOut]:
    """A talk to its end."""
    talk = CauseTalk(language=language)
    while isinstance(now := step(talk), Asking):
        talk = talk.answered(now.probe, answers(now))
    assert isinstance(now, CameOut)
    return talk, now


def by_probe(first: str, **answers: str) -> Callable[[Asking], str]:
    """Says so much, and does not know the rest."""
    return lambda now: (
        first if now.probe is Probe.FIRST else answers.get(now.probe.value, "I do not know yet")
    )


def test_a_talk_begins_with_an_open_question_and_a_way_out() -> None:
    now = step(CauseTalk())

    assert isinstance(now, Asking)
    assert (now.probe, now.question, now.number) == (Probe.FIRST, "What got in the way?", 1)
    assert now.options[-1] == "I do not know yet"


def test_haggling_that_does_not_come_off_is_a_matter_of_skill() -> None:
    talk, out = play(
        by_probe(
            "As soon as the client pushes back I give in, I'm too soft",
            able="no, I've tried",
        )
    )

    assert (out.cause, out.training) == (Cause.SKILL, True)
    assert "I'm too soft" in out.spoken[0].quotes
    assert out.question == "Which ability would change the result first?"
    assert Probe.ABLE in talk.asked


def test_a_boss_who_says_skill_and_hands_that_are_missing() -> None:
    _, out = play(
        by_probe(
            "My manager says I need a course. We are three nurses short",
            needed="three nurses, that's all",
            able="yes, every day before spring",
            steps="nowhere",
        )
    )

    assert (out.cause, out.training) == (Cause.RESOURCES, False)
    assert "We are three nurses short" in out.spoken[0].quotes
    assert out.watch == ""


def test_no_time_that_turns_out_to_be_an_unclear_task() -> None:
    talk, out = play(
        by_probe(
            "no time",
            needed="one clear word which of the two comes first",
            able="yes",
            clear="no, each of them wants something else",
            weighs="nobody decides what comes first",
        )
    )

    assert out.cause is Cause.CLARITY
    assert Probe.CLEAR in talk.asked


def test_two_causes_that_weigh_the_same_are_put_side_by_side() -> None:
    talk = CauseTalk().answered(Probe.FIRST, "We are two people short. And everything is typed in twice.")
    asked = []
    while isinstance(now := step(talk), Asking):
        asked.append(now)
        talk = talk.answered(now.probe, now.options[0] if now.probe is Probe.WEIGHS else "I do not know yet")

    [weighs] = [each for each in asked if each.probe is Probe.WEIGHS]
    assert weighs.question == (
        "Which of the two weighs more: “the way the work runs” or “time, people, money or tools”?"
    )
    assert weighs.options == ("The way the work runs", "Time, people, money or tools", "I do not know yet")
    assert isinstance(now, CameOut)
    assert now.cause is Cause.PROCESS
    assert [each.cause for each in now.spoken] == [Cause.PROCESS, Cause.RESOURCES]


def test_whoever_was_not_understood_is_shown_what_is_not_ruled_out() -> None:
    """Words that no cue knows: at last they name it themselves, and are taken at their word."""
    known = {Probe.ABLE: "yes", Probe.NEEDED: "nothing", Probe.CLEAR: "yes", Probe.OUTSIDE: "no"}
    talk, out = play(lambda now: known.get(now.probe, now.probe.value[::-1]))

    assert out.cause is None
    assert "The way the work runs" in [each.name for each in out.left]

    told = step(talk.answered(Probe.WEIGHS, "The way the work runs"))

    assert isinstance(told, CameOut)
    assert (told.cause, told.left) == (Cause.PROCESS, ())
    assert "The way the work runs" in told.spoken[0].quotes


def test_somebody_who_knows_nothing_yet_is_told_what_to_watch() -> None:
    talk, out = play(lambda now: now.options[-1])

    assert (out.cause, out.training, out.spoken) == (None, False, ())
    assert out.watch.startswith("Each time it goes wrong")
    assert len(talk.answers) == MOST - 1, "all but which of two weighs more: neither was named"


def test_a_question_names_the_two_it_asks_of_whatever_was_said() -> None:
    talk, asked = CauseTalk(), []
    while isinstance(now := step(talk), Asking):
        asked.append(now)
        talk = talk.answered(now.probe, "It was a strange spring" if now.probe is Probe.FIRST else "")

    assert Probe.WEIGHS in talk.asked
    assert not [each.question for each in asked if "{" in each.question]


def test_learning_is_not_proposed_while_it_is_unsaid_what_else_may_be_amiss() -> None:
    """That they could not do it is no proof, unless it is the first thing they say of it."""
    _, out = play(by_probe("It went badly", able="no, I've tried"))

    assert (out.cause, out.training) == (None, False)


@pytest.mark.parametrize(
    "first",
    [
        "I keep getting it wrong because I'm doing it between two phone calls",
        "I can't do it properly, there's no time",
        "I can't manage it with two people off sick",
        "I'm not good enough at it in ten minutes, I'd need an hour",
        "I struggle with it because the tablet keeps dying",
        "I can't keep up, there's just too much",
        "I'm no good at it after a twelve hour shift",
        "I mess it up when I'm rushed",
        "I don't know how I'm meant to do that in two hours a week",
        "I can't do it without the proper kit",
        "I have no idea how to fit it in",
        "I don't know how to do it with three people",
    ],
)
def test_what_they_cannot_do_for_want_of_something_else_is_nothing_to_learn(first: str) -> None:
    _, out = play(by_probe(first, able="not like this"))

    assert not out.training


@pytest.mark.parametrize(
    "first",
    [
        "Ich mache Fehler, weil ich ständig unterbrochen werde",
        "Ich krieg es nicht hin, weil mir die Zeit fehlt",
        "Ich bin zu langsam, weil ich allein bin",
        "Mir gelingt es nicht, weil das Tablet dauernd ausgeht",
        "Ich weiß nicht, wie ich das noch unterbringen soll",
        "Ich weiß nicht, wie ich das mit drei Leuten schaffen soll",
        "Ich vergesse die Hälfte, weil dauernd jemand reinkommt",
        "Ich mach's falsch, weil jeder was anderes will",
        "Ich tu mich schwer, weil die Maschine spinnt",
        "Ich hab keine Ahnung, wann ich das machen soll",
    ],
)
@pytest.mark.parametrize("rest", ["", "keine Ahnung", "idk"])
def test_nor_is_it_in_german(first: str, rest: str) -> None:
    said = {Probe.FIRST: first, Probe.ABLE: "so nicht"}
    _, out = play(lambda now: said.get(now.probe, rest), language="de")

    assert not out.training


@pytest.mark.parametrize(
    ("first", "language", "able"),
    [
        ("I lose the thread when customers argue", "en", "no"),
        ("I have no idea how it goes because nobody ever showed me", "en", "no"),
        ("I don't know how the new scanner works", "en", "no"),
        ("Ich kann das nicht, weil ich es nie gelernt habe", "de", "nein"),
    ],
)
def test_a_reason_that_is_one_to_learn_stays_one(first: str, language: str, able: str) -> None:
    _, out = play(by_probe(first, able=able), language=language)

    assert out.training


def test_only_what_was_said_before_anything_was_asked_stands_in_for_what_is_unsaid() -> None:
    """A language model's question counts like the open one; an answer to it was asked for."""
    lacks = "I don't know how, never learned it, no clue how it goes"
    talk = CauseTalk().answered(Probe.FIRST, "It went badly").answered(Probe.ABLE, "no, not at all")
    talk = talk.answered(Probe.FIRST, lacks)
    while isinstance(now := step(talk), Asking):
        talk = talk.skipped(now.probe)

    assert isinstance(now, CameOut)
    assert not now.training
    _, outright = play(by_probe(lacks, able="no, not at all"))
    assert outright.training


def test_answers_to_a_language_model_take_none_of_our_questions_away() -> None:
    talk = CauseTalk().answered(Probe.FIRST, "It went badly")
    for _ in range(MOST):
        talk = talk.answered(Probe.FIRST, "hard to say")

    asked = []
    while isinstance(now := step(talk), Asking):
        asked.append(now.number)
        talk = talk.skipped(now.probe)

    assert asked == list(range(2, len(asked) + 2))
    assert {Probe.ABLE, Probe.NEEDED, Probe.CLEAR, Probe.STEPS, Probe.WORTH, Probe.OUTSIDE} <= talk.asked


def test_skipping_says_nothing_and_the_question_does_not_come_back() -> None:
    talk = CauseTalk()
    while isinstance(now := step(talk), Asking):
        assert now.probe not in talk.asked
        talk = talk.skipped(now.probe)

    assert isinstance(now, CameOut)
    assert now.cause is None


def test_going_back_asks_the_same_again_and_forgets_the_answer() -> None:
    first = CauseTalk().answered(Probe.FIRST, "no idea how the new scanner works")
    asked = step(first)
    assert isinstance(asked, Asking)

    again = first.answered(asked.probe, "yes easily").back()

    assert again == first
    assert step(again) == asked
    assert CauseTalk().back() == CauseTalk()


def test_a_learnable_cause_is_never_told_without_asking_whether_they_could() -> None:
    talk, out = play(by_probe("I'm not good at it, I always get muddled", able="yes, I could"))

    assert Probe.ABLE in talk.asked
    assert out.cause not in LEARNABLE


def test_a_yes_does_not_outweigh_what_they_say_outright_that_they_do_not_know() -> None:
    talk, out = play(by_probe("I don't know how, never learned it, no clue how it goes", able="yes, I could"))

    assert {Probe.ABLE, Probe.KNOWING} <= talk.asked
    assert out.cause is Cause.KNOWLEDGE


def test_that_everything_else_is_denied_speaks_for_nothing() -> None:
    """Denials lean to a cause, and no word of theirs speaks for it."""
    denied = {Probe.NEEDED: "nothing", Probe.CLEAR: "yes", Probe.OUTSIDE: "no", Probe.STEPS: "no step"}
    _, out = play(
        lambda now: {**denied, Probe.ABLE: "yes", Probe.WORTH: "it's nice"}.get(now.probe, "can't say")
    )

    assert out.cause is None


def test_a_bare_no_is_read_in_the_language_they_wrote_before() -> None:
    talk = CauseTalk(language="en").answered(Probe.FIRST, "Uns fehlen seit dem Frühjahr zwei Leute im Lager")
    answered = talk.answered(Probe.OUTSIDE, "nein")

    assert answered.tongue(answered.answers[-1]) == "de"


def test_what_points_to_skill_is_not_enough_unless_they_say_it() -> None:
    _, out = play(by_probe("It never comes out right", able="", knowing="I know how, my hands won't"))

    assert out.cause is None
    assert out.watch


def test_a_talk_in_german() -> None:
    talk, out = play(
        lambda now: {
            Probe.FIRST: "Uns fehlen zwei Leute",
            Probe.NEEDED: "Personal",
            Probe.ABLE: "Ja, sofort",
            Probe.OUTSIDE: "Nein, alles wie immer",
            Probe.WORTH: "Mir ist es wichtig, ich mache es gern",
        }.get(now.probe, "Das weiß ich noch nicht"),
        "de",
    )

    assert (out.cause, out.language) == (Cause.RESOURCES, "de")
    assert "Uns fehlen zwei Leute" in out.spoken[0].quotes
    assert len(talk.answers) < MOST


def test_words_are_quoted_for_what_they_say_and_not_for_how_they_lean() -> None:
    """ "The market is the same" was shown as words for not knowing something."""
    _, out = play(
        by_probe(
            "As soon as the customer says it's too expensive I give in and offer a discount",
            worth="I earn commission so it matters",
            outside="Nothing really, the market is the same",
            able="No, not even for a bonus",
            knowing="I did the training last year but in the meeting my mind goes blank",
            needed="Nothing, I have everything I need",
            clear="Yes, it's all clear",
            steps="nowhere",
        )
    )

    quotes = {quote for each in out.spoken for quote in each.quotes}
    assert out.cause is Cause.SKILL
    assert quotes == {"but in the meeting my mind goes blank", "No"}


def test_nothing_is_quoted_for_a_cause_it_does_not_speak_of() -> None:
    """ "No, not even for a bonus" was shown as words for what comes from outside."""
    _, out = play(
        by_probe(
            "As soon as the customer says it's too expensive I give in and offer a discount",
            worth="No, not even for a bonus",
            outside="I did the training last year but in the meeting I forget it",
            able="The others on my team manage it",
        )
    )

    assert out.cause is None
    assert not [quote for each in out.spoken for quote in each.quotes if "bonus" in quote]


def test_two_alone_at_night_who_get_to_nothing_are_not_told_that_they_lack_a_reason() -> None:
    _, out = play(
        lambda now: {
            Probe.FIRST: "Nachts sind wir nur zu zweit, ständig klingelt es, ich komme gar nicht dazu",
            Probe.WORTH: "Merkt keiner",
            Probe.ABLE: "Ja, wenn es ruhig wäre schon",
            Probe.NEEDED: "Zeit, einfach zehn ruhige Minuten",
            Probe.CLEAR: "Ja, ist klar",
            Probe.STEPS: "Nein",
        }.get(now.probe, "weiß nicht"),
        "de",
    )

    assert (out.cause, out.training) == (None, False)
    assert out.spoken[0].cause is Cause.RESOURCES
    assert "nur zu zweit" in out.spoken[0].quotes


def test_a_tool_that_does_not_work_is_told_however_short_the_answers() -> None:
    terse = {"needed": "tablet", "outside": "no", "clear": "yes", "steps": "no", "worth": "not much"}
    _, out = play(by_probe("no working tablet", able="yes", **terse))

    assert (out.cause, out.training) == (Cause.RESOURCES, False)


def test_one_tool_for_six_is_no_matter_of_the_way_the_work_goes() -> None:
    _, out = play(
        lambda now: {
            Probe.FIRST: "Wir haben nur einen Tester für sechs Mann",
            Probe.NEEDED: "noch nen Tester",
            Probe.ABLE: "klar",
            Probe.OUTSIDE: "nö",
            Probe.CLEAR: "jo",
            Probe.STEPS: "warten auf den Tester",
            Probe.WORTH: "Bus steht halt",
        }.get(now.probe, "weiß nicht"),
        "de",
    )

    assert out.cause in {None, Cause.RESOURCES}
    assert out.spoken[0].cause is Cause.RESOURCES


def test_a_cry_for_help_ends_the_talk_and_names_people() -> None:
    talk = CauseTalk().answered(Probe.FIRST, "I can't go on anymore, I want to die")
    now = step(talk)

    assert isinstance(now, Help)
    assert "crisis line" in now.sentence
    assert now.question.endswith("?")
    assert now.options == ("Yes, leave it", "Go on")


def test_whoever_wants_to_go_on_after_that_is_asked_on() -> None:
    talk = CauseTalk().answered(Probe.FIRST, "no time, I cried every evening")

    assert isinstance(step(talk), Help)
    assert isinstance(step(talk.going_on()), Asking)
    assert isinstance(step(talk.going_on().answered(Probe.NEEDED, "my boss is harassing me")), Help)
    assert isinstance(step(talk.going_on().back().answered(Probe.FIRST, "I want to die")), Help)


saying = st.one_of(
    st.sampled_from(
        [
            "no",
            "yes",
            "no time",
            "not me, the weather",
            "boring",
            "no idea how",
            "I can't do it",
            "who decides?",
            "…",
        ]
    ),
    st.text(max_size=40),
)


@pytest.mark.parametrize("language", sorted(BOOKS))
@pytest.mark.parametrize("said", ["", "the way out", "hm, I have no idea", "keine Ahnung"])
def test_who_knows_no_answer_is_told_what_is_open_and_not_asked_which_of_two_weighs_more(
    said: str, language: str
) -> None:
    talk, asked = CauseTalk(language=language), []
    while isinstance(now := step(talk), Asking):
        asked.append(now.probe)
        talk = talk.answered(now.probe, now.options[-1] if said == "the way out" else said)

    assert isinstance(now, CameOut)
    assert Probe.WEIGHS not in asked, "nobody named either of them"
    assert now.cause is None
    assert {each.cause for each in now.left} == set(Cause), "nothing is ruled out"
    assert now.left[0].cause not in LEARNABLE, "what is around a person comes first"
    assert all(each.find_out for each in now.left)
    assert len({each.find_out for each in now.left}) == len(Cause)


def test_one_answer_rules_out_what_it_speaks_against_and_names_three_at_most() -> None:
    _, out = play(lambda now: "no, nothing is missing" if now.probe is Probe.NEEDED else "")

    assert out.cause is None
    assert 1 <= len(out.left) <= 3
    assert Cause.RESOURCES not in [each.cause for each in out.left]


@given(st.lists(saying, min_size=MOST, max_size=MOST), st.sampled_from(sorted(BOOKS)))
def test_whatever_is_answered_the_talk_ends_and_keeps_the_words(said: list[str], language: str) -> None:
    talk, texts = CauseTalk(language=language), iter(said)
    while isinstance(now := step(talk), Asking):
        assert now.number <= MOST
        assert 2 <= len(now.options) <= 4
        talk = talk.answered(now.probe, next(texts))

    if isinstance(now, CameOut):
        told = "\n".join(said)
        assert all(quote in told for each in now.spoken for quote in each.quotes)
        assert now.training is (now.cause in LEARNABLE)
        assert (now.cause is None) is bool(now.watch)
        assert now.cause is None or not now.left
        assert now.cause is None or now.spoken[0].cause is now.cause


@pytest.mark.parametrize("cause", list(Cause))
def test_tapping_alone_can_lead_to_every_cause(cause: Cause) -> None:
    """Somebody who taps whatever speaks most for one cause is understood."""

    def tap(now: Asking) -> str:
        name = ENGLISH.names[cause]
        if now.probe is Probe.WEIGHS:
            return next((each for each in now.options if each.lower() == name), now.options[-1])
        choices = [*ENGLISH.choices[now.probe]]
        weights = [dict(choice.speaks).get(cause, 0) for choice in choices]
        best = max(range(len(choices)), key=weights.__getitem__)
        if weights[best] > 0:
            return choices[best].text
        against = [sum(strength for _, strength in choice.speaks) for choice in choices]
        return choices[min(range(len(choices)), key=against.__getitem__)].text

    _, out = play(tap)

    assert out.cause is cause
