"""What becomes of each column that points at a person when that person is erased, and why.

Ids of people that point nowhere: `spending.who` goes, `talk.by_id` stays with its talk, and lines of the log
about others say who did it by an id that tells nobody any more.

A test holds this list to the tables: who adds a column says here what erasing does with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import BindParameter, ColumnElement, bindparam, exists

from goalcoach.domain.preparation import Side
from goalcoach.store.eval_tables import prompt_step, prompt_version, prompt_writer
from goalcoach.store.others_tables import shortfall_proposal
from goalcoach.store.preparation_tables import preparation
from goalcoach.store.prompt_port import Stage
from goalcoach.store.proposal_port import ProposalState
from goalcoach.store.round_tables import feedback_word

WHO: Final[BindParameter[Any]] = bindparam("person")
"""The person, in every condition."""


class Fate(StrEnum):
    """What becomes of rows that name somebody who is erased."""

    GOES = "goes"
    """With all that hangs from them."""
    CUT = "cut"
    """The row stays and names nobody."""
    STAYS = "stays"
    """The row stays as it is, and names somebody who is no longer here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The fate of the rows of one column."""

    fate: Fate
    why: str = ""
    """For what stays; of a column of which only some rows go, why the others stay."""
    only: ColumnElement[bool] | None = None
    """Which rows of theirs go; all of them where there is none."""


def _goes() -> Told:
    return Told(fate=Fate.GOES)


def _stays(why: str) -> Told:
    return Told(fate=Fate.STAYS, why=why)


_OTHER_SIDE: Final = preparation.alias("other_side")
# Under a name of its own: the condition also stands within a statement about this very table.
_WRITERS: Final = prompt_writer.alias("writers")
_OTHERS_WORDS: Final = exists().where(
    _WRITERS.c.prompt_id == prompt_version.c.prompt_id,
    _WRITERS.c.version == prompt_version.c.version,
    _WRITERS.c.by_id != WHO,
)
_STEP: Final = exists().where(
    prompt_step.c.prompt_id == prompt_version.c.prompt_id, prompt_step.c.version == prompt_version.c.version
)
_SHOWN_TO_BOTH: Final = preparation.c.ready_at.is_not(None) & exists().where(
    _OTHER_SIDE.c.pair_id == preparation.c.pair_id,
    _OTHER_SIDE.c.side != preparation.c.side,
    _OTHER_SIDE.c.ready_at.is_not(None),
)
_RECEIVED: Final = "It was written for somebody else, who has it."
_SIGNED: Final = "What the organisation works by can be followed to whoever decided it."

FATES: Final[Mapping[str, Told]] = {
    "person.manager_id": Told(fate=Fate.CUT),
    "password.person_id": _goes(),
    "session.person_id": _goes(),
    "sign_in_link.person_id": _goes(),
    "calendar_feed.person_id": _goes(),
    "digest.person_id": _goes(),
    "mail_choice.person_id": _goes(),
    "mail_week.person_id": _goes(),
    "kept_answer.person_id": _goes(),
    "event.owner_id": _goes(),
    "erasure_request.person_id": _goes(),
    "conversation.owner_id": _goes(),
    "run.owner_id": _goes(),
    "inquiry.owner_id": _goes(),
    "goal.owner_id": _goes(),
    "goal_version.changed_by": _stays(_RECEIVED),
    "comment.author_id": _stays("It stands beside a goal of somebody else, who read it."),
    "goal_use.by_id": _stays("What they saw somebody do counts for that one's goal."),
    "means_answer.by_id": _stays("It says what somebody else may reckon with for a goal."),
    "check_in.owner_id": _goes(),
    "away.person_id": _goes(),
    "working_time.owner_id": _goes(),
    "level_evidence.owner_id": _goes(),
    "level_evidence.by_id": _stays("What they saw of somebody counts for that one's level."),
    "career_aim.owner_id": _goes(),
    "career_aim.shared_with": Told(fate=Fate.CUT),
    "gap_talk.owner_id": _goes(),
    "shortfall_proposal.owner_id": _goes(),
    "shortfall_proposal.by_id": Told(
        fate=Fate.GOES,
        only=shortfall_proposal.c.state == ProposalState.OPEN,
        why="What was answered belongs to whoever answered.",
    ),
    "feedback_request.owner_id": _goes(),
    "feedback_request.colleague_id": _stays(
        "An answer belongs to whoever asked for it; one that is still open is declined."
    ),
    "feedback_round.owner_id": _goes(),
    "feedback_rater.person_id": _stays("How many were asked stays, so that nothing can be reckoned from it."),
    "feedback_word.author_id": Told(
        fate=Fate.GOES,
        # Four others are needed before anything is shown: what waits takes nothing from that.
        only=~feedback_word.c.shown,
        why="What was shown belongs to the one of whom it is said.",
    ),
    "feedback_word.shared_with": Told(fate=Fate.CUT),
    "recognition.receiver_id": _goes(),
    "recognition.giver_id": _stays("It belongs to whoever received it."),
    "recognition.shared_with": Told(fate=Fate.CUT),
    "talk.owner_id": _goes(),
    "talk.with_id": _stays("What was agreed belongs to the one whom they led."),
    "talk_note.by_id": _stays("What was agreed belongs to both of the talk."),
    "preparation.about_id": _goes(),
    "preparation.manager_id": Told(
        fate=Fate.GOES,
        only=(preparation.c.side == Side.MANAGER) & ~_SHOWN_TO_BOTH,
        why="What both sides have seen, and what the other wrote, belongs to the other.",
    ),
    "batch.by_id": _goes(),
    "batch_item.about_id": _goes(),
    "framework_edition.made_by": _stays(_SIGNED),
    "prompt_version.by_id": Told(
        fate=Fate.GOES,
        only=(prompt_version.c.stage == Stage.DRAFT) & ~_OTHERS_WORDS & ~_STEP,
        why="A version that was put forward is the organisation's, and its steps are signed.",
    ),
    "prompt_writer.by_id": _stays("Whoever signs a version off must be somebody else than who wrote it."),
    "prompt_step.by_id": _stays(_SIGNED),
    "eval_run.by_id": _stays("What a run measured is the organisation's, and is kept as it was measured."),
    "eval_case.by_id": _stays("A case is never gone, so that no report speaks of another one of its name."),
    "eval_case_step.by_id": _stays(_SIGNED),
    "erasure.person_id": _stays("That somebody was erased, and when. It holds no name."),
    "erasure.by_id": _stays(_SIGNED),
}
"""By "table.column"."""
