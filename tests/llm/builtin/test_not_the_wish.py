"""What is told where a goal is asked for and is none: who sent them, small talk, a loss, a step."""

from __future__ import annotations

import pytest

from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.hearing.found import Aside
from goalcoach.llm.builtin.phrases import BOOKS
from tests.llm.loop import talked


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "no idea, my manager sent me"),
        ("en", "my manager sent me, no idea why"),
        ("en", "HR told me to do this"),
        ("en", "I have to do this"),
        ("en", "was told to write a goal, no clue what to write"),
        ("en", "i'm only here because HR wants everyone to have goals"),
        ("de", "keine Ahnung, mein Chef schickt mich"),
        ("de", "ich bin hier, weil mein Chef mich geschickt hat"),
        ("de", "mein Chef hat gesagt, ich soll hierher"),
        ("de", "ich soll ein Ziel eintragen"),
        ("de", "ich muss das machen"),
    ],
)
def test_who_sent_them_is_no_wish(language: str, said: str) -> None:
    loop = talked(language, said)
    assert not loop.sketch.notes
    assert BOOKS[language].asides[Aside.SENT] in loop.exchanges[-1].reply
    assert loop.sketch.asked is Field.OUTCOME


@pytest.mark.parametrize(
    ("language", "said", "outcome"),
    [
        ("en", "my manager asked me to reduce returns", "reduce returns"),
        ("en", "I have to set up the new line", "set up the new line"),
        ("en", "we have to make the shop faster", "make the shop faster"),
        ("en", "no idea, my manager says I should be on time more often", "be on time more often"),
        ("de", "ich muss das Lager umbauen", "das Lager umbauen"),
        ("de", "ich soll die Ausschussquote senken", "die Ausschussquote senken"),
    ],
)
def test_what_they_were_told_to_do_is_one(language: str, said: str, outcome: str) -> None:
    assert talked(language, said).sketch.value(Field.OUTCOME) == outcome


@pytest.mark.parametrize(
    "said",
    [
        "queues are long at lunch",
        "sell 40 recipe boxes a week",
        "serve lunch on time from 70 to 95 percent",
        "our football team loses too often",
        "the poem class has too few pupils",
        "write a song for the choir by June",
    ],
)
def test_words_of_small_talk_told_of_work_lead_nowhere_else(said: str) -> None:
    assert "outside what I do here" not in talked("en", said).exchanges[-1].reply


@pytest.mark.parametrize(
    "said",
    [
        "what's the weather tomorrow?",
        "did you see the football match?",
        "give me a recipe for pancakes",
        "I like football",
        "what should I have for lunch",
        "nice weather today",
        "can you do my homework",
        "write a poem about my boss",
    ],
)
def test_small_talk_does(said: str) -> None:
    assert "outside what I do here" in talked("en", said).exchanges[-1].reply


@pytest.mark.parametrize(
    ("language", "said", "today"),
    [
        ("en", "the shop loses 3 percent", "3 percent"),
        ("en", "we miss 30 calls a day", "30 calls a day"),
        ("en", "our hotline misses 30 calls a day", "30 calls a day"),
        ("en", "the oven burns 9 trays a week", "9 trays a week"),
        ("de", "der Laden verliert 3 Prozent", "3 Prozent"),
        ("de", "die Hotline verpasst 30 Anrufe am Tag", "30 Anrufe am Tag"),
        ("de", "unser Ofen verbrennt 9 Bleche in der Woche", "9 Bleche in der Woche"),
    ],
)
def test_of_a_loss_with_a_number_the_measure_is_asked_for(language: str, said: str, today: str) -> None:
    """ "Measured by “the shop loses”", and "calls from 30 to 10", where they were missed."""
    loop = talked(language, said)
    assert loop.sketch.get(Field.METRIC) is None
    assert loop.sketch.get(Field.OUTCOME) is None
    assert f"{today} today." in loop.exchanges[-1].reply or f"heute {today}." in loop.exchanges[-1].reply
    assert BOOKS[language].of_what[0] in loop.exchanges[-1].reply


@pytest.mark.parametrize(
    ("language", "said", "metric"),
    [
        ("en", "month-end close takes us 9 days", "month-end close"),
        ("en", "15 wrong payslips every month", "wrong payslips"),
        ("en", "calls per day: 40", "calls per day"),
    ],
)
def test_what_takes_or_counts_something_is_one(language: str, said: str, metric: str) -> None:
    assert talked(language, said).sketch.value(Field.METRIC) == metric


@pytest.mark.parametrize(
    ("language", "sayings", "step"),
    [
        ("en", ("reduce overtime", "overtime hours", "hire 2 midwives"), "hire 2 midwives"),
        ("en", ("improve the ward", "waiting time", "we need to hire 2 midwives"), "hire 2 midwives"),
        ("de", ("die Station verbessern", "Wartezeit", "2 Hebammen einstellen"), "2 Hebammen einstellen"),
    ],
)  # fmt: skip
def test_something_to_do_once_is_a_step_where_a_number_is_asked_for(
    language: str, sayings: tuple[str, ...], step: str
) -> None:
    loop = talked(language, *sayings)
    assert loop.sketch.asked is Field.BASELINE, loop.exchanges[-1].reply
    assert step in loop.sketch.value(Field.MILESTONE)
    assert loop.sketch.get(Field.BASELINE) is None


