"""What the form of a plan needs besides its fields: which parts are open, and what may give way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from goalcoach.coach import hours
from goalcoach.web.here import Here
from goalcoach.web.pages.learning_form import NEW, opened, tried
from goalcoach.web.pages.posted import Posted
from goalcoach.web.pages.render import Form
from goalcoach.web.pages.room_form import FIELDS, WAYS, may_give_way

_NO_OBSTACLE = "Write first what may come in between; the sentence is made from it."


def offering(form: Posted) -> Form:
    """The form again, with a sentence for what may come in between, or the question for that."""
    values = tried(form)
    return Form(values, {} if values["obstacle"].strip() else {"obstacle": _NO_OBSTACLE})


async def parts(here: Here, form: Form, begun: Mapping[str, str], *, but: str = "") -> dict[str, Any]:
    """For a form that began with these values; `but` is the id of the goal it is about."""
    over = any(form.problems.get(name) or form.values.get(name) for name in FIELDS)
    found = await hours.ledger(here.unit, here.office, here.person) if over else None
    return {
        "opens": opened(form.values, begun, form.problems),
        "new": NEW,
        "over": over,
        "room": WAYS,
        "others": may_give_way(found, but),
        "form": form,
    }
