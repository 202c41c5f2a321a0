"""The rows of the route matrix for the API."""

from __future__ import annotations

from goalcoach.access.policy import Action
from goalcoach.access.row import Row, Who, Whose, asked, goal, public, report, role, signed_in

_V1 = "/api/v1"
_CONVERSATION = f"{_V1}/conversations/{{conversation_id}}"
_RUN = f"{_V1}/runs/{{run_id}}"
_SUGGESTION = f"{_V1}/suggestions/{{suggestion_id}}"
_GOAL = f"{_V1}/goals/{{goal_id}}"
_PERSON = f"{_V1}/people/{{person_id}}"
_AIM = f"{_V1}/aims/{{aim_id}}"
_STEP = f"{_AIM}/competencies/{{competency_id}}"
_TALK = f"{_V1}/gap-talks/{{gap_talk_id}}"
_ASKED = f"{_V1}/feedback/{{request_id}}"
_PROPOSAL = f"{_V1}/proposals/{{proposal_id}}"
_COMPETENCY = f"{_V1}/competencies/{{competency_id}}"
_BLUEPRINT = f"{_V1}/blueprints/{{blueprint_id}}"
_OFFER = f"{_V1}/offers/{{offer_id}}"
_REPORT = f"{_V1}/team/{{person_id}}"

