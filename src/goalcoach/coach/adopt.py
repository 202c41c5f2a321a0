"""What a person does with a suggestion: adopt, edit, reject. Only here a goal comes of a chat."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from goalcoach.coach.as_typed import as_typed
from goalcoach.coach.authorship import own_share, typed_by_owner, typed_words
from goalcoach.coach.catching_up import caught_up, current_sketch, newest_sketch, open_goal, typed_beside
from goalcoach.coach.conversations import Begun, refuse_while_answering
from goalcoach.coach.facts import model_facts, person_facts
from goalcoach.coach.goals import accept, asked_again
from goalcoach.coach.languages import language_in
from goalcoach.coach.office import Office
from goalcoach.coach.promised import takes_back, told
from goalcoach.coach.texts import NAME_LIMIT, clean_draft, goal_text, short_text
from goalcoach.coach.waivers import still_asked
from goalcoach.domain.conversation import (
    Conversation,
    ConversationId,
    ConversationState,
    Event,
    EventKind,
    Sketch,
    Turn,
)
from goalcoach.domain.draft import Suggestion, SuggestionState
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.goal import Author, Goal, GoalDraft, GoalId
from goalcoach.domain.person import Person
from goalcoach.domain.sketch import adopted, assemble
from goalcoach.rules.verdict import Accepted
from goalcoach.store.port import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A wording a person decided to keep."""

    by: Person
    accepted: Accepted[GoalDraft]
    sketch: Sketch
    """What it was made of."""
    author: Author
    kind: EventKind
    typed: str = ""
    """The words of it that they typed just now."""


async def adopt(
    unit: Unit, office: Office, actor: Person, suggestion_id: str, text: str | None = None
) -> Goal:
    """Keep a suggested wording as the person's goal: as it is, or with the words they changed.

    Raises Conflict when it was decided already, InvalidInput when the edited text breaks a rule that
    stops people.
    """
    suggestion = await unit.suggestions.get(suggestion_id, actor.id)
    if suggestion.state is not SuggestionState.OFFERED or suggestion.draft is None:
        raise Conflict("This suggestion was decided already, or is out of date.", state=suggestion.state)
    conversation_id = ConversationId(suggestion.conversation_id)
    await refuse_while_answering(unit, office, conversation_id)
    conversation, turns = await unit.conversations.whole(conversation_id, actor.id)
    wanted = suggestion.draft.text if text is None else goal_text(text)
    edited = wanted != suggestion.draft.text
    draft = replace(suggestion.draft, owner=actor.id)
    sketch = newest_sketch(turns)
    typed_before = (*typed_beside(sketch), suggestion.base)
    facts = person_facts(office, actor) if edited else model_facts(office, actor, turns, typed_before)
    if edited:
        draft = as_typed(draft, wanted, facts)
        sketch = caught_up(sketch, suggestion.draft, draft)
    accepted = accept(draft, facts)
    state = SuggestionState.EDITED if edited else SuggestionState.ADOPTED
    await unit.suggestions.decide(suggestion, state)
    typed = typed_words(suggestion.draft.text, draft.text) if edited else ""
    author = Author.PERSON_EDITED_COACH if edited else Author.PERSON_FROM_COACH
    kind = EventKind.EDITED if edited else EventKind.ADOPTED
    decision = Decision(by=actor, accepted=accepted, sketch=sketch, author=author, kind=kind, typed=typed)
    return await _keep(unit, office, conversation, turns, decision)


async def adopt_spoken(
    unit: Unit, office: Office, spoken: Begun, suggestion: Suggestion, accepted: Accepted[GoalDraft]
) -> Goal:
    """Keep a wording to which the person said yes in the chat, in the transaction of that answer.

    `spoken` is the conversation with that answer in it.
    """
    await unit.suggestions.decide(suggestion, SuggestionState.ADOPTED)
    decision = Decision(
        by=spoken.actor,
        accepted=accepted,
        sketch=newest_sketch(spoken.turns),
        author=Author.PERSON_FROM_COACH,
        kind=EventKind.ADOPTED,
    )
    return await _keep(unit, office, spoken.conversation, spoken.turns, decision)