@pytest.mark.parametrize(
    ("language", "sayings", "today"),
    [
        ("en", ("answer tickets faster", "train 40 tickets a day"), "40"),
        ("en", ("improve the ward", "waiting time", "we handle 40 births a month"), "40"),
        ("de", ("die Station verbessern", "Wartezeit", "wir holen 40 Frauen am Tag"), "40"),
    ],
)
def test_what_is_done_over_and_over_is_where_it_stands(
    language: str, sayings: tuple[str, ...], today: str
) -> None:
    loop = talked(language, *sayings)
    assert loop.sketch.value(Field.BASELINE) == today
    assert loop.sketch.get(Field.MILESTONE) is None


@pytest.mark.parametrize(
    ("sayings", "metric"),
    [
        (("Anlage besser nutzen", "OEE", "Linie: 71 %"), "OEE"),
        (("Anlagenverfügbarkeit erhöhen", "Linie: 71 %"), ""),
        (("OEE an der Linie: 71 %",), "OEE an der Linie"),
        (("weniger Ausschuss an der Linie", "Ausschussquote Linie 2: 71 %"), "Ausschussquote Linie 2"),
    ],
)
def test_where_something_is_measured_is_no_measure(sayings: tuple[str, ...], metric: str) -> None:
    loop = talked("de", *sayings)
    assert (loop.sketch.value(Field.METRIC), loop.sketch.value(Field.BASELINE)) == (metric, "71")


def test_a_place_alone_with_a_number_is_asked_what_it_counts() -> None:
    for language, said in (("de", "Linie: 71 %"), ("en", "line: 71 %")):
        loop = talked(language, said)
        assert loop.sketch.get(Field.METRIC) is None
        assert BOOKS[language].of_what[0] in loop.exchanges[-1].reply


def test_mach_alone_is_no_word_for_a_draft() -> None:
    loop = talked("de", "Ich will die Fluktuation im Team senken", "mach")
    assert loop.wording is None
    assert BOOKS["de"].in_words in loop.exchanges[-1].reply
    assert talked("de", "Ich will die Fluktuation im Team senken", "mach's").wording is not None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "hi, i clean trains at the depot, nights mostly"),
        ("en", "I check drawings of other engineers"),
        ("en", "Judge's clerk. Judgments go out late."),
        ("en", "team lead call centre. the phone system is too slow"),
        ("en", "ferry deckhand. nothing to improve"),
        ("de", "hebamme im kreissaal. doku wird nie fertig in der schicht"),
        ("de", "Kantinenkoch: zuviel Essen landet in der Tonne"),
        ("de", "Steuerfachangestellte, wir kriegen die Belege immer zu spät"),
        ("de", "Ich bin Friedhofsgärtner und soll was aufschreiben"),
    ],
)
def test_who_somebody_is_stands_in_no_goal(language: str, said: str) -> None:
    loop = talked(language, said)
    assert loop.sketch.get(Field.OUTCOME) is None, loop.sketch.value(Field.OUTCOME)
    assert loop.sketch.get(Field.METRIC) is None


@pytest.mark.parametrize(
    ("language", "said", "outcome"),
    [
        ("en", "optician. we need to dispense faster", "dispense faster"),
        ("en", "Train the nurse team in triage. It takes too long.", "Train the nurse team in triage"),
        ("en", "I finish my reports on time", "finish my reports on time"),
        ("en", "hire a nurse for nights. we are too few", "hire a nurse for nights"),
        ("de", "Schreinerin hier. Will Treppen schneller bauen", "Treppen schneller bauen"),
        ("de", "weniger Fehler. Das Lager ist zu voll", "weniger Fehler"),
    ],
)
def test_what_is_wanted_beside_it_does(language: str, said: str, outcome: str) -> None:
    assert outcome.casefold() in talked(language, said).sketch.value(Field.OUTCOME).casefold()


@pytest.mark.parametrize(
    ("language", "said", "metric"),
    [
        ("en", "transfers per 100 calls", "transfers per 100 calls"),
        ("en", "judgments typed within 5 days", "judgments typed within 5 days"),
        ("de", "Weiterleitungen je 100 Anrufe", "Weiterleitungen je 100 Anrufe"),
    ],
)
def test_a_number_in_the_name_of_a_measure_stays_there(language: str, said: str, metric: str) -> None:
    """ "Transfers per from 100 calls to 22" was offered as a goal."""
    begun = "better service" if language == "en" else "besserer Service"
    loop = talked(language, begun, "a result" if language == "en" else "ein Ergebnis", said)
    assert loop.sketch.value(Field.METRIC) == metric
    assert not any(loop.sketch.get(field) for field in (Field.BASELINE, Field.TARGET))


