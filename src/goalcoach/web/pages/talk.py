"""What the coach screen shows: messages, options, draft, suggestion, score card. Reads no request."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from goalcoach.access.policy import Action
from goalcoach.coach.authorship import typed_by_owner, words
from goalcoach.coach.conversations import ConversationView
from goalcoach.coach.facts import person_facts
from goalcoach.coach.goals import GoalView
from goalcoach.coach.languages import language_in
from goalcoach.coach.office import Office
from goalcoach.coach.word_diff import Piece, word_diff
from goalcoach.domain.conversation import Sketch, Speaker, Turn
from goalcoach.domain.draft import Field, OptionDraft, Suggestion, SuggestionState
from goalcoach.domain.goal import Goal, GoalDraft
from goalcoach.domain.person import Person
from goalcoach.domain.sketch import assemble
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.engine import judge
from goalcoach.rules.language.detect import detect
from goalcoach.web.pages.made import asked_with
from goalcoach.web.pages.phrases import STATUS, title, who_sees
from goalcoach.web.pages.saying import changed_facts, facts
from goalcoach.web.pages.scorecard import Scorecard, scorecard

_PAGES = "en"
"""The language of the pages themselves."""
UNTITLED = "Draft your goal"
_RULE = re.compile(r"\(([A-Z]{2}[1-9][0-9]{2})\)")
_STEPS: tuple[tuple[str, frozenset[Field]], ...] = (
    ("What you want", frozenset({Field.KIND, Field.OUTCOME})),
    (
        "How you will see it",
        frozenset(
            {
                Field.METRIC,
                Field.BASELINE,
                Field.TARGET,
                Field.UNIT,
                Field.SOURCE,
                Field.MASTERY,
                Field.APPLICATION,
                Field.KEY_RESULT,
            }
        ),
    ),
    (
        "When and why",
        frozenset(
            {
                Field.DUE,
                Field.START,
                Field.REVIEW,
                Field.WHY,
                Field.PARENT,
                Field.HOURS,
                Field.MILESTONE,
                Field.ACTIVITY,
            }
        ),
    ),
)
_DECISION = "adopt"
"""Key of the question that a decision about the wording answers."""
_LAST_STEP = "Your wording"
_KEPT = "Kept as your goal"
_FRESH = 3
"""Turns of a conversation that was just begun: greeting, first words, their answer."""
_SAY_WHAT = "Tell the coach what it should say instead."


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Where the conversation stands."""

    number: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One thing said."""

    number: int
    mine: bool
    text: str
    language: str
    """Two letters: for whoever has it read aloud."""
    offered: str
    """The wording it asks about, where it does not say it itself."""
    notice: str
    notice_language: str
    rule: str
    """Code of the rule a notice names, when there is a page for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A rule to link to."""

    code: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionView:
    """The wording waiting for a decision."""

    id: str
    text: str
    language: str
    pieces: tuple[Piece, ...]
    new: str
    """What the marks mean when there was no wording before."""
    how: str
    open: tuple[Named, ...]
    """Rules that still ask something about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftView:
    """The goal as it stands."""

    text: str
    language: str
    facts: list[tuple[str, str]]
    key_results: list[str]
    since: list[tuple[str, str]]
    """What was said since it was saved, and is not in it yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptView:
    """The goal that came of the conversation, and what can be done with it."""

    id: str
    version: int
    revision: int
    undo: bool
    status_words: str
    who_sees: str
    can_submit: bool
    manager: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What somebody sent that could not be taken: shown again, with the reason."""

    where: str = ""
    """say, suggestion or draft; empty when nothing was refused."""
    text: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """Everything on the screen."""

    id: str
    heading: str
    key: str
    step: Step | None
    messages: list[Message]
    options: list[OptionDraft]
    hint: str
    """What to do next, where the answers to tap no longer fit."""
    fresh: bool
    """It has just begun: the next thing to do is to answer."""
    running: bool
    run: str
    cut: bool
    """The last thing said has no answer, and none is on its way."""
    draft: DraftView | None
    card: Scorecard | None
    suggestion: SuggestionView | None
    same: bool
    """The suggestion is the draft as it stands, and nothing was kept before."""
    put_away: bool
    """The draft is word for word the wording that was put away last."""
    kept: KeptView | None
    typed: Typed


