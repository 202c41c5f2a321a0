"""What an answer says because of the question it answers."""

from __future__ import annotations

import pytest

from goalcoach.llm.builtin.causes.answers import said
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.words import BOOKS
from goalcoach.llm.builtin.causes.words.book import Choice
from goalcoach.rules.joined.gap import LEARNABLE, Cause
from tests.each import every


def leaning(probe: Probe, text: str, language: str = "en") -> tuple[set[Cause], set[Cause]]:
    """The causes an answer speaks for, and those it speaks against."""
    found = said(probe, text, language)
    sums = {cause: sum(each.strength for each in found if each.cause is cause) for cause in Cause}
    return {cause for cause in Cause if sums[cause] > 0}, {cause for cause in Cause if sums[cause] < 0}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("yes", "en"),
        ("Sure, any day", "en"),
        ("I could do that with my eyes shut", "en"),
        ("if there were two of us yes", "en"),
        ("Ja, jederzeit", "de"),
        ("An mir liegt es nicht", "de"),
    ],
)
def test_somebody_who_could_lacks_neither_skill_nor_knowledge(text: str, language: str) -> None:
    _, against = leaning(Probe.ABLE, text, language)

    assert against >= LEARNABLE


@pytest.mark.parametrize(
    ("text", "language"),
    [("no", "en"), ("not yet", "en"), ("If it had to be... no.", "en"), ("Nein", "de"), ("noch nicht", "de")],
)
def test_somebody_who_could_not_may_lack_either(text: str, language: str) -> None:
    for_, against = leaning(Probe.ABLE, text, language)

    assert for_ == LEARNABLE
    assert against == {Cause.RESOURCES}, "with all at hand they could not: it is not what is missing"


def test_a_yes_that_says_what_is_missing_speaks_for_resources() -> None:
    assert leaning(Probe.ABLE, "yes, with a second machine")[0] == {Cause.RESOURCES}


def test_a_loss_in_front_of_an_answer_is_no_no() -> None:
    text = "I don't know, maybe two thirds of the cases need someone else"

    assert leaning(Probe.ABLE, text)[0].isdisjoint(LEARNABLE)
    assert leaning(Probe.ABLE, "I don't know, no, not even with help")[0] == LEARNABLE


def test_a_yes_that_goes_on_with_what_is_not_known_is_no_plain_yes() -> None:
    for_, against = leaning(Probe.ABLE, "the cutting yes, but I don't know which ones")

    assert Cause.KNOWLEDGE in for_
    assert Cause.SKILL not in against


@pytest.mark.parametrize(
    ("probe", "cause"),
    [
        (Probe.NEEDED, Cause.RESOURCES),
        (Probe.STEPS, Cause.PROCESS),
        (Probe.OUTSIDE, Cause.EXTERNAL),
    ],
)
@pytest.mark.parametrize("text", ["nothing", "no", "Not really"])
def test_where_nothing_is_named_the_cause_loses(probe: Probe, cause: Cause, text: str) -> None:
    assert leaning(probe, text) == (set(), {cause})


@every(
    ("text", "language"),
    [
        ("no time before the next call", "en"),
        ("There is no time before the next call", "en"),
        ("no time between two patients", "en"),
        ("no time", "en"),
        ("keine Zeit vor dem nächsten Anruf", "de"),
        ("Keine Zeit.", "de"),
    ],
)
def test_no_time_for_something_names_what_is_missing(text: str, language: str) -> None:
    """It was heard as "no, nothing is missing", and "before the next" as a step in the wrong order."""
    assert leaning(Probe.NEEDED, text, language) == ({Cause.RESOURCES}, set())
    assert leaning(Probe.FIRST, text, language)[0] == {Cause.RESOURCES}


@every("text", ["no time, no money, it is all there", "no time needed", "no extra staff"])
def test_what_is_only_not_needed_is_not_missing(text: str) -> None:
    assert Cause.RESOURCES not in leaning(Probe.NEEDED, text)[0]


