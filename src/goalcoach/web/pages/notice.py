"""Short words after something was done, carried to the next page in a cookie: the toast, with its undo."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from fastapi import Request, Response

COOKIE = "goalcoach_notice"
_SECONDS = 30
_ID = "[A-Za-z0-9_-]{1,64}"
_UNDO = re.compile(
    rf"/(?:coach|goals|reviews)/{_ID}/(?:undo|withdraw|reopen|restore)|/goals/{_ID}/check-ins/{_ID}/remove"
)
_WHOLE = re.compile(r"[0-9]{1,9}")

TEXTS: Mapping[str, str] = {
    "handed-over": "They are signed out and cannot sign in. Whoever reported to them has a new manager.",
    "newcomer": "Set a password so that you can come back.",
    "activated": "They can sign in again.",
    "my-data-deleted": "Gone for good. What others rely on stays.",
    "erasing-asked": "Administrators see that you ask to be erased.",
    "erasing-back": "Taken back. Nobody sees it any more.",
    "erased": "Erased. What others received stays with them, without a name.",
    "added": "Added.",
    "changed": "Saved.",
    "adopted": "Kept as your goal. Only you can read it.",
    "agreed": "Agreed. {other} sees it now.",
    "archived": "Archived. Only its owner can read it.",
    "asked": "Sent. {other} can read it now.",
    "calendar": "Saved. Your calendar shows it when it looks next.",
    "calendar-closed": "The address leads nowhere from now on.",
    "checked": "The date is saved.",
    "commented": "Your comment is saved.",
    "conversation-deleted": "The conversation is gone for good.",
    "done-already": "That was done already. This is how it stands.",
    "too-late": "That does not go any more: something changed meanwhile. This is how it stands now.",
    "deactivated": "They are signed out and cannot sign in.",
    "deactivated-lead": "They are signed out and cannot sign in. Whoever reports to them cannot submit "
    "a goal until you enter another manager.",
    "aim-changed": "Saved.",
    "aim-chosen": "This is your aim now. Only you can read it.",
    "aim-given-up": "The aim is gone.",
    "aim-private": "Private again. Only you can read it.",
    "aim-shared": "Shared. Your manager can read it now.",
    "evidence-entered": "Entered.",
    "evidence-removed": "Taken out.",
    "entry-kept": "Saved. Everybody sees it from now on.",
    "entry-removed": "Taken out. What was made with it stays.",
    "import-again": "Somebody changed something meanwhile, so it was looked at again.",
    "import-kept": "Imported. Everybody sees it from now on.",
    "import-undone": "It is as it was. Everybody sees it from now on.",
    "upload-dropped": "The upload is gone. Nothing was changed.",
    "upload-gone": "That upload is not here any more. Upload it again.",
    "finished": "Marked as done.",
    "gap-removed": "Every word of it is gone.",
    "feedback-asked": "Sent. They see it on their first page.",
    "feedback-given": "Sent. They read it with your name.",
    "feedback-declined": "Sent.",
    "feedback-back": "Taken back. You can answer it anew.",
    "feedback-removed": "Taken out, with what was answered.",
    "measures-kept": "Kept. The values stand on the pages of your goals.",
    "eval-removed": "The run is gone, with its report.",
    "case-added": "The case is part of the suite. Every run from now on tries it.",
    "case-removed": "No run tries the case any more. It can be put back below.",
    "case-put-back": "The case is part of the suite again. Every run from now on tries it.",
    "prompt-copied": "Copied. It is a draft: nobody is asked with it.",
    "prompt-removed": "The draft is gone. Nothing that is live changed.",
    "prompt-forward": "Put forward. A second person has to sign it off.",
    "prompt-back": "It is a draft again.",
    "prompt-live": "It is live from now on.",
    "points-made": "Done. Read each beside what it rests on.",
    "points-kept": "Saved. Every word you changed is yours.",
    "point-out": "Taken out. What it rests on stays among the evidence.",
    "review-ready": "You are ready.",
    "review-shown": "Both of you are ready: this is what {other} prepared. {other} reads yours from now on.",
    "review-not-ready": "Taken back. Only you can read it.",
    "review-removed": "It is gone, with all that was written for it.",
    "round-asked": "Sent. They see it on their first page.",
    "word-waits": "Kept without your name. It waits until enough have written.",
    "said-shared": "Shared. Your manager can read it now.",
    "said-private": "Yours alone again.",
    "recognised": "Sent. They read it with your name.",
    "recognition-gone": "It is gone for good.",
    "means-answered": "Sent. {other} reads it with your name.",
    "proposed": "Sent. They take it up or decline.",
    "proposal-back": "Taken back.",
    "proposal-declined": "Sent.",
    "proposal-removed": "Taken out.",
    "talk-kept": "Written down. {other} can read it now.",
    "talk-noted": "Added. {other} can read it now.",
    "talk-removed": "Taken out.",
    "told": "Your manager can read the cause and what you wrote, nothing else.",
    "told-no-more": "Taken back. Your manager reads no more than that you took it up.",
    "plan-saved": "The plan is saved.",
    "looked": "Your check-in is saved.",
    "look-removed": "The check-in is gone.",
    "rhythm": "Saved. The next look follows it.",
    "away": "Saved. Check-ins wait on those days.",
    "away-removed": "Taken out.",
    "mail": "Saved. Your settings tell when the next mail comes.",
    "mail-off": "No mail is sent to you from now on.",
    "language": "The coach speaks this with you from now on.",
    "password-set": "Your password is set. You can come back with it.",
    "password": "Your password is changed. You were signed out everywhere else.",
    "room-made": "Done. Look whether it fits now.",
    "reading": "Saved for this browser.",
    "rejected": "Put away.",
    "reopened": "Open again, as a private draft.",
    "restored": "The earlier version is back, as a new version.",
    "saved-again": "Saved as a new version. {other} is asked to agree again.",
    "saved": "Saved as a new version.",
    "saved-time": "Saved. Only you can read it.",
    "step-closed": "This goal is done or put away, so its steps stay as they are. Open it again to go on.",
    "step-gone": "That step is not in the plan any more. Nothing was ticked off; this is the plan now.",
    "submitted": "Submitted. {other} can read it now.",
    "undone": "Undone.",
    "withdrawn": "Private again. Only you can read it.",
    "written": "Saved as a private goal.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What a toast says, and where its undo goes."""

    text: str
    undo: str = ""
    """Path to post to, empty when there is no undo."""
    fields: tuple[tuple[str, str], ...] = ()


