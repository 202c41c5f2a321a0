"""One turn through the gate: what breaks a rule is not kept, whoever made it, and the person is told."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from goalcoach.coach.turn import FALLBACK
from goalcoach.domain.conversation import Note
from goalcoach.domain.draft import Field, OptionDraft, ReplyDraft
from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.llm.port import Said, TurnAnswer, TurnPart, TurnRequest
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Accepted
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


def test_the_way_out_passes_the_rules() -> None:
    facts = Facts(today=START.date(), origin=Origin.MODEL, said=(SAID,))

    assert isinstance(judge(ReplyDraft(text=FALLBACK), facts), Accepted)


async def test_a_reply_that_breaks_a_rule_is_replaced_and_never_stored(make_world: MakeWorld) -> None:
    praise = "You are a brilliant employee and I rate you 5 out of 5!"

    run, conversation, _ = await turn(make_world, Said(praise), TurnAnswer())

    assert run["state"] == "done"
    assert run["text"] == FALLBACK
    assert conversation["said"][-1]["text"] == FALLBACK
    assert "brilliant" not in str(conversation)


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