API_ROWS: tuple[Row, ...] = (
    public("GET", "/healthz"),
    public("GET", "/readyz"),
    public("GET", "/static/{build}/{file}"),
    public("GET", f"{_V1}/openapi.json"),
    # The demo answers 404 unless it was asked for, and then to this very machine alone.
    public("GET", f"{_V1}/demo/people"),
    public("POST", f"{_V1}/demo/session"),
    public("POST", f"{_V1}/session"),
    public("POST", f"{_V1}/session/link"),
    signed_in("GET", f"{_V1}/session"),
    signed_in("DELETE", f"{_V1}/session"),
    signed_in("PUT", f"{_V1}/session/password"),
    signed_in("GET", f"{_V1}/people/me"),
    signed_in("PUT", f"{_V1}/people/me/language"),
    role("GET", f"{_V1}/people", Who.ADMIN),
    role("POST", f"{_V1}/people", Who.ADMIN),
    role("GET", _PERSON, Who.ADMIN),
    role("PUT", _PERSON, Who.ADMIN),
    role("POST", f"{_PERSON}/sign-in-links", Who.ADMIN),
    signed_in("GET", f"{_V1}/conversations"),
    signed_in("POST", f"{_V1}/conversations"),
    signed_in("GET", _CONVERSATION, Whose.OWN),
    signed_in("DELETE", _CONVERSATION, Whose.OWN),
    signed_in("POST", f"{_CONVERSATION}/turns", Whose.OWN),
    signed_in("GET", f"{_CONVERSATION}/suggestions", Whose.OWN),
    signed_in("POST", f"{_CONVERSATION}/goal", Whose.OWN),
    signed_in("GET", _RUN, Whose.OWN),
    signed_in("GET", f"{_RUN}/events", Whose.OWN),
    signed_in("POST", f"{_RUN}/stop", Whose.OWN),
    signed_in("POST", f"{_RUN}/retry", Whose.OWN),
    signed_in("POST", f"{_SUGGESTION}/adopt", Whose.OWN),
    signed_in("POST", f"{_SUGGESTION}/reject", Whose.OWN),
    signed_in("GET", f"{_V1}/goals"),
    signed_in("POST", f"{_V1}/goals"),
    goal("GET", _GOAL, Action.READ),
    goal("GET", f"{_GOAL}/versions", Action.READ),
    goal("PUT", _GOAL, Action.EDIT),
    goal("POST", f"{_GOAL}/restore", Action.EDIT),
    goal("PUT", f"{_GOAL}/check-in", Action.EDIT),
    goal("POST", f"{_GOAL}/comments", Action.COMMENT),
    goal("POST", f"{_GOAL}/submit", Action.SUBMIT),
    goal("POST", f"{_GOAL}/withdraw", Action.WITHDRAW),
    goal("POST", f"{_GOAL}/agree", Action.AGREE),
    goal("POST", f"{_GOAL}/ask-changes", Action.ASK_CHANGES),
    goal("POST", f"{_GOAL}/finish", Action.FINISH),
    goal("POST", f"{_GOAL}/archive", Action.ARCHIVE),
    goal("POST", f"{_GOAL}/reopen", Action.REOPEN),
    goal("GET", f"{_GOAL}/plan", Action.READ),
    goal("PUT", f"{_GOAL}/plan", Action.EDIT),
    goal("PUT", f"{_GOAL}/steps", Action.EDIT),
    goal("GET", f"{_GOAL}/means", Action.READ),
    goal("POST", f"{_GOAL}/means", Action.CONFIRM),
    goal("POST", f"{_GOAL}/proposals", Action.LOOK_INTO),
    goal("GET", f"{_GOAL}/uses", Action.READ),
    goal("POST", f"{_GOAL}/uses", Action.READ),
    # growth: aims, talks, levels and hours are their owner's
    signed_in("GET", f"{_V1}/aims"),
    signed_in("POST", f"{_V1}/aims"),
    signed_in("GET", _AIM, Whose.OWN),
    signed_in("PUT", _AIM, Whose.OWN),
    signed_in("DELETE", _AIM, Whose.OWN),
    signed_in("POST", f"{_AIM}/share", Whose.OWN),
    signed_in("POST", f"{_AIM}/unshare", Whose.OWN),
    signed_in("GET", f"{_STEP}/options", Whose.OWN),
    signed_in("POST", f"{_STEP}/goals", Whose.OWN),
    signed_in("GET", f"{_V1}/gap-talks"),
    signed_in("POST", f"{_V1}/gap-talks"),
    signed_in("GET", _TALK, Whose.OWN),
    signed_in("DELETE", _TALK, Whose.OWN),
    signed_in("POST", f"{_TALK}/answers", Whose.OWN),
    signed_in("POST", f"{_TALK}/skip", Whose.OWN),
    signed_in("POST", f"{_TALK}/back", Whose.OWN),
    signed_in("PUT", f"{_TALK}/cause", Whose.OWN),
    signed_in("PUT", f"{_TALK}/competency", Whose.OWN),
    signed_in("GET", f"{_TALK}/options", Whose.OWN),
    signed_in("POST", f"{_TALK}/goals", Whose.OWN),
    signed_in("GET", f"{_V1}/levels"),
    signed_in("GET", f"{_V1}/levels/{{competency_id}}"),
    signed_in("POST", f"{_V1}/evidence"),
    signed_in("DELETE", f"{_V1}/evidence/{{evidence_id}}", Whose.OWN),
    signed_in("GET", f"{_V1}/working-time"),
    signed_in("PUT", f"{_V1}/working-time"),
    # what others have a part in
    signed_in("GET", f"{_V1}/feedback-requests"),
    signed_in("POST", f"{_V1}/feedback-requests"),
    signed_in("DELETE", f"{_V1}/feedback-requests/{{request_id}}", Whose.OWN),
    signed_in("GET", f"{_V1}/feedback"),
    asked("GET", _ASKED),
    asked("POST", f"{_ASKED}/answer"),
    asked("POST", f"{_ASKED}/decline"),
    asked("POST", f"{_ASKED}/back"),
    signed_in("GET", f"{_V1}/proposals"),
    signed_in("GET", _PROPOSAL, Whose.OWN),
    signed_in("DELETE", _PROPOSAL, Whose.OWN),
    signed_in("POST", f"{_PROPOSAL}/take", Whose.OWN),
    signed_in("POST", f"{_PROPOSAL}/decline", Whose.OWN),
    signed_in("PUT", f"{_PROPOSAL}/told", Whose.OWN),
    signed_in("DELETE", f"{_PROPOSAL}/told", Whose.OWN),
    # what the organisation has names for: everybody reads, HR changes
    signed_in("GET", f"{_V1}/competencies"),
    signed_in("GET", _COMPETENCY),
    signed_in("GET", f"{_V1}/blueprints"),
    signed_in("GET", _BLUEPRINT),
    signed_in("GET", f"{_V1}/offers"),
    signed_in("GET", _OFFER),
    role("POST", f"{_V1}/competencies", Who.HR),
    role("PUT", _COMPETENCY, Who.HR),
    role("DELETE", _COMPETENCY, Who.HR),
    role("POST", f"{_V1}/blueprints", Who.HR),
    role("PUT", _BLUEPRINT, Who.HR),
    role("DELETE", _BLUEPRINT, Who.HR),
    role("POST", f"{_V1}/offers", Who.HR),
    role("PUT", _OFFER, Who.HR),
    role("DELETE", _OFFER, Who.HR),
    role("GET", f"{_V1}/framework/editions", Who.HR),
    role("GET", f"{_V1}/team", Who.MANAGER),
    report("GET", f"{_REPORT}/growth"),
    report("GET", f"{_REPORT}/proposals"),
    report("DELETE", f"{_REPORT}/proposals/{{proposal_id}}"),
    report("POST", f"{_REPORT}/evidence"),
    report("DELETE", f"{_REPORT}/evidence/{{evidence_id}}"),
    signed_in("GET", f"{_V1}/rules"),
    signed_in("GET", f"{_V1}/rules/{{code}}"),
    signed_in("POST", f"{_V1}/check"),
)
