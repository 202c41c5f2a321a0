"""Forms in which somebody says what they saw of a colleague: what they hold, and what is asked mildly."""

from __future__ import annotations

from collections.abc import Sequence

from goalcoach.coach.mild import Mild
from goalcoach.coach.round_words import Said
from goalcoach.domain.errors import GoalcoachError
from goalcoach.web.pages.posted import Posted
from goalcoach.web.pages.render import Form

Mildly = Sequence[Mild]
_FIELDS = ("situation", "behaviour", "effect", "text", "day", "colleague")


def said_in(form: Posted) -> Said:
    """What was said: a text, the three helps, or both."""
    return Said(
        text=form.text("text"),
        situation=form.text("situation"),
        behaviour=form.text("behaviour"),
        effect=form.text("effect"),
    )


def tried(form: Posted, error: GoalcoachError | None = None) -> Form:
    """The form as it was sent, with what could not be taken beside its field."""
    problems = {} if error is None else {str(error.data.get("field", "text")): error.message}
    return Form({name: form.text(name) for name in _FIELDS}, problems)
