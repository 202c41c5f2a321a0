"""Why a language model does not answer: each reason has a sentence, and its code is what the error says."""

from __future__ import annotations

import pytest

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.reason import HEALING, TOLD, Reason, reason_of, unavailable
from tests.each import every


@every("reason", Reason)
def test_each_reason_has_a_sentence_and_its_own_code(reason: Reason) -> None:
    error = unavailable(reason, retry_after=2)

    assert (str(error), error.data["retry_after"], reason_of(error)) == (reason.value, 2, reason)
    assert TOLD[reason].endswith(".")


def test_other_errors_have_no_reason() -> None:
    assert reason_of(Unavailable("The database is closed.", retry_after=1)) is None


@pytest.mark.parametrize(
    "reason", [Reason.BUDGET, Reason.CALLS, Reason.REFUSED_KEY, Reason.LENGTH, Reason.TIME_OUT]
)
def test_what_stays_the_same_is_not_tried_again(reason: Reason) -> None:
    assert reason not in HEALING
