"""The rows of the route matrix for the pages."""

from __future__ import annotations

from goalcoach.access.policy import Action
from goalcoach.access.row import Row, Who, Whose, goal, public, report, role, signed_in

_TALK = "/coach/{conversation_id}"
_GOAL = "/goals/{goal_id}"
_PEOPLE = "/admin/people"
_AIM = "/growth/aims/{aim_id}"
_ENTRY = "/hr/{what}/{entry}"
_GAP = "/growth/gaps/{gap_id}"
_INQUIRY = "/growth/inquiries/{inquiry_id}"

PAGE_ROWS: tuple[Row, ...] = (
    # signing in and out, and what anybody may read
    public("GET", "/sign-in"),
    public("POST", "/sign-in"),
    public("POST", "/sign-in/demo"),
    public("POST", "/sign-in/link"),
    public("GET", "/sign-in/{token}"),
    public("POST", "/sign-out"),
    public("GET", "/help"),
    public("GET", "/privacy"),
    public("POST", "/settings/theme"),
    signed_in("GET", "/settings"),
    signed_in("POST", "/settings/reading"),
    signed_in("POST", "/settings/password"),
    signed_in("GET", "/"),
    # conversations
    signed_in("GET", "/coach"),
    signed_in("POST", "/coach"),
    signed_in("GET", _TALK, Whose.OWN),
    signed_in("POST", _TALK, Whose.OWN),
    signed_in("POST", f"{_TALK}/retry", Whose.OWN),
    signed_in("POST", f"{_TALK}/stop", Whose.OWN),
    signed_in("POST", f"{_TALK}/adopt", Whose.OWN),
    signed_in("POST", f"{_TALK}/draft", Whose.OWN),
    signed_in("POST", f"{_TALK}/reject", Whose.OWN),
    signed_in("POST", f"{_TALK}/undo", Whose.OWN),
    signed_in("POST", f"{_TALK}/check", Whose.OWN),
    signed_in("POST", f"{_TALK}/delete", Whose.OWN),
    # goals
    signed_in("GET", "/goals"),
    signed_in("GET", "/goals/new"),
    signed_in("POST", "/goals/new"),
    signed_in("POST", "/goals/check"),
    goal("GET", _GOAL, Action.READ),
    goal("GET", f"{_GOAL}/markdown", Action.READ),
    goal("GET", f"{_GOAL}/edit", Action.EDIT),
    goal("POST", f"{_GOAL}/edit", Action.EDIT),
    goal("POST", f"{_GOAL}/restore", Action.EDIT),
    goal("POST", f"{_GOAL}/check-in", Action.EDIT),
    goal("POST", f"{_GOAL}/submit", Action.SUBMIT),
    goal("POST", f"{_GOAL}/withdraw", Action.WITHDRAW),
    goal("POST", f"{_GOAL}/agree", Action.AGREE),
    goal("POST", f"{_GOAL}/ask-changes", Action.ASK_CHANGES),
    goal("POST", f"{_GOAL}/finish", Action.FINISH),
    goal("POST", f"{_GOAL}/archive", Action.ARCHIVE),
    goal("POST", f"{_GOAL}/reopen", Action.REOPEN),
    goal("POST", f"{_GOAL}/comments", Action.COMMENT),
    goal("POST", f"{_GOAL}/applied", Action.READ),
    # growth: aims and levels are their owner's
    signed_in("GET", "/growth"),
    signed_in("POST", "/growth/aims"),
    signed_in("GET", _AIM, Whose.OWN),
    signed_in("POST", f"{_AIM}/choose", Whose.OWN),
    signed_in("POST", f"{_AIM}/share", Whose.OWN),
    signed_in("POST", f"{_AIM}/remove", Whose.OWN),
    signed_in("GET", f"{_AIM}/goal/{{competency}}", Whose.OWN),
    signed_in("POST", f"{_AIM}/goal/{{competency}}", Whose.OWN),
    signed_in("GET", "/growth/gaps/new"),
    signed_in("POST", "/growth/gaps"),
    signed_in("GET", _GAP, Whose.OWN),
    signed_in("POST", f"{_GAP}/answer", Whose.OWN),
    signed_in("POST", f"{_GAP}/confirm", Whose.OWN),
    signed_in("POST", f"{_GAP}/competency", Whose.OWN),
    signed_in("POST", f"{_GAP}/remove", Whose.OWN),
    signed_in("POST", f"{_GAP}/ask", Whose.OWN),
    signed_in("POST", f"{_INQUIRY}/stop", Whose.OWN),
    signed_in("POST", f"{_INQUIRY}/leave", Whose.OWN),
    signed_in("GET", f"{_GAP}/goal", Whose.OWN),
    signed_in("POST", f"{_GAP}/goal", Whose.OWN),
    signed_in("POST", f"{_GAP}/goal/ask", Whose.OWN),
    signed_in("POST", f"{_AIM}/ask", Whose.OWN),
    signed_in("POST", f"{_AIM}/goal/{{competency}}/ask", Whose.OWN),
    signed_in("GET", "/growth/hours"),
    signed_in("POST", "/growth/hours"),
    signed_in("GET", "/growth/levels"),
    signed_in("GET", "/growth/levels/{competency}"),
    signed_in("POST", "/growth/levels/{competency}"),
    signed_in("POST", "/growth/evidence/{evidence_id}/remove", Whose.OWN),
    report("GET", "/team/{person_id}/growth"),
    report("POST", "/team/{person_id}/levels"),
    report("POST", "/team/{person_id}/levels/{evidence_id}/remove"),
    # what the organisation has names for
    signed_in("GET", "/competencies"),
    signed_in("GET", "/competencies/{competency}"),
    role("GET", "/hr/changes", Who.HR),
    role("GET", "/hr/{what}/new", Who.HR),
    role("POST", "/hr/{what}/new", Who.HR),
    role("GET", f"{_ENTRY}/edit", Who.HR),
    role("POST", f"{_ENTRY}/edit", Who.HR),
    role("POST", f"{_ENTRY}/remove", Who.HR),
    signed_in("GET", "/roles"),
    signed_in("GET", "/roles/{blueprint}"),
    # the team, the rules, the directory
    role("GET", "/team", Who.MANAGER),
    signed_in("GET", "/rules"),
    signed_in("POST", "/rules/check"),
    signed_in("GET", "/rules/{code}"),
    role("GET", _PEOPLE, Who.ADMIN),
    role("POST", _PEOPLE, Who.ADMIN),
    role("GET", f"{_PEOPLE}/{{person_id}}/edit", Who.ADMIN),
    role("POST", f"{_PEOPLE}/{{person_id}}/edit", Who.ADMIN),
    role("POST", f"{_PEOPLE}/{{person_id}}/link", Who.ADMIN),
    role("POST", f"{_PEOPLE}/{{person_id}}/deactivate", Who.ADMIN),
    role("POST", f"{_PEOPLE}/{{person_id}}/activate", Who.ADMIN),
)
"""One row a page: who may call it, and whose things it reaches."""
