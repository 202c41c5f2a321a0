"""Why a run cannot go on as it is: later, or not at all. Neither is anything a trial did."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from goalcoach.domain.errors import GoalcoachError, Unavailable
from goalcoach.llm.breaker import COUNTED, State
from goalcoach.llm.model import Effort
from goalcoach.llm.reason import TOLD, Reason, reason_of, told

LATER = frozenset({Reason.RESTING, Reason.BUSY})
"""What waiting heals, whatever it is that is asked."""
NEVER = frozenset({Reason.BUDGET, Reason.REFUSED_KEY})
"""What every further call would end with as well."""


class Later(GoalcoachError):
    """No answer came. The trial is played again; what was answered in it before is kept."""

    code = "later"

    def __init__(
        self, reason: Reason, *, seconds: float = 0.0, broke: bool = False, down: bool = False
    ) -> None:
        super().__init__(TOLD[reason])
        self.reason = reason
        self.seconds = seconds
        """Until then, as the endpoint asks for; 0 where it says nothing."""
        self.broke = broke
        """Whether the endpoint was asked for this trial, and broke down over it."""
        self.down = down
        """Whether it answers nobody now."""


class Stopped(GoalcoachError):
    """No further call makes sense. Its message tells a person why."""

    code = "stopped"


@contextmanager
def writing() -> Iterator[None]:
    """Around a journal: where it cannot be written, nothing may be paid for. Raises Stopped."""
    try:
        yield
    except (OSError, GoalcoachError) as error:
        raise Stopped(f"What comes of it cannot be written down: {error}.") from error


def raise_for_the_run(error: Unavailable, state: State) -> None:
    """Raises Later or Stopped where a failed call says nothing of the trial; `state` is the breaker's."""
    reason = reason_of(error)
    if reason in NEVER:
        raise Stopped(told(error)) from error
    if reason in LATER or reason in COUNTED:
        asked = error.data.get("retry_after")
        raise Later(
            reason,
            seconds=asked if isinstance(asked, float | int) else 0.0,
            broke=reason in COUNTED or (reason is Reason.RESTING and _calls(error) > 1),
            down=reason is Reason.RESTING or (reason in COUNTED and state is not State.CLOSED),
        ) from error


def _calls(error: Unavailable) -> int:
    """How often it was tried; the last time may be one that the breaker refused."""
    effort = error.data.get("effort")
    return effort.calls if isinstance(effort, Effort) else 0