def test_what_others_shall_pass_is_no_goal_of_learning() -> None:
    for language, said in (("en", "more pass the exam"), ("de", "mehr Azubis bestehen die Prüfung")):
        assert talked(language, said).sketch.kind is GoalKind.PERFORMANCE
    assert talked("en", "pass the exam to get certified").sketch.kind is GoalKind.DEVELOPMENT


def test_a_time_told_of_a_trouble_is_no_day_of_what_is_wanted() -> None:
    loop = talked("en", "I teach in a prison. Half of my guys drop out of the course before the exam")
    assert loop.sketch.get(Field.DUE) is None
    assert BOOKS["en"].asides[Aside.PROBLEM] in loop.exchanges[-1].reply


def test_a_sigh_before_a_correction_is_no_part_of_it() -> None:
    for language, sayings in (
        ("en", ("reduce complaints", "from 40 to 30", "hmm no, 25")),
        ("de", ("Weniger Reklamationen", "von 40 auf 30", "ach nee, 25")),
    ):
        assert talked(language, *sayings).sketch.value(Field.TARGET) == "25"


def test_a_share_told_of_a_season_is_where_it_stands() -> None:
    loop = talked("en", "lose fewer colonies over winter", "last winter 22 of 90 hives died")
    assert loop.sketch.get(Field.METRIC) is None
    assert "22 of 90 today" in loop.exchanges[-1].reply


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Team lead, call centre here. Too many transfers"),
        ("en", "prison teacher in a jail. too many learners drop out"),
        ("de", "Zugreinigerin nachts. zu viele Züge kommen zurück"),
        ("de", "Leiterin Geschäftsstelle am Landgericht: Urteile gehen zu spät raus"),
    ],
)
def test_where_somebody_works_stands_in_none_either(language: str, said: str) -> None:
    loop = talked(language, said)
    assert loop.sketch.get(Field.OUTCOME) is None, loop.sketch.value(Field.OUTCOME)
    assert BOOKS[language].asides[Aside.PROBLEM] in loop.exchanges[-1].reply


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "driver training done in March. It takes too long"),
        ("de", "Fahrer schneller einarbeiten. Es dauert zu lange"),
    ],
)
def test_what_is_wanted_for_a_trade_is_no_trade(language: str, said: str) -> None:
    assert said.partition(" ")[0] in talked(language, said).sketch.value(Field.OUTCOME)


def test_a_rate_is_no_number_to_reach() -> None:
    """ "Per 100 calls, 31 now" was read as from 31 to 100 calls."""
    loop = talked("en", "better service on the phone", "a result", "transfers", "per 100 calls, 31 now")
    assert loop.sketch.value(Field.BASELINE) == "31"
    assert loop.sketch.get(Field.TARGET) is None


def test_what_a_manager_says_of_somebody_is_a_trouble() -> None:
    loop = talked("en", "My team lead says I'm slow at picking")
    assert loop.sketch.get(Field.OUTCOME) is None
    assert BOOKS["en"].asides[Aside.PROBLEM] in loop.exchanges[-1].reply


@pytest.mark.parametrize("said", ["2027年6月底", "从40到30"])
def test_a_day_in_a_language_nobody_here_reads_is_no_measure_and_no_number(said: str) -> None:
    for asked in (("减少退货",), ("减少退货", "number of returns")):
        loop = talked("en", *asked, said)
        assert said not in loop.sketch.value(Field.METRIC)
        assert loop.sketch.value(Field.BASELINE) != "2027"


@pytest.mark.parametrize(
    ("language", "said", "outcome"),
    [
        ("en", "Museum guide here, want to get better at tours", "get better at tours"),
        ("de", "Museumspädagogin, will bessere Führungen machen", "bessere Führungen machen"),
        ("de", "weniger Fehler am Termin, will ich", "weniger Fehler am Termin"),
    ],
)
def test_any_trade_that_says_hello_is_left_out(language: str, said: str, outcome: str) -> None:
    assert outcome in talked(language, said).sketch.value(Field.OUTCOME)


def test_an_answer_somebody_is_not_sure_of_is_no_other_topic() -> None:
    loop = talked("en", "trucks leave on time", "hours late on average?")
    assert "outside what I do here" not in loop.exchanges[-1].reply
    assert "outside what I do here" in talked("en", "is there a canteen here?").exchanges[-1].reply


def test_what_is_counted_is_asked_three_times_at_most() -> None:
    """It was asked again for as long as every answer told something else."""
    loop = talked(
        "en",
        "emails i answer after 6pm",
        "20 a week, should be zero",
        "end of january",
        "i want my evenings back",
        "first look in a month",
        "it helps my family, too",
    )
    asked = [
        each for each in loop.exchanges for way in BOOKS["en"].of_what if way.lower() in each.reply.lower()
    ]
    assert len(asked) <= 3, [each.reply for each in asked]
