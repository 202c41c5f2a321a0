"""What a form sent: text fields only, within limits, each read by name. Knows no page."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from fastapi import Request, Response
from starlette.datastructures import FormData

from goalcoach.coach.texts import refuse_unstorable
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.measured import typed_number
from goalcoach.web.here import Here
from goalcoach.web.once import Repeat

ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_PATH = re.compile(r"/(?:[A-Za-z0-9_-][A-Za-z0-9/_-]*)?")
_MILLION = 1_000_000
_KEY = re.compile(r"[A-Za-z0-9_-]{8,64}")


@dataclass(frozen=True, slots=True)
class Posted:
    """The fields of one form."""

    data: FormData

    def text(self, name: str) -> str:
        """A field's text with one kind of line end, empty when not sent. Raises InvalidInput for NUL."""
        value = self.data.get(name, "")
        if not isinstance(value, str):
            raise InvalidInput("Send text, not a file.", field=name)
        refuse_unstorable(value, name)
        return value.replace("\r\n", "\n").replace("\r", "\n")

    def line(self, name: str) -> str:
        """A field's text on one line, without white space around it."""
        return " ".join(self.text(name).split())

    def all(self, name: str) -> list[str]:
        """Every value of a field that may be sent several times."""
        return [value for value in self.data.getlist(name) if isinstance(value, str)]

    def number(self, name: str) -> int:
        """A whole number the page put there itself, such as a revision. Raises InvalidInput."""
        value = self.line(name)
        if not value.isdecimal() or not value.isascii() or len(value) > 9:
            raise InvalidInput("This form is not complete. Load the page again.", field=name)
        return int(value)

    def day(self, name: str) -> date | None:
        """A day somebody typed; None for none. Raises InvalidInput."""
        typed = self.line(name)
        try:
            return date.fromisoformat(typed) if typed else None
        except ValueError:
            raise InvalidInput("Write the day as 2027-03-31.", field=name) from None

    def amount(self, name: str, *, least: int = 0) -> Decimal | None:
        """A number somebody typed, below a million, with a point or a comma; None for none.

        Raises InvalidInput.
        """
        typed = self.line(name)
        if not typed:
            return None
        value = typed_number(typed)
        if value is None or not least <= value < _MILLION:
            raise InvalidInput("Write a number such as 4 or 2.5.", field=name)
        return value

    def whole(self, name: str) -> int | None:
        """A whole number somebody typed; None for none. Raises InvalidInput."""
        value = self.amount(name)
        if value is not None and value % 1:
            raise InvalidInput("Write a whole number such as 3.", field=name)
        return None if value is None else int(value)

    def id(self, name: str) -> str:
        """An id the page put there itself. Raises InvalidInput."""
        value = self.line(name)
        if not ID.fullmatch(value):
            raise InvalidInput("This form is not complete. Load the page again.", field=name)
        return value

    def next(self) -> str:
        """Where to go afterwards: a path of ours, the first page when it is anything else."""
        return own_path(self.text("next"))


def own_path(path: str) -> str:
    """The path when it leads to one of our pages, otherwise the first page."""
    return path if _PATH.fullmatch(path) and "//" not in path else "/"


async def posted(request: Request) -> Posted:
    """The form of a request. Starlette answers 400 for one that cannot be read."""
    return Posted(await request.form(max_files=0, max_fields=400))


async def repeated(request: Request, here: Here, form: Posted) -> tuple[Repeat | None, Response | None]:
    """What keeps a form sent twice from being done twice, and the answer when it was done already.

    The same key with other words is a new thing to do: somebody went back and changed what they wrote.
    """
    key = form.line("key")
    if not _KEY.fullmatch(key):
        return None, None
    body = await request.body()
    repeat = Repeat(request, here, f"{key}.{hashlib.sha256(body).hexdigest()[:16]}", body)
    return repeat, await repeat.known()


async def kept_once(repeat: Repeat | None, response: Response) -> Response:
    """The answer to what was done, kept for the same form sent again. Raises Conflict."""
    if repeat is not None:
        await repeat.keep(response)
    return response
