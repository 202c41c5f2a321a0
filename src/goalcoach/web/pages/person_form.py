"""A person as the fields of a form, and back: for adding one and for changing one. Knows no request."""

from __future__ import annotations

import re

from goalcoach.coach.people import Entry
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.person import AS_WRITTEN, Person, PersonId, Role, is_email
from goalcoach.web.pages.posted import ID, Posted
from goalcoach.web.pages.render import Form

_FIELDS = ("name", "email", "title", "team", "manager", "language")
_LANGUAGE = re.compile(rf"[a-z]{{2}}|{AS_WRITTEN}")


def values(person: Person) -> dict[str, object]:
    """What the form shows of somebody."""
    return {
        "name": person.name,
        "email": person.email,
        "title": person.title,
        "team": person.team,
        "manager": person.manager_id or "",
        "language": person.language,
        "roles": [each.value for each in person.roles],
        "version": str(person.version),
    }


def entry(form: Posted, *, active: bool = True) -> Entry:
    """What was entered. Raises InvalidInput for a manager or a language nobody offered."""
    manager, language = form.line("manager"), form.line("language") or AS_WRITTEN
    if manager and not ID.fullmatch(manager):
        raise InvalidInput("There is no such manager.", field="manager_id")
    if not _LANGUAGE.fullmatch(language):
        raise InvalidInput("Write the language as two letters, such as en.", field="language")
    return Entry(
        email=form.line("email"),
        name=form.line("name"),
        roles=frozenset(Role(each) for each in form.all("roles") if each in set(Role)),
        manager_id=PersonId(manager) if manager else None,
        title=form.line("title"),
        team=form.line("team"),
        language=language,
        active=active,
    )


def tried(form: Posted, error: InvalidInput | Conflict, *, email: str = "") -> Form:
    """The form as it was sent, with everything that is wrong with it: the error, and what it hides.

    `email` is the address that was there before, which may stay as it is.
    """
    sent: dict[str, object] = {name: form.line(name) for name in (*_FIELDS, "version")}
    default = "email" if isinstance(error, Conflict) else "name"
    field = str(error.data.get("field", default)).removesuffix("_id")
    wrong = _plain_problems(form, email) | {field if field in _FIELDS else default: error.message}
    shown = {name: wrong[name] for name in _FIELDS if name in wrong}
    return Form({**sent, "roles": form.all("roles")}, shown)


def _plain_problems(form: Posted, email: str) -> dict[str, str]:
    """What can be told without looking anybody up, so that all of it is told at once."""
    wrong = {}
    if not form.line("name"):
        wrong["name"] = "Write the person's name, on one line."
    if form.line("email") != email and not is_email(form.line("email")):
        wrong["email"] = "Write an e-mail address, such as ann@example.org."
    if not _LANGUAGE.fullmatch(form.line("language") or AS_WRITTEN):
        wrong["language"] = "Write the language as two letters, such as en."
    return wrong
