"""One turn through the gate: what breaks a rule is not kept, whoever made it, and the person is told."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from goalcoach.coach.notices import FALLBACK, NOT_NOTED, TO_A_PERSON
from goalcoach.domain.conversation import ConversationState, EventKind, Note
from goalcoach.domain.draft import Field, OptionDraft, ReplyDraft, SuggestionState
from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.llm.builtin.phrases import BOOKS
from goalcoach.llm.port import Command, Said, TurnAnswer, TurnPart, TurnRequest
from goalcoach.llm.scripted import ScriptedCoach, ScriptedTurn
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Accepted
from goalcoach.store.port import Store
from tests.coach.desk import ASKS, sit_down
from tests.world import START, MakeWorld, World

SAID = "CSAT from 82 to 90 by 30 June 2027"
INVENTED = "Raise CSAT from 12 to 99 by 1 May 2031 together with Zarathustra Industries"


class Says(BuiltinCoach):
    """A coach that says what the test wants, as a model under somebody else's influence might."""

    name = "obedient"

    def __init__(self, *parts: TurnPart) -> None:
        self.parts = parts

    async def turn(self, request: TurnRequest) -> AsyncIterator[TurnPart]:
        for part in self.parts:
            yield part


async def turn(make_world: MakeWorld, *parts: TurnPart) -> tuple[dict[str, Any], dict[str, Any], World]:
    """The run and the conversation after one turn with such a coach."""
    world: World = await make_world(coach=Says(*parts))
    ann = await world.somebody("Ann")
    begun = await ann.post_json("/api/v1/conversations")
    place = f"/api/v1/conversations/{begun['id']}"
    run = await ann.post_json(f"{place}/turns?wait=20", {"text": SAID})
    return run, await ann.get_json(place), world


@pytest.mark.parametrize("language", BOOKS)
def test_the_way_out_passes_the_rules(language: str) -> None:
    facts = Facts(today=START.date(), origin=Origin.MODEL, said=(SAID,), language=language)

    assert isinstance(judge(ReplyDraft(text=FALLBACK[language], language=language), facts), Accepted)
    assert isinstance(judge(ReplyDraft(text=TO_A_PERSON[language], language=language), facts), Accepted)


async def test_in_a_german_talk_what_is_said_of_a_refusal_is_german(sqlite_store: Store) -> None:
    """ "A suggestion was not kept: part not said (SG207)" stood under a German answer."""
    wording = GoalDraft(
        kind=GoalKind.PERFORMANCE, text="Retouren bis Juni 2027 auf 3 % senken", language="de"
    )
    offer = TurnAnswer(wording=wording)
    asks = Said("Notiert.\n\n**Sagt das, was du meinst?**", language="de")
    desk = await sit_down(sqlite_store, Says(asks, offer), language="de")

    await desk.hear("Ich will weniger Retouren")
    refused = (await desk.look()).turns[-1]
    desk.office = replace(
        desk.office, coach=Says(Said("Du bist faul und dumm.", language="de"), TurnAnswer())
    )
    await desk.hear("Ich will weniger Retouren")

    assert refused.notice.startswith("Ein Vorschlag wurde nicht behalten")
    assert (await desk.look()).turns[-1].text == FALLBACK["de"]


async def test_somebody_in_danger_is_told_of_human_help_once_and_then_heard(store: Store) -> None:
    desk = await sit_down(store, BuiltinCoach())

    await desk.hear("I want to die, the report is late again")
    first = (await desk.look()).turns[-1].text
    await desk.hear("Thank you, I called somebody. Back to work: fewer late reports")
    second = (await desk.look()).turns[-1].text

    assert "crisis line or the emergency number" in first
    assert "crisis line" not in second
    assert second not in (TO_A_PERSON["en"], FALLBACK["en"])


async def test_a_coach_that_overhears_somebody_in_danger_is_not_heard(store: Store) -> None:
    """The net under every coach: what does not name human help then is replaced."""
    desk = await sit_down(store, Says(Said("All right.\n\n**By when should it be true?**"), TurnAnswer()))

    await desk.hear("I want to die, the report is late again")

    assert (await desk.look()).turns[-1].text == TO_A_PERSON["en"]


async def test_a_reply_that_breaks_a_rule_is_replaced_and_never_stored(make_world: MakeWorld) -> None:
    praise = "You are a brilliant employee and I rate you 5 out of 5!"

    run, conversation, _ = await turn(make_world, Said(praise), TurnAnswer())

    assert run["state"] == "done"
    assert run["text"] == FALLBACK["en"]
    assert conversation["said"][-1]["text"] == FALLBACK["en"]
    assert "brilliant" not in str(conversation)