def test_what_is_clear_and_what_is_not() -> None:
    assert leaning(Probe.CLEAR, "yes") == (set(), {Cause.CLARITY})
    assert leaning(Probe.CLEAR, "no") == ({Cause.CLARITY}, set())
    assert leaning(Probe.CLEAR, "Nee, gar nicht", "de") == ({Cause.CLARITY}, set())


def test_what_follows_from_doing_it_well() -> None:
    assert leaning(Probe.WORTH, "nobody notices") == ({Cause.MOTIVATION}, set())
    assert leaning(Probe.WORTH, "I am happy when it works") == (set(), {Cause.MOTIVATION})
    assert leaning(Probe.WORTH, "Da passiert nichts, so oder so", "de") == ({Cause.MOTIVATION}, set())


@every("probe", list(Probe))
@every(
    ("text", "language"),
    [
        ("I do not know yet", "en"),
        ("dunno", "en"),
        ("", "en"),
        ("Das weiß ich noch nicht", "de"),
        ("…", "de"),
    ],
)
def test_not_knowing_and_skipping_say_nothing(probe: Probe, text: str, language: str) -> None:
    assert said(probe, text, language) == ()


@every(
    ("language", "probe", "choice"),
    [
        (book.language, probe, choice)
        for book in BOOKS.values()
        for probe, choices in book.choices.items()
        for choice in choices
    ],
)
def test_an_offered_answer_says_what_it_stands_for(language: str, probe: Probe, choice: Choice) -> None:
    found = said(probe, choice.text, language)

    assert [(each.cause, each.strength, each.quote) for each in found] == [
        (*speaks, choice.text) for speaks in choice.speaks
    ]


@pytest.mark.parametrize("language", BOOKS)
def test_a_rival_that_is_tapped_weighs(language: str) -> None:
    name = BOOKS[language].names[Cause.PROCESS]

    assert leaning(Probe.WEIGHS, name[:1].upper() + name[1:], language) == ({Cause.PROCESS}, set())


@every(
    "text, language",
    [
        ("What's a folio? The book is in Italian.", "en"),
        ("Does it matter which one I take?", "en"),
        ("Welche Raute bei welchem Zeug – steht das irgendwo?", "de"),
    ],
)
def test_who_answers_what_they_know_with_a_question_names_nothing_they_know(text: str, language: str) -> None:
    for_, against = leaning(Probe.KNOWING, text, language)

    assert Cause.SKILL not in for_
    assert Cause.KNOWLEDGE not in against


def test_a_story_about_who_wants_what_is_no_plain_yes() -> None:
    told = (
        "One counts by weight, sales by pieces. The owner counts by boxes, my boss by pallets, and I by hand"
    )

    assert Cause.CLARITY not in leaning(Probe.CLEAR, told)[1]
    assert Cause.CLARITY in leaning(Probe.CLEAR, "By weight, on the sheet")[1]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("No, not like this.", "en"),
        ("Not with what I've got.", "en"),
        ("not in the time", "en"),
        ("I can't, not on my own", "en"),
        ("Nicht mit dem, was da ist.", "de"),
        ("nicht in der Zeit", "de"),
        ("So geht das nicht.", "de"),
    ],
)
def test_a_no_to_how_things_are_is_none_to_what_they_can(text: str, language: str) -> None:
    assert not any(each.strength > 0 for each in said(Probe.ABLE, text, language) if each.cause in LEARNABLE)


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("I keep getting it wrong because I'm doing it between two phone calls", 1),
        ("I keep getting it wrong", 3),
    ],
)
def test_what_goes_wrong_for_want_of_something_else_only_hints_at_a_skill(text: str, most: int) -> None:
    found = said(Probe.FIRST, text, "en")

    assert max(each.strength for each in found if each.cause is Cause.SKILL) == most