def talk(
    view: ConversationView,
    office: Office,
    actor: Person,
    *,
    goal: GoalView | None,
    manager: str,
    typed: Typed,
    offers: Sequence[Suggestion] = (),
    touched: datetime | None = None,
) -> Talk:
    """The screen for a conversation; `goal` is what came of it, when that is still open.

    `offers` are all wordings offered so far; `touched` is when the goal, open or not, last changed.
    """
    last = view.turns[-1]
    running = view.run is not None
    spoken = last.speaker is Speaker.COACH
    offered = view.suggestion.draft if view.suggestion else None
    new = _first_offered(offers)
    newest = offers[-1] if offers and offers[-1].turn >= last.number - 1 else None
    rejected = offered is None and newest is not None and newest.state is SuggestionState.REJECTED
    decided = rejected or (offered is None and _decided(view, newest, touched, kept=goal is not None))
    return Talk(
        id=view.conversation.id,
        heading=title(view.draft.text if view.draft else view.conversation.title) or UNTITLED,
        key=office.new_id(),
        step=_step(view) if goal is None else Step(number=len(_STEPS) + 1, name=_KEPT),
        messages=[_message(turn, actor.language, new.get(turn.number, "")) for turn in view.turns],
        options=list(last.options) if spoken and not running and not decided else [],
        hint=_SAY_WHAT if rejected and spoken and not running else "",
        fresh=len(view.turns) <= _FRESH and not typed.problem,
        running=running,
        run=view.run.id if view.run else "",
        cut=not spoken and not running,
        draft=_draft(view.draft, goal.goal.version.draft if goal else None) if view.draft else None,
        card=_card(view, office, actor),
        suggestion=_suggestion(view.suggestion, view) if view.suggestion else None,
        same=bool(offered and view.draft and offered.text == view.draft.text and goal is None),
        put_away=rejected and goal is None and _says(newest, view.draft),
        kept=_kept(goal, manager) if goal else None,
        typed=typed,
    )


def titles_of(goals: Sequence[Goal]) -> dict[str, str]:
    """Titles of the conversations that led to these goals: the goals' own words."""
    return {each.conversation_id: title(each.version.draft.text) for each in goals if each.conversation_id}


def _says(offer: Suggestion | None, draft: GoalDraft | None) -> bool:
    return bool(offer and offer.draft and draft and offer.draft.text == draft.text)


def _decided(
    view: ConversationView, newest: Suggestion | None, touched: datetime | None, *, kept: bool
) -> bool:
    """Whether something was decided by a button after the coach last spoke: its chips are stale then."""
    if kept and view.sketch.questions[-1:] == (_DECISION,):
        return True
    if newest is not None and newest.state in (SuggestionState.ADOPTED, SuggestionState.EDITED):
        return True
    return touched is not None and touched > view.turns[-1].at


def _step(view: ConversationView) -> Step:
    asked = view.sketch.asked
    for number, (name, fields) in enumerate(_STEPS, start=1):
        if asked in fields:
            return Step(number=number, name=name)
    if view.draft is None:
        return Step(number=1, name=_STEPS[0][0])
    return Step(number=len(_STEPS) + 1, name=_LAST_STEP)


def _message(turn: Turn, language: str, offered: str) -> Message:
    """`language` is the person's; in their conversation another may be spoken, as by the built-in coach."""
    named = _RULE.search(turn.notice)
    return Message(
        number=turn.number,
        mine=turn.speaker is Speaker.PERSON,
        text=turn.text,
        language=language if language == _PAGES else detect(turn.text),
        offered="" if offered in turn.text else offered,
        notice=turn.notice,
        notice_language=_PAGES if language == _PAGES else detect(turn.notice),
        rule=named[1] if named and named[1] in RULES else "",
    )