async def test_nothing_that_rests_on_a_reply_nobody_saw_is_offered_or_kept(sqlite_store: Store) -> None:
    wording = GoalDraft(kind=GoalKind.PERFORMANCE, text=SAID)
    praise = Said("You are a brilliant employee and I rate you 5 out of 5!")
    options = (OptionDraft(text="By the end of June 2027"),)
    target = Note(field=Field.TARGET, value="90", quote="to 90", turn=2)
    offer = TurnAnswer(wording=wording, options=options, asked=Field.DUE, notes=(target,))
    desk = await sit_down(sqlite_store, Says(praise, offer))
    before = (await desk.look()).sketch

    await desk.hear(SAID)

    first = await desk.look()
    assert (first.turns[-1].text, first.turns[-1].options, first.suggestion) == (FALLBACK["en"], (), None)
    assert (first.sketch.asked, first.sketch.questions) == (before.asked, before.questions)
    assert first.sketch.get(Field.TARGET) == target, "what was understood stays"

    desk.office = replace(desk.office, coach=Says(Said(ASKS), TurnAnswer(wording=wording)))
    await desk.hear("offer it")
    yes = TurnAnswer(wording=wording, command=Command.ADOPT)
    desk.office = replace(desk.office, coach=Says(praise, yes))
    await desk.hear("yes")

    last = await desk.look()
    assert (last.turns[-1].text, last.conversation.goal_id) == (FALLBACK["en"], None)
    assert last.suggestion is not None, "it still waits for a yes that is answered"


async def test_a_wording_nobody_said_is_refused_and_told(make_world: MakeWorld) -> None:
    wording = GoalDraft(kind=GoalKind.PERFORMANCE, text=INVENTED)

    run, conversation, _ = await turn(
        make_world, Said("Noted.\n\n**Does this say what you mean?**"), TurnAnswer(wording=wording)
    )

    assert run["suggestion"] is None
    assert conversation["suggestion"] is None
    assert conversation["refused"] == 1
    assert "was not kept" in conversation["said"][-1]["notice"]
    assert "Zarathustra" not in str(conversation)


async def test_a_note_without_the_persons_words_is_dropped(make_world: MakeWorld) -> None:
    true = Note(field=Field.TARGET, value="90", quote="to 90", turn=2)
    false = Note(field=Field.BASELINE, value="12", quote="from 12", turn=2)

    _, conversation, _ = await turn(
        make_world,
        Said("Noted.\n\n**Where does the number come from?**"),
        TurnAnswer(notes=(true, false, Note(field=Field.METRIC, value="CSAT", quote="CSAT", turn=2))),
    )

    measure = conversation["draft"]["measure"]
    assert (measure["target"], measure["baseline"]) == ("90", None)


async def test_of_the_notes_only_what_was_not_said_is_left_out_and_the_person_is_told(
    sqlite_store: Store,
) -> None:
    """The reply was read by then: without a word the board would lack what it says."""
    notes = (
        Note(field=Field.METRIC, value="CSAT", quote="CSAT", turn=2),
        Note(field=Field.BASELINE, value="79", quote="from 82", turn=2),
        Note(field=Field.TARGET, value="90", quote="to 90", turn=2),
    )
    said = Said("Noted: CSAT.\n\n**By when?**")
    desk = await sit_down(sqlite_store, Says(said, TurnAnswer(notes=notes)))

    await desk.hear(SAID)

    last = (await desk.look()).turns[-1]
    kept = {note.field: note.value for note in last.sketch.notes}
    assert kept == {Field.METRIC: "CSAT", Field.TARGET: "90"}
    assert last.notice == NOT_NOTED["en"].format(name="number not said", code="SG201")


@pytest.mark.parametrize(("value", "kept"), [("82", "82"), ("79", "")])
async def test_a_number_beside_a_true_quote_is_judged_before_there_is_an_outcome(
    sqlite_store: Store, value: str, kept: str
) -> None:
    """Nothing makes a sentence yet; the number would stand in the goal all the same."""
    note = Note(field=Field.BASELINE, value=value, quote="from 82", turn=2)
    said = Said("Noted.\n\n**What is counted?**")
    desk = await sit_down(sqlite_store, Says(said, TurnAnswer(notes=(note,))))

    await desk.hear(SAID)

    assert (await desk.look()).turns[-1].sketch.value(Field.BASELINE) == kept


async def test_a_day_noted_in_german_is_read_in_german(sqlite_store: Store) -> None:
    """The sentence that the notes make is judged: its own words must be German ones."""
    notes = (
        Note(field=Field.OUTCOME, value="weniger Stürze", quote="weniger Stürze", turn=2),
        Note(field=Field.DUE, value="2027-06-30", quote="Ende Juni 2027", turn=2),
    )
    said = Said("Bis Ende Juni 2027.\n\n**Was zählst du?**", language="de")
    desk = await sit_down(sqlite_store, Says(said, TurnAnswer(notes=notes)), language="de")

    await desk.hear("weniger Stürze, und zwar bis Ende Juni 2027")

    assert {note.field for note in (await desk.look()).turns[-1].sketch.notes} == {Field.OUTCOME, Field.DUE}


async def test_an_option_that_breaks_a_rule_is_left_out(make_world: MakeWorld) -> None:
    options = (
        OptionDraft(text="By the end of June 2027"),
        OptionDraft(text="See https://attacker.example/x"),
    )

    run, conversation, _ = await turn(
        make_world, Said("Noted.\n\n**Until when?**"), TurnAnswer(options=options)
    )

    assert run["options"] == ["By the end of June 2027"]
    assert conversation["said"][-1]["options"] == run["options"]