def leave(response: Response, code: str, undo: str = "", **fields: int) -> None:
    """Have the next page say this; `fields` are posted with the undo."""
    told = "&".join([code, undo, *(f"{name}.{value}" for name, value in fields.items())])
    response.set_cookie(COOKIE, told, max_age=_SECONDS, path="/", httponly=True, samesite="lax")


def read(request: Request, other: str = "") -> Notice | None:
    """What was left for this page; None for nothing, or for something nobody here wrote.

    `other` is the name of the other person a goal is between, where the page knows one.
    """
    code, _, rest = request.cookies.get(COOKIE, "").partition("&")
    if code not in TEXTS:
        return None
    text = TEXTS[code].replace("{other}", other or "The other person")
    undo, *pairs = rest.split("&")
    if not _UNDO.fullmatch(undo):
        return Notice(text=text)
    fields = [tuple(pair.split(".", 1)) for pair in pairs]
    if not all(len(pair) == 2 and pair[0].isalpha() and _WHOLE.fullmatch(pair[1]) for pair in fields):
        return Notice(text=text)
    return Notice(text=text, undo=undo, fields=tuple((pair[0], pair[1]) for pair in fields))


def forget(response: Response) -> None:
    """Say it once only."""
    response.delete_cookie(COOKIE, path="/", httponly=True, samesite="lax")