def _first_offered(offers: Sequence[Suggestion]) -> dict[int, str]:
    """Wordings by the turn they first came with: one that comes again is what a yes was said to."""
    turns: dict[str, int] = {}
    for each in offers:
        if each.draft:
            turns.setdefault(each.draft.text, each.turn)
    return {turn: text for text, turn in turns.items()}


def _draft(draft: GoalDraft, saved: GoalDraft | None) -> DraftView:
    """The goal as it was saved, where its words still stand; what was said since is told apart."""
    stands = saved is not None and saved.text == draft.text
    shown = saved if saved and stands else draft
    return DraftView(
        text=shown.text,
        language=shown.language,
        facts=facts(shown),
        key_results=[each.text for each in shown.key_results],
        since=[(name, new) for name, _, new in changed_facts(shown, draft) if new],
    )


def _card(view: ConversationView, office: Office, actor: Person) -> Scorecard | None:
    if view.verdict is None:
        return None
    earlier = _sketch_before(view.turns)
    before = assemble(earlier, owner=actor.id, language=language_in(actor, view.turns)) if earlier else None
    return scorecard(view.verdict, judge(before, person_facts(office, actor)) if before else None)


def _sketch_before(turns: Sequence[Turn]) -> Sketch | None:
    """The sketch as the person saw it before they last said something."""
    said = [index for index, turn in enumerate(turns) if turn.speaker is Speaker.PERSON]
    return turns[said[-1] - 1].sketch if said and said[-1] else None


def _suggestion(each: Suggestion, view: ConversationView) -> SuggestionView | None:
    if each.draft is None:
        return None
    text = each.draft.text
    first = not each.base
    pieces = _coach_words(text, typed_by_owner(view.turns, ())) if first else word_diff(each.base, text)
    marked = any(piece.change == "ins" for piece in pieces)
    new = (
        "Underlined: added by the coach. All other words are yours."
        if marked
        else "Every word of it is yours."
    )
    return SuggestionView(
        id=each.id,
        text=text,
        language=each.draft.language,
        pieces=pieces,
        new=new if first else "",
        how=_how(each),
        open=tuple(
            Named(code=code, name=RULES[code].name.replace("-", " ")) for code in each.why if code in RULES
        ),
    )


def _coach_words(text: str, typed: Sequence[str]) -> tuple[Piece, ...]:
    """The text with every run of words marked that the person did not type."""
    known = {word for each in typed for word in words(each)}
    pieces: list[Piece] = []
    for part in re.findall(r"\S+|\s+", text):
        own = all(word in known for word in words(part))
        change = "same" if own else "ins"
        if part.isspace() and pieces:
            change = pieces[-1].change
        if pieces and pieces[-1].change == change:
            pieces[-1] = replace(pieces[-1], text=pieces[-1].text + part)
        else:
            pieces.append(Piece(change, part))
    return tuple(_tidy(pieces))


def _tidy(pieces: list[Piece]) -> list[Piece]:
    """Marks end with their last word, not with the space behind it."""
    tidied: list[Piece] = []
    for piece in pieces:
        bare = piece.text.rstrip()
        if piece.change == "ins" and bare != piece.text:
            tidied += [Piece("ins", bare), Piece("same", piece.text[len(bare) :])]
        else:
            tidied.append(piece)
    return tidied


def _how(each: Suggestion) -> str:
    rules = f"It passed every rule before you saw it (rule set {each.provenance.rules_digest[:8]})."
    if each.provenance.source == "builtin":
        return f"The built-in coach put it together from what you said, without a language model. {rules}"
    wrote = f"The language model “{each.provenance.source}” wrote it from what you said. {rules}"
    return f"{wrote} {asked_with(each.provenance.making)}" if each.provenance.making else wrote


def _kept(view: GoalView, manager: str) -> KeptView:
    goal = view.goal
    return KeptView(
        id=goal.id,
        version=goal.version.number,
        revision=goal.revision,
        undo=Action.EDIT in view.actions and goal.status.value == "draft",
        status_words=STATUS[goal.status],
        who_sees=who_sees(goal.status, manager),
        can_submit=Action.SUBMIT in view.actions and bool(manager),
        manager=manager,
    )