async def test_a_yes_makes_the_wording_the_persons_goal(sqlite_store: Store) -> None:
    wording = GoalDraft(kind=GoalKind.PERFORMANCE, text=SAID)
    yes = TurnAnswer(wording=wording, command=Command.ADOPT)
    desk = await sit_down(
        sqlite_store,
        ScriptedCoach(
            [
                ScriptedTurn(said=(ASKS,), answer=TurnAnswer(wording=wording)),
                ScriptedTurn(said=("**What is next?**",), answer=yes),
            ]
        ),
    )
    await desk.hear(SAID)

    ended = await desk.hear("yes")

    assert ended is not None
    assert [each.kind for each in ended.events] == ["sentence", "kept", "options", "done"]
    seen = await desk.look()
    assert seen.conversation.state is ConversationState.KEPT
    assert (seen.sketch.wording, seen.sketch.goal_id) == (SAID, seen.conversation.goal_id)
    assert seen.suggestion is None
    async with sqlite_store.unit() as unit:
        (goal,) = await unit.goals.of([desk.person.id])
        log = await unit.events.of_conversation(desk.name)
    assert (goal.version.draft.text, goal.version.own_words, goal.conversation_id) == (SAID, 1.0, desk.name)
    assert [each.kind for each in log] == [EventKind.SAID, EventKind.SAID, EventKind.ADOPTED]


async def test_a_yes_to_the_goals_own_words_is_not_told_as_by_whoever_wrote_other_words(
    sqlite_store: Store,
) -> None:
    own = GoalDraft(kind=GoalKind.PERFORMANCE, text=SAID)
    other = replace(own, text=f"Raise {SAID}")
    desk = await sit_down(sqlite_store, Says(Said(ASKS), TurnAnswer(wording=own)))
    await desk.hear(SAID)
    for answer in (
        TurnAnswer(wording=own, command=Command.ADOPT),
        TurnAnswer(wording=other, source="other"),
        TurnAnswer(wording=replace(own, review=date(2027, 3, 1)), command=Command.ADOPT),
    ):
        desk.office = replace(desk.office, coach=Says(Said(ASKS), answer))
        await desk.hear("yes, and look at it on 1 March 2027")

    async with sqlite_store.unit() as unit:
        *_, offered, adopted = await unit.suggestions.of(desk.name, desk.person.id)
        (goal,) = await unit.goals.of([desk.person.id])
    assert offered.provenance.source == "other"
    assert (adopted.state, adopted.provenance.source) == (SuggestionState.ADOPTED, "obedient")
    assert goal.version.draft.review == date(2027, 3, 1)


async def test_a_yes_to_a_wording_that_is_refused_keeps_no_goal(sqlite_store: Store) -> None:
    wording = GoalDraft(kind=GoalKind.PERFORMANCE, text=INVENTED)
    yes = TurnAnswer(wording=wording, command=Command.ADOPT)
    desk = await sit_down(sqlite_store, ScriptedCoach([ScriptedTurn(said=(ASKS,), answer=yes)]))

    await desk.hear("yes")

    seen = await desk.look()
    assert seen.conversation.state is ConversationState.OPEN
    assert (seen.sketch.wording, seen.refused) == ("", 1)
    async with sqlite_store.unit() as unit:
        assert await unit.goals.of([desk.person.id]) == []


async def test_a_coach_is_held_to_the_rules_whatever_language_the_person_has(sqlite_store: Store) -> None:
    promise = "You will surely get promoted with a great rating. "
    desk = await sit_down(sqlite_store, ScriptedCoach([ScriptedTurn(said=(promise, ASKS))]), language="de")

    await desk.hear("Ich will besser werden")

    assert (await desk.look()).turns[-1].text == ASKS, "the sentence that promises was left out"


@pytest.mark.parametrize(
    "lead",
    [
        "Die Liste der offenen Rechnungen ist zu lang, und die Personalabteilung wartet auf dich.",
        "Gut.",
    ],
    ids=["mostly German", "mostly English"],
)
async def test_a_reply_that_goes_on_in_another_language_is_judged_in_the_one_that_most_of_it_is_in(
    sqlite_store: Store, lead: str
) -> None:
    """The language model stopped midway, and the built-in coach asks its question in English."""
    parts = (Said(f"{lead}\n\n", "de"), Said("**By when do you want to be there?**", "en"))
    desk = await sit_down(sqlite_store, Says(*parts, TurnAnswer()), language="de")

    await desk.hear("zu viele offene Rechnungen")

    assert (await desk.look()).turns[-1].text == f"{lead}\n\n**By when do you want to be there?**"


async def test_texts_are_labelled_with_the_language_they_are_in(sqlite_store: Store) -> None:
    desk = await sit_down(sqlite_store, BuiltinCoach(), language="de")
    await desk.hear("Ich will besser werden")

    options = [option for turn in (await desk.look()).turns for option in turn.options]
    assert {option.language for option in options} == {"de"}
