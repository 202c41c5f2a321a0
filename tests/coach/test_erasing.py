"""Who erases somebody is told of each table what goes and what stays, but for what stands beside another."""

from __future__ import annotations

from itertools import chain

import goalcoach.store.database  # noqa: F401 - to import it is to have every table there is
from goalcoach.coach.erasing import GOES, STAYS
from goalcoach.store.erasures import of_somebody
from goalcoach.store.fates import FATES, Fate

BESIDE = {"run", "batch", "batch_item", "kept_answer", "feedback_word", "erasure_request"}
"""Tables that are not counted: what was made for other things, or may tell what waits (decision 0038)."""
SIGNED = {
    "goal_version.changed_by",
    "talk_note.by_id",
    "feedback_rater.person_id",
    "prompt_writer.by_id",
    "eval_case_step.by_id",
    "erasure.by_id",
    "erasure.person_id",
}
"""Columns that stay and are not counted: who did it, of things that are told by themselves or are others'."""


def test_every_table_of_which_something_goes_is_told_or_stands_beside_one_that_is() -> None:
    goes = {key.partition(".")[0] for key, told in FATES.items() if told.fate is Fate.GOES}
    named = set(chain.from_iterable(GOES.values()))

    assert goes - named == BESIDE, "say in coach/erasing.py what goes"
    assert named <= {each.name for each in of_somebody()}


def test_every_column_of_which_something_stays_is_told_or_says_who_did_it() -> None:
    stays = {key for key, told in FATES.items() if told.fate is Fate.STAYS or told.only is not None}

    assert stays - STAYS.keys() == SIGNED, "say in coach/erasing.py what stays, and why"
    assert set(STAYS) <= stays