async def keep_own(
    unit: Unit, office: Office, actor: Person, conversation_id: ConversationId, text: str
) -> Goal:
    """Keep a sentence the person wrote in the draft card, with what they said beside it.

    Raises NotFound, Conflict while an answer is made, InvalidInput before anything was said.
    """
    conversation = await unit.conversations.get(conversation_id, actor.id)
    await refuse_while_answering(unit, office, conversation_id)
    turns = await unit.conversations.turns(conversation_id, actor.id)
    sketch = await current_sketch(unit, turns)
    sketched = assemble(sketch, owner=actor.id, language=language_in(actor, turns))
    if sketched is None:
        raise InvalidInput("Tell the coach first what it is about.", field="text")
    facts = person_facts(office, actor)
    draft = clean_draft(as_typed(sketched, text, facts), owner=actor.id)
    accepted = accept(draft, facts)
    decision = Decision(
        by=actor,
        accepted=accepted,
        sketch=caught_up(sketch, sketched, draft),
        author=Author.PERSON,
        kind=EventKind.EDITED,
        typed=draft.text,
    )
    return await _keep(unit, office, conversation, turns, decision)


async def reject(unit: Unit, office: Office, actor: Person, suggestion_id: str, reason: str = "") -> None:
    """Put a suggestion away. The reason is optional and never asked for."""
    suggestion = await unit.suggestions.get(suggestion_id, actor.id)
    reason = short_text(reason, "reason", NAME_LIMIT)
    await unit.suggestions.decide(suggestion, SuggestionState.REJECTED)
    await unit.events.add(
        Event(
            owner_id=actor.id,
            kind=EventKind.REJECTED,
            at=office.now(),
            conversation_id=suggestion.conversation_id,
            data=json.dumps({"suggestion": suggestion.id, "reason": reason}),
        )
    )


async def _keep(
    unit: Unit, office: Office, conversation: Conversation, turns: Sequence[Turn], decision: Decision
) -> Goal:
    """Write the goal, or its next version, and tie the conversation to it."""
    draft = decision.accepted.draft
    events = await unit.events.of_conversation(conversation.id)
    share = own_share(draft.text, [*typed_by_owner(turns, events), decision.typed])
    goal = await _write(unit, office, conversation, decision, share)
    if draft.review is not None and draft.review >= office.today():
        goal = await unit.goals.set_check_in(goal, draft.review, office.now())
    kept = adopted(decision.sketch, draft.text, language=draft.language)
    kept = replace(kept, goal_id=goal.id, goal_version=goal.version.number)
    conversation = await unit.conversations.resketch(conversation, kept)
    await unit.conversations.update(conversation, state=ConversationState.KEPT, goal_id=goal.id)
    await unit.events.add(
        Event(
            owner_id=conversation.owner_id,
            kind=decision.kind,
            at=office.now(),
            conversation_id=conversation.id,
            goal_id=goal.id,
            data=json.dumps({"typed": decision.typed, "version": goal.version.number}),
        )
    )
    return await asked_again(unit, office, decision.by, goal)


async def _write(
    unit: Unit, office: Office, conversation: Conversation, decision: Decision, share: float
) -> Goal:
    """The goal, or its next version when the conversation led to one already.

    Raises Conflict when the goal was changed on its page since, and the wording knows nothing of that.
    """
    existing = await open_goal(unit, decision.sketch)
    if existing is None:
        return await unit.goals.create(
            id=GoalId(office.new_id()),
            owner_id=conversation.owner_id,
            accepted=decision.accepted,
            author=decision.author,
            own_words=share,
            at=office.now(),
            conversation_id=conversation.id,
        )
    if decision.sketch.goal_version not in (None, existing.version.number):
        raise Conflict(
            "You changed this goal on its page since. Tell the coach to go on, and it starts from there."
        )
    draft, waivers = decision.accepted.draft, existing.version.waivers
    if ease := await takes_back(unit, office, decision.by, existing, draft):
        raise Conflict(f"{told(ease)} when it was agreed. Ease it on the goal's page, and say there why.")
    return await unit.goals.revise(
        existing,
        decision.accepted,
        author=decision.author,
        changed_by=conversation.owner_id,
        own_words=share,
        at=office.now(),
        waivers=await still_asked(unit, office, decision.by, existing, draft, waivers),
    )
