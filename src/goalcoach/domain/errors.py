"""The error tree of goalcoach. Errors carry data; HTTP status codes live in web/errors.py alone.

GoalcoachError
├── NotFound            the thing does not exist, or this person may not know that it does
├── Forbidden           the person may see the thing but not do this to it
├── NotSignedIn         no session, or one that ended
├── InvalidInput        what was sent cannot be used; `field` and `hint` say what to do
├── Conflict            the thing changed since it was read, or is in another state
├── TooMany             a limit was reached; `retry_after` in seconds
├── Unavailable         a part that is needed (language model, database) does not answer
└── Misdeclared         the program itself is wrong (a rule, a route, a setting); raised at start
"""

from __future__ import annotations


class GoalcoachError(Exception):
    """Root of the tree. `code` is stable and public; the message is for a person."""

    code = "error"

    def __init__(self, message: str, **data: object) -> None:
        super().__init__(message)
        self.message = message
        self.data = data


class NotFound(GoalcoachError):
    """Nothing there, or nothing this person may know of; both look the same on purpose."""

    code = "not-found"


class Forbidden(GoalcoachError):
    """Seen, but not allowed."""

    code = "forbidden"


class NotSignedIn(GoalcoachError):
    """No valid session."""

    code = "not-signed-in"


class InvalidInput(GoalcoachError):
    """Input that cannot be used. `data` holds `field` when one field is to blame."""

    code = "invalid-input"


class Conflict(GoalcoachError):
    """The thing is in another state, or another version, than the caller believes."""

    code = "conflict"


class TooMany(GoalcoachError):
    """A limit was reached. `data["retry_after"]` is in seconds."""

    code = "too-many"


class Unavailable(GoalcoachError):
    """A part outside this process does not answer."""

    code = "unavailable"


class Misdeclared(GoalcoachError):
    """A rule, route or setting contradicts itself; found at start, never at a request."""

    code = "misdeclared"
